import type { Environment, TrustRule } from '../config/config.js'
import type { CiContext } from '../ports/ci.js'
import { applyEvents, eventClaim } from './apply-events.js'
import { compareRule } from './compare-rule.js'
import { issuerOfRule } from './issuer-profiles.js'
import { shown } from './shown.js'

/** As `TokenReview.apply` has it. */
export type ApplyPrediction = 'predicted to match' | 'predicted to be refused' | 'not configured'

type Configured = Pick<Environment, 'trust'>
type PredictedFrom = Pick<CiContext, 'platform' | 'serverUrl' | 'repository' | 'mergeRequest'>

/** Ids that the merge request and the apply job share: both belong to the project that the merge request is opened in. */
const knownIds = (context: PredictedFrom): Readonly<Record<string, string>> => {
  const id = context.mergeRequest?.projectId ?? context.repository.id
  if (context.platform === 'gitlab') return { project_id: id, job_project_id: id }
  return { repository_id: id, repository_owner_id: context.repository.ownerId }
}

/** What cannot be known before the job runs is taken as the rule wants it; what is known must not contradict it. */
const contradictions = (rule: TrustRule, context: PredictedFrom): readonly string[] => {
  if (rule.platform === 'kubernetes') return [`${rule.pointer}: a CI job has no token of a service account`]
  if (rule.platform !== context.platform) return [`${rule.pointer}: it is for ${rule.platform}`]
  const issuer = issuerOfRule(rule, context) ?? ''
  const wanted = Object.fromEntries([...rule.claims].map(([claim, values]) => [claim, values[0] ?? '']))
  const claims = { ...wanted, ...knownIds(context) }
  const reasons = compareRule(rule, { platform: rule.platform, issuer, platformIssuer: true, claims }).map(
    ({ claim, expected, received }) =>
      `${rule.pointer}: ${claim} is ${expected.map(shown).join(' or ')}, and the job’s will be ${shown(received)}`,
  )
  return applyEvents(rule).length > 0
    ? reasons
    : [...reasons, `${rule.pointer}: none of its ${eventClaim[rule.platform]} may ever apply`]
}

/** Why no `trust.apply` rule can match the apply job; empty where one can, or where there is none. */
export const whyApplyIsRefused = (environment: Configured, context: PredictedFrom): readonly string[] => {
  const reasons = (environment.trust.apply ?? []).map((rule) => contradictions(rule, context))
  return reasons.some((list) => list.length === 0) ? [] : reasons.flat()
}

/**
 * Whether the token of the apply job could match a `trust.apply` rule: told from the configuration and the merge request
 * alone, so it is a prediction. Throws ISSUER_INVALID.
 */
export const predictApply = (environment: Configured, context: PredictedFrom): ApplyPrediction => {
  if ((environment.trust.apply ?? []).length === 0 || context.platform === 'local') return 'not configured'
  return whyApplyIsRefused(environment, context).length === 0 ? 'predicted to match' : 'predicted to be refused'
}
