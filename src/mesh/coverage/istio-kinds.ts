import { judgedAs, modelled, neutral, opaque, opaqueWhere, type CoverageEntry } from './entry.js'

type Table = readonly CoverageEntry[]

const routes = 'mesh/traffic/routes-not-followed'
const client = "it is about what a client's proxy sends, and a destination decides over every request that it may get"
const unknownHosts = 'what a proxy does not know it sends on in plain text, where no policy knows its workload'
const pace = 'it is about time, memory or counts, and not about which requests are let in'
const observed = 'it is about logs, traces and metrics'
const targeting = ['spec.selector', 'spec.selector.**', 'spec.targetRef.**', 'spec.targetRefs[].**']

const authorizationPolicy: Table = [
  ...modelled(
    'mesh/compile, mesh/evaluate; fields that no version has: mesh/resolve/unknown-fields',
    'istio-semantics §1, §2',
    ...targeting,
    'spec',
    'spec.**',
  ),
]

const requestAuthentication: Table = [
  ...modelled(
    'mesh/compile/token, mesh/evaluate/jwt-filter; other fields: mesh/resolve/unknown-fields',
    'istio-semantics §1, §2.11',
    ...targeting,
    'spec',
    'spec.**',
  ),
  ...neutral('it is about how long istiod waits for keys', 'istio-semantics §1', 'spec.jwtRules[].timeout'),
  ...neutral(
    'the next destination decides over the token that it is sent, or over none',
    'istio-semantics §1',
    'spec.jwtRules[].forwardOriginalToken',
  ),
]

const peerAuthentication: Table = modelled(
  'mesh/resolve/peer-authentication; other fields: mesh/resolve/unknown-fields',
  'istio-semantics §2.10',
  ...targeting,
  'spec',
  'spec.**',
)

const proto = (name: string): string => `A networking/v1alpha3/${name}.proto`

const gateway: Table = [
  ...modelled(
    'mesh/resolve/gateway-servers, mesh/resolve/proxy-kind',
    `${proto('gateway')}; istio-semantics §2.4`,
    'spec.selector.**',
    'spec.servers[].port.number',
    'spec.servers[].port.protocol',
    'spec.servers[].tls.mode',
  ),
  ...opaqueWhere(
    'a server asks for client certificates',
    "it decides which clients' certificates the server takes",
    `${proto('gateway')}: ServerTLSSettings`,
    'spec.servers[].tls.credentialName',
    'spec.servers[].tls.credentialNames[]',
    'spec.servers[].tls.caCertCredentialName',
    'spec.servers[].tls.caCertificates',
    'spec.servers[].tls.caCrl',
    'spec.servers[].tls.insecureSkipVerify',
    'spec.servers[].tls.subjectAltNames[]',
    'spec.servers[].tls.verifyCertificateSpki[]',
    'spec.servers[].tls.verifyCertificateHash[]',
  ),
  ...opaqueWhere(
    'redirection to HTTPS goes',
    'requests without TLS were sent elsewhere, and are served now',
    `${proto('gateway')}: ServerTLSSettings`,
    'spec.servers[].tls.httpsRedirect',
  ),
  ...neutral(
    "it is the server's own certificate, or its ciphers",
    `${proto('gateway')}: ServerTLSSettings`,
    'spec.servers[].tls.serverCertificate',
    'spec.servers[].tls.privateKey',
    'spec.servers[].tls.tlsCertificates[].**',
    'spec.servers[].tls.minProtocolVersion',
    'spec.servers[].tls.maxProtocolVersion',
    'spec.servers[].tls.cipherSuites[]',
  ),
  ...opaque(
    'it decides on which address the server listens',
    proto('gateway'),
    'spec.servers[].bind',
    'spec.servers[].defaultEndpoint',
  ),
  ...neutral(
    'its names say nothing of what is let in',
    proto('gateway'),
    'spec.servers[].name',
    'spec.servers[].port.name',
  ),
  ...opaque('Istio reads it no more', proto('gateway'), 'spec.servers[].port.targetPort'),
  ...modelled(routes, `${proto('gateway')}; mesh/traffic`, 'spec.servers[].hosts[]'),
]

