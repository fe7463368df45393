import { groupBy } from '../../ports/group-by.js'
import { byCodePoint } from '../../ports/order.js'
import type { Destination, Enforcement, MutualTlsMode } from '../enforcement.js'
import { placeKey } from '../resolve/destination-key.js'
import type { DestinationDiff, Verdict } from './access-diff.js'
import type { Joint } from './access-space.js'
import type { Comparison } from './compare-destination.js'
import { enforcementKey } from './enforcement-key.js'
import type { makeBesideExtensions } from './extensions-alike.js'
import type { KnownCallers } from './preferences.js'
import { lostInjection, type PlacesGone } from './lost-injection.js'
import { lostWaypoint } from './lost-waypoint.js'
import { quoted } from './phrase.js'
import type { PlaceCalling } from './row-callers.js'
import { rowsOf, type Evaluate } from './rows.js'
import { unknownTrustDomain } from './unknown-trust-domain.js'
import { withoutUnreadAlike } from './unread-alike.js'
import { unreadPolicies, withoutUnreadPolicies } from './unread-policies.js'
import { unreadModeElsewhere, unreadMutualTls } from './unread-mutual-tls.js'
import { changedLabels, changedSettings, mayAskFor, withUnreadApart } from './unread-apart.js'
import { unreadTokens } from './unread-tokens.js'
import type { Way } from './ways.js'

export interface FoundDiff {
  readonly destination: Destination
  /** The same workload under other labels before: told beside what holds for its labels of today. */
  readonly relabelled: boolean
  readonly diff: DestinationDiff
}

export type CompareOnce = (
  before: Enforcement,
  after: Enforcement,
  otherPorts: readonly number[],
  joint?: Joint,
) => Comparison

/** A place to which a Service leads that led to others. */
export interface Joined {
  /** How it is told. */
  readonly where: string
  readonly only: Way['only']
  /** The other places to which the Service led. */
  readonly besides: readonly Enforcement[]
}

export type JudgeWay = (
  way: Way,
  before: Destination,
  destination: Destination,
  joined?: Joined,
) => FoundDiff | undefined

/** Who is known to call a workload. */
export interface KnownCalls {
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  /** `from`: where the account is. */
  readonly calls: readonly { readonly port: number; readonly from: string; readonly account: string }[]
  /** Whether these are all that call it of what is known. */
  readonly isWhole: boolean
}

/** By workload. */
export type CallsOfWorkloads = ReadonlyMap<string, readonly KnownCalls[]>

const workloadKey = ({ namespace, labels }: Pick<Destination, 'namespace' | 'labels'>): string =>
  `${namespace} ${labelsText(labels)}`

export const callsByWorkload = (calls: readonly KnownCalls[]): CallsOfWorkloads => groupBy(calls, workloadKey)

export interface JudgeContext {
  /** Ports of each place. */
  readonly named: ReadonlyMap<string, readonly number[]>
  /** Services that are destinations of their own. */
  readonly served: ReadonlySet<string>
  readonly gone: PlacesGone
  /** Its Service's own port; undefined where that Service is not there after the change, or leads elsewhere. */
  readonly addressOf: (destination: Destination) => { readonly port: number } | undefined
  readonly compareOnce: CompareOnce
  readonly extensions: ReturnType<typeof makeBesideExtensions>
  readonly evaluate: Evaluate
  /** Undefined where there are too many to look at. */
  readonly callers: () => KnownCallers | undefined
  readonly calls: () => CallsOfWorkloads
}

const portCandidates = [8080, 9090, 80, 10000, 10001, 10002, 10003]

export const labelsText = (labels: Destination['labels']): string => {
  const pairs = Object.entries(labels).map(([name, value]) => quoted(`${name}=${value}`))
  return pairs.length === 0 ? 'none' : pairs.sort(byCodePoint).join(', ')
}

/** What the workload was before: under other labels, or in another namespace. */
const wasText = (then: Destination, now: Destination): string =>
  then.namespace === now.namespace
    ? `whose labels were ${labelsText(then.labels)}`
    : `which was in ${quoted(then.namespace)}${changedLabels(then.labels, now.labels).length === 0 ? '' : `, where its labels were ${labelsText(then.labels)}`}`

