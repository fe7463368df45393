import { permissionsWithoutPlaces, withoutPlaces } from '../plan/without-places.js'
import { besideCommit } from '../plan/summarize.js'
import { byCodePoint } from '../ports/order.js'
import type { Plan } from '../plan/plan.js'
import { standingCallFindings } from './finding-section.js'
import { introduced } from './verdict-line.js'

/** Environments in which the change does the same. */
export interface EnvironmentGroup {
  readonly first: Plan
  /** All of them, `first` included, in their order. */
  readonly plans: readonly Plan[]
}

/**
 * Two configurations may both have a `staging`: where a run judges several, the name says which is meant. So it does of two plans
 * of one environment, of the commit and of the cluster.
 */
export const environmentTitle = ({ reviewed, observed }: Plan): string | undefined => {
  if (reviewed.environment === null) return reviewed.unit
  const title =
    observed.configuration === undefined ? reviewed.environment : `${reviewed.environment} (${observed.configuration})`
  return observed.arrival === true ? `${title}, ${besideCommit(observed)}` : title
}

/** One text per value, whatever it holds: this is compared and never shown, so half a character is no mistake here. */
const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => byCodePoint(a, b)))
      : member,
  )

/** What a reader would see twice, if two environments had it. */
const difference = (plan: Plan): string => {
  const { protection, access, permissions, change, rendered, calls, assumed = [] } = plan.reviewed
  const told = [...introduced(plan), ...standingCallFindings(plan)]
  const findings = told.map(({ rule, object, text }) => [rule, object, text])
  return sortedJson([
    plan.observed.unreached ?? '',
    plan.observed.arrival ?? false,
    protection,
    // How much a cluster holds beside what the change touches is said nowhere, and differs everywhere.
    { ...withoutPlaces(access), unchanged: 0 },
    permissionsWithoutPlaces(permissions),
    change,
    rendered,
    calls,
    findings,
    assumed,
    // Where rows are not shown, their counts are the difference.
    plan.observed.hidden ?? null,
  ])
}

/** Groups plans with equal differences; a group stands where its first plan stood. */
export const groupEnvironments = (plans: readonly Plan[]): readonly EnvironmentGroup[] => {
  const [only] = plans
  if (only !== undefined && plans.length === 1) return [{ first: only, plans }]
  const groups = new Map<string, Plan[]>()
  for (const plan of plans) {
    const key = difference(plan)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [plan])
    else group.push(plan)
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members
    return first === undefined ? [] : [{ first, plans: members }]
  })
}
