import { judgedAs, modelled, neutral, opaque, opaqueWhere, type CoverageEntry } from './entry.js'

type Table = readonly CoverageEntry[]

const api = 'Kubernetes API reference'
const network = 'it decides from where the network leads to the pods, and not what their proxies let in'

const service: Table = [
  ...modelled(
    'mesh/resolve/ports, mesh/resolve/services',
    `${api}: Service; istio-semantics §2.4, §2.10`,
    'spec.selector.**',
    'spec.ports[].name',
    'spec.ports[].port',
    'spec.ports[].targetPort',
    'spec.ports[].protocol',
    'spec.ports[].appProtocol',
  ),
  ...opaqueWhere(
    'it stands for a host of the mesh, or did',
    'such a Service stands for a host outside, and its ports are none of a workload',
    'I pilot/pkg/serviceregistry/kube/conversion.go',
    'spec.externalName',
  ),
  ...opaqueWhere(
    'it stands for a host of the mesh, or did, or opens at nodes where a policy reads addresses',
    'a host outside has no workload; who comes through a node may arrive from its address',
    `I pilot/pkg/serviceregistry/kube/conversion.go; ${api}: Service`,
    'spec.type',
  ),
  ...opaqueWhere(
    'clients find its pods past what they met before',
    'a Service without an address is found in another way, and by waypoints not at all',
    'istio-semantics §2.13',
    'spec.clusterIP',
    'spec.clusterIPs[]',
  ),
  ...opaqueWhere(
    'a policy reads addresses',
    'it decides whose address a gateway sees',
    `${api}: Service; istio-semantics §2.4`,
    'spec.externalTrafficPolicy',
    'spec.internalTrafficPolicy',
    'spec.externalIPs[]',
  ),
  ...opaqueWhere(
    'a policy reads addresses',
    'by an address of the other family, or one that is written into it, a client is another one for such a policy',
    'istio-semantics §9',
    'spec.ipFamilies[]',
    'spec.ipFamilyPolicy',
  ),
  ...neutral(
    network,
    `${api}: Service`,
    'spec.ports[].nodePort',
    'spec.loadBalancerIP',
    'spec.loadBalancerClass',
    'spec.loadBalancerSourceRanges[]',
    'spec.allocateLoadBalancerNodePorts',
    'spec.healthCheckNodePort',
    'spec.publishNotReadyAddresses',
    'spec.sessionAffinity',
    'spec.sessionAffinityConfig.**',
    'spec.trafficDistribution',
  ),
]

const ofPod: Table = judgedAs('PodSpec', 'spec', `${api}: Pod`)

const endpoints = 'addresses that are written by hand may be those of workloads, which then listen on these ports too'

const mutatingWebhook: Table = [
  ...neutral(
    'the API server checks the webhook with it',
    `${api}: MutatingWebhookConfiguration`,
    'webhooks[].clientConfig.caBundle',
    'webhooks[].timeoutSeconds',
    'webhooks[].admissionReviewVersions[]',
    'webhooks[].sideEffects',
    'webhooks[].matchPolicy',
    'webhooks[].reinvocationPolicy',
  ),
  ...modelled('it is the key by which webhooks are told apart', api, 'webhooks[].name'),
  ...opaqueWhere(
    'a webhook of it sees what decides',
    'a webhook changes objects on their way in, so it decides which pods get a proxy',
    'I manifests/charts/istio-control/istio-discovery/templates/mutatingwebhook.yaml',
    'webhooks[].**',
  ),
]

const permissions = 'rbac'
const rbac = (...paths: readonly string[]): Table => modelled(permissions, `${api}: RBAC`, ...paths)

const mutates = 'a policy changes objects on their way in, so it decides which pods get a proxy'
const admission = (...paths: readonly string[]): Table =>
  modelled('rbac/admission-changes', `${api}: admission; its change is named among the permissions`, ...paths)

