import type { Account } from '../mesh/account-moves.js'
import { bindingKinds, bindsAccount } from '../mesh/binds-account.js'
import { namesAccount, sourcesOf } from '../mesh/names-account.js'
import type { KubernetesObject } from '../ports/object.js'
import type { TouchedPlaces } from './touched-places.js'

const rbac = 'rbac.authorization.k8s.io'

/** Whether a rule or a binding names an account. */
export const isNamedBy = (object: KubernetesObject, account: Account): boolean => {
  const { group, kind, namespace } = object.key
  if (group === 'security.istio.io' && kind === 'AuthorizationPolicy')
    return sourcesOf(object).some((value) => namesAccount(value, namespace, account))
  return group === rbac && bindingKinds.some((one) => one === kind) && bindsAccount(object, account)
}

/** What the change touches in a unit that holds these: also the namespaces where a rule names an account that pods take. */
export const touchedIn = (touched: TouchedPlaces, objects: readonly KubernetesObject[]): TouchedPlaces => {
  const naming = objects.filter((object) => touched.accounts.some((account) => isNamedBy(object, account)))
  if (naming.length === 0) return touched
  const places = naming.map(({ key }) => key.namespace).filter((namespace) => namespace !== '')
  return {
    ...touched,
    namespaces: touched.namespaces === 'any' ? 'any' : new Set([...touched.namespaces, ...places]),
    permissions: touched.permissions || naming.some(({ key }) => key.group === rbac),
  }
}
