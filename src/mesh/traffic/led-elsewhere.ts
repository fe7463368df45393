import { groupBy } from '../../ports/group-by.js'
import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { takenBy, type Operation } from '../difference/taken-requests.js'
import type { Destination, MeshSettings } from '../enforcement.js'
import { member, numberAt, objectsAt, textAt, textsAt } from '../fields.js'
import { placesOfMesh } from '../places-of-mesh.js'
import type { Mesh } from '../resolve.js'
import { gatewayApiRoutes, readGrants, sortRoutes, type Grants, type RankedRoute } from './gateway-api-routes.js'
import type { Route } from './route.js'
import { fullNameOf, servicesOfHost, type ServiceName } from './service-host.js'
import { subsetsOf } from './subsets.js'
import { tlsModesOf } from './tls-modes.js'
import { isVisible, virtualServiceRoutes, type BoundRoutes } from './virtual-service-routes.js'

const shown = (value: string): string => JSON.stringify(value)

/** A Service that calls name, at one port. */
export interface Called {
  readonly service: ServiceName
  readonly port: number
  readonly protocol: Destination['protocol']
  /** What is sent there. */
  readonly operations: readonly Operation[]
  /** Namespaces of the callers. */
  readonly from: ReadonlySet<string>
}

interface Parted {
  readonly object: KubernetesObject
  /** `leads some of them to "queue"`. */
  readonly how: string
  readonly patch: string
}

/** What clients call a Service, as the authority of their requests. */
const authoritiesOf = ({ service: { name, namespace }, port }: Called): readonly string[] =>
  [name, `${name}.${namespace}`, `${name}.${namespace}.svc`, fullNameOf({ name, namespace })].flatMap((one) => [
    one,
    `${one}:${port}`,
  ])

const coversHost = ({ service }: Called, host: string, namespace: string, services: readonly ServiceName[]): boolean =>
  host !== '*' &&
  servicesOfHost(host, namespace, services).some(
    (one) => one.name === service.name && one.namespace === service.namespace,
  )

const readsPaths = ({ operations }: Called): boolean =>
  operations.some(({ paths, exceptPaths }) => paths.length + exceptPaths.length > 0)

/** What a route does with the requests that come to it, if it is not to send them to the Service as they are. */
const departure = ({ action, unmodelled }: Route, called: Called): string | undefined => {
  const [more] = unmodelled
  if (more !== undefined) return `does what is not modelled with some of them: ${more.replace(/ [0-9a-f]{32}$/, '')}`
  if (action.kind === 'answers') return `answers some of them with ${action.what}`
  const sent = action.targets.filter(({ mirror }) => !mirror)
  if (sent.length === 0) return 'leads some of them nowhere'
  for (const { host, port, undefinedSubset } of sent) {
    if (host !== fullNameOf(called.service)) return `leads some of them to ${shown(host)}`
    if (port !== undefined && port !== called.port) return `leads some of them to port ${port}`
    if (undefinedSubset?.isNowhere === true)
      return `leads some of them to subset ${shown(undefinedSubset.name)}, which no DestinationRule has`
  }
  return readsPaths(called) && action.path.kind !== 'kept' ? 'writes another path into some of them' : undefined
}

const parted = (object: KubernetesObject, how: string): Parted => ({
  object,
  how,
  patch: 'declare the call to where the route leads, as it arrives there, or let the route take all of the calls',
})

/** The first of these routes that leads requests away, and whether they take all of them: a proxy answers the others with 404. */
const byRoutes = (
  routes: readonly Route[],
  object: KubernetesObject,
  called: Called,
  settings: MeshSettings,
): readonly Parted[] => {
  const { by, isShort } = takenBy(routes, called.operations, authoritiesOf(called), settings)
  const away = by.flatMap((route) => {
    const how = departure(route, called)
    return how === undefined ? [] : [parted(route.object, how)]
  })
  return [
    ...away.slice(0, 1),
    ...(isShort ? [parted(object, 'takes some of them alone, and the others are answered with 404')] : []),
  ]
}

const asksSource = ({ match }: Route): boolean => match.unmodelled.some((text) => text.startsWith('source'))

