import { objectsOfKind } from '../ports/objects-of-kind.js'
import { keyText, type MeshState } from '../ports/object.js'
import { textMapAt } from './fields.js'
import { formerWorkloads } from './former-workloads.js'
import { labelsKey } from './resolve/destination-key.js'
import { selects } from './resolve/selector-index.js'
import {
  everyWorkload,
  labelsOfObject,
  labelsOfWorkloads,
  type PlacedLabels,
  type Workload,
} from './resolve/workloads.js'

/** Labels of the pods of one workload, which has others after than before, or stands in another namespace. */
export interface RelabelledWorkload {
  readonly then: PlacedLabels
  readonly now: PlacedLabels
}

const isSamePlace = (left: PlacedLabels, right: PlacedLabels): boolean =>
  labelsKey(left.namespace, left.labels) === labelsKey(right.namespace, right.labels)

/**
 * Workloads whose labels change, and those in whose place another one comes: under another name, as another kind, or in another
 * namespace, where other policies stand.
 */
export const relabelledWorkloads = (before: MeshState, after: MeshState): readonly RelabelledWorkload[] => {
  const [olds, nows] = [labelsOfWorkloads(before), labelsOfWorkloads(after)]
  const changed = [...nows].flatMap(([key, now]): readonly RelabelledWorkload[] => {
    const then = olds.get(key)
    return then === undefined || isSamePlace(then, now) ? [] : [{ then, now }]
  })
  return [...changed, ...replacements(before, after)]
}

/** A cluster's pods that a controller made are their owner's business. */
const withoutOwned = (state: MeshState): readonly Workload[] =>
  everyWorkload(state).filter(({ object }) => labelsOfObject(object).length > 0)

const replacements = (before: MeshState, after: MeshState): readonly RelabelledWorkload[] => {
  const nows = withoutOwned(after)
  const formerOf = formerWorkloads([withoutOwned(before), nows])
  return nows.flatMap((now) =>
    formerOf(now).flatMap((then) =>
      isSamePlace(then, now) || isLedToBoth(before, after, then, now) ? [] : [{ then, now }],
    ),
  )
}

/** Where a Service leads from the one to the other, that is told of the Service. */
const isLedToBoth = (before: MeshState, after: MeshState, then: PlacedLabels, now: PlacedLabels): boolean => {
  const leading = (state: MeshState, { namespace, labels }: PlacedLabels): readonly string[] =>
    objectsOfKind(state, '', 'Service').flatMap(({ key, content }) => {
      const selector = textMapAt(content, 'spec', 'selector')
      const isSelected = Object.keys(selector).length > 0 && selects(selector, labels)
      return key.namespace === namespace && isSelected ? [keyText(key)] : []
    })
  const names = new Set(leading(before, then))
  return leading(after, now).some((name) => names.has(name))
}
