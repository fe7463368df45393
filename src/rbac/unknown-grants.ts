import { isWhollyRead, keyText, keyTitle, type KubernetesObject, type MeshState } from '../ports/object.js'
import { objectsOfGroup } from '../ports/objects-of-kind.js'
import { describeScope } from './describe-permission.js'
import { groupsOf, masters, subjectsOf, type SubjectName } from './effective-permissions.js'
import { isRbac, rbacGroup } from './group.js'
import type { PermissionChange } from './permission-change.js'
import { roleRefOf, roleResolver, type RoleName } from './roles.js'
import { everything, only } from './value-set.js'

/** One subject of a binding, with what the role holds beyond what was read. */
interface Grant {
  readonly subject: SubjectName
  /** '' for the whole cluster. */
  readonly scope: string
  readonly role: RoleName
  /** `parts`: all rules of a role that every cluster has are known, but not what the cluster's own roles add to it. */
  readonly open: 'wholly' | 'parts' | 'no'
  readonly binding: KubernetesObject
}

export interface UnknownGrants {
  readonly rows: readonly PermissionChange[]
  /** Of `view`, `edit` and `admin`, which the cluster's own roles add to. */
  readonly parts: readonly PermissionChange[]
}

/**
 * Bindings that the change brings or takes away, to roles that were not wholly read: such a role grants what it may. A
 * subject that had the same role there, or everywhere, gains nothing, and one that only loses it gains nothing either.
 */
export const unknownGrants = (before: MeshState, after: MeshState): UnknownGrants => {
  const [old, now] = [grantsOf(before), grantsOf(after)]
  const textsOf = (state: MeshState): readonly string[] =>
    objectsOfGroup(state, rbacGroup).map(({ key }) => keyText(key))
  const kept = new Set(textsOf(after))
  const deleted = new Set(textsOf(before).filter((key) => !kept.has(key)))
  const gained = [...now].filter(
    ([, grant]) =>
      grant.open === 'wholly' && !isCovered(grant, [grant.role.name], old) && !deleted.has(roleText(grant.role)),
  )
  const lost = [...old].filter(([key, { open }]) => open === 'wholly' && !now.has(key))
  const parts = [...now.values()].filter(
    (grant) =>
      grant.open === 'parts' &&
      !isCovered(grant, [...chain.slice(chain.indexOf(grant.role.name)), 'cluster-admin'], old),
  )
  const unread = 'it was not wholly read'
  return {
    rows: [
      ...gained.map(([, grant]) => row('unknown', grant, unread)),
      ...lost.map(([, grant]) => row('lost', grant, unread)),
    ],
    parts: parts.map((grant) => row('unknown', grant, 'ClusterRoles of the cluster that add to it were not read')),
  }
}

/** Each of these takes up the one before it. */
const chain = ['view', 'edit', 'admin']

const row = (kind: 'unknown' | 'lost', { subject, scope, role, binding }: Grant, why: string): PermissionChange => ({
  kind,
  subject,
  scope: describeScope(scope === '' ? everything : only([scope])),
  rule: `whatever ${role.kind} ${role.name} grants: ${why}`,
  badges: [],
  via: `${keyTitle(binding.key)} → ${role.kind} ${role.name}`,
  where: [binding.locate('/roleRef')],
})

/** Whether the subject, or a group that it is in for certain, had one of these roles there or everywhere. */
const isCovered = (
  { subject, scope, role }: Grant,
  names: readonly string[],
  old: ReadonlyMap<string, Grant>,
): boolean =>
  [subject, ...groupsOf(subject)].some((one) =>
    [scope, ''].some((place) => names.some((name) => old.has(grantText(one, place, { ...role, name })))),
  )

const grantText = (subject: SubjectName, scope: string, role: RoleName): string =>
  JSON.stringify([subject, scope, roleText(role)])

const roleText = ({ kind, namespace, name }: RoleName): string => keyText({ group: rbacGroup, kind, namespace, name })

const grantsOf = (state: MeshState): ReadonlyMap<string, Grant> => {
  const resolve = roleResolver(state)
  const allRead = isWhollyRead(state, rbacGroup, 'ClusterRole', '')
  const grants = new Map<string, Grant>()
  for (const binding of objectsOfGroup(state, rbacGroup)) {
    if (!isRbac(binding, 'RoleBinding') && !isRbac(binding, 'ClusterRoleBinding')) continue
    const role = roleRefOf(binding)
    if (role === undefined) continue
    const resolved = resolve(role)
    const isOpen = resolved.kind === 'unread' || (resolved.kind === 'rules' && !resolved.complete)
    const hasParts = !allRead && role.kind === 'ClusterRole' && chain.includes(role.name)
    for (const subject of subjectsOf(binding)) {
      if (subject === masters) continue
      const scope = binding.key.namespace
      const open = isOpen ? 'wholly' : hasParts ? 'parts' : 'no'
      grants.set(grantText(subject, scope, role), { subject, scope, role, open, binding })
    }
  }
  return grants
}
