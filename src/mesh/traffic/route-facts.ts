import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { indexedAt, listAt, member, objectAt, objectsAt, textAt, textsAt } from '../fields.js'

/** One way on which a proxy of the mesh sends requests on, past its own policies. */
export interface RouteFact {
  readonly object: KubernetesObject
  /** The proxies that follow it: `gateway infra/public`, `the waypoint of Service shop/web`. */
  readonly by: string
  /** Equal texts send equal requests to equal places. */
  readonly text: string
}

/**
 * Every way of a state that is not followed from one proxy to the next: HTTP routes of gateways are (`route-tables.ts`). Routes of sidecars that change nothing of a request are none: a client's own proxy follows them, and
 * the proxy of the destination judges what arrives (istio.io/docs/concepts/traffic-management). One that rewrites makes
 * another request of what the client asked for, and so goes past a rule about it.
 */
export const routeFacts = (state: MeshState): readonly RouteFact[] => {
  const places = placesOf(state)
  return state.objects.flatMap((object): readonly RouteFact[] => {
    const { group, kind } = object.key
    if (group === 'networking.istio.io' && kind === 'VirtualService') return ofVirtualService(object, places)
    if (group === 'networking.istio.io' && kind === 'Gateway') return ofPassingServers(object)
    if (group === 'gateway.networking.k8s.io' && kind.endsWith('Route')) return ofRoute(object, places)
    if (group === 'gateway.networking.k8s.io' && kind === 'ReferenceGrant') return ofGrant(object)
    return group === 'networking.k8s.io' && kind === 'Ingress' ? ofIngress(object) : []
  })
}

/**
 * A server that passes on whatever the client's server name asks for, without any route (A networking/v1alpha3/gateway.proto:
 * AUTO_PASSTHROUGH): every Service of its hosts.
 */
const ofPassingServers = (object: KubernetesObject): readonly RouteFact[] => {
  const spec = objectAt(object.content, 'spec')
  return objectsAt(spec, 'servers')
    .filter((server) => textAt(server, 'tls', 'mode') === 'AUTO_PASSTHROUGH')
    .map((server) => ({
      object,
      by: `gateway ${object.key.namespace}/${object.key.name}`,
      text: JSON.stringify([server, spec['selector'] ?? null]),
    }))
}

interface Places {
  /** What a gateway accepts, by `namespace/name`; '' where its object is not there. */
  readonly hostsOf: (gateway: string) => string
  /** Whether the class of a Gateway is another controller's. */
  readonly isForeign: (gateway: string) => boolean
  readonly hasWaypoints: boolean
  /** Whether a VirtualService that sidecars follow has parts in others. */
  readonly hasMeshDelegates: boolean
}

/** gatewayClassName values that Istio's controller serves (istio pilot/pkg/config/kube/gateway). */
const istioClasses: ReadonlySet<string> = new Set(['istio', 'istio-remote', 'istio-waypoint', 'istio-east-west', ''])

const placesOf = ({ objects }: MeshState): Places => {
  const hosts = new Map<string, string>()
  const foreign = new Set<string>()
  let hasWaypoints = false
  let hasMeshDelegates = false
  for (const { key, labels, content } of objects) {
    const use = labels['istio.io/use-waypoint']
    if (use !== undefined && use !== 'none') hasWaypoints = true
    if (
      key.kind === 'VirtualService' &&
      objectsAt(content, 'spec', 'http').some((http) => member(http, 'delegate') !== undefined)
    ) {
      const bound = textsAt(content, 'spec', 'gateways')
      if (bound.length === 0 || bound.includes('mesh')) hasMeshDelegates = true
    }
    if (key.kind !== 'Gateway') continue
    const name = `${key.namespace}/${key.name}`
    const spec = objectAt(content, 'spec')
    if (key.group === 'networking.istio.io')
      hosts.set(name, JSON.stringify(objectsAt(spec, 'servers').map((server) => listAt(server, 'hosts'))))
    if (key.group !== 'gateway.networking.k8s.io') continue
    const gatewayClass = textAt(spec, 'gatewayClassName')
    if (gatewayClass === 'istio-waypoint') hasWaypoints = true
    if (!istioClasses.has(gatewayClass)) foreign.add(name)
    const listeners = objectsAt(spec, 'listeners')
    hosts.set(
      name,
      JSON.stringify(
        listeners.map((one) => [textAt(one, 'name'), textAt(one, 'hostname'), objectAt(one, 'allowedRoutes')]),
      ),
    )
  }
  return {
    hostsOf: (name) => hosts.get(name) ?? '',
    isForeign: (name) => foreign.has(name),
    hasWaypoints,
    hasMeshDelegates,
  }
}

