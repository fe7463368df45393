import type { GateLevel } from '../config/config.js'
import type { Finding, Plan } from '../plan/plan.js'
import { callRuleIds } from '../rules/call-rules.js'
import { informingRules } from '../rules/find-findings.js'

/** What the gate makes of new access: nothing gates before the base has a configuration. */
export const levelOfGains = ({ reviewed: { gate } }: Plan): GateLevel =>
  atMostWarn(gate.settings.newAccess, gate.active)

/** What the gate makes of a finding where a change brings it: the same for one that stands, so that a merge moves no level. */
export const levelOfFinding = ({ reviewed: { gate } }: Plan, { rule }: Finding): GateLevel => {
  const { settings, active } = gate
  if (callRuleIds.has(rule)) return atMostWarn(settings.calls ?? 'warn', active)
  return atMostWarn(settings.findings, active && !informingRules.has(rule))
}

const atMostWarn = (level: GateLevel, gates: boolean): GateLevel => (level === 'error' && !gates ? 'warn' : level)

/** The lower of two levels of one format, which has them from the lowest to the highest. */
export const lowerLevel = <Level extends string>(order: readonly Level[], one: Level, other: Level): Level =>
  order.indexOf(one) < order.indexOf(other) ? one : other
