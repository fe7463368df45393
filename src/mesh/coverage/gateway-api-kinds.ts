import { gatewayApiRouteKinds } from '../traffic/route-kinds.js'
import { modelled, neutral, opaque, opaqueWhere, type CoverageEntry } from './entry.js'

type Table = readonly CoverageEntry[]

const api = 'Gateway API reference'
const routes = 'mesh/traffic/routes-not-followed'
const route = ['spec.parentRefs[].**', 'spec.hostnames[]', 'spec.rules[].**', 'spec.useDefaultGateways'] as const

const gateway: Table = [
  ...opaqueWhere(
    'a class of another controller is among the two',
    "another controller serves the gateway, and enforces none of Istio's policies there",
    `${api}: Gateway; mesh/resolve/workloads reads Istio's own classes`,
    'spec.gatewayClassName',
  ),
  ...modelled(
    'mesh/resolve/gateway-servers, mesh/resolve/workloads, mesh/resolve/proxy-kind',
    `${api}: Gateway; istio-semantics §2.13`,
    'spec.listeners[].port',
    'spec.listeners[].protocol',
    'spec.listeners[].tls.mode',
    'spec.listeners[].tls.frontendValidation.**',
    'spec.infrastructure.labels.**',
  ),
  ...opaqueWhere(
    'the pods of other Services serve the gateway',
    'the pods of the Services that it names serve its routes, with their own identity and policies',
    `${api}: addresses; I pilot/pkg/config/kube/gateway/conversion.go: extractGatewayServices; else mesh/resolve/workloads reads it`,
    'spec.addresses[].**',
    'spec.addresses',
  ),
  ...modelled('mesh/resolve/waypoints', `${api}; istio-semantics §2.13`, 'spec.listeners[].allowedRoutes.**'),
  ...opaque(
    'it changes the pods that Istio makes for the gateway',
    `${api}: infrastructure`,
    'spec.infrastructure.parametersRef.**',
  ),
  // judge-change asks the table of annotations first.
  ...opaque(
    'it changes the pods that Istio makes for the gateway, but for annotations that decide neither on a Gateway nor on pods',
    `${api}: infrastructure`,
    'spec.infrastructure.annotations.**',
  ),
  ...opaque(
    'it decides which clients and which further listeners the gateway takes',
    `${api}: Gateway`,
    'spec.tls.**',
    'spec.allowedListeners.**',
    'spec.backendTLS.**',
    'spec.defaultScope',
  ),
  ...opaque(
    'it may say how the server treats client certificates',
    `${api}: tls.options`,
    'spec.listeners[].tls.options.**',
  ),
  // The Secret of the server's own certificate also holds the authority of its clients, where it asks for theirs.
  ...opaqueWhere(
    'a server asks for client certificates',
    'it says which client certificates the gateway takes',
    `${api}: certificateRefs; I pilot/pkg/config/kube/gateway/conversion.go`,
    'spec.listeners[].tls.certificateRefs[].**',
  ),
  ...modelled(routes, `${api}; mesh/traffic`, 'spec.listeners[].hostname', 'spec.listeners[].name'),
]

/** Kinds of `gateway.networking.k8s.io`; a kind that is not here is opaque. */
export const gatewayApiKinds: Readonly<Record<string, Table>> = {
  'gateway.networking.k8s.io/Gateway': gateway,
  'gateway.networking.k8s.io/GatewayClass': [
    ...opaque(
      'it decides who makes the gateways of the class, and how',
      `${api}: GatewayClass`,
      'spec.controllerName',
      'spec.parametersRef.**',
    ),
    ...neutral('it is for people', `${api}: GatewayClass`, 'spec.description'),
  ],
  ...Object.fromEntries(
    gatewayApiRouteKinds.map((kind) => [
      `gateway.networking.k8s.io/${kind}`,
      modelled(routes, `${api}: ${kind}; mesh/traffic`, ...route),
    ]),
  ),
  'gateway.networking.k8s.io/ReferenceGrant': modelled(
    routes,
    `${api}: ReferenceGrant; mesh/traffic`,
    'spec.from[].**',
    'spec.to[].**',
  ),
  'gateway.networking.k8s.io/BackendTLSPolicy': opaqueWhere(
    'gateways lead to a Service that it names',
    'what a gateway sends there arrives with TLS of its own instead of with its identity, with everybody whom it lets in',
    `${api}: BackendTLSPolicy`,
    'spec.targetRefs[].**',
    'spec.validation.**',
    'spec.options.**',
  ),
}

export const groupsOfGatewayApi: ReadonlySet<string> = new Set([
  'gateway.networking.k8s.io',
  'gateway.networking.x-k8s.io',
])
