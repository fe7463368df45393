import { textAt } from '../../mesh/fields.js'
import { isJsonObject } from '../../ports/json.js'
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
export const writesOf = (object: KubernetesObject): readonly ObjectWrite[] =>
  (object.managedFields ?? [])
    .filter(isJsonObject)
    .filter((entry) => (entry['subresource'] ?? '') === '')
    .map((entry) => ({
      object: keyTitle(object.key),
      manager: textAt(entry, 'manager'),
      operation: textAt(entry, 'operation'),
      time: textAt(entry, 'time'),
    }))
    .filter(({ time }) => time !== '')
    .sort((a, b) => byCodePoint(b.time, a.time) || byCodePoint(a.manager, b.manager))

export const writeTitle = ({ manager, operation, time }: ObjectWrite): string => `${manager} (${operation}) at ${time}`

const decisive = new Set(['security.istio.io', 'networking.istio.io', 'rbac.authorization.k8s.io'])

/** The newest writes of objects that decide access: what may have moved where no earlier state is known. */
export const lastWrites = ({ objects }: MeshState, limit: number): readonly ObjectWrite[] =>
  objects
    .filter(({ key }) => decisive.has(key.group) || ['ServiceAccount', 'Service', 'Namespace'].includes(key.kind))
    .flatMap((object) => writesOf(object).slice(0, 1))
    .sort((a, b) => byCodePoint(b.time, a.time) || byCodePoint(a.object, b.object))
    .slice(0, limit)

/** The newest write of the object that a decision names: `AuthorizationPolicy shop/orders rule 0`. */
export const writeNamedBy = ({ objects }: MeshState, decision: string): ObjectWrite | undefined => {
  const title = /^[A-Z]\w* \S+/.exec(decision)?.[0]
  const found = title === undefined ? undefined : objects.find(({ key }) => keyTitle(key) === title)
  return found === undefined ? undefined : writesOf(found)[0]
}
