import type { Alignment } from '../calls/alignment.js'
import type { EdgeChange, ReachChange } from './edge-changes.js'

/** What a plan says of declared calls. */
export interface CallReview {
  readonly verdict: Alignment['verdict']
  /** Declared edges after the change. */
  readonly edges: number
  /** Destinations that were compared. */
  readonly destinations: number
  readonly changes: readonly EdgeChange[]
  readonly reach: readonly ReachChange[]
  /** Missing where the environment has no segments. */
  readonly segments?: SegmentMatrix
}

/** Who meets whom around the segments of an environment, and by what. Identities are `NAMESPACE/SERVICEACCOUNT`. */
export interface SegmentMatrix {
  /** With the names of the segments that it is of; of none where it runs beside one. */
  readonly columns: readonly { readonly identity: string; readonly segments: readonly string[] }[]
  /** For each column its ways: `calls NAME.NAMESPACE:PORT`, `via NAME.NAMESPACE:PORT`; none: it does not meet it. */
  readonly rows: readonly { readonly identity: string; readonly cells: readonly (readonly string[])[] }[]
  readonly leftOut: { readonly columns: number; readonly rows: number }
}
