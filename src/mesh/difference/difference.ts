import { budgetOf } from '../../access/too-complex.js'
import type { MeshOverrides } from '../../config/config.js'
import type { MeshState } from '../../ports/object.js'
import { groupBy } from '../../ports/group-by.js'
import { byCodePoint } from '../../ports/order.js'
import { uncoveredChanges } from '../coverage/uncovered.js'
import type { Destination } from '../enforcement.js'
import { everyChange } from '../changed-objects.js'
import { alignDestinations, relabelledDestinations } from '../align-destinations.js'
import { resolveMesh, type Mesh } from '../resolve.js'
import { gatewayCalls, type GatewayCall } from '../traffic/gateway-calls.js'
import { routesNotFollowed } from '../traffic/routes-not-followed.js'
import type { AccessDiff, DestinationDiff, Reason, RegionRow, Verdict } from './access-diff.js'
import { accountTokens } from './account-tokens.js'
import { compareAccounts } from './compare-accounts.js'
import type { Comparison } from './compare-destination.js'
import { makeBesideExtensions } from './extensions-alike.js'
import { compareJoined } from './compare-joined.js'
import { compareRoutes } from './compare-routes.js'
import { enforcementKey } from './enforcement-key.js'
import {
  callsByWorkload,
  makeJudge,
  type CallsOfWorkloads,
  type CompareOnce,
  type FoundDiff,
  type KnownCalls,
} from './judge-way.js'
import { withoutInertAlike } from './inert-alike.js'
import { compareKnown, type Payment } from './known-comparisons.js'
import { leadsBehindRoutes } from './leads-behind-routes.js'
import { lostScrapes } from './lost-scrapes.js'
import { notesOf, notesOfExtensions } from './notes.js'
import { placesGone } from './lost-injection.js'
import { findWays } from './ways.js'
import { plainGateways } from './plain-gateways.js'
import { preferencesOf } from './preferences.js'
import { reachOf } from './reach.js'
import { joinCalling } from './row-callers.js'
import type { Evaluate } from './rows.js'
import { placeKey } from '../resolve/destination-key.js'
import { serviceAddress } from '../service-address.js'

export interface CompareMeshesOptions {
  /** The point evaluator that every witness is asked of, on both states. */
  readonly evaluate: Evaluate
  /** Steps of work per destination, and four times as many in all, before `TOO_COMPLEX`. Counted, not timed, so that every machine gives one answer. */
  readonly budget?: number
  /** Calls that are known to be made beside those of gateways: a loss says whom of those it takes them from. Missing: none. */
  readonly calls?: readonly KnownCalls[]
  /** Namespaces that are no longer there, with their workloads: nobody gains what is not there. */
  readonly gone?: readonly string[]
}

export interface CompareAccessOptions extends CompareMeshesOptions {
  readonly overrides: MeshOverrides
}

/** One destination: about a second of work. */
const defaultBudget = 3_000_000

/** All destinations together, in budgets of one: many equal ones are compared once, so that few meshes come near it. */
const destinationsWorth = 4

/** One verdict for many destinations. */
export const combineVerdicts = (destinations: readonly DestinationDiff[]): Verdict => {
  const verdicts = new Set(destinations.map(({ verdict }) => verdict))
  if (verdicts.has('cannot prove')) return 'cannot prove'
  const more = verdicts.has('more permissive') || verdicts.has('incomparable')
  const less = verdicts.has('less permissive') || verdicts.has('incomparable')
  return more ? (less ? 'incomparable' : 'more permissive') : less ? 'less permissive' : 'equivalent'
}

/** What changed and is neither modelled nor known to be neutral, and routes that are not followed: nothing is proven beside it. */
const wholeReasons = (old: Mesh, now: Mesh): readonly Reason[] => [
  ...uncoveredChanges(old.state, now.state, now.overrides?.rootNamespace).map(({ text, where }) => ({
    code: 'NOT_MODELLED',
    text,
    where,
  })),
  ...routesNotFollowed(old.state, now.state),
  ...leadsBehindRoutes(old, now),
  ...plainGateways(old, now),
  ...accountTokens(old, now),
]

