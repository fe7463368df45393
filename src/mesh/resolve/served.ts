import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { Destination } from '../enforcement.js'
import { numberAt, objectsAt, textAt, textMapAt } from '../fields.js'
import { protocolOf, targetPortOf } from './ports.js'

/** What a waypoint may serve: a Service, or a ServiceEntry. */
export interface Served {
  readonly kind: 'Service' | 'ServiceEntry'
  readonly namespace: string
  readonly name: string
  /** What `Destination.service` says of it. */
  readonly text: string
  readonly object: KubernetesObject
  /** Labels of the workloads behind it; undefined where what it leads to is no workload of the mesh. */
  readonly selector: Readonly<Record<string, string>> | undefined
  readonly ports: readonly ServedPort[]
}

export interface ServedPort {
  readonly port: number
  readonly protocol: Destination['protocol']
  /** The workload's port; undefined for a name that its pods do not have. */
  readonly target: (podSpec: JsonObject) => number | undefined
}

const entryPrefix = 'serviceentry/'

/** Kind and name that `Destination.service` stands for. */
export const servedName = (text: string): Pick<Served, 'kind' | 'name'> =>
  text.startsWith(entryPrefix)
    ? { kind: 'ServiceEntry', name: text.slice(entryPrefix.length) }
    : { kind: 'Service', name: text }

const selectorAt = (object: KubernetesObject, ...path: readonly string[]): Served['selector'] => {
  const selector = textMapAt(object.content, ...path)
  return Object.keys(selector).length === 0 ? undefined : selector
}

/** Ports of a ServiceEntry name their protocol in a word of their own (networking/v1: ServicePort). */
const entryProtocol = (port: JsonObject): Destination['protocol'] => {
  const protocol = textAt(port, 'protocol').toUpperCase()
  if (['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(protocol)) return 'HTTP'
  return protocol === '' ? 'AUTO' : 'TCP'
}

const entryOf = (object: KubernetesObject): Served => ({
  kind: 'ServiceEntry',
  namespace: object.key.namespace,
  name: object.key.name,
  text: entryPrefix + object.key.name,
  object,
  selector: selectorAt(object, 'spec', 'workloadSelector', 'labels'),
  ports: objectsAt(object.content, 'spec', 'ports').flatMap((port): readonly ServedPort[] => {
    const number = numberAt(port, 'number')
    if (number === undefined) return []
    return [{ port: number, protocol: entryProtocol(port), target: () => numberAt(port, 'targetPort') ?? number }]
  }),
})

const serviceOf = (object: KubernetesObject): Served => ({
  kind: 'Service',
  namespace: object.key.namespace,
  name: object.key.name,
  text: object.key.name,
  object,
  selector: selectorAt(object, 'spec', 'selector'),
  ports: objectsAt(object.content, 'spec', 'ports').flatMap((port): readonly ServedPort[] => {
    const number = numberAt(port, 'port')
    if (number === undefined) return []
    return [{ port: number, protocol: protocolOf(port), target: (podSpec) => targetPortOf(port, podSpec) }]
  }),
})

const made = new WeakMap<KubernetesObject, Served>()

/** A Service or ServiceEntry as something that is served. */
export const servedOf = (object: KubernetesObject): Served => {
  const known = made.get(object)
  if (known !== undefined) return known
  const fresh = object.key.kind === 'ServiceEntry' ? entryOf(object) : serviceOf(object)
  made.set(object, fresh)
  return fresh
}
