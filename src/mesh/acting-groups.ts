import { keyTitle, type KubernetesObject, type MeshState } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { groupBy } from '../ports/group-by.js'
import type { Account } from './account-moves.js'
import { objectsAt, textAt, textsAt } from './fields.js'

const rbacKnown = new WeakMap<MeshState, ReadonlyMap<string, readonly KubernetesObject[]>>()

/** Roles and RoleBindings by namespace, found once. */
const rbacOf = (state: MeshState): ReadonlyMap<string, readonly KubernetesObject[]> => {
  const found =
    rbacKnown.get(state) ??
    groupBy(
      state.objects.filter(({ key }) => key.group === 'rbac.authorization.k8s.io'),
      ({ key }) => key.namespace,
    )
  rbacKnown.set(state, found)
  return found
}

/** Groups that RoleBindings of the namespace let act as the ServiceAccount, by a Role that names it; and the titles of those. */
export const groupsActingAs = (
  state: MeshState,
  { namespace, name }: Account,
): { readonly names: readonly string[]; readonly titles: readonly string[] } => {
  const rbac = rbacOf(state).get(namespace) ?? []
  const roles = new Set(
    rbac
      .filter(
        ({ key, content }) =>
          key.kind === 'Role' &&
          objectsAt(content, 'rules').some(
            (rule) =>
              textsAt(rule, 'resources').some((resource) => resource.startsWith('serviceaccounts')) &&
              textsAt(rule, 'resourceNames').includes(name),
          ),
      )
      .map(({ key }) => key.name),
  )
  const bindings = rbac.filter(
    ({ key, content }) =>
      key.kind === 'RoleBinding' &&
      textAt(content, 'roleRef', 'kind') === 'Role' &&
      roles.has(textAt(content, 'roleRef', 'name')),
  )
  const names = bindings.flatMap(({ content }) =>
    objectsAt(content, 'subjects')
      .filter((subject) => textAt(subject, 'kind') === 'Group')
      .map((subject) => textAt(subject, 'name')),
  )
  return {
    names: [...new Set(names)].sort(byCodePoint),
    titles: bindings.map(({ key }) => keyTitle(key)).sort(byCodePoint),
  }
}
