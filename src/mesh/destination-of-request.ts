import type { Request } from '../ports/request.js'
import { byCodePoint } from '../ports/order.js'
import type { Destination } from './enforcement.js'
import type { Mesh } from './resolve.js'

interface Known {
  /** `namespace/service` of Services whose waypoint decides. */
  readonly services: ReadonlySet<string>
  /** Namespace and labels of known workloads. */
  readonly workloads: ReadonlySet<string>
}

// A file of requests asks the same mesh many thousand times.
const knownOf = new WeakMap<Mesh, Known>()

const known = (mesh: Mesh): Known => {
  const found = knownOf.get(mesh)
  if (found !== undefined) return found
  const destinations = mesh.destinations()
  const fresh: Known = {
    services: new Set(
      destinations.flatMap(({ namespace, service }) => (service === undefined ? [] : `${namespace}/${service}`)),
    ),
    workloads: new Set(
      destinations
        .filter(({ service }) => service === undefined)
        .map(({ namespace, labels }) => workloadKey(namespace, labels)),
    ),
  }
  knownOf.set(mesh, fresh)
  return fresh
}

const workloadKey = (namespace: string, labels: Readonly<Record<string, string>>): string =>
  JSON.stringify([namespace, ...Object.entries(labels).sort(([a], [b]) => byCodePoint(a, b))])

/**
 * The destination that a request names. It need not be in the state: a port that no Service declares then speaks what
 * the request speaks. A Service counts where its waypoint decides.
 */
export const destinationOfRequest = (mesh: Mesh, request: Request): Destination => {
  const { namespace, labels, port, service } = request.destination
  const throughWaypoint =
    service !== undefined &&
    (request.proxy === 'waypoint' ||
      (request.proxy === undefined && known(mesh).services.has(`${namespace}/${service}`)))
  return {
    namespace,
    labels,
    port,
    protocol: request.protocol === 'tcp' ? 'TCP' : 'HTTP',
    title: service === undefined ? 'workload' : `service ${service}`,
    known: known(mesh).workloads.has(workloadKey(namespace, labels)),
    ...(throughWaypoint ? { service } : {}),
  }
}
