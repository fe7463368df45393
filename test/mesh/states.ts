import type { Json, JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject, MeshState, ReadRecord } from '../../src/ports/object.js'

const at = (value: Json | undefined, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject)[name] : undefined

const texts = (value: Json | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(value ?? {})) as Record<string, string>

/** An object as the manifest reader would give it, from plain JSON. */
export const objectOf = (content: JsonObject, line = 1): KubernetesObject => {
  const metadata = content['metadata']
  const apiVersion = String(content['apiVersion'])
  const created = at(metadata, 'creationTimestamp')
  const source = { kind: 'file', path: 'mesh.yaml', line, column: 1 } as const
  return {
    key: {
      group: apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '',
      kind: String(content['kind']),
      namespace: content['kind'] === 'Namespace' ? '' : String(at(metadata, 'namespace') ?? 'default'),
      name: String(at(metadata, 'name')),
    },
    apiVersion,
    labels: texts(at(metadata, 'labels')),
    annotations: texts(at(metadata, 'annotations')),
    ...(typeof created === 'string' ? { creationTimestamp: created } : {}),
    content,
    source,
    locate: () => source,
  }
}

export const stateOf = (contents: readonly JsonObject[], reads: readonly ReadRecord[] = []): MeshState => ({
  objects: contents.map((content, index) => objectOf(content, index + 1)),
  reads,
})
