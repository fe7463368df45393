import { countChanging } from '../plan/gate.js'
import { isOfCalls } from '../plan/declared-protection.js'
import type { AccessDiff, Verdict } from '../mesh/difference/access-diff.js'
import { ownNotes } from './upgrade-text.js'
import type { Plan } from '../plan/plan.js'
import {
  closesPermissions,
  closesRequests,
  leavesPermissionsOpen,
  leavesRequestsOpen,
  opensPermissions,
  opensRequests,
  verdictOf,
  worstVerdict,
} from '../plan/verdict.js'
import {
  callersLosing,
  countCallers,
  countSubjects,
  dangerOf,
  losesNobodyKnown,
  rowsOfSide,
  wholeSubjects,
  type AccessGroup,
} from './access-groups.js'
import { tableRows } from './access-table.js'
import { hiddenCounts } from './hidden-section.js'
import { plural } from './plural.js'
import { areProviders, askedOtherwise, newProviders } from './provider-text.js'

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

/** Of requests, of permissions, or of both. */
const parts = (plan: Plan, ofRequests: (plan: Plan) => boolean, ofPermissions: (plan: Plan) => boolean): string =>
  [...(ofRequests(plan) ? ['access'] : []), ...(ofPermissions(plan) ? ['permissions'] : [])].join(' and ')

/** What is known to open and close: a clause for each direction, and one for both where both are of the same. */
const known = (opened: string, closed: string): readonly string[] => {
  if (opened === '') return []
  if (opened === closed) return [`opens and closes ${opened}`]
  return [`opens ${opened}`, ...(closed === '' ? [] : [`closes ${closed}`])]
}

const joinClauses = (clauses: readonly string[]): string => {
  const [first = '', ...rest] = clauses
  const last = rest.pop()
  if (last === undefined) return first
  // A clause about two things has its own `and`.
  const before = [first, ...rest].join(', ')
  return `${before}${first.includes(' and ') ? ',' : ' and'} ${last}`
}

/** What is not known, in one clause, whatever it is about: a second would say it twice. */
const unproven = (plan: Plan, opened: string): readonly string[] => {
  if (plan.observed.unreached !== undefined) return ['not judged: the cluster could not be read']
  const left = parts(plan, leavesRequestsOpen, leavesPermissionsOpen)
  if (left === '') return []
  const { reasons, destinations } = plan.reviewed.access
  const isOfProviders = areProviders([...reasons, ...destinations.flatMap((one) => one.reasons)])
  if (opened === '' && isOfProviders && newProviders(plan).length > 0 && left === 'access')
    return ['may open or close access: the external authorizer changes, and its effect is unknown']
  const asked = opened === '' && left === 'access' ? askedOtherwise(plan) : undefined
  if (asked !== undefined)
    return [
      `may open${asked.how === 'about fewer requests' ? '' : ' or close'} access: the external authorizer is asked ${asked.how}, and what it answers is unknown`,
    ]
  return [opened === '' ? `may open ${left}, cannot prove that it does not` : 'cannot prove the rest']
}

/**
 * What a plan does in words, and beside them nothing of the gate: opens, closes, unchanged or cannot prove. Headline, log and
 * the verdict's own line say the same; a headline says no more than the whole plan does.
 */
export const verdictSentence = (plan: Plan): string => {
  const opened = parts(plan, opensRequests, opensPermissions)
  const closed = parts(plan, closesRequests, closesPermissions)
  const said = [...known(opened, closed), ...unproven(plan, opened)]
  const guard = protectionWords(plan)
  if (said.length === 0 && closed === '' && guard !== undefined) return `${guard}, access itself unchanged`
  if (said.length === 0) said.push(closed === '' ? 'access unchanged' : onlyCloses(plan, closed))
  else said.push(...brokenCallers(plan))
  const whole = joinClauses(said)
  const held = assumedOf(plan) > 0 && opened === '' ? `${whole}, if what is assumed holds` : whole
  return guard === undefined ? held : `${held}, and ${guard}`
}

/**
 * An outage is said before the class of the change, which sounds harmless. Beside rows that name nobody known, "can break callers"
 * would contradict them; where nobody is left, it says too little.
 */
const onlyCloses = (plan: Plan, closed: string): string => {
  if (breaksNobodyKnown(plan)) return `only closes ${closed} (no caller known here loses any)`
  const [broken] = brokenCallers(plan)
  const spaces = shutSpaces(plan)
  const breaks =
    broken ??
    (spaces === 0 ? 'can break callers' : `shuts out every caller with mTLS, in ${plural(spaces, 'namespace')}`)
  return `${breaks} (only closes ${closed})`
}

