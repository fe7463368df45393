import type { Account } from '../mesh/account-moves.js'
import { bindingKinds, bindsAccount } from '../mesh/binds-account.js'
import { objectAt, objectsAt, textAt, textsAt } from '../mesh/fields.js'
import type { KubernetesObject } from '../ports/object.js'
import type { TouchedPlaces } from './touched-places.js'

const rbac = 'rbac.authorization.k8s.io'

/** A value that names everybody, or a whole namespace, does not tell one account from another. */
const namesAccount = (value: string, policyNamespace: string, { namespace, name }: Account): boolean => {
  const principal = `/ns/${namespace}/sa/${name}`
  if (value.startsWith('*')) return value !== '*' && principal.endsWith(value.slice(1))
  const domain = value.indexOf('/ns/')
  if (value.endsWith('*')) return value.includes('/sa/') && principal.startsWith(value.slice(domain, -1))
  // `serviceAccounts` holds names, with their namespace or in that of the policy.
  return (
    value.slice(domain) === principal ||
    value === `${namespace}/${name}` ||
    (value === name && policyNamespace === namespace)
  )
}

/** Every value that a rule compares with who asks. */
const sourcesOf = ({ content }: KubernetesObject): readonly string[] =>
  objectsAt(objectAt(content, 'spec'), 'rules').flatMap((rule) => [
    ...objectsAt(rule, 'from').flatMap((from) => {
      const source = objectAt(from, 'source')
      return ['principals', 'notPrincipals', 'serviceAccounts', 'notServiceAccounts'].flatMap((field) =>
        textsAt(source, field),
      )
    }),
    ...objectsAt(rule, 'when')
      .filter((condition) => textAt(condition, 'key').startsWith('source.'))
      .flatMap((condition) => [...textsAt(condition, 'values'), ...textsAt(condition, 'notValues')]),
  ])

const isNamedBy = (object: KubernetesObject, account: Account): boolean => {
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
