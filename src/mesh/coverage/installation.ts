import { judgedAs, neutral, opaque, opaqueWhere, type CoverageEntry } from './entry.js'

type Table = readonly CoverageEntry[]

const charts = 'I manifests/charts; operator/pkg/apis'
const place = 'it decides where and how often a part of Istio runs, and what it may use'

const k8s = (prefix: string): Table =>
  neutral(
    place,
    charts,
    ...['resources', 'hpaSpec', 'podDisruptionBudget', 'nodeSelector', 'affinity', 'strategy', 'securityContext'].map(
      (name) => `${prefix}${name}.**`,
    ),
    ...['replicaCount', 'priorityClassName', 'imagePullPolicy'].map((name) => `${prefix}${name}`),
    ...['tolerations', 'topologySpreadConstraints'].map((name) => `${prefix}${name}[].**`),
  )

/** The release of Istio: a patch release enforces what the one before it does, or mesh/resolve knows. */
const release = (...paths: readonly string[]): Table =>
  opaqueWhere(
    'it is another minor release',
    'another minor release of Istio may enforce the same policies otherwise, and read other settings',
    'istio-semantics, Sources and versions',
    ...paths,
  )

/** Values of Istio's charts, as `IstioOperator`, Sail's objects and Helm's hold them: little is harmless for sure. */
export const installationValuesTable: Table = [
  ...judgedAs('MeshConfig', 'meshConfig', 'A mesh/v1alpha1/config.proto'),
  ...neutral(
    place,
    charts,
    ...['pilot', 'cni', 'ztunnel', 'global.proxy', 'global.proxy_init'].flatMap((part) => [
      `${part}.resources.**`,
      `${part}.nodeSelector.**`,
      `${part}.affinity.**`,
      `${part}.tolerations[].**`,
      `${part}.topologySpreadConstraints[].**`,
    ]),
    'global.defaultResources.**',
    'global.defaultPodDisruptionBudget.**',
    'global.defaultNodeSelector.**',
    'global.defaultTolerations[].**',
    'global.imagePullPolicy',
    'global.imagePullSecrets[]',
    'global.priorityClassName',
    'pilot.autoscaleEnabled',
    'pilot.autoscaleMin',
    'pilot.autoscaleMax',
    'pilot.autoscaleBehavior.**',
    'pilot.replicaCount',
    'pilot.rollingMaxSurge',
    'pilot.rollingMaxUnavailable',
    'pilot.cpu.**',
    'pilot.memory.**',
    'pilot.podAnnotations.**',
    'pilot.serviceAnnotations.**',
  ),
  ...neutral(
    'it is about logs, traces and metrics',
    charts,
    'global.logging.**',
    'global.logAsJson',
    'global.proxy.logLevel',
    'global.proxy.componentLogLevel',
    'global.tracer.**',
    'pilot.traceSampling',
    'telemetry.**',
  ),
  ...release('global.tag', 'pilot.tag', 'cni.tag', 'ztunnel.tag'),
  ...neutral(
    'it decides where the pods of a gateway run, and from where the network leads to them',
    'I manifests/charts/gateway/values.yaml',
    'service.type',
    'service.annotations.**',
    'service.loadBalancerIP',
    'service.loadBalancerSourceRanges[]',
    'service.loadBalancerClass',
    'replicaCount',
    'autoscaling.**',
    'resources.**',
    'nodeSelector.**',
    'tolerations[].**',
    'affinity.**',
    'topologySpreadConstraints[].**',
    'podDisruptionBudget.**',
    'imagePullSecrets[].**',
    'imagePullPolicy',
    'priorityClassName',
    'terminationGracePeriodSeconds',
    'strategy.**',
  ),
  ...neutral(
    'it decides where the pods of a gateway run, and from where the network leads to them',
    'I manifests/charts/gateways/istio-ingress/values.yaml, istio-egress/values.yaml',
    ...['istio-ingressgateway', 'istio-egressgateway'].flatMap((name) =>
      [
        ...['type', 'loadBalancerIP', 'loadBalancerSourceRanges[]', 'serviceAnnotations.**', 'nodeSelector.**'],
        ...['autoscaleEnabled', 'autoscaleMin', 'autoscaleMax', 'autoscaleBehavior.**', 'replicaCount', 'cpu.**'],
        ...['memory.**', 'resources.**', 'tolerations[].**', 'rollingMaxSurge', 'rollingMaxUnavailable'],
      ].map((field) => `gateways.${name}.${field}`),
    ),
  ),
  ...opaque('what Istio makes of this setting is not modelled', charts, '**'),
]

const components: Table = [
  ...(['pilot', 'base', 'cni', 'ztunnel', 'istiodRemote'] as const).flatMap((name) =>
    k8s(`spec.components.${name}.k8s.`),
  ),
  ...(['ingressGateways', 'egressGateways'] as const).flatMap((name) => k8s(`spec.components.${name}[].k8s.`)),
]

/** Objects that install Istio, by `group/kind`. */
export const installationKinds: Readonly<Record<string, Table>> = {
  'install.istio.io/IstioOperator': [
    ...judgedAs('MeshConfig', 'spec.meshConfig', 'A mesh/v1alpha1/config.proto'),
    ...judgedAs('InstallationValues', 'spec.values', charts),
    ...opaque(
      'how these settings of the mesh go together with those of `spec.meshConfig` and `spec.values` is not modelled',
      charts,
      'spec.unvalidatedValues.meshConfig',
      'spec.unvalidatedValues.meshConfig.**',
    ),
    ...judgedAs('InstallationValues', 'spec.unvalidatedValues', charts),
    ...components,
    ...release('spec.tag'),
    ...opaque('what Istio makes of this setting is not modelled', charts, 'spec.**'),
  ],
  ...Object.fromEntries(
    ['Istio', 'IstioRevision', 'IstioCNI', 'ZTunnel'].map((kind) => [
      `sailoperator.io/${kind}`,
      [
        ...judgedAs('InstallationValues', 'spec.values', 'Sail operator: API reference'),
        ...release('spec.version'),
        ...opaque('what Istio makes of this setting is not modelled', 'Sail operator: API reference', 'spec.**'),
      ],
    ]),
  ),
}

const injector = 'I manifests/charts/istio-control/istio-discovery/templates/istiod-injector-configmap.yaml'

/** What the injector works by: `config` of its ConfigMap. */
export const injectorConfigTable: Table = [
  ...opaqueWhere(
    "a template is not one of Istio's releases",
    'it is the template of the proxies that are injected, and not as Istio released it',
    injector,
    'templates.*',
  ),
  ...opaque('it decides which pods get a proxy, and by which template', injector, '**'),
]

/** Values that the injector's templates are filled with, as the chart rendered them: what is missing is off. */
export const injectorValuesTable: Table = [
  ...opaqueWhere(
    'nothing at hand says which release istiod runs',
    'it is the release of the proxies that are injected',
    injector,
    'global.tag',
  ),
  ...neutral(
    'it is about memory, processor time and what the kernel lets the proxy do',
    injector,
    'global.waypoint.**',
    'global.proxy.seccompProfile',
    'global.proxy.seccompProfile.**',
  ),
  ...neutral('it decides what else the chart makes', injector, 'global.resourceScope', 'global.networkPolicy.**'),
  ...installationValuesTable.filter(({ path }) => path !== '**' && path !== 'global.tag'),
  ...opaqueWhere('it says something', 'what Istio makes of this setting is not modelled', charts, '**'),
]
