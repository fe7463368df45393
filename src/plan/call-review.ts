import type { Alignment } from '../calls/alignment.js'
import type { EdgeChange, ReachChange } from '../calls/edge-changes.js'

/** What a plan says of declared calls. */
export interface CallReview {
  readonly verdict: Alignment['verdict']
  /** Declared edges after the change. */
  readonly edges: number
  /** Destinations that were compared. */
  readonly destinations: number
  readonly changes: readonly EdgeChange[]
  readonly reach: readonly ReachChange[]
}
