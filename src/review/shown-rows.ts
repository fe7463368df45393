import type { Plan } from '../plan/plan.js'
import { countChanging } from '../plan/gate.js'
import { destinationsOf, rowsOfSide } from './access-groups.js'
import { tableRows, targetsShown, type TableRow } from './access-table.js'
import { withOtherPorts } from './other-ports.js'
import { count, say, words, type Line } from './block.js'
import type { Level } from './review-meta.js'

export type Side = 'gained' | 'lost'

/** How many rows each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown: Readonly<Record<Level, number>> = { full: 5_000, short: 15, list: 50, verdict: 0 }
/** Names and places in one row; a longer list is counted, and stands whole in the fold of the full rendering. */
export const namesShown: Readonly<Record<Level, number>> = { full: 12, short: 12, list: 1, verdict: 0 }

/** The rows of a side as a rendering has them. */
export interface ShownRows {
  readonly rows: readonly TableRow[]
  /** Rows that it does not show; none where the full rendering folds them. */
  readonly left: readonly TableRow[]
  /** Whether a row that it shows counts some of its callers or destinations, and names them in no fold. */
  readonly isCut: boolean
}

export const shownRows = (plan: Plan, side: Side, level: Level): ShownRows => {
  const { shown, unmet } = rowsOfSide(plan.reviewed.access, side)
  // A list has a line for each group.
  const rowsFrom = (groups: typeof shown): readonly TableRow[] =>
    level === 'full' || level === 'short'
      ? tableRows(side === 'lost' ? withOtherPorts(groups) : groups)
      : groups.map((group): TableRow => [group])
  const all = rowsFrom(shown)
  const rows = all.slice(0, rowsShown[level])
  if (level === 'full') return { rows, left: [], isCut: false }
  const names = namesShown[level]
  const targets = targetsShown(rows.length, names)
  return {
    rows,
    left: [...all.slice(rowsShown[level]), ...rowsFrom(unmet)],
    isCut: rows.some((groups) => groups.some(({ who, places }) => who.length > names || places.length > targets)),
  }
}

/** `3 rows of losses, at 2 of 7 destinations`: what plans leave out of a side, in the unit of headline and gate; undefined for nothing. */
export const leftOfRows = (plans: readonly Plan[], side: Side, level: Level): Line | undefined => {
  const sides = plans.map((plan) => ({ plan, left: shownRows(plan, side, level).left }))
  const rows = sides.reduce((sum, { left }) => sum + left.length, 0)
  if (rows === 0) return undefined
  const at = sides.reduce((sum, { left }) => sum + destinationsOf(left.flat()), 0)
  const all = sides.reduce((sum, { plan }) => sum + countChanging(plan.reviewed.access, side), 0)
  const said =
    side === 'gained' ? count(rows, 'row of gains', 'rows of gains') : count(rows, 'row of losses', 'rows of losses')
  // Labels that nothing has are no destinations that anybody counts.
  if (at === 0) return [said]
  return say`${said}, at ${words(`${Math.min(at, all)} of ${all}`)} ${words(all === 1 ? 'destination' : 'destinations')}`
}
