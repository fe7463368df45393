import type { Gate, GateLevel } from '../../config/config.js'
import { digestOfReviewed } from '../digest.js'
import type { Plan } from '../plan.js'

/** Of drift, one level gates everything that counts as drift; findings and calls are about the files. */
export const driftGate = (level: GateLevel): Gate => ({
  newAccess: level,
  lostAccess: level,
  findings: 'off',
  calls: 'off',
  drift: level,
})

/** What the gate says of a cluster that is not as the branch says: what blocks is what makes the exit code 1. */
export const gateDrift = ({ reviewed, ...plan }: Plan, objects: number): Plan => {
  const { gate } = reviewed
  const { drift: level = 'warn' } = gate.settings
  const texts = [
    ...gate.failures,
    ...gate.warnings,
    ...(objects === 0
      ? []
      : [`${objects} ${objects === 1 ? 'object is' : 'objects are'} not as the protected branch says`]),
  ]
  const failures = level === 'error' ? texts : []
  const told = {
    ...reviewed,
    gate: {
      ...gate,
      active: true,
      passed: failures.length === 0,
      failures,
      warnings: level === 'warn' ? texts : [],
    },
  }
  return { ...plan, reviewed: told, digest: digestOfReviewed(told) }
}
