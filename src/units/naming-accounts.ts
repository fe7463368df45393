import { accountMoves, type Account } from '../mesh/account-moves.js'
import { bindingKinds, bindsAccount, namespacesBinding } from '../mesh/binds-account.js'
import { namesAccount, namespacesNaming, sourcesOf } from '../mesh/names-account.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import type { TouchedPlaces } from './touched-places.js'

const rbac = 'rbac.authorization.k8s.io'

const isPolicy = ({ key }: KubernetesObject): boolean =>
  key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy'

const isBinding = ({ key }: KubernetesObject): boolean =>
  key.group === rbac && bindingKinds.some((kind) => kind === key.kind)

/** Whether a rule or a binding names an account. */
export const isNamedBy = (object: KubernetesObject, account: Account): boolean =>
  isPolicy(object)
    ? sourcesOf(object).some((value) => namesAccount(value, object.key.namespace, account))
    : isBinding(object) && bindsAccount(object, account)

/** Titles of workloads that come with an account which one of the rules or bindings names, take or leave one: its access goes along, and what is denied to it. */
export const movesOfNamed = (
  [before, after]: readonly [MeshState, MeshState],
  rules: readonly KubernetesObject[],
): ReadonlySet<string> => {
  const isNamed = (account: Account): boolean => rules.some((rule) => isNamedBy(rule, account))
  return new Set(
    accountMoves(before, after)
      .filter(({ from, to }) => isNamed(to) || (from !== undefined && isNamed(from)))
      .flatMap(({ workloads }) => workloads),
  )
}

/** Namespaces whose account of one of these names the objects name. */
export const namespacesOfNamed = (objects: readonly KubernetesObject[], names: readonly string[]): readonly string[] =>
  objects.flatMap((object) =>
    names.flatMap((name) =>
      isPolicy(object)
        ? sourcesOf(object).flatMap((value) => namespacesNaming(value, object.key.namespace, name))
        : isBinding(object)
          ? namespacesBinding(object, name)
          : [],
    ),
  )

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
