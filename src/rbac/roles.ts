import { isJsonObject } from '../ports/json.js'
import type { Source } from '../ports/source.js'
import { isWhollyRead, type KubernetesObject, type MeshState } from '../ports/object.js'
import { member, objectsAt, objectAt, textAt, textsAt } from '../mesh/fields.js'
import { selectsLabels } from '../mesh/label-selector.js'
import { isDefault, rbacObjectsOf } from './default-objects.js'
import { isRbac, rbacGroup } from './group.js'
import type { ResourceRule } from './permission.js'

/** A rule as written: about resources, about paths, or both lists filled (then the server takes it for paths). */
export interface RoleRule extends ResourceRule {
  readonly nonResourceURLs: readonly string[]
  /** Where the rule stands; of an aggregated role, in the part that brings it. */
  readonly place: Source
}

export interface RoleName {
  readonly kind: 'Role' | 'ClusterRole'
  /** '' for a ClusterRole. */
  readonly namespace: string
  readonly name: string
}

export type ResolvedRole =
  | { readonly kind: 'rules'; readonly rules: readonly RoleRule[]; readonly complete: boolean }
  /** It does not exist: it grants nothing. */
  | { readonly kind: 'missing' }
  /** It is not among what was read. */
  | { readonly kind: 'unread' }

/**
 * Finds roles in a state, ClusterRoles with what they aggregate. Where the ClusterRoles of the cluster were not all read,
 * those that every cluster has are taken as its API server makes them.
 */
export const roleResolver = (state: MeshState): RoleResolver => {
  const known = resolvers.get(state) ?? makeResolver(state)
  resolvers.set(state, known)
  return known
}

type RoleResolver = (role: RoleName) => ResolvedRole

/** Each state is resolved once, whoever asks. */
const resolvers = new WeakMap<MeshState, RoleResolver>()

const makeResolver = (state: MeshState): RoleResolver => {
  const allRead = isWhollyRead(state, rbacGroup, 'ClusterRole', '')
  const objects = rbacObjectsOf(state)
  const clusterRoles = objects.filter((object) => isRbac(object, 'ClusterRole'))
  const byName = new Map<string, KubernetesObject>()
  for (const object of objects)
    if (isRbac(object, 'Role') || isRbac(object, 'ClusterRole')) byName.set(nameText(object.key), object)

  const aggregated = (role: KubernetesObject, visited: ReadonlySet<string>): readonly RoleRule[] => {
    const selectors = objectsAt(role.content, 'aggregationRule', 'clusterRoleSelectors')
    if (!isJsonObject(member(role.content, 'aggregationRule'))) return rulesOf(role)
    const parts = clusterRoles.filter(
      (part) => !visited.has(part.key.name) && selectors.some((selector) => selectsLabels(selector, part.labels)),
    )
    const below = parts.flatMap((part) => aggregated(part, new Set([...visited, part.key.name])))
    // The controller replaces the rules by those of the parts: what a file says of them counts for nothing, and what it saw
    // beyond our reading stands in the rules of the cluster.
    return allRead || role.source.kind !== 'cluster' ? below : [...rulesOf(role), ...below]
  }

  const resolve = (role: RoleName): ResolvedRole => {
    const object = byName.get(nameText(role))
    const complete = isWhollyRead(state, rbacGroup, role.kind, role.namespace)
    if (object === undefined) return complete ? { kind: 'missing' } : { kind: 'unread' }
    const aggregates = isJsonObject(member(object.content, 'aggregationRule'))
    return {
      kind: 'rules',
      rules: aggregated(object, new Set([object.key.name])),
      // What a default role aggregates is known; that the cluster's own parts add to it is said by their names.
      complete: !aggregates || allRead || isDefault(object),
    }
  }

  const resolved = new Map<string, ResolvedRole>()
  return (role) => {
    const name = nameText(role)
    const known = resolved.get(name) ?? resolve(role)
    resolved.set(name, known)
    return known
  }
}

const nameText = (role: { readonly kind: string; readonly namespace: string; readonly name: string }): string =>
  `${role.kind}/${role.kind === 'ClusterRole' ? '' : role.namespace}/${role.name}`

const writtenRules = new WeakMap<KubernetesObject, readonly RoleRule[]>()

/** Several states hold one role. */
export const rulesOf = (role: KubernetesObject): readonly RoleRule[] => {
  const known = writtenRules.get(role) ?? readRules(role)
  writtenRules.set(role, known)
  return known
}

const readRules = (role: KubernetesObject): readonly RoleRule[] =>
  objectsAt(role.content, 'rules').map((rule, index) => ({
    apiGroups: textsAt(rule, 'apiGroups'),
    resources: textsAt(rule, 'resources'),
    verbs: textsAt(rule, 'verbs'),
    resourceNames: textsAt(rule, 'resourceNames'),
    nonResourceURLs: textsAt(rule, 'nonResourceURLs'),
    place: role.locate(`/rules/${index}`),
  }))

export const roleRefOf = (binding: KubernetesObject): RoleName | undefined => {
  const reference = objectAt(binding.content, 'roleRef')
  const [kind, name] = [textAt(reference, 'kind'), textAt(reference, 'name')]
  if (kind === 'ClusterRole') return { kind, namespace: '', name }
  return kind === 'Role' && isRbac(binding, 'RoleBinding')
    ? { kind, namespace: binding.key.namespace, name }
    : undefined
}
