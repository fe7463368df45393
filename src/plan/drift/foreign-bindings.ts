import { bindingsAbout } from '../../rbac/bindings-about.js'
import type { SubjectName } from '../../rbac/effective-permissions.js'
import { isRbac } from '../../rbac/group.js'
import { keyText, type KubernetesObject, type MeshState } from '../../ports/object.js'

/** A binding that no file knows, and that gives to an identity of the branch, or gives away a role of it. */
export interface ForeignBinding {
  readonly object: KubernetesObject
  /** `cluster-wide`: it gives to a group that the identities are in with everybody else's. */
  readonly kind: 'foreign' | 'cluster-wide'
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
 * Rights that an identity of the environment's bindings got beside the branch, or that somebody got by one of their roles.
 * `own` are the objects that the bindings render.
 */
export const foreignBindings = (
  state: MeshState,
  own: readonly KubernetesObject[],
  isKnown: (object: KubernetesObject) => boolean,
): readonly ForeignBinding[] => {
  const accounts = own.filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount')
  const named = new Set(accounts.map(({ key }): SubjectName => `ServiceAccount ${key.namespace}/${key.name}`))
  const inNamespace = accounts.map(({ key }): SubjectName => `Group system:serviceaccounts:${key.namespace}`)
  const groups = new Set(
    accounts.length === 0 ? [] : [...inNamespace, 'Group system:serviceaccounts', 'Group system:authenticated'],
  )
  const roles = new Set(own.filter((object) => isRbac(object, 'Role')).map(({ key }) => keyText(key)))
  return bindingsAbout(state, new Set([...named, ...groups]), roles).flatMap(
    ({ binding, subjects, holders, role }): readonly ForeignBinding[] => {
      if (isKnown(binding)) return []
      const direct = [...new Set([...subjects.filter((subject) => named.has(subject)), ...holders])]
      const told = direct.length > 0 ? direct : givenToAll.has(role) ? [] : subjects
      if (told.length === 0) return []
      const kind = direct.length > 0 ? 'foreign' : 'cluster-wide'
      return [{ object: binding, kind, what: `gives ${role} to ${told.join(', ')}` }]
    },
  )
}
