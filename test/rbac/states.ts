import type { JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject, MeshState, ReadRecord } from '../../src/ports/object.js'
import { comparePermissions } from '../../src/rbac/compare-permissions.js'
import type { PermissionChange } from '../../src/rbac/permission-change.js'

/** An object as a cluster or a file gives it. */
export const objectOf = (content: JsonObject): KubernetesObject => {
  const metadata = content['metadata'] as JsonObject
  const apiVersion = content['apiVersion'] as string
  const source = { kind: 'file', path: 'objects.yaml', line: 1, column: 1 } as const
  return {
    key: {
      group: apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '',
      kind: content['kind'] as string,
      namespace: (metadata['namespace'] ?? '') as string,
      name: metadata['name'] as string,
    },
    apiVersion,
    labels: (metadata['labels'] ?? {}) as Record<string, string>,
    annotations: (metadata['annotations'] ?? {}) as Record<string, string>,
    content,
    source,
    locate: () => source,
  }
}

const rbac = 'rbac.authorization.k8s.io'

export const rbacReads: readonly ReadRecord[] = [
  { group: rbac, kind: 'Role', namespace: '*', status: 'complete' },
  { group: rbac, kind: 'RoleBinding', namespace: '*', status: 'complete' },
  { group: rbac, kind: 'ClusterRole', namespace: '', status: 'complete' },
  { group: rbac, kind: 'ClusterRoleBinding', namespace: '', status: 'complete' },
]

export const stateOf = (objects: readonly JsonObject[], reads: readonly ReadRecord[] = rbacReads): MeshState => ({
  objects: objects.map(objectOf),
  reads,
})

export const role = (name: string, rules: readonly JsonObject[], namespace = 'shop'): JsonObject => ({
  apiVersion: `${rbac}/v1`,
  kind: 'Role',
  metadata: { name, namespace },
  rules,
})

export const clusterRole = (name: string, rules: readonly JsonObject[], extra: JsonObject = {}): JsonObject => ({
  apiVersion: `${rbac}/v1`,
  kind: 'ClusterRole',
  metadata: { name, ...(extra['labels'] === undefined ? {} : { labels: extra['labels'] }) },
  rules,
  ...(extra['aggregationRule'] === undefined ? {} : { aggregationRule: extra['aggregationRule'] }),
})

export const roleBinding = (
  name: string,
  roleRef: JsonObject,
  subjects: readonly JsonObject[],
  namespace = 'shop',
): JsonObject => ({
  apiVersion: `${rbac}/v1`,
  kind: 'RoleBinding',
  metadata: { name, namespace },
  roleRef: { apiGroup: rbac, ...roleRef },
  subjects,
})

export const clusterRoleBinding = (name: string, roleName: string, subjects: readonly JsonObject[]): JsonObject => ({
  apiVersion: `${rbac}/v1`,
  kind: 'ClusterRoleBinding',
  metadata: { name },
  roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: roleName },
  subjects,
})

export const account = (name: string, namespace = 'shop'): JsonObject => ({ kind: 'ServiceAccount', name, namespace })

export const objectWith = (
  apiVersion: string,
  kind: string,
  metadata: JsonObject,
  rest: JsonObject = {},
): JsonObject => ({ apiVersion, kind, metadata, ...rest })

/** What files say of their kinds: complete, and no cluster was asked. */
export const fileReads: readonly ReadRecord[] = rbacReads.map((read) => ({ ...read, by: 'files' as const }))

/** The permissions of two folders. */
export const compareFiles = (
  before: readonly JsonObject[],
  after: readonly JsonObject[],
): readonly PermissionChange[] => comparePermissions(stateOf(before, fileReads), stateOf(after, fileReads))
