import { annotationTable } from './annotations.js'
import type { Cover, Condition, PartTable } from './entry.js'
import { namesNeutralEverywhere } from './find-entry.js'
import { asideInKnative, knativeSource, ledByKnative } from './kubernetes-kinds.js'
import { labelTable } from './labels.js'
import { chartKinds } from './remote-charts.js'
import { remoteClusterLabel } from './trusted.js'
import { observation, placesOfParts, vendorControlPlanes } from './vendor-control-planes.js'

/** A part of an object of any other kind, by the name of a member on the way to it. */
export interface ForeignEntry {
  /** Name of a member, which may hold `*`. */
  readonly member: string
  /** `group/kind` of what it holds for, which may hold `*`; missing: any kind. */
  readonly on?: readonly string[]
  readonly cover: Cover
  readonly why: string
  readonly source: string
  readonly only?: Condition
  /** It counts also where the object goes as a whole. Else what its controller made goes with it. */
  readonly gone?: true
  /** What is below the member is judged by this table instead. */
  readonly as?: PartTable
}

const delivery: readonly string[] = [
  'argoproj.io/*',
  'kustomize.toolkit.fluxcd.io/*',
  'helm.toolkit.fluxcd.io/*',
  'fleet.cattle.io/*',
  'kappctrl.k14s.io/*',
]

type Rest = Pick<ForeignEntry, 'on' | 'only' | 'gone'>

const opaque = (why: string, source: string, rest: Rest, ...members: readonly string[]): readonly ForeignEntry[] =>
  members.map((member) => ({ member, cover: 'opaque', why, source, ...rest }))

const neutral = (why: string, source: string, rest: Rest, ...members: readonly string[]): readonly ForeignEntry[] =>
  members.map((member) => ({ member, cover: 'neutral', why, source, ...rest }))

/** What is measured, and who is told. */
const observers: readonly ForeignEntry[] = neutral(
  'it says what is measured of whom, and who is told of it: whether a proxy lets the request for it in is compared where it is asked',
  'Prometheus operator: API reference',
  {
    on: ['PrometheusRule', 'ServiceMonitor', 'PodMonitor', 'Probe', 'ScrapeConfig', 'AlertmanagerConfig'].map(
      (kind) => `monitoring.coreos.com/${kind}`,
    ),
  },
  'spec',
)

/** Controllers that give identities, sign for them, or write into what others apply. */
const powerful: readonly ForeignEntry[] = [
  ...opaque(
    'it decides which identity a workload is given, or whose identities are taken',
    'SPIRE controller manager: custom resources',
    { on: ['spire.spiffe.io/*'], gone: true },
    '*',
  ),
  ...opaque(
    'it decides which certificates are signed for the mesh',
    'cert-manager: approver-policy; istio-csr',
    { on: ['policy.cert-manager.io/*'], gone: true },
    'spec',
  ),
  ...opaque(
    'it signs the identities of the mesh, or the authority that does',
    'cert-manager: Issuer; istio-csr',
    { on: ['cert-manager.io/Issuer', 'cert-manager.io/ClusterIssuer'], only: 'it signs for the mesh', gone: true },
    'spec',
  ),
  ...opaque(
    'it asks for a certificate with an identity of the mesh, or for the key to make one',
    'cert-manager: Certificate, CertificateRequest',
    {
      on: ['cert-manager.io/Certificate', 'cert-manager.io/CertificateRequest'],
      only: 'it asks for an identity of the mesh',
    },
    'spec',
  ),
  ...opaque(
    'it writes into objects on their way in, so it decides which pods get a proxy, and the account they run as',
    'Gatekeeper: mutation; Kyverno: MutatingPolicy, GeneratingPolicy, DeletingPolicy',
    {
      on: [
        'mutations.gatekeeper.sh/*',
        'policies.kyverno.io/*MutatingPolicy',
        'policies.kyverno.io/*GeneratingPolicy',
        'policies.kyverno.io/*DeletingPolicy',
        'kyverno.io/*CleanupPolicy',
      ],
      gone: true,
    },
    'spec',
  ),
  ...opaque(
    'it writes into objects on their way in, or makes objects, so it decides which pods get a proxy, and the account they run as',
    'Kyverno: mutate and generate rules; Kubewarden: mutating policies',
    {
      on: ['kyverno.io/*', 'policies.kyverno.io/*', 'policies.kubewarden.io/*'],
      only: 'the policy writes what decides',
      gone: true,
    },
    'spec',
  ),
]

/** Volumes of the cluster that stand on a node. */
const volumes: readonly ForeignEntry[] = opaque(
  'pods that claim the volume read tokens and certificates of the other pods of their node, and may act as each of these',
  'Kubernetes documentation: hostPath, local volumes',
  { on: ['/PersistentVolume'], only: 'the volume shows what a node holds of its pods' },
  'hostPath',
  'local',
)

