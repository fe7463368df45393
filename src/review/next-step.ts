import type { Plan } from '../plan/plan.js'
import { code, prose } from './escape.js'
import type { Level } from './review-meta.js'
import { opensPermissions, opensRequests, leavesRequestsOpen } from '../plan/verdict.js'
import { introduced } from './verdict-line.js'

const where = (plan: Plan): string =>
  plan.reviewed.environment === null ? 'the configuration' : `environment ${code(plan.reviewed.environment, 80)}`

/** For a blocked change, the one way through; nothing in a merge request can open its own gate. */
const wayThrough = (plan: Plan): readonly string[] => {
  const { gate } = plan.reviewed
  const ways: string[] = []
  const grants = opensRequests(plan) || opensPermissions(plan)
  if (gate.settings.newAccess === 'error' && (grants || leavesRequestsOpen(plan)))
    ways.push(
      `take back what grants the access, or set \`gate.newAccess: warn\` for ${where(plan)} on the protected branch first`,
    )
  if (gate.settings.findings === 'error' && introduced(plan).length > 0)
    ways.push('mend the new findings, or put each under `ignore` with a reason on the protected branch first')
  return ways
}

/** What the gate says and what comes next, a line for each. */
export const nextStep = (plan: Plan, level: Level): readonly string[] => {
  const { gate } = plan.reviewed
  const limit = level === 'full' ? 100 : level === 'short' ? 10 : 3
  const told = (texts: readonly string[], word: string): readonly string[] => {
    const shown = texts.slice(0, limit).map((text) => prose(text))
    const left = texts.length - shown.length
    return texts.length === 0 ? [] : [`${word}: ${[...shown, ...(left > 0 ? [`${left} more`] : [])].join('; ')}`]
  }
  const lines = [...told(gate.failures, gate.active ? '**blocks**' : 'would block'), ...told(gate.warnings, 'warns')]
  const said = lines.length === 0 ? [] : [`**Gate** ${lines.join('. It ')}.`, '']
  const ways = gate.active && !gate.passed ? wayThrough(plan) : []
  if (gate.active && !gate.passed)
    return [...said, `**Next** ${ways.length === 0 ? 'mend what blocks' : ways.join('; and ')}.`, '']
  if (plan.steps.length === 0)
    return plan.observed.snapshot === undefined || plan.reviewed.rendered.length === 0
      ? said
      : [
          ...said,
          '**Next** after the merge, `apply` reads the cluster: its writes are not planned from a snapshot.',
          '',
        ]
  const writes = `${plan.steps.length} ${plan.steps.length === 1 ? 'write' : 'writes'}`
  return [...said, `**Next** after the merge, \`apply\` makes ${writes} for ${where(plan)}.`, '']
}
