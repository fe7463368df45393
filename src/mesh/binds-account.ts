import type { KubernetesObject } from '../ports/object.js'
import type { Account } from './account-moves.js'
import { objectsAt, textAt } from './fields.js'

/** Kinds of `rbac.authorization.k8s.io` that give a role to somebody. */
export const bindingKinds = ['RoleBinding', 'ClusterRoleBinding'] as const

/** Whether a binding names a ServiceAccount, by itself or as the user that it is; one without a namespace may mean any. */
export const bindsAccount = ({ content }: KubernetesObject, { namespace, name }: Account): boolean =>
  objectsAt(content, 'subjects').some((subject) => {
    const [kind, subjectName] = [textAt(subject, 'kind'), textAt(subject, 'name')]
    if (kind === 'User') return subjectName === `system:serviceaccount:${namespace}:${name}`
    return kind === 'ServiceAccount' && subjectName === name && ['', namespace].includes(textAt(subject, 'namespace'))
  })

/** Whether a binding gives to one account what it does not give to another. */
export const bindingTellsApart = (binding: KubernetesObject, one: Account, other: Account): boolean => {
  const binds = (account: Account): boolean =>
    bindsAccount(binding, account) || bindsNamespace(binding, account.namespace)
  return binds(one) !== binds(other)
}

/** Every account of a namespace is in a group of its own. */
const bindsNamespace = ({ content }: KubernetesObject, namespace: string): boolean =>
  objectsAt(content, 'subjects').some(
    (subject) =>
      textAt(subject, 'kind') === 'Group' && textAt(subject, 'name') === `system:serviceaccounts:${namespace}`,
  )

/** Namespaces that a binding writes beside an account of this name. */
export const namespacesBinding = ({ content }: KubernetesObject, name: string): readonly string[] =>
  objectsAt(content, 'subjects').flatMap((subject) => {
    const [kind, subjectName] = [textAt(subject, 'kind'), textAt(subject, 'name')]
    const [, space = '', account] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(subjectName) ?? []
    if (kind === 'User') return account === name ? [space] : []
    const namespace = kind === 'ServiceAccount' && subjectName === name ? textAt(subject, 'namespace') : ''
    return namespace === '' ? [] : [namespace]
  })
