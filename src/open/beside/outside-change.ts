import type { Environment } from '../../config/config.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import type { Sides } from '../../plan/opened-environment.js'

/** A change that decides what environments' objects are, and stands in no file that they are read from. */
export interface OutsideChange {
  readonly path: string
  readonly reason: Reason
  /** Whether it may reach any environment. */
  readonly isReached: boolean
  readonly isOf: (environment: Environment | undefined) => boolean
  /** What the object delivers, rendered at both revisions; missing: nobody here can. */
  readonly delivered?: (environment: Environment | undefined, own: Sides) => Promise<Sides>
  /** A kustomization or chart that no environment reads. */
  readonly unit?: UnitOutside
}

/** What of a unit that no environment reads is told where it decides nothing for one. */
interface UnitOutside {
  /** Missing: an environment reads it, or all of its files that change. */
  readonly note?: string
  /** All that it makes, of whichever place. */
  readonly made: (environment: Environment | undefined) => Promise<Sides>
  /** The folder with the name of a stage that it stands in, where no environment has that name. */
  readonly stage?: string
}

/** Why what was rendered or read of a change is not known in whole. */
export const unreadOf = (sides: Sides): readonly unknown[] => [
  ...(sides.unproven ?? []),
  ...(sides.unread?.reasons ?? []),
]