/** Where a way comes or goes, its one side alone is told. */
const oneSide = (comparison: Comparison, only: Way['only']): Comparison => {
  if (only === undefined || comparison.verdict === 'cannot prove') return comparison
  const other = only === 'gained' ? 'lost' : 'gained'
  const verdict = only === 'gained' ? 'more permissive' : 'less permissive'
  return { ...comparison, [other]: undefined, verdict: comparison[only] === undefined ? 'equivalent' : verdict }
}

/** Whether a workload goes by the name of a Service. */
const isService = ({ title, service }: Destination): boolean => service === undefined && title.startsWith('service ')

/** The destination as a plan names it. */
const placeOf = (
  destination: Destination,
  otherPorts: readonly number[],
): Omit<DestinationDiff, 'verdict' | 'gained' | 'lost' | 'reasons'> => ({
  title: destination.known ? `${destination.title} in ${destination.namespace}` : destination.title,
  namespace: destination.namespace,
  labels: { ...destination.labels },
  ...(destination.workload === undefined ? {} : { workload: destination.workload }),
  ...(destination.known ? {} : { unmet: destination.combined === true ? 'several selectors' : 'one selector' }),
  port: destination.port,
  ...(otherPorts.length === 0 ? {} : { otherThan: otherPorts }),
  protocol: destination.protocol,
})

/** The mode at the workload: of the proxy that is met last. */
const mutualTlsModes = (first: Enforcement, second: Enforcement): Pick<DestinationDiff, 'mutualTls'> => {
  const modeOf = (enforcement: Enforcement): MutualTlsMode | undefined =>
    enforcement.stages.findLast(({ proxy }) => proxy === 'sidecar' || proxy === 'ztunnel')?.mutualTls
  const [before, after] = [modeOf(first), modeOf(second)]
  return before === undefined || after === undefined ? {} : { mutualTls: { before, after } }
}

/** What none of several places let through is gained, what each of them did is lost. */
const compareWithEach = (besides: readonly Enforcement[], compare: (joint: Joint) => Comparison): Comparison => {
  const some = compare({ besides, as: 'some' })
  const every = compare({ besides, as: 'every' })
  const reasons = [...some.reasons, ...every.reasons]
  const [gained, lost] = [some.gained, every.lost]
  const verdict =
    reasons.length > 0
      ? 'cannot prove'
      : gained === undefined
        ? lost === undefined
          ? 'equivalent'
          : 'less permissive'
        : lost === undefined
          ? 'more permissive'
          : 'incomparable'
  return { verdict, reasons, gained, lost }
}

/** Of several places the one that says otherwise than a row tells is asked. */
const askEach =
  (first: Enforcement, besides: readonly Enforcement[], allowed: boolean, evaluate: Evaluate): Evaluate =>
  (enforcement, request, options) => {
    if (enforcement !== first) return evaluate(enforcement, request, options)
    const answers = [first, ...besides].map((one) => evaluate(one, request, options))
    return answers.find((one) => one.allowed !== allowed) ?? evaluate(first, request, options)
  }

/** Accounts that are known to call the ports of a place; undefined where its callers are not known. */
const callingAt = (
  destination: Destination,
  otherPorts: readonly number[],
  calls: CallsOfWorkloads,
): PlaceCalling | undefined => {
  const { namespace, port } = destination
  const known = calls.get(workloadKey(destination)) ?? []
  if (known.length === 0) return undefined
  const accounts = known
    .flatMap((one) => one.calls)
    .filter((call) => (port === 0 ? !otherPorts.includes(call.port) : call.port === port))
  const principals = new Map(accounts.map(({ from, account }) => [`${from}/${account}`, { namespace: from, account }]))
  return { namespace, accounts: [...principals.values()], isWhole: known.some(({ isWhole }) => isWhole) }
}

