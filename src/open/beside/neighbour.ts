import type { Sides } from '../../plan/opened-environment.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { TouchedPlaces } from '../../units/touched-places.js'
import type { SaidNamespace } from '../scripts/namespaces-said.js'
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
  /** The same with what its own values leave out and decides; undefined: that is nothing. */
  readonly switchedOn?: () => Promise<Neighbour | undefined>
}

export interface Neighbourhood {
  readonly all: readonly Neighbour[]
  readonly roots: ReadonlySet<string>
  /** The namespace of objects that name none. */
  readonly assumed: string
  /** Whether somebody said so. */
  readonly isSaid: boolean
  /** What of the repository says a namespace for files. */
  readonly spaces: () => Promise<readonly SaidNamespace[]>
}

/** A neighbour that was read. */
export interface ReadNeighbour {
  readonly unit: Neighbour
  readonly words: UnitWords
  readonly sides: Sides
}

/** The unit itself, beside which others are looked for. */
export interface OwnPlace {
  readonly sides: Sides
  /** What it holds at the base. */
  readonly base: readonly KubernetesObject[]
  readonly words: UnitWords
  readonly touched: TouchedPlaces
  /** The namespace of objects that name none. */
  readonly assumed: string
  /** Whether somebody said so. */
  readonly isSaid: boolean
}
