import type { KubernetesObject } from '../ports/object.js'
import type { Account } from './account-moves.js'
import { objectsAt, textAt } from './fields.js'

/** Kinds of `rbac.authorization.k8s.io` that give a role to somebody. */
export const bindingKinds = ['RoleBinding', 'ClusterRoleBinding'] as const

/** Whether a binding names a ServiceAccount; one without a namespace may mean any. */
export const bindsAccount = ({ content }: KubernetesObject, { namespace, name }: Account): boolean =>
  objectsAt(content, 'subjects').some(
    (subject) =>
      textAt(subject, 'kind') === 'ServiceAccount' &&
      textAt(subject, 'name') === name &&
      ['', namespace].includes(textAt(subject, 'namespace')),
  )

/** Namespaces that a binding writes beside an account of this name. */
export const namespacesBinding = ({ content }: KubernetesObject, name: string): readonly string[] =>
  objectsAt(content, 'subjects')
    .filter((subject) => textAt(subject, 'kind') === 'ServiceAccount' && textAt(subject, 'name') === name)
    .map((subject) => textAt(subject, 'namespace'))
    .filter((namespace) => namespace !== '')
