import { isJsonObject, parseJson } from '../ports/json.js'
import type { Json, JsonArray, JsonObject } from '../ports/json.js'
import type { KubernetesObject } from '../ports/object.js'

/** The field manager that every write of meshgate names. */
export const fieldManager = 'meshgate'

/** Begins the names of the admission policies against inline edits, one for each environment. */
export const ownPolicyPrefix = 'meshgate-owned-'

/**
 * Whether a server-side apply of `desired` by our field manager would change nothing, neither content nor ownership.
 * True is a proof; false only says that there is none, and costs a dry run. It needs no schema: `managedFields` of the
 * live object says which lists are keyed, sets or atomic. test/e2e checks it against a real API server on random
 * objects. It does not see mutating webhooks, nor fields that only others own.
 *
 * `desired` is the JSON that would be sent, without preconditions (`metadata.uid`, `metadata.resourceVersion`): these
 * are no owned fields and would make the proof fail.
 */
export const provesNoOp = (live: KubernetesObject, desired: JsonObject): boolean => {
  if (desired['apiVersion'] !== live.apiVersion || !namesSameObject(live, desired)) return false
  const owned = ownApplyEntry(live)
  if (owned?.['apiVersion'] !== live.apiVersion) return false
  const fields = owned['fieldsV1']
  return isJsonObject(fields) && walk(fields, withoutIdentity(desired), live.content)
}

const namesSameObject = (live: KubernetesObject, desired: JsonObject): boolean => {
  const metadata = desired['metadata']
  if (!isJsonObject(metadata)) return false
  return (
    desired['kind'] === live.key.kind &&
    metadata['name'] === live.key.name &&
    (metadata['namespace'] ?? '') === live.key.namespace
  )
}

/** The one entry of ours, written by Apply to the object itself; two of them mean two API versions. */
const ownApplyEntry = (live: KubernetesObject): JsonObject | undefined => {
  const entries = (live.managedFields ?? []).filter(
    (entry): entry is JsonObject =>
      isJsonObject(entry) &&
      entry['manager'] === fieldManager &&
      entry['operation'] === 'Apply' &&
      (entry['subresource'] ?? '') === '',
  )
  return entries.length === 1 ? entries[0] : undefined
}

/** apiVersion, kind, name and namespace never occur in managedFields; neither does a metadata that holds nothing else. */
const withoutIdentity = (desired: JsonObject): JsonObject => {
  const rest = without(desired, ['apiVersion', 'kind', 'metadata'])
  const metadata = desired['metadata']
  if (!isJsonObject(metadata)) return rest
  const kept = without(metadata, ['name', 'namespace'])
  return Object.keys(kept).length === 0 ? rest : { ...rest, metadata: kept }
}

const without = (object: JsonObject, members: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member)))

/** A `fieldsV1` node against the part that is wanted and the part that is there. */
const walk = (owned: JsonObject, want: Json | undefined, live: Json | undefined): boolean => {
  const keys = Object.keys(owned).filter((key) => key !== '.')
  const first = keys[0]
  if (first === undefined) return equalsLeaf(want, live)
  const prefix = first.slice(0, 2)
  if (want === undefined || live === undefined || keys.some((key) => key.slice(0, 2) !== prefix)) return false
  switch (prefix) {
    case 'f:':
      return isJsonObject(want) && isJsonObject(live) && walkMap(owned, keys, want, live)
    case 'k:':
      return Array.isArray(want) && Array.isArray(live) && walkKeyedList(owned, keys, want, live)
    case 'v:':
      return Array.isArray(want) && Array.isArray(live) && walkSet(keys, want, live)
    default:
      return false
  }
}

/** A scalar, an atomic list or map, or an empty container; an empty map owns nothing of what others put into it. */
const equalsLeaf = (want: Json | undefined, live: Json | undefined): boolean => {
  if (want === undefined || live === undefined) return false
  if (isJsonObject(want) && Object.keys(want).length === 0) return isJsonObject(live)
  return deepEquals(want, live)
}

const walkMap = (owned: JsonObject, keys: readonly string[], want: JsonObject, live: JsonObject): boolean =>
  Object.keys(want).every((name) => Object.hasOwn(owned, `f:${name}`)) &&
  keys.every((key) => {
    const name = key.slice(2)
    const below = owned[key]
    if (!isJsonObject(below) || !Object.hasOwn(want, name) || !Object.hasOwn(live, name)) return false
    return want[name] !== null && walk(below, want[name], live[name])
  })

/** Order counts: the server rewrites a keyed list into the order that was applied. */
const walkKeyedList = (owned: JsonObject, keys: readonly string[], want: JsonArray, live: JsonArray): boolean => {
  if (want.length !== keys.length) return false
  const places: { readonly want: number; readonly live: number }[] = []
  for (const key of keys) {
    const fields = parseJson(key.slice(2))
    const below = owned[key]
    if (!isJsonObject(fields) || !isJsonObject(below)) return false
    const place = { want: onlyIndex(want, fields), live: onlyIndex(live, fields) }
    if (place.want < 0 || place.live < 0 || !walk(below, want[place.want], live[place.live])) return false
    places.push(place)
  }
  return increases(places.sort((a, b) => a.want - b.want).map((place) => place.live))
}

/** Where the one element with these key fields stands; -1 for none or several. */
const onlyIndex = (list: JsonArray, fields: JsonObject): number => {
  const found = list.flatMap((element, index) =>
    isJsonObject(element) &&
    Object.entries(fields).every(([name, value]) => {
      const field = Object.hasOwn(element, name) ? element[name] : undefined
      return field !== undefined && deepEquals(field, value)
    })
      ? [index]
      : [],
  )
  return found.length === 1 ? (found[0] ?? -1) : -1
}

const walkSet = (keys: readonly string[], want: JsonArray, live: JsonArray): boolean => {
  if (want.length !== keys.length) return false
  const values = keys.map((key) => parseJson(key.slice(2)))
  const places = want.map((element) =>
    values.some((value) => value !== undefined && deepEquals(value, element))
      ? live.findIndex((other) => deepEquals(other, element))
      : -1,
  )
  return places.every((place) => place >= 0) && increases(places)
}

/** Strictly, so that a value which stands twice is never proven. */
const increases = (places: readonly number[]): boolean =>
  places.every((place, index) => index === 0 || (places[index - 1] ?? place) < place)

/** Identical type and value, lists by position, maps by the same members in any order. */
const deepEquals = (a: Json, b: Json): boolean => {
  if (typeof a === 'number' || typeof b === 'number') return a === b && isExact(a)
  if (isJsonObject(a) && isJsonObject(b)) {
    const members = Object.keys(a)
    return (
      members.length === Object.keys(b).length &&
      members.every((member) => {
        const [left, right] = [a[member], Object.hasOwn(b, member) ? b[member] : undefined]
        return left !== undefined && right !== undefined && deepEquals(left, right)
      })
    )
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    const [left, right] = [a as JsonArray, b as JsonArray]
    return (
      left.length === right.length &&
      left.every((element, index) => {
        const other = right[index]
        return other !== undefined && deepEquals(element, other)
      })
    )
  }
  return a === b
}

/** An integer of more than 53 bits was rounded when it was read, so two different ones could look equal. */
const isExact = (value: Json): boolean =>
  typeof value === 'number' && (!Number.isInteger(value) || Number.isSafeInteger(value))
