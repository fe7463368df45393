import { Refusal, type Problem } from '../errors/problem.js'
import type { Environment } from '../config/config.js'
import { readReviewedDigest } from '../review/reviewed-digest.js'
import { ReviewForbidden } from '../ports/review.js'
import type { Run } from './run.js'

/** The digest that was reviewed in the merge request of this commit, or what is missing of such a review. */
export type RequiredReview =
  | {
      readonly kind: 'reviewed'
      readonly request: number
      readonly digest: string
      readonly arrival: string | undefined
      readonly by: readonly string[]
      readonly base: string
    }
  | { readonly kind: 'missing'; readonly problem: Problem }

/**
 * Finds the merged request of this run's commit, an approval at the head that was merged, both in the platform's word, and
 * the digest of our own comment about that head. What cannot be seen is missing.
 */
export const findReview = async (run: Run, environment: Environment): Promise<RequiredReview> => {
  try {
    return await lookUp(run, environment)
  } catch (thrown) {
    if (thrown instanceof ReviewForbidden) return missing(environment, thrown.message, thrown.remedy)
    if (thrown instanceof Refusal) return missing(environment, thrown.problems[0].message, thrown.problems[0].remedy)
    throw thrown
  }
}

const lookUp = async (run: Run, environment: Environment): Promise<RequiredReview> => {
  const merged = await run.merged()
  if (merged === undefined)
    return missing(
      environment,
      'no merged request of this commit',
      'Merge through a merge request, and give the job a token that may read it: `pull-requests: read` on GitHub, the token of the comment on GitLab. A commit that was pushed directly goes by plan, approve, apply (docs/guides/apply.md).',
    )
  const { number, headSha } = merged.request
  const head = headSha.slice(0, 12)
  const approvals = await merged.approvals()
  if (approvals.length === 0)
    return missing(
      environment,
      `request ${number} has no approval at ${head}, the head that was merged`,
      'An approval of an older head, of its own author, or of somebody who has no part in the repository does not count. Have the commit approved by plan, approve, apply (docs/guides/apply.md).',
    )
  const reviewed = await readReviewedDigest(merged.comments, run.inputs.config, environment.name)
  if (reviewed === undefined)
    return missing(
      environment,
      `request ${number} has no comment of ours with a plan of this environment`,
      'The comment is written by `check` with the same token; look at its job.',
    )
  if (reviewed.head !== headSha)
    return missing(
      environment,
      `the comment of request ${number} is about ${reviewed.head.slice(0, 12)}, and ${head} was merged`,
      'Let `check` be a required check, so that nothing is merged that it has not seen.',
    )
  return {
    kind: 'reviewed',
    request: number,
    digest: reviewed.digest,
    arrival: reviewed.arrival,
    by: approvals.map(({ by }) => by),
    base: reviewed.base,
  }
}

const missing = (environment: Environment, received: string, remedy: string): RequiredReview => ({
  kind: 'missing',
  problem: {
    code: 'REVIEW_REQUIRED',
    message: `environment ${JSON.stringify(environment.name)} takes only what was reviewed in a merge request, so nothing was written`,
    expected: 'a merged request of this commit, approved at the head that was merged, with our comment about that head',
    received,
    remedy,
  },
})
