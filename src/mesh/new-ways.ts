import type { Destination } from './enforcement.js'
import { numberAt, objectsAt } from './fields.js'
import { placesOfMesh } from './places-of-mesh.js'
import type { Mesh } from './resolve.js'
import { labelsKey } from './resolve/destination-key.js'
import type { Workload } from './resolve/workloads.js'

/** Where something leads: pods by their labels, and the port of theirs. 0: a port that is not known. */
export interface LeadsTo {
  readonly namespace: string
  readonly labels: Destination['labels']
  readonly port: number
}

/**
 * `same`: it was led there before. `another`: pods that were there, and that nothing of `thens` led to. `stand-in`: pods, or
 * a port of theirs, that were not there before; who reaches them is what their policies say.
 */
export type WayKind = 'same' | 'another' | 'stand-in'

const workloadsIn = (mesh: Mesh, namespace: string): readonly Workload[] =>
  (placesOfMesh(mesh).workloads.get(namespace) ?? []).flatMap((one) => [one, ...one.alike])

const declaredPorts = ({ podSpec }: Workload): ReadonlySet<number> =>
  new Set(
    objectsAt(podSpec, 'containers').flatMap((container) =>
      objectsAt(container, 'ports').flatMap((port) => numberAt(port, 'containerPort') ?? []),
    ),
  )

/** A program that listens at another port: what it declared is gone, and what it declares was not there. */
const isMovedPort = (old: Workload, now: Workload, from: number, to: number): boolean => {
  const [olds, nows] = [declaredPorts(old), declaredPorts(now)]
  return olds.has(from) && !olds.has(to) && nows.has(to) && !nows.has(from)
}

/**
 * Whether what led to `thens` in one state leads to pods of the other state that it did not lead to. A workload whose
 * labels alone change is the same one.
 */
export const wayKind = (from: Mesh, thens: readonly LeadsTo[], to: Mesh, now: LeadsTo): WayKind => {
  const portsAt = (labels: Destination['labels']): readonly number[] => {
    const key = labelsKey(now.namespace, labels)
    return thens.filter((then) => labelsKey(then.namespace, then.labels) === key).map(({ port }) => port)
  }
  const key = labelsKey(now.namespace, now.labels)
  const here = workloadsIn(to, now.namespace).filter((one) => labelsKey(one.namespace, one.labels) === key)
  if (here.length === 0) return portsAt(now.labels).includes(now.port) ? 'same' : 'another'
  const kinds = here.flatMap((workload): readonly WayKind[] => {
    const olds = workloadsIn(from, now.namespace).filter(({ title }) => title === workload.title)
    if (olds.length === 0) return [portsAt(now.labels).includes(now.port) ? 'same' : 'stand-in']
    return olds.map((old) => {
      const ports = portsAt(old.labels)
      if (ports.includes(now.port)) return 'same'
      return ports.some((port) => isMovedPort(old, workload, port, now.port)) ? 'stand-in' : 'another'
    })
  })
  return kinds.includes('another') ? 'another' : kinds.includes('stand-in') ? 'stand-in' : 'same'
}
