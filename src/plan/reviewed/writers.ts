import { fieldManager } from '../../manifests/no-op.js'
import { pointerParts } from '../../manifests/positions.js'
import { textAt } from '../../mesh/fields.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'

/** A write of an object, as its managedFields tell it: a program and a time, and no person. */
export interface ObjectWrite {
  /** `AuthorizationPolicy shop/orders`. */
  readonly object: string
  readonly manager: string
  /** `Apply`, `Update`. */
  readonly operation: string
  /** RFC 3339. */
  readonly time: string
}

/** The last write of each manager, newest first; nothing where the object comes from no cluster. */
export const writesOf = (object: KubernetesObject): readonly ObjectWrite[] => writesWhere(object, () => true)

/** As `writesOf`, of the managers that own the field at a JSON pointer, or a list or map that is owned as a whole around it. */
export const ownersOfField = (object: KubernetesObject, pointer: string): readonly ObjectWrite[] => {
  const path = pointerParts(pointer)
  return writesWhere(object, (fields) => owns(fields, path))
}

const owns = (fields: Json | undefined, path: readonly string[]): boolean => {
  const [name, ...rest] = path
  if (!isJsonObject(fields)) return false
  // Owned as a whole, or nothing further is asked for.
  if (name === undefined || Object.keys(fields).length === 0) return true
  if (Object.hasOwn(fields, `f:${name}`)) return owns(fields[`f:${name}`], rest)
  // An element of a list is owned by its key or value, which an index does not tell.
  return /^\d+$/.test(name) && Object.keys(fields).some((field) => /^[kv]:/.test(field))
}

const writesWhere = (object: KubernetesObject, filter: (fields: Json | undefined) => boolean): readonly ObjectWrite[] =>
  (object.managedFields ?? [])
    .filter(isJsonObject)
    .filter((entry) => (entry['subresource'] ?? '') === '' && filter(entry['fieldsV1']))
    .map((entry) => ({
      object: keyTitle(object.key),
      manager: textAt(entry, 'manager'),
      operation: textAt(entry, 'operation'),
      time: textAt(entry, 'time'),
    }))
    .filter(({ time }) => time !== '')
    .sort((a, b) => byCodePoint(b.time, a.time) || byCodePoint(a.manager, b.manager))

/** meshgate writes by server-side apply alone: an Update under its name is somebody else's. */
export const isOwnWrite = ({ manager, operation }: ObjectWrite): boolean =>
  manager === fieldManager && operation === 'Apply'

export const writeTitle = ({ manager, operation, time }: ObjectWrite): string => `${manager} (${operation}) at ${time}`

const decisive = new Set(['security.istio.io', 'networking.istio.io', 'rbac.authorization.k8s.io'])

/** The newest writes of objects that decide access: what may have moved where no earlier state is known. */
export const lastWrites = ({ objects }: MeshState, limit: number): readonly ObjectWrite[] =>
  objects
    .filter(({ key }) => decisive.has(key.group) || ['ServiceAccount', 'Service', 'Namespace'].includes(key.kind))
    .flatMap((object) => writesOf(object).slice(0, 1))
    .sort((a, b) => byCodePoint(b.time, a.time) || byCodePoint(a.object, b.object))
    .slice(0, limit)

/** The newest write of the object that a decision names: `AuthorizationPolicy shop/orders spec.rules[0]`. */
export const writeNamedBy = ({ objects }: MeshState, decision: string): ObjectWrite | undefined => {
  const title = /^[A-Z]\w* \S+/.exec(decision)?.[0]
  const found = title === undefined ? undefined : objects.find(({ key }) => keyTitle(key) === title)
  return found === undefined ? undefined : writesOf(found)[0]
}
