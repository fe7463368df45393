import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { member, numberAt, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { placesOfMesh } from '../places-of-mesh.js'
import type { Mesh } from '../resolve.js'
import { rewritesOf } from './rewrites.js'
import { servicesOfHost, type ServiceName } from './service-host.js'
import { tlsModesOf } from './tls-modes.js'

const shown = (value: string): string => JSON.stringify(value)

/** A Service that calls name, at one port. */
export interface Called {
  readonly service: ServiceName
  readonly port: number
  readonly readsPaths: boolean
}

interface Parted {
  readonly object: KubernetesObject
  /** `leads some of them to "queue"`. */
  readonly how: string
  readonly patch: string
}

/** Whether a host names the Service, and nothing else of those that are there. */
const isHostOf = ({ service }: Called, host: string, namespace: string, services: readonly ServiceName[]): boolean => {
  const found = servicesOfHost(host, namespace, services)
  return found.length > 0 && found.every((one) => one.name === service.name && one.namespace === service.namespace)
}

const coversHost = ({ service }: Called, host: string, namespace: string, services: readonly ServiceName[]): boolean =>
  host !== '*' &&
  servicesOfHost(host, namespace, services).some(
    (one) => one.name === service.name && one.namespace === service.namespace,
  )

/** Where a route of a VirtualService sends what calls the Service, if not there. */
const elsewhere = (
  route: JsonObject,
  called: Called,
  namespace: string,
  services: readonly ServiceName[],
): string | undefined => {
  for (const name of ['redirect', 'directResponse', 'delegate'])
    if (member(route, name) !== undefined) return `answers some of them by ${name}`
  const abort = objectAt(route, 'fault', 'abort')
  if (Object.keys(abort).length > 0 && numberAt(abort, 'percentage', 'value') !== 0)
    return 'answers some of them by fault.abort'
  for (const one of objectsAt(route, 'route')) {
    if (member(one, 'weight') === 0) continue
    const [host, port] = [textAt(one, 'destination', 'host'), numberAt(one, 'destination', 'port', 'number')]
    if (!isHostOf(called, host, namespace, services)) return `leads some of them to ${shown(host)}`
    if (port !== undefined && port !== called.port) return `leads some of them to port ${port}`
  }
  return undefined
}

const byVirtualService = (
  object: KubernetesObject,
  called: Called,
  services: readonly ServiceName[],
): readonly Parted[] => {
  const { content, key } = object
  const gateways = textsAt(content, 'spec', 'gateways')
  if (gateways.length > 0 && !gateways.includes('mesh')) return []
  if (!textsAt(content, 'spec', 'hosts').some((host) => coversHost(called, host, key.namespace, services))) return []
  const routes = ['http', 'tcp', 'tls'].flatMap((name) => objectsAt(content, 'spec', name))
  const ways = routes.flatMap((route) => elsewhere(route, called, key.namespace, services) ?? [])
  const rewritten = called.readsPaths && rewritesOf(object).some(({ field }) => field === 'path')
  return [...ways.slice(0, 1), ...(rewritten ? ['writes another path into some of them'] : [])].map((how) => ({
    object,
    how,
    patch: 'declare the call to where the route leads, with the path that arrives there',
  }))
}

const routeKinds = ['HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute']

/** A route of the Gateway API whose parent is the Service: what it sends to other backends. */
const byRoute = (object: KubernetesObject, called: Called): readonly Parted[] => {
  const { content, key } = object
  const isParent = objectsAt(content, 'spec', 'parentRefs').some(
    (ref) =>
      textAt(ref, 'kind') === 'Service' &&
      textAt(ref, 'name') === called.service.name &&
      (textAt(ref, 'namespace') || key.namespace) === called.service.namespace &&
      [undefined, called.port].includes(numberAt(ref, 'port')),
  )
  if (!isParent) return []
  const backends = objectsAt(content, 'spec', 'rules').flatMap((rule) => objectsAt(rule, 'backendRefs'))
  const others = backends.filter(
    (ref) =>
      member(ref, 'weight') !== 0 &&
      !(
        textAt(ref, 'name') === called.service.name &&
        (textAt(ref, 'namespace') || key.namespace) === called.service.namespace &&
        (textAt(ref, 'kind') || 'Service') === 'Service' &&
        [undefined, called.port].includes(numberAt(ref, 'port'))
      ),
  )
  const redirects = objectsAt(content, 'spec', 'rules')
    .flatMap((rule) => objectsAt(rule, 'filters'))
    .some((filter) => textAt(filter, 'type') === 'RequestRedirect')
  const rewritten = called.readsPaths && rewritesOf(object).some(({ field }) => field === 'path')
  return [
    ...others.slice(0, 1).map((ref) => `leads some of them to ${shown(textAt(ref, 'name'))}`),
    ...(redirects ? ['answers some of them by RequestRedirect'] : []),
    ...(rewritten ? ['writes another path into some of them'] : []),
  ].map((how) => ({
    object,
    how,
    patch: 'declare the call to where the route leads, with the path that arrives there',
  }))
}

/** A client's proxy that sends no certificate of the mesh has no identity at the other end. */
const byDestinationRule = (
  object: KubernetesObject,
  called: Called,
  services: readonly ServiceName[],
): readonly Parted[] =>
  tlsModesOf(object)
    .filter(
      ({ mode, host, port }) =>
        ['DISABLE', 'SIMPLE', 'MUTUAL'].includes(mode) &&
        [undefined, called.port].includes(port) &&
        (host === '*' || coversHost(called, host, object.key.namespace, services)),
    )
    .slice(0, 1)
    .map(({ mode }) => ({
      object,
      how: `lets callers send no identity of the mesh (tls.mode ${mode})`,
      patch: 'use ISTIO_MUTUAL, or leave tls out of the DestinationRule',
    }))

export interface LedElsewhere extends Parted {
  readonly called: Called
}

/** Calls that a route or a DestinationRule may take off the way to the Service that they name. */
export const ledElsewhere = (mesh: Mesh, calls: readonly Called[]): readonly LedElsewhere[] => {
  const of = (kind: string, group: string) => objectsOfKind(mesh.state, group, kind)
  const virtual = of('VirtualService', 'networking.istio.io')
  const routes = routeKinds.flatMap((kind) => of(kind, 'gateway.networking.k8s.io'))
  const rules = of('DestinationRule', 'networking.istio.io')
  if (virtual.length + routes.length + rules.length === 0) return []
  const services = [...placesOfMesh(mesh).services.values()].map(({ key }) => key)
  return calls.flatMap((called) =>
    [
      ...virtual.flatMap((object) => byVirtualService(object, called, services)),
      ...routes.flatMap((object) => byRoute(object, called)),
      ...rules.flatMap((object) => byDestinationRule(object, called, services)),
    ].map((parted) => ({ ...parted, called })),
  )
}
