import type { Json } from '../ports/json.js'
import type { ObjectKey } from '../ports/object.js'

export interface ObjectChange {
  readonly kind: 'added' | 'changed' | 'removed'
  readonly key: ObjectKey
  /** Changed fields, most specific pointers first in document order; secrets masked. */
  readonly fields: readonly FieldChange[]
}

export interface FieldChange {
  readonly pointer: string
  readonly before?: Json
  readonly after?: Json
}
