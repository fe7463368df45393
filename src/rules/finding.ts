import type { ObjectKey } from '../ports/object.js'

export type Severity = 'critical' | 'high' | 'medium' | 'low'

/** Calls that are known to be made, by accounts of a namespace to a port of a workload there, and that are refused. */
export interface RefusedCalls {
  readonly namespace: string
  readonly accounts: readonly string[]
  /** `deployment/orders`. */
  readonly workload: string
  readonly port: number
  /** The ALLOW policy that is about this workload, where there is one: its callers stand there. */
  readonly policy?: ObjectKey
}

/** A rule's hit. Names and values that come from outside stand in `text` and `remedy` as JSON strings, so that a renderer can tell them from our words. */
export interface Finding {
  /** Stable id, for example `AUD-003`. */
  readonly rule: string
  readonly severity: Severity
  readonly object: ObjectKey
  readonly pointer: string
  readonly text: string
  readonly remedy: string
  /** Stable under line moves. */
  readonly fingerprint: string
  /** Only what the change introduces or worsens can gate. */
  readonly introduced: boolean
  /** The calls that it is about, where it is about refused ones. */
  readonly refuses?: RefusedCalls
}
