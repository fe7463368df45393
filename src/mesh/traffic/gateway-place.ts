import type { KubernetesObject } from '../../ports/object.js'
import { digestOf } from '../digest.js'
import type { Destination, Enforcement, Stage, Unknown } from '../enforcement.js'
import type { Mesh } from '../resolve.js'
import { selects, targetOf } from '../resolve/attachment.js'
import { findWorkloads, type Workload } from '../resolve/workloads.js'
import type { RouteTable } from './route-tables.js'
import { accountOf } from '../resolve/callers.js'
import { canMeet } from '../label-selector.js'

type Labels = Readonly<Record<string, string>>

/** The identity that a gateway shows to what it calls, without `spiffe://`; undefined where its workload was not read. */
export const gatewayPrincipal = (
  { workload, namespace }: RouteTable,
  { settings }: Enforcement,
): string | undefined => {
  if (workload === undefined) return undefined
  return `${settings.trustDomain}/ns/${namespace}/sa/${accountOf(workload)}`
}

const kinds = new Set(['AuthorizationPolicy', 'RequestAuthentication'])

/** Policies that may be for the gateway's pods, whose labels nobody knows in full: they select no workload that is known. */
const doubtfulPolicies = (mesh: Mesh, labels: Labels, workloads: readonly Workload[]): readonly KubernetesObject[] =>
  mesh.state.objects.filter((object) => {
    if (object.key.group !== 'security.istio.io' || !kinds.has(object.key.kind)) return false
    const { selector, refs, namespace } = targetOf(object)
    if (refs.length > 0 || Object.keys(selector).length === 0 || selects(selector, labels)) return false
    const known = workloads.some(
      (one) =>
        (one.namespace === namespace || namespace === mesh.settings.rootNamespace) && selects(selector, one.labels),
    )
    return canMeet(selector, labels) && !known
  })

/** Where policies that name the gateway's labels stand, its pods do. */
const homeOf = (mesh: Mesh, { labels, namespace }: RouteTable): string => {
  if (Object.keys(labels).length === 0) return namespace
  const naming = mesh.state.objects.find((object) => {
    if (object.key.group !== 'security.istio.io' || !kinds.has(object.key.kind)) return false
    const { selector } = targetOf(object)
    return (
      object.key.namespace !== mesh.settings.rootNamespace &&
      Object.keys(selector).length > 0 &&
      selects(selector, labels)
    )
  })
  return naming?.key.namespace ?? namespace
}

/** What a gateway enforces where its routes are asked. */
export const gatewayEnforcement = (mesh: Mesh, table: RouteTable): Enforcement => {
  const { namespace, labels, port, workload, read, gateway } = table
  const at = (space: string): Destination => ({
    namespace: space,
    labels,
    port,
    protocol: 'HTTP',
    title: `gateway ${gateway}`,
    known: workload !== undefined,
  })
  if (workload !== undefined) return { ...mesh.enforcementOf(at(namespace), 'gateway') }
  const found = mesh.enforcementOf(at(homeOf(mesh, table)), 'gateway')
  const doubtful = doubtfulPolicies(mesh, labels, findWorkloads(mesh.state))
  const doubts = doubtful.map((object): Unknown => ({
    code: 'ROUTE_NOT_FOLLOWED',
    what: `whether ${object.key.kind} ${object.key.namespace}/${object.key.name} is for gateway ${gateway}, whose ${read ? 'workload' : 'Gateway'} was not read`,
    identity: `gateway ${gateway} ${object.key.namespace}/${object.key.name} ${digestOf(object.content)}`,
    effect: 'anything',
  }))
  // One that may hold is as one that was not read, where others may not have been either.
  const asUnread = ({ tokensUnread }: Stage, index: number): Pick<Unknown, 'unread'> =>
    tokensUnread === true && doubtful[index]?.key.kind === 'RequestAuthentication'
      ? { unread: 'RequestAuthentication' }
      : {}
  const mark = (stage: Stage): Stage => ({
    ...stage,
    unknowns: [...stage.unknowns, ...doubts.map((doubt, index) => ({ ...doubt, ...asUnread(stage, index) }))],
  })
  return { ...found, destination: at(namespace), stages: found.stages.map(mark) }
}
