import type { Problem } from '../errors/problem.js'
import type { JsonObject } from '../ports/json.js'
import { keyText, type KubernetesObject, type ObjectKey } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'

/** An object that is to become another one; what the server is known to leave as it is stands in none. */
export interface Write {
  readonly key: ObjectKey
  readonly before: KubernetesObject | undefined
  readonly after: JsonObject | undefined
}

/** A write in its place; `object` undefined removes. */
export interface PlacedWrite {
  readonly phase: Phase
  readonly key: ObjectKey
  readonly object: JsonObject | undefined
  readonly why: string
}

/** In order of execution; docs/decisions/order-of-writes.md argues why. */
export const phases = [
  'widen inventory',
  'withdraw permissions',
  'restrict mesh',
  'service accounts',
  'roles',
  'awaited service accounts',
  'role bindings',
  'add allowing policies',
  'change policies',
  'remove allowing policies',
  'remove role bindings',
  'remove roles',
  'remove service accounts',
  'relax mesh',
  'narrow inventory',
] as const
export type Phase = (typeof phases)[number]

export interface Ordered {
  readonly writes: readonly PlacedWrite[]
  readonly problems: readonly Problem[]
}

/** By phase, and inside of one as they come; each orderer hands its own over in order. */
export const inPhases = (writes: readonly PlacedWrite[]): readonly PlacedWrite[] =>
  phases.flatMap((phase) => writes.filter((write) => write.phase === phase))

export const byKey = (a: { readonly key: ObjectKey }, b: { readonly key: ObjectKey }): number =>
  byCodePoint(keyText(a.key), keyText(b.key))
