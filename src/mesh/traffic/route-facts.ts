import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { isServiceRef, targetOf } from '../resolve/attachment.js'
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
    if (group === 'gateway.networking.k8s.io' && kind === 'ReferenceGrant') return ofGrant(object, state, places)
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
  for (const object of objects) {
    const { key, labels, content } = object
    const use = labels['istio.io/use-waypoint']
    if ((use !== undefined && use !== 'none') || isForServices(object)) hasWaypoints = true
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

/** A policy of Istio's that waits for a waypoint. */
const isForServices = (object: KubernetesObject): boolean =>
  object.key.group.endsWith('.istio.io') && targetOf(object).refs.some(isServiceRef)

const ofVirtualService = (object: KubernetesObject, places: Places): readonly RouteFact[] => {
  const spec = objectAt(object.content, 'spec')
  const { namespace } = object.key
  const bound = textsAt(spec, 'gateways')
  const textOf = (...lists: readonly string[]): string =>
    JSON.stringify([
      listAt(spec, 'hosts'),
      listAt(spec, 'exportTo'),
      ...lists.map((name) => reduced(listAt(spec, name), places.hasWaypoints)),
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
  const textOf = (copies: boolean): string =>
    JSON.stringify([listAt(spec, 'hostnames'), reduced(listAt(spec, 'rules'), copies)])
  const pooled = objectsAt(spec, 'rules').filter(sendsToPool)
  return objectsAt(spec, 'parentRefs').flatMap((parent): readonly RouteFact[] => {
    const name = `${textAt(parent, 'namespace') || object.key.namespace}/${textAt(parent, 'name')}`
    const where = JSON.stringify([textAt(parent, 'sectionName'), member(parent, 'port') ?? null])
    const kind = textAt(parent, 'kind') || 'Gateway'
    if (kind === 'Gateway') {
      if (places.isForeign(name)) return []
      const said = `${where} ${places.hostsOf(name)}`
      if (!isFollowed(object.key.kind)) return [{ object, by: `gateway ${name}`, text: `${textOf(false)} ${said}` }]
      return pooled.length === 0
        ? []
        : [{ object, by: `gateway ${name}`, text: `${JSON.stringify(reduced(pooled))} ${said}` }]
    }
    if (!leavesTheService(object, parent, places.hasWaypoints)) return []
    const by = places.hasWaypoints ? `the waypoint of ${kind} ${name}` : 'sidecars of clients'
    return [{ object, by, text: `${textOf(places.hasWaypoints)} ${where}` }]
  })
}

/** Pods of an InferencePool are those of no Service that is read here (I conversion.go: buildDestination, since 1.28). */
const sendsToPool = (rule: JsonObject): boolean =>
  objectsAt(rule, 'backendRefs').some((one) => textAt(one, 'kind') === 'InferencePool')

/**
 * A proxy before a Service has asked its policies when it routes: what it changes or sends elsewhere is more than they saw. A
 * copy that a waypoint sends bears its own identity; a sidecar's is the client's, which may ask there itself.
 */
const leavesTheService = ({ key, content }: KubernetesObject, parent: JsonObject, copies: boolean): boolean => {
  const home = (ref: JsonObject): string =>
    JSON.stringify([textAt(ref, 'namespace') || key.namespace, textAt(ref, 'name')])
  const isElsewhere = (ref: JsonObject): boolean => home(ref) !== home(parent)
  const leaves = (part: JsonObject): boolean =>
    changes(part) ||
    (copies &&
      objectsAt(part, 'filters').some(
        (filter) => isCopying(filter) && isElsewhere(objectAt(filter, 'requestMirror', 'backendRef')),
      ))
  return objectsAt(content, 'spec', 'rules').some(
    (rule) => leaves(rule) || objectsAt(rule, 'backendRefs').some((one) => isElsewhere(one) || leaves(one)),
  )
}

const isCopying = (filter: JsonObject): boolean => textAt(filter, 'type') === 'RequestMirror'

const changes = (part: JsonObject): boolean =>
  objectsAt(part, 'filters').some((filter) => !answers.has(textAt(filter, 'type')))

/** Kinds that `gateway-api-routes.ts` reads. */
const isFollowed = (kind: string): boolean => kind === 'HTTPRoute' || kind === 'GRPCRoute'

/** Routes of gateways are followed through the grants that they need (`bound-http-routes.ts`); those of waypoints are not. */
const ofGrant = (object: KubernetesObject, { objects }: MeshState, places: Places): readonly RouteFact[] => {
  const spec = objectAt(object.content, 'spec')
  const isAtWaypoints = (kind: string, namespace: string): boolean =>
    places.hasWaypoints &&
    objects.some(
      ({ key, content }) =>
        key.kind === kind &&
        key.namespace === namespace &&
        objectsAt(content, 'spec', 'parentRefs').some((ref) => (textAt(ref, 'kind') || 'Gateway') !== 'Gateway') &&
        leadsInto(content, object.key.namespace),
    )
  const routes = objectsAt(spec, 'from').filter((from) => {
    const kind = textAt(from, 'kind')
    return kind.endsWith('Route') && (!isFollowed(kind) || isAtWaypoints(kind, textAt(from, 'namespace')))
  })
  const by = routes.some((from) => isFollowed(textAt(from, 'kind')))
    ? 'the waypoints of Services of other namespaces'
    : 'gateways of other namespaces'
  return routes.length === 0 ? [] : [{ object, by, text: JSON.stringify([routes, listAt(spec, 'to')]) }]
}

/** Whether a route names a namespace, as one that leads there must. */
const leadsInto = (content: JsonObject, namespace: string): boolean =>
  JSON.stringify(listAt(content, 'spec', 'rules')).includes(JSON.stringify({ namespace }).slice(1, -1))

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
 * Parts of a route that neither change what is sent nor where to: VirtualService reference (timeout, retries, delays, CORS
 * answers, response headers); Gateway API `HTTPRouteFilterType`.
 */
const withoutEffect: ReadonlySet<string> = new Set([
  'name',
  'timeout',
  'timeouts',
  'retries',
  'retry',
  'corsPolicy',
  'sessionPersistence',
  'statPrefix',
])

/** Copies go out besides, and matter where the proxy that sends them is not the client's own. */
const copying: ReadonlySet<string> = new Set(['mirror', 'mirrors', 'mirrorPercent', 'mirrorPercentage'])

const answers: ReadonlySet<string> = new Set(['ResponseHeaderModifier', 'RequestMirror', 'CORS'])

/** The part of a list of routes that decides what is sent where. */
const reduced = (routes: readonly Json[], copies = false): Json =>
  routes.map((route) => reducedPart(route, 'rules', copies))

const reducedPart = (value: Json, within: string, copies: boolean): Json => {
  if (Array.isArray(value)) {
    const items = value as readonly Json[]
    const kept =
      within === 'filters'
        ? items.filter(
            (item) => !answers.has(textAt(item, 'type')) || (copies && textAt(item, 'type') === 'RequestMirror'),
          )
        : items
    return kept.map((item) => reducedPart(item, within, copies))
  }
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isWithoutEffect(name, within) && (copies || within !== 'rules' || !copying.has(name)))
      .sort(([left], [right]) => (left < right ? -1 : 1))
      // A share of nothing sends nothing; any other share sends to the same places.
      .map(([name, part]) => [name, name === 'weight' && part !== 0 ? 1 : reducedPart(part, name, copies)] as const)
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
