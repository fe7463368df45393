import type { KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import type { AppliedJwtRule } from '../enforcement.js'
import { objectAt, objectsAt, textAt } from '../fields.js'
import { byAge } from './peer-authentication.js'

const rules = new WeakMap<KubernetesObject, readonly AppliedJwtRule[]>()

const rulesOf = (object: KubernetesObject): readonly AppliedJwtRule[] => {
  const known = rules.get(object)
  if (known !== undefined) return known
  const made = objectsAt(objectAt(object.content, 'spec'), 'jwtRules').map((rule, index) => ({ object, index, rule }))
  rules.set(object, made)
  return made
}

/**
 * The rules of all RequestAuthentications at a proxy, in the order in which Envoy asks them: namespaces as given
 * (workload, root, service; probed), age and name within one, then stably by issuer.
 */
export const orderJwtRules = (
  attached: readonly KubernetesObject[],
  namespaces: readonly string[],
): readonly AppliedJwtRule[] =>
  namespaces
    .flatMap((namespace) => attached.filter((object) => object.key.namespace === namespace).sort(byAge))
    .flatMap(rulesOf)
    .map((applied, index) => ({ applied, index, issuer: textAt(applied.rule, 'issuer') }))
    .sort((left, right) => byCodePoint(left.issuer, right.issuer) || left.index - right.index)
    .map(({ applied }) => applied)
