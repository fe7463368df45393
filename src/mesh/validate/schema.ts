import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { nearest } from '../../errors/nearest.js'
import { pointerPart } from '../../manifests/positions.js'
import type { Violation } from './violation.js'

/** A rule of CEL, with the message that the CRD gives it. */
export interface SchemaRule<Value> {
  readonly message: string
  readonly holds: (value: Value) => boolean
}

/** As much of OpenAPI as the CRDs of security.istio.io use. */
export type Schema =
  | {
      readonly kind: 'text'
      readonly words?: readonly string[]
      readonly minLength?: number
      readonly maxLength?: number
      readonly pattern?: RegExp
      readonly rules?: readonly SchemaRule<string>[]
    }
  | { readonly kind: 'flag' }
  | { readonly kind: 'list'; readonly items: Schema; readonly maxItems?: number }
  | {
      readonly kind: 'object'
      readonly fields: Readonly<Record<string, Schema>>
      readonly required?: readonly string[]
      readonly rules?: readonly SchemaRule<JsonObject>[]
    }
  | {
      readonly kind: 'map'
      readonly values: Schema
      readonly minProperties?: number
      readonly maxProperties?: number
      readonly rules?: readonly SchemaRule<JsonObject>[]
    }

export interface UnknownField {
  readonly path: string
  readonly pointer: string
  /** The field of the schema that is written almost so. */
  readonly near?: string
}

/** What a walk over a value finds. */
interface Findings {
  readonly violations: Violation[]
  /** Fields that the schema does not have. */
  readonly unknown: UnknownField[]
  /** Paths of values that are of another type than the schema's. */
  readonly mistyped: string[]
}

/** `null` counts as absent in an object: the API server drops it. */
export const has = (object: JsonObject, name: string): boolean =>
  Object.hasOwn(object, name) && object[name] !== null && object[name] !== undefined

const typeOf = (value: Json): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'number' ? 'number' : typeof value

const names: Readonly<Record<Schema['kind'], string>> = {
  text: 'string',
  flag: 'boolean',
  list: 'array',
  object: 'object',
  map: 'object',
}

/** Whether a text has fewer code points, of which it has at least half as many as units. */
const isShorter = (text: string, length: number): boolean =>
  text.length < length || (text.length < length * 2 && [...text].length < length)

const walk = (value: Json, schema: Schema, path: string, pointer: string, out: Findings): void => {
  const refuse = (message: string): void =>
    void out.violations.push({ severity: 'error', by: 'API server', message, pointer })
  const mistyped = (): void => {
    out.mistyped.push(path)
    refuse(
      `${path}: Invalid value: "${typeOf(value)}": ${path} in body must be of type ${names[schema.kind]}: "${typeOf(value)}"`,
    )
  }
  switch (schema.kind) {
    case 'flag':
      if (typeof value !== 'boolean') mistyped()
      return
    case 'text':
      if (typeof value !== 'string') return mistyped()
      if (schema.words !== undefined && !schema.words.includes(value))
        refuse(
          `${path}: Unsupported value: ${JSON.stringify(value)}: supported values: ${schema.words.map((word) => JSON.stringify(word)).join(', ')}`,
        )
      if (schema.minLength !== undefined && isShorter(value, schema.minLength))
        refuse(`${path}: Invalid value: "": ${path} in body should be at least ${schema.minLength} chars long`)
      if (schema.maxLength !== undefined && !isShorter(value, schema.maxLength + 1))
        refuse(`${path}: Too long: may not be more than ${schema.maxLength} bytes`)
      if (schema.pattern !== undefined && !schema.pattern.test(value))
        refuse(
          `${path}: Invalid value: ${JSON.stringify(value)}: ${path} in body should match '${schema.pattern.source}'`,
        )
      for (const rule of schema.rules ?? [])
        if (!rule.holds(value)) refuse(`${path}: Invalid value: "string": ${rule.message}`)
      return
    case 'list':
      if (!Array.isArray(value)) return mistyped()
      if (schema.maxItems !== undefined && value.length > schema.maxItems)
        refuse(`${path}: Too many: ${value.length}: must have at most ${schema.maxItems} items`)
      value.forEach((item: Json, index) => walk(item, schema.items, `${path}[${index}]`, `${pointer}/${index}`, out))
      return
    case 'map': {
      if (!isJsonObject(value)) return mistyped()
      const count = Object.keys(value).length
      if (schema.minProperties !== undefined && count < schema.minProperties)
        refuse(
          `${path}: Invalid value: ${count}: ${path} in body should have at least ${schema.minProperties} properties`,
        )
      if (schema.maxProperties !== undefined && count > schema.maxProperties)
        refuse(`${path}: Too many: ${count}: must have at most ${schema.maxProperties} items`)
      for (const [name, inner] of Object.entries(value))
        walk(inner, schema.values, `${path}.${name}`, `${pointer}/${pointerPart(name)}`, out)
      for (const rule of schema.rules ?? [])
        if (!rule.holds(value)) refuse(`${path}: Invalid value: "object": ${rule.message}`)
      return
    }
    case 'object':
      if (!isJsonObject(value)) return mistyped()
      for (const name of schema.required ?? []) if (!has(value, name)) refuse(`${path}.${name}: Required value`)
      for (const [name, inner] of Object.entries(value)) {
        const field = Object.hasOwn(schema.fields, name) ? schema.fields[name] : undefined
        if (field === undefined) {
          const near = nearest(name, Object.keys(schema.fields))
          const found = { path: `${path}.${name}`, pointer: `${pointer}/${pointerPart(name)}` }
          out.unknown.push(near === undefined ? found : { ...found, near })
        } else if (inner !== null) walk(inner, field, `${path}.${name}`, `${pointer}/${pointerPart(name)}`, out)
      }
      for (const rule of schema.rules ?? [])
        if (!rule.holds(value)) refuse(`${path}: Invalid value: "object": ${rule.message}`)
  }
}

/**
 * Whether the schema has every field of the value, and each is of its type: what `unknown` and `mistyped` of
 * `checkSchema` are empty for, without their paths.
 */
export const isWellFormed = (value: Json, schema: Schema): boolean => {
  switch (schema.kind) {
    case 'flag':
      return typeof value === 'boolean'
    case 'text':
      return typeof value === 'string'
    case 'list':
      return Array.isArray(value) && value.every((item: Json) => isWellFormed(item, schema.items))
    case 'map':
      return isJsonObject(value) && Object.values(value).every((inner) => isWellFormed(inner, schema.values))
    case 'object':
      if (!isJsonObject(value)) return false
      for (const name of Object.keys(value)) {
        const field = Object.hasOwn(schema.fields, name) ? schema.fields[name] : undefined
        const inner = value[name] ?? null
        if (field === undefined || (inner !== null && !isWellFormed(inner, field))) return false
      }
      return true
  }
}

/** Checks `spec` against a schema; `path` and pointer start there. */
export const checkSchema = (
  spec: Json,
  schema: Schema,
): {
  readonly violations: readonly Violation[]
  readonly unknown: readonly UnknownField[]
  readonly mistyped: readonly string[]
} => {
  const out: Findings = { violations: [], unknown: [], mistyped: [] }
  walk(spec, schema, 'spec', '/spec', out)
  return out
}
