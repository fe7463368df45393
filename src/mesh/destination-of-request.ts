import type { Request } from '../ports/request.js'
import type { Destination } from './enforcement.js'
import { numberAt, objectsAt, textMapAt } from './fields.js'
import type { Mesh } from './resolve.js'
import { targetPortOf } from './resolve/ports.js'
import { selects } from './resolve/selector-index.js'
import type { Workload } from './resolve/workloads.js'
import { labelsKey } from './resolve/destination-key.js'
import { placesOfMesh } from './places-of-mesh.js'

type Labels = Readonly<Record<string, string>>

/** Workloads that a Service sends requests to; of those the ones with the given labels, where there are any. */
const workloadsBehind = (mesh: Mesh, namespace: string, service: string, labels: Labels): readonly Workload[] => {
  const { services, workloads } = placesOfMesh(mesh)
  const selector = textMapAt(services.get(`${namespace}/${service}`)?.content, 'spec', 'selector')
  if (Object.keys(selector).length === 0) return []
  const behind = (workloads.get(namespace) ?? []).filter((workload) => selects(selector, workload.labels))
  const named = behind.filter((workload) => selects(labels, workload.labels))
  if (named.length > 0) return named
  // Labels of a workload that has others in this state: its Service still leads to it.
  return selects(selector, labels) ? behind : []
}

/**
 * The destinations that a request may reach: one, or several where it names a Service whose workloads have different
 * labels. None need be in the state: a port that no Service declares is detected, as Istio does it.
 */
export const destinationsOfRequest = (mesh: Mesh, request: Request): readonly [Destination, ...Destination[]] => {
  const { namespace, labels, port, service, workload } = request.destination
  const { addressed: waypoints, workloads } = placesOfMesh(mesh)
  const at = (found: Labels, known_: boolean): Destination => ({
    namespace,
    labels: found,
    port,
    protocol: 'AUTO',
    title: service === undefined ? 'workload' : `service ${service}`,
    known: known_,
  })
  const addressed = (workloads.get(namespace) ?? []).find(({ title }) => title === workload)
  if (addressed !== undefined) return [at(addressed.labels, true)]
  if (service !== undefined && (request.proxy === undefined || request.proxy === 'waypoint')) {
    const through = (waypoints.get(`${namespace}/${service}`) ?? []).filter((one) => one.port === port)
    const same = through.filter((one) => labelsKey('', one.labels) === labelsKey('', labels))
    const [first, ...rest] = same.length > 0 ? same : through
    if (first !== undefined) return [first, ...rest]
    // A port that is none of the Service's is the pods' own: no waypoint of Services is on the way to it.
    if (request.proxy === 'waypoint') return [{ ...at(labels, false), service }]
  }
  const key = labelsKey('', labels)
  // A Service's own selector names all that it leads to, and not the one workload that has no other label.
  const isAll = service !== undefined && labelsKey('', selectorOfService(mesh, namespace, service) ?? {}) === key
  if (!isAll && (workloads.get(namespace) ?? []).some((one) => labelsKey('', one.labels) === key))
    return [at(labels, true)]
  if (service !== undefined) {
    const [first, ...rest] = workloadsBehind(mesh, namespace, service, labels)
    if (first !== undefined) return [at(first.labels, true), ...rest.map((one) => at(one.labels, true))]
  }
  return [at(labels, false)]
}

/**
 * Where requests to a port of a Service arrive: every workload behind it, at its own port, or its waypoint. `at` is the
 * port of the Service, `labels` its selector, which stands for workloads that nobody knows.
 */
export const destinationsOfService = (
  mesh: Mesh,
  namespace: string,
  name: string,
  at: number,
): readonly Destination[] => {
  const { services, addressed } = placesOfMesh(mesh)
  const through = addressed.get(`${namespace}/${name}`)?.filter(({ port }) => port === at) ?? []
  if (through.length > 0) return through
  const service = services.get(`${namespace}/${name}`)
  const entry = objectsAt(service?.content, 'spec', 'ports').find((one) => numberAt(one, 'port') === at)
  if (service === undefined || entry === undefined) return []
  const placed = (labels: Labels, port: number | undefined, known: boolean): Destination => ({
    namespace,
    labels,
    port: port ?? 0,
    protocol: 'AUTO',
    title: `service ${name}`,
    known,
  })
  const behind = workloadsBehind(mesh, namespace, name, {})
  const ports = behind.flatMap(({ labels, podSpec, alike }) =>
    [podSpec, ...alike.map((one) => one.podSpec)].map((spec) => ({ labels, port: targetPortOf(entry, spec) })),
  )
  // Pods without a port of that name are no endpoints, where others have one.
  const named = ports.filter(({ port }) => port !== undefined)
  const found = named.length > 0 ? named : ports
  if (found.length === 0)
    return [placed(textMapAt(service.content, 'spec', 'selector'), targetPortOf(entry, undefined), false)]
  const each = found.map(({ labels, port }) => placed(labels, port, true))
  return [...new Map([...each].reverse().map((one) => [labelsKey(namespace, one.labels), one])).values()].reverse()
}

/** Labels that a Service selects; undefined where the state does not have it. */
export const selectorOfService = (mesh: Mesh, namespace: string, name: string): Labels | undefined => {
  const service = placesOfMesh(mesh).services.get(`${namespace}/${name}`)
  return service === undefined ? undefined : textMapAt(service.content, 'spec', 'selector')
}

/** Where a request to a port of a Service arrives. */
export interface ServiceTarget {
  readonly namespace: string
  readonly service: string
  readonly labels: Labels
  /** The port on which the proxy listens: the workload's, or the Service's own where a waypoint decides. */
  readonly port: number
}

/**
 * `unnamed port`: the Service's port leads to a container's port by name, and no workload has one of that name.
 * `not its port`: none of the Service's ports has this number.
 */
export type NoTarget = 'no such service' | 'unnamed port' | 'not its port'

export const targetOfService = (
  mesh: Mesh,
  namespace: string,
  name: string,
  port: number,
): ServiceTarget | NoTarget => {
  const { services, addressed } = placesOfMesh(mesh)
  const service = services.get(`${namespace}/${name}`)
  if (service === undefined) return 'no such service'
  const target = { namespace, service: name, labels: textMapAt(service.content, 'spec', 'selector') }
  const entry = objectsAt(service.content, 'spec', 'ports').find((one) => numberAt(one, 'port') === port)
  if (entry === undefined) return 'not its port'
  if (addressed.has(`${namespace}/${name}`)) return { ...target, port }
  const behind = workloadsBehind(mesh, namespace, name, {})
  const found = [targetPortOf(entry, undefined), ...behind.map(({ podSpec }) => targetPortOf(entry, podSpec))].find(
    (one) => one !== undefined,
  )
  return found === undefined ? 'unnamed port' : { ...target, port: found }
}
