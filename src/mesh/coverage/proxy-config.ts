import { judgedAs, modelled, neutral, opaque, opaqueWhere, type CoverageEntry } from './entry.js'

const proto = 'A mesh/v1alpha1/proxy.proto'
const observed = 'it is about logs, traces and metrics'
const pace = 'it is about time, memory or counts, and not about which requests are let in'

/** ProxyConfig, in `defaultConfig` and in the annotation `proxy.istio.io/config` (A mesh/v1alpha1/proxy.proto, 1.20 to 1.31). */
export const proxyConfigTable: readonly CoverageEntry[] = [
  ...opaqueWhere(
    'a policy reads a header that gateways write',
    'by it a gateway keeps or writes over what clients say of themselves in this header; addresses that policies read are compared by mesh/resolve/settings and stages',
    `${proto}: Topology; istio-semantics §2.4; E conn_manager_utility.cc: mutateRequestHeaders`,
    'gatewayTopology.numTrustedProxies',
  ),
  ...opaque(
    'with PROXY protocol whoever opens the connection writes the address that policies read',
    `${proto}: Topology; istio-semantics §2.4`,
    'gatewayTopology.proxyProtocol',
    'gatewayTopology.proxyProtocol.**',
  ),
  ...opaque(
    'it decides which headers about the client a proxy takes over',
    `${proto}: ForwardClientCertDetails`,
    'gatewayTopology.forwardClientCertDetails',
    'proxyHeaders.forwardedClientCert',
    'proxyHeaders.setCurrentClientCertDetails.**',
    'proxyHeaders.xForwardedHost.**',
    'proxyHeaders.xForwardedPort.**',
  ),
  ...opaque(
    'another control plane may hand out other policies',
    proto,
    'discoveryAddress',
    'controlPlaneAuthPolicy',
    'meshId',
    'caCertificatesPem[]',
    'sds.**',
  ),
  ...opaque(
    'it starts the proxy with another configuration than Istio makes',
    proto,
    'configPath',
    'binaryPath',
    'customConfigFile',
    'proxyBootstrapTemplatePath',
    'runtimeValues.**',
    'proxyAdminPort',
    'statusPort',
  ),
  ...opaque(
    'it decides for the whole mesh how connections are led to the proxy',
    `${proto}: InboundInterceptionMode`,
    'interceptionMode',
  ),
  ...judgedAs('ProxyMetadata', 'proxyMetadata', proto),
  ...modelled(
    'mesh/resolve/istiod-flags, mesh/resolve/stages: an unknown of the proxies',
    `${proto}: ConnectionSettings; istio-semantics §2.3`,
    'connectionSettings',
    'connectionSettings.**',
  ),
  ...neutral(
    pace,
    proto,
    'drainDuration',
    'terminationDrainDuration',
    'parentShutdownDuration',
    'connectTimeout',
    'discoveryRefreshDelay',
    'concurrency',
    'statNameLength',
    'readinessProbe.**',
    'holdApplicationUntilProxyStarts',
    'privateKeyProvider.**',
    'availabilityZone',
  ),
  ...neutral(
    "Istio's own images of one version differ in their tools alone",
    `${proto}: ProxyImage`,
    'image.imageType',
  ),
  ...neutral(
    observed,
    proto,
    'serviceCluster',
    'tracingServiceName',
    'zipkinAddress',
    'statsdUdpAddress',
    'envoyMetricsServiceAddress',
    'tracing.**',
    'envoyAccessLogService.**',
    'envoyMetricsService.**',
    'extraStatTags[]',
    'proxyStatsMatcher.**',
    'fileFlushInterval',
    'fileFlushMinSizeKb',
    'statsCompression',
  ),
  ...neutral(
    'it is a header of answers, or one that no policy can lean on, since every client may send it',
    `${proto}: ProxyHeaders`,
    'proxyHeaders.requestId.**',
    'proxyHeaders.server.**',
    'proxyHeaders.attemptCount.**',
    'proxyHeaders.envoyDebugHeaders.**',
    'proxyHeaders.metadataExchangeHeaders.**',
    'proxyHeaders.preserveHttp1HeaderCase',
  ),
]

/** The annotation `proxy.istio.io/config`: what is read of one workload is not read of the whole mesh. */
export const podProxyConfigTable: readonly CoverageEntry[] = [
  ...proxyConfigTable.filter(({ path }) => path !== 'interceptionMode'),
  ...modelled('mesh/resolve/interception', `${proto}: InboundInterceptionMode`, 'interceptionMode'),
]

/** `proxyMetadata`, environment of the proxy: what is not known to be harmless is not. */
export const proxyMetadataTable: readonly CoverageEntry[] = [
  ...neutral(
    'it is about names that the pod itself looks up',
    'I tools/istio-iptables; pkg/dns',
    'ISTIO_META_DNS_CAPTURE',
    'ISTIO_META_DNS_AUTO_ALLOCATE',
  ),
  ...neutral(
    'it is about how a proxy ends',
    'I pilot/cmd/pilot-agent/options',
    'EXIT_ON_ZERO_ACTIVE_CONNECTIONS',
    'MINIMUM_DRAIN_DURATION',
  ),
  ...neutral('it limits memory and threads', 'Go runtime', 'GOMEMLIMIT', 'GOMAXPROCS'),
  ...neutral(
    'it is about statistics',
    'I pkg/bootstrap',
    'ISTIO_META_STATS_EVICTION_INTERVAL',
    'ISTIO_PROMETHEUS_ANNOTATIONS',
  ),
]