/** Compares one way to a destination in both states; undefined: nothing changes. */
export const makeJudge = (context: JudgeContext): JudgeWay => {
  const { named, served, gone, compareOnce, extensions, evaluate } = context
  // Other labels, or other places, may have others among those that were not read.
  const bare = (before: Enforcement, after: Enforcement, isOther: boolean) =>
    extensions.beside(...(isOther ? ([before, after] as const) : withoutUnreadAlike(before, after)))
  return (way, then, destinationNow, joined) => {
    const isOther = then !== destinationNow
    const changed = isOther ? changedLabels(then.labels, destinationNow.labels) : []
    const isElsewhere = [way.before, way.after].some((one) => mayAskFor(one, changed)) || joined !== undefined
    const bared = bare(way.before, way.after, isElsewhere)
    const { doubt: beside } = bared
    const [old, now] = withUnreadApart(bared.before, bared.after, [
      ...changed,
      ...changedSettings(way.before.settings, way.after.settings),
    ])
    const besides = (joined?.besides ?? []).map((one) => bare(one, way.after, isElsewhere).before)
    const { destination } = now
    const told = joined?.where ?? (isOther ? wasText(then, destinationNow) : '')
    const where = [told, way.where].filter((text) => text !== '').join(', ')
    const otherPorts =
      destination.port === 0 ? (named.get(placeKey(destinationNow)) ?? []).filter((port) => port !== 0) : []
    const verdictIn = (one: Enforcement, other: Enforcement): Verdict => compareOnce(one, other, otherPorts).verdict
    const [first, second] = isOther || isElsewhere ? [old, now] : withoutUnreadPolicies(old, now, verdictIn)
    const doubt =
      lostInjection(first, second, gone, isOther) ??
      lostWaypoint(first, second) ??
      unreadMutualTls(first, second) ??
      unknownTrustDomain(first, second, besides.length === 0 ? verdictIn : undefined) ??
      (isElsewhere
        ? (unreadTokens(first, second, verdictIn, true) ?? unreadModeElsewhere(first, second, verdictIn))
        : undefined) ??
      beside
    if (enforcementKey(first) === enforcementKey(second) && doubt === undefined) return undefined
    const compared =
      besides.length === 0
        ? compareOnce(first, second, otherPorts)
        : compareWithEach(besides, (joint) => compareOnce(first, second, otherPorts, joint))
    const comparison = oneSide(compared, joined === undefined ? way.only : joined.only)
    const unsure =
      doubt ??
      unreadTokens(first, second, verdictIn) ??
      (comparison.verdict === 'equivalent' ? unreadPolicies(first, second) : undefined)
    if (comparison.verdict === 'equivalent' && unsure === undefined) return undefined
    const freePort = portCandidates.find((port) => !otherPorts.includes(port)) ?? 10004
    // Its Service, or its labels of today, would lead a reader elsewhere in one of the states.
    const astray = isOther || served.has(`${destination.namespace}/${destination.title}`)
    const workload = destination.service === undefined && astray ? destination.workload : undefined
    const address = isService(destination) ? context.addressOf(destination) : undefined
    const isAstray = isService(destination) && address === undefined
    const known = context.callers()
    const own = known?.own.get(`${destination.namespace} ${destination.workload ?? ''}`)
    const callers =
      known === undefined
        ? undefined
        : { all: known.all, running: known.running, own, namespace: destination.namespace }
    // Whoever calls is asked for losses alone.
    const calling = comparison.lost === undefined ? undefined : callingAt(destination, otherPorts, context.calls())
    const rows = (side: 'gained' | 'lost') =>
      rowsOf(
        comparison[side],
        {
          side,
          where,
          before: first,
          after: second,
          freePort,
          workload,
          astray: isAstray,
          proxy: way.proxy,
          callers,
          calling,
        },
        besides.length === 0 ? evaluate : askEach(first, besides, side === 'lost', evaluate),
      )
    const [gained, lost] = [rows('gained'), rows('lost')]
    const reasons = [
      ...(unsure === undefined ? [] : [unsure]),
      ...comparison.reasons,
      ...gained.reasons,
      ...lost.reasons,
    ]
    return {
      destination,
      relabelled: isOther,
      diff: {
        ...placeOf(destination, otherPorts),
        ...(address === undefined || address.port === destination.port ? {} : { servicePort: address.port }),
        ...mutualTlsModes(first, second),
        verdict: reasons.length > 0 ? 'cannot prove' : comparison.verdict,
        gained: gained.rows,
        lost: lost.rows,
        reasons,
      },
    }
  }
}
