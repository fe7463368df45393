import type { Json, JsonObject } from '../ports/json.js'
import { isWhollyRead, keyText, type KubernetesObject, type MeshState } from '../ports/object.js'
import { objectsOfGroup } from '../ports/objects-of-kind.js'
import { defaultBindings, type DefaultBinding } from './default-bindings.js'
import type { DefaultRole } from './default-role.js'
import { defaultRoles } from './default-roles.js'
import { rbacGroup } from './group.js'

/** Where the objects of every cluster stand, for people. */
const everyCluster = { kind: 'input', name: 'a role that every cluster has' } as const

export const isDefault = ({ source }: KubernetesObject): boolean => source === everyCluster

/**
 * Roles and bindings of a state, and those that every cluster has, where the cluster was not asked for all of a kind and the
 * state holds none of the name.
 */
export const rbacObjectsOf = (state: MeshState): readonly KubernetesObject[] => {
  const known = found.get(state) ?? findObjects(state)
  found.set(state, known)
  return known
}

const found = new WeakMap<MeshState, readonly KubernetesObject[]>()

const findObjects = (state: MeshState): readonly KubernetesObject[] => {
  const own = objectsOfGroup(state, rbacGroup)
  const known = new Set(own.map(({ key }) => keyText(key)))
  return [
    ...own,
    ...defaultObjects().filter(
      ({ key }) => !known.has(keyText(key)) && !isWhollyRead(state, rbacGroup, key.kind, key.namespace),
    ),
  ]
}

let objects: readonly KubernetesObject[] | undefined

const defaultObjects = (): readonly KubernetesObject[] =>
  (objects ??= [...defaultRoles.map(roleObject), ...defaultBindings.map(bindingObject)])

const objectOf = (kind: string, namespace: string, name: string, content: JsonObject): KubernetesObject => ({
  key: { group: rbacGroup, kind: namespace === '' ? `Cluster${kind}` : kind, namespace, name },
  apiVersion: `${rbacGroup}/v1`,
  labels: {},
  annotations: {},
  content: { metadata: { name }, ...content },
  source: everyCluster,
  locate: () => everyCluster,
})

const aggregationLabel = (name: string): string => `${rbacGroup}/aggregate-to-${name}`

const roleObject = ({ namespace = '', name, rules, aggregates, partOf }: DefaultRole): KubernetesObject => ({
  ...objectOf('Role', namespace, name, {
    rules: rules.map(ruleOf),
    ...(aggregates === undefined
      ? {}
      : { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [aggregationLabel(aggregates)]: 'true' } }] } }),
  }),
  labels: partOf === undefined ? {} : { [aggregationLabel(partOf)]: 'true' },
})

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

const bindingObject = ({ namespace = '', name, role = name, subjects }: DefaultBinding): KubernetesObject =>
  objectOf('RoleBinding', namespace, name, {
    roleRef: { apiGroup: rbacGroup, kind: namespace === '' ? 'ClusterRole' : 'Role', name: role },
    subjects: subjects.map(subjectOf),
  })

/** The form of `DefaultBinding.subjects`. */
const subjectOf = (text: string): Json => {
  const [kind = '', full = ''] = text.split(' ')
  const [namespace = '', name] = full.split('/')
  return name === undefined ? { kind, apiGroup: rbacGroup, name: full } : { kind, namespace, name }
}
