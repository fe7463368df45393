import type { Verdict } from '../mesh/difference/access-diff.js'
import type { Plan } from './plan.js'

/** What one part of a plan says: requests with their routes, or Kubernetes permissions. */
interface Judgement {
  readonly gains: boolean
  readonly loses: boolean
  readonly unproven: boolean
}

/**
 * What a change does to access as a whole: requests, the routes on which they come, and Kubernetes permissions. A part that
 * is not proven leaves the whole unproven, and no part hides behind an `equivalent` of another.
 */
export const verdictOf = (plan: Plan): Verdict => verdictOfParts([requests(plan), permissions(plan)])

/** The same of each part: a word for both would say of neither what it does. */
export const requestsVerdict = (plan: Plan): Verdict => verdictOfParts([requests(plan)])
export const permissionsVerdict = (plan: Plan): Verdict => verdictOfParts([permissions(plan)])

const verdictOfParts = (parts: readonly Judgement[]): Verdict => {
  if (parts.some(({ unproven }) => unproven)) return 'cannot prove'
  const gains = parts.some((part) => part.gains)
  const loses = parts.some((part) => part.loses)
  if (gains) return loses ? 'incomparable' : 'more permissive'
  return loses ? 'less permissive' : 'equivalent'
}

/** A verdict as people read it; programs read the words of the schema. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  equivalent: 'access unchanged',
  'more permissive': 'opens access',
  'less permissive': 'closes access',
  incomparable: 'opens and closes access',
  'cannot prove': 'may open access, cannot prove that it does not',
}

/** What a plan of one of several environments says for all of them: its worst word. */
export const worstVerdict = (plans: readonly Plan[]): Verdict =>
  plans.map(verdictOf).reduce((worst, verdict) => (rank[verdict] > rank[worst] ? verdict : worst), 'equivalent')

const rank: Readonly<Record<Verdict, number>> = {
  equivalent: 0,
  'less permissive': 1,
  'more permissive': 2,
  incomparable: 3,
  'cannot prove': 4,
}

/** Whether requests that were refused are let through from now on. */
export const opensRequests = (plan: Plan): boolean => requests(plan).gains
export const opensPermissions = (plan: Plan): boolean => permissions(plan).gains
/** Whether a gain of requests, or along a route, cannot be ruled out. */
export const leavesRequestsOpen = (plan: Plan): boolean => requests(plan).unproven
export const leavesPermissionsOpen = (plan: Plan): boolean => permissions(plan).unproven
export const closesRequests = (plan: Plan): boolean => requests(plan).loses
export const closesPermissions = (plan: Plan): boolean => permissions(plan).loses
export const closes = (plan: Plan): boolean => closesRequests(plan) || closesPermissions(plan)

/** One word of the whole is not trusted alone: what a destination says counts, whatever the summary says. */
const requests = ({ reviewed: { access }, observed: { hidden } }: Plan): Judgement => {
  const says = (...words: readonly Verdict[]): boolean =>
    words.includes(access.verdict) || access.destinations.some(({ verdict }) => words.includes(verdict))
  const rows = (side: 'gained' | 'lost'): boolean =>
    access.destinations.some((one) => one[side].length > 0) || (hidden?.[side] ?? 0) > 0
  return {
    gains: says('more permissive', 'incomparable') || rows('gained'),
    loses: says('less permissive', 'incomparable') || rows('lost'),
    unproven:
      says('cannot prove') ||
      access.reasons.length > 0 ||
      access.destinations.some(({ reasons }) => reasons.length > 0),
  }
}

const permissions = ({ reviewed, observed: { hidden } }: Plan): Judgement => {
  const has = (kind: Plan['reviewed']['permissions'][number]['kind'], hiddenOnes: number | undefined): boolean =>
    reviewed.permissions.some((one) => one.kind === kind) || (hiddenOnes ?? 0) > 0
  return {
    gains: has('gained', hidden?.permissionsGained),
    loses: has('lost', hidden?.permissionsLost),
    unproven: has('unknown', hidden?.permissionsUnknown),
  }
}
