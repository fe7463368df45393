import { pointerPart } from '../manifests/positions.js'
import { isJsonObject, isSameJson, type Json, type JsonArray, type JsonObject } from '../ports/json.js'
import { keyText, type KubernetesObject, type ObjectKey } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { maskSecrets } from './mask.js'
import type { FieldChange, ObjectChange } from './plan.js'
import { isSetList, textWithoutOrder } from './set-lists.js'

/** Objects that one revision has and the other has not, or has otherwise; in order of key. */
export const compareObjects = (
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
): readonly ObjectChange[] => {
  const apart = keysApart(before, after)
  if (apart.size === 0) return []
  const isApart = ({ key }: KubernetesObject): boolean => apart.has(keyText(key))
  const [old, now] = [byKey(before.filter(isApart)), byKey(after.filter(isApart))]
  const changes: ObjectChange[] = []
  for (const text of [...new Set([...old.keys(), ...now.keys()])].sort(byCodePoint)) {
    const [left, right] = [old.get(text), now.get(text)]
    if (left !== undefined && right !== undefined) {
      if (isSameJson(left.content, right.content)) continue
      const fields = fieldsApart(right.key, [], neat(left.content), neat(right.content))
      if (fields.length > 0) changes.push({ kind: 'changed', key: right.key, fields })
    } else if (right !== undefined) {
      changes.push({ kind: 'added', key: right.key, fields: [whole('after', right)] })
    } else if (left !== undefined) {
      changes.push({ kind: 'removed', key: left.key, fields: [whole('before', left)] })
    }
  }
  return changes
}

/** Keys of what is not the very same value in both: two revisions share what they hold alike. */
const keysApart = (before: readonly KubernetesObject[], after: readonly KubernetesObject[]): ReadonlySet<string> => {
  const [olds, nows] = [new Set(before), new Set(after)]
  return new Set(
    [...before.filter((object) => !nows.has(object)), ...after.filter((object) => !olds.has(object))].map(({ key }) =>
      keyText(key),
    ),
  )
}

const byKey = (objects: readonly KubernetesObject[]): ReadonlyMap<string, KubernetesObject> =>
  new Map(objects.map((object) => [keyText(object.key), object]))

const whole = (side: 'before' | 'after', object: KubernetesObject): FieldChange => ({
  pointer: '',
  [side]: maskSecrets(object.key, neat(object.content)),
})

/** Fields that the server writes, and other tools' notes: they say nothing about what is asked for. */
const serverFields = [
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'managedFields',
  'selfLink',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
]
const notes = ['kubectl.kubernetes.io/last-applied-configuration']

/** The object without what only a server knows. */
export const neat = (content: JsonObject): JsonObject => {
  const metadata = content['metadata']
  const rest = without(content, ['status', 'metadata'])
  if (!isJsonObject(metadata)) return rest
  const kept = without(metadata, serverFields)
  const annotations = kept['annotations']
  const said = isJsonObject(annotations) ? without(annotations, notes) : undefined
  const neatMetadata = {
    ...without(kept, ['annotations']),
    ...(said !== undefined && Object.keys(said).length > 0 ? { annotations: said } : {}),
  }
  // apiVersion, kind and metadata stand first, as people write them.
  const { apiVersion, kind, ...body } = rest
  return {
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(kind === undefined ? {} : { kind }),
    metadata: neatMetadata,
    ...body,
  }
}

const without = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

/** Changed fields at and below a path, in document order; a list whose order says nothing is compared as a set. */
export const fieldsApart = (
  key: ObjectKey,
  path: readonly string[],
  before: Json,
  after: Json,
): readonly FieldChange[] => {
  // Masking is by value, so that two different secrets stay different.
  const changes: FieldChange[] = []
  compareAt(key, path, maskSecrets(key, before), maskSecrets(key, after), changes)
  return changes
}

const compareAt = (
  key: ObjectKey,
  path: readonly string[],
  before: Json | undefined,
  after: Json | undefined,
  changes: FieldChange[],
): void => {
  if (before === undefined || after === undefined) {
    if (before !== after) changes.push(changed(path, before, after))
  } else if (isJsonObject(before) && isJsonObject(after)) {
    for (const name of namesOf(before, after))
      compareAt(key, [...path, name], own(before, name), own(after, name), changes)
  } else if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(key, path, before as JsonArray, after as JsonArray, changes)
  } else if (before !== after) {
    changes.push(changed(path, before, after))
  }
}

const compareLists = (
  key: ObjectKey,
  path: readonly string[],
  before: JsonArray,
  after: JsonArray,
  changes: FieldChange[],
): void => {
  if (!isSetList(key, path)) {
    for (let index = 0; index < Math.max(before.length, after.length); index++)
      compareAt(key, [...path, String(index)], before[index], after[index], changes)
    return
  }
  const text = (list: JsonArray): string => textWithoutOrder(key, path, list)
  if (text(before) === text(after)) return
  if ([...before, ...after].every((item) => typeof item !== 'object' || item === null)) {
    changes.push(changed(path, before, after))
    return
  }
  // Elements that stand on both sides are set aside; what is left is paired in its order.
  const textOf = (item: Json): string => textWithoutOrder(key, [...path, '0'], item)
  const [oldTexts, newTexts] = [before.map(textOf), after.map(textOf)]
  const removed = before.flatMap((item, index) => (newTexts.includes(oldTexts[index] ?? '') ? [] : [{ item, index }]))
  const added = after.flatMap((item, index) => (oldTexts.includes(newTexts[index] ?? '') ? [] : [{ item, index }]))
  for (let pair = 0; pair < Math.max(removed.length, added.length); pair++) {
    const [left, right] = [removed[pair], added[pair]]
    const index = right?.index ?? left?.index ?? 0
    compareAt(key, [...path, String(index)], left?.item, right?.item, changes)
  }
}

/** Names of both, in the order of the newer one, then what only the older has. */
const namesOf = (before: JsonObject, after: JsonObject): readonly string[] => [
  ...new Set([...Object.keys(after), ...Object.keys(before)]),
]

const own = (object: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined

const changed = (path: readonly string[], before: Json | undefined, after: Json | undefined): FieldChange => ({
  pointer: path.map((part) => `/${pointerPart(part)}`).join(''),
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})
