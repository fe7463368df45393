import type { Objection, Plan } from '../plan/plan.js'
import { byCodePoint } from '../ports/order.js'
import { list, listed, paragraph, say, strong, type Block } from './block.js'
import { codeLink } from './pages.js'
import { prose } from './prose.js'
import type { Level, ReviewMeta } from './review-meta.js'

const shownRows: Readonly<Record<Level, number>> = { full: 50, short: 10, list: 5, verdict: 0 }

/** Whoever approves and merges has to know that nothing of it will be written. */
export const objectionSection = (
  { observed: { objections = [] } }: Plan,
  { docsBase }: Pick<ReviewMeta, 'docsBase'>,
  level: Level,
): readonly Block[] => {
  if (level === 'verdict') return []
  const own = list(
    objections.filter(({ by }) => by === 'apply'),
    shownRows[level],
    ({ code, message, remedy }) =>
      say`${codeLink(code, docsBase)}: ${prose(message.replace(/\.$/, ''))}. ${prose(remedy)}`,
  )
  return [
    ...(own.length === 0 ? [] : [paragraph(say`⛔ ${strong('Apply will be refused')}, and write nothing:`), ...own]),
    ...notTried(objections, docsBase),
  ]
}

/** A reader is refused what it never writes: that is as it should be, and one line. The log has each. */
const notTried = (objections: readonly Objection[], docsBase: ReviewMeta['docsBase']): readonly Block[] => {
  const refused = objections.filter(({ by }) => by === 'rights')
  if (refused.length === 0) return []
  const codes = [...new Set(refused.map(({ code }) => code))].sort(byCodePoint)
  return [
    paragraph(
      say`${strong('Not tried')} with the rights of this job, which are not those of the one that applies: ${listed(codes, 10, (code) => say`${codeLink(code, docsBase)}`)}`,
    ),
  ]
}
