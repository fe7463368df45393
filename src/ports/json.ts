/** Parsed JSON. Objects that come from outside have a null prototype. */
export type Json = null | boolean | number | string | JsonArray | JsonObject
export type JsonArray = readonly Json[]
export interface JsonObject {
  readonly [member: string]: Json
}

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** undefined: the text is no JSON. */
export const parseJson = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** Equal values: the order of an object's members says nothing. */
export const isSameJson = (left: Json | undefined, right: Json | undefined): boolean => {
  if (left === right) return true
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false
    const [items, others]: [JsonArray, JsonArray] = [left, right]
    for (let at = 0; at < items.length; at++) if (!isSameJson(items[at], others[at])) return false
    return true
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false
  const [names, others] = [Object.keys(left), Object.keys(right)]
  if (names.length !== others.length) return false
  for (let at = 0; at < names.length; at++) {
    const name = names[at]
    if (name === undefined || !Object.hasOwn(right, name) || !isSameJson(left[name], right[name])) return false
  }
  return true
}
