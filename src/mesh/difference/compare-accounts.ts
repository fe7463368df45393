import { listNames } from '../../ports/list-names.js'
import { once } from '../../ports/once.js'
import type { Request } from '../../ports/request.js'
import { accountMoves, nobodys, silentNamespaces, type Account, type AccountMove } from '../account-moves.js'
import type { Preferences } from '../compile/request-space.js'
import { everyStageOf, type Destination, type Enforcement } from '../enforcement.js'
import { rulesText } from '../reads-ports.js'
import type { Mesh } from '../resolve.js'
import { placeKey } from '../resolve/destination-key.js'
import type { DestinationDiff, RegionRow } from './access-diff.js'
import { makeAccountSpace } from './account-space.js'
import type { Comparison } from './compare-destination.js'
import { enforcementKey } from './enforcement-key.js'
import { compareKnown, type Payment } from './known-comparisons.js'
import { quoted } from './phrase.js'
import { rowsOf, type Evaluate } from './rows.js'

export interface CompareAccountsOptions extends Payment {
  readonly preferences: () => Preferences
}

const mostTitles = 3

const principalOf = ({ namespace, name }: Account, { settings }: Enforcement): string =>
  `${settings.trustDomain}/ns/${namespace}/sa/${name}`

const sourceOf = (account: Account, enforcement: Enforcement): Request['source'] => ({
  namespace: account.namespace,
  serviceAccount: account.name,
  principal: principalOf(account, enforcement),
})

/** Whether any rule there tells one identity of the mesh from another, or asks who may: an authorizer is told the identity. */
const readsIdentities = (enforcement: Enforcement): boolean =>
  enforcement.callers !== undefined ||
  everyStageOf(enforcement).some(({ custom }) => custom.length > 0) ||
  /request\.headers\[x-forwarded-client-cert\]/i.test(rulesText(enforcement)) ||
  /"(?:(?:not)?[pP]rincipals|(?:not)?[nN]amespaces|(?:not)?[sS]erviceAccounts|(?:not)?[tT]rustDomains|source\.(?:principal|namespace|serviceAccount|trustDomain))"/.test(
    rulesText(enforcement),
  )

/** At a gateway's own port a certificate is no workload's. */
const isGateway = (enforcement: Enforcement): boolean =>
  everyStageOf(enforcement).some(({ proxy }) => proxy === 'gateway')

const whoRuns = ({ workloads }: AccountMove): string => listNames(workloads.map(quoted), mostTitles)

/** Who stands at the start of a row whose sender is known. */
const withSender = (row: RegionRow, account: Account | undefined): RegionRow => {
  const sender =
    account === undefined
      ? 'who comes in plain text'
      : `service account ${quoted(account.name)} in ${quoted(account.namespace)}`
  return { ...row, who: row.who.replace(/^anyone(?: |$)/, (start) => (start.endsWith(' ') ? `${sender}, ` : sender)) }
}

/** A request as this account sends it, or in plain text as nobody. */
const sentBy = (account: Account | undefined, enforcement: Enforcement, request: Request): Request => {
  if (account !== undefined)
    return {
      ...request,
      tls: 'mutual',
      source: { ...request.source, ...sourceOf(account, enforcement) },
      mtls: true,
    }
  const { ip } = request.source
  return { ...request, mtls: false, tls: 'none', source: ip === undefined ? {} : { ip } }
}

const isStrict = (enforcement: Enforcement): boolean =>
  everyStageOf(enforcement).some(({ mutualTls }) => mutualTls === 'STRICT')

/** As whom the workloads of a move came, and come: undefined in plain text. */
const sendersOf = ({ to, from, showed, shows }: AccountMove): readonly [Account | undefined, Account | undefined] => [
  showed ? (from ?? nobodys(to)) : undefined,
  shows ? to : undefined,
]

const placeText = (side: 'gained' | 'lost', move: AccountMove): string => {
  const { showed, shows } = move
  const told =
    side === 'gained'
      ? showed
        ? shows
          ? 'which runs as it now'
          : 'whose proxy goes'
        : 'whose proxy shows it now'
      : shows
        ? 'which ran as it'
        : 'whose proxy, which showed it, goes'
  return `from ${whoRuns(move)}, ${told}`
}

/**
 * What only plain text may do is lost to nobody who has a proxy that can send it, and what no known workload lets in any more, to
 * nobody who has none. What comes beside others takes nothing from them.
 */
const withoutLost = (comparison: Comparison): Comparison =>
  comparison.verdict === 'cannot prove'
    ? comparison
    : {
        ...comparison,
        lost: undefined,
        verdict: comparison.gained === undefined ? 'equivalent' : 'more permissive',
      }

