import type { Problem } from '../errors/problem.js'
import { findReview } from '../open/require-review.js'
import type { Run } from '../open/run.js'
import { unreviewedArrival } from '../plan/arrival-problem.js'
import { digestOfRun } from '../plan/digest.js'
import type { EnvironmentPlan } from '../plan/judge-environment.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import type { Plan } from '../plan/plan.js'
import { notExpected, partExpected, planDiffers } from '../plan/reviewed/approval-problems.js'
import type { Moved } from '../plan/reviewed/what-moved.js'
import { isParent } from '../plan/steps.js'
import { coversPlans } from '../review/reviewed-digest.js'
import type { RunRecord } from '../speak/record-run.js'
import { readApproved, sayMoved } from '../speak/say-moved.js'

/** Why this plan may not be written. */
export interface NotApproved {
  readonly problem: Problem
  readonly moved: readonly Moved[]
  /** The digest that was approved; missing: none was. */
  readonly approved?: string
}

/** Why this plan may not be written, and what is different about it, where somebody has to have approved it. */
export const notApproved = async (
  run: Run,
  opened: LiveEnvironment,
  plans: readonly [Plan, ...Plan[]],
  { record, arrival }: { readonly record: RunRecord; readonly arrival: EnvironmentPlan | undefined },
): Promise<NotApproved | undefined> => {
  const { expect } = run.inputs
  const { environment } = opened
  const [plan] = plans
  if (expect !== undefined && expect !== digestOfRun(plans))
    return (await partApproved(run, opened, plans, expect)) ?? differs(run, opened, plans, expect)
  if (environment.reviewed === 'plan' && expect === undefined) return { problem: notExpected(opened), moved: [] }
  // Nothing but the run's own mark: a commit beside the bindings has no comment, and needs none.
  const writesNothing = plan.steps.every(({ key }) => isParent(key, environment))
  if (environment.reviewed !== 'required' || writesNothing) return undefined
  const review = await findReview(run, environment)
  if (review.kind === 'missing') return { problem: review.problem, moved: [] }
  record.subject = { ...record.subject, approved: review.digest, request: review.request }
  if (review.digest !== plan.digest) return differs(run, opened, [plan], review.digest, review.base)
  if (arrival !== undefined && !coversPlans(review, plan.digest, arrival.plan.digest))
    return { problem: unreviewedArrival(opened, arrival, review.request), moved: [], approved: review.digest }
  run.output.info(`Reviewed in the merge request, and approved by ${review.by.join(', ')}.`)
  return undefined
}

/**
 * The digest of one of the plans, where the run has two: it was copied from the wrong line, and nothing moved. That of the commit
 * alone may also have been approved before there was a second plan; then only the plan file can say that both were shown.
 */
const partApproved = async (
  run: Run,
  opened: LiveEnvironment,
  plans: readonly [Plan, ...Plan[]],
  expect: string,
): Promise<NotApproved | undefined> => {
  const [commit, ...besides] = plans
  if (besides.length === 0 || plans.every(({ digest }) => digest !== expect)) return undefined
  if (
    commit.digest === expect &&
    typeof (await readApproved(run, opened.environment.name, digestOfRun(plans))) === 'string'
  )
    return undefined
  return { problem: partExpected(opened, plans, expect), moved: [], approved: expect }
}

const differs = async (
  run: Run,
  opened: LiveEnvironment,
  plans: readonly [Plan, ...Plan[]],
  approved: string,
  base = opened.revisions.base,
): Promise<NotApproved> => {
  const moved = await sayMoved(run, opened, plans, approved)
  return { problem: planDiffers(opened, plans, { approved, base }), moved, approved }
}
