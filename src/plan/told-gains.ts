import type { DestinationDiff, RegionRow } from '../mesh/difference/access-diff.js'
import type { Source } from '../ports/source.js'
import type { PermissionChange } from '../rbac/permission-change.js'
import type { Comparison } from './compare-files.js'

/** Whether a place is one that another stands for: labels that a selector could match stand for all workloads with them. */
export const standsFor = (wide: DestinationDiff, one: DestinationDiff): boolean =>
  (wide.namespace === one.namespace || areLabelsAlone(wide, one)) &&
  (wide.port === 0 || wide.port === one.port) &&
  Object.entries(wide.labels).every(([name, value]) => one.labels[name] === value)

/**
 * A policy of the root namespace is told once for each namespace that somebody names. Labels alone, of which neither of both
 * has a workload, are the same place in a namespace that only the other unit names.
 */
const areLabelsAlone = (wide: DestinationDiff, one: DestinationDiff): boolean =>
  wide.unmet !== undefined && one.unmet !== undefined

/** Parts of what a row says hold together: with more of them it says less. */
const isWithin = (one: string, wide: string): boolean =>
  wide === 'any request' || one === wide || one.startsWith(`${wide} · `)

const isOfWhere = (one: string, wide: string): boolean => wide === '' || one === wide

/** Ports that a narrower row takes out by number are all that it has less. */
const isOfPorts = (one: RegionRow, wide: RegionRow, { port, otherThan = [] }: DestinationDiff): boolean => {
  if (one.otherPorts === undefined) return true
  const without = port === 0 ? otherThan : wide.otherPorts?.except
  return without?.every((number) => one.otherPorts?.except.includes(number)) ?? false
}

/** The same callers less those without an identity, by the words of rows: the exceptions of both are the same. */
const isFewer = (who: string, wide: string): boolean =>
  wide === 'anyone' ||
  who === wide ||
  (wide.startsWith('anyone except ') && who === wide.replace('anyone', 'any mTLS identity'))

/** Every gain of it is a row somewhere, or a part of one that holds for more callers: a stricter mode beside it takes some away. */
export const isTold = (one: DestinationDiff, told: readonly DestinationDiff[]): boolean => {
  const rows = told
    .filter((diff) => standsFor(diff, one))
    .flatMap((diff) => diff.gained.map((wide) => ({ diff, wide })))
  const holdsFor = (row: RegionRow): boolean =>
    rows.some(
      ({ diff, wide }) =>
        isFewer(row.who, wide.who) &&
        isWithin(row.what, wide.what) &&
        isOfWhere(row.where, wide.where) &&
        isOfPorts(row, wide, diff),
    )
  return one.gained.every(holdsFor)
}

/** Permissions that no plan tells are unknowns: they are there only under a condition. */
export const rowsNotTold = (
  found: Comparison,
  known: readonly Comparison[],
  condition: string,
): readonly PermissionChange[] => {
  const text = ({ kind, subject, scope, rule }: PermissionChange): string =>
    JSON.stringify([kind, subject, scope, rule])
  const told = new Set(known.flatMap(({ permissions }) => permissions.map(text)))
  return found.permissions
    .filter((row) => row.kind !== 'lost' && !told.has(text(row)))
    .map((row) => ({ ...row, kind: 'unknown' as const, rule: `${row.rule}, ${condition}` }))
}

export const uniqueRows = (rows: readonly PermissionChange[]): readonly PermissionChange[] => [
  ...new Map(rows.map((row) => [JSON.stringify([row.subject, row.scope, row.rule]), row])).values(),
]

/** Where an object stands, after its title. */
export const placeText = (where: Source | undefined): string =>
  where?.kind === 'file' ? ` (${where.path}:${where.line})` : ''
