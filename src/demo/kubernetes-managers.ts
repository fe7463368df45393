import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import {
  asStored,
  equal,
  fieldName,
  fieldsOf,
  fromFieldsV1,
  mergeObjects,
  removeField,
  toFieldsV1,
} from './kubernetes-fields.js'
import type { FieldSet } from './kubernetes-fields.js'
import type { Schema } from './kubernetes-kinds.js'

/** One entry of managedFields. */
interface Manager {
  readonly name: string
  readonly operation: 'Apply' | 'Update'
  readonly apiVersion: string
  readonly time: string
  readonly fields: FieldSet
}

export interface ApplyConflict {
  readonly manager: string
  readonly field: string
}

export type Merged =
  | { readonly kind: 'merged'; readonly object: JsonObject }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict'; readonly conflicts: readonly ApplyConflict[] }

const metadataOf = (object: JsonObject): JsonObject => (isJsonObject(object['metadata']) ? object['metadata'] : {})

const managersOf = (object: JsonObject): readonly Manager[] => {
  const entries = metadataOf(object)['managedFields']
  return (Array.isArray(entries) ? (entries as readonly JsonObject[]) : []).map((entry) => ({
    name: entry['manager'] as string,
    operation: entry['operation'] as Manager['operation'],
    apiVersion: entry['apiVersion'] as string,
    time: entry['time'] as string,
    fields: fromFieldsV1(entry['fieldsV1'] as JsonObject),
  }))
}

const withManagers = (object: JsonObject, managers: readonly Manager[]): JsonObject => ({
  ...object,
  metadata: {
    ...metadataOf(object),
    managedFields: managers
      .filter((manager) => manager.fields.size > 0)
      .map((manager) => ({
        manager: manager.name,
        operation: manager.operation,
        apiVersion: manager.apiVersion,
        time: manager.time,
        fieldsType: 'FieldsV1',
        fieldsV1: toFieldsV1(manager.fields),
      })),
  },
})

const minus = (set: FieldSet, taken: FieldSet): FieldSet => new Set([...set].filter((path) => !taken.has(path)))

const sameSet = (a: FieldSet, b: FieldSet): boolean => a.size === b.size && [...a].every((path) => b.has(path))

export interface Writer {
  readonly manager: string
  readonly apiVersion: string
  readonly time: string
}

/**
 * Server-side apply as structured-merge-diff does it: a field that another manager owns and whose value would change is
 * a conflict (or, forced, taken over); what we applied before and do not now goes, unless somebody else owns it too.
 */
export const applyFields = (
  schema: Schema,
  live: JsonObject | undefined,
  want: JsonObject,
  writer: Writer,
  force: boolean,
): Merged => {
  const managers = live === undefined ? [] : managersOf(live)
  const isOurs = (manager: Manager): boolean =>
    manager.name === writer.manager && manager.operation === 'Apply' && manager.apiVersion === writer.apiVersion
  const ours = managers.find(isOurs)
  const others = managers.filter((manager) => !isOurs(manager))
  const wanted = fieldsOf(schema, want)
  const present = live === undefined ? new Map<string, Json>() : fieldsOf(schema, live)
  const changed = new Set([...wanted].filter(([path, value]) => !holds(present, path, value)).map(([path]) => path))
  const conflicts = others.flatMap((manager) =>
    [...manager.fields]
      .filter((path) => changed.has(path))
      .map((path) => ({ manager: describe(manager), field: fieldName(path) })),
  )
  if (conflicts.length > 0 && !force) return { kind: 'conflict', conflicts: conflicts.sort(byManagerAndField) }
  const left = others.map((manager) => ({ ...manager, fields: minus(manager.fields, changed) }))
  const fields: FieldSet = new Set(wanted.keys())
  const kept = (path: string): boolean => fields.has(path) || left.some((manager) => manager.fields.has(path))
  let object = live === undefined ? want : (mergeObjects(schema, live, want) as JsonObject)
  for (const path of ours?.fields ?? []) if (!kept(path)) object = removeField(object, path)
  object = asStored(schema, object)
  if (live !== undefined && ours !== undefined && equal(object, live) && sameSet(ours.fields, fields))
    return { kind: 'unchanged' }
  const entry: Manager = {
    name: writer.manager,
    operation: 'Apply',
    apiVersion: writer.apiVersion,
    time: writer.time,
    fields,
  }
  return { kind: 'merged', object: withManagers(object, [...left, entry]) }
}

/** An empty map is there as soon as there is any map. */
const holds = (present: ReadonlyMap<string, Json>, path: string, value: Json): boolean => {
  if (present.has(path)) return equal(present.get(path), value)
  const isEmptyMap = isJsonObject(value) && Object.keys(value).length === 0
  return isEmptyMap && [...present.keys()].some((other) => other.startsWith(`${path}\u0000f:`))
}

const describe = (manager: Manager): string =>
  manager.operation === 'Apply' ? `"${manager.name}"` : `"${manager.name}" using ${manager.apiVersion}`

const byManagerAndField = (a: ApplyConflict, b: ApplyConflict): number =>
  a.manager === b.manager ? (a.field < b.field ? -1 : 1) : a.manager < b.manager ? -1 : 1

/** Any other write: who changes a field owns it from then on, and nobody else does. */
export const updateFields = (
  schema: Schema,
  live: JsonObject | undefined,
  next: JsonObject,
  writer: Writer,
): JsonObject => {
  const before = live === undefined ? new Map<string, Json>() : fieldsOf(schema, live)
  const stored = asStored(schema, next)
  const after = fieldsOf(schema, stored)
  const changed = new Set(
    [...after].filter(([path, value]) => !before.has(path) || !equal(before.get(path), value)).map(([path]) => path),
  )
  const removed = new Set([...before.keys()].filter((path) => !after.has(path)))
  const managers = live === undefined ? [] : managersOf(live)
  const isOurs = (manager: Manager): boolean =>
    manager.name === writer.manager && manager.operation === 'Update' && manager.apiVersion === writer.apiVersion
  const ours = managers.find(isOurs)?.fields ?? new Set<string>()
  const left = managers
    .filter((manager) => !isOurs(manager))
    .map((manager) => ({ ...manager, fields: minus(minus(manager.fields, changed), removed) }))
  const fields = minus(new Set([...ours, ...changed]), removed)
  return withManagers(stored, [
    ...left,
    { name: writer.manager, operation: 'Update', apiVersion: writer.apiVersion, time: writer.time, fields },
  ])
}
