import { groupBy } from '../../ports/group-by.js'
import { listNames } from '../../ports/list-names.js'
import { keyTitle, type KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { numberAt, objectsAt, textMapAt } from '../fields.js'
import { placesOfMesh } from '../places-of-mesh.js'
import type { Mesh } from '../resolve.js'
import { targetPortOf } from '../resolve/ports.js'
import { selects } from '../resolve/selector-index.js'
import { holdAt, type NetworkAnswer, type NetworkEnd } from './network-policy.js'
import { networkRulesOf } from './network-rules.js'
import type { CallingPods } from './unseen-hosts.js'

/** A policy of the network that refuses calls, or may. */
export interface HeldByNetwork {
  readonly object: KubernetesObject
  /** For people, without a trailing full stop. */
  readonly text: string
}

/** Ambient mode tunnels every connection to this port (istio.io/latest/docs/ambient/usage/networkpolicy). */
export const tunnelPort = 15008

/** Pods behind a Service that a call arrives at, and the port there as the network sees it. */
interface Arrival {
  readonly to: NetworkEnd & { readonly namespace: string }
  readonly port: number
  /** Whoever calls, the waypoint connects. */
  readonly byWaypoint: boolean
}

const arrivalsAt = (mesh: Mesh, { service, port }: CallingPods['calls'][number]): readonly Arrival[] => {
  const { services, workloads, addressed } = placesOfMesh(mesh)
  const title = `${service.namespace}/${service.name}`
  const object = services.get(title)
  const selector = textMapAt(object?.content ?? null, 'spec', 'selector')
  const entry = objectsAt(object?.content ?? null, 'spec', 'ports').find((one) => numberAt(one, 'port') === port)
  if (entry === undefined || Object.keys(selector).length === 0) return []
  const { namespace } = service
  const byWaypoint = addressed.get(title)?.some((one) => one.port === port) === true
  return (workloads.get(namespace) ?? [])
    .flatMap((workload) => [workload, ...workload.alike])
    .filter(({ labels }) => selects(selector, labels))
    .flatMap(({ labels, podSpec, title: workload }) => {
      const target = targetPortOf(entry, podSpec)
      if (target === undefined) return []
      const place = { namespace, labels, port: target, protocol: 'AUTO' as const, title: workload, known: true }
      const isTunnelled = mesh.enforcementOf(place).stages.some(({ proxy }) => proxy === 'ztunnel')
      return [{ to: { namespace, labels, podSpec }, port: isTunnelled ? tunnelPort : target, byWaypoint }]
    })
}

/**
 * Policies of the network, of whichever kind, that do not let declared calls through, at the caller's pods or at those that are called. Who calls without
 * pods that are known is known by its namespace alone.
 */
export const heldByNetwork = (
  mesh: Mesh,
  pods: readonly (CallingPods & { readonly workload?: object })[],
): readonly HeldByNetwork[] => {
  if (networkRulesOf(mesh.state).length === 0) return []
  const arrivals = new Map<string, readonly Arrival[]>()
  const held = pods.flatMap((caller) =>
    caller.calls.flatMap((call) => {
      const name = `${call.service.name}.${call.service.namespace} port ${call.port}`
      const found = arrivals.get(name) ?? arrivalsAt(mesh, call)
      arrivals.set(name, found)
      const from: NetworkEnd = {
        namespace: caller.namespace,
        ...(caller.workload === undefined ? {} : { labels: caller.labels }),
      }
      return found.flatMap(({ to, port, byWaypoint }) =>
        [
          holdAt(mesh.state, 'Egress', { from, to: byWaypoint ? {} : to }, port),
          holdAt(mesh.state, 'Ingress', { from: byWaypoint ? {} : from, to }, port),
        ].flatMap(({ answer, policy }) =>
          answer === 'yes' || policy === undefined ? [] : [{ policy, answer, caller: caller.title, name, port }],
        ),
      )
    }),
  )
  return [...groupBy(held, ({ policy }) => policy)].map(([object, group]) => ({ object, text: textOf(object, group) }))
}

/** Names of one finding. */
const mostNames = 3

const textOf = (
  { key }: KubernetesObject,
  group: readonly {
    readonly answer: NetworkAnswer
    readonly caller: string
    readonly name: string
    readonly port: number
  }[],
): string => {
  const isSure = group.some(({ answer }) => answer === 'no')
  const told = isSure ? group.filter(({ answer }) => answer === 'no') : group
  const names = (of: (one: (typeof told)[number]) => string): string =>
    listNames([...new Set(told.map(of))].sort(byCodePoint), mostNames)
  const calls = `connections of ${names(({ caller }) => caller)} to ${names(({ name, port }) => `${name} (port ${port} of its pods)`)}`
  return isSure
    ? `${keyTitle(key)} does not let ${calls} through, so the network refuses what policies of the mesh allow`
    : `${keyTitle(key)} may not let ${calls} through: rules, labels or addresses decide that nothing here follows`
}