const brokenCallers = (plan: Plan): readonly string[] => {
  const losing = callersLosing(plan.reviewed.access)
  return losing === 0 ? [] : [`breaks calls of ${plural(losing, 'known caller')}`]
}

/** In how many namespaces all rows of losses are of every caller and every request; 0 where some are not, or in one alone. */
const shutSpaces = (plan: Plan): number => {
  if (closesPermissions(plan) || (plan.observed.hidden?.lost ?? 0) > 0) return 0
  const { shown } = rowsOfSide(plan.reviewed.access, 'lost')
  const isWhole = ({ who, what }: AccessGroup): boolean =>
    what === 'any request' && who.every((one) => wholeSubjects.includes(one))
  const spaces = new Set(shown.flatMap(({ places }) => places.map(({ destination }) => destination.namespace)))
  return shown.every(isWhole) && spaces.size > 1 ? spaces.size : 0
}

/** Whether all that is lost are requests, and no caller known here sends them. */
export const breaksNobodyKnown = (plan: Plan): boolean =>
  !closesPermissions(plan) &&
  (plan.observed.hidden?.lost ?? 0) === 0 &&
  plan.reviewed.access.reasons.length === 0 &&
  losesNobodyKnown(plan.reviewed.access)

const gateLevels: readonly string[] = ['off', 'warn', 'error']

/** A reader who stops at `access unchanged` would wave a gate through that is switched off: it is said first. */
const protectionWords = ({ reviewed: { protection } }: Plan): string | undefined => {
  if (protection.length === 0) return undefined
  const weaker = protection.some(
    ({ path, before, after }) =>
      /\/gate\/[A-Za-z]+$/.test(path) &&
      gateLevels.includes(after) &&
      gateLevels.indexOf(after) < gateLevels.indexOf(before),
  )
  return weaker ? 'weakens the gate' : 'changes what protects access'
}

/** More rows than a reader sees at once. */
const rowsRead = 20

/** More callers than a row names: it counts the others, and so does the first line. */
const callersRead = 12

/** In the gate's unit; what many rows or many callers make of it is said, since one row may name fifty at one destination. */
const atDestinations = (access: AccessDiff, side: 'gained' | 'lost', what: string): readonly string[] => {
  const callers = countCallers(access, side)
  if (callers === 0) return []
  const { shown } = rowsOfSide(access, side)
  const rows = shown.length > rowsRead ? tableRows(shown).length : 0
  return [
    [
      `${what} at ${plural(countChanging(access, side), 'destination')}`,
      ...(callers > callersRead ? [`for ${callers} callers`] : []),
      // So many callers may as well be one that gains a thousand things.
      ...(rows > rowsRead ? [`${rows} rows`] : []),
    ].join(', '),
  ]
}

const severities = ['critical', 'high', 'medium', 'low'] as const

/** `4 new findings (3 high, 1 low)`: a high one is worse than what many rows say. */
const findingCounts = (findings: Plan['reviewed']['findings']): readonly string[] => {
  if (findings.length === 0) return []
  const each = severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length
    return number === 0 ? [] : [number === findings.length ? severity : `${number} ${severity}`]
  })
  return [`${plural(findings.length, 'new finding')} (${each.join(', ')})`]
}

