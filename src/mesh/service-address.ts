import type { Destination } from './enforcement.js'
import { numberAt, objectAt, objectsAt, textMapAt } from './fields.js'
import { placesOfMesh } from './places-of-mesh.js'
import type { Mesh } from './resolve.js'
import { labelsKey } from './resolve/destination-key.js'
import { targetPortOf } from './resolve/ports.js'
import { selects } from './resolve/selector-index.js'

/**
 * The Service that a destination goes by, and its own port, where this state has that Service and it leads there. Undefined
 * where it went, or leads elsewhere: who asks for it by name would be answered about another place.
 */
export const serviceAddress = (
  mesh: Mesh,
  { namespace, labels, title, port }: Pick<Destination, 'namespace' | 'labels' | 'title' | 'port'>,
): { readonly port: number } | undefined => {
  const [, name] = /^service ([a-z0-9.-]+)$/.exec(title) ?? []
  const { services, workloads } = placesOfMesh(mesh)
  const service = name === undefined ? undefined : services.get(`${namespace}/${name}`)
  const selector = textMapAt(service?.content, 'spec', 'selector')
  if (Object.keys(selector).length === 0 || !selects(selector, labels)) return undefined
  const key = labelsKey('', labels)
  const workload = workloads.get(namespace)?.find((one) => labelsKey('', one.labels) === key)
  const entry = objectsAt(service?.content, 'spec', 'ports').find(
    (one) => targetPortOf(one, workload?.podSpec ?? objectAt(null)) === port,
  )
  const own = entry === undefined ? undefined : numberAt(entry, 'port')
  return own === undefined ? undefined : { port: own }
}
