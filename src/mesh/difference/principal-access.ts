import type { Destination } from '../enforcement.js'
import type { Mesh } from '../resolve.js'
import type { DestinationDiff, RegionRow } from './access-diff.js'
import { compareMeshes, type CompareMeshesOptions } from './difference.js'
import { settingsKey } from './enforcement-key.js'
import { madeUpPolicy, seenAs, withDeny } from './made-up-mesh.js'
import { quoted } from './phrase.js'

/** What one identity may do at one destination before and after. */
export interface PrincipalRow {
  /** `unknown`: something that is not modelled or not read decides it; `what` says what. */
  readonly change: 'kept' | 'gained' | 'lost' | 'unknown'
  /** Our words, with values between backticks (phrase.ts): ``GET · `/healthz` ``, and what else is asked of the caller. */
  readonly what: string
  /** The same way: ``service `orders` in `shop` port 8080``. */
  readonly on: string
}

export interface PrincipalPlaces {
  /** Told whole: what stays as it is, too. */
  readonly named: readonly Destination[]
  /** Told where something changes for the identity. */
  readonly others: readonly Destination[]
}

const nobody = madeUpPolicy('DENY', '(nobody)', [{}])

const titleOf = (title: string, port: number): string => {
  const [, kind = '', name = '', namespace = ''] = /^(service|[a-z]+(?=\/))[ /](\S+) in (\S+)$/.exec(title) ?? []
  const named = kind === '' ? quoted(title) : `${kind} ${quoted(name)} in ${quoted(namespace)}`
  return `${named}${port === 0 ? ', any other port' : ` port ${port}`}`
}

/** The row without the identity that it was asked for; what else it asks of the caller stays. */
const whatOf = ({ who, what, where }: RegionRow): string => {
  return [what, who.replace(subject, ''), where].filter((text) => text !== '').join(' · ')
}

/** The identity at the start of a row; what stands behind it is asked of it, too. */
const value = '(?:`[^`]*`|[^ ,]+)'
const subject = new RegExp(
  `^(?:service account ${value}(?: in ${value})?(?: \\(trust domain [^)]*\\)| of trust domain ${value})?|any mTLS identity|anyone)(?:,? |$)`,
)

const rowsOf = (
  diffs: readonly DestinationDiff[],
  side: 'gained' | 'lost',
  change: PrincipalRow['change'],
): readonly PrincipalRow[] =>
  diffs.flatMap((diff) => diff[side].map((row) => ({ change, what: whatOf(row), on: titleOf(diff.title, diff.port) })))

const unknownOf = (diffs: readonly DestinationDiff[]): readonly PrincipalRow[] =>
  diffs.flatMap((diff) =>
    diff.reasons.map(({ code, text }) => ({
      change: 'unknown' as const,
      what: `${quoted(code)}: ${quoted(text)}`,
      on: titleOf(diff.title, diff.port),
    })),
  )

/**
 * What a principal may do at these destinations, exactly: both states are compared with everybody else denied, and what
 * stays is what both let through, one after the other. Every row has a witness that the point evaluator confirmed.
 * Gateways are left out: whoever is behind a certificate there is no ServiceAccount of the mesh.
 */
export const comparePrincipal = (
  old: Mesh,
  now: Mesh,
  principal: string,
  places: PrincipalPlaces,
  options: CompareMeshesOptions,
): readonly PrincipalRow[] => {
  const others = madeUpPolicy('DENY', '(others)', [{ from: [{ source: { notPrincipals: [principal] } }] }])
  const only =
    (mesh: Mesh): Mesh['enforcementOf'] =>
    (destination, proxy) =>
      withDeny(mesh.enforcementOf(destination, proxy), others)
  const judged = (destination: Destination): boolean => now.enforcementOf(destination).stages[0]?.proxy !== 'gateway'
  const named = places.named.filter(judged)
  const all = [...new Set([...named, ...places.others.filter(judged)])]
  const changes = compareMeshes(seenAs(old, all, only(old)), seenAs(now, all, only(now)), options).destinations
  const both: Mesh['enforcementOf'] = (destination, proxy) => {
    const [first, second] = [old.enforcementOf(destination, proxy), only(now)(destination, proxy)]
    return { ...second, stages: [...second.stages, ...first.stages] }
  }
  const nothing: Mesh['enforcementOf'] = (destination, proxy) => withDeny(both(destination, proxy), nobody)
  const comparable = named.filter(
    (destination) => settingsKey(old.enforcementOf(destination)) === settingsKey(now.enforcementOf(destination)),
  )
  const unproxied = comparable.filter((destination) =>
    [old, now].every((mesh) => mesh.enforcementOf(destination).stages.every(({ proxy }) => proxy === 'none')),
  )
  const kept = compareMeshes(seenAs(now, comparable, nothing), seenAs(now, comparable, both), options).destinations
  const rows = [
    ...rowsOf(changes, 'gained', 'gained'),
    ...rowsOf(changes, 'lost', 'lost'),
    ...unknownOf([...changes, ...kept]),
    ...rowsOf(kept, 'gained', 'kept'),
    ...unproxied.map(({ title, namespace, port }) => ({
      change: 'kept' as const,
      what: 'any request, since no proxy stands before it',
      on: titleOf(`${title} in ${namespace}`, port),
    })),
  ]
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}
