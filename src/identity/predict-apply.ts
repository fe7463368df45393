import type { TrustRule, TrustRules } from '../config/config.js'
import type { CiContext } from '../ports/ci.js'
import { applyEvents, eventClaim } from './apply-events.js'
import { compareRule, type ComparedIdentity } from './compare-rule.js'
import { issuerOfRule } from './issuer-profiles.js'
import { shown } from './shown.js'

/** As `TokenReview.apply` has it, with a sentence for every rule that cannot match. */
export interface ApplyPrediction {
  readonly apply: 'predicted to match' | 'predicted to be refused' | 'not configured'
  readonly reasons: readonly string[]
}

type PredictedFrom = Pick<CiContext, 'platform' | 'serverUrl' | 'repository' | 'mergeRequest'>

/** Ids that the merge request and the apply job share: both belong to the project that the merge request is opened in. */
const knownIds = (context: PredictedFrom): Readonly<Record<string, string>> => {
  const id = context.mergeRequest?.projectId ?? context.repository.id
  if (context.platform === 'gitlab') return { project_id: id, job_project_id: id }
  return { repository_id: id, repository_owner_id: context.repository.ownerId }
}

/** What cannot be known before the job runs is taken as the rule wants it; what is known must not contradict it. */
const contradictions = (rule: TrustRule, context: PredictedFrom, issuer: string | undefined): readonly string[] => {
  if (rule.platform === 'kubernetes')
    return [`${rule.pointer}: a job of ${context.platform} has no token of a service account`]
  if (rule.platform !== context.platform) return [`${rule.pointer} is for ${rule.platform}`]
  const wanted = Object.fromEntries([...rule.claims].map(([claim, values]) => [claim, values[0] ?? '']))
  const identity: ComparedIdentity = {
    platform: rule.platform,
    issuer: issuer ?? issuerOfRule(rule, context) ?? '',
    claims: { ...wanted, ...knownIds(context) },
  }
  const reasons = compareRule(rule, issuerOfRule(rule, context), identity).map(
    ({ claim, expected, received }) =>
      `${rule.pointer}: ${claim} is ${expected.map(shown).join(' or ')}, and the job’s will be ${shown(received)}`,
  )
  return applyEvents(rule).length > 0
    ? reasons
    : [...reasons, `${rule.pointer}: none of its ${eventClaim[rule.platform]} may ever apply`]
}

/**
 * Whether the token of the apply job could match a `trust.apply` rule: told from the configuration and the merge request
 * alone, so it is a prediction. `issuer` is that of the check job's verified token, where one was seen.
 */
export const predictApply = (
  rules: TrustRules | undefined,
  context: PredictedFrom,
  issuer?: string,
): ApplyPrediction => {
  if (rules === undefined || rules.length === 0) return { apply: 'not configured', reasons: [] }
  if (context.platform === 'local') return { apply: 'not configured', reasons: ['a shell is on no platform'] }
  const reasons = rules.map((rule) => contradictions(rule, context, issuer))
  if (reasons.some((list) => list.length === 0)) return { apply: 'predicted to match', reasons: [] }
  return { apply: 'predicted to be refused', reasons: reasons.flat() }
}
