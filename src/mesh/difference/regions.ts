import type { Cover } from '../../access/cover.js'
import type { Node } from '../../access/diagram.js'
import type { Space } from '../../access/space.js'

/**
 * What a row says of the token. `any`: the box is a part of what holds for every caller whom the state that lets the
 * request through does not refuse for the token. `refused`: it holds for each token that the other state refuses.
 */
export type BoxTokens = 'as the box says' | 'any' | 'refused'

/** One changed region of a destination, before its witness is asked about. */
export interface Regions {
  readonly space: Space
  readonly cover: Cover
  /** By box: whether it reaches into what does not change, so that its row must say so. */
  readonly reach: readonly boolean[]
  readonly tokens: readonly BoxTokens[]
  /** How many boxes more there are, for people; empty where all stand in `cover`. */
  readonly left: string
  /** What the boxes hold, but for what no request is. */
  readonly care: Node
  /** Missing where several places are compared with one. */
  readonly sets?: ComparedSets
}

/** What a comparison knows of one destination, beside the boxes that it tells. */
export interface ComparedSets {
  readonly before: Node
  readonly after: Node
  readonly realisable: Node
  /** Outside of it both states are alike, and the sets above are not to be asked. */
  readonly region: Node
  readonly gained: Node
  readonly lost: Node
}
