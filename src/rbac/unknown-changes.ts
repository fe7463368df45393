import { standsAside } from '../manifests/aside-folders.js'
import { isJsonObject } from '../ports/json.js'
import { isWhollyRead, keyText, keyTitle, readStatus, type KubernetesObject, type MeshState } from '../ports/object.js'
import { member, objectsAt } from '../mesh/fields.js'
import { selectsLabels } from '../mesh/label-selector.js'
import { digestOf } from '../mesh/digest.js'
import { byCodePoint } from '../ports/order.js'
import type { Source } from '../ports/source.js'
import { rbacObjectsOf } from './default-objects.js'
import { describeScope } from './describe-permission.js'
import { rbacKindNames } from './effective-permissions.js'
import { isRbac, rbacGroup } from './group.js'
import type { PermissionChange } from './permission-change.js'
import { permissionsOfRule, subtractPermissions } from './permission.js'
import { roleRefOf, rulesOf } from './roles.js'
import { subtractUrls, urlPermissions } from './url-permission.js'
import { everything, only } from './value-set.js'

/**
 * Where the change touches what was not read. What was not read is the same before and after, so an unchanged object
 * leads to nothing; a changed role leads to whoever is bound to it, and a changed ClusterRole to whatever aggregates it. A
 * role that only shrinks leads to nothing.
 */
export const unknownChanges = (before: MeshState, after: MeshState): readonly PermissionChange[] => {
  const rows: PermissionChange[] = []
  for (const kind of rbacKindNames) {
    if (readsText(before, kind) !== readsText(after, kind))
      rows.push({
        kind: 'unknown',
        subject: 'anyone',
        scope: describeScope(everything),
        rule: `${kind}: what was read differs before and after`,
        badges: [],
      })
  }
  const old = rolesOf(before)
  for (const [key, role] of rolesOf(after)) {
    const earlier = old.get(key)
    if (earlier === role) continue
    if (earlier === undefined || textOf(earlier) !== textOf(role)) rows.push(...roleChanged(earlier, role, after))
  }
  return [...new Map(rows.map((row) => [JSON.stringify([row.kind, row.subject, row.scope, row.rule]), row]))]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([, row]) => row)
}

const roleChanged = (
  earlier: KubernetesObject | undefined,
  role: KubernetesObject,
  state: MeshState,
): readonly PermissionChange[] => {
  const clusterWide = role.key.kind === 'ClusterRole'
  const scope = describeScope(clusterWide ? everything : only([role.key.namespace]))
  const rows: PermissionChange[] = []
  const add = (title: string, rule: string, place: Source): void => {
    rows.push({
      kind: 'unknown',
      subject: `whoever is bound to ${title}`,
      scope,
      rule,
      badges: [],
      where: [place],
    })
  }
  const title = keyTitle(role.key)
  const grows = hasMoreRules(earlier, role)
  const unread = unreadBindings(role, state)
  if (grows && unread.length > 0)
    add(title, `its rules change; ${unread.join(' and ')} were not all read`, role.locate('/rules'))
  else if (grows && earlier !== undefined && isBoundElsewhere(role, state))
    add(title, 'its rules change; bindings of the cluster were not all read', role.locate('/rules'))
  if (!clusterWide || !(grows || earlier === undefined || partText(earlier) !== partText(role))) return rows
  if (!isWhollyRead(state, rbacGroup, 'ClusterRoleBinding', ''))
    for (const name of aggregatingDefaults(role))
      add(
        `ClusterRole ${name}`,
        `its rules are those of ${title}, too; bindings of the cluster were not all read`,
        role.locate('/metadata/labels'),
      )
  const joins = grows || earlier === undefined || partText(withoutRelease(earlier)) !== partText(withoutRelease(role))
  const labels = Object.keys(withoutRelease(role).labels)
  if (joins && (isUnread(state, 'ClusterRole', '') ? labels.length > 0 : joinsUnreadRole(role, state)))
    add(title, 'it may be part of an aggregated ClusterRole; ClusterRoles were not all read', role.source)
  if (gathersMore(earlier, role, state))
    add(
      title,
      'it gathers other ClusterRoles by their labels; ClusterRoles were not all read',
      role.locate('/aggregationRule'),
    )
  return rows
}

/** Whether the rules, as they stand in the role, grant more than before. */
const hasMoreRules = (earlier: KubernetesObject | undefined, role: KubernetesObject): boolean => {
  const resources = (of: KubernetesObject | undefined) =>
    (of === undefined ? [] : rulesOf(of)).flatMap((rule) =>
      rule.nonResourceURLs.length > 0 ? [] : permissionsOfRule(rule, everything, ''),
    )
  const urls = (of: KubernetesObject | undefined) =>
    (of === undefined ? [] : rulesOf(of)).flatMap((rule) => urlPermissions(rule.nonResourceURLs, rule.verbs, ''))
  return (
    subtractPermissions(resources(role), resources(earlier)).length > 0 ||
    subtractUrls(urls(role), urls(earlier)).length > 0
  )
}

