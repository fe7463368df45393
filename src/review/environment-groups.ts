import type { RegionRow } from '../mesh/difference/access-diff.js'
import { withOwnNamespace } from '../plan/parity/own-namespace.js'
import { permissionsWithoutPlaces, withoutPlaces } from '../plan/without-places.js'
import { besideCommit } from '../plan/summarize.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import type { Plan } from '../plan/plan.js'
import { rowsOfSide } from './access-groups.js'
import { changedLines } from './changed-line.js'
import { goneDenies } from './gone-denies.js'
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

/** An environment's own is the one that it names; a unit's the only one that it changes anything in or for. */
const ownNamespace = ({ observed, reviewed }: Plan): string | undefined => {
  if (observed.place !== undefined) return observed.place.namespace
  if (reviewed.environment !== null || reviewed.unit === undefined) return undefined
  const touched = new Set([
    ...reviewed.change.flatMap(({ key: { namespace } }) => (namespace === '' ? [] : [namespace])),
    ...reviewed.access.destinations.map(({ namespace }) => namespace),
  ])
  const [only, ...more] = touched
  return more.length === 0 ? only : undefined
}

/** The namespaces of environments that are told as one, where they have other names; undefined where one name says it. */
export const ownNamespaces = (plans: readonly Plan[]): readonly string[] | undefined => {
  const named = plans.map((plan) => ownNamespace(plan) ?? '')
  return new Set(named).size > 1 ? named : undefined
}

/** A request of the row; the host by which it asks names the namespace where nothing else of the row does. */
const withOwnHost = (row: RegionRow): Json => {
  const { witness } = row
  if (witness.http === undefined) return row as unknown as Json
  const { service, namespace } = witness.destination
  const isOwn = witness.http.authority === `${service ?? ''}.${namespace}`
  const http = isOwn ? { ...witness.http, authority: '' } : witness.http
  return { ...row, witness: { ...witness, http } } as unknown as Json
}

/** Texts in which a word is never the environment's own namespace, whatever it is called: a path is not. */
const paths: ReadonlySet<string> = new Set(['what', 'where', 'paths', 'notPaths'])

const textsOfPaths = (value: Json, holder = ''): readonly string[] => {
  if (typeof value === 'string') return paths.has(holder) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one: Json) => textsOfPaths(one, holder))
  return isJsonObject(value)
    ? Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : textsOfPaths(inner, name)))
    : []
}

/** What a reader would see twice, if two environments had it; the name of each one's own namespace is no difference. */
const difference = (plan: Plan): string => {
  const said = partsOf(plan)
  const namespace = ownNamespace(plan)
  if (namespace === undefined) return sortedJson(said)
  return sortedJson([withOwnNamespace(said, namespace), textsOfPaths(said)])
}

const partsOf = (plan: Plan): Json => {
  const { protection, access, permissions, calls, assumed = [] } = plan.reviewed
  const told = [...introduced(plan), ...standingCallFindings(plan)]
  const findings = told.map(({ rule, object, text }) => [rule, object, text])
  const { destinations, ...whole } = withoutPlaces(access)
  const parts = [
    plan.observed.unreached ?? '',
    plan.observed.arrival ?? false,
    protection,
    // How much a cluster holds beside what the change touches is said nowhere, and differs everywhere.
    { ...whole, unchanged: 0 },
    destinations.map((one) => ({ ...one, gained: one.gained.map(withOwnHost), lost: one.lost.map(withOwnHost) })),
    // A row for all but some names who of the known callers is in it.
    access.destinations.map(({ gained, lost }) => [...gained, ...lost].map(({ callers }) => callers ?? null)),
    permissionsWithoutPlaces(permissions),
    // Objects are folded, and told for each environment where they differ; what they do is compared by itself.
    goneDenies(plan),
    calls ?? null,
    findings,
    assumed,
    // Where rows are not shown, their counts are the difference.
    plan.observed.hidden ?? null,
  ]
  return parts as unknown as Json
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

/** Whether anything that a section says outside of its folds may name a namespace. */
export const namesNamespace = ({
  reviewed: { access, permissions, findings, traffic, calls },
  observed,
}: Plan): boolean =>
  access.destinations.length +
    access.reasons.length +
    (access.notes ?? []).length +
    permissions.length +
    findings.length +
    traffic.length +
    (calls?.changes ?? []).length +
    (observed.objections ?? []).length >
  0

/** Whether all of a group change the same objects, up to the names of their own namespaces. */
export const hasSameObjects = ({ plans }: EnvironmentGroup): boolean =>
  plans.length < 2 ||
  new Set(
    plans.map((plan) => {
      const { change, rendered } = plan.reviewed
      const said = [change, rendered] as unknown as Json
      const namespace = ownNamespace(plan)
      return sortedJson(namespace === undefined ? said : withOwnNamespace(said, namespace))
    }),
  ).size === 1

const linesOf = (plan: Plan): readonly string[] => [
  ...new Set(
    (['gained', 'lost'] as const).flatMap((side) =>
      rowsOfSide(plan.reviewed.access, side).shown.flatMap((group) => changedLines(plan, group)),
    ),
  ),
]

/** Lines of an environment's own, where its rows are told with those of the first one of its group. */
export const linesOfOwn = ({ first }: EnvironmentGroup, plan: Plan): readonly string[] => {
  const told = new Set(linesOf(first))
  return linesOf(plan).filter((line) => !told.has(line))
}
