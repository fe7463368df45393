import { parse } from 'yaml'
import type { Json, JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject, MeshState } from '../../src/ports/object.js'

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const map = (value: Json | undefined): Record<string, string> => (value ?? {}) as unknown as Record<string, string>

/** An object of Kubernetes out of YAML, standing on line 1 of `NAME.yaml`. */
export const object = (yaml: string, line = 1): KubernetesObject => {
  const content = parse(yaml) as JsonObject
  const metadata = (content['metadata'] ?? {}) as JsonObject
  const apiVersion = text(content['apiVersion'])
  const name = text(metadata['name'])
  const source = { kind: 'file', path: `mesh/${name}.yaml`, line, column: 1 } as const
  return {
    key: {
      group: apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '',
      kind: text(content['kind']),
      namespace: text(metadata['namespace']),
      name,
    },
    apiVersion,
    labels: map(metadata['labels']),
    annotations: map(metadata['annotations']),
    content,
    source,
    locate: () => source,
  }
}

/** A state out of YAML documents, all kinds read completely unless told otherwise. */
export const state = (yaml: string, reads: MeshState['reads'] = everything): MeshState => ({
  objects: yaml
    .split(/^---$/m)
    .filter((part) => part.trim() !== '')
    .map((part, index) => object(part, index + 1)),
  reads,
})

const everything: MeshState['reads'] = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'].map(
  (kind) => ({
    group: 'security.istio.io',
    kind,
    namespace: '*',
    status: 'complete',
  }),
)
