import type { ReadResult } from '../../manifests/read-objects.js'
import type { ObjectChange } from '../../mesh/changed-objects.js'
import { uncoveredChanges } from '../../mesh/coverage/uncovered.js'
import { isSameJson } from '../../ports/json.js'
import { keyText, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { comparePermissions } from '../../rbac/compare-permissions.js'

/** One side, and how a path is named on both. */
interface Side extends Pick<ReadResult, 'objects' | 'duplicates'> {
  readonly nameOf: (path: string) => string
}

/** What several objects of one name come to, of kinds that nobody looked for. */
export interface SettledBeside {
  readonly keys: ReadonlySet<string>
  /** The one change of each name that decides something. */
  readonly changes: readonly ObjectChange[]
  /** Names of which several descriptions change, and decide something. */
  readonly open: readonly (readonly KubernetesObject[])[]
}

/**
 * Overlays and clusters have objects of one name each, and of these kinds nobody asks which of them is applied: each is
 * compared with what stood at its own place. A change that decides nothing is none.
 */
export const settleBeside = (before: Side | undefined, after: Side): SettledBeside => {
  const keys = new Set([...besideOf(before), ...besideOf(after)])
  if (keys.size === 0) return { keys, changes: [], open: [] }
  const [olds, nows] = [placesOf(before, keys), placesOf(after, keys)]
  const others = othersOf([before, after], keys)
  const changes: ObjectChange[] = []
  const open: (readonly KubernetesObject[])[] = []
  for (const key of keys) {
    const [old, now] = [olds.get(key), nows.get(key)]
    const places = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])
    const deciding = [...places]
      .map((place): ObjectChange => ({ before: old?.get(place), after: now?.get(place) }))
      .filter((change) => !isSame(change) && decides(change, others))
    const [only, another] = deciding
    if (another !== undefined) open.push(deciding.flatMap((one) => one.after ?? one.before ?? []))
    else if (only !== undefined) changes.push(only)
  }
  return { keys, changes, open }
}

const besideOf = (side: Side | undefined): readonly string[] =>
  (side?.duplicates ?? []).filter(({ beside }) => beside).map(({ key }) => keyText(key))

/** Descriptions of each name, by where they stand: several in one file by their order. */
const placesOf = (
  side: Side | undefined,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, KubernetesObject>> => {
  const places = new Map<string, Map<string, KubernetesObject>>()
  const repeated = new Map((side?.duplicates ?? []).map(({ key, objects }) => [keyText(key), objects]))
  for (const object of side?.objects ?? []) {
    const key = keyText(object.key)
    if (!keys.has(key)) continue
    const found = new Map<string, KubernetesObject>()
    for (const one of repeated.get(key) ?? [object]) {
      const path = one.source.kind === 'file' ? (side?.nameOf(one.source.path) ?? '') : ''
      let at = 0
      while (found.has(`${path}\n${at}`)) at += 1
      found.set(`${path}\n${at}`, one)
    }
    places.set(key, found)
  }
  return places
}

/** What has one name alone, as it is after the change, or was before it. */
const othersOf = (sides: readonly (Side | undefined)[], keys: ReadonlySet<string>): readonly KubernetesObject[] => [
  ...new Map(
    sides
      .flatMap((side) => side?.objects ?? [])
      .map((object) => [keyText(object.key), object] as const)
      .filter(([key]) => !keys.has(key)),
  ).values(),
]

const isSame = ({ before, after }: ObjectChange): boolean =>
  before !== undefined && after !== undefined && isSameJson(before.content, after.content)

/**
 * Whether a change of one object alone would be told: as not modelled, or among the permissions. Those that stand beside it
 * may be what trusts it or selects by its labels.
 */
const decides = ({ before, after }: ObjectChange, others: readonly KubernetesObject[]): boolean => {
  const own = (object: KubernetesObject | undefined) => (object === undefined ? [] : [object])
  const state = (objects: readonly KubernetesObject[]): MeshState => ({ objects, reads: [] })
  return (
    comparePermissions(state(own(before)), state(own(after))).length > 0 ||
    uncoveredChanges(state([...others, ...own(before)]), state([...others, ...own(after)])).length > 0
  )
}
