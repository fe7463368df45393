import type { Plan } from '../plan/plan.js'
import { countBytes, renderComment, type RenderedComment } from './render-comment.js'
import type { ReviewMeta } from './review-meta.js'

/** GitHub takes 1 MiB of a step's summary and drops all of a longer one; other parts of the run write there too. */
export const summaryLimit = 1_000_000

/** The job summary: the comment, with far more room. */
export const renderSummary = (plans: readonly Plan[], meta: ReviewMeta): RenderedComment =>
  renderComment(plans, meta, summaryLimit, countBytes)