const ofVirtualService = (object: KubernetesObject, places: Places): readonly RouteFact[] => {
  const spec = objectAt(object.content, 'spec')
  const { namespace } = object.key
  const bound = textsAt(spec, 'gateways')
  const textOf = (...lists: readonly string[]): string =>
    JSON.stringify([
      listAt(spec, 'hosts'),
      listAt(spec, 'exportTo'),
      ...lists.map((name) => reduced(listAt(spec, name))),
    ])
  const text = textOf('http', 'tls', 'tcp')
  // One without hosts is a part of others, which name it in `delegate`: of gateways, or of sidecars.
  if (listAt(spec, 'hosts').length === 0)
    return places.hasMeshDelegates ? [{ object, by: 'what delegates to it in sidecars or waypoints', text }] : []
  return (bound.length === 0 ? ['mesh'] : bound).flatMap((name): readonly RouteFact[] => {
    if (name === 'mesh') {
      if (!places.hasWaypoints && !changesRequests(spec)) return []
      return [{ object, by: places.hasWaypoints ? 'the waypoints of its hosts' : 'sidecars of clients', text }]
    }
    const gateway = name.includes('/') ? name : `${namespace}/${name}`
    if (listAt(spec, 'tls').length + listAt(spec, 'tcp').length === 0) return []
    return [{ object, by: `gateway ${gateway}`, text: `${textOf('tls', 'tcp')} ${places.hostsOf(gateway)}` }]
  })
}

const protocols = ['http', 'tls', 'tcp'] as const

/** Whether a route sends on another path, host or header than it takes. */
const changesRequests = (spec: JsonObject): boolean =>
  objectsAt(spec, 'http').some((route) =>
    [route, ...objectsAt(route, 'route')].some(
      (part) =>
        Object.keys(objectAt(part, 'rewrite')).length > 0 ||
        Object.keys(objectAt(part, 'headers', 'request')).length > 0,
    ),
  )

const ofRoute = (object: KubernetesObject, places: Places): readonly RouteFact[] => {
  const spec = objectAt(object.content, 'spec')
  const text = JSON.stringify([listAt(spec, 'hostnames'), reduced(listAt(spec, 'rules'))])
  const pooled = objectsAt(spec, 'rules').filter(sendsToPool)
  return objectsAt(spec, 'parentRefs').flatMap((parent): readonly RouteFact[] => {
    const name = `${textAt(parent, 'namespace') || object.key.namespace}/${textAt(parent, 'name')}`
    const where = JSON.stringify([textAt(parent, 'sectionName'), member(parent, 'port') ?? null])
    const kind = textAt(parent, 'kind') || 'Gateway'
    if (kind === 'Gateway') {
      if (places.isForeign(name)) return []
      const said = `${where} ${places.hostsOf(name)}`
      if (!isFollowed(object.key.kind)) return [{ object, by: `gateway ${name}`, text: `${text} ${said}` }]
      return pooled.length === 0
        ? []
        : [{ object, by: `gateway ${name}`, text: `${JSON.stringify(reduced(pooled))} ${said}` }]
    }
    if (!leavesTheService(spec, textAt(parent, 'name'))) return []
    const by = places.hasWaypoints ? `the waypoint of ${kind} ${name}` : 'sidecars of clients'
    return [{ object, by, text: `${text} ${where}` }]
  })
}

/** Pods of an InferencePool are those of no Service that is read here (I conversion.go: buildDestination, since 1.28). */
const sendsToPool = (rule: JsonObject): boolean =>
  objectsAt(rule, 'backendRefs').some((one) => textAt(one, 'kind') === 'InferencePool')

/** A proxy before a Service has asked its policies when it routes: what it changes or sends elsewhere is more than they saw. */
const leavesTheService = (spec: JsonObject, service: string): boolean =>
  objectsAt(spec, 'rules').some(
    (rule) =>
      changes(rule) || objectsAt(rule, 'backendRefs').some((one) => textAt(one, 'name') !== service || changes(one)),
  )

