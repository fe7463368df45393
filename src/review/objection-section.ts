import type { Objection, Plan } from '../plan/plan.js'
import { list, paragraph, say, strong, type Block } from './block.js'
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
  const told = (by: Objection['by']): readonly Block[] =>
    list(
      objections.filter((one) => one.by === by),
      shownRows[level],
      ({ code, message, remedy }) =>
        say`${codeLink(code, docsBase)}: ${prose(message.replace(/\.$/, ''))}. ${prose(remedy)}`,
    )
  const [own, others] = [told('apply'), told('rights')]
  return [
    ...(own.length === 0 ? [] : [paragraph(say`⛔ ${strong('Apply will be refused')}, and write nothing:`), ...own]),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            say`${strong('With the rights of this job')} it would not be written; who applies may have others:`,
          ),
          ...others,
        ]),
  ]
}
