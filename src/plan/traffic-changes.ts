import { trafficKind } from '../mesh/traffic/kinds.js'
import { keyText, type ObjectKey } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import type { Finding } from '../rules/finding.js'
import type { ObjectChange } from './object-change.js'

/** A changed object that says where requests go: listed, so that nobody takes the verdict for a judgement of it. */
export interface TrafficChange {
  readonly kind: ObjectChange['kind']
  readonly key: ObjectKey
  /** What of it the verdict does count; '' where nothing does. */
  readonly judged: string
  readonly notJudged: string
  /** Ids of rules with a new finding on it: a rewrite before a path rule, TLS against STRICT, a new host or port. */
  readonly flags: readonly string[]
}

/** Every change to such an object, in the order of `changes`. */
export const trafficChanges = (
  changes: readonly ObjectChange[],
  findings: readonly Finding[],
): readonly TrafficChange[] =>
  changes.flatMap(({ kind, key }): readonly TrafficChange[] => {
    const about = trafficKind(key)
    if (about === undefined) return []
    const own = findings.filter(({ introduced, object }) => introduced && keyText(object) === keyText(key))
    const flags = [...new Set(own.map(({ rule }) => rule))].sort(byCodePoint)
    return [{ kind, key, judged: about.judged, notJudged: about.notJudged, flags }]
  })
