import { isJsonObject, type Json, type JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject, MeshState, ReadRecord } from '../../src/ports/object.js'

const at = (value: Json | undefined, name: string): Json | undefined => (isJsonObject(value) ? value[name] : undefined)

const texts = (value: Json | undefined): Record<string, string> => Object.fromEntries(Object.entries(value ?? {}))

const text = (value: Json | undefined, otherwise = ''): string => (typeof value === 'string' ? value : otherwise)

/** An object as the manifest reader would give it, from plain JSON. */
export const objectOf = (content: JsonObject, line = 1): KubernetesObject => {
  const metadata = content['metadata']
  const apiVersion = text(content['apiVersion'])
  const created = at(metadata, 'creationTimestamp')
  const source = { kind: 'file', path: 'mesh.yaml', line, column: 1 } as const
  return {
    key: {
      group: apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '',
      kind: text(content['kind']),
      namespace: content['kind'] === 'Namespace' ? '' : text(at(metadata, 'namespace'), 'default'),
      name: text(at(metadata, 'name')),
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
