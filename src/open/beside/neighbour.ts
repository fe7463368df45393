import type { Sides } from '../../plan/opened-environment.js'
import type { UnitWords } from '../../units/words-of-unit.js'

/** One unit of the repository, reached by the change or not. */
export interface Neighbour {
  readonly title: string
  /** What its files say, before anything is rendered. */
  readonly words: () => Promise<UnitWords>
  /** Both revisions; one and the same list where the change does not reach it. */
  readonly sides: () => Promise<Sides>
  /** It is rendered, and the change does not reach it. */
  readonly isUntouched?: true
  /** The same in the namespace of a release that only this says; missing: nothing is rendered. */
  readonly releasedIn?: (namespace: string) => Promise<Sides>
}

export interface Neighbourhood {
  readonly all: readonly Neighbour[]
  readonly roots: ReadonlySet<string>
  /** The namespace of objects that name none. */
  readonly assumed: string
  /** Whether somebody said so. */
  readonly isSaid: boolean
}