/** Controllers that change what stands in a cluster by what no file says. */
const changers: readonly ForeignEntry[] = [
  ...opaque(
    'it brings back what a backup holds, which need not be what the files say',
    'documentation of Velero',
    { on: ['velero.io/Restore'] },
    'spec',
  ),
  ...opaque(
    'a program of its own gives labels and annotations to objects that it finds, and makes others beside them',
    'documentation of Metacontroller',
    { on: ['metacontroller.k8s.io/DecoratorController'], gone: true },
    'spec',
  ),
]

const ofVendors =
  'documentation of OpenShift Service Mesh 2, Kyma, Cloud Service Mesh, Tetrate, Tanzu, Cisco, Banzai and Alibaba Cloud'

/** Control planes that vendors bring: what of them is about logs and resources decides nothing, the rest is not modelled. */
const controlPlanes: readonly ForeignEntry[] = [
  ...neutral(
    'it decides where and how often a part of Istio runs, and what it may use',
    ofVendors,
    { on: vendorControlPlanes },
    ...placesOfParts,
  ),
  ...neutral('it is about logs, traces and metrics', ofVendors, { on: vendorControlPlanes }, ...observation),
  ...opaque(
    'it decides which Istio runs and how, which namespaces belong to its mesh, or whose identities it takes',
    ofVendors,
    { on: vendorControlPlanes, gone: true },
    'spec',
  ),
]

/** Controllers that write policies of Istio, in words of their own. */
const policyMakers: readonly ForeignEntry[] = [
  ...neutral(
    'it is prose',
    'documentation of UDS Core, Otterize, Kyma, Kubeflow, Skiperator, Gloo and Tetrate',
    { on: ['uds.dev/Package'] },
    'description',
  ),
  ...neutral(
    'it says what a program is told of its own login, in a Secret',
    'documentation of UDS Core',
    { on: ['uds.dev/Package'] },
    ...['secretTemplate', 'secretConfig', 'secretName', 'protocolMappers', 'defaultClientScopes'],
  ),
  ...opaque(
    'its controller writes policies and routes of Istio by it, which are not compared',
    'documentation of UDS Core, Otterize, Kyma, Kubeflow, Skiperator, Gloo and Tetrate',
    {
      on: [
        'uds.dev/Package',
        'k8s.otterize.com/*',
        'gateway.kyma-project.io/APIRule',
        'kubeflow.org/Profile',
        'skiperator.kartverket.no/*',
        '*.gloo.solo.io/*',
        '*.tsb.tetrate.io/*',
      ],
      gone: true,
    },
    'spec',
  ),
]

/** Controllers that make what decides out of their own words. */
const makers: readonly ForeignEntry[] = [
  ...opaque(
    'its controller makes routes, or workloads under other labels, of it',
    'documentation of Knative Serving, Flagger, the inference extension of the Gateway API; I pilot/pkg/config/kube/gateway',
    {
      on: [
        'serving.knative.dev/DomainMapping',
        'flagger.app/Canary',
        'inference.networking.k8s.io/InferencePool',
        'inference.networking.x-k8s.io/InferencePool',
      ],
      gone: true,
    },
    'spec',
  ),
  ...neutral(
    'it is an example, or about the pace of changes and how hosts inside the cluster are written',
    knativeSource,
    { on: ['operator.knative.dev/KnativeServing'] },
    ...asideInKnative,
  ),
  ...opaque(
    ledByKnative,
    knativeSource,
    { on: ['operator.knative.dev/KnativeServing'], only: 'the object was there before and is there after' },
    ...['ingress', 'istio', 'network', 'domain', 'config-istio', 'config-network', 'config-domain'],
  ),
  ...opaque(
    'it decides which Ingress objects the gateway serves',
    'I pilot/pkg/config/kube/ingress: shouldProcessIngressWithClass',
    { on: ['networking.k8s.io/IngressClass'], only: 'its controller is Istio', gone: true },
    'spec',
    'metadata',
  ),
  ...opaque(
    'another control plane makes objects of Istio or of permissions of its template, in clusters that it chooses',
    'documentation of KubeFed',
    { on: ['types.kubefed.io/Federated*'], gone: true },
    'spec',
  ),
]

/** What changes other objects, known by its shape (rewriting-objects.ts) and not by its kind. */
const rewriters: readonly ForeignEntry[] = opaque(
  'it changes other objects, where they are applied or where they stand, and what it makes of those that decide is not compared',
  'documentation of Karmada, OpenKruise, the Patch operator, Crossplane, KubeVela and others',
  { only: 'it writes into objects that decide', gone: true },
  '*',
)

