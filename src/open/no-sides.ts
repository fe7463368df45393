import type { Reason } from '../mesh/difference/access-diff.js'
import type { Sides } from '../plan/opened-environment.js'

/** Two revisions that hold nothing. */
export const noSides: Sides = { before: [], after: [], whole: false, unreadableBefore: [] }

/** The same of what is not known: it proves nothing, by name. */
export const unprovenSides = (...reasons: readonly Reason[]): Sides => ({ ...noSides, unproven: reasons })
