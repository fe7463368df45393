/** Where values stand: in `IstioOperator`, in Sail's objects, in the injector's ConfigMap. */
const root = /^(?:spec\.(?:values|unvalidatedValues)|data\.(?:values|config)|spec)\./

const anyOf = (...names: readonly string[]): string => `(?:${names.join('|')})`

/** And everything below it. */
const below = '(?:[.[].*)?'

const pods = anyOf(
  'affinity',
  'autoscale\\w*',
  'cpu',
  'deploymentLabels',
  // How istiod runs, what it reports, and modes that objects and labels turn on besides.
  'env\\.(?:AUTO_RELOAD_PLUGIN_CERTS|CA_TRUSTED_NODE_ACCOUNTS|ENABLE_(?:DEBUG_ON_HTTP|NATIVE_SIDECARS)|GOMAXPROCS|GOMEMLIMIT)',
  'env\\.PILOT_(?:DEBOUNCE_\\w+|ENABLE_(?:AMBIENT|CONFIG_DISTRIBUTION_TRACKING|GATEWAY_API\\w*|STATUS)|PUSH_THROTTLE|TRACE_SAMPLING)',
  'hub',
  'image',
  'imagePullPolicy',
  'ipFamil(?:ies|yPolicy)',
  'memory',
  'nodeSelector',
  'pod(?:Annotations|Labels|DisruptionBudget)',
  'priorityClassName',
  'pullPolicy',
  'resources',
  'rolling\\w+',
  'seccompProfile',
  'service(?:Account)?Annotations',
  'tag',
  'tolerations',
  'topologySpreadConstraints',
  'variant',
  'volume(?:Mount)?s',
)

const proxy = anyOf(
  'componentLogLevel',
  'enableCoreDump',
  'holdApplicationUntilProxyStarts',
  'image',
  'lifecycle',
  'logLevel',
  'outlierLogPath',
  'privileged',
  'readiness\\w+',
  'resources',
  'seccompProfile',
  'startupProbe',
  'statusPort',
  'tracer',
)

/** Of the settings of all proxies: certificates, images, names and limits, and what is asked of istiod alone. */
const global = anyOf(
  'ca(?:Address|Name)',
  'certSigners',
  'configValidation',
  'default(?:Node\\w+|Pod\\w+|Resources|Tolerations)',
  'enableAnalysis',
  'hub',
  'imagePull\\w+',
  'ipFamilies',
  'istiod\\.enableAnalysis',
  'istioNamespace',
  'jwtPolicy',
  'logAsJson',
  'logging',
  'meshID',
  'mountMtlsCerts',
  'multiCluster\\.clusterName',
  'network(?:Policy)?',
  'omitSidecarInjectorConfigMap',
  'operatorManageWebhooks',
  'pilotCertProvider',
  'platform',
  'podDNSSearchNamespaces',
  'priorityClassName',
  `proxy\\.${proxy}`,
  'proxy_init\\.(?:image|resources)',
  'resourceScope',
  'sds',
  'sts',
  'tag',
  'tracer',
  'trustBundleName',
  'variant',
  'waypoint',
)

/** The CNI plugin: where its files are and how it runs. Whose pods it leaves alone is none of it. */
const cni = anyOf(
  pods,
  'ambient',
  'chained',
  'cni\\w+',
  'enabled',
  'logLevel',
  'logging',
  'provider',
  'psp_cluster_role',
  'repair',
  'resourceQuotas',
)

/** Values of Istio's charts and fields of its installers by which nobody loses a proxy, an identity or a policy. */
const beside = new RegExp(
  `^${anyOf(
    `global\\.${global}`,
    `pilot\\.${anyOf(pods, 'cni', 'configMap', 'configNamespace', 'jwksResolverExtraRootCA', 'keepalive\\w+', 'replicaCount', 'sidecarInjectorWebhookAnnotations', 'taint', 'traceSampling')}`,
    `${anyOf('cni', 'istio_cni')}\\.${cni}`,
    `ztunnel\\.${pods}`,
    'sidecarInjectorWebhook\\.(?:reinvocationPolicy|rewriteAppHTTPProbe)',
    // Gateways and what they lead on are judged by the review of access.
    'gateways',
    `components\\.${anyOf('ingressGateways', 'egressGateways')}`,
    `components\\.\\w+\\.${anyOf('enabled', 'hub', 'label', 'name', 'namespace', 'tag')}`,
    `components\\.(?:base|cni|istiodRemote|pilot|ztunnel)\\.k8s\\.${anyOf(pods, 'hpaSpec', 'replicaCount', 'securityContext', 'service', 'strategy')}`,
    'addonComponents',
    'base',
    'defaultRevision',
    'experimental\\.stableValidationPolicy',
    'grafana',
    'hub',
    'installPackagePath',
    'kiali',
    'namespace',
    'ownerName',
    'profile',
    'prometheus',
    'revision(?:Tags)?',
    'tag',
    'telemetry',
    'tracing',
    'updateStrategy',
    'version',
  )}${below}$`,
)

/**
 * Whether an installation's value is known to decide neither who gets a proxy nor which connections meet it nor what the
 * proxies enforce (I manifests/charts; operator/pkg/apis). A name that nobody knows may decide it.
 */
export const isBesideCalls = (path: string): boolean => beside.test(path.replace(root, ''))
