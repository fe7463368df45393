import type { Environment } from '../config/config.js'
import type { Run } from '../open/run.js'
import { digestOfRun } from '../plan/digest.js'
import type { Digest, Plan } from '../plan/plan.js'
import { coversPlans, readReviewedDigest, type ReviewedDigest } from '../review/reviewed-digest.js'

/** This plan's digest beside the reviewed one. Whatever keeps the review from being read changes nothing else. */
export const sayDigests = async (
  run: Run,
  environment: Environment,
  [plan, ...besides]: readonly [Plan, ...Plan[]],
): Promise<void> => {
  const all = digestOfRun([plan, ...besides])
  const [arrival] = besides
  // The approved digest came with the run, and this plan was held against it: no comment is asked.
  if (run.inputs.expect === all) {
    run.output.info(`This plan:     ${all}`)
    run.output.info(`Approved plan: ${all}, the same (input expect)`)
    return
  }
  const review = await run.merged().catch(() => undefined)
  const reviewed =
    review === undefined
      ? undefined
      : await readReviewedDigest(review.comments, run.inputs.config, environment.name).catch(() => undefined)
  run.output.info(`This plan:     ${all}`)
  run.output.info(
    reviewed === undefined
      ? 'Reviewed plan: not found; `pull-requests: read` on GitHub, or the token of the comment on GitLab, lets it be looked up.'
      : `Reviewed plan: ${reviewedText(reviewed, arrival)}${coversPlans(reviewed, plan.digest, arrival?.digest) ? ', the same' : ', another one: see `apply: { reviewed }` in docs/guides/apply.md'}`,
  )
}

/** What the comment showed of as many plans as this run has. */
const reviewedText = ({ digest, arrival }: ReviewedDigest, besides: Plan | undefined): string =>
  besides === undefined || arrival === undefined
    ? digest
    : digestOfRun([{ digest: digest as Digest }, { digest: arrival as Digest }])
