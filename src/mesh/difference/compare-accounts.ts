import { budgetOf, type Budget } from '../../access/too-complex.js'
import { listNames } from '../../ports/list-names.js'
import type { Request } from '../../ports/request.js'
import { accountMoves, silentNamespaces, type Account, type AccountMove } from '../account-moves.js'
import type { Preferences } from '../compile/request-space.js'
import { everyStageOf, type Destination, type Enforcement } from '../enforcement.js'
import { rulesText } from '../reads-ports.js'
import type { Mesh } from '../resolve.js'
import type { DestinationDiff, RegionRow } from './access-diff.js'
import { makeAccountSpace } from './account-space.js'
import { compareDestination } from './compare-destination.js'
import { enforcementKey } from './enforcement-key.js'
import { quoted } from './phrase.js'
import { rowsOf, type Evaluate } from './rows.js'

export interface CompareAccountsOptions {
  readonly preferences: () => Preferences
  readonly steps: number
  readonly total: Budget
}

/** An account that nobody has: its name is none that the API server takes. What it may do, the whole namespace may. */
const nobodys = ({ namespace }: Account): Account => ({ namespace, name: '-any-other-' })

const mostTitles = 3

const principalOf = ({ namespace, name }: Account, { settings }: Enforcement): string =>
  `${settings.trustDomain}/ns/${namespace}/sa/${name}`

const sourceOf = (account: Account, enforcement: Enforcement): Request['source'] => ({
  namespace: account.namespace,
  serviceAccount: account.name,
  principal: principalOf(account, enforcement),
})

/** Whether any rule there tells one identity of the mesh from another. */
const readsIdentities = (enforcement: Enforcement): boolean =>
  enforcement.callers !== undefined ||
  /"(?:(?:not)?[pP]rincipals|(?:not)?[nN]amespaces|(?:not)?[sS]erviceAccounts|(?:not)?[tT]rustDomains|source\.(?:principal|namespace|serviceAccount|trustDomain))"/.test(
    rulesText(enforcement),
  )

/** At a gateway's own port a certificate is no workload's. */
const isGateway = (enforcement: Enforcement): boolean =>
  everyStageOf(enforcement).some(({ proxy }) => proxy === 'gateway')

const whoRuns = ({ workloads }: AccountMove): string => listNames(workloads.map(quoted), mostTitles)

/** Who stands at the start of a row whose sender is known. */
const withSender = (row: RegionRow, { namespace, name }: Account): RegionRow => {
  const sender = `service account ${quoted(name)} in ${quoted(namespace)}`
  return { ...row, who: row.who.replace(/^anyone(?: |$)/, (start) => (start.endsWith(' ') ? `${sender}, ` : sender)) }
}

/** A request as this account sends it, or in plain text as nobody. */
const sentBy = (account: Account | undefined, enforcement: Enforcement, request: Request): Request => {
  if (account !== undefined) return { ...request, source: { ...request.source, ...sourceOf(account, enforcement) } }
  const { ip } = request.source
  return { ...request, mtls: false, tls: 'none', source: ip === undefined ? {} : { ip } }
}

const isStrict = (enforcement: Enforcement): boolean =>
  everyStageOf(enforcement).some(({ mutualTls }) => mutualTls === 'STRICT')

const compareAt = (
  move: AccountMove,
  [before, after]: readonly [Enforcement, Enforcement],
  options: CompareAccountsOptions,
  evaluate: Evaluate,
): DestinationDiff | undefined => {
  const then = move.joins ? undefined : (move.from ?? nobodys(move.to))
  const comparison = compareDestination(before, after, {
    budget: budgetOf(options.steps, options.total),
    preferences: options.preferences(),
    otherPorts: [],
    makeSpace: makeAccountSpace(then && principalOf(then, before), principalOf(move.to, after)),
  })
  if (comparison.verdict === 'equivalent') return undefined
  const { destination } = after
  const rows = (side: 'gained' | 'lost', sender: Account) => {
    const made = rowsOf(
      comparison[side],
      {
        side,
        where:
          side === 'gained'
            ? `from ${whoRuns(move)}, ${move.joins ? 'whose proxy shows it now' : 'which runs as it now'}`
            : `from ${whoRuns(move)}, which ran as it`,
        before,
        after,
        freePort: 8080,
        workload: destination.service === undefined ? destination.workload : undefined,
        leadTo: (_space, _point, asked) => ({
          ...asked,
          tls: 'mutual',
          source: { ...asked.source, ...sourceOf(sender, side === 'gained' ? after : before) },
          mtls: true,
        }),
      },
      (enforcement, request, more) =>
        evaluate(enforcement, sentBy(enforcement === before ? then : move.to, enforcement, request), more),
    )
    return { ...made, rows: made.rows.map((row) => withSender(row, sender)) }
  }
  // What only plain text may do is lost to nobody who has a proxy that can send it.
  const nothing = { rows: [], reasons: [] }
  const [gained, lost] = [rows('gained', move.to), then === undefined ? nothing : rows('lost', then)]
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
 * mesh, what it may do beyond who comes in plain text.
 */
export const compareAccounts = (
  old: Mesh,
  now: Mesh,
  destinations: readonly Destination[],
  options: CompareAccountsOptions,
  evaluate: Evaluate,
): readonly DestinationDiff[] => {
  const moves = accountMoves(old.state, now.state)
  if (moves.length === 0) return []
  const places = destinations.map((destination) => ({
    before: old.enforcementOf(destination),
    after: now.enforcementOf(destination),
  }))
  const isSilent = moves.some(({ joins }) => joins) ? silentNamespaces(old.state) : () => false
  const isOpen = ({ namespace, labels }: Destination): boolean => isSilent(namespace, labels)
  return moves.flatMap((move) => {
    const told = new Set<string>()
    return places.flatMap(({ before, after }): readonly DestinationDiff[] => {
      // Who is new is compared with who else might be there today.
      const first = move.from === undefined ? { ...after } : before
      const counts = readsIdentities(first) || readsIdentities(after) || (move.joins && isStrict(after))
      if (isGateway(first) || isGateway(after) || !counts) return []
      // Where no proxy stood, everybody came in; that one is assumed there is for the rows of the policies.
      if (move.joins && isOpen(after.destination)) return []
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
      if (move.isFirst && compareAt(move, [{ ...before }, before], options, evaluate) === undefined) return []
      const diff = compareAt(move, [first, after], options, evaluate)
      return diff === undefined ? [] : [diff]
    })
  })
}
