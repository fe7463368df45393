import type { Plan } from '../plan/plan.js'
import type { Output } from '../ports/output.js'
import { terminalLines } from '../review/render-terminal.js'
import type { ReviewMeta } from '../review/review-meta.js'

/** The review on a person's terminal. */
export const sayReview = (output: Output, plans: readonly Plan[], meta: ReviewMeta): void => {
  for (const line of terminalLines(plans, meta)) {
    if (typeof line === 'string') output.info(line)
    else output.info(line.text, line.tone)
  }
  output.info('')
}