const compareAt = (
  move: AccountMove,
  [before, after]: readonly [Enforcement, Enforcement],
  isThere: (destination: Destination) => boolean,
  options: CompareAccountsOptions,
  evaluate: Evaluate,
): DestinationDiff | undefined => {
  const [then, now] = sendersOf(move)
  const senders = [then && principalOf(then, before), now && principalOf(now, after)] as const
  // Of pods that come, and of an account that nobody said, no answer before is known.
  const isAskedAnew = move.from !== undefined && then !== undefined && now !== undefined
  const asked = JSON.stringify(['sent by', senders[0] ?? null, senders[1] ?? null, isAskedAnew])
  const compared = compareKnown(
    [asked, enforcementKey(before), enforcementKey(after)].join('\n\n'),
    [before, after],
    { preferences: options.preferences(), otherPorts: [], makeSpace: makeAccountSpace(...senders, { isAskedAnew }) },
    options,
  )
  const { destination } = after
  const comparison =
    then === undefined || move.isBeside || (now === undefined && !isThere(destination))
      ? withoutLost(compared)
      : compared
  if (comparison.verdict === 'equivalent') return undefined
  const rows = (side: 'gained' | 'lost', sender: Account | undefined) => {
    const made = rowsOf(
      comparison[side],
      {
        side,
        where: placeText(side, move),
        before,
        after,
        freePort: 8080,
        workload: destination.service === undefined ? destination.workload : undefined,
        leadTo: (_space, _point, asked) => sentBy(sender, side === 'gained' ? after : before, asked),
      },
      (enforcement, request, more) =>
        evaluate(enforcement, sentBy(enforcement === before ? then : now, enforcement, request), more),
    )
    return { ...made, rows: made.rows.map((row) => withSender(row, sender)) }
  }
  const [gained, lost] = [rows('gained', now), rows('lost', then)]
  const reasons = [...comparison.reasons, ...gained.reasons, ...lost.reasons]
  return {
    title: destination.known ? `${destination.title} in ${destination.namespace}` : destination.title,
    namespace: destination.namespace,
    labels: { ...destination.labels },
    ...(destination.workload === undefined ? {} : { workload: destination.workload }),
    ...(destination.known ? {} : { unmet: destination.combined === true ? 'several selectors' : 'one selector' }),
    port: destination.port,
    protocol: destination.protocol,
    verdict: reasons.length > 0 ? 'cannot prove' : comparison.verdict,
    gained: gained.rows,
    lost: lost.rows,
    reasons,
  }
}

/**
 * What workloads may reach as whom they run now, and could not as whom they ran: an identity's access is taken along by who
 * takes the identity. A new one is told what its account may do beyond any other account of the namespace; one that joins the
 * mesh, what it may do beyond who comes in plain text; one that leaves it, what it may do no more, and what nobody refuses it as
 * nobody.
 */
export const compareAccounts = (
  old: Mesh,
  now: Mesh,
  destinations: readonly Destination[],
  options: CompareAccountsOptions,
  evaluate: Evaluate,
): readonly DestinationDiff[] => {
  // Without a proxy on both sides nothing shows that they take another account.
  const moves = accountMoves(old.state, now.state).filter(({ from, showed, shows }) =>
    from === undefined ? shows : showed || shows,
  )
  if (moves.length === 0) return []
  const places = destinations.map((destination) => ({
    before: old.enforcementOf(destination),
    after: now.enforcementOf(destination),
  }))
  const there = once(() => new Set(now.destinations().flatMap((one) => (one.known ? [placeKey(one)] : []))))
  const isThere = (destination: Destination): boolean => there().has(placeKey(destination))
  const [wasOpen, isOpen] = [old, now].map(({ state }) => once(() => silentNamespaces(state)))
  return moves.flatMap((move) => {
    const told = new Set<string>()
    return places.flatMap(({ before, after }): readonly DestinationDiff[] => {
      // Who is new is compared with who else might be there today.
      const first = move.from === undefined ? { ...after } : before
      const { showed, shows } = move
      const refusesPlain = (!showed && isStrict(after)) || (!shows && isStrict(first))
      if (isGateway(first) || isGateway(after) || !(readsIdentities(first) || readsIdentities(after) || refusesPlain))
        return []
      // Where no proxy stood, everybody came in, and does where none stands any more; that one is assumed there is for the rows
      // of the policies.
      const { namespace, labels } = after.destination
      if (!showed && wasOpen?.()(namespace, labels) === true) return []
      if (!shows && isOpen?.()(namespace, labels) === true) return []
      // Where no proxy stands any more, everybody comes in: the rows of the place say so.
      if (!shows && everyStageOf(after).every(({ proxy }) => proxy === 'none')) return []
      const key = JSON.stringify([
        after.destination.title,
        after.destination.namespace,
        after.destination.port,
        enforcementKey(first),
        enforcementKey(after),
      ])
      if (told.has(key)) return []
      told.add(key)
      // What the change itself gives to an account that nobody had stands in the rows of its policies.
      if (move.isFirst && compareAt(move, [{ ...before }, before], isThere, options, evaluate) === undefined) return []
      const diff = compareAt(move, [first, after], isThere, options, evaluate)
      return diff === undefined ? [] : [diff]
    })
  })
}