/** What brings whole objects into a cluster, known by what it carries or names (carriers.ts) and not by its kind. */
const carriers: readonly ForeignEntry[] = [
  ...opaque(
    'it says from where in git, or whether, a controller applies objects, which are not compared with those before',
    'documentation of Open Cluster Management: Subscription, Channel',
    { on: ['apps.open-cluster-management.io/Subscription', 'apps.open-cluster-management.io/Channel'], gone: true },
    '*.open-cluster-management.io/git*',
    '*.open-cluster-management.io/reconcile-option',
    'spec',
  ),
  ...opaque(
    'it says whether, where and how a controller applies or takes away objects that decide, which is not compared',
    'documentation of Open Cluster Management, Argo Workflows, Crossplane, KubeVela, Sveltos and Cluster API',
    { only: 'it is about objects that decide, which another program applies', gone: true },
    '*',
  ),
]

/** Objects that deployment tools work by. */
const deliveries: readonly ForeignEntry[] = [
  ...neutral(
    'it says when, in which order and how patiently the tool works',
    'documentation of Argo CD, Flux, Fleet, kapp',
    { on: delivery },
    'interval',
    'timeout',
    'retryInterval',
    'dependsOn',
    'wait',
    'healthChecks',
    'remediation',
    'retry',
    'revisionHistoryLimit',
    'maxHistory',
  ),
  ...opaque(
    'it decides whether the tool brings what stands in the files into the cluster, and keeps it there',
    'documentation of Argo CD, Flux, Fleet, kapp',
    { on: delivery, only: 'the object was there before and is there after' },
    'suspend',
    'paused',
    'prune',
    'ignoreDifferences',
    'targetNamespace',
    'namePrefix',
    'nameSuffix',
    'commonMetadata',
    'driftDetection',
  ),
  ...opaque(
    'the tool changes objects by it before it applies them',
    'documentation of Argo CD, Flux, Fleet, kapp',
    { on: delivery, only: 'it touches what decides' },
    'patches*',
    'postRenderers',
    'kustomize',
    // Fleet: what goes over the files, and what is left as it is in the cluster.
    'yaml',
    'overlays',
    'comparePatches',
    'targetCustomizations',
  ),
]

/** What installs a part of Istio by its chart. */
const installers: readonly ForeignEntry[] = [
  ...(['values', 'valuesObject', 'valuesContent', 'valuesTemplate'] as const).map((member): ForeignEntry => ({
    member,
    cover: 'opaque',
    only: 'it installs a part of Istio',
    gone: true,
    as: 'InstallationValues',
    why: 'field by field: InstallationValues',
    source: 'I manifests/charts',
  })),
  ...opaque(
    'another minor release of Istio may enforce the same policies otherwise, and read other settings',
    'istio-semantics, Sources and versions',
    { only: 'it installs another minor release of Istio', gone: true },
    'version',
    'targetRevision',
    'tag',
    'semver',
  ),
  ...opaque(
    'it decides which part of Istio is installed, from where and how',
    'I manifests/charts',
    { only: 'it installs a part of Istio otherwise', gone: true },
    'spec',
  ),
]

const values = 'conventions of charts'

/** Values and charts of releases whose templates are not at hand. */
const releases: readonly ForeignEntry[] = [
  ...neutral(
    'it says which program runs, where, how often, and with what, and what becomes of its data',
    values,
    { on: chartKinds },
    ...['image', 'images', 'tag', 'digest', 'registry', 'imagePullSecrets', '*PullPolicy', 'restartPolicy'],
    ...['resources', 'replicas', 'replicaCount', 'autoscaling', 'hpa', 'podDisruptionBudget', 'pdb', 'strategy'],
    ...['nodeSelector', 'tolerations', 'affinity', 'topologySpreadConstraints', 'priorityClassName'],
    ...['env', 'envFrom', 'extraEnv', 'extraEnvVars', 'configMaps', 'logLevel', 'logFormat', 'logging'],
    ...['persistence', 'storage', 'storageClass', 'persistentVolumeClaimRetentionPolicy', '*etentionPolicy'],
    ...['serviceMonitor', 'prometheusRule', 'dashboards', 'networkPolicy', 'networkPolicies'],
    ...['syncPolicy', 'info', 'project', 'install', 'upgrade', 'rollback', 'uninstall', 'test'],
  ),
  ...opaque(
    'a chart that is not at hand may make policies of such a value',
    values,
    { on: chartKinds, only: 'a chart from elsewhere takes it' },
    ...['*deny*', '*Deny*', '*olicy', '*olicies', '*llowlist*', '*llowList*', '*accessControl*', '*AccessControl*'],
    ...['*zeroTrust*', '*uthorization', '*aclRules*'],
  ),
  ...opaque(
    'its chart is not at hand: what comes or goes with it in a namespace where policies stand is not known',
    'documentation of Argo CD, Flux, K3s, Crossplane',
    { on: chartKinds, only: 'such a chart comes, goes or is another one', gone: true },
    ...['chart', 'chartRef', 'chartName', 'chartContent', 'targetRevision', 'repoURL', 'repo', 'version'],
  ),
  ...opaque(
    'its chart is not at hand: what it makes of this in a namespace where policies stand is not known',
    values,
    { on: chartKinds, only: 'a chart from elsewhere fills a namespace where a policy stands' },
    'spec',
  ),
]