/** Equal texts: a reader learns nothing from the second. */
const rowsKey = (diff: DestinationDiff): string =>
  JSON.stringify([
    diff.verdict,
    diff.gained.map(({ who, what }) => [who, what]),
    diff.lost.map(({ who, what }) => [who, what]),
    diff.reasons.map(({ code }) => code),
  ])

const portsByPlace = (destinations: readonly Destination[]): ReadonlyMap<string, readonly number[]> =>
  new Map([...groupBy(destinations, placeKey)].map(([key, places]) => [key, places.map(({ port }) => port)]))

/**
 * The exact difference in access between two states of a mesh: AuthorizationPolicies, RequestAuthentications,
 * PeerAuthentications, labels, Services, namespaces and mesh settings together.
 *
 * Destinations that nothing that changed can reach are not asked for their enforcement, and those whose enforcement is
 * made of the same objects are not compiled; equal pairs of enforcements are compiled
 * once. Every row's witness has been put to `evaluate` on both states.
 */
export const compareMeshes = (before: Mesh, after: Mesh, options: CompareMeshesOptions): AccessDiff => {
  const [old, now] = withoutInertAlike(before, after)
  const reach = reachOf(old, now)
  const aligned = alignDestinations(old, now, reach)
  const isReached = (destination: Destination): boolean => reach === undefined || reach.holds(destination)
  let preferences: ReturnType<typeof preferencesOf> | undefined
  const preferencesOnce = () => (preferences ??= preferencesOf([now.state, old.state], now.settings))
  const named = portsByPlace(aligned.filter(isReached))
  const served = new Set(
    aligned.flatMap(({ namespace, service }) => (service === undefined ? [] : [`${namespace}/service ${service}`])),
  )
  const steps = options.budget ?? defaultBudget
  const total = budgetOf(steps * destinationsWorth)
  const found: FoundDiff[] = []
  let unchanged = 0
  const waysTo = findWays(old, now)
  const compareOnce = makeComparer({ steps, total }, preferencesOnce)
  const extensions = makeBesideExtensions({
    verdict: (first, second) => compareOnce(first, second, []).verdict,
    budget: () => budgetOf(steps, total),
    preferences: preferencesOnce,
  })
  const gone = placesGone(old.state, now.state)
  const { evaluate } = options
  let known: CallsOfWorkloads | undefined
  const calls = () => (known ??= callsByWorkload([...(options.calls ?? []), ...gatewayCalls(now).map(asKnown)]))
  const callers = () => preferencesOnce().callers
  const addressOf = (destination: Destination) => serviceAddress(now, destination)
  const judge = makeJudge({ named, served, gone, addressOf, compareOnce, extensions, evaluate, callers, calls })
  for (const { before: then, after: aligned_ } of pairsOf(aligned, reach === undefined ? [old, now] : undefined)) {
    const ways = isReached(aligned_) ? waysTo(then, aligned_) : []
    const different = ways.flatMap((way) => judge(way, then, aligned_) ?? [])
    found.push(...different)
    if (different.length === 0) unchanged++
  }
  if (reach?.listed !== true) found.push(...compareJoined(old, now, waysTo, judge))
  const following = { preferences: preferencesOnce, steps, total }
  const { routed, accounts } = compareBesides(
    old,
    now,
    reach === undefined ? aligned : undefined,
    following,
    options.evaluate,
  )
  const compared = [...withoutPortRepeats(withoutRepeats(found)), ...routed.diffs, ...withoutPortRepeats(accounts)]
  const destinations = withoutGone(compared, options.gone)
  const whole = [...wholeReasons(old, now), ...routed.reasons]
  const verdict = whole.length > 0 ? 'cannot prove' : combineVerdicts(destinations)
  const reasons = new Map(
    [...whole, ...destinations.flatMap((one) => one.reasons)].map((reason) => [reason.code + reason.text, reason]),
  )
  const notes = [
    ...notesOf(old, now),
    ...lostScrapes(now.state, destinations),
    ...notesOfExtensions(extensions.leftOut()),
  ]
  return { verdict, reasons: [...reasons.values()], destinations, unchanged, ...(notes.length === 0 ? {} : { notes }) }
}

