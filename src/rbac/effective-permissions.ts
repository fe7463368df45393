import { keyText, keyTitle, type KubernetesObject, type MeshState, type ReadStatus } from '../ports/object.js'
import { objectsOfGroup } from '../ports/objects-of-kind.js'
import { isSameList } from '../ports/same-list.js'
import type { Source } from '../ports/source.js'
import { objectsAt, textAt } from '../mesh/fields.js'
import { joinPlaces, permissionsOfRule, type Permission } from './permission.js'
import { isDefault, rbacObjectsOf } from './default-objects.js'
import { isRbac, rbacGroup } from './group.js'
import { roleRefOf, roleResolver, type RoleName } from './roles.js'
import { urlPermissions, type UrlPermission } from './url-permission.js'
import { everything, only } from './value-set.js'

/** `ServiceAccount shop/deployer`, `User jane`, `Group system:authenticated`: kind, then name. */
export type SubjectName = string

export interface SubjectPermissions {
  readonly resources: readonly Permission[]
  readonly urls: readonly UrlPermission[]
  /** Roles that the subject is bound to and that were not, or not wholly, read; with the scope. */
  readonly unread: readonly { readonly role: RoleName; readonly scope: string; readonly place: Source }[]
}

export interface EffectivePermissions {
  readonly subjects: ReadonlyMap<SubjectName, SubjectPermissions>
  /** RBAC kinds that were not read completely: what they hold is unknown, never empty. */
  readonly unread: readonly { readonly kind: string; readonly namespace: string; readonly status: ReadStatus }[]
}

export const rbacKindNames = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'] as const

interface KnownPermissions {
  readonly objects: readonly KubernetesObject[]
  /** What was read of them. */
  readonly reads: string
  readonly permissions: EffectivePermissions
}

/** Of two states, and of the same beside others. */
const mostKnown = 4
const known: KnownPermissions[] = []

/**
 * Who may do what, as the RBAC authorizer of the API server decides it (plugin/pkg/auth/authorizer/rbac/rbac.go). A state is compared
 * beside many others that hold no roles: the same roles and bindings, read as wholly, are asked once.
 */
export const effectivePermissions = (state: MeshState): EffectivePermissions => {
  const objects = objectsOfGroup(state, rbacGroup)
  const reads = JSON.stringify(state.reads.filter(({ group }) => group === rbacGroup))
  const found = known.find((one) => one.reads === reads && isSameList(one.objects, objects))
  if (found !== undefined) return found.permissions
  const permissions = findPermissions(state)
  known.unshift({ objects, reads, permissions })
  known.splice(mostKnown)
  return permissions
}

const findPermissions = (state: MeshState): EffectivePermissions => {
  const resolve = roleResolver(state)
  const own = new Set(objectsOfGroup(state, rbacGroup).map(({ key }) => keyText(key)))
  const subjects = new Map<
    SubjectName,
    { resources: Permission[]; urls: UrlPermission[]; unread: { role: RoleName; scope: string; place: Source }[] }
  >()
  for (const binding of rbacObjectsOf(state)) {
    const clusterWide = isRbac(binding, 'ClusterRoleBinding')
    if (!clusterWide && !isRbac(binding, 'RoleBinding')) continue
    const role = roleRefOf(binding)
    if (role === undefined || (isDefault(binding) && !countsByDefault(binding, role, own))) continue
    const resolved = resolve(role)
    const scope = clusterWide ? everything : only([binding.key.namespace])
    const via = `${keyTitle(binding.key)} → ${role.kind} ${role.name}`
    for (const subject of subjectsOf(binding)) {
      const held = subjects.get(subject) ?? { resources: [], urls: [], unread: [] }
      subjects.set(subject, held)
      if (resolved.kind === 'unread' || (resolved.kind === 'rules' && !resolved.complete))
        held.unread.push({ role, scope: binding.key.namespace, place: binding.locate('/roleRef') })
      if (resolved.kind !== 'rules') continue
      for (const rule of resolved.rules) {
        const places = joinPlaces([binding.source], [rule.place])
        if (rule.nonResourceURLs.length === 0) held.resources.push(...permissionsOfRule(rule, scope, via, places))
        else if (clusterWide) held.urls.push(...urlPermissions(rule.nonResourceURLs, rule.verbs, via, places))
      }
    }
  }
  return { subjects, unread: unreadKinds(state) }
}

