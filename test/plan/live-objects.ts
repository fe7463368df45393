import { applySetId, applySetParentName } from '../../src/bindings/names.js'
import type { RenderedObject } from '../../src/bindings/rendered-object.js'
import type { Json, JsonObject } from '../../src/ports/json.js'
import {
  keyText,
  type KubernetesObject,
  type MeshState,
  type ObjectKey,
  type ReadRecord,
} from '../../src/ports/object.js'
import { objectOf } from '../rbac/states.js'

export const environment = { name: 'staging', namespace: 'shop' }
export const memberLabels = {
  'app.kubernetes.io/managed-by': 'meshgate',
  'applyset.kubernetes.io/part-of': applySetId(applySetParentName(environment.name), environment.namespace),
}
const from = { kind: 'file', path: 'meshgate.yaml', line: 1, column: 1 } as const

export const member = (apiVersion: string, kind: string, name: string, rest: JsonObject): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name, namespace: environment.namespace, labels: memberLabels },
  ...rest,
})

export const wanted = (object: JsonObject): RenderedObject => ({
  key: objectOf(object).key,
  object,
  source: { kind: 'generated', binding: 'ci', from },
})

/** What a server keeps of an apply: maps field by field, every list as one (so it is for all of these kinds). */
const fieldsOf = (value: Json): JsonObject => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([name, below]) => [`f:${name}`, fieldsOf(below)]))
}

export const live = (object: JsonObject, resourceVersion = '7', manager = 'meshgate'): KubernetesObject => {
  const { apiVersion, kind, metadata, ...rest } = object
  const { name, namespace, ...described } = metadata as JsonObject & { readonly name: string }
  const read = objectOf({
    ...object,
    metadata: { ...(metadata as JsonObject), uid: `uid-${name}`, resourceVersion },
  })
  void kind
  void namespace
  return {
    ...read,
    managedFields: [
      {
        manager,
        operation: 'Apply',
        apiVersion: apiVersion ?? '',
        fieldsType: 'FieldsV1',
        fieldsV1: fieldsOf({ ...rest, metadata: described }),
      },
    ],
    source: { kind: 'cluster', uid: `uid-${name}`, resourceVersion },
  }
}

const kinds: readonly (readonly [string, string])[] = [
  ['', 'ServiceAccount'],
  ['', 'ConfigMap'],
  ['rbac.authorization.k8s.io', 'Role'],
  ['rbac.authorization.k8s.io', 'RoleBinding'],
  ['security.istio.io', 'AuthorizationPolicy'],
  ['security.istio.io', 'RequestAuthentication'],
  ['security.istio.io', 'PeerAuthentication'],
]
export const allRead: readonly ReadRecord[] = kinds.map(([group, kind]) => ({
  group,
  kind,
  namespace: '*',
  status: 'complete',
}))
export const cluster = (objects: readonly KubernetesObject[]): MeshState => ({ objects, reads: allRead })
export const text = (key: ObjectKey): string => keyText(key)
