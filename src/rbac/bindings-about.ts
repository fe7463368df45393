import { keyText, type KubernetesObject, type MeshState } from '../ports/object.js'
import { subjectsOf, type SubjectName } from './effective-permissions.js'
import { isRbac, rbacGroup } from './group.js'
import { roleRefOf } from './roles.js'

/** A RoleBinding or ClusterRoleBinding, and what it has to do with identities and roles that are somebody's own. */
export interface BindingAbout {
  readonly binding: KubernetesObject
  /** Of the identities, those that it gives something to. */
  readonly subjects: readonly SubjectName[]
  /** Whom it gives one of the roles to; empty where it gives another role. */
  readonly holders: readonly SubjectName[]
  /** `ClusterRole cluster-admin`. */
  readonly role: string
}

/** Every binding of a state that gives something to one of the identities, or one of the roles (by key text) to anybody. */
export const bindingsAbout = (
  state: MeshState,
  identities: ReadonlySet<SubjectName>,
  roles: ReadonlySet<string>,
): readonly BindingAbout[] =>
  state.objects
    .filter((object) => isRbac(object, 'RoleBinding') || isRbac(object, 'ClusterRoleBinding'))
    .flatMap((binding): readonly BindingAbout[] => {
      const role = roleRefOf(binding)
      if (role === undefined) return []
      const all = subjectsOf(binding)
      const subjects = all.filter((subject) => identities.has(subject))
      const holders = roles.has(keyText({ group: rbacGroup, ...role })) ? all : []
      return subjects.length === 0 && holders.length === 0
        ? []
        : [{ binding, subjects, holders, role: `${role.kind} ${role.name}` }]
    })
