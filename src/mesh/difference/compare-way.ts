import { budgetOf, type Budget } from '../../access/too-complex.js'
import type { RequestOnward } from '../../ports/request.js'
import type { Preferences } from '../compile/request-space.js'
import type { Routed } from '../compile/seen-behind.js'
import { everyStageOf, type Enforcement } from '../enforcement.js'
import type { AlongGateway } from '../traffic/along-gateway.js'
import { evaluateAlong } from '../traffic/follow-along.js'
import { placeName, type PlaceBehind } from '../traffic/places-behind.js'
import type { DestinationDiff, Reason, RegionRow, Verdict } from './access-diff.js'
import type { CompareOptions } from './access-space.js'
import { compareDestination, type Comparison } from './compare-destination.js'
import { quoted } from './phrase.js'
import { compileParts, makeRoutedSpace, rewrites, type PartNode, type View } from './routed-space.js'
import { rowsOf, type Evaluate, type Rows } from './rows.js'
import { sentFor } from './sent-request.js'
import { withoutUnreadAlike } from './unread-alike.js'
import { unknownTrustDomain } from './unknown-trust-domain.js'
import { unreadTokens } from './unread-tokens.js'

/** Everything that a request meets on its way, as one enforcement: for settings, unknowns and the words of rows. */
const together = (gateway: Enforcement, behind: Enforcement): Enforcement => ({
  ...behind,
  destination: gateway.destination,
  settings: gateway.settings,
  stages: [...gateway.stages, ...behind.stages],
})

/** The same taken apart again, with stages that were changed in between. */
const apart = (whole: Enforcement, gateway: Enforcement, behind: Enforcement): readonly [Enforcement, Enforcement] => [
  { ...gateway, stages: whole.stages.slice(0, gateway.stages.length) },
  {
    ...behind,
    stages: whole.stages.slice(gateway.stages.length),
    ...(whole.bypass === undefined ? {} : { bypass: whole.bypass }),
  },
]

export interface CompareRoutesOptions {
  readonly preferences: () => Preferences
  /** Steps of work for one place, within `total`. */
  readonly steps: number
  readonly total: Budget
}

/** One place behind one gateway, in both states. */
export interface Way {
  readonly place: PlaceBehind
  readonly old: AlongGateway
  readonly now: AlongGateway
}

const routedOf = (
  gateway: AlongGateway,
  place: PlaceBehind,
  enforcements: readonly [Enforcement, Enforcement],
): Routed => {
  const along = gateway.alongTo(place)
  return {
    name: gateway.name,
    gateway: enforcements[0],
    hosts: gateway.hosts,
    destination: enforcements[1],
    leadsHere: (target) => gateway.placesOf(target).some(({ key }) => key === place.key),
    principal: along.principal,
    mutual: along.mutual,
    sni: along.sni,
  }
}

const onwardOf = ({ place, now, old }: Way): Pick<RequestOnward, 'gateway' | 'to' | 'port'> => ({
  gateway: (now.hosts.length > 0 ? now : old).name,
  to: placeName(place),
  port: place.port,
})

/** Of what is not known of a route each answer may have a request of its own that leads there, and no one request all. */
const reasonOfUnknowns = (way: Way): Reason => ({
  code: 'ROUTE_NOT_FOLLOWED',
  text: `gateway ${way.now.name}: what is not modelled of its routes decides what it sends on to ${way.place.title}`,
})

const reasonOfRewrites = (way: Way): Reason => ({
  code: 'ROUTE_NOT_FOLLOWED',
  text: `gateway ${way.now.name}, which was not read, sends other paths on to ${way.place.title}: what it refuses decides who gets where`,
})

/** One view of a way, with what its rows are made of. */
interface Viewed {
  readonly view: View
  readonly comparison: Comparison
  readonly parts: readonly [before: readonly PartNode[], after: readonly PartNode[]]
  /** Whether some request arrives as another one than it was sent. */
  readonly rewritten: boolean
  /** Whether something that is not modelled is tested. */
  readonly unsure: boolean
}

const enforcementsOf = ({ place, old, now }: Way) => {
  const behind = [old.alongTo(place).enforcement, now.alongTo(place).enforcement] as const
  const whole = withoutUnreadAlike(together(old.enforcement, behind[0]), together(now.enforcement, behind[1]), true)
  return { behind, whole }
}

const compareView = (
  view: View,
  way: Way,
  [before, after]: readonly [Enforcement, Enforcement],
  options: CompareRoutesOptions,
): Viewed => {
  const { place, old, now } = way
  const { behind } = enforcementsOf(way)
  let parts: Viewed['parts'] = [[], []]
  let [rewritten, unsure] = [false, false]
  const makeSpace = (left: Enforcement, right: Enforcement, given: CompareOptions) => {
    const compiled = compileParts(
      [
        routedOf(old, place, apart(left, old.enforcement, behind[0])),
        routedOf(now, place, apart(right, now.enforcement, behind[1])),
      ],
      [left, right],
    )
    rewritten = rewrites([...compiled.before, ...compiled.after])
    const made = makeRoutedSpace(view, compiled, [left, right], given)
    parts = made.parts
    unsure = made.unknowns.size > 0
    return made
  }
  const comparison = compareDestination(before, after, {
    budget: budgetOf(options.steps, options.total),
    preferences: options.preferences(),
    otherPorts: [],
    makeSpace,
  })
  return { view, comparison, parts, rewritten, unsure }
}

