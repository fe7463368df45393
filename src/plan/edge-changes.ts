import { byCodePoint } from '../ports/order.js'
import { compareGrants, countReached } from '../calls/compare-access.js'
import { identityOf, operationText, serviceTitle, type Call } from '../calls/declaration.js'
import { groupBy } from '../ports/group-by.js'
import type { DeclaredAccess, Edge } from '../calls/grants.js'
import { isTarget, placeOf } from '../calls/targets.js'
import { textMapAt } from '../mesh/fields.js'
import { placesOfMesh } from '../mesh/places-of-mesh.js'
import { selects } from '../mesh/resolve/selector-index.js'
import type { Destination } from '../mesh/enforcement.js'

/** One declared edge that a change adds, removes or alters. Plain JSON, without places: a plan holds it. */
export interface EdgeChange {
  readonly change: 'added' | 'removed' | 'changed'
  readonly caller: string
  /** `NAMESPACE/SERVICEACCOUNT`. */
  readonly identity: string
  readonly owners: readonly string[]
  /** `NAME.NAMESPACE`. */
  readonly service: string
  readonly port: number
  readonly before: string
  readonly after: string
  readonly kind: Call['kind']
  /** `no new access`: the identity could do it before, proved by the set algebra. */
  readonly class: 'widening' | 'narrowing' | 'sensitive' | 'no new access' | 'cannot prove'
  /** Who has to agree; only of a sensitive one. */
  readonly approvers: readonly string[]
}

/** How many ports of workloads and Services an identity reaches at all. */
export interface ReachChange {
  readonly identity: string
  readonly before: number
  readonly after: number
}

interface Group {
  readonly edges: readonly Edge[]
  readonly text: string
}

const groupsOf = ({ edges }: DeclaredAccess): ReadonlyMap<string, Group> => {
  const out = new Map<string, Group>()
  for (const [key, group] of groupBy(edges, ({ caller, call }) =>
    JSON.stringify([caller.id, identityOf(caller), serviceTitle(call.service), call.port]),
  )) {
    const texts = [...new Set(group.map(({ call }) => operationText(call)))].sort(byCodePoint)
    out.set(key, { edges: group, text: texts.join('; ') })
  }
  return out
}

/** Declared edges that differ, in order of caller and service. */
export const changedEdges = (before: DeclaredAccess, after: DeclaredAccess): readonly EdgeChange[] => {
  const [old, now] = [groupsOf(before), groupsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].sort(byCodePoint).flatMap((key): readonly EdgeChange[] => {
    const [then, next] = [old.get(key), now.get(key)]
    const first = (next ?? then)?.edges[0]
    if (first === undefined || then?.text === next?.text) return []
    const { caller, call } = first
    const found = classOf(before, after, first)
    const approvers = approversOf(before, after, first)
    const isSensitive = approvers.length > 0 && (found === 'widening' || found === 'cannot prove')
    return [
      {
        change: then === undefined ? 'added' : next === undefined ? 'removed' : 'changed',
        caller: caller.id,
        identity: identityOf(caller),
        owners: [...caller.owners].sort(byCodePoint),
        service: serviceTitle(call.service),
        port: call.port,
        before: then?.text ?? '',
        after: next?.text ?? '',
        kind: [...(then?.edges ?? []), ...(next?.edges ?? [])].some((edge) => edge.call.kind === 'write')
          ? 'write'
          : 'read',
        class: isSensitive ? 'sensitive' : found,
        approvers: isSensitive ? approvers : [],
      },
    ]
  })
}

/**
 * A destination is sensitive if either revision says so: no change takes the word off what it opens. So is one by another
 * Service of the same workloads.
 */
const approversOf = (before: DeclaredAccess, after: DeclaredAccess, { call, target }: Edge): readonly string[] => {
  const { services } = placesOfMesh(after.mesh)
  const leadsTo = ({ namespace, name }: Call['service']): boolean => {
    const selector = textMapAt(services.get(`${namespace}/${name}`)?.content, 'spec', 'selector')
    return (
      isTarget(target) &&
      target.service.namespace === namespace &&
      Object.keys(selector).length > 0 &&
      target.workloads.some(({ labels }) => selects(selector, labels))
    )
  }
  const said = [...before.declaration.services, ...after.declaration.services].filter(
    (one) => serviceTitle(one.service) === serviceTitle(call.service) || leadsTo(one.service),
  )
  return [...new Set(said.flatMap(({ approvers }) => approvers))].sort(byCodePoint)
}

/** What all calls of the identity declare there, before against after, exactly. */
const classOf = (before: DeclaredAccess, after: DeclaredAccess, { caller, call }: Edge): EdgeChange['class'] => {
  const destinations = destinationsOf(after, call) ?? destinationsOf(before, call)
  const identity = identityOf(caller)
  const grants = (access: DeclaredAccess, port: number) =>
    access.edges
      .filter(
        (edge) =>
          identityOf(edge.caller) === identity &&
          serviceTitle(edge.call.service) === serviceTitle(call.service) &&
          edge.call.port === call.port,
      )
      .map((edge) => ({ identity, port, operation: edge.call }))
  const places = destinations ?? [placeOf(call.service.namespace, {}, call.port)]
  const verdicts = places.map((destination) =>
    compareGrants(after.mesh, destination, grants(before, destination.port), grants(after, destination.port)),
  )
  if (verdicts.includes('cannot prove')) return 'cannot prove'
  if (verdicts.some((verdict) => verdict === 'more permissive' || verdict === 'incomparable')) return 'widening'
  return verdicts.includes('less permissive') ? 'narrowing' : 'no new access'
}

const destinationsOf = ({ edges }: DeclaredAccess, call: Call): readonly Destination[] | undefined => {
  const edge = edges.find(
    (one) => serviceTitle(one.call.service) === serviceTitle(call.service) && one.call.port === call.port,
  )
  if (edge === undefined || !isTarget(edge.target)) return undefined
  const { service, workloads } = edge.target
  return workloads.map(({ labels, port }) => placeOf(service.namespace, labels, port))
}

/** More would cost more than a reviewer reads. */
const mostIdentities = 50

/** What each identity whose edges change reaches in the mesh, before and after. */
export const changedReach = (
  before: DeclaredAccess,
  after: DeclaredAccess,
  changes: readonly EdgeChange[],
): readonly ReachChange[] =>
  [...new Set(changes.map(({ identity }) => identity))]
    .sort(byCodePoint)
    .slice(0, mostIdentities)
    .map((identity) => ({
      identity,
      before: countReached(before.mesh, identity),
      after: countReached(after.mesh, identity),
    }))
