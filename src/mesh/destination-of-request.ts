import type { Request } from '../ports/request.js'
import type { Destination } from './enforcement.js'
import type { Mesh } from './resolve.js'

/**
 * The destination that a request names. It need not be in the state: a port that no Service declares then speaks what
 * the request speaks. A Service counts where its waypoint decides.
 */
export const destinationOfRequest = (mesh: Mesh, request: Request): Destination => {
  const { namespace, labels, port, service } = request.destination
  const throughWaypoint =
    service !== undefined &&
    (request.proxy === 'waypoint' ||
      (request.proxy === undefined &&
        mesh.destinations().some((known) => known.namespace === namespace && known.service === service)))
  return {
    namespace,
    labels,
    port,
    protocol: request.protocol === 'tcp' ? 'TCP' : 'HTTP',
    title: service === undefined ? 'workload' : `service ${service}`,
    known: mesh
      .destinations()
      .some(
        (known) => known.namespace === namespace && sameLabels(known.labels, labels) && known.service === undefined,
      ),
    ...(throughWaypoint ? { service } : {}),
  }
}

const sameLabels = (left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): boolean => {
  const names = Object.keys(left)
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name])
}
