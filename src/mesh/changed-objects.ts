import { isGeneratedName, lastingKey } from '../manifests/generated-name.js'
import { groupBy } from '../ports/group-by.js'
import { isSameJson } from '../ports/json.js'
import { keyText, type KubernetesObject, type MeshState } from '../ports/object.js'

const compared = new WeakMap<KubernetesObject, { readonly with: KubernetesObject; readonly isSame: boolean }>()

/** Two states are compared for many reasons, and beside many other units: each pair of objects once. */
const isSameObject = (left: KubernetesObject, right: KubernetesObject): boolean => {
  if (left === right) return true
  const known = compared.get(left)
  if (known?.with === right) return known.isSame
  const isSame = isWrittenAlike(left, right)
  compared.set(left, { with: right, isSame })
  return isSame
}

const isWrittenAlike = (left: KubernetesObject, right: KubernetesObject): boolean =>
  left.apiVersion === right.apiVersion &&
  left.creationTimestamp === right.creationTimestamp &&
  isSameJson(left.content, right.content) &&
  isSameJson(left.labels, right.labels) &&
  isSameJson(left.annotations, right.annotations)

const isSameKey = ({ key: left }: KubernetesObject, { key: right }: KubernetesObject): boolean =>
  left.name === right.name &&
  left.namespace === right.namespace &&
  left.kind === right.kind &&
  left.group === right.group

/** An object in both states, or in one of them. */
export interface ObjectChange {
  readonly before: KubernetesObject | undefined
  readonly after: KubernetesObject | undefined
}

/** Objects that are not the same in both states; undefined where one state has two of one name. */
export const changesOf = (before: MeshState, after: MeshState): readonly ObjectChange[] | undefined => {
  const [olds, nows] = [before.objects, after.objects]
  const changes: ObjectChange[] = []
  // Most states list their objects in one order, and then no names have to be written.
  const inStep =
    olds.length === nows.length &&
    olds.every((one, at) => one === nows[at] || (nows[at] !== undefined && isSameKey(one, nows[at])))
  if (inStep) {
    olds.forEach((one, at) => {
      const now = nows[at]
      if (now === undefined || !isSameObject(one, now)) changes.push({ before: one, after: now })
    })
    return changes
  }
  const rest = new Map(olds.map((object) => [keyText(object.key), object]))
  if (rest.size !== olds.length) return undefined
  const seen = new Set<string>()
  for (const object of nows) {
    const key = keyText(object.key)
    if (seen.has(key)) return undefined
    seen.add(key)
    const old = rest.get(key)
    rest.delete(key)
    if (old === undefined || !isSameObject(old, object)) changes.push({ before: old, after: object })
  }
  for (const object of rest.values()) changes.push({ before: object, after: undefined })
  return changes.some(({ before, after }) => kindOfGenerated(after ?? before) !== undefined)
    ? pairGenerated(changes)
    : changes
}

/** What an object is whose name the API server chooses the end of. */
const kindOfGenerated = (object: KubernetesObject | undefined): string | undefined =>
  object === undefined || !isGeneratedName(object.key.name) ? undefined : lastingKey(object.key)

/** Of objects whose names are generated, one that goes is the one that comes, where only one of the kind does each. */
const pairGenerated = (changes: readonly ObjectChange[]): readonly ObjectChange[] => {
  const comes = groupBy(changes, ({ before, after }) => (before === undefined ? kindOfGenerated(after) : undefined))
  const goes = groupBy(changes, ({ before, after }) => (after === undefined ? kindOfGenerated(before) : undefined))
  const only = (groups: typeof comes, kind: string | undefined): ObjectChange | undefined => {
    const group = kind === undefined ? undefined : groups.get(kind)
    return group?.length === 1 ? group[0] : undefined
  }
  return changes.flatMap((change): readonly ObjectChange[] => {
    const kind = kindOfGenerated(change.after ?? change.before)
    const [come, go] = [only(comes, kind), only(goes, kind)]
    if (come === undefined || go === undefined) return [change]
    if (change === come) return [{ before: go.before, after: come.after }]
    return change === go ? [] : [change]
  })
}

/**
 * The same for any two states. Where a name stands twice, objects cannot be paired one by one, and the first of each counts:
 * who looks for what a change does must not take such states for unchanged.
 */
export const everyChange = (before: MeshState, after: MeshState): readonly ObjectChange[] =>
  changesOf(before, after) ?? changesOf(withNamesOnce(before), withNamesOnce(after)) ?? []

const withNamesOnce = ({ objects, reads }: MeshState): MeshState => ({ reads, objects: namesOnce(objects) })

/** Of several objects of one name the first. */
export const namesOnce = (objects: readonly KubernetesObject[]): readonly KubernetesObject[] =>
  [...new Map([...objects].reverse().map((object) => [keyText(object.key), object])).values()].reverse()
