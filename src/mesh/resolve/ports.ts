import type { JsonObject } from '../../ports/json.js'
import { keyTitle, type KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import type { Destination } from '../enforcement.js'
import { numberAt, objectAt, objectsAt, textAt, textMapAt } from '../fields.js'
import { byAge } from './peer-authentication.js'
import { indexSelectors, type SelectorIndex } from './selector-index.js'

type Protocol = Destination['protocol']

/** One port of a workload that a Service declares. */
export interface DeclaredPort {
  readonly port: number
  readonly protocol: Protocol
  readonly service: KubernetesObject
  readonly servicePort: number
  /** Services that give the same port another protocol, where no age says which of them comes first. */
  readonly rivals: readonly KubernetesObject[]
}

const http = new Set(['http', 'http2', 'grpc', 'grpc-web', 'http-proxy'])
const tcp = new Set(['tcp', 'tls', 'https', 'mongo', 'mysql', 'redis', 'udp'])

const named = (word: string): Protocol | undefined => (http.has(word) ? 'HTTP' : tcp.has(word) ? 'TCP' : undefined)

/** appProtocol values of Kubernetes' own. */
const kubernetesProtocols: ReadonlyMap<string, Protocol> = new Map([
  ['kubernetes.io/h2c', 'HTTP'],
  ['kubernetes.io/ws', 'HTTP'],
  ['kubernetes.io/wss', 'TCP'],
])

/** Ports that Istio takes for TCP when nothing names a protocol (I pkg/config/kube/conversion.go: wellKnownPorts). */
const serverFirst = new Set([25, 53, 3306, 27017])

/**
 * Protocol of a Service's port (I pkg/config/kube/conversion.go: ConvertProtocol): UDP, appProtocol, then the name up to
 * its first `-`. Nothing that Istio knows: detected.
 */
export const protocolOf = (port: JsonObject): Protocol => {
  if (textAt(port, 'protocol') === 'UDP') return 'TCP'
  const declared = textAt(port, 'appProtocol').toLowerCase()
  if (declared !== '') return kubernetesProtocols.get(declared) ?? named(declared) ?? 'AUTO'
  const name = textAt(port, 'name').toLowerCase()
  const found = named(name.startsWith('grpc-web') ? 'grpc-web' : (name.split('-')[0] ?? ''))
  if (found !== undefined) return found
  return name === '' && serverFirst.has(numberAt(port, 'port') ?? 0) ? 'TCP' : 'AUTO'
}

/** Container ports by name: what a Service's named `targetPort` refers to. */
export const containerPorts = (podSpec: JsonObject): ReadonlyMap<string, number> => {
  const out = new Map<string, number>()
  for (const container of [...objectsAt(podSpec, 'containers'), ...objectsAt(podSpec, 'initContainers')])
    for (const port of objectsAt(container, 'ports')) {
      const [name, number] = [textAt(port, 'name'), numberAt(port, 'containerPort')]
      if (name !== '' && number !== undefined && !out.has(name)) out.set(name, number)
    }
  return out
}

/** Port numbers that the containers list; they need no Service to be reached. */
export const listedPorts = (podSpec: JsonObject): readonly number[] => {
  const ports: number[] = []
  for (const container of objectsAt(podSpec, 'containers'))
    for (const port of objectsAt(container, 'ports')) {
      const number = textAt(port, 'protocol') === 'UDP' ? undefined : numberAt(port, 'containerPort')
      if (number !== undefined) ports.push(number)
    }
  return ports
}

/** Services by what they select; one without a selector, or an ExternalName, selects nothing. */
export const indexServices = (services: readonly KubernetesObject[]): SelectorIndex<KubernetesObject> =>
  indexSelectors(
    services.filter(
      (service) =>
        Object.keys(objectAt(service.content, 'spec', 'selector')).length > 0 &&
        textAt(service.content, 'spec', 'type') !== 'ExternalName',
    ),
    (service) => textMapAt(service.content, 'spec', 'selector'),
  )

/** The container's port that a Service's port leads to; undefined for a name that the pod does not have. */
export const targetPortOf = (port: JsonObject, podSpec: JsonObject | undefined): number | undefined => {
  const target = textAt(port, 'targetPort')
  const number = numberAt(port, 'targetPort')
  if (number !== undefined) return number
  if (target === '') return numberAt(port, 'port')
  return podSpec === undefined ? undefined : containerPorts(podSpec).get(target)
}

/** Ports on which a sidecar listens for these Services; of two with the same number the oldest Service's counts. */
export const declaredPorts = (
  services: readonly KubernetesObject[],
  podSpec: JsonObject,
): ReadonlyMap<number, DeclaredPort> => {
  const out = new Map<number, DeclaredPort>()
  for (const service of [...services].sort(byAge))
    for (const port of objectsAt(objectAt(service.content, 'spec'), 'ports')) {
      if (textAt(port, 'protocol') === 'UDP') continue
      const servicePort = numberAt(port, 'port')
      const number = targetPortOf(port, podSpec)
      if (number === undefined || number === 0 || servicePort === undefined) continue
      const first = out.get(number)
      const protocol = protocolOf(port)
      if (first === undefined) out.set(number, { port: number, protocol, service, servicePort, rivals: [] })
      else if (
        first.protocol !== protocol &&
        first.service.creationTimestamp === undefined &&
        first.service !== service
      )
        out.set(number, { ...first, rivals: [...first.rivals, service] })
    }
  return out
}

/** For people: `Service shop/orders and Service shop/web`. */
export const titlesOf = (objects: readonly KubernetesObject[]): string =>
  objects
    .map((object) => keyTitle(object.key))
    .sort(byCodePoint)
    .join(' and ')
