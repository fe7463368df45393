import type { KubernetesObject } from '../ports/object.js'

/**
 * What of an object's kind and name another namespace lost where the object came: it moved, or what came is new and the other
 * went. Nobody follows the pods of such kinds, so each that went counts.
 */
export const formerObjects = (
  object: KubernetesObject,
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
): readonly KubernetesObject[] => {
  const { group, kind, name } = object.key
  const isAlike = ({ key }: KubernetesObject): boolean => key.name === name && key.kind === kind && key.group === group
  const stay = new Set(after.filter(isAlike).map(({ key }) => key.namespace))
  return before.filter((one) => isAlike(one) && !stay.has(one.key.namespace))
}
