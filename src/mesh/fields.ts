import { isJsonObject, type Json, type JsonArray, type JsonObject } from '../ports/json.js'

const nothing: JsonObject = Object.freeze(Object.create(null) as JsonObject)
const none: JsonArray = Object.freeze([])
const noObjects: readonly JsonObject[] = Object.freeze([])

/** A member of a parsed object, never one of its prototype: names come from hostile text. */
export const member = (value: Json | undefined, name: string): Json | undefined => {
  if (!isJsonObject(value)) return undefined
  const found = value[name]
  // Most names that are asked for are not there, and then nobody has to ask whose they are.
  return found !== undefined && Object.hasOwn(value, name) ? found : undefined
}

// Nearly every look at an object is this one: a loop over the path would make an iterator and an object for each name.
const memberAt = (value: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(member, value)

/** The object at a path of names, or an empty one where there is none. */
export const objectAt = (value: Json | undefined, ...path: readonly string[]): JsonObject => {
  const found = memberAt(value, path)
  return isJsonObject(found) ? found : nothing
}

/** The list at a path of names, or an empty one. */
export const listAt = (value: Json | undefined, ...path: readonly string[]): JsonArray => {
  const found = memberAt(value, path)
  return Array.isArray(found) ? found : none
}

/** The objects of the list at a path. */
export const objectsAt = (value: Json | undefined, ...path: readonly string[]): readonly JsonObject[] => {
  const found = memberAt(value, path)
  if (!Array.isArray(found)) return noObjects
  const list: JsonArray = found
  return areObjects(list) ? list : list.filter((item): item is JsonObject => isJsonObject(item))
}

const areObjects = (list: JsonArray): list is readonly JsonObject[] => list.every((item) => isJsonObject(item))

/** The same, each with the index at which it stands. */
export const indexedAt = (
  value: Json | undefined,
  ...path: readonly string[]
): readonly (readonly [object: JsonObject, index: number])[] =>
  listAt(value, ...path).flatMap((item, index) => (isJsonObject(item) ? [[item, index] as const] : []))

/** The strings of the list at a path. */
export const textsAt = (value: Json | undefined, ...path: readonly string[]): readonly string[] =>
  listAt(value, ...path).filter((item): item is string => typeof item === 'string')

/** The string at a path, or `''`: protobuf's own default, so that missing and empty are one. */
export const textAt = (value: Json | undefined, ...path: readonly string[]): string => {
  const found = memberAt(value, path)
  return typeof found === 'string' ? found : ''
}

/** The map of strings at a path, as labels are. */
export const textMapAt = (value: Json | undefined, ...path: readonly string[]): Readonly<Record<string, string>> => {
  const found = objectAt(value, ...path)
  if (isTextMap(found)) return found
  const out = Object.create(null) as Record<string, string>
  for (const [name, text] of Object.entries(found)) if (typeof text === 'string') out[name] = text
  return out
}

/** Texts alone, and no prototype: what was read can stand for itself. */
const isTextMap = (object: JsonObject): object is Readonly<Record<string, string>> => {
  if (Object.getPrototypeOf(object) !== null) return false
  for (const name of Object.keys(object)) if (typeof object[name] !== 'string') return false
  return true
}

/** The whole number at a path; numbers written as text count, as protobuf reads them. */
export const numberAt = (value: Json | undefined, ...path: readonly string[]): number | undefined => {
  const found = memberAt(value, path)
  if (typeof found === 'number') return Number.isSafeInteger(found) ? found : undefined
  return typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : undefined
}
