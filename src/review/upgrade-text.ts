import type { Note } from '../mesh/difference/access-diff.js'
import type { Plan } from '../plan/plan.js'

/** What two versions of Istio read differently, apart from what the change does itself. */
export interface UpgradeNotes {
  readonly from: string
  readonly to: string
  /** Those that a row comes from. */
  readonly deciding: readonly string[]
  readonly others: readonly string[]
  /** Whether all that changes by it comes from those that decide: the others change nothing that was compared. */
  readonly isAllTold: boolean
}

/** The notes that are no rule of an upgrade. */
export const ownNotes = ({ reviewed: { access } }: Plan): readonly Note[] =>
  (access.notes ?? []).filter(({ about }) => about?.kind !== 'upgrade')

export const upgradeNotes = ({ reviewed: { access } }: Plan): UpgradeNotes | undefined => {
  const found = (access.notes ?? []).flatMap(({ text, about }) =>
    about?.kind === 'upgrade' ? [{ text, ...about }] : [],
  )
  const [first] = found
  if (first === undefined) return undefined
  const upgraded = access.destinations.filter(({ upgrade }) => upgrade !== undefined)
  const rows = upgraded.flatMap(({ gained, lost }) => [...gained, ...lost])
  const hasRow = ({ of }: (typeof found)[number]): boolean =>
    of !== undefined && rows.some(({ eachDot }) => eachDot === of)
  return {
    from: first.from,
    to: first.to,
    deciding: found.filter(hasRow).map(({ text }) => text),
    others: found.filter((one) => !hasRow(one)).map(({ text }) => text),
    isAllTold:
      [...access.reasons, ...upgraded.flatMap(({ reasons }) => reasons)].length === 0 &&
      rows.every(({ eachDot }) => eachDot !== undefined),
  }
}
