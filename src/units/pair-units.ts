import { isSameJson } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { movedUnits, type ContentOf } from './moved-units.js'
import type { Unit } from './unit.js'

/** One unit at both revisions. */
export interface UnitPair {
  readonly title: string
  readonly before: Unit | undefined
  readonly after: Unit | undefined
}

const folderOf = ({ source }: Unit): string => (source.kind === 'plain' ? '' : `${source.kind} ${source.folder}`)

/**
 * Finds each unit of one revision in the other: by its id, else by the folder where only one on each side is left (an
 * Application that is renamed, or that comes to a folder which was found by itself), else by all that it is made of, where its
 * folder moved. `find` gives a unit that is no longer
 * one of its own since something else takes it: it is compared with itself all the same.
 */
export const pairUnits = (
  before: readonly Unit[],
  after: readonly Unit[],
  find: { readonly before: (unit: Unit) => Unit | undefined; readonly after: (unit: Unit) => Unit | undefined },
  contentOf: { readonly before: ContentOf; readonly after: ContentOf },
): readonly UnitPair[] => {
  const old = new Map(before.map((unit) => [unit.id, unit]))
  const now = new Map(after.map((unit) => [unit.id, unit]))
  const gone = before.filter(({ id }) => !now.has(id))
  const come = after.filter(({ id }) => !old.has(id))
  const renamed = new Map(
    come.flatMap((unit): readonly (readonly [string, Unit])[] => {
      const folder = folderOf(unit)
      const partners = folder === '' ? [] : gone.filter((one) => folderOf(one) === folder)
      const rivals = come.filter((one) => folderOf(one) === folder)
      const [only] = partners
      return only !== undefined && partners.length === 1 && rivals.length === 1 ? [[unit.id, only]] : []
    }),
  )
  const named = new Set([...renamed.values()])
  const moved = new Map([
    ...renamed,
    ...movedUnits(
      gone.filter((unit) => !named.has(unit) && find.after(unit) === undefined),
      come.filter((unit) => !renamed.has(unit.id) && find.before(unit) === undefined),
      contentOf,
    ),
  ])
  const taken = new Set([...moved.values()].map(({ id }) => id))
  return [
    ...after.map((unit) => ({
      title: unit.title,
      before: old.get(unit.id) ?? moved.get(unit.id) ?? find.before(unit),
      after: unit,
    })),
    ...gone
      .filter(({ id }) => !taken.has(id))
      .map((unit) => ({ title: unit.title, before: unit, after: find.after(unit) })),
  ].sort((a, b) => byCodePoint(a.title, b.title))
}

/** Whether a command releases a chart with other values than before, though no file of the chart changes. */
const isGivenOtherwise = (before: Unit | undefined, after: Unit | undefined): boolean =>
  before?.released === true &&
  after?.released === true &&
  before.source.kind === 'helm' &&
  after.source.kind === 'helm' &&
  !isSameJson(before.source.values ?? {}, after.source.values ?? {})

/** Whether a change of these paths can change the unit. */
export const isReached = ({ before, after }: UnitPair, changed: ReadonlySet<string>): boolean =>
  isGivenOtherwise(before, after) ||
  [before, after].some((unit) => [...changed].some((path) => unit?.reads.has(path) === true || isAside(unit, path)))

/** Whether a file is read only where a template of the unit's chart asks for it. */
export const isAside = (unit: Unit | undefined, path: string): boolean => unit?.asides?.has(path) === true