const withoutSource = (route: Route): Route => ({
  ...route,
  match: { ...route.match, unmodelled: route.match.unmodelled.filter((text) => !text.startsWith('source')) },
})

/**
 * HTTP routes of a VirtualService for the sidecars of callers. Of one none of whose routes is for a caller's pods or the port
 * Istio makes nothing (I route.go: BuildHTTPRoutesForVirtualService), and requests go to the Service.
 */
const byVirtualService = (
  { object, routes }: BoundRoutes,
  called: Called,
  settings: MeshSettings,
): readonly Parted[] => {
  const here = routes
    .filter(({ gateways }) => gateways.length === 0 || gateways.includes('mesh'))
    .filter(({ port }) => [undefined, called.port].includes(port))
    .map(({ route }) => route)
  if (here.length === 0) return []
  if (!here.every(asksSource)) return byRoutes(here, object, called, settings)
  return here.flatMap((route) => byRoutes([withoutSource(route)], object, called, settings)).slice(0, 1)
}

/** TCP and TLS routes, and parts that stand in objects that were not read. */
const beyondHttp = (
  { content, key }: KubernetesObject,
  called: Called,
  services: readonly ServiceName[],
  isThere: (namespace: string, name: string) => boolean,
): string | undefined => {
  for (const http of called.protocol === 'TCP' ? [] : objectsAt(content, 'spec', 'http')) {
    const [name, home] = [textAt(http, 'delegate', 'name'), textAt(http, 'delegate', 'namespace') || key.namespace]
    if (name !== '' && !isThere(home, name))
      return `delegates some of them to ${shown(`${home}/${name}`)}, which was not read`
  }
  for (const one of ['tcp', 'tls']
    .flatMap((name) => objectsAt(content, 'spec', name))
    .flatMap((route) => objectsAt(route, 'route'))) {
    if (member(one, 'weight') === 0) continue
    const [host, port] = [textAt(one, 'destination', 'host'), numberAt(one, 'destination', 'port', 'number')]
    if (!coversHost(called, host, key.namespace, services)) return `leads some of them to ${shown(host)}`
    if (port !== undefined && port !== called.port) return `leads some of them to port ${port}`
  }
  return undefined
}

/** `parentRefs` of a route that are the Service, at its port or at all of them. */
const parentsAt = ({ content, key }: KubernetesObject, { service, port }: Called): readonly JsonObject[] =>
  objectsAt(content, 'spec', 'parentRefs').filter(
    (ref) =>
      textAt(ref, 'kind') === 'Service' &&
      textAt(ref, 'name') === service.name &&
      (textAt(ref, 'namespace') || key.namespace) === service.namespace &&
      [undefined, port].includes(numberAt(ref, 'port')),
  )

interface MeshRoute {
  readonly object: KubernetesObject
  readonly routes: readonly RankedRoute[]
}

/** Routes of the Gateway API whose parent is the Service; those of one kind, namespace and port make one list. */
const byHttpRoutes = (all: readonly MeshRoute[], called: Called, settings: MeshSettings): readonly Parted[] =>
  called.protocol === 'TCP'
    ? []
    : [
        ...groupBy(
          all.flatMap((one) => parentsAt(one.object, called).map((ref) => ({ ...one, port: numberAt(ref, 'port') }))),
          ({ object: { key }, port }) => JSON.stringify([key.kind, key.namespace, port ?? null]),
        ).values(),
      ].flatMap((group) => {
        const [first] = group
        return first === undefined
          ? []
          : byRoutes(sortRoutes(group.flatMap(({ routes }) => routes)), first.object, called, settings)
      })

/** A TCPRoute or TLSRoute with a backend that is not the Service. */
const byConnectionRoute = (object: KubernetesObject, called: Called): readonly Parted[] => {
  if (parentsAt(object, called).length === 0) return []
  const other = objectsAt(object.content, 'spec', 'rules')
    .flatMap((rule) => objectsAt(rule, 'backendRefs'))
    .find(
      (ref) =>
        member(ref, 'weight') !== 0 &&
        !(
          textAt(ref, 'name') === called.service.name &&
          (textAt(ref, 'namespace') || object.key.namespace) === called.service.namespace &&
          (textAt(ref, 'kind') || 'Service') === 'Service' &&
          [undefined, called.port].includes(numberAt(ref, 'port'))
        ),
    )
  return other === undefined ? [] : [parted(object, `leads some of them to ${shown(textAt(other, 'name'))}`)]
}

