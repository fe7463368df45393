import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { Destination } from '../enforcement.js'
import { numberAt, objectAt, objectsAt, textAt, textMapAt } from '../fields.js'
import { gatewayNameLabel, selects } from './attachment.js'
import type { Workload } from './workloads.js'

/** What a gateway's server asks of a client's connection. */
export type ServerTls = 'none' | 'simple' | 'optional' | 'mutual'

/** One port on which a gateway listens: the container's, not the Service's (istio-semantics §2.4). */
export interface GatewayServer {
  readonly port: number
  readonly protocol: Destination['protocol']
  readonly tls: ServerTls
  readonly object: KubernetesObject
}

/** `tls.mode` of a server of Istio's Gateway; missing: it ends no TLS. */
export const istioTls: ReadonlyMap<string, ServerTls> = new Map([
  ['SIMPLE', 'simple'],
  ['MUTUAL', 'mutual'],
  ['ISTIO_MUTUAL', 'mutual'],
  ['OPTIONAL_MUTUAL', 'optional'],
])

const isHttp = (protocol: string): boolean => ['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(protocol.toUpperCase())

/** HTTPS that is ended here is HTTP to the policies; passed through, or any other TLS, it is TCP. */
const istioServer = (server: JsonObject, object: KubernetesObject): Omit<GatewayServer, 'port'> => {
  const protocol = textAt(server, 'port', 'protocol')
  const tls = istioTls.get(textAt(server, 'tls', 'mode'))
  const http = isHttp(protocol) || (protocol.toUpperCase() === 'HTTPS' && tls !== undefined)
  return { protocol: http ? 'HTTP' : 'TCP', tls: isHttp(protocol) ? 'none' : (tls ?? 'none'), object }
}

const listenerServer = (listener: JsonObject, object: KubernetesObject): Omit<GatewayServer, 'port'> => {
  const protocol = textAt(listener, 'protocol')
  const terminates = textAt(listener, 'tls', 'mode') !== 'Passthrough' && (protocol === 'HTTPS' || protocol === 'TLS')
  const option = textAt(listener, 'tls', 'options', 'gateway.istio.io/tls-terminate-mode')
  const validated = objectsAt(listener, 'tls', 'frontendValidation', 'caCertificateRefs').length > 0
  const http = protocol === 'HTTP' || (protocol === 'HTTPS' && terminates)
  const mode: ServerTls = validated ? 'mutual' : (istioTls.get(option) ?? 'simple')
  return { protocol: http ? 'HTTP' : 'TCP', tls: terminates ? mode : 'none', object }
}

/** A Service's port 443 reaches the pod at its `targetPort`; without a Service the server's number is the port. */
export const targetPorts = (
  number: number,
  services: readonly KubernetesObject[],
  podSpec: JsonObject,
): readonly number[] => {
  const out = services.flatMap((service) =>
    objectsAt(objectAt(service.content, 'spec'), 'ports')
      .filter((port) => numberAt(port, 'port') === number)
      .flatMap((port) => {
        const name = textAt(port, 'targetPort')
        if (name === '' || numberAt(port, 'targetPort') !== undefined) return numberAt(port, 'targetPort') ?? number
        return objectsAt(podSpec, 'containers')
          .flatMap((container) => objectsAt(container, 'ports'))
          .filter((container) => textAt(container, 'name') === name)
          .flatMap((container) => numberAt(container, 'containerPort') ?? [])
      }),
  )
  return out.length === 0 ? [number] : out
}

/** Servers of a gateway workload, by port, given the Services that select it; of two at one port the first by object name counts, as all must agree. */
export const gatewayServers = (
  workload: Pick<Workload, 'namespace' | 'labels' | 'podSpec'>,
  gateways: readonly KubernetesObject[],
  mine: readonly KubernetesObject[],
): ReadonlyMap<number, GatewayServer> => {
  const out = new Map<number, GatewayServer>()
  for (const gateway of gateways) {
    const spec = objectAt(gateway.content, 'spec')
    if (gateway.key.group === 'networking.istio.io') {
      const selector = textMapAt(spec, 'selector')
      if (Object.keys(selector).length === 0 || !selects(selector, workload.labels)) continue
      for (const server of objectsAt(spec, 'servers')) {
        const number = numberAt(server, 'port', 'number')
        if (number === undefined) continue
        for (const port of targetPorts(number, mine, workload.podSpec))
          if (!out.has(port)) out.set(port, { port, ...istioServer(server, gateway) })
      }
    } else if (gateway.key.namespace === workload.namespace && workload.labels[gatewayNameLabel] === gateway.key.name) {
      for (const listener of objectsAt(spec, 'listeners')) {
        const port = numberAt(listener, 'port')
        if (port !== undefined && !out.has(port)) out.set(port, { port, ...listenerServer(listener, gateway) })
      }
    }
  }
  return out
}