export const headline = (plan: Plan): Headline => {
  const { access, permissions, gate, protection, traffic } = plan.reviewed
  const lost = countSubjects(access, 'lost')
  const blocked = gate.active && !gate.passed
  const unproven = leavesRequestsOpen(plan) || leavesPermissionsOpen(plan)
  const opening = opensRequests(plan) || opensPermissions(plan)
  const findings = introduced(plan)
  const sensitive = (plan.reviewed.calls?.changes ?? []).filter((edge) => edge.class === 'sensitive')
  // Without a row nothing else on the first line would say it.
  const modes =
    access.verdict === 'equivalent' ? ownNotes(plan).filter(({ about }) => about?.kind === 'mutual TLS').length : 0
  const severe = findings.filter((finding) => finding.severity === 'critical' || finding.severity === 'high').length
  const worrying =
    opening ||
    lost > 0 ||
    modes > 0 ||
    protection.length > 0 ||
    sensitive.length > 0 ||
    severe > 0 ||
    refusals(plan) > 0 ||
    gate.failures.length + gate.warnings.length > 0
  const icon = blocked ? '⛔' : unproven && !opening ? '❓' : worrying ? '⚠' : '✅'
  const counts = [
    ...count(
      protection.filter((one) => !isOfCalls(one)).length,
      'setting of gate or trust changes',
      'settings of gate or trust change',
    ),
    ...count(
      protection.filter(isOfCalls).length,
      'setting of declared calls changes',
      'settings of declared calls change',
    ),
    ...count(sensitive.length, 'call of a sensitive service opens', 'calls of sensitive services open'),
    ...atDestinations(access, 'gained', 'gains'),
    ...atDestinations(access, 'lost', 'losses'),
    ...count(permissions.length, 'permission change'),
    ...count(refusals(plan), 'rule refuses the token of this CI job', 'rules refuse the token of this CI job'),
    ...count(modes, 'mode of mutual TLS changes', 'modes of mutual TLS change'),
    ...hiddenCounts(plan),
    ...findingCounts(findings),
    ...count(
      traffic.filter(({ judged }) => judged === '').length,
      'traffic object not judged',
      'traffic objects not judged',
    ),
    ...count(
      traffic.filter(({ judged }) => judged !== '').length,
      'traffic object judged in part',
      'traffic objects judged in part',
    ),
    ...count(assumedOf(plan), 'assumption'),
  ]
  const weight = (blocked ? 8 : 0) + (opening ? 4 : 0) + (unproven ? 2 : 0) + (worrying ? 1 : 0)
  const words = verdictSentence(plan)
  return { icon, words: blocked ? `blocked: ${words}` : words, counts, weight }
}

/** The gain to show where there is room for one: who is let in without an identity stands first among the rows. */
export const widestGain = ({ reviewed: { access } }: Plan): AccessGroup | undefined => {
  const [first] = rowsOfSide(access, 'gained').shown
  return first
}

/** How far the widest gain reaches: anyone before whole patterns before names, and of equal ones any request first. */
const reachOfGains = (plan: Plan): number => {
  const { shown } = rowsOfSide(plan.reviewed.access, 'gained')
  return shown.reduce((most, { who, what }) => {
    const danger = 2 - Math.min(...who.map(dangerOf))
    return Math.max(most, 1 + danger * 2 + (danger === 2 && what.startsWith('any request') ? 1 : 0))
  }, 0)
}

/**
 * Worst first: of equal verdicts what lets in anyone, then what has more gains; equal ones by the environment's name, code
 * point by code point.
 */
export const worstFirst = (plans: readonly Plan[]): readonly Plan[] =>
  plans.length < 2
    ? plans
    : plans
        .map((plan) => ({
          plan,
          weight: headline(plan).weight,
          reach: reachOfGains(plan),
          gains: countSubjects(plan.reviewed.access, 'gained'),
          name: plan.reviewed.environment ?? plan.reviewed.unit ?? '',
        }))
        .sort(
          (a, b) =>
            b.weight - a.weight ||
            b.reach - a.reach ||
            b.gains - a.gains ||
            (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
        )
        .map(({ plan }) => plan)

const withVerdict = (plans: readonly Plan[], verdict: Verdict): Plan | undefined =>
  worstFirst(plans).find((plan) => verdictOf(plan) === verdict)

const ofAll = (plans: readonly Plan[]): string => (plans.length === 2 ? 'of both' : `of all ${plans.length}`)

/** The words for the verdict of a run, of a plan that has it, for whoever reads the word of a program beside the headline. */
export const verdictMeaning = (plans: readonly Plan[], verdict: Verdict): string => {
  const of = withVerdict(plans, verdict)
  if (of === undefined) return ''
  return plans.length === 1 ? verdictSentence(of) : `${ofAll(plans)}: ${verdictSentence(of)}`
}

/**
 * Beside a headline of several: it is of the plan that lets in most, and another one may have the worse verdict, which is the
 * run's. It is told with that plan, in the words that stand beside the verdict of the log.
 */
export const verdictOfAll = (
  plans: readonly Plan[],
): { readonly of: string; readonly plan: Plan; readonly words: string } | undefined => {
  const [first] = worstFirst(plans)
  const worst = worstVerdict(plans)
  const plan = withVerdict(plans, worst)
  if (first === undefined || plan === undefined || verdictOf(first) === worst) return undefined
  return { of: `verdict ${ofAll(plans)}`, plan, words: verdictSentence(plan) }
}
