import { subjectsOf, type SubjectName } from '../../rbac/effective-permissions.js'
import { isRbac, rbacGroup } from '../../rbac/group.js'
import { roleRefOf } from '../../rbac/roles.js'
import { keyText, type KubernetesObject } from '../../ports/object.js'

/** A binding that no file knows: what it has to do with the environment. */
export interface ForeignBinding {
  readonly object: KubernetesObject
  /**
   * `foreign`: it gives to an identity of the environment's bindings, or gives away a role of them. `beside`: it gives somebody a
   * role in the environment's namespace, or an account of that namespace a role. `cluster-wide`: it gives to a group that the
   * identities are in with everybody else's.
   */
  readonly kind: 'foreign' | 'beside' | 'cluster-wide'
  readonly what: string
}

/** What every cluster gives to all identities, and what hosted ones give to those of a namespace: none of it is about one. */
const givenToAll: ReadonlySet<string> = new Set([
  'ClusterRole system:basic-user',
  'ClusterRole system:discovery',
  'ClusterRole system:image-puller',
  'ClusterRole system:public-info-viewer',
  'ClusterRole system:service-account-issuer-discovery',
])

/**
 * Rights that an identity of the environment's bindings got beside the branch, or that somebody got by one of their roles, or in
 * the environment's namespace. ClusterRoleBindings that name none of these are the cluster's, whatever they give.
 * `unknown` is what no file knows, `own` what the bindings render.
 */
export const foreignBindings = (
  unknown: readonly KubernetesObject[],
  namespace: string,
  own: readonly KubernetesObject[],
): readonly ForeignBinding[] => {
  const accounts = own.filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount')
  const named = new Set(accounts.map(({ key }): SubjectName => `ServiceAccount ${key.namespace}/${key.name}`))
  const inNamespace = accounts.map(({ key }): SubjectName => `Group system:serviceaccounts:${key.namespace}`)
  const groups = new Set(
    accounts.length === 0 ? [] : [...inNamespace, 'Group system:serviceaccounts', 'Group system:authenticated'],
  )
  const roles = new Set(own.filter((object) => isRbac(object, 'Role')).map(({ key }) => keyText(key)))
  const tell = (binding: KubernetesObject): Omit<ForeignBinding, 'object'> | undefined => {
    const ref = roleRefOf(binding)
    if (ref === undefined) return undefined
    const [role, subjects] = [`${ref.kind} ${ref.name}`, subjectsOf(binding)]
    const gives = (told: readonly SubjectName[]): string => `gives ${role} to ${told.join(', ')}`
    const direct = roles.has(keyText({ group: rbacGroup, ...ref }))
      ? subjects
      : subjects.filter((subject) => named.has(subject))
    if (direct.length > 0) return { kind: 'foreign', what: gives(direct) }
    if (givenToAll.has(role)) return undefined
    const wide = subjects.filter((subject) => groups.has(subject))
    if (wide.length > 0) return { kind: 'cluster-wide', what: gives(wide) }
    const told =
      binding.key.namespace === namespace
        ? subjects
        : subjects.filter((subject) => subject.startsWith(`ServiceAccount ${namespace}/`))
    return told.length === 0 ? undefined : { kind: 'beside', what: gives(told) }
  }
  return unknown
    .filter((object) => isRbac(object, 'RoleBinding') || isRbac(object, 'ClusterRoleBinding'))
    .flatMap((object) => {
      const told = tell(object)
      return told === undefined ? [] : [{ object, ...told }]
    })
}
