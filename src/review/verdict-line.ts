import type { Plan } from '../plan/plan.js'
import { closes, leavesPermissionsOpen, leavesRequestsOpen, opensPermissions, opensRequests } from '../plan/verdict.js'
import { countSubjects } from './access-groups.js'
import { hiddenCounts } from './hidden-section.js'
import { plural } from './plural.js'

/** What a plan means in a word, told by an icon and by words, so that colour decides nothing. */
export interface Headline {
  readonly icon: '⛔' | '⚠' | '❓' | '✅'
  /** Ours alone: no foreign text. */
  readonly words: string
  readonly counts: readonly string[]
  /** Higher is worse; orders environments. */
  readonly weight: number
}

const count = (number: number, one: string, many?: string): readonly string[] =>
  number === 0 ? [] : [plural(number, one, many)]

export const introduced = (plan: Plan): Plan['reviewed']['findings'] =>
  plan.reviewed.findings.filter((finding) => finding.introduced)
const refusals = (plan: Plan): number =>
  plan.observed.token.verdicts.filter((verdict) => verdict.verdict === 'refused').length

/** Whether there is nothing for a reviewer to look at. */
export const isQuiet = (plan: Plan): boolean => {
  const { access, change, permissions, protection, gate, calls } = plan.reviewed
  if (plan.observed.hidden !== undefined && hiddenCounts(plan).length > 0) return false
  const nothing =
    change.length === 0 &&
    (calls?.changes ?? []).length === 0 &&
    permissions.length === 0 &&
    protection.length === 0 &&
    plan.steps.length === 0
  const proven = access.verdict === 'equivalent' && access.destinations.length === 0
  const silent = gate.passed && gate.failures.length === 0 && gate.warnings.length === 0
  return nothing && proven && silent && introduced(plan).length === 0 && refusals(plan) === 0
}

const assumedOf = (plan: Plan): number => plan.reviewed.assumed?.length ?? 0

/** Opens, only closes, unchanged, or cannot prove: a headline says no more than the whole plan does. */
const words = (plan: Plan): string => {
  const opened = [...(opensRequests(plan) ? ['access'] : []), ...(opensPermissions(plan) ? ['permissions'] : [])]
  const said = opened.length === 0 ? [] : [`opens ${opened.join(' and ')}`]
  if (plan.observed.unreached !== undefined) said.push('not judged: the cluster could not be read')
  else if (leavesRequestsOpen(plan))
    said.push(opensRequests(plan) ? 'cannot prove the rest' : 'cannot prove that no access is new')
  if (leavesPermissionsOpen(plan)) said.push('cannot prove that no permission is new')
  const unmoved = said.length === 0
  if (unmoved) said.push(closes(plan) ? 'only closes access' : 'access unchanged')
  const [first = '', ...rest] = said
  const whole = rest.length === 0 ? first : `${[first, ...rest.slice(0, -1)].join(', ')} and ${rest.at(-1) ?? ''}`
  const held = assumedOf(plan) > 0 && opened.length === 0 ? `${whole}, if what is assumed holds` : whole
  // A reader who stops at `access unchanged` would wave a gate through that is switched off.
  return plan.reviewed.protection.length === 0 ? held : `${held}, ${unmoved ? 'but' : 'and'} what protects it changes`
}

export const headline = (plan: Plan): Headline => {
  const { access, permissions, gate, protection, traffic } = plan.reviewed
  const [gained, lost] = [countSubjects(access, 'gained'), countSubjects(access, 'lost')]
  const blocked = gate.active && !gate.passed
  const unproven = leavesRequestsOpen(plan) || leavesPermissionsOpen(plan)
  const opening = opensRequests(plan) || opensPermissions(plan)
  const findings = introduced(plan)
  const severe = findings.filter((finding) => finding.severity === 'critical' || finding.severity === 'high').length
  const worrying =
    opening ||
    protection.length > 0 ||
    severe > 0 ||
    refusals(plan) > 0 ||
    gate.failures.length + gate.warnings.length > 0
  const icon = blocked ? '⛔' : unproven && !opening ? '❓' : worrying ? '⚠' : '✅'
  const counts = [
    ...count(protection.length, 'setting of gate or trust changes', 'settings of gate or trust change'),
    ...count(gained, 'gain'),
    ...count(lost, 'loss', 'losses'),
    ...count(permissions.length, 'permission change'),
    ...hiddenCounts(plan),
    ...count(findings.length, 'new finding'),
    ...count(traffic.length, 'traffic object not judged', 'traffic objects not judged'),
    ...count(assumedOf(plan), 'assumption'),
    ...(blocked ? ['blocked'] : []),
  ]
  const weight = (blocked ? 8 : 0) + (opening ? 4 : 0) + (unproven ? 2 : 0) + (worrying ? 1 : 0)
  return { icon, words: words(plan), counts, weight }
}

/** Worst first; equal ones by the environment's name, code point by code point. */
export const worstFirst = (plans: readonly Plan[]): readonly Plan[] =>
  plans
    .map((plan) => ({
      plan,
      weight: headline(plan).weight,
      name: plan.reviewed.environment ?? plan.reviewed.unit ?? '',
    }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ plan }) => plan)
