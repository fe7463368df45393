import { keyText, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { numberAt, objectsAt, textAt, textsAt } from '../fields.js'
import { gatewayApiRoutes, readGrants, sortRoutes, type RankedRoute } from './gateway-api-routes.js'
import type { GatewayListener, GatewayServerHosts } from './gateway-listeners.js'
import { isWithin } from './host-names.js'
import type { BoundRoutes } from './virtual-service-routes.js'

/** Orders objects as istiod does: the oldest first. */
export type CompareAges = (left: KubernetesObject, right: KubernetesObject) => number

interface Bound {
  readonly gateway: string
  readonly host: string
  readonly object: KubernetesObject
  readonly routes: readonly RankedRoute[]
}

const hostOf = (server: GatewayServerHosts): string => server.hosts[0]?.replace(/^[^/]*\//, '') ?? '*'

/** A host that another listener of the port names more closely is left to that one (I conversion.go: hostnameAllowedByIsolation). */
const isLeftToAnother = (host: string, own: GatewayServerHosts, servers: readonly GatewayServerHosts[]): boolean => {
  const mine = hostOf(own)
  if (mine !== '*' && !mine.startsWith('*')) return false
  return servers.some(
    (other) =>
      other.gateway !== own.gateway &&
      other.number === own.number &&
      other.tls === own.tls &&
      hostOf(other) !== mine &&
      (mine === '*' || hostOf(other).length >= mine.length) &&
      hostOf(other) !== '*' &&
      isWithin(host, hostOf(other)),
  )
}

const isKindAdmitted = (server: GatewayServerHosts, kind: string): boolean =>
  server.kinds === undefined || server.kinds.includes(kind)

const meets = (server: GatewayServerHosts, namespace: string, hosts: readonly string[]): boolean =>
  server.hosts.some((one) => {
    const slash = one.indexOf('/')
    const [space, name] = [one.slice(0, slash), one.slice(slash + 1)]
    return (space === '*' || space === namespace) && hosts.some((host) => isWithin(host, name) || isWithin(name, host))
  })

/** HTTPRoutes and GRPCRoutes by the listener and the host that they bind to, each in the Gateway API's order. */
export const boundHttpRoutes = (
  state: MeshState,
  listeners: readonly GatewayListener[],
  compareAges: CompareAges,
): readonly BoundRoutes[] => {
  const inGroup = (...kinds: readonly string[]) =>
    state.objects.filter(({ key }) => key.group === 'gateway.networking.k8s.io' && kinds.includes(key.kind))
  const grants = readGrants(inGroup('ReferenceGrant'))
  const known = new Set(inGroup('Gateway').map(({ key }) => `${key.namespace}/${key.name}`))
  const bound = inGroup('HTTPRoute', 'GRPCRoute').flatMap((object): readonly Bound[] => {
    const { namespace, kind } = object.key
    const routes = gatewayApiRoutes(object, grants)
    const named = textsAt(object.content, 'spec', 'hostnames').map((host) => host.toLowerCase())
    const hosts = named.length === 0 ? ['*'] : named
    return objectsAt(object.content, 'spec', 'parentRefs').flatMap((parent): readonly Bound[] => {
      if ((textAt(parent, 'kind') || 'Gateway') !== 'Gateway') return []
      if (!['', 'gateway.networking.k8s.io'].includes(textAt(parent, 'group'))) return []
      const gateway = `${textAt(parent, 'namespace') || namespace}/${textAt(parent, 'name')}`
      if (!known.has(gateway)) return hosts.map((host) => ({ gateway, host, object, routes }))
      const [section, port] = [textAt(parent, 'sectionName'), numberAt(parent, 'port') ?? 0]
      const servers = listeners.flatMap((one) => one.servers).filter((one) => one.gateway.startsWith(`${gateway}~`))
      return servers
        .filter((one) => section === '' || one.gateway === `${gateway}~${section}`)
        .filter(
          (one) => (port === 0 || port === one.number) && isKindAdmitted(one, kind) && meets(one, namespace, hosts),
        )
        .flatMap((one) =>
          hosts
            .filter((host) => !isLeftToAnother(host, one, servers))
            .map((host) => ({ gateway: one.gateway, host, object, routes })),
        )
    })
  })
  const groups = new Map<string, [Bound, ...Bound[]]>()
  const ordered = [...bound].sort((left, right) => compareAges(left.object, right.object))
  const seen = new Set<string>()
  for (const one of ordered) {
    // GRPCRoutes are merged among themselves (I route_collections.go).
    const key = `${one.object.key.kind} ${one.gateway} ${one.host}`
    const once = `${key} ${keyText(one.object.key)}`
    if (seen.has(once)) continue
    seen.add(once)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()].map(([first, ...rest]): BoundRoutes => ({
    object: first.object,
    hosts: [first.host],
    gateways: [first.gateway],
    exportTo: [],
    routes: sortRoutes([first, ...rest].flatMap(({ routes }) => routes)).map((route) => ({
      route,
      gateways: [],
      port: undefined,
    })),
  }))
}