const rowsOfView = (
  { view, comparison, parts, unsure }: Viewed,
  side: 'gained' | 'lost',
  way: Way,
  evaluate: Evaluate,
): Rows => {
  const { place, old, now } = way
  const [before, after] = enforcementsOf(way).whole
  const onward = onwardOf(way)
  const unread = now.table.workload === undefined ? ', whose workload was not read' : ''
  const made = rowsOf(
    comparison[side],
    {
      side,
      where: `through gateway ${quoted(now.name)}${unread}`,
      before,
      after,
      freePort: 8080,
      workload: now.table.workload?.title,
      leadTo: (space, point, asked) => {
        if (view === 'sent') return { ...asked, onward }
        const led = sentFor(space, point, side === 'gained' ? parts[1] : parts[0], asked)
        if (led === undefined || asked.http === undefined) return undefined
        const { path, authority } = asked.http
        return { ...led, onward: { ...onward, path, authority } }
      },
    },
    (enforcement, request, more) => {
      const gateway = enforcement === before ? old : enforcement === after ? now : undefined
      return gateway === undefined
        ? evaluate(enforcement, request, more)
        : evaluateAlong(gateway, (key) => key === place.key, request, request.onward ?? {}, more)
    },
  )
  return {
    rows: made.rows.map(withWhatIsSent),
    reasons: made.reasons.map((reason) => (unsure ? reasonOfUnknowns(way) : reason)),
  }
}

const isRead = ({ table }: AlongGateway): boolean => table.read && table.workload !== undefined

const verdictOf = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes('cannot prove')) return 'cannot prove'
  const more = verdicts.some((one) => one === 'more permissive' || one === 'incomparable')
  const less = verdicts.some((one) => one === 'less permissive' || one === 'incomparable')
  return more ? (less ? 'incomparable' : 'more permissive') : less ? 'less permissive' : 'equivalent'
}

/** Whether something behind a gateway may tell hosts apart. */
const readsHosts = (enforcement: Enforcement): boolean =>
  everyStageOf(enforcement).some(
    ({ allow, deny, custom, unknowns }) =>
      custom.length + unknowns.length > 0 ||
      [...allow, ...deny].some(({ rules = [] }) =>
        /"(?:hosts|notHosts)"|authority|\[host\]/i.test(JSON.stringify(rules)),
      ),
  )

/**
 * Whether whoever was let in still is, and only arrives for another host than before, which no policy there reads: nobody loses
 * access. What arrives anew is always told.
 */
const losesOnlyHosts = (sent: Viewed, arrived: Viewed, behind: readonly Enforcement[]): boolean =>
  arrived !== sent &&
  sent.comparison.lost === undefined &&
  arrived.comparison.lost !== undefined &&
  arrived.comparison.gained === undefined &&
  arrived.comparison.reasons.length === 0 &&
  arrived.parts.flat().every(({ part }) => part.change.kind === 'kept') &&
  !behind.some(readsHosts)

/**
 * One place behind one gateway, before and after: what arrives there, and what is sent to get there. What arrives anew is
 * told where there is any, since it is what the destination holds; else what is sent anew. Undefined: nothing changes.
 */
export const compareWay = (
  way: Way,
  options: CompareRoutesOptions,
  evaluate: Evaluate,
): DestinationDiff | undefined => {
  const { place, old, now } = way
  const { behind, whole } = enforcementsOf(way)
  const sent = compareView('sent', way, whole, options)
  const arrived = sent.rewritten ? compareView('arriving', way, whole, options) : sent
  const arriving = losesOnlyHosts(sent, arrived, behind) ? sent : arrived
  const verdictIn = (before: Enforcement, after: Enforcement): Verdict =>
    verdictOf(
      (sent.rewritten ? (['sent', 'arriving'] as const) : (['sent'] as const)).map(
        (view) => compareView(view, way, [before, after], options).comparison.verdict,
      ),
    )
  const doubt = unreadTokens(whole[0], whole[1], verdictIn) ?? unknownTrustDomain(whole[0], whole[1])
  const rows = (side: 'gained' | 'lost'): Rows =>
    rowsOfView(arriving.comparison[side] === undefined ? sent : arriving, side, way, evaluate)
  const [gained, lost] = [rows('gained'), rows('lost')]
  const verdict = verdictOf([sent, arriving].map(({ comparison }) => comparison.verdict))
  const known = [sent, arriving].flatMap(({ comparison }) => comparison.reasons)
  const isTold = known.length + gained.rows.length + lost.rows.length > 0
  // What a gateway refuses that was not read decides which of its rewrites counts.
  const mayGain = sent.rewritten && gained.rows.length === 0 && !(isRead(old) && isRead(now))
  const reasons = [
    ...(doubt === undefined ? [] : [doubt]),
    ...(mayGain ? [reasonOfRewrites(way)] : []),
    // Lost only if what is not known says so: no row can show it.
    ...(verdict !== 'equivalent' && !isTold ? [reasonOfUnknowns(way)] : []),
    ...known,
    ...gained.reasons,
    ...lost.reasons,
  ]
  if (verdict === 'equivalent' && reasons.length === 0) return undefined
  const unique = [...new Map(reasons.map((reason) => [reason.code + reason.text, reason])).values()]
  return {
    title: place.title,
    namespace: place.destination.namespace,
    labels: { ...place.destination.labels },
    port: place.port,
    protocol: behind[1].destination.protocol,
    verdict: unique.length > 0 ? 'cannot prove' : verdict,
    gained: gained.rows,
    lost: lost.rows,
    reasons: unique,
  }
}

/** A row tells what arrives; one request that leads there says what is sent. */
const withWhatIsSent = (row: RegionRow): RegionRow => {
  const { http, onward } = row.witness
  if (http === undefined || onward?.path === undefined) return row
  const host = onward.authority === http.authority ? '' : ` for host ${quoted(http.authority)}`
  return onward.path === http.path && host === ''
    ? row
    : { ...row, what: `${row.what} · sent, for example, as ${quoted(http.path)}${host}` }
}
