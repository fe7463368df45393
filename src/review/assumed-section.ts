import type { Plan } from '../plan/plan.js'
import { code, prose } from './escape.js'
import type { Level } from './review-meta.js'

const shownRows: Readonly<Record<Level, number>> = { full: 100, short: 10, list: 5, verdict: 0 }

/** What the verdict leans on: never folded away, since it holds only as far as these do. */
export const assumedSection = (plan: Plan, level: Level): readonly string[] => {
  const assumed = plan.reviewed.assumed ?? []
  if (assumed.length === 0 || level === 'verdict') return []
  const shown = assumed.slice(0, shownRows[level])
  const left = assumed.length - shown.length
  return [
    '**Assuming**, by the configuration of the protected branch, that',
    '',
    ...shown.map(({ object, reason }) => `- ${prose(object)} does not change access: ${code(reason)}`),
    ...(left > 0 ? [`- and ${left} more`] : []),
    '',
  ]
}
