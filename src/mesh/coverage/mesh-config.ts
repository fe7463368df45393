import { judgedAs, modelled, neutral, opaque, opaqueWhere, type CoverageEntry } from './entry.js'

const proto = 'A mesh/v1alpha1/config.proto'
const settings = 'mesh/resolve/settings'
const observed = 'it is about logs, traces and metrics'
const client = "it is about what a client's proxy sends, and a destination decides over every request that it may get"

/** MeshConfig, field by field (A mesh/v1alpha1/config.proto, 1.20 to 1.31). */
export const meshConfigTable: readonly CoverageEntry[] = [
  ...modelled(
    settings,
    `${proto}; istio-semantics §2.3, §2.7, §2.9`,
    'rootNamespace',
    'trustDomain',
    'trustDomainAliases[]',
    'pathNormalization.normalization',
  ),
  ...judgedAs('ProxyConfig', 'defaultConfig', 'A mesh/v1alpha1/proxy.proto'),
  ...judgedAs('ExtensionProvider', 'extensionProviders[]', proto),
  ...opaque(
    "it says which authorities' certificates the mesh accepts: whoever has one of their keys can make identities",
    `${proto}: CertificateData`,
    'caCertificates[].**',
    'certificates[].**',
    'ca.**',
  ),
  ...opaque(
    'it says which namespaces istiod sees: policies of the others are not enforced',
    `${proto}: discovery_selectors`,
    'discoverySelectors[].**',
  ),
  ...opaque('it makes istiod read objects from elsewhere', `${proto}: ConfigSource`, 'configSources[].**'),
  ...opaque(
    'it changes where proxies listen and what they take from whom',
    proto,
    'proxyListenPort',
    'proxyInboundListenPort',
    'proxyHttpPort',
    'inboundTrafficPolicy.**',
  ),
  ...opaque(
    'it chooses the gateway that serves Ingress objects',
    `${proto}: ingress_*`,
    'ingressClass',
    'ingressService',
    'ingressControllerMode',
    'ingressSelector',
  ),
  ...opaque(
    'it decides which Services the proxies of a workload know',
    proto,
    'defaultServiceExportTo[]',
    'serviceScopeConfigs[].**',
    'serviceEntryVisibility.**',
  ),
  ...neutral(
    observed,
    proto,
    'enableTracing',
    'accessLogFile',
    'accessLogFormat',
    'accessLogEncoding',
    'enableEnvoyAccessLogService',
    'disableEnvoyListenerLog',
    'inboundClusterStatName',
    'outboundClusterStatName',
    'fileFlushInterval',
    'fileFlushMinSize',
    'fileFlushMinSizeKb',
    'defaultProviders.**',
  ),
  ...opaque(
    'it decides which gateways and waypoints take up the routes and destination rules of other namespaces',
    proto,
    'defaultVirtualServiceExportTo[]',
    'defaultDestinationRuleExportTo[]',
  ),
  ...opaqueWhere(
    'it is no longer switched off',
    "the agents beside the proxies serve the applications' metrics to anyone, where no policy looks",
    'I pilot/cmd/pilot-agent/status/server.go: handleStats at port 15020',
    'enablePrometheusMerge',
  ),
  ...opaqueWhere(
    'automatic mTLS comes or goes',
    'without it gateways arrive at workloads as nobody, with everybody whom they let in',
    `${proto}: enable_auto_mtls; mesh/traffic/places-behind follows the gateways that were read`,
    'enableAutoMtls',
  ),
  ...opaqueWhere(
    'clients may send what their proxies do not know, and a policy refuses some by their identity',
    'what a proxy does not know it sends on in plain text, where no policy knows its workload',
    `${proto}: OutboundTrafficPolicy`,
    'outboundTrafficPolicy.**',
  ),
  ...neutral(
    client,
    proto,
    'localityLbSetting.**',
    'zoneAwareLbSetting.**',
    'dnsRefreshRate',
    'h2UpgradePolicy',
    'serviceSettings[].**',
    'verifyCertificateAtClient',
    'defaultHttpRetryPolicy.**',
    'defaultTrafficPolicy.connectionPool.**',
    'defaultTrafficPolicy.outlierDetection.**',
    'connectTimeout',
    'tcpKeepalive.**',
    'hboneIdleTimeout',
  ),
  ...neutral(
    'a connection that it ends later or sooner meets one of the two chains that both count',
    `${proto}; istio-semantics §2.10`,
    'protocolDetectionTimeout',
  ),
  ...neutral(
    'it narrows the ciphers of a connection, and not whose certificate is asked for',
    `${proto}: TLSConfig`,
    'meshMTLS.**',
    'tlsDefaults.**',
  ),
]

const tracing = [
  'zipkin',
  'lightstep',
  'datadog',
  'stackdriver',
  'opencensus',
  'skywalking',
  'opentelemetry',
  'prometheus',
  'envoyFileAccessLog',
  'envoyHttpAls',
  'envoyTcpAls',
  'envoyOtelAls',
].map((name) => `${name}.**`)

/** One of `extensionProviders`. */
export const extensionProviderTable: readonly CoverageEntry[] = [
  ...modelled(settings, `${proto}; istio-semantics §2.8`, 'name'),
  ...opaqueWhere(
    'a CUSTOM policy names the provider',
    'it changes what the external authorizer is asked, or what holds without its answer',
    `${proto}: EnvoyExternalAuthorization*Provider`,
    'envoyExtAuthzHttp.**',
    'envoyExtAuthzGrpc.**',
  ),
  ...opaque('it hands out certificates', `${proto}: SDSProvider`, 'sds.**'),
  ...neutral(observed, proto, ...tracing),
]
