import type { KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { schemas, specOf } from '../validate/kinds.js'
import { checkSchema, isWellFormed } from '../validate/schema.js'

/** Paths in an object, for example `spec.rules[0].form`. */
export interface StrangeParts {
  /** Fields that no version of the kind has. */
  readonly unknown: readonly string[]
  /** Values of another type: a number where a text has to be. The API server refuses the object. */
  readonly mistyped: readonly string[]
}

const none: StrangeParts = { unknown: [], mistyped: [] }

const found = new WeakMap<KubernetesObject, StrangeParts>()

export const strangeParts = (object: KubernetesObject): StrangeParts => {
  const known = found.get(object)
  if (known !== undefined) return known
  const schema = schemas.get(object.key.kind)
  const spec = specOf(object.content)
  let parts = none
  if (schema !== undefined && !isWellFormed(spec, schema)) {
    const { unknown, mistyped } = checkSchema(spec, schema)
    parts = { unknown: [...unknown].sort(byCodePoint), mistyped: [...mistyped].sort(byCodePoint) }
  }
  found.set(object, parts)
  return parts
}
