import { identityOf, serviceTitle } from '../calls/declaration.js'
import type { DeclaredAccess, Edge } from '../calls/grants.js'
import { isTarget, workloadsOf, type Labels } from '../calls/targets.js'
import { placesOfMesh } from '../mesh/places-of-mesh.js'
import { textMapAt } from '../mesh/fields.js'
import { accountOf } from '../mesh/resolve/callers.js'
import { selects } from '../mesh/resolve/selector-index.js'
import { groupBy } from '../ports/group-by.js'
import { byCodePoint } from '../ports/order.js'
import type { SegmentMatrix } from './call-review.js'

/** Which identities call, and how each meets another: `calls orders.shop:80`, `via queue.shop:6379`. */
export interface CallWays {
  /** Sorted. */
  readonly identities: readonly string[]
  readonly between: (from: string, to: string) => readonly string[]
  /** Identities that the workloads run as at which a call arrives. */
  readonly behind: (edge: Edge) => ReadonlySet<string>
  /** Called Services behind which nobody is known to run as an identity that calls, and by which ports each is called; sorted. */
  readonly services: readonly string[]
  readonly calling: (from: string, service: string) => readonly string[]
}

const portTitle = ({ call }: Edge): string => `${serviceTitle(call.service)}:${call.port}`

/** `NAMESPACE/SERVICEACCOUNT` of whatever a selector finds. */
const runningBehind = ({ mesh }: DeclaredAccess, namespace: string, selector: Labels): readonly string[] =>
  workloadsOf(mesh, namespace)
    .filter(({ labels }) => selects(selector, labels))
    .flatMap((workload) => [workload, ...workload.alike])
    .map((workload) => `${namespace}/${accountOf(workload)}`)

/** Directly, where one calls a Service whose workloads run as the other, or through a Service that both call, as a broker is. */
export const waysOfCalls = (access: DeclaredAccess): CallWays => {
  const own = groupBy(access.edges, ({ caller }) => identityOf(caller))
  // Edges of one Service and port share what they arrive at.
  const known = new Map<Edge['target'], ReadonlySet<string>>()
  const behind = ({ target }: Edge): ReadonlySet<string> => {
    const found =
      known.get(target) ??
      new Set(isTarget(target) ? runningBehind(access, target.service.namespace, target.selector) : [])
    known.set(target, found)
    return found
  }
  const services = new Map<string, Edge[]>()
  for (const edge of access.edges)
    if (![...behind(edge)].some((identity) => own.has(identity)))
      services.set(serviceTitle(edge.call.service), [...(services.get(serviceTitle(edge.call.service)) ?? []), edge])
  const called = new Map([...own].map(([identity, edges]) => [identity, new Set(edges.map(portTitle))]))
  return {
    identities: [...own.keys()].sort(byCodePoint),
    behind,
    services: [...services.keys()].sort(byCodePoint),
    calling: (from, service) => [
      ...new Set(
        (services.get(service) ?? [])
          .filter(({ caller }) => identityOf(caller) === from)
          .map((edge) => `calls ${portTitle(edge)}`),
      ),
    ],
    between: (from, to) => {
      if (from === to) return []
      const edges = own.get(from) ?? []
      const direct = new Set(edges.filter((edge) => behind(edge).has(to)).map(portTitle))
      const through = [...(called.get(from) ?? [])].filter(
        (title) => called.get(to)?.has(title) === true && !direct.has(title),
      )
      return [...[...direct].map((title) => `calls ${title}`), ...through.map((title) => `via ${title}`)]
    },
  }
}

/** More of either nobody reads in a review; `meshgate calls --matrix` has them. */
const mostColumns = 8
const mostRows = 30

/** Identities that run beside those of a segment, behind a Service that selects both, as worker sets of one component do. */
const besides = (access: DeclaredAccess, members: ReadonlySet<string>): readonly string[] =>
  [...placesOfMesh(access.mesh).services.values()]
    .flatMap(({ key, content }) => {
      const selector = textMapAt(content, 'spec', 'selector')
      return Object.keys(selector).length === 0 ? [] : [runningBehind(access, key.namespace, selector)]
    })
    .filter((running) => running.some((identity) => members.has(identity)))
    .flat()

/**
 * Who meets whom around the segments: columns are the identities of their callers, and whoever runs beside them; rows are
 * all that have a way to one of them. Nothing where there is no segment.
 */
export const segmentMatrix = (access: DeclaredAccess): SegmentMatrix | undefined => {
  if (access.segments.length === 0) return undefined
  const { identities, between } = waysOfCalls(access)
  const segmentsOf = new Map<string, string[]>()
  for (const { segment, isMember } of access.segments)
    for (const identity of new Set(access.declaration.callers.filter(isMember).map(identityOf)))
      segmentsOf.set(identity, [...(segmentsOf.get(identity) ?? []), segment.name])
  const sets = [...new Set([...segmentsOf.keys(), ...besides(access, new Set(segmentsOf.keys()))])]
  const columns = sets.slice(0, mostColumns)
  const rows = identities
    .map((identity) => ({ identity, cells: columns.map((to) => between(identity, to)) }))
    .filter(({ cells }) => cells.some((ways) => ways.length > 0))
  return {
    columns: columns.map((identity) => ({ identity, segments: segmentsOf.get(identity) ?? [] })),
    rows: rows.slice(0, mostRows),
    leftOut: { columns: sets.length - columns.length, rows: Math.max(0, rows.length - mostRows) },
  }
}
