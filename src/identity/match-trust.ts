import type { Locate, TrustRule, TrustRules } from '../config/config.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { applyEvents, eventClaim, mayApply } from './apply-events.js'
import { compareRule, type RuleDifference } from './compare-rule.js'
import { issuerOfRule, type ServerOfJob } from './issuer-profiles.js'
import { shown } from './shown.js'
import type { VerifiedIdentity } from './verify-token.js'

export interface TrustQuestion {
  /** `trust.check` in a merge request, `trust.apply` when writing. */
  readonly phase: 'check' | 'apply'
  /** Missing or empty: nobody is trusted. */
  readonly rules: TrustRules | undefined
  /** Where the job runs, for the issuers that rules leave out. */
  readonly server: ServerOfJob
  /** Of the protected configuration, for file:line:column. */
  readonly locate?: Locate
}

const place = (rule: TrustRule, locate: Locate | undefined): Pick<Problem, 'where'> =>
  locate === undefined ? {} : { where: locate(rule.pointer) }

const describe = (rule: TrustRule, differences: readonly RuleDifference[], locate: Locate | undefined): Problem => {
  const received = (difference: RuleDifference): string =>
    difference.received === undefined ? 'nothing' : shown(difference.received)
  const [hint = ''] = differences.map((difference) => difference.hint).filter((text) => text !== '')
  return {
    code: 'TRUST_NO_MATCH',
    message: `rule ${rule.pointer} differs in ${differences.map(({ claim }) => claim).join(', ')}`,
    ...place(rule, locate),
    expected: differences.map(({ claim, expected }) => `${claim}: ${expected.map(shown).join(' or ')}`).join('; '),
    received: differences.map((difference) => `${difference.claim}: ${received(difference)}`).join('; '),
    remedy:
      hint === '' ? 'Run the job where the rule expects it, or change the rule in the protected configuration.' : hint,
  }
}

/**
 * A fork's merge request may run in the parent project, with the fork's code and the parent's environments (attack P10,
 * GitLab #548165): the two ids then differ. An instance that does not say whose job it is (before 18.2) is not believed.
 */
const refuseFork = (identity: VerifiedIdentity): void => {
  if (identity.platform !== 'gitlab') return
  const { project_id: project, job_project_id: job } = identity.claims
  if (job === project) return
  throw new Refusal({
    code: 'TRUST_FORK',
    message: job === undefined ? 'the token does not say which project runs the job' : 'the job runs code of a fork',
    expected: `job_project_id: ${shown(project)}`,
    received: `job_project_id: ${shown(job)}`,
    remedy:
      job === undefined
        ? 'Update GitLab to 18.4, or to a patch release of 18.2 or 18.3: before, a fork could obtain tokens of its parent.'
        : 'Nothing was applied. Apply runs on the protected branch of the project itself alone.',
  })
}

/**
 * The one rule that a token matches. Throws TRUST_MISSING, TRUST_NO_MATCH with a problem for every rule (which
 * claim differs, expected and received), TRUST_AMBIGUOUS, and when applying TRUST_FORK and TOKEN_EVENT.
 */
export const matchTrust = (
  identity: VerifiedIdentity,
  { phase, rules = [], server, locate }: TrustQuestion,
): TrustRule => {
  if (rules.length === 0)
    throw new Refusal({
      code: 'TRUST_MISSING',
      message: `the environment has no trust.${phase} rule`,
      expected: `trust.${phase}`,
      received: 'nothing',
      remedy: `Add \`trust.${phase}\` with the ids of the repository to the protected configuration.`,
    })
  if (phase === 'apply') refuseFork(identity)
  const compared = rules.map((rule) => ({ rule, differences: compareRule(rule, issuerOfRule(rule, server), identity) }))
  const [match, ...others] = compared.filter(({ differences }) => differences.length === 0).map(({ rule }) => rule)
  if (match === undefined) {
    throw new Refusal(
      {
        code: 'TRUST_NO_MATCH',
        message: `no trust.${phase} rule matches the token of this job`,
        expected: 'exactly one rule',
        received: `none of ${rules.length}`,
        remedy:
          'Each rule is listed with the claims in which it differs. Rules are read from the protected branch: a merge request cannot change its own.',
      },
      ...compared.map(({ rule, differences }) => describe(rule, differences, locate)),
    )
  }
  if (others.length > 0)
    throw new Refusal({
      code: 'TRUST_AMBIGUOUS',
      message: `${others.length + 1} trust.${phase} rules match the token of this job`,
      ...place(match, locate),
      expected: 'exactly one rule',
      received: [match, ...others].map(({ pointer }) => pointer).join(', '),
      remedy: 'Make the rules exclude each other, for example by `environment` or `event_name`, or remove one.',
    })
  if (phase === 'apply') refuseEvent(identity, match, locate)
  return match
}

const refuseEvent = (identity: VerifiedIdentity, rule: TrustRule, locate: Locate | undefined): void => {
  if (identity.platform === 'kubernetes') return
  const claim = eventClaim[identity.platform]
  const event = identity.claims[claim]
  if (typeof event === 'string' && mayApply(rule, event)) return
  throw new Refusal({
    code: 'TOKEN_EVENT',
    message: 'this event may not apply',
    ...place(rule, locate),
    expected: `${claim}: ${applyEvents(rule).join(' or ') || 'none that may apply'}`,
    received: `${claim}: ${shown(event)}`,
    remedy: `Apply after the merge, on the protected branch. Other events than these must be named by \`${claim}\` in the rule; events of merge requests never apply.`,
  })
}
