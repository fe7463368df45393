import type { Plan } from '../plan/plan.js'
import { revokedTitle } from '../plan/revoke/revoked-bindings.js'
import { list, paragraph, say, strong, type Block } from './block.js'
import { prose } from './prose.js'
import type { Level } from './review-meta.js'

const shownRows: Readonly<Record<Level, number>> = { full: 100, short: 10, list: 5, verdict: 0 }

/** Somebody took this away on purpose: whoever approves has to know that it comes back. */
export const revokedSection = (plan: Plan, level: Level): readonly Block[] => {
  const revoked = plan.reviewed.revoked ?? []
  if (revoked.length === 0 || level === 'verdict') return []
  return [
    paragraph(say`${strong('Taken back before')}, and given by this plan:`),
    ...list(revoked, shownRows[level], (one) => say`${prose(revokedTitle(one))}`),
  ]
}
