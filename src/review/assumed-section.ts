import type { Plan } from '../plan/plan.js'
import { list, paragraph, say, strong, type Block } from './block.js'
import { prose } from './prose.js'
import type { Level } from './review-meta.js'

const shownRows: Readonly<Record<Level, number>> = { full: 100, short: 10, list: 5, verdict: 0 }

/** What the verdict leans on: never folded away, since it holds only as far as these do. */
export const assumedSection = (plan: Plan, level: Level): readonly Block[] => {
  const assumed = plan.reviewed.assumed ?? []
  if (assumed.length === 0 || level === 'verdict') return []
  return [
    paragraph(say`${strong('Assuming')}, by the configuration of the protected branch, that`),
    ...list(assumed, shownRows[level], ({ object, reason }) => say`${prose(object)} does not change access: ${reason}`),
  ]
}
