import type { Code } from '../errors/codes.js'
import type { Problem } from '../errors/problem.js'
import type { Binding, Environment, Locate } from '../config/config.js'
import { keyTitle, type MeshState, type ObjectKey } from '../ports/object.js'
import { member } from '../mesh/fields.js'
import { dangersOf } from '../rbac/dangers.js'
import { permissionsOfRule, type Permission } from '../rbac/permission.js'
import { rbacGroup } from '../rbac/group.js'
import { roleResolver } from '../rbac/roles.js'
import { everything, only } from '../rbac/value-set.js'
import { isDnsLabel } from '../ports/dns-label.js'
import type { RenderedObject } from './rendered-object.js'

/** ClusterRoles of Kubernetes that let their holder become anything in the namespace (attack K01). */
const greatRoles = ['cluster-admin', 'admin', 'edit']
const ownNamespaces = ['kube-system', 'kube-public', 'kube-node-lease']

/** What a binding may never ask for, from the configuration alone: it is refused before any request (K01–K04). */
export const guardConfiguration = (
  bindings: readonly Binding[],
  environment: Environment,
  locate: Locate,
  rootNamespace: string,
): readonly Problem[] => {
  const problems: Problem[] = []
  if ([...ownNamespaces, rootNamespace].includes(environment.namespace))
    problems.push({
      code: 'FOREIGN_SCOPE',
      message: `Environment ${JSON.stringify(environment.name)} lies in namespace ${JSON.stringify(environment.namespace)}, which belongs to the cluster or the mesh: what is written there reaches beyond it.`,
      where: locate(`${environment.pointer}/namespace`),
      remedy: 'Give the environment a namespace of its own.',
    })
  for (const binding of bindings) problems.push(...guardBinding(binding, environment, locate))
  return problems
}

const guardBinding = (binding: Binding, environment: Environment, locate: Locate): readonly Problem[] => {
  const problems: Problem[] = []
  const refuse = (code: Code, below: string, message: string, remedy: string): void => {
    problems.push({ code, message, where: locate(`${binding.pointer}${below}`), remedy })
  }
  const title = `Binding ${JSON.stringify(binding.name)}`
  if (!isDnsLabel(binding.serviceAccount))
    refuse(
      'BINDING_NAME',
      '/serviceAccount',
      `${title}: ${JSON.stringify(binding.serviceAccount)} is no name of a ServiceAccount.`,
      'Use lower-case letters, digits and hyphens, at most 63.',
    )
  if (binding.serviceAccount === 'default')
    refuse(
      'FOREIGN_SUBJECT',
      '/serviceAccount',
      `${title} would give rights to the ServiceAccount "default", which every pod without another one runs as.`,
      'Give the binding a ServiceAccount of its own.',
    )
  binding.permissions.forEach((rule, index) => {
    const pointer = `/permissions/${index}`
    const permissions = permissionsOfRule(rule, only([environment.namespace]), '')
    refuseDangers(permissions, title, (message, remedy) => refuse('ESCALATION', pointer, message, remedy))
    const stars = (['apiGroups', 'resources', 'verbs'] as const).filter((field) =>
      rule[field].some((value) => value.includes('*')),
    )
    if (stars.length > 0 && !environment.wildcards)
      refuse(
        'WILDCARD',
        pointer,
        `${title} uses \`*\` in ${stars.join(' and ')}: that grants also what does not exist yet.`,
        'List what is needed, or set `wildcards: true` in the environment, in a change of its own.',
      )
  })
  for (const access of binding.access)
    if (access.service.includes('/') || access.service.includes('.'))
      refuse(
        'FOREIGN_SCOPE',
        '/access',
        `${title} names ${JSON.stringify(access.service)}: only Services of namespace ${JSON.stringify(environment.namespace)} can be opened here.`,
        'Write the Service’s bare name; access to another namespace is granted in an environment of that namespace.',
      )
  const reference = binding.roleRef
  if (reference === undefined) return problems
  if (greatRoles.includes(reference.name) || reference.name.startsWith('system:'))
    refuse(
      'ESCALATION',
      '/roleRef',
      `${title} refers to ${reference.kind} ${JSON.stringify(reference.name)}, whose holder can become anybody in the namespace.`,
      'List the permissions that the job needs, or refer to a role that holds just these.',
    )
  else if (reference.kind === 'ClusterRole' && !environment.clusterRoles.includes(reference.name))
    refuse(
      'ESCALATION',
      '/roleRef',
      `${title} refers to ClusterRole ${JSON.stringify(reference.name)}, which environment ${JSON.stringify(environment.name)} does not allow.`,
      'Add its name to `clusterRoles` of the environment, in a change of its own, or refer to a Role of the namespace.',
    )
  return problems
}

