import type { Plan } from '../plan/plan.js'
import { reasonsShown } from './access-section.js'
import { callsShown } from './call-section.js'
import { notesShown } from './notes-section.js'
import { permissionsShown } from './permission-section.js'
import type { DriftReview, Level } from './review-meta.js'
import { shownRows } from './shown-rows.js'

/**
 * Whether a shortened text leaves out what somebody who approves has to see: rows of access, what cannot be proven, permissions,
 * declared calls. Requests to try, the lines of an object and findings of before are none of it.
 */
export const leavesOutAccess = (plans: readonly Plan[], level: Level, drift: DriftReview | undefined): boolean => {
  if (level === 'full') return false
  if (level !== 'short' || drift !== undefined) return true
  return plans.some((plan) => {
    const { access, permissions, protection, calls } = plan.reviewed
    const reasons = access.destinations.reduce((sum, one) => sum + one.reasons.length, access.reasons.length)
    return (
      (['gained', 'lost'] as const).some((side) => {
        const { left, isCut } = shownRows(plan, side, level)
        return left.length > 0 || isCut
      }) ||
      reasons > reasonsShown[level] ||
      (access.notes?.length ?? 0) > notesShown[level] ||
      [permissions, protection].some((changes) => changes.length > permissionsShown[level]) ||
      (calls?.changes.length ?? 0) > callsShown[level]
    )
  })
}
