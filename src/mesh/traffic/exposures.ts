import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfGroup } from '../../ports/objects-of-kind.js'
import { indexedAt, numberAt, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import { byCodePoint } from '../../ports/order.js'

/** A host at a place: what somebody can address because of an object. */
export interface Exposure {
  readonly pointer: string
  readonly host: string
  /** For people: `port 443`, `Gateway edge/public`. */
  readonly place: string
  /** What tells two places with one name apart: the gateway's selector, a namespace. */
  readonly scope: string
}

const any = '*'

/** Groups of the kinds that `exposuresOf` knows. */
const exposingGroups = ['networking.istio.io', 'gateway.networking.k8s.io', 'networking.k8s.io']

/** Objects of a state that may make something addressable. */
export const exposingObjects = (state: MeshState): readonly KubernetesObject[] =>
  exposingGroups.flatMap((group) => objectsOfGroup(state, group))

/** Servers of gateways, hosts of routes that are bound to gateways, hosts that join the mesh. */
export const exposuresOf = (object: KubernetesObject): readonly Exposure[] => {
  const spec = objectAt(object.content, 'spec')
  const { group, kind, namespace } = object.key
  switch (`${group}/${kind}`) {
    case 'networking.istio.io/Gateway':
      return ofServers(spec)
    case 'gateway.networking.k8s.io/Gateway':
      return indexedAt(spec, 'listeners').map(([listener, index]) => ({
        pointer: `/spec/listeners/${index}`,
        host: textAt(listener, 'hostname') || any,
        place: `port ${numberAt(listener, 'port') ?? 0} (${textAt(listener, 'protocol')})`,
        scope: `${namespace}/${object.key.name}`,
      }))
    case 'networking.istio.io/VirtualService':
      return textsAt(spec, 'gateways')
        .filter((gateway) => gateway !== 'mesh')
        .flatMap((gateway) =>
          textsAt(spec, 'hosts').map((host) => ({
            pointer: '/spec/hosts',
            host,
            place: `Gateway ${gateway.includes('/') ? gateway : `${namespace}/${gateway}`}`,
            scope: '',
          })),
        )
    case 'networking.istio.io/ServiceEntry':
      return textsAt(spec, 'hosts').flatMap((host) =>
        withDefault(
          objectsAt(spec, 'ports').map((port) => `port ${numberAt(port, 'number') ?? 0}`),
          'any port',
        ).map((place) => ({ pointer: '/spec/hosts', host, place: `${place}, as a host of the mesh`, scope: '' })),
      )
    case 'gateway.networking.k8s.io/HTTPRoute':
    case 'gateway.networking.k8s.io/GRPCRoute':
    case 'gateway.networking.k8s.io/TLSRoute':
    case 'gateway.networking.k8s.io/TCPRoute':
    case 'gateway.networking.k8s.io/UDPRoute':
      return ofRoute(spec, namespace)
    case 'networking.k8s.io/Ingress':
      return indexedAt(spec, 'rules').map(([rule, index]) => ({
        pointer: `/spec/rules/${index}`,
        host: textAt(rule, 'host') || any,
        place: 'the ingress',
        scope: textAt(spec, 'ingressClassName'),
      }))
    default:
      return []
  }
}

const withDefault = (texts: readonly string[], otherwise: string): readonly string[] =>
  texts.length > 0 ? texts : [otherwise]

/** A host of a server may name the namespaces of its routes: `shop/a.example.com` serves `a.example.com`. */
const ofServers = (spec: JsonObject): readonly Exposure[] => {
  const selector = JSON.stringify(Object.entries(textMapAt(spec, 'selector')).sort(([a], [b]) => byCodePoint(a, b)))
  return indexedAt(spec, 'servers').flatMap(([server, index]) =>
    textsAt(server, 'hosts').map((host) => ({
      pointer: `/spec/servers/${index}`,
      host: host.slice(host.indexOf('/') + 1),
      place: `port ${numberAt(server, 'port', 'number') ?? 0} (${textAt(server, 'port', 'protocol')})`,
      scope: selector,
    })),
  )
}

const ofRoute = (spec: JsonObject, namespace: string): readonly Exposure[] =>
  indexedAt(spec, 'parentRefs')
    .filter(([parent]) => (textAt(parent, 'kind') || 'Gateway') !== 'Service')
    .flatMap(([parent, index]) => {
      const [section, port] = [textAt(parent, 'sectionName'), numberAt(parent, 'port')]
      const place = [
        `${textAt(parent, 'kind') || 'Gateway'} ${textAt(parent, 'namespace') || namespace}/${textAt(parent, 'name')}`,
        ...(section === '' ? [] : [`listener ${section}`]),
        ...(port === undefined ? [] : [`port ${port}`]),
      ].join(', ')
      const hosts = textsAt(spec, 'hostnames')
      return hosts.length === 0
        ? [{ pointer: `/spec/parentRefs/${index}`, host: any, place, scope: '' }]
        : hosts.map((host) => ({ pointer: '/spec/hostnames', host, place, scope: '' }))
    })
