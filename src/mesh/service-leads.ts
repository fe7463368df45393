import type { KubernetesObject } from '../ports/object.js'
import { everyChange } from './changed-objects.js'
import { objectAt } from './fields.js'
import { wayKind, type LeadsTo } from './new-ways.js'
import { placesOfMesh } from './places-of-mesh.js'
import type { Mesh } from './resolve.js'
import { selects } from './resolve/attachment.js'
import { servedOf } from './resolve/served.js'

const indexes = new WeakMap<Mesh, ReadonlyMap<string, KubernetesObject>>()

/** Services and ServiceEntries by namespace and what `Destination.service` says; of two with one name the first counts. */
const servedObjects = (mesh: Mesh): ReadonlyMap<string, KubernetesObject> => {
  const known = indexes.get(mesh)
  if (known !== undefined) return known
  const objects = mesh.state.objects.filter(
    ({ key }) =>
      (key.group === '' && key.kind === 'Service') ||
      (key.group === 'networking.istio.io' && key.kind === 'ServiceEntry'),
  )
  const fresh = new Map([...objects].reverse().map((one) => [`${one.key.namespace}/${servedOf(one).text}`, one]))
  indexes.set(mesh, fresh)
  return fresh
}

/** Pods that a Service leads to, at one port of its or at all of them. Its selector stands for pods that nobody knows. */
export const leadsOfService = (mesh: Mesh, namespace: string, text: string, port?: number): readonly LeadsTo[] => {
  const object = servedObjects(mesh).get(`${namespace}/${text}`)
  if (object === undefined) return []
  const { selector, ports } = servedOf(object)
  if (selector === undefined) return []
  const pods = (placesOfMesh(mesh).workloads.get(namespace) ?? [])
    .filter(({ labels }) => selects(selector, labels))
    .map(({ labels, podSpec }) => ({ labels, podSpec }))
  return ports
    .filter((one) => port === undefined || one.port === port)
    .flatMap(({ target }) =>
      [...pods, { labels: selector, podSpec: objectAt(null) }].map(({ labels, podSpec }): LeadsTo => ({
        namespace,
        labels,
        port: target(podSpec) ?? 0,
      })),
    )
}

const movings = new WeakMap<Mesh, WeakMap<Mesh, ReadonlySet<string>>>()

/** Namespaces in which something else than policies changes: elsewhere Services lead to the same pods. */
const movingNamespaces = (from: Mesh, to: Mesh): ReadonlySet<string> => {
  const known = movings.get(from)?.get(to)
  if (known !== undefined) return known
  const fresh = new Set(
    everyChange(from.state, to.state).flatMap(({ before, after }) =>
      [before, after].flatMap((one) =>
        one === undefined || one.key.group === 'security.istio.io' ? [] : [one.key.namespace],
      ),
    ),
  )
  movings.set(from, (movings.get(from) ?? new WeakMap<Mesh, ReadonlySet<string>>()).set(to, fresh))
  return fresh
}

/** Where a Service leads in one state and did not lead in the other, though the pods were there. */
export const newLeadsOfService = (
  from: Mesh,
  to: Mesh,
  namespace: string,
  text: string,
  port?: number,
): readonly LeadsTo[] => {
  if (!movingNamespaces(from, to).has(namespace)) return []
  const thens = leadsOfService(from, namespace, text, port)
  return leadsOfService(to, namespace, text, port).filter((lead) => wayKind(from, thens, to, lead) === 'another')
}
