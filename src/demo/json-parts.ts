import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'

/** A part of a request as what it should be: what it is not counts as missing. */
export const mapOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})
export const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : []
export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** `metadata.name`. */
export const nameOf = (object: JsonObject): string => textOf(mapOf(object['metadata'])['name'])
