import type { TrustRule, TrustRules } from '../../config/config.js'
import { applyEvents, eventClaim } from '../../identity/apply-events.js'

/**
 * Trust rules as CEL over `claims`, for an API server. A claim that is missing or no string matches nothing: the tests of presence
 * and type stand before each comparison, so that no error of CEL decides (attacks with boolean or numeric claims).
 */
export const claimExpression = (rules: TrustRules, phase: 'check' | 'apply'): string =>
  rules.length === 0 ? 'false' : rules.map((rule) => `(${ruleExpression(rule, phase)})`).join(' || ')

const ruleExpression = (rule: TrustRule, phase: 'check' | 'apply'): string => {
  const claims = new Map(rule.claims)
  if (phase === 'apply' && rule.platform !== 'kubernetes') claims.set(eventClaim[rule.platform], applyEvents(rule))
  return [
    ...[...claims].map(([claim, values]) => claimIsOneOf(claim, values)),
    // A fork's merge request may run in the parent project.
    ...(rule.platform === 'gitlab' && phase === 'apply'
      ? [`${isText('job_project_id')} && ${claimOf('job_project_id')} == ${claimOf('project_id')}`]
      : []),
  ].join(' && ')
}

const claimOf = (claim: string): string => `claims.${claim}`

const isText = (claim: string): string => `has(${claimOf(claim)}) && type(${claimOf(claim)}) == string`

/** JSON's text of a string is CEL's. */
const claimIsOneOf = (claim: string, values: readonly string[]): string =>
  // A name that is no identifier of CEL cannot be asked for there, and matches nothing.
  !/^[A-Za-z_][A-Za-z0-9_]*$/.test(claim)
    ? 'false'
    : `${isText(claim)} && ${claimOf(claim)} in [${[...new Set(values)].map((value) => JSON.stringify(value)).join(', ')}]`
