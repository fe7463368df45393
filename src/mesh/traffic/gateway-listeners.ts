import type { Json, JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { takesNamespace } from '../namespace-labels.js'
import { member, numberAt, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import { gatewayNameLabel, selects } from '../resolve/attachment.js'
import { targetPorts } from '../resolve/gateway-servers.js'
import { findWorkloads, type Workload } from '../resolve/workloads.js'
import { routeClasses } from './gateway-classes.js'
import { gatewayApiRouteKinds } from './route-kinds.js'
import { indexState } from '../resolve/index-state.js'

/** Hosts that one server of a gateway takes, as the routes that bind to it see it. */
export interface GatewayServerHosts {
  /** What routes bind to: `namespace/name`, with the listener's name behind it where the Gateway API names one. */
  readonly gateway: string
  /** `namespace/host`, `*` for any namespace, in lower case. */
  readonly hosts: readonly string[]
  /** As the Gateway writes it. */
  readonly number: number
  readonly tls: boolean
  /** What a client must show in its handshake, as a text that is equal where it is; '': any may come. */
  readonly clients: string
  /** Everything is sent to https before any route is asked. */
  readonly redirects: boolean
  /** Of the Gateway API: kinds of routes that may bind; undefined: the usual ones. */
  readonly kinds?: readonly string[]
  /** What of it is not modelled, each as a text that is equal where it is. */
  readonly unmodelled: readonly string[]
}

/** One port of one gateway's pods, with every server that listens there. */
export interface GatewayListener {
  /** `edge/public`: the first Gateway that opens the port. */
  readonly title: string
  /** The Gateway objects, by name. */
  readonly gateways: readonly string[]
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  /** Where the pods listen. */
  readonly port: number
  readonly workload: Workload | undefined
  readonly servers: readonly GatewayServerHosts[]
}

const isHttp = (protocol: string): boolean => ['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(protocol.toUpperCase())

/** Fields that say what the server shows, or that it speaks TLS. */
const ofServer = new Set(['mode', 'certificateRefs', 'httpsRedirect'])

const clientsOf = (tls: JsonObject): string => {
  const own = Object.entries<Json>(tls).filter(
    ([name]) => !ofServer.has(name) || (name === 'mode' && tls[name] !== 'Terminate'),
  )
  return own.length === 0 ? '' : JSON.stringify(own.sort(([left], [right]) => byCodePoint(left, right)))
}

/** Servers whose requests are routed by host and path: HTTP, and HTTPS that ends at the gateway. */
const istioServers = (object: KubernetesObject): readonly GatewayServerHosts[] =>
  objectsAt(object.content, 'spec', 'servers').flatMap((server): readonly GatewayServerHosts[] => {
    const protocol = textAt(server, 'port', 'protocol')
    const mode = textAt(server, 'tls', 'mode')
    const number = numberAt(server, 'port', 'number')
    const ends = protocol.toUpperCase() === 'HTTPS' && !['', 'PASSTHROUGH', 'AUTO_PASSTHROUGH'].includes(mode)
    if (number === undefined || !(isHttp(protocol) || ends)) return []
    return [
      {
        gateway: `${object.key.namespace}/${object.key.name}`,
        hosts: textsAt(server, 'hosts').map((host) => {
          const [space, name] = host.includes('/')
            ? [host.slice(0, host.indexOf('/')), host.slice(host.indexOf('/') + 1)]
            : ['*', host]
          return `${space === '.' ? object.key.namespace : space}/${name.toLowerCase()}`
        }),
        number,
        tls: ends,
        clients: mode === 'SIMPLE' ? '' : clientsOf(objectAt(server, 'tls')),
        redirects: member(objectAt(server, 'tls'), 'httpsRedirect') === true,
        unmodelled: [],
      },
    ]
  })

/** Namespaces of routes that may bind to a listener, whose Namespace need not be read. */
const spacesOfRoutes = (state: MeshState): readonly string[] =>
  gatewayApiRouteKinds.flatMap((kind) =>
    objectsOfKind(state, 'gateway.networking.k8s.io', kind).map(({ key }) => key.namespace),
  )

/** Namespaces whose routes may bind to a listener; undefined where that depends on labels that were not read. */
const admitted = (listener: JsonObject, gateway: KubernetesObject, state: MeshState): readonly string[] | undefined => {
  const namespaces = objectAt(listener, 'allowedRoutes', 'namespaces')
  switch (textAt(namespaces, 'from') || 'Same') {
    case 'All':
      return ['*']
    case 'Selector': {
      const known = new Map(objectsOfKind(state, '', 'Namespace').map((one) => [one.key.name, one]))
      const answers = [...new Set([...known.keys(), ...spacesOfRoutes(state)])].map((name) => ({
        name,
        isTaken: takesNamespace(objectAt(namespaces, 'selector'), name, known.get(name)),
      }))
      if (answers.length === 0 || answers.some(({ isTaken }) => isTaken === undefined)) return undefined
      return answers.flatMap(({ name, isTaken }) => (isTaken === true ? [name] : []))
    }
    case 'None':
      return []
    default:
      return [gateway.key.namespace]
  }
}

const askedLabels = (listener: JsonObject): string => {
  const selector = objectAt(listener, 'allowedRoutes', 'namespaces', 'selector')
  const pairs = Object.entries(textMapAt(selector, 'matchLabels')).map(([name, value]) => `${name}=${value}`)
  const expressions = objectsAt(selector, 'matchExpressions').map((one) =>
    [textAt(one, 'key'), textAt(one, 'operator'), ...textsAt(one, 'values')].join(' '),
  )
  return [...pairs, ...expressions].sort(byCodePoint).join(', ')
}

/** What HTTPRoutes call a listener of a Gateway. */
export const listenerName = (gateway: string, listener: string): string => `${gateway}~${listener}`

const listenerServers = (object: KubernetesObject, state: MeshState): readonly GatewayServerHosts[] =>
  objectsAt(object.content, 'spec', 'listeners').flatMap((listener): readonly GatewayServerHosts[] => {
    const protocol = textAt(listener, 'protocol')
    const number = numberAt(listener, 'port')
    const ends = protocol === 'HTTPS' && textAt(listener, 'tls', 'mode') !== 'Passthrough'
    if (number === undefined || !(protocol === 'HTTP' || ends)) return []
    const host = (textAt(listener, 'hostname') || '*').toLowerCase()
    const spaces = admitted(listener, object, state)
    const kinds = objectsAt(listener, 'allowedRoutes', 'kinds').map((kind) => textAt(kind, 'kind'))
    return [
      {
        gateway: listenerName(`${object.key.namespace}/${object.key.name}`, textAt(listener, 'name')),
        hosts: (spaces ?? ['*']).map((space) => `${space}/${host}`),
        number,
        tls: ends,
        clients: clientsOf(objectAt(listener, 'tls')) + clientsOf(objectAt(object.content, 'spec', 'tls')),
        redirects: false,
        ...(kinds.length === 0 ? {} : { kinds }),
        // Of which labels is part of it: other ones are another unknown.
        unmodelled: spaces === undefined ? [`namespaces that may bind by their labels (${askedLabels(listener)})`] : [],
      },
    ]
  })

/** Pods of a Gateway: those that its selector finds, or that are made for it. */
const workloadsOf = (gateway: KubernetesObject, workloads: readonly Workload[]): readonly Workload[] => {
  if (gateway.key.group === 'gateway.networking.k8s.io')
    return workloads.filter(
      ({ namespace, labels }) => namespace === gateway.key.namespace && labels[gatewayNameLabel] === gateway.key.name,
    )
  const selector = textMapAt(gateway.content, 'spec', 'selector')
  return Object.keys(selector).length === 0 ? [] : workloads.filter(({ labels }) => selects(selector, labels))
}

const labelsWithout = (gateway: KubernetesObject): Readonly<Record<string, string>> =>
  gateway.key.group === 'gateway.networking.k8s.io'
    ? { [gatewayNameLabel]: gateway.key.name }
    : textMapAt(gateway.content, 'spec', 'selector')

const isGateway = ({ key, content }: KubernetesObject): boolean => {
  if (key.kind !== 'Gateway') return false
  if (key.group === 'networking.istio.io') return true
  return key.group === 'gateway.networking.k8s.io' && routeClasses.has(textAt(content, 'spec', 'gatewayClassName'))
}

/** Every port of every gateway at which requests are routed. */
export const gatewayListeners = (state: MeshState): readonly GatewayListener[] => {
  const gateways = state.objects.filter(isGateway)
  if (gateways.length === 0) return []
  const workloads = findWorkloads(state)
  const index = indexState(state)
  const out = new Map<string, GatewayListener>()
  for (const object of gateways) {
    const servers = object.key.group === 'networking.istio.io' ? istioServers(object) : listenerServers(object, state)
    const name = `${object.key.namespace}/${object.key.name}`
    const found = workloadsOf(object, workloads)
    const places: readonly (Pick<Workload, 'namespace' | 'labels'> & { readonly workload: Workload | undefined })[] =
      found.length > 0
        ? found.map((workload) => ({ namespace: workload.namespace, labels: workload.labels, workload }))
        : [{ namespace: object.key.namespace, labels: labelsWithout(object), workload: undefined }]
    for (const { namespace, labels, workload } of places)
      for (const server of servers)
        for (const port of workload === undefined
          ? [server.number]
          : targetPorts(server.number, index.servicesOf(namespace, labels), workload.podSpec)) {
          const key = JSON.stringify([namespace, Object.entries(labels).sort(), port])
          const known = out.get(key)
          if (known === undefined)
            out.set(key, { title: name, gateways: [name], namespace, labels, port, workload, servers: [server] })
          else
            out.set(key, {
              ...known,
              gateways: known.gateways.includes(name) ? known.gateways : [...known.gateways, name],
              servers: [...known.servers, server],
            })
        }
  }
  return [...out.values()]
}
