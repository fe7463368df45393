import { isJsonObject, type Json } from '../ports/json.js'
import type { Source } from '../ports/source.js'
import { isWhollyRead, type KubernetesObject, type MeshState } from '../ports/object.js'
import { member, objectsAt, objectAt, textAt, textMapAt, textsAt } from '../mesh/fields.js'
import type { DefaultRole } from './default-role.js'
import { defaultRoles } from './default-roles.js'
import type { ResourceRule } from './permission.js'

export const rbacGroup = 'rbac.authorization.k8s.io'

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
export const roleResolver = (state: MeshState): ((role: RoleName) => ResolvedRole) => {
  const allRead = isWhollyRead(state, rbacGroup, 'ClusterRole', '')
  const read = state.objects.filter((object) => isRbac(object, 'ClusterRole'))
  const clusterRoles = allRead ? read : withDefaultRoles(read)
  const byName = new Map<string, KubernetesObject>()
  for (const object of clusterRoles) byName.set(nameText(object.key), object)
  for (const object of state.objects) if (isRbac(object, 'Role')) byName.set(nameText(object.key), object)

  const aggregated = (role: KubernetesObject, visited: ReadonlySet<string>): readonly RoleRule[] => {
    const selectors = objectsAt(role.content, 'aggregationRule', 'clusterRoleSelectors')
    if (!isJsonObject(member(role.content, 'aggregationRule'))) return rulesOf(role)
    const parts = clusterRoles.filter(
      (part) => !visited.has(part.key.name) && selectors.some((selector) => selects(selector, part.labels)),
    )
    const below = parts.flatMap((part) => aggregated(part, new Set([...visited, part.key.name])))
    // The controller replaces the rules by those of the parts; what it saw beyond our reading only stands in the rules.
    return allRead ? below : [...rulesOf(role), ...below]
  }

  return (role) => {
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
}

/** Where the rules of a default role stand, for people. */
const everyCluster = { kind: 'input', name: 'a role that every cluster has' } as const

const withDefaultRoles = (read: readonly KubernetesObject[]): readonly KubernetesObject[] => {
  const known = new Set(read.map(({ key }) => key.name))
  return [...read, ...defaultObjects().filter(({ key }) => !known.has(key.name))]
}

let objects: readonly KubernetesObject[] | undefined

const defaultObjects = (): readonly KubernetesObject[] => (objects ??= defaultRoles.map(defaultObject))

const isDefault = ({ source }: KubernetesObject): boolean => source === everyCluster

const aggregationLabel = (name: string): string => `rbac.authorization.k8s.io/aggregate-to-${name}`

const defaultObject = ({ name, rules, aggregates, partOf }: DefaultRole): KubernetesObject => {
  const labels = partOf === undefined ? {} : { [aggregationLabel(partOf)]: 'true' }
  return {
    key: { group: rbacGroup, kind: 'ClusterRole', namespace: '', name },
    apiVersion: `${rbacGroup}/v1`,
    labels,
    annotations: {},
    content: {
      metadata: { name, labels },
      rules: rules.map(ruleOf),
      ...(aggregates === undefined
        ? {}
        : { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [aggregationLabel(aggregates)]: 'true' } }] } }),
    },
    source: everyCluster,
    locate: () => everyCluster,
  }
}

/** The form of `DefaultRole.rules`. */
const ruleOf = (text: string): Json => {
  const [verbs = [], first = [], resources, resourceNames] = text.split(' ').map((part) => part.split(','))
  return resources === undefined
    ? { verbs, nonResourceURLs: first }
    : {
        verbs,
        apiGroups: first.map((group) => (group === '-' ? '' : group)),
        resources,
        ...(resourceNames === undefined ? {} : { resourceNames }),
      }
}

const nameText = (role: { readonly kind: string; readonly namespace: string; readonly name: string }): string =>
  `${role.kind}/${role.kind === 'ClusterRole' ? '' : role.namespace}/${role.name}`

export const isRbac = (object: KubernetesObject, kind: string): boolean =>
  object.key.group === rbacGroup && object.key.kind === kind

export const rulesOf = (role: KubernetesObject): readonly RoleRule[] =>
  objectsAt(role.content, 'rules').map((rule, index) => ({
    apiGroups: textsAt(rule, 'apiGroups'),
    resources: textsAt(rule, 'resources'),
    verbs: textsAt(rule, 'verbs'),
    resourceNames: textsAt(rule, 'resourceNames'),
    nonResourceURLs: textsAt(rule, 'nonResourceURLs'),
    place: role.locate(`/rules/${index}`),
  }))

/** A label selector of Kubernetes; an operator that does not exist selects nothing, as the server refuses it. */
export const selects = (selector: Json, labels: Readonly<Record<string, string>>): boolean =>
  Object.entries(textMapAt(selector, 'matchLabels')).every(([name, value]) => label(labels, name) === value) &&
  objectsAt(selector, 'matchExpressions').every((expression) => {
    const value = label(labels, textAt(expression, 'key'))
    const values = textsAt(expression, 'values')
    switch (textAt(expression, 'operator')) {
      case 'In':
        return value !== undefined && values.includes(value)
      case 'NotIn':
        return value === undefined || !values.includes(value)
      case 'Exists':
        return value !== undefined
      case 'DoesNotExist':
        return value === undefined
      default:
        return false
    }
  })

const label = (labels: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(labels, name) ? labels[name] : undefined

export const roleRefOf = (binding: KubernetesObject): RoleName | undefined => {
  const reference = objectAt(binding.content, 'roleRef')
  const [kind, name] = [textAt(reference, 'kind'), textAt(reference, 'name')]
  if (kind === 'ClusterRole') return { kind, namespace: '', name }
  return kind === 'Role' && isRbac(binding, 'RoleBinding')
    ? { kind, namespace: binding.key.namespace, name }
    : undefined
}
