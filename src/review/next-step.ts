import type { Plan } from '../plan/plan.js'
import { code, prose } from './escape.js'
import type { Level } from './review-meta.js'
import { introduced, isOpening, isUnproven } from './verdict-line.js'

const where = (plan: Plan): string =>
  plan.reviewed.environment === null ? 'the configuration' : `environment ${code(plan.reviewed.environment, 80)}`

/** For a blocked change, the one way through; nothing in a merge request can open its own gate. */
const wayThrough = (plan: Plan): readonly string[] => {
  const { access, gate, permissions } = plan.reviewed
  const ways: string[] = []
  const grants = isOpening(access) || permissions.some((permission) => permission.kind === 'gained')
  if (gate.settings.newAccess === 'error' && (grants || isUnproven(access)))
    ways.push(
      `take back what grants the access, or set \`gate.newAccess: warn\` for ${where(plan)} on the protected branch first`,
    )
  if (gate.settings.findings === 'error' && introduced(plan).length > 0)
    ways.push('mend the new findings, or put each under `ignore` with a reason on the protected branch first')
  return ways
}

/** What the gate says and what comes next. */
export const nextStep = (plan: Plan, level: Level): readonly string[] => {
  const { gate } = plan.reviewed
  const limit = level === 'full' ? 100 : level === 'short' ? 10 : 3
  const told = (texts: readonly string[], word: string): readonly string[] => [
    ...texts.slice(0, limit).map((text) => `- ${word}: ${prose(text)}`),
    ...(texts.length > limit ? [`- ${word}: ${texts.length - limit} more`] : []),
  ]
  const lines = [...told(gate.failures, gate.active ? '**blocks**' : 'would block'), ...told(gate.warnings, 'warning')]
  const ways = gate.active && !gate.passed ? wayThrough(plan) : []
  const next =
    gate.active && !gate.passed
      ? `Next: ${ways.length === 0 ? 'mend what blocks' : ways.join('; and ')}.`
      : plan.steps.length > 0
        ? `Next: after the merge, \`apply\` makes ${plan.steps.length} ${plan.steps.length === 1 ? 'write' : 'writes'} for ${where(plan)}.`
        : 'Next: nothing to apply by meshgate.'
  return [...(lines.length > 0 ? ['**Gate**', '', ...lines, ''] : []), next, '']
}