/** Of what is no longer there, only what somebody loses. */
export const withoutGone = (
  all: readonly DestinationDiff[],
  gone: readonly string[] | undefined,
): readonly DestinationDiff[] =>
  gone === undefined
    ? all
    : all.flatMap((diff): readonly DestinationDiff[] => {
        if (!gone.includes(diff.namespace)) return [diff]
        return diff.lost.length === 0 ? [] : [{ ...diff, gained: [], reasons: [], verdict: 'less permissive' }]
      })

const asKnown = ({ namespace, labels, port, from }: GatewayCall): KnownCalls => ({
  namespace,
  labels,
  calls: [{ port, from: from.namespace, account: from.account }],
  isWhole: false,
})

/** Equal pairs of enforcements are compared once. */
const makeComparer = (payment: Payment, preferences: () => ReturnType<typeof preferencesOf>): CompareOnce => {
  const compared = new Map<string, Comparison>()
  return (first, second, otherPorts, joint) => {
    const joined = joint === undefined ? [] : [joint.as, ...joint.besides.map(enforcementKey)]
    const ports = `${second.destination.port}:${otherPorts.join(',')}`
    const pair = [enforcementKey(first), enforcementKey(second), ports, ...joined].join('\n\n')
    const known = compared.get(pair)
    if (known !== undefined) return known
    const options = { preferences: preferences(), otherPorts, ...(joint === undefined ? {} : { joint }) }
    const comparison = compareKnown(pair, [first, second], options, payment)
    compared.set(pair, comparison)
    return comparison
  }
}

/** What comes along routes, and as whom workloads run; where only some places are reached, `aligned` is undefined. */
const compareBesides = (
  old: Mesh,
  now: Mesh,
  aligned: readonly Destination[] | undefined,
  following: Parameters<typeof compareRoutes>[2],
  evaluate: Evaluate,
): { readonly routed: ReturnType<typeof compareRoutes>; readonly accounts: readonly DestinationDiff[] } => ({
  routed:
    aligned === undefined && !changesArrival(old.state, now.state)
      ? noRoutes
      : compareRoutes(old, now, following, evaluate),
  accounts: aligned === undefined ? [] : compareAccounts(old, now, aligned, following, evaluate),
})

/** Each place with itself, and what its labels were where they change. */
const pairsOf = (
  aligned: readonly Destination[],
  meshes: readonly [Mesh, Mesh] | undefined,
): readonly { readonly before: Destination; readonly after: Destination }[] => [
  ...aligned.map((destination) => ({ before: destination, after: destination })),
  ...(meshes === undefined ? [] : relabelledDestinations(...meshes)),
]

/** Where nothing but policies changes, routes are the same, and what arrives by them unless tokens are read otherwise. */
const noRoutes: ReturnType<typeof compareRoutes> = { diffs: [], reasons: [] }

/**
 * A gateway takes tokens away and writes headers of them, which is read behind it; and where a workload takes no mTLS it
 * arrives there without its identity.
 */
const changesArrival = (before: MeshState, after: MeshState): boolean =>
  everyChange(before, after).some(({ before: then, after: later }) =>
    ['RequestAuthentication', 'PeerAuthentication'].includes((later ?? then)?.key.kind ?? ''),
  )

/** `compareMeshes` of two states that nothing else needs resolved. */
export const compareAccess = (before: MeshState, after: MeshState, options: CompareAccessOptions): AccessDiff =>
  compareMeshes(resolveMesh(before, options.overrides), resolveMesh(after, options.overrides), options)

