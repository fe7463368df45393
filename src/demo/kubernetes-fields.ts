import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import { listOf } from './json-parts.js'
import { metadataTypes } from './kubernetes-kinds.js'
import type { MergeType, Schema } from './kubernetes-kinds.js'

/** Paths that a manager owns; each is the keys of `fieldsV1` on the way (`f:spec`, `k:{"name":"a"}`, `v:"x"`), joined. */
export type FieldSet = ReadonlySet<string>

const separator = '\u0000'
const joined = (path: readonly string[]): string => path.join(separator)
const parts = (path: string): readonly string[] => path.split(separator)

type Mutable = Record<string, Json>

/** What the server writes itself; nobody owns it. */
const unowned = new Set([
  ...['apiVersion', 'kind', 'status', 'metadata.name', 'metadata.namespace', 'metadata.uid', 'metadata.generation'],
  ...['metadata.resourceVersion', 'metadata.creationTimestamp', 'metadata.managedFields'],
])

const typeOf = (schema: Schema, path: string, value: Json): MergeType => {
  const declared = schema.types?.[path] ?? metadataTypes[path]
  return declared ?? (isJsonObject(value) ? { kind: 'map' } : { kind: 'atomic' })
}

const keyOf = (element: Json, type: MergeType): string => {
  if (type.kind !== 'keyed' || !isJsonObject(element)) return `v:${JSON.stringify(element)}`
  const fields = [...type.keys].sort().map((name) => [name, element[name] ?? null] as const)
  return `k:${JSON.stringify(Object.fromEntries(fields))}`
}

/** The fields of an object that can be owned, with their values (structured-merge-diff, `ToFieldSet`). */
export const fieldsOf = (schema: Schema, object: JsonObject): ReadonlyMap<string, Json> => {
  const fields = new Map<string, Json>()
  const visit = (value: Json, names: string, path: readonly string[]): void => {
    const type = typeOf(schema, names, value)
    if (type.kind === 'map' && isJsonObject(value)) {
      const members = Object.entries(value).filter(([name]) => !unowned.has(names === '' ? name : `${names}.${name}`))
      if (members.length === 0 && path.length > 0 && names !== 'metadata') fields.set(joined(path), {})
      for (const [name, inner] of members)
        visit(inner, names === '' ? name : `${names}.${name}`, [...path, `f:${name}`])
    } else if (type.kind === 'keyed' || type.kind === 'set') {
      for (const element of listOf(value)) {
        const here = [...path, keyOf(element, type)]
        fields.set(joined(here), type.kind === 'set' ? element : true)
        if (type.kind === 'keyed' && isJsonObject(element))
          for (const [name, inner] of Object.entries(element))
            visit(inner, `${names}[].${name}`, [...here, `f:${name}`])
      }
    } else fields.set(joined(path), value)
  }
  visit(object, '', [])
  return fields
}

/** As a managedFields entry has it. */
export const toFieldsV1 = (set: FieldSet): JsonObject => {
  const root: Record<string, unknown> = {}
  for (const path of [...set].sort()) {
    let node = root
    const keys = parts(path)
    for (const [index, key] of keys.entries()) {
      const next = (node[key] ?? {}) as Record<string, unknown>
      node[key] = next
      node = next
      if (index === keys.length - 1 && key.startsWith('k:')) node['.'] = {}
    }
  }
  return root as JsonObject
}

export const fromFieldsV1 = (tree: JsonObject): FieldSet => {
  const set = new Set<string>()
  const visit = (node: JsonObject, path: readonly string[]): void => {
    const keys = Object.keys(node).filter((key) => key !== '.')
    if (path.length > 0 && (keys.length === 0 || Object.hasOwn(node, '.'))) set.add(joined(path))
    for (const key of keys) {
      const below = node[key]
      if (isJsonObject(below)) visit(below, [...path, key])
    }
  }
  visit(tree, [])
  return set
}

/** For people, as a conflict names it: `.metadata.labels.a`, `.secrets[name="a"].name`. */
export const fieldName = (path: string): string =>
  parts(path)
    .map((key) => {
      if (key.startsWith('f:')) return `.${key.slice(2)}`
      if (key.startsWith('v:')) return `[=${key.slice(2)}]`
      const fields = Object.entries(JSON.parse(key.slice(2)) as JsonObject)
      return `[${fields.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(',')}]`
    })
    .join('')