const changes = (part: JsonObject): boolean =>
  objectsAt(part, 'filters').some((filter) => !answers.has(textAt(filter, 'type')))

/** Kinds that `gateway-api-routes.ts` reads. */
const isFollowed = (kind: string): boolean => kind === 'HTTPRoute' || kind === 'GRPCRoute'

const ofGrant = (object: KubernetesObject): readonly RouteFact[] => {
  const spec = objectAt(object.content, 'spec')
  const routes = objectsAt(spec, 'from').filter((from) => {
    const kind = textAt(from, 'kind')
    return kind.endsWith('Route') && !isFollowed(kind)
  })
  return routes.length === 0
    ? []
    : [{ object, by: 'gateways of other namespaces', text: JSON.stringify([routes, listAt(spec, 'to')]) }]
}

const ofIngress = (object: KubernetesObject): readonly RouteFact[] => {
  const spec = objectAt(object.content, 'spec')
  const named = textAt(spec, 'ingressClassName') || (object.annotations['kubernetes.io/ingress.class'] ?? '')
  return named === 'istio'
    ? [
        {
          object,
          by: 'the ingress gateway',
          text: JSON.stringify([listAt(spec, 'rules'), objectAt(spec, 'defaultBackend')]),
        },
      ]
    : []
}

/**
 * Parts of a route that neither change what is sent nor where to: VirtualService reference (timeout, retries, delays,
 * mirrored copies, whose answers are dropped, CORS answers, response headers); Gateway API `HTTPRouteFilterType`.
 */
const withoutEffect: ReadonlySet<string> = new Set([
  'name',
  'timeout',
  'timeouts',
  'retries',
  'retry',
  'mirror',
  'mirrors',
  'mirrorPercent',
  'mirrorPercentage',
  'corsPolicy',
  'sessionPersistence',
  'statPrefix',
])

const answers: ReadonlySet<string> = new Set(['ResponseHeaderModifier', 'RequestMirror', 'CORS'])

/** The part of a list of routes that decides what is sent where. */
const reduced = (routes: readonly Json[]): Json => routes.map((route) => reducedPart(route, 'rules'))

const reducedPart = (value: Json, within: string): Json => {
  if (Array.isArray(value)) {
    const items = value as readonly Json[]
    const kept = within === 'filters' ? items.filter((item) => !answers.has(textAt(item, 'type'))) : items
    return kept.map((item) => reducedPart(item, within))
  }
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isWithoutEffect(name, within))
      .sort(([left], [right]) => (left < right ? -1 : 1))
      // A share of nothing sends nothing; any other share sends to the same places.
      .map(([name, part]) => [name, name === 'weight' && part !== 0 ? 1 : reducedPart(part, name)] as const)
      .filter(([name, part]) => !isEmptyPart(name, part)),
  )
}

/** Where all of it was without effect, the part is as good as missing. */
const isEmptyPart = (name: string, part: Json): boolean =>
  (name === 'fault' || name === 'headers' || name === 'filters') &&
  (Array.isArray(part) ? part.length === 0 : isJsonObject(part) && Object.keys(part).length === 0)

const isWithoutEffect = (name: string, within: string): boolean => {
  switch (within) {
    // An HTTP match may hold a header of any name, so names count by place.
    case 'rules':
      return withoutEffect.has(name)
    case 'fault':
      return name === 'delay'
    case 'headers':
      return name === 'response'
    default:
      return false
  }
}

/** Hosts and Services that a route sends to, and what it makes of paths and hosts; for people. */
export const routeTargets = ({ object }: RouteFact): readonly string[] => {
  const spec = objectAt(object.content, 'spec')
  const lists = [...protocols.flatMap((name) => indexedAt(spec, name)), ...indexedAt(spec, 'rules')].map(([one]) => one)
  const hosts = lists.flatMap((route) => [
    ...objectsAt(route, 'route').map((one) => textAt(one, 'destination', 'host')),
    ...objectsAt(route, 'backendRefs').map((one) => textAt(one, 'name')),
  ])
  return [...new Set(hosts)].filter((host) => host !== '')
}