/** A role that is only referred to is judged by what it effectively grants, parts of an aggregation included (K02). */
export const guardRoleReferences = (
  bindings: readonly Binding[],
  environment: Environment,
  state: MeshState,
  locate: Locate,
): readonly Problem[] => {
  const resolve = roleResolver(state)
  return bindings.flatMap((binding): readonly Problem[] => {
    if (binding.roleRef === undefined) return []
    const { kind, name } = binding.roleRef
    const where = locate(`${binding.pointer}/roleRef`)
    const title = `Binding ${JSON.stringify(binding.name)}`
    const role = resolve({ kind, name, namespace: kind === 'Role' ? environment.namespace : '' })
    if (role.kind === 'missing')
      return [
        {
          code: 'BINDING_ROLE',
          message: `${title} refers to ${kind} ${JSON.stringify(name)}, which does not exist.`,
          where,
          remedy: 'Create the role first, or list `permissions` in the binding.',
        },
      ]
    if (role.kind === 'unread' || !role.complete)
      return [
        {
          code: 'BINDING_ROLE',
          message: `${title} refers to ${kind} ${JSON.stringify(name)}; what it grants cannot be judged, because ${kind === 'Role' ? 'Roles' : 'ClusterRoles'} were not all read.`,
          where,
          remedy: `Allow the job to list ${kind === 'Role' ? 'roles' : 'clusterroles'}, or put the role among the files of \`policies\`.`,
        },
      ]
    const problems: Problem[] = []
    const permissions = role.rules.flatMap((rule) => permissionsOfRule(rule, only([environment.namespace]), ''))
    refuseDangers(permissions, `${title}, by ${kind} ${JSON.stringify(name)},`, (message, remedy) => {
      problems.push({ code: 'ESCALATION', message, where, remedy })
    })
    const wild = permissions.some(({ group, resource, verb }) =>
      [group, resource, verb].some((set) => set.kind === everything.kind),
    )
    if (wild && !environment.wildcards)
      problems.push({
        code: 'WILDCARD',
        message: `${title} refers to ${kind} ${JSON.stringify(name)}, whose rules use \`*\`: that grants also what does not exist yet.`,
        where,
        remedy: 'Refer to a role that lists what is needed, or set `wildcards: true` in the environment.',
      })
    return problems
  })
}

const refuseDangers = (
  permissions: readonly Permission[],
  title: string,
  refuse: (message: string, remedy: string) => void,
): void => {
  const badges = new Set(
    permissions.flatMap((permission) =>
      dangersOf(permission)
        .filter((danger) => danger.refused)
        .map((danger) => danger.badge),
    ),
  )
  for (const badge of badges)
    refuse(
      `${title} would give a job a permission that leads to all others: it ${badge}.`,
      'Take the permission out. Where it is really needed, an administrator grants it outside of meshgate.',
    )
}

/** Kinds that meshgate may write at all, and none of them cluster-scoped. */
const writable: readonly (readonly [group: string, kind: string])[] = [
  ['', 'ServiceAccount'],
  ['', 'ConfigMap'],
  [rbacGroup, 'Role'],
  [rbacGroup, 'RoleBinding'],
  ['security.istio.io', 'AuthorizationPolicy'],
  ['security.istio.io', 'RequestAuthentication'],
  ['security.istio.io', 'PeerAuthentication'],
]

/** The last look at what would be sent, whoever rendered it: its key, its own metadata, its namespace and its kind. */
export const guardObjects = (objects: readonly RenderedObject[], environment: Environment): readonly Problem[] =>
  objects.flatMap(({ key, object, source }): readonly Problem[] => {
    const refuse = (message: string): readonly Problem[] => [
      {
        code: 'FOREIGN_SCOPE',
        message,
        where: source.from,
        remedy: `Only objects of namespace ${JSON.stringify(environment.namespace)} can be written in environment ${JSON.stringify(environment.name)}.`,
      },
    ]
    if (!writable.some(([group, kind]) => group === key.group && kind === key.kind))
      return refuse(`${keyTitle(key)} is of a kind that meshgate does not write.`)
    if (key.namespace !== environment.namespace) return refuse(`${keyTitle(key)} lies outside of the environment.`)
    return namesItself(key, object)
      ? []
      : refuse(`${keyTitle(key)} does not hold the name, namespace and kind that it was judged by.`)
  })

const namesItself = (key: ObjectKey, object: RenderedObject['object']): boolean => {
  const metadata = member(object, 'metadata')
  const apiVersion = member(object, 'apiVersion')
  const group = typeof apiVersion === 'string' && apiVersion.includes('/') ? apiVersion.split('/')[0] : ''
  return (
    group === key.group &&
    member(object, 'kind') === key.kind &&
    member(metadata, 'name') === key.name &&
    member(metadata, 'namespace') === key.namespace &&
    member(metadata, 'generateName') === undefined
  )
}