const serviceEntry: Table = [
  ...opaqueWhere(
    'the entry selects workloads, or a waypoint serves it',
    'workloads that it selects listen on its ports, with its protocols',
    proto('service_entry'),
    'spec.workloadSelector.**',
    'spec.ports[].number',
    'spec.ports[].protocol',
    'spec.ports[].targetPort',
  ),
  ...opaqueWhere(
    'a waypoint serves the entry, or it has the name of a Service',
    'what goes to these hosts and addresses met the policies of a waypoint, or pods of a Service, and may meet others now',
    `${proto('service_entry')}; istio-semantics §2.13; I pilot/pkg/model/endpointshards.go; of routes of gateways mesh/traffic/places-behind`,
    'spec.hosts[]',
    'spec.endpoints[].**',
    'spec.exportTo[]',
    'spec.subjectAltNames[]',
  ),
  ...opaqueWhere(
    'a waypoint serves the entry, it has the name of a Service, or leads there in plain text',
    'what goes to these addresses met the policies of a waypoint, or pods of a Service, or arrives in plain text, where no policy knows the client',
    `${proto('service_entry')}: Location; istio-semantics §2.13`,
    'spec.addresses[]',
    'spec.resolution',
    'spec.endpoints[].address',
    'spec.location',
  ),
  ...modelled('mesh/resolve/served', 'istio-semantics §2.13', 'spec.ports[].name'),
]

const workload = 'the workload outside of Kubernetes that it stands for is not modelled'

const workloadEntry: Table = [
  ...opaqueWhere(
    'the object is there after',
    workload,
    proto('workload_entry'),
    'spec.labels.**',
    'spec.serviceAccount',
    'spec.address',
    'spec.ports.**',
    'spec.network',
  ),
  ...neutral('it is about where a client sends its requests', proto('workload_entry'), 'spec.locality', 'spec.weight'),
]

const workloadGroup: Table = [
  ...opaqueWhere(
    'the object is there after',
    workload,
    proto('workload_group'),
    'spec.metadata.labels.**',
    'spec.metadata.annotations.**',
    'spec.template.labels.**',
    'spec.template.serviceAccount',
    'spec.template.address',
    'spec.template.ports.**',
    'spec.template.network',
  ),
  ...neutral(
    'it is about where a client sends its requests',
    proto('workload_group'),
    'spec.template.locality',
    'spec.template.weight',
  ),
  ...neutral('it decides when the workload counts as ready', proto('workload_group'), 'spec.probe.**'),
]

const sidecar: Table = [
  ...modelled(
    'mesh/resolve/stages: its own listeners are an unknown',
    proto('sidecar'),
    'spec.ingress[].**',
    'spec.workloadSelector',
    'spec.workloadSelector.**',
  ),
  ...opaqueWhere(
    'it listens for others',
    'whoever reaches a listener for outgoing requests has them sent on with the identity of the workload',
    `${proto('sidecar')}: IstioEgressListener.bind`,
    'spec.egress[].**',
  ),
  ...opaqueWhere(
    'its clients send past their own proxy what a policy refuses them by their identity',
    unknownHosts,
    `${proto('sidecar')}: IstioEgressListener.hosts, OutboundTrafficPolicy`,
    'spec.egress[].hosts[]',
    'spec.outboundTrafficPolicy.**',
  ),
  ...neutral(pace, proto('sidecar'), 'spec.inboundConnectionPool.**'),
]

const proxyConfig: Table = [
  ...judgedAs('ProxyMetadata', 'spec.environmentVariables', 'A networking/v1beta1/proxy_config.proto'),
  ...opaque(
    'it decides whose environment the object is',
    'A networking/v1beta1/proxy_config.proto',
    'spec.selector.**',
  ),
  ...neutral(pace, 'A networking/v1beta1/proxy_config.proto', 'spec.concurrency'),
  ...opaqueWhere(
    'the image is none of those that Istio releases',
    'another proxy may enforce other policies',
    'A networking/v1beta1/proxy_image.proto',
    'spec.image.imageType',
  ),
]

const telemetry: Table = neutral(
  observed,
  'A telemetry/v1alpha1/telemetry.proto',
  'spec.selector.**',
  'spec.targetRef.**',
  'spec.targetRefs[].**',
  'spec.accessLogging[].**',
  'spec.metrics[].**',
  'spec.tracing[].**',
)

