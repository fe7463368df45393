import { isWhollyRead, keyText, keyTitle, readStatus, type KubernetesObject, type MeshState } from '../ports/object.js'
import { member } from '../mesh/fields.js'
import { digestOf } from '../mesh/digest.js'
import { byCodePoint } from '../ports/order.js'
import { describeScope } from './describe-permission.js'
import { rbacKindNames, subjectsOf } from './effective-permissions.js'
import type { PermissionChange } from './permission-change.js'
import { isRbac, rbacGroup, roleRefOf, roleResolver } from './roles.js'
import { everything, only } from './value-set.js'

/**
 * Where the change touches what was not read. What was not read is the same before and after, so an unchanged object
 * leads to nothing; a changed role leads to whoever is bound to it, a changed binding to whatever its role grants, and
 * a changed ClusterRole to whatever aggregates it.
 */
export const unknownChanges = (before: MeshState, after: MeshState): readonly PermissionChange[] => {
  const rows = new Map<string, PermissionChange>()
  const add = (subject: string, scope: string, rule: string): void => {
    const row: PermissionChange = { kind: 'unknown', subject, scope, rule, badges: [] }
    rows.set(JSON.stringify(row), row)
  }
  for (const kind of rbacKindNames) {
    if (readsText(before, kind) !== readsText(after, kind))
      add('anyone', describeScope(everything), `${kind}: what was read differs before and after`)
  }
  const [old, now] = [rbacObjects(before), rbacObjects(after)]
  const look = (object: KubernetesObject, state: MeshState): void => {
    if (isRbac(object, 'Role') || isRbac(object, 'ClusterRole')) roleChanged(object, state, add)
    else bindingChanged(object, state, add)
  }
  // A changed object counts in both of its forms, each among the roles of its own time.
  for (const [text, object] of old) if (!now.has(text)) look(object, before)
  for (const [text, object] of now) if (!old.has(text)) look(object, after)
  return [...rows.entries()].sort(([a], [b]) => byCodePoint(a, b)).map(([, row]) => row)
}

type Add = (subject: string, scope: string, rule: string) => void

const roleChanged = (role: KubernetesObject, state: MeshState, add: Add): void => {
  const clusterWide = role.key.kind === 'ClusterRole'
  const scope = clusterWide ? describeScope(everything) : describeScope(only([role.key.namespace]))
  const subject = `whoever is bound to ${keyTitle(role.key)}`
  const unread = [
    ...(isUnread(state, 'RoleBinding', clusterWide ? '*' : role.key.namespace) ? ['RoleBindings'] : []),
    ...(clusterWide && isUnread(state, 'ClusterRoleBinding', '') ? ['ClusterRoleBindings'] : []),
  ]
  if (unread.length > 0) add(subject, scope, `its rules change; ${unread.join(' and ')} were not all read`)
  if (clusterWide && !isWhollyRead(state, rbacGroup, 'ClusterRoleBinding', ''))
    for (const name of aggregatingDefaults(role))
      add(
        `whoever is bound to ClusterRole ${name}`,
        scope,
        `its rules are those of ${keyTitle(role.key)}, too; bindings of the cluster were not all read`,
      )
  if (!clusterWide || !isUnread(state, 'ClusterRole', '')) return
  if (Object.keys(role.labels).length > 0 || member(role.content, 'aggregationRule') !== undefined)
    add(subject, scope, 'it may be part of an aggregated ClusterRole; ClusterRoles were not all read')
}

/** Roles of every cluster that a ClusterRole becomes a part of by its labels, each with what takes that one up. */
const aggregatingDefaults = ({ labels }: KubernetesObject): readonly string[] => {
  const chain = ['view', 'edit', 'admin']
  const first = chain.findIndex((name) => labels[`rbac.authorization.k8s.io/aggregate-to-${name}`] === 'true')
  return first < 0 ? [] : chain.slice(first)
}

const bindingChanged = (binding: KubernetesObject, state: MeshState, add: Add): void => {
  const role = roleRefOf(binding)
  if (role === undefined) return
  const resolved = roleResolver(state)(role)
  if (resolved.kind === 'missing' || (resolved.kind === 'rules' && resolved.complete)) return
  const scope = isRbac(binding, 'RoleBinding') ? only([binding.key.namespace]) : everything
  for (const subject of subjectsOf(binding))
    add(subject, describeScope(scope), `whatever ${role.kind} ${role.name} grants: it was not wholly read`)
}

const rbacObjects = (state: MeshState): ReadonlyMap<string, KubernetesObject> =>
  new Map(
    state.objects
      .filter((object) => object.key.group === rbacGroup)
      .map((object) => {
        const { content, labels } = object
        const parts = ['rules', 'aggregationRule', 'roleRef', 'subjects'].map((name) => member(content, name) ?? null)
        return [
          `${keyText(object.key)} ${digestOf([...parts, isRbac(object, 'ClusterRole') ? { ...labels } : null])}`,
          object,
        ]
      }),
  )

const isUnread = (state: MeshState, kind: string, namespace: string): boolean =>
  readStatus(state, rbacGroup, kind, namespace) !== 'complete'

const readsText = (state: MeshState, kind: string): string =>
  state.reads
    .filter((read) => read.group === rbacGroup && read.kind === kind)
    .map((read) => `${read.namespace}=${read.status}`)
    .sort(byCodePoint)
    .join(' ')