/**
 * Of the bindings of every cluster those of groups count, and those whose role the state holds itself. What the controllers
 * of the cluster may do besides is the same before and after.
 */
const countsByDefault = (binding: KubernetesObject, role: RoleName, own: ReadonlySet<string>): boolean =>
  subjectsOf(binding).some((subject) => subject.startsWith('Group ')) || own.has(keyText({ group: rbacGroup, ...role }))

const unreadKinds = (state: MeshState): EffectivePermissions['unread'] =>
  rbacKindNames.flatMap((kind) => {
    const reads = state.reads.filter((read) => read.group === rbacGroup && read.kind === kind)
    if (reads.length === 0) return [{ kind, namespace: '*', status: 'not given' as const }]
    const namespaced = kind === 'Role' || kind === 'RoleBinding'
    const everywhere = !namespaced || reads.some((read) => read.namespace === '*')
    return [
      ...reads
        .filter((read) => read.status !== 'complete')
        .map(({ namespace, status }) => ({ kind, namespace, status })),
      // Namespaces one by one: those that are not listed were not read.
      ...(everywhere ? [] : [{ kind, namespace: '*', status: 'not given' as const }]),
    ]
  })

/**
 * A user named `system:serviceaccount:NS:NAME` is that ServiceAccount: the authorizer knows only users and groups. A
 * ServiceAccount without a namespace is one of the RoleBinding's own (rbac.go: appliesToUser); elsewhere it is nobody.
 */
export const subjectsOf = (binding: KubernetesObject): readonly SubjectName[] => [
  ...new Set(
    objectsAt(binding.content, 'subjects').flatMap((subject) => {
      const [kind, name] = [textAt(subject, 'kind'), textAt(subject, 'name')]
      if (kind === 'ServiceAccount') {
        const namespace = textAt(subject, 'namespace') || binding.key.namespace
        return namespace === '' ? [] : [`ServiceAccount ${namespace}/${name}`]
      }
      const [, namespace, account] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name) ?? []
      if (kind === 'User' && namespace !== undefined && account !== undefined)
        return [`ServiceAccount ${namespace}/${account}`]
      return kind === 'User' || kind === 'Group' ? [`${kind} ${name}`] : []
    }),
  ),
]

const [authenticated, unauthenticated, accounts] = [
  'Group system:authenticated',
  'Group system:unauthenticated',
  'Group system:serviceaccounts',
] as const

/** Groups that a subject, or whoever is in a group, is in for certain; what they hold, it holds. */
export const groupsOf = (subject: SubjectName): readonly SubjectName[] => {
  const [, namespace] = /^ServiceAccount ([^/]*)\//.exec(subject) ?? []
  if (namespace !== undefined) return [accounts, `${accounts}:${namespace}`, authenticated]
  if (subject === authenticated || subject === unauthenticated) return []
  if (subject === 'User system:anonymous') return [unauthenticated]
  return subject.startsWith(`${accounts}:`) ? [accounts, authenticated] : [authenticated]
}

/** The API server lets this group do everything, whatever is bound to it (pkg/kubeapiserver/authorizer/config.go). */
export const masters = 'Group system:masters'
const always = { via: masters, places: [] }
const allOfMasters: SubjectPermissions = {
  resources: [
    {
      scope: everything,
      group: everything,
      resource: everything,
      subresource: everything,
      name: everything,
      verb: everything,
      ...always,
    },
  ],
  urls: [{ pattern: '*', except: [], verb: everything, ...always }],
  unread: [],
}

/** All that a subject may do by its own bindings and by those of its groups; groups that nothing tells of are left out. */
export const heldBy = (
  effective: EffectivePermissions,
  subject: SubjectName,
  groups: readonly SubjectName[] = groupsOf(subject),
): SubjectPermissions => {
  const names = [...new Set([subject, ...groups])]
  const all = names.flatMap((name) => effective.subjects.get(name) ?? [])
  if (names.includes(masters)) all.push(allOfMasters)
  return {
    resources: all.flatMap(({ resources }) => resources),
    urls: all.flatMap(({ urls }) => urls),
    unread: all.flatMap(({ unread }) => unread),
  }
}
