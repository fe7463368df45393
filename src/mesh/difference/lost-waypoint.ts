import type { Enforcement } from '../enforcement.js'
import type { Reason } from './access-diff.js'

/** A waypoint's Gateway was there, and now nobody can say whether it still is: without it callers go straight to the workload. */
export const lostWaypoint = (before: Enforcement, after: Enforcement): Reason | undefined => {
  if (before.bypass === undefined || before.assumedWaypoint === true || after.assumedWaypoint !== true) return undefined
  const { title, namespace } = after.destination
  return {
    code: 'WAYPOINT_UNKNOWN',
    text: `what said which waypoint serves ${title} in ${namespace} is gone, and nothing that was read says whether it still stands`,
  }
}