/** Lays `want` over `live`: maps by member, keyed lists and sets by element in the order of `want`, the rest replaced. */
export const mergeObjects = (schema: Schema, live: Json | undefined, want: Json, names = ''): Json => {
  const type = typeOf(schema, names, want)
  if (type.kind === 'map' && isJsonObject(want) && isJsonObject(live)) {
    const merged: Mutable = { ...live }
    for (const [name, value] of Object.entries(want))
      merged[name] = mergeObjects(schema, live[name], value, names === '' ? name : `${names}.${name}`)
    return merged
  }
  if ((type.kind !== 'keyed' && type.kind !== 'set') || !Array.isArray(live)) return want
  const [before, after] = [listOf(live), listOf(want)]
  const wanted = new Set(after.map((element) => keyOf(element, type)))
  const merged: Json[] = []
  let next = 0
  const takeForeign = (end: number): void => {
    for (; next < end; next += 1) {
      const element = before[next]
      if (element !== undefined && !wanted.has(keyOf(element, type))) merged.push(element)
    }
  }
  for (const element of after) {
    const place = before.findIndex((other) => keyOf(other, type) === keyOf(element, type))
    if (place >= 0) takeForeign(place)
    merged.push(place >= 0 && isJsonObject(element) ? { ...(before[place] as JsonObject), ...element } : element)
  }
  takeForeign(before.length)
  return merged
}

/** Takes a field out; a map or list that becomes empty by it goes too. */
export const removeField = (object: JsonObject, path: string): JsonObject => {
  const remove = (value: Json, keys: readonly string[]): Json | undefined => {
    const [key = '', ...rest] = keys
    if (key.startsWith('f:') && isJsonObject(value)) {
      const name = key.slice(2)
      const inner = value[name]
      if (inner === undefined) return value
      const left = rest.length === 0 ? undefined : remove(inner, rest)
      const others = Object.entries(value).filter(([other]) => other !== name)
      if (left === undefined && others.length === 0) return undefined
      return Object.fromEntries(left === undefined ? others : [...others, [name, left]])
    }
    if (!Array.isArray(value)) return value
    const list = (value as readonly Json[]).flatMap((element) => {
      if (!matches(element, key)) return [element]
      const left = rest.length === 0 ? undefined : remove(element, rest)
      return left === undefined ? [] : [left]
    })
    return list.length === 0 ? undefined : list
  }
  const left = remove(object, parts(path))
  return isJsonObject(left) ? left : {}
}

const matches = (element: Json, key: string): boolean => {
  const wanted = JSON.parse(key.slice(2)) as Json
  if (key.startsWith('v:')) return equal(element, wanted)
  return (
    isJsonObject(element) &&
    isJsonObject(wanted) &&
    Object.entries(wanted).every(([name, value]) => equal(element[name] ?? null, value))
  )
}

const isEmpty = (value: Json): boolean =>
  Array.isArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0

const withoutEmpty = (value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutEmpty)
  if (!isJsonObject(value)) return value
  const kept = Object.entries(value).map(([name, inner]) => [name, withoutEmpty(inner)] as const)
  return Object.fromEntries(kept.filter(([, inner]) => !isEmpty(inner)))
}

/** What is stored: Go's built-in types leave empty lists and maps out (`omitempty`); a custom resource keeps its own. */
export const asStored = (schema: Schema, object: JsonObject): JsonObject => {
  const metadata = object['metadata']
  const { managedFields, ...kept } = isJsonObject(metadata) ? metadata : {}
  return {
    ...(schema.spec === undefined ? (withoutEmpty(object) as JsonObject) : object),
    metadata: { ...(withoutEmpty(kept) as JsonObject), ...(managedFields === undefined ? {} : { managedFields }) },
  }
}

/** Deep equality of JSON; members in any order. */
export const equal = (a: Json | undefined, b: Json | undefined): boolean => sorted(a ?? null) === sorted(b ?? null)

const sorted = (value: Json): string =>
  JSON.stringify(value, (_, inner: Json) =>
    isJsonObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )
