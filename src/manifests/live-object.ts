import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import type { KubernetesObject } from '../ports/object.js'
import type { ClusterSource } from '../ports/source.js'

/** What a LIST leaves out of its items: it says them once, for all. */
export interface ItemType {
  readonly group: string
  readonly kind: string
  readonly apiVersion: string
}

/**
 * An object as the API server gave it: `status` dropped, managedFields kept apart. Everything but managedFields has a
 * null prototype, so that a label named `constructor` is a label and nothing else.
 */
export const toKubernetesObject = (item: JsonObject, type: ItemType): KubernetesObject => {
  const metadata = isJsonObject(item['metadata']) ? item['metadata'] : {}
  const { managedFields, ...kept } = metadata
  const content = bare({ apiVersion: type.apiVersion, kind: type.kind, metadata: bare(kept) })
  for (const [member, value] of Object.entries(item))
    if (member !== 'apiVersion' && member !== 'kind' && member !== 'metadata' && member !== 'status')
      content[member] = withoutPrototype(value)
  const source: ClusterSource = {
    kind: 'cluster',
    uid: textOf(metadata['uid']),
    resourceVersion: textOf(metadata['resourceVersion']),
  }
  const created = textOf(metadata['creationTimestamp'])
  return {
    key: {
      group: type.group,
      kind: type.kind,
      namespace: textOf(metadata['namespace']),
      name: textOf(metadata['name']),
    },
    apiVersion: type.apiVersion,
    labels: textsOf(metadata['labels']),
    annotations: textsOf(metadata['annotations']),
    ...(created === '' ? {} : { creationTimestamp: created }),
    content,
    managedFields: Array.isArray(managedFields) ? (managedFields as readonly Json[]) : [],
    source,
    locate: () => source,
  }
}

/** The same for one object that says its own type. */
export const readObject = (item: JsonObject): KubernetesObject => {
  const apiVersion = textOf(item['apiVersion'])
  const slash = apiVersion.indexOf('/')
  return toKubernetesObject(item, {
    group: slash < 0 ? '' : apiVersion.slice(0, slash),
    kind: textOf(item['kind']),
    apiVersion,
  })
}

type Mutable = Record<string, Json>

const bare = (object: JsonObject): Mutable => {
  const copy = Object.create(null) as Mutable
  for (const [member, value] of Object.entries(object)) copy[member] = withoutPrototype(value)
  return copy
}

const withoutPrototype = (value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutPrototype)
  return isJsonObject(value) ? bare(value) : value
}

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

const textsOf = (value: Json | undefined): Readonly<Record<string, string>> => {
  const texts = Object.create(null) as Record<string, string>
  if (isJsonObject(value))
    for (const [member, text] of Object.entries(value)) if (typeof text === 'string') texts[member] = text
  return texts
}