/** Members that say an account. With a word before it as well: of workers, of drivers, of tasks. */
const accountMembers: readonly string[] = [
  ...['*erviceAccount*', '*serviceaccount*', '*service_account*', '*service-account*', '*SERVICE_ACCOUNT*'],
  ...['saName', '*SAName', '*SaName'],
]

/**
 * Kinds that have no table: Istio and the API server's authorizers do not read them, but their controllers make objects
 * that both read. Templates of pods and MeshConfigs in them are judged by their own tables, the rest by what it names.
 * The first that fits counts.
 */
export const foreignTable: readonly ForeignEntry[] = [
  ...observers,
  ...powerful,
  ...volumes,
  ...changers,
  ...controlPlanes,
  ...policyMakers,
  ...makers,
  ...rewriters,
  ...carriers,
  ...opaque(
    'it makes a Secret or a ConfigMap by which the mesh takes certificates, signs identities or knows further clusters',
    'I security/pkg/pki/ca; documentation of cert-manager, External Secrets, Sealed Secrets',
    { only: 'it makes what the mesh trusts', gone: true },
    'spec',
  ),
  ...opaque(
    'it makes the kubeconfig of a further cluster, whose workloads and identities the mesh then knows',
    'I pkg/kube/multicluster',
    { gone: true },
    remoteClusterLabel,
  ),
  ...deliveries,
  ...installers,
  ...releases,
  {
    member: '*istio.io/*',
    cover: 'opaque',
    only: 'it says something on some kind',
    why: 'a label or annotation of Istio goes to objects that another controller makes of this one',
    source: 'A annotation/annotations.yaml, label/labels.yaml',
  },
  {
    member: 'hostNetwork',
    cover: 'opaque',
    why: "pods on the node's own network meet no proxy, and another controller makes them",
    source: 'istio-semantics §2',
  },
  {
    member: 'serviceAccount*',
    cover: 'opaque',
    only: 'the object was there before and is there after',
    why: 'pods that another controller makes may run as another identity',
    source: 'istio-semantics §2.7',
  },
  ...opaque(
    'pods that another controller makes run as this identity, and have what it may do',
    'istio-semantics §2.7',
    { only: 'a rule or a binding names the account' },
    ...accountMembers,
  ),
  ...opaque(
    'pods that another controller makes of it are known by the namespace where they run now',
    'istio-semantics §2.7',
    { only: 'it moves from a namespace that a rule or a binding tells from its own' },
    ...accountMembers,
  ),
  ...opaque(
    'pods that another controller makes of it are known by the namespace where they run now',
    'istio-semantics §2.7',
    { only: 'it makes pods, and moves from a namespace that a rule or a binding tells from its own' },
    'spec',
  ),
  ...opaque(
    'a text of it says as which identity pods run, or names the token of one, which has what that one may do',
    'istio-semantics §2.7; Kubernetes: service account token Secrets',
    { only: 'its text gives an account that a rule or a binding names' },
    '*',
  ),
  ...neutral('it selects by labels, and gives none', 'Kubernetes API reference: LabelSelector', {}, 'matchLabels'),
  ...opaque(
    'another controller gives its pods this label, and a policy selects by it',
    'documentation of the operators of Prometheus, Strimzi, CloudNativePG and others',
    { only: 'a policy selects by the label' },
    '*abels',
    '*etadata',
  ),
  ...neutral(
    'it says nothing on any kind of Istio, so that it says nothing where another controller hands it on either',
    'A annotation/annotations.yaml, label/labels.yaml',
    {},
    ...namesNeutralEverywhere(annotationTable, labelTable).filter((name) => name.includes('istio.io/')),
  ),
  ...opaque(
    'a chart or a controller makes policies of Istio, or pods with or without its proxy, of such a value',
    'conventions of charts',
    { on: ['*.*/*'], only: 'the object was there before and is there after' },
    '*istio*',
    '*Istio*',
    '*uthorizationPolic*',
    '*eerAuthentication*',
    '*equestAuthentication*',
    'authz*',
    '*serviceMesh*',
    '*sidecarInject*',
    '*mtls*',
    '*mTLS*',
    'trustDomain*',
    '*TrustDomain*',
    'numTrustedProxies',
  ),
  {
    member: '*',
    cover: 'neutral',
    why: 'Istio and the authorizers of the API server do not read this kind; what its controller makes is compared where it is read',
    source: 'I pkg/config/schema/collections; Kubernetes: authorization',
  },
]
