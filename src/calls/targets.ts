import { numberAt, objectsAt, textAt, textMapAt } from '../mesh/fields.js'
import type { Destination, Stage } from '../mesh/enforcement.js'
import type { Mesh } from '../mesh/resolve.js'
import { targetPortOf } from '../mesh/resolve/ports.js'
import { selects } from '../mesh/resolve/selector-index.js'
import type { Workload } from '../mesh/resolve/workloads.js'
import type { JsonObject } from '../ports/json.js'
import { readStatus, type KubernetesObject } from '../ports/object.js'
import { serviceTitle, type Call, type ServiceName } from './declaration.js'
import { placesOfMesh } from '../mesh/places-of-mesh.js'

export type Labels = Readonly<Record<string, string>>

/** Where the requests of a call arrive, by the real objects. */
export interface Target {
  readonly service: ServiceName
  readonly object: KubernetesObject
  /** How policies name it: the workloads behind the Service, or the Service itself where a waypoint decides. */
  readonly attach: 'workloads' | 'waypoint'
  readonly selector: Labels
  /** Port of each workload behind it, by the workload's labels. */
  readonly workloads: readonly { readonly labels: Labels; readonly port: number }[]
  /** Ports as the deciding proxy sees them: the workloads', or the Service's own at a waypoint. Ascending. */
  readonly ports: readonly number[]
  readonly protocol: Destination['protocol']
  readonly proxy: Stage['proxy']
}

/** Why a call arrives nowhere; `unread`: what was not read may say otherwise. */
export interface NoTarget {
  readonly unread: boolean
  readonly text: string
  readonly remedy: string
}

/** Every workload of a namespace that the state knows. */
export const workloadsOf = (mesh: Mesh, namespace: string): readonly Workload[] =>
  placesOfMesh(mesh).workloads.get(namespace) ?? []

/** A workload, addressed itself, at one of its ports. */
export const placeOf = (namespace: string, labels: Labels, port: number): Destination => ({
  namespace,
  labels,
  port,
  protocol: 'AUTO',
  title: 'workload',
  known: true,
})

const nowhere = (text: string, remedy: string, unread = false): NoTarget => ({ unread, text, remedy })

export const isTarget = (found: Target | NoTarget): found is Target => 'attach' in found

/** Finds where a call arrives: names, labels and ports are those of the manifests, never made up. */
export const findTarget = (mesh: Mesh, call: Pick<Call, 'service' | 'port'>): Target | NoTarget => {
  const { service: named, port } = call
  const title = serviceTitle(named)
  const { services, addressed } = placesOfMesh(mesh)
  const service = services.get(`${named.namespace}/${named.name}`)
  if (service === undefined) {
    const unread = readStatus(mesh.state, '', 'Service', named.namespace) !== 'complete'
    return nowhere(
      `there is no Service ${title}${unread ? ' among what was read' : ''}`,
      unread
        ? 'read the cluster or a snapshot, or add the Service, its workloads and their policies to the files'
        : 'correct the name of the Service',
      unread,
    )
  }
  const selector = textMapAt(service.content, 'spec', 'selector')
  if (Object.keys(selector).length === 0 || textAt(service.content, 'spec', 'type') === 'ExternalName')
    return nowhere(`Service ${title} selects no workloads`, 'call a Service that selects pods')
  const entries = objectsAt(service.content, 'spec', 'ports')
  const atPort = entries.filter((one) => numberAt(one, 'port') === port)
  const entry = atPort.find(isTcp)
  if (entry === undefined) {
    const [other] = atPort
    return nowhere(
      other === undefined
        ? `Service ${title} has no port ${port}`
        : `port ${port} of Service ${title} is ${textAt(other, 'protocol')}, which no proxy of the mesh carries`,
      other === undefined ? `use one of ${portsText(service)}` : 'govern it by a NetworkPolicy, or use TCP',
    )
  }
  const behind = workloadsOf(mesh, named.namespace).filter((workload) => selects(selector, workload.labels))
  if (behind.length === 0)
    return nowhere(
      `Service ${title} selects no workload that was read`,
      'correct its selector, or add the workload to the files: of another namespace its workloads and policies, or a snapshot',
      mesh.state.reads.some(({ status }) => status !== 'complete' && status !== 'not installed'),
    )
  const workloads = behind.flatMap(({ labels, podSpec }) => {
    const target = targetPortOf(entry, podSpec)
    return target === undefined ? [] : [{ labels, port: target }]
  })
  const [first] = workloads
  if (first === undefined)
    return nowhere(
      `port ${port} of Service ${title} leads to a named port that none of its workloads has`,
      'name the container’s port, or give the Service a number',
    )
  const own = addressed.get(`${named.namespace}/${named.name}`)?.find((one) => one.port === port)
  const met = (own === undefined ? workloads.map((one) => placeOf(named.namespace, one.labels, one.port)) : [own]).map(
    (destination) => mesh.enforcementOf(destination),
  )
  const proxies = met.map(({ stages }) => stages[0]?.proxy ?? 'none')
  const proxy = proxies.find((one) => one !== 'sidecar') ?? 'sidecar'
  const protocols = met.map(({ destination }) => destination.protocol)
  const attach = proxy === 'waypoint' && own !== undefined ? 'waypoint' : 'workloads'
  return {
    service: named,
    object: service,
    attach,
    selector,
    workloads,
    ports: attach === 'waypoint' ? [port] : [...new Set(workloads.map((one) => one.port))].sort((a, b) => a - b),
    // What one of them cannot see, no rule may ask for.
    protocol: protocols.find((one) => one === 'TCP') ?? protocols[0] ?? 'AUTO',
    proxy,
  }
}

/** What Kubernetes takes a port for that says no protocol; UDP and SCTP pass every proxy. */
const isTcp = (entry: JsonObject): boolean => ['', 'TCP'].includes(textAt(entry, 'protocol'))

/** Ports of a Service, for people. */
const portsText = (service: KubernetesObject): string =>
  objectsAt(service.content, 'spec', 'ports')
    .flatMap((one) => numberAt(one, 'port') ?? [])
    .sort((a, b) => a - b)
    .join(', ')
