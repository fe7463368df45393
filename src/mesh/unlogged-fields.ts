import type { JsonObject } from '../ports/json.js'
import { keyTitle } from '../ports/object.js'
import type { Answer } from './answer.js'
import { everyStageOf, type AppliedPolicy, type Enforcement } from './enforcement.js'
import { objectAt, objectsAt, textAt, textsAt } from './fields.js'

/** Keys of conditions that a line of the access log answers. */
const loggedKeys: ReadonlySet<string> = new Set([
  'source.ip',
  'remote.ip',
  'source.namespace',
  'source.principal',
  'source.serviceAccount',
  'destination.port',
  'connection.sni',
])

const readsToken = (source: JsonObject): boolean =>
  textsAt(source, 'requestPrincipals').length + textsAt(source, 'notRequestPrincipals').length > 0

/** What a rule reads that no line of an access log holds: tokens, and headers. */
export const unloggedFieldsOf = (rule: JsonObject): readonly string[] => [
  ...(objectsAt(rule, 'from').some((from) => readsToken(objectAt(from, 'source'))) ? ['requestPrincipals'] : []),
  ...objectsAt(rule, 'when')
    .map((condition) => textAt(condition, 'key'))
    .filter((key) => !loggedKeys.has(key)),
]

const fieldsOf = (policies: readonly AppliedPolicy[]): readonly string[] =>
  policies.flatMap(({ rules = [] }) => rules.flatMap(unloggedFieldsOf))

/**
 * Fields that could turn the answer to a line of a log around if the log held them; none: the answer stands. One that is
 * allowed is turned by a DENY rule alone. One that is refused stands where the rule that refuses reads what the log has,
 * or where no ALLOW rule reads anything else.
 */
export const turningFields = (enforcement: Enforcement, answer: Answer): readonly string[] => {
  const stages = everyStageOf(enforcement)
  const policies = (action: 'allow' | 'deny'): readonly AppliedPolicy[] => stages.flatMap((stage) => stage[action])
  const fields = (): readonly string[] => {
    if (answer.verdict === 'unknown') return []
    if (answer.verdict === 'allow') return fieldsOf(policies('deny'))
    const decides = policies('deny').find(({ object }) => keyTitle(object.key) === answer.policy)
    const rule = answer.rule === null ? undefined : decides?.rules?.[answer.rule]
    return rule === undefined ? fieldsOf(policies('allow')) : unloggedFieldsOf(rule)
  }
  return [...new Set(fields())]
}
