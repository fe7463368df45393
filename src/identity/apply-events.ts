import type { TrustRule } from '../config/config.js'

/** Events by which a run may write where the rule does not name its events. */
const usual: Readonly<Record<'github' | 'gitlab', readonly string[]>> = {
  github: ['push', 'workflow_dispatch', 'release', 'schedule'],
  gitlab: ['push', 'web', 'schedule', 'api'],
}

/** A merge request, or something that anybody can cause, decides what these run with: no rule can allow them (P07, P11). */
const never: Readonly<Record<'github' | 'gitlab', RegExp>> = {
  github:
    /^(pull_request.*|merge_group|workflow_run|issue.*|discussion.*|commit_comment|fork|watch|gollum|label|milestone|check_.*|status)$/,
  gitlab: /^(merge_request_event|external_pull_request_event|external|chat|ondemand_dast_.*)$/,
}

export const eventClaim = { github: 'event_name', gitlab: 'pipeline_source' } as const

/** Whether a run of this event may apply under the rule. */
export const mayApply = (rule: TrustRule, event: string): boolean => {
  if (rule.platform === 'kubernetes') return true
  if (never[rule.platform].test(event)) return false
  return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).includes(event)
}

/** The events of a rule with which it could ever apply. */
export const applyEvents = (rule: TrustRule): readonly string[] => {
  if (rule.platform === 'kubernetes') return []
  return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).filter((event) => mayApply(rule, event))
}
