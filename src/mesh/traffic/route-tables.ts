import { keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { digestOf } from '../digest.js'
import { textAt } from '../fields.js'
import type { Workload } from '../resolve/workloads.js'
import { boundHttpRoutes, type CompareAges } from './bound-http-routes.js'
import { labelsKey } from '../resolve/destination-key.js'
import { gatewayListeners, type GatewayServerHosts } from './gateway-listeners.js'
import { commonHosts, hostsForNamespace } from './host-names.js'
import { anyMatch, isCatchAll, routeText, type Route, type VirtualHost } from './route.js'
import { subsetsOf } from './subsets.js'
import { isVisible, virtualServiceRoutes, type BoundRoutes, type GatewayRoute } from './virtual-service-routes.js'

/** What one port of a gateway does with requests, by host. */
export interface RouteTable {
  /** `edge/public`: a Gateway object, or the name of one that was not read. */
  readonly gateway: string
  /** Every Gateway that opens the port. */
  readonly gateways: readonly string[]
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  /** Where the gateway's pods listen; 0 where its Gateway was not read. */
  readonly port: number
  readonly workload: Workload | undefined
  /** The port as the Gateway writes it: what a destination without a port is asked at. */
  readonly number: number
  /** Whether the Gateway object is in the state. */
  readonly read: boolean
  readonly hosts: readonly VirtualHost[]
  /** Servers that take TLS: where there are several, a request's name must fit the one that the client's handshake names. */
  readonly servers: readonly GatewayServerHosts[]
}

export interface TableOptions {
  /** Whether the object was there before the change: what comes with it is younger. */
  readonly isOld: (object: KubernetesObject) => boolean
  /** Proxies before the gateway whose headers it trusts. */
  readonly trustedProxies: number
  /** Where rules for every namespace stand. */
  readonly rootNamespace: string
  /** The state that this one is compared with: its DestinationRules tell which hosts have one. */
  readonly other?: MeshState
}

/** The relative age of two objects where it is known; else by name, as for two of one second (I model/config.go). */
const agesOf = (
  isOld: TableOptions['isOld'],
): {
  readonly compare: CompareAges
  readonly isKnown: (left: KubernetesObject, right: KubernetesObject) => boolean
} => {
  const rank = (object: KubernetesObject): number => (isOld(object) ? 0 : 1)
  const byTime = (left: KubernetesObject, right: KubernetesObject): number =>
    left.creationTimestamp === undefined || right.creationTimestamp === undefined
      ? rank(left) - rank(right)
      : byCodePoint(left.creationTimestamp, right.creationTimestamp)
  const name = ({ key }: KubernetesObject): string => `${key.name}.${key.namespace}`
  return {
    compare: (left, right) => byTime(left, right) || byCodePoint(name(left), name(right)),
    isKnown: (left, right) =>
      byTime(left, right) !== 0 ||
      (left.creationTimestamp !== undefined && left.creationTimestamp === right.creationTimestamp),
  }
}

const startsApart = (left: Route, right: Route): boolean => {
  const [one, other] = [left.match.path, right.match.path]
  if (left.match.ignoreCase || right.match.ignoreCase || one.kind === 'regex' || other.kind === 'regex') return false
  if (one.kind === 'exact' && other.kind === 'exact') return one.text !== other.text
  const [wide, narrow] = one.text.length <= other.text.length ? [one, other] : [other, one]
  return !narrow.text.startsWith(wide.text) || wide.kind === 'exact'
}

/** Two routes of objects whose order nobody knows, of which some request may take either. */
const unsureOrder = (
  routes: readonly Route[],
  isKnown: (left: KubernetesObject, right: KubernetesObject) => boolean,
): readonly string[] => {
  const objects = new Set(routes.map(({ object }) => object))
  if (objects.size < 2) return []
  const out = new Set<string>()
  for (const [at, left] of routes.entries())
    for (const right of routes.slice(at + 1)) {
      if (left.object === right.object || isKnown(left.object, right.object)) continue
      if (isCatchAll(left) !== isCatchAll(right) || startsApart(left, right)) continue
      if (JSON.stringify(left.action) === JSON.stringify(right.action)) continue
      out.add(
        [left.object, right.object]
          .map(({ key }) => keyTitle(key))
          .sort(byCodePoint)
          .join(' and '),
      )
    }
  return [...out].map((pair) => `which of ${pair} is older, and so comes first`)
}

/** One route in place of several of which nobody can say what they do together. */
const unmodelledHost = (domain: string, routes: readonly Route[], why: readonly string[]): VirtualHost => {
  const [first] = routes
  if (first === undefined) return { domain, routes }
  const targets = new Map(
    routes
      .flatMap(({ action }) => (action.kind === 'sends' ? action.targets : []))
      .map((target) => [JSON.stringify(target), target]),
  )
  return {
    domain,
    routes: [
      {
        match: anyMatch,
        action: { kind: 'sends', path: { kind: 'kept' }, targets: [...targets.values()] },
        unmodelled: [...why, digestOf(routes.map(routeText))],
        object: first.object,
        pointer: first.pointer,
      },
    ],
  }
}

/** Nothing of an object is asked behind its first route that takes everything (I route.go: BuildHTTPRoutesForVirtualService). */
const untilCatchAll = (routes: readonly Route[]): readonly Route[] => {
  const end = routes.findIndex(isCatchAll)
  return end < 0 ? routes : routes.slice(0, end + 1)
}

interface Building {
  readonly bound: readonly BoundRoutes[]
  readonly isKnown: (left: KubernetesObject, right: KubernetesObject) => boolean
  readonly defaultExport: string
  readonly options: TableOptions
}

/** Routes of one server, by host (I gateway.go: buildGatewayHTTPRouteConfig). */
const addServer = (
  hosts: Map<string, { readonly routes: Route[]; readonly why: Set<string>; redirects: Route | undefined }>,
  server: GatewayServerHosts,
  namespace: string,
  { bound, defaultExport, options }: Building,
): void => {
  for (const one of bound) {
    if (!one.gateways.includes(server.gateway)) continue
    const home = one.object.key.namespace
    if (!isVisible(one.exportTo, home, namespace)) continue
    const routes = untilCatchAll(
      one.routes
        .filter(({ gateways }) => gateways.length === 0 || gateways.includes(server.gateway))
        .filter(({ port }) => (port ?? server.number) === server.number)
        .map(({ route }) => route),
    )
    const [first] = routes
    if (first === undefined) continue
    for (const domain of commonHosts(hostsForNamespace(server.hosts, home), one.hosts)) {
      const host = hosts.get(domain) ?? { routes: [], why: new Set<string>(), redirects: undefined }
      hosts.set(domain, host)
      host.routes.push(...routes)
      for (const why of server.unmodelled) host.why.add(why)
      if (one.exportTo.length === 0 && defaultExport !== '') host.why.add(defaultExport)
      if (server.redirects) {
        host.redirects = {
          ...first,
          match: anyMatch,
          action: { kind: 'answers', what: 'a redirect to https' },
          unmodelled: [],
        }
        if (options.trustedProxies > 0) host.why.add('a redirect to https behind trusted proxies')
      }
    }
  }
}

const hostsOf = (
  servers: readonly GatewayServerHosts[],
  namespace: string,
  building: Building,
): readonly VirtualHost[] => {
  const hosts: Parameters<typeof addServer>[0] = new Map()
  for (const server of servers) addServer(hosts, server, namespace, building)
  return [...hosts]
    .sort(([left], [right]) => byCodePoint(left, right))
    .map(([domain, { routes, why, redirects }]): VirtualHost => {
      const doubts = [...why, ...unsureOrder(routes, building.isKnown)].sort(byCodePoint)
      if (doubts.length > 0) return unmodelledHost(domain, routes, doubts)
      if (redirects !== undefined) return { domain, routes: [redirects] }
      return { domain, routes: [...routes.filter((one) => !isCatchAll(one)), ...routes.filter(isCatchAll)] }
    })
}

/** Gateways that routes name and that are not in the state. */
const unreadGateways = (state: MeshState, bound: readonly BoundRoutes[]): readonly string[] => {
  const known = new Set<string>()
  for (const { key } of state.objects) if (key.kind === 'Gateway') known.add(`${key.namespace}/${key.name}`)
  const named = bound.flatMap(({ gateways }) => gateways).filter((name) => name !== 'mesh')
  return [...new Set(named.map((name) => name.split('~')[0] ?? name))]
    .filter((name) => !known.has(name))
    .sort(byCodePoint)
}

/** Which ports a gateway that was not read has is not known. */
const atAnyPort = (one: GatewayRoute): GatewayRoute => {
  if (one.port === undefined) return one
  const { match } = one.route
  const unmodelled = [...match.unmodelled, `port ${one.port}`]
  return { ...one, port: undefined, route: { ...one.route, match: { ...match, unmodelled } } }
}

const tlsServers = (servers: readonly GatewayServerHosts[]): readonly GatewayServerHosts[] =>
  servers.filter(({ tls }) => tls)

/** What the mesh says of VirtualServices that say nothing of whom they are for; empty where it says nothing either. */
const defaultExportOf = (state: MeshState): string =>
  state.objects.some(
    ({ key, content }) =>
      key.group === '' &&
      key.kind === 'ConfigMap' &&
      textAt(content, 'data', 'mesh').includes('defaultVirtualServiceExportTo'),
  )
    ? 'defaultVirtualServiceExportTo of MeshConfig'
    : ''

type Labels = RouteTable['labels']

/** One answer for each place that asks. */
const keepByText = <Answer>(
  make: (namespace: string, labels: Labels) => Answer,
): ((namespace: string, labels: Labels) => Answer) => {
  const kept = new Map<string, Answer>()
  return (namespace, labels) => {
    const key = labelsKey(namespace, labels)
    const found = kept.get(key) ?? make(namespace, labels)
    kept.set(key, found)
    return found
  }
}

/** Route tables of every gateway of a state, and of those that its routes name. */
export const routeTables = (state: MeshState, options: TableOptions): readonly RouteTable[] => {
  const { compare, isKnown } = agesOf(options.isOld)
  const listeners = gatewayListeners(state)
  const services = state.objects.filter(
    ({ key }) => key.group === 'networking.istio.io' && key.kind === 'VirtualService',
  )
  const httpRoutes = boundHttpRoutes(state, listeners, compare)
  const inOrder = [...services].sort(compare)
  // Which subsets a proxy knows is said by its namespace and its labels.
  const boundFor = keepByText((namespace: string, labels: Labels): readonly BoundRoutes[] => {
    const findSubset = subsetsOf(state, options.other, { namespace, labels, rootNamespace: options.rootNamespace })
    return [...virtualServiceRoutes(inOrder, findSubset), ...httpRoutes].sort((left, right) =>
      compare(left.object, right.object),
    )
  })
  const defaultExport = defaultExportOf(state)
  const buildingFor = (namespace: string, labels: Labels): Building => ({
    bound: boundFor(namespace, labels),
    isKnown,
    defaultExport,
    options,
  })
  const read = listeners.map(({ title, gateways, namespace, labels, port, workload, servers }): RouteTable => ({
    gateway: title,
    gateways,
    namespace,
    labels,
    port,
    workload,
    number: servers[0]?.number ?? 0,
    read: true,
    hosts: hostsOf(servers, namespace, buildingFor(namespace, labels)),
    servers: tlsServers(servers),
  }))
  const unread = unreadGateways(state, boundFor('', {})).map((gateway): RouteTable => {
    const namespace = gateway.split('/')[0] ?? ''
    const server = { gateway, hosts: ['*/*'], number: 0, tls: false, clients: '', redirects: false, unmodelled: [] }
    const building = buildingFor(namespace, {})
    const anyPort = building.bound.map((one) => ({ ...one, routes: one.routes.map(atAnyPort) }))
    return {
      gateway,
      gateways: [gateway],
      namespace,
      labels: {},
      port: 0,
      workload: undefined,
      number: 0,
      read: false,
      hosts: hostsOf([server], namespace, { ...building, bound: anyPort }),
      servers: [],
    }
  })
  return [...read, ...unread]
}

/** Equal keys are one table in two states. */
export const tableKey = ({ gateway, namespace, labels, port, read }: RouteTable): string =>
  JSON.stringify([read ? '' : gateway, namespace, Object.entries(labels).sort(), port])
