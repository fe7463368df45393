import type { KubernetesObject } from '../../ports/object.js'
import { joinedDestinations, type JoinedDestination } from '../align-destinations.js'
import type { Destination } from '../enforcement.js'
import { readsPorts } from '../reads-ports.js'
import type { Mesh } from '../resolve.js'
import { labelsKey } from '../resolve/destination-key.js'
import type { Reason } from './access-diff.js'
import { enforcementKey } from './enforcement-key.js'
import { labelsText, type FoundDiff, type JudgeWay } from './judge-way.js'
import { quoted } from './phrase.js'
import { atPort, type findWays, type Way } from './ways.js'

/** One way to a place to which a Service led, beside the same way to where it leads now. */
interface Beside {
  readonly then: Destination
  readonly way: Way
}

/**
 * Who calls a Service that leads elsewhere gains what none of the places let through to which it led, and loses what each of
 * them did. A Service that leads to one of those still takes nothing from anybody.
 */
export const compareJoined = (
  old: Mesh,
  now: Mesh,
  waysTo: ReturnType<typeof findWays>,
  judge: JudgeWay,
): readonly FoundDiff[] =>
  joinedDestinations(old, now).flatMap((joined) => {
    const each = joined.befores.map((then) => ({ then, ways: waysTo(then, joined.after) }))
    const names = new Set(each.flatMap(({ ways }) => ways.map(({ where }) => where)))
    const found = [...names].flatMap((name) => {
      const besides = each.flatMap(({ then, ways }): readonly Beside[] => {
        const way = ways.find(({ where }) => where === name)
        return way === undefined ? [] : [{ then, way: atOwnPorts(way, then, joined.after) }]
      })
      return judgeBesides(joined, besides, judge)
    })
    const { unread } = joined
    return unread === undefined ? found : found.flatMap((one) => unreadGain(one, joined, unread))
  })

/** What is known of pods that were not read is that they have these labels: a policy may be for others of theirs. */
const unreadGain = (found: FoundDiff, joined: JoinedDestination, service: KubernetesObject): readonly FoundDiff[] => {
  const { diff } = found
  if (diff.gained.length === 0) return diff.reasons.length === 0 ? [] : [found]
  const { labels, port } = joined.after
  const reason: Reason = {
    code: 'NOT_MODELLED',
    text: `pods that were not read, ${labelsText(labels)} at ${joined.isNamed === true ? 'a port that is known by name alone' : `port ${port}`}, ${joinedText(joined)}, may let more in: what is known of their labels meets fewer rules`,
    where: service.source,
  }
  return [{ ...found, diff: { ...diff, verdict: 'cannot prove', gained: [], lost: [], reasons: [reason] } }]
}

const judgeBesides = (joined: JoinedDestination, besides: readonly Beside[], judge: JudgeWay): readonly FoundDiff[] => {
  // Where the same is enforced, one of them says it all.
  const different = [...new Map(besides.map((one) => [enforcementKey(one.way.before), one])).values()]
  const only = joined.isMoved ? undefined : ('gained' as const)
  const where = joinedText(joined)
  const found = different.map(({ then, way }) => judge(way, then, joined.after, { where, only, besides: [] }))
  const diffs = found.flatMap((one) => one ?? [])
  const [first, ...others] = different
  const [told] = diffs
  // What one of them let through, the Service did.
  if (first === undefined || told === undefined || diffs.length < found.length) return []
  if (others.length === 0) return [told]
  const reasons = diffs.flatMap(({ diff }) => diff.reasons)
  if (reasons.length > 0) {
    const unique = [...new Map(reasons.map((reason) => [reason.code + reason.text, reason])).values()]
    return [{ ...told, diff: { ...told.diff, verdict: 'cannot prove', gained: [], lost: [], reasons: unique } }]
  }
  const rest = others.map(({ way }) => way.before)
  return [judge(first.way, first.then, joined.after, { where, only, besides: rest }) ?? []].flat()
}

/** A rule that names ports means those of the place: a request to the place of today comes to another one there. */
const atOwnPorts = (way: Way, then: Destination, now: Destination): Way => {
  if (then.port === now.port || !(readsPorts(way.before) || readsPorts(way.after))) return way
  return { ...way, before: atPort(way.before, then.port) }
}

/** How a place is told to which a Service leads that led to others. */
const joinedText = ({ service, befores, after, isNamed }: JoinedDestination): string => {
  const places = befores.map(({ namespace, labels, port }) => {
    if (isNamed === true) return labelsText(labels)
    const text = labelsKey(namespace, labels) === labelsKey(after.namespace, after.labels) ? '' : labelsText(labels)
    if (port === after.port) return text
    return text === '' ? `port ${port}` : `port ${port} of ${text}`
  })
  return `to which ${quoted(service)} leads from now on, as to ${[...new Set(places)].join(' and ')} before`
}
