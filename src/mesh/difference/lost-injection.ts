import type { MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { Enforcement } from '../enforcement.js'
import { labelsKey } from '../resolve/destination-key.js'
import { changesOf, type ObjectChange } from '../changed-objects.js'
import { labelsOfObject, labelsOfWorkloads, type PlacedLabels } from '../resolve/workloads.js'
import type { Reason } from './access-diff.js'

/** Namespaces that one state has as objects and the other has not. */
const namespacesGone = (before: MeshState, after: MeshState): ReadonlySet<string> => {
  const of = (state: MeshState): readonly string[] => objectsOfKind(state, '', 'Namespace').map(({ key }) => key.name)
  const there = new Set(of(after))
  return new Set(of(before).filter((name) => !there.has(name)))
}

/** Labels of workloads that have others now, and that no workload has any more: what stands there is told of the new ones. */
const labelsGone = (before: MeshState, after: MeshState): ReadonlySet<string> => {
  const changes = changesOf(before, after)
  // What stays as it is keeps its labels.
  const isRelabelled = (change: ObjectChange): boolean =>
    change.before !== undefined &&
    change.after !== undefined &&
    !isSameLabels(labelsOfObject(change.before), labelsOfObject(change.after))
  if (changes !== undefined && !changes.some(isRelabelled)) return new Set()
  const nows = labelsOfWorkloads(after)
  const kept = new Set([...nows.values()].map(({ namespace, labels }) => labelsKey(namespace, labels)))
  return new Set(
    [...labelsOfWorkloads(before)].flatMap(([key, { namespace, labels }]) => {
      const place = labelsKey(namespace, labels)
      return nows.has(key) && !kept.has(place) ? [place] : []
    }),
  )
}

const isSameLabels = (left: readonly PlacedLabels[], right: readonly PlacedLabels[]): boolean => {
  const textOf = (places: readonly PlacedLabels[]): string =>
    JSON.stringify(places.map(({ namespace, labels }) => labelsKey(namespace, labels)))
  return textOf(left) === textOf(right)
}

export interface PlacesGone {
  readonly namespaces: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
}

export const placesGone = (before: MeshState, after: MeshState): PlacesGone => ({
  namespaces: namespacesGone(before, after),
  labels: labelsGone(before, after),
})

/**
 * A label that asked for a proxy is gone, and nothing says what stands there instead: live pods keep their sidecar until
 * they are restarted, and then none of the policies may hold. A namespace that goes altogether takes its pods with it.
 */
export const lostInjection = (
  before: Enforcement,
  after: Enforcement,
  gone: PlacesGone,
  isRelabelled: boolean,
): Reason | undefined => {
  const { namespace, labels } = after.destination
  if (!isRelabelled && gone.labels.has(labelsKey(namespace, labels))) return undefined
  const enforced = before.stages.some(({ proxy }) => proxy !== 'none')
  if (before.unsaid === true || after.unsaid !== true || !enforced || gone.namespaces.has(namespace)) return undefined
  return {
    code: 'INJECTION_UNKNOWN',
    text: `a label that asked for a proxy before workloads of namespace ${namespace} is gone, and nothing says what stands there after their next restart`,
  }
}