/** A client's proxy that sends no certificate of the mesh has no identity at the other end. */
const byDestinationRule = (
  object: KubernetesObject,
  called: Called,
  services: readonly ServiceName[],
): readonly Parted[] =>
  tlsModesOf(object)
    .filter(
      ({ mode, names, host, port }) =>
        (['DISABLE', 'SIMPLE', 'MUTUAL'].includes(mode) || names !== undefined) &&
        [undefined, called.port].includes(port) &&
        (host === '*' || coversHost(called, host, object.key.namespace, services)),
    )
    .slice(0, 1)
    .map(({ mode }) =>
      mode === 'ISTIO_MUTUAL'
        ? {
            object,
            // A networking/v1beta1/destination_rule.proto: ClientTLSSettings.subject_alt_names; without them istiod writes the right ones.
            how: 'lets callers take the destination for itself by other names than its own (tls.subjectAltNames)',
            patch: 'leave subjectAltNames out of the DestinationRule',
          }
        : {
            object,
            how: `lets callers send no identity of the mesh (tls.mode ${mode})`,
            patch: 'use ISTIO_MUTUAL, or leave tls out of the DestinationRule',
          },
    )

/** A route that one of the callers' namespaces sees. */
const isSeen = ({ object, exportTo }: BoundRoutes, { from }: Called): boolean =>
  [...from].some((space) => isVisible(exportTo, object.key.namespace, space))

export interface LedElsewhere extends Parted {
  readonly called: Called
}

/** Calls that a route or a DestinationRule may take off the way to the Service that they name, or leave without an answer. */
export const ledElsewhere = (mesh: Mesh, calls: readonly Called[]): readonly LedElsewhere[] => {
  const { state, settings } = mesh
  const of = (group: string, ...kinds: readonly string[]) => kinds.flatMap((kind) => objectsOfKind(state, group, kind))
  const virtual = of('networking.istio.io', 'VirtualService')
  const httpRoutes = of('gateway.networking.k8s.io', 'HTTPRoute', 'GRPCRoute')
  const connectionRoutes = of('gateway.networking.k8s.io', 'TCPRoute', 'TLSRoute')
  const rules = of('networking.istio.io', 'DestinationRule')
  if (virtual.length + httpRoutes.length + connectionRoutes.length + rules.length === 0) return []
  const services = [...placesOfMesh(mesh).services.values()].map(({ key }) => key)
  const names = new Set(virtual.map(({ key }) => `${key.namespace}/${key.name}`))
  const isThere = (namespace: string, name: string): boolean => names.has(`${namespace}/${name}`)
  const bound = virtualServiceRoutes(virtual, subsetsOf(state, undefined, undefined)).filter(({ gateways }) =>
    gateways.includes('mesh'),
  )
  const grants: Grants = readGrants(of('gateway.networking.k8s.io', 'ReferenceGrant'))
  const meshRoutes = httpRoutes.map((object): MeshRoute => ({ object, routes: gatewayApiRoutes(object, grants) }))
  return calls.flatMap((called) =>
    [
      ...bound
        .filter((one) => isSeen(one, called))
        .filter(({ object: { content, key } }) =>
          textsAt(content, 'spec', 'hosts').some((host) => coversHost(called, host, key.namespace, services)),
        )
        .flatMap((one) => {
          const how = beyondHttp(one.object, called, services, isThere)
          return [
            ...(how === undefined ? [] : [parted(one.object, how)]),
            ...(called.protocol === 'TCP' ? [] : byVirtualService(one, called, settings)),
          ]
        }),
      ...byHttpRoutes(meshRoutes, called, settings),
      ...connectionRoutes.flatMap((object) => byConnectionRoute(object, called)),
      ...rules.flatMap((object) => byDestinationRule(object, called, services)),
    ].map((found) => ({ ...found, called })),
  )
}