/** Kinds of Kubernetes that decide, by `group/kind`. Any other kind is judged by what stands in it. */
export const kubernetesKinds: Readonly<Record<string, Table>> = {
  '/Service': service,
  '/Pod': ofPod,
  '/Namespace': neutral('it says when the namespace may go', `${api}: Namespace`, 'spec.finalizers[]', 'spec'),
  '/Endpoints': opaque(endpoints, 'I pilot/pkg/serviceregistry/kube', 'subsets[].**'),
  'discovery.k8s.io/EndpointSlice': opaque(
    endpoints,
    'I pilot/pkg/serviceregistry/kube',
    'addressType',
    'endpoints[].**',
    'ports[].**',
  ),
  '/ServiceAccount': [
    ...opaqueWhere(
      'the pods get a token that the mesh takes, by which a policy knows their account',
      'by this token the pods may call what they could not; what they may do at the API server, rbac compares',
      `${api}: ServiceAccount`,
      'automountServiceAccountToken',
    ),
    ...neutral('which Secrets its pods may mount, and a list of them', `${api}: ServiceAccount`, 'secrets[].**'),
    ...neutral('it is about fetching images', `${api}: ServiceAccount`, 'imagePullSecrets[].**'),
  ],
  '/Secret': opaqueWhere(
    'the mesh trusts it, or it holds an object that decides',
    'it holds the authorities whose certificates are taken, the key that makes identities, the way to a further cluster, or what a controller applies',
    'I security/pkg/pki/ca, pkg/kube/multicluster; A networking/v1alpha3/gateway.proto: credential_name; Cluster API: ClusterResourceSet',
    'data.**',
    'stringData.**',
    'type',
    'immutable',
  ),
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': mutatingWebhook,
  'rbac.authorization.k8s.io/Role': rbac('rules[].**'),
  'rbac.authorization.k8s.io/ClusterRole': rbac('rules[].**', 'aggregationRule.**'),
  'rbac.authorization.k8s.io/RoleBinding': rbac('subjects[].**', 'roleRef.**'),
  'rbac.authorization.k8s.io/ClusterRoleBinding': rbac('subjects[].**', 'roleRef.**'),
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy': admission('spec.**'),
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding': admission('spec.**'),
  'admissionregistration.k8s.io/MutatingAdmissionPolicy': opaque(mutates, `${api}: admission`, 'spec.**'),
  'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding': opaque(mutates, `${api}: admission`, 'spec.**'),
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': admission('webhooks[].**'),
  'certificates.k8s.io/CertificateSigningRequest': modelled('rbac/credential-changes', `${api}: RBAC`, 'spec.**'),
  'apiregistration.k8s.io/APIService': modelled('rbac/credential-changes', `${api}: APIService`, 'spec.**'),
  'certificates.k8s.io/ClusterTrustBundle': opaque(
    'it holds authorities whose certificates may be taken',
    api,
    'spec.**',
  ),
  'networking.k8s.io/NetworkPolicy': neutral(
    'it is another layer: what it refuses never reaches a proxy',
    `${api}: NetworkPolicy; mesh/traffic`,
    'spec.**',
  ),
  'networking.k8s.io/Ingress': neutral(
    'it says where requests go, which the review tells in a section of its own',
    `${api}: Ingress; mesh/traffic`,
    'spec.**',
  ),
}

const opaqueData = (why: string, source: string): Table => opaque(why, source, 'data.**', 'binaryData.**', 'immutable')

const injector = 'I manifests/charts/istio-control/istio-discovery/templates/istiod-injector-configmap.yaml'

export const ledByKnative =
  'by it Knative says which gateways lead to its Services, under which hosts, and which of them stay inside the cluster'

export const knativeSource = 'documentation of Knative Serving: config-istio, config-network, config-domain'

/** Members of those that decide nothing of it. */
export const asideInKnative: readonly string[] = [
  '_example',
  'rollout-duration',
  'autocreate-cluster-domain-claims',
  'tag-template',
  'enable-virtualservice-status',
  'enable-mesh-pod-addressability',
  'mesh-compatibility-mode',
]

/** ConfigMaps by what they are; any other holds nothing of Istio but what looks like it. */
export const configMapTables = {
  meshConfig: [
    ...judgedAs('MeshConfig', 'data.mesh', 'A mesh/v1alpha1/config.proto', 'yaml'),
    ...opaque('it joins networks through gateways', 'A mesh/v1alpha1/network.proto', 'data.meshNetworks'),
    ...opaque(
      'it holds what the injector and the installation were made with',
      'I manifests/charts',
      'data.**',
      'binaryData.**',
    ),
    ...neutral('the API server then refuses to change it', `${api}: ConfigMap`, 'immutable'),
  ],
  injector: [
    ...judgedAs('InjectorConfig', 'data.config', injector, 'yaml'),
    ...judgedAs('InjectorValues', 'data.values', injector, 'yaml'),
    ...opaqueData('it is about the proxies that are injected', injector),
  ],
  trusted: opaqueData(
    'it holds authorities whose certificates a gateway takes, or what the control plane mounts',
    'Gateway API reference: caCertificateRefs; I security/pkg/pki/ca',
  ),
  knative: [
    ...opaqueWhere('the object was there before and is there after', ledByKnative, knativeSource, 'data.**'),
    ...neutral(
      'it is an example, or about the pace of changes and how hosts inside the cluster are written',
      knativeSource,
      ...asideInKnative.map((name) => `data.${name}`),
    ),
    ...neutral('the API server then refuses to change it', `${api}: ConfigMap`, 'immutable'),
  ],
  installation: opaqueData(
    'it holds a setting of Istio: of its CNI, of the authorities that proxies trust, or of an installation',
    'I manifests/charts',
  ),
} as const satisfies Readonly<Record<string, Table>>
