import { countedAs } from '../plan/gate.js'
import { wholeOf } from './subject-text.js'
import { portName, portsOfRow, type AccessGroup, type PlacedRow } from './access-groups.js'

/** Rows of a side as a table has them, each with what the callers that it takes out lose beside it. */
export interface TableGroup extends AccessGroup {
  /** At every other port of its places the same is lost by all, those whom it takes out too. Missing: not so. */
  readonly isOfOtherPorts?: true
}

const sameFact = (group: AccessGroup): string => {
  const [{ row }] = group.rows
  return JSON.stringify([group.what, row.where, row.before.by, row.after.by])
}

/** Whether `place` is every port of the workload but that of `own`. */
const isBeside = (own: PlacedRow, place: PlacedRow): boolean =>
  countedAs(own.destination) === countedAs(place.destination) &&
  own.row.where === place.row.where &&
  portsOfRow(place) === portName({ port: 0, otherThan: [own.destination.port] })

/** Whether a row that takes some out is of one port alone at each of its places, so that other rows tell what holds at the others. */
const isOfPortAlone = ({ who: [only, ...more], callers, places }: AccessGroup): boolean =>
  only !== undefined &&
  more.length === 0 &&
  callers.get(only)?.excepted === 'allowed' &&
  places.every(({ destination: { port }, row }) => port !== 0 && row.otherPorts === undefined)

/**
 * A workload that some keep calling at one port, and nobody at any other, is one row: two of them, far apart, read as two
 * destinations. Losses alone, and only where the second row says nothing else of its own.
 */
export const withOtherPorts = (groups: readonly AccessGroup[]): readonly TableGroup[] => {
  const taken = new Set<PlacedRow>()
  const mains = new Set<AccessGroup>()
  for (const group of groups.filter(isOfPortAlone)) {
    const whole = wholeOf(group.who[0] ?? '')
    const others = groups.filter(
      (one) =>
        one.who.length === 1 &&
        one.who[0] === whole &&
        (one.calling ?? []).length === 0 &&
        (one.calling === undefined) === (group.calling === undefined || group.othersMayCall === true) &&
        sameFact(one) === sameFact(group),
    )
    const beside = group.places.map((own) =>
      others.flatMap(({ places }) => places).find((place) => !taken.has(place) && isBeside(own, place)),
    )
    if (beside.some((place) => place === undefined)) continue
    for (const place of beside) if (place !== undefined) taken.add(place)
    mains.add(group)
  }
  return groups.flatMap((group): readonly TableGroup[] => {
    if (mains.has(group)) return [{ ...group, isOfOtherPorts: true }]
    const places = group.places.filter((place) => !taken.has(place))
    if (places.length === group.places.length) return [group]
    const kept = new Set(places.map(({ destination }) => destination))
    const [first, ...rest] = group.rows.filter(({ destination }) => kept.has(destination))
    return first === undefined ? [] : [{ ...group, rows: [first, ...rest], places }]
  })
}
