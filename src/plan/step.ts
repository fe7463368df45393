import type { Precondition } from '../ports/cluster.js'
import type { JsonObject } from '../ports/json.js'
import type { ObjectKey } from '../ports/object.js'

/** One write. `apply(plan, ports)` executes the steps in order and decides nothing. */
export type Step =
  | {
      readonly kind: 'apply'
      readonly key: ObjectKey
      readonly object: JsonObject
      readonly precondition: Precondition
      readonly why: string
    }
  | { readonly kind: 'remove'; readonly key: ObjectKey; readonly precondition: Precondition; readonly why: string }
