import { groupBy } from '../ports/group-by.js'
import type { KubernetesObject } from '../ports/object.js'
import type { Destination } from './enforcement.js'
import type { Mesh } from './resolve.js'
import { findWorkloads, type Workload } from './resolve/workloads.js'

/** What requests can name in a mesh. */
export interface PlacesOfMesh {
  /** Services by `namespace/name`. */
  readonly services: ReadonlyMap<string, KubernetesObject>
  /** Known workloads by namespace. */
  readonly workloads: ReadonlyMap<string, readonly Workload[]>
  /** `namespace/service` of Services whose waypoint decides, with what stands behind it. */
  readonly addressed: ReadonlyMap<string, readonly Destination[]>
}

// A file of requests, or of declared calls, asks the same mesh many thousand times.
const found = new WeakMap<Mesh, PlacesOfMesh>()

export const placesOfMesh = (mesh: Mesh): PlacesOfMesh => {
  const known = found.get(mesh)
  if (known !== undefined) return known
  const services = mesh.state.objects.filter(({ key }) => key.group === '' && key.kind === 'Service')
  const fresh: PlacesOfMesh = {
    services: new Map(services.map((object) => [`${object.key.namespace}/${object.key.name}`, object])),
    workloads: groupBy(findWorkloads(mesh.state), ({ namespace }) => namespace),
    addressed: groupBy(
      mesh.destinations().filter(({ service }) => service !== undefined),
      ({ namespace, service }) => `${namespace}/${service}`,
    ),
  }
  found.set(mesh, fresh)
  return fresh
}