const envoyFilter: Table = [
  ...modelled(
    'mesh/resolve/envoy-filter: an unknown of the proxies that it applies to',
    proto('envoy_filter'),
    'spec.**',
  ),
  ...opaqueWhere(
    'its clients connect otherwise where a policy refuses them by their identity',
    'who connects without mutual TLS arrives in plain text, where no policy knows the client',
    proto('envoy_filter'),
    'spec.configPatches[].patch.value.transport_socket.**',
    'spec.configPatches[].patch.value.transport_socket_matches[].**',
  ),
]

/** Kinds of Istio's groups by `group/kind`; a kind that is not here is opaque. */
export const istioKinds: Readonly<Record<string, Table>> = {
  'security.istio.io/AuthorizationPolicy': authorizationPolicy,
  'security.istio.io/RequestAuthentication': requestAuthentication,
  'security.istio.io/PeerAuthentication': peerAuthentication,
  'networking.istio.io/EnvoyFilter': envoyFilter,
  'extensions.istio.io/WasmPlugin': modelled(
    'mesh/resolve/unknowns: an unknown of the proxies that it applies to',
    'A extensions/v1alpha1/wasm.proto',
    'spec.**',
  ),
  'extensions.istio.io/TrafficExtension': modelled(
    'mesh/resolve/unknowns: an unknown of the proxies that it applies to',
    'A extensions/v1alpha1',
    'spec.**',
  ),
  'networking.istio.io/Gateway': gateway,
  'networking.istio.io/ServiceEntry': serviceEntry,
  'networking.istio.io/WorkloadEntry': workloadEntry,
  'networking.istio.io/WorkloadGroup': workloadGroup,
  'networking.istio.io/Sidecar': sidecar,
  'networking.istio.io/ProxyConfig': proxyConfig,
  'networking.istio.io/VirtualService': modelled(
    routes,
    `${proto('virtual_service')}; mesh/traffic`,
    'spec.hosts[]',
    'spec.gateways[]',
    'spec.http[].**',
    'spec.tls[].**',
    'spec.tcp[].**',
    'spec.exportTo[]',
  ),
  'networking.istio.io/DestinationRule': [
    ...opaqueWhere(
      'gateways arrive there as another identity',
      'what a gateway sends there arrives as another identity than before, or as none, with everybody whom it lets in',
      proto('destination_rule'),
      'spec.host',
      'spec.trafficPolicy.tls.**',
      'spec.trafficPolicy.tunnel.**',
      'spec.trafficPolicy.proxyProtocol.**',
      'spec.subsets[].trafficPolicy.tunnel.**',
      'spec.subsets[].trafficPolicy.proxyProtocol.**',
      'spec.trafficPolicy.portLevelSettings[].tls.**',
      'spec.trafficPolicy.portLevelSettings[].port.**',
      'spec.subsets[].trafficPolicy.tls.**',
      'spec.subsets[].trafficPolicy.portLevelSettings[].tls.**',
      'spec.subsets[].trafficPolicy.portLevelSettings[].port.**',
    ),
    ...opaqueWhere(
      'gateways arrive there as another identity, or a route that a waypoint may follow names a subset of it',
      'which proxies the rule is for decides with which identity they arrive, and which workloads a waypoint sends to',
      `${proto('destination_rule')}; istio-semantics §2.13; of routes of gateways mesh/traffic/subsets`,
      'spec.exportTo[]',
      'spec.workloadSelector.**',
    ),
    ...opaqueWhere(
      'a route that a waypoint may follow names the subset',
      'a waypoint sends what it lets in to the workloads of the subset, with its own identity, and those are others',
      `${proto('destination_rule')}; istio-semantics §2.13`,
      'spec.subsets[].labels.*',
    ),
    ...neutral(client, `${proto('destination_rule')}; mesh/traffic`, 'spec.trafficPolicy.**', 'spec.subsets[].**'),
  ],
  'telemetry.istio.io/Telemetry': telemetry,
}

/** Groups in which a kind that no table has is opaque. */
export const groupsOfIstio: ReadonlySet<string> = new Set([
  'security.istio.io',
  'networking.istio.io',
  'extensions.istio.io',
  'telemetry.istio.io',
  'install.istio.io',
  'operator.istio.io',
  'sailoperator.io',
  'authentication.istio.io',
  'config.istio.io',
  'rbac.istio.io',
])