/**
 * Labels that no workload has stand only where they differ from the namespace's known workloads and from `any other
 * workload`, at the same port: what changes at one port of a known one says nothing of every port of others.
 */
const withoutRepeats = (found: readonly FoundDiff[]): readonly DestinationDiff[] => {
  const seen = new Map<string, Set<string>>()
  const note = (key: string, diff: DestinationDiff): void =>
    void seen.set(key, (seen.get(key) ?? new Set()).add(rowsKey(diff)))
  const has = (key: string, diff: DestinationDiff): boolean => seen.get(key)?.has(rowsKey(diff)) ?? false
  const isAnyOther = (destination: Destination): boolean =>
    !destination.known && Object.keys(destination.labels).length === 0
  for (const { destination, relabelled, diff } of found) {
    if (relabelled) continue
    if (destination.known) note(`namespace ${destination.namespace} ${destination.port}`, diff)
    if (isAnyOther(destination)) note(`other ${destination.namespace} ${destination.port}`, diff)
  }
  return found.flatMap(({ destination, relabelled, diff }) => {
    if (relabelled) return [diff]
    if (destination.known) return [diff]
    if (has(`namespace ${destination.namespace} ${destination.port}`, diff)) return []
    return !isAnyOther(destination) && has(`other ${destination.namespace} ${destination.port}`, diff) ? [] : [diff]
  })
}

/**
 * A row that holds at a named port and at the ports that nothing names stands once, at the named one, and says so: at all ports
 * but those with a number that do not have this row.
 */
const withoutPortRepeats = (diffs: readonly DestinationDiff[]): readonly DestinationDiff[] => {
  const place = ({ namespace, labels, gained, lost }: DestinationDiff): string => {
    const sorted = Object.entries(labels).sort((left, right) => byCodePoint(left[0], right[0]))
    return JSON.stringify([namespace, sorted, (gained[0] ?? lost[0])?.where ?? ''])
  }
  const text = (side: 'gained' | 'lost', { who, what }: RegionRow): string => JSON.stringify([side, who, what])
  const rowsAt = (diff: DestinationDiff) =>
    (['gained', 'lost'] as const).flatMap((side) => diff[side].map((row) => ({ key: text(side, row), row })))
  const at = (diff: DestinationDiff, key: string): string => JSON.stringify([place(diff), key])
  const unnamed = new Map(
    diffs.flatMap((diff) =>
      diff.port === 0 ? rowsAt(diff).map(({ key, row }) => [at(diff, key), { diff, row }] as const) : [],
    ),
  )
  const numbered = new Map<string, Set<number>>()
  for (const diff of diffs)
    if (diff.port !== 0)
      for (const key of rowsAt(diff).map((row) => at(diff, row.key)))
        numbered.set(key, (numbered.get(key) ?? new Set()).add(diff.port))
  return diffs.flatMap((diff) => {
    const mark = (side: 'gained' | 'lost'): readonly RegionRow[] =>
      diff[side].map((row) => {
        const key = at(diff, text(side, row))
        const others = unnamed.get(key)
        if (others === undefined) return row
        const except = (others.diff.otherThan ?? []).filter((port) => numbered.get(key)?.has(port) !== true)
        const { calling, othersMayCall, ...bare } = row
        return { ...bare, otherPorts: { except }, ...joinCalling([{ calling, othersMayCall }, others.row]) }
      })
    if (diff.port !== 0) return [{ ...diff, gained: mark('gained'), lost: mark('lost') }]
    const kept = (side: 'gained' | 'lost'): readonly RegionRow[] =>
      diff[side].filter((row) => !numbered.has(at(diff, text(side, row))))
    const rest = { ...diff, gained: kept('gained'), lost: kept('lost') }
    const isLess = rest.gained.length + rest.lost.length < diff.gained.length + diff.lost.length
    return isLess && rest.gained.length + rest.lost.length + rest.reasons.length === 0 ? [] : [rest]
  })
}
