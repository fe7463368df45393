import { listOf, mapOf } from './json-parts.js'
import { KubernetesFailure } from './kubernetes-failure.js'
import type { KubernetesStore } from './kubernetes-store.js'
import { servedKinds } from './kubernetes-kinds.js'
import type { KubernetesUser } from './kubernetes-users.js'

/** What is asked for, in the words of RBAC. */
export interface AccessRequest {
  readonly user: KubernetesUser
  readonly verb: 'get' | 'list' | 'create' | 'patch' | 'delete' | 'bind' | 'escalate'
  readonly group: string
  /** With its subresource: `serviceaccounts/token`. */
  readonly resource: string
  readonly namespace: string
  readonly name: string
}

/** Says which requests of logged-in people are forbidden; ServiceAccounts are judged by the Roles that are there. */
export type ForbidRule = (access: AccessRequest) => boolean

export const isMaster = (user: KubernetesUser): boolean => user.groups.includes('system:masters')

export const mayDo = (access: AccessRequest, store: KubernetesStore, forbid: ForbidRule): boolean => {
  if (access.user.username === 'system:anonymous') return false
  if (isMaster(access.user)) return true
  if (access.user.username.startsWith('system:serviceaccount:')) return allowedByRoles(access, store)
  return !forbid(access)
}

/** The 403 of the real server. */
export const forbiddenAccess = (access: AccessRequest): KubernetesFailure => {
  const scope = access.namespace === '' ? 'at the cluster scope' : `in the namespace "${access.namespace}"`
  const [resource = ''] = access.resource.split('/')
  const title = access.group === '' ? resource : `${resource}.${access.group}`
  return new KubernetesFailure(
    403,
    'Forbidden',
    `${title}${access.name === '' ? '' : ` "${access.name}"`} is forbidden: User "${access.user.username}" cannot ${access.verb} resource "${access.resource}" in API group "${access.group}" ${scope}`,
    {
      ...(access.name === '' ? {} : { name: access.name }),
      ...(access.group === '' ? {} : { group: access.group }),
      kind: resource,
    },
  )
}

/** Roles and RoleBindings of the namespace; ClusterRoles are not modelled and give nothing. */
const allowedByRoles = (access: AccessRequest, store: KubernetesStore): boolean => {
  const of = (kind: string) =>
    servedKinds.filter((one) => one.kind === kind).flatMap((one) => store.list(one, 'v1', access.namespace))
  if (access.namespace === '') return false
  const [, , namespace = '', name = ''] = access.user.username.split(':')
  const bound = of('RoleBinding').filter((binding) =>
    listOf(binding['subjects']).some((subject) => {
      const { kind, name: subjectName, namespace: subjectNamespace } = mapOf(subject)
      return kind === 'ServiceAccount' && subjectName === name && subjectNamespace === namespace
    }),
  )
  const names = bound
    .map((binding) => mapOf(binding['roleRef']))
    .filter((role) => role['kind'] === 'Role')
    .map((role) => role['name'])
  const rules = of('Role')
    .filter((role) => names.includes(mapOf(role['metadata'])['name'] ?? ''))
    .flatMap((role) => listOf(role['rules']))
  return rules.some((rule) => {
    const has = (list: string, value: string): boolean =>
      listOf(mapOf(rule)[list]).some((one) => one === value || one === '*')
    const wantedNames = listOf(mapOf(rule)['resourceNames'])
    return (
      has('apiGroups', access.group) &&
      has('resources', access.resource) &&
      has('verbs', access.verb) &&
      (wantedNames.length === 0 || wantedNames.includes(access.name))
    )
  })
}
