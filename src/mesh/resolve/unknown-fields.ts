import type { KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { schemas, specOf } from '../validate/kinds.js'
import { checkSchema, hasOnlyKnownFields } from '../validate/schema.js'

const found = new WeakMap<KubernetesObject, readonly string[]>()

/** Paths of fields that no version of the kind has, for example `spec.rules[0].form`. */
export const unknownFields = (object: KubernetesObject): readonly string[] => {
  const known = found.get(object)
  if (known !== undefined) return known
  const schema = schemas.get(object.key.kind)
  const spec = specOf(object.content)
  const fields =
    schema === undefined || hasOnlyKnownFields(spec, schema)
      ? []
      : [...checkSchema(spec, schema).unknown].sort(byCodePoint)
  found.set(object, fields)
  return fields
}
