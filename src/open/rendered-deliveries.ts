import type { Reason } from '../mesh/difference/access-diff.js'
import { isSameJson } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { gitOpsObjects, titleOf, type GitOpsObject } from '../units/gitops-object.js'
import { changedPlaces, deliveryFields } from './delivery-fields.js'
import { decidingWhereNew } from './new-deliveries.js'
import type { RevisionUnits } from './revision-units.js'

const keyOf = (object: GitOpsObject): string => `${object.group} ${titleOf(object)}`

/**
 * A chart or a kustomization that makes objects of Argo CD or Flux: what these apply is found of files alone, so that a field
 * which says what they apply, or how it is filled in, proves nothing where it changes. One that stands as it is in a file is
 * found there.
 */
export const changedRenderedDeliveries = (
  title: string,
  olds: readonly GitOpsObject[],
  nows: readonly GitOpsObject[],
  [before, after]: readonly [RevisionUnits, RevisionUnits],
): readonly Reason[] => {
  if (nows.length === 0) return []
  const earlier = new Map(olds.map((one) => [keyOf(one), one]))
  const changed = nows.filter(
    (one) => !isSameJson(one.content['spec'] ?? null, earlier.get(keyOf(one))?.content['spec'] ?? null),
  )
  if (changed.length === 0) return []
  const written = new Map(gitOpsObjects(after.files).map((one) => [keyOf(one), one]))
  return changed
    .filter((one) => !isSameJson(written.get(keyOf(one))?.content['spec'] ?? null, one.content['spec'] ?? null))
    .flatMap((one): readonly Reason[] => {
      const then = earlier.get(keyOf(one))
      const [field] = then === undefined ? decidingWhereNew(one, before) : fieldsOf(then, one)
      return field === undefined ? [] : [reasonOf(title, one, then === undefined ? 'comes with' : 'changes', field)]
    })
    .sort((left, right) => byCodePoint(left.text, right.text))
}

const fieldsOf = (old: GitOpsObject, now: GitOpsObject): readonly string[] => {
  const fields = deliveryFields.get(`${now.group}/${now.kind}`)
  return fields === undefined
    ? []
    : changedPlaces(old.content['spec'], now.content['spec'], { rendered: [], neutral: fields.neutral }).map(
        (field) => `spec.${field}`,
      )
}

const reasonOf = (title: string, object: GitOpsObject, verb: string, field: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${title} makes ${titleOf(object)}, which ${verb} ${field}: what it applies then was not read. Render it at both revisions, and give the results as before and after.`,
})