const unreadBindings = (role: KubernetesObject, state: MeshState): readonly string[] => {
  const clusterWide = role.key.kind === 'ClusterRole'
  return [
    ...(isUnread(state, 'RoleBinding', clusterWide ? '*' : role.key.namespace) ? ['RoleBindings'] : []),
    ...(clusterWide && isUnread(state, 'ClusterRoleBinding', '') ? ['ClusterRoleBindings'] : []),
  ]
}

/** Files hold the role and no binding that leads to it: whoever has it is bound by an object that was not read. */
const isBoundElsewhere = (role: KubernetesObject, state: MeshState): boolean => {
  const clusterWide = role.key.kind === 'ClusterRole'
  const allRead =
    isWhollyRead(state, rbacGroup, 'RoleBinding', clusterWide ? '*' : role.key.namespace) &&
    (!clusterWide || isWhollyRead(state, rbacGroup, 'ClusterRoleBinding', ''))
  if (allRead) return false
  const leading = new Set([keyText(role.key), ...gatherers(role, state).map(({ key }) => keyText(key))])
  return !state.objects.some((binding) => {
    const reference = roleRefOf(binding)
    return (
      reference !== undefined &&
      leading.has(keyText({ group: rbacGroup, ...reference })) &&
      (!isTried(binding) || isTried(role))
    )
  })
}

/** What tests and examples bind is no word of who is bound where the role is deployed. */
const isTried = ({ source }: KubernetesObject): boolean =>
  source.kind === 'file' && (standsAside(source.path) || /(?:^|\/)test\//.test(source.path))

/** ClusterRoles among those at hand that the role is a part of, each with what takes that one up. */
const gatherers = (role: KubernetesObject, state: MeshState): readonly KubernetesObject[] => {
  const all = role.key.kind === 'ClusterRole' ? [...rolesOf(state).values()] : []
  const found: KubernetesObject[] = [role]
  for (const part of found)
    for (const one of all) {
      const selectors = objectsAt(one.content, 'aggregationRule', 'clusterRoleSelectors')
      if (!found.includes(one) && selectors.some((selector) => selectsLabels(selector, part.labels))) found.push(one)
    }
  return found.slice(1)
}

/** A label that says aggregation, and none of the roles at hand reads it: one that was not read does. */
const joinsUnreadRole = (role: KubernetesObject, state: MeshState): boolean =>
  !isWhollyRead(state, rbacGroup, 'ClusterRole', '') &&
  Object.keys(role.labels).some((name) => /aggregate/i.test(name)) &&
  gatherers(role, state).length === 0

const gathersMore = (earlier: KubernetesObject | undefined, role: KubernetesObject, state: MeshState): boolean =>
  isJsonObject(member(role.content, 'aggregationRule')) &&
  !isWhollyRead(state, rbacGroup, 'ClusterRole', '') &&
  digestOf(member(role.content, 'aggregationRule') ?? null) !==
    digestOf(member(earlier?.content, 'aggregationRule') ?? null)

/** Roles of every cluster that a ClusterRole becomes a part of by its labels, each with what takes that one up. */
const aggregatingDefaults = ({ labels }: KubernetesObject): readonly string[] => {
  const chain = ['view', 'edit', 'admin']
  const first = chain.findIndex((name) => labels[`rbac.authorization.k8s.io/aggregate-to-${name}`] === 'true')
  return first < 0 ? [] : chain.slice(first)
}

const rolesOf = (state: MeshState): ReadonlyMap<string, KubernetesObject> =>
  new Map(
    rbacObjectsOf(state)
      .filter((object) => isRbac(object, 'Role') || isRbac(object, 'ClusterRole'))
      .map((object) => [keyText(object.key), object]),
  )

/** Each release gives them another value, so nobody gathers roles by them (Kubernetes and Helm: recommended labels). */
const releaseLabels: ReadonlySet<string> = new Set(['app.kubernetes.io/version', 'helm.sh/chart'])

type Part = Pick<KubernetesObject, 'content' | 'labels'>

const withoutRelease = ({ content, labels }: Part): Part => ({
  content,
  labels: Object.fromEntries(Object.entries(labels).filter(([name]) => !releaseLabels.has(name))),
})

/** What makes a ClusterRole a part of another, or gathers its own parts. */
const partText = ({ content, labels }: Part): string =>
  digestOf([member(content, 'aggregationRule') ?? null, { ...labels }])

const textOf = (role: KubernetesObject): string =>
  `${digestOf(member(role.content, 'rules') ?? null)} ${role.key.kind === 'ClusterRole' ? partText(role) : ''}`

const isUnread = (state: MeshState, kind: string, namespace: string): boolean =>
  readStatus(state, rbacGroup, kind, namespace) !== 'complete'

const readsText = (state: MeshState, kind: string): string =>
  state.reads
    .filter((read) => read.group === rbacGroup && read.kind === kind)
    .map((read) => `${read.namespace}=${read.status}`)
    .sort(byCodePoint)
    .join(' ')
