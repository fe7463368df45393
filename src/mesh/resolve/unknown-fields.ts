import type { KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { schemas, specOf } from '../validate/kinds.js'
import { checkSchema, isWellFormed, type UnknownField } from '../validate/schema.js'

export interface StrangeParts {
  /** Fields that no version of the kind has. */
  readonly unknown: readonly UnknownField[]
  /** Paths in the object, for example `spec.rules[0].form`, of values of another type: a number where a text has to be. The API server refuses the object. */
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
    parts = {
      unknown: [...unknown].sort((left, right) => byCodePoint(left.path, right.path)),
      mistyped: [...mistyped].sort(byCodePoint),
    }
  }
  found.set(object, parts)
  return parts
}
