import type { Condition, Cover, NameEntry } from './entry.js'
import { keepingEntries } from './keeping-entries.js'

const list = 'A label/labels.yaml'

const named = (
  cover: Cover,
  why: string,
  source: string,
  on: readonly string[],
  ...names: readonly string[]
): readonly NameEntry[] => names.map((name) => ({ name, cover, why, source, on }))

const where = (only: Condition, entries: readonly NameEntry[]): readonly NameEntry[] =>
  entries.map((entry) => ({ ...entry, only }))

/** Every label that Istio 1.20 to 1.31 lists, and the others; the first that fits counts. */
export const labelTable: readonly NameEntry[] = [
  ...where(
    'what is at hand serves other revisions alone',
    named(
      'opaque',
      'nothing that was read serves this revision of Istio, so that pods may come without a proxy',
      'I manifests/charts/istio-control/istio-discovery/templates/mutatingwebhook.yaml; istio-semantics §2',
      ['Pod', 'Namespace', 'Gateway', 'Deployment'],
      'istio.io/rev',
      'istio-injection',
    ),
  ),
  ...named(
    'modelled',
    'mesh/resolve/proxy-kind',
    `${list}; I pkg/kube/inject, cni/pkg/util`,
    ['Pod', 'Namespace', 'Gateway', 'Deployment'],
    'sidecar.istio.io/inject',
    'istio-injection',
    'istio.io/rev',
    'istio.io/dataplane-mode',
    'gateway.istio.io/managed',
    'gateway.networking.k8s.io/gateway-name',
    'gateway.networking.k8s.io/gateway-class-name',
  ),
  ...named(
    'modelled',
    'mesh/resolve/waypoints',
    `${list}; istio-semantics §2.13`,
    ['Pod', 'Namespace', 'Service', 'ServiceEntry', 'WorkloadEntry', 'Gateway', 'GatewayClass'],
    'istio.io/use-waypoint',
    'istio.io/use-waypoint-namespace',
    'istio.io/waypoint-for',
    'istio.io/ingress-use-waypoint',
  ),
  ...named(
    'modelled',
    'mesh/resolve/revisions',
    list,
    ['MutatingWebhookConfiguration', 'Service'],
    'istio.io/tag',
    'istio.io/rev',
  ),
  ...named(
    'opaque',
    'an istiod of another revision leaves the object out, so that nobody may enforce it',
    'I pilot/pkg/config/kube/crdclient/client.go: LabelsInRevision',
    [
      'AuthorizationPolicy',
      'RequestAuthentication',
      'PeerAuthentication',
      'VirtualService',
      'DestinationRule',
      'ServiceEntry',
      'WorkloadEntry',
      'WorkloadGroup',
      'Sidecar',
      'EnvoyFilter',
      'WasmPlugin',
      'ProxyConfig',
      'Telemetry',
      'HTTPRoute',
      'GRPCRoute',
      'TLSRoute',
      'TCPRoute',
    ],
    'istio.io/rev',
  ),
  ...named(
    'opaque',
    'a part of the requests meets another waypoint',
    list,
    ['Service', 'ServiceEntry', 'Namespace'],
    'istio.io/use-waypoint-canary',
    'istio.io/use-waypoint-canary-namespace',
  ),
  ...named(
    'opaque',
    'workloads of another network are reached through gateways, and these have ports of their own',
    list,
    ['Namespace', 'Pod', 'Service', 'WorkloadEntry'],
    'topology.istio.io/network',
    'networking.istio.io/gatewayPort',
  ),
  ...where(
    'gateways arrive at the workload as nobody by it',
    named(
      'opaque',
      'clients, and gateways among them, arrive at a workload whose label is not `istio` without an identity',
      `${list}; I pilot/pkg/networking/core/cluster_tls.go: istioMtlsTransportSocketMatch`,
      ['Pod'],
      'security.istio.io/tlsMode',
    ),
  ),
  ...named(
    'neutral',
    "a client's proxy reads it, and a destination decides over every request that it may get",
    list,
    ['Pod', 'Namespace', 'Service', 'ServiceEntry', 'Node'],
    'networking.istio.io/enable-autoallocate-ip',
    'topology.istio.io/cluster',
    'topology.istio.io/locality',
    'topology.istio.io/subzone',
    'istio-locality',
  ),
  ...named(
    'neutral',
    'it is about logs, traces and metrics; where a selector names it, it is read as any other label',
    list,
    ['Any'],
    'service.istio.io/canonical-name',
    'service.istio.io/canonical-revision',
    'service.istio.io/workload-name',
  ),
  ...named(
    'neutral',
    'Istio and its tools note there what they did',
    list,
    ['Any'],
    'operator.istio.io/component',
    'operator.istio.io/managed',
    'operator.istio.io/version',
    'install.operator.istio.io/owning-resource',
    'install.operator.istio.io/owning-resource-namespace',
    'release',
  ),
  ...named(
    'modelled',
    'rbac/admission-changes: its change is named among the permissions',
    'Kubernetes: Pod Security Standards',
    ['Namespace'],
    'pod-security.kubernetes.io/enforce',
    'pod-security.kubernetes.io/enforce-version',
  ),
  // Flux takes them as labels too.
  ...keepingEntries,
  ...where(
    'the mesh trusts it',
    named(
      'opaque',
      'istiod takes the Secret for the kubeconfig of a further cluster, whose workloads and identities it then knows',
      'I pkg/kube/multicluster/secretcontroller.go',
      ['Secret'],
      'istio/multiCluster',
    ),
  ),
  ...named('opaque', 'no version from 1.20 to 1.31 lists this label of Istio', list, ['Any'], '*istio.io/*'),
  ...named('modelled', 'mesh/resolve/attachment, mesh/align-destinations', 'istio-semantics §2.9', ['Pod'], '*'),
  ...where(
    'a namespace selector reads the label',
    named(
      'opaque',
      'a selector of namespaces reads it: of istiod, of an injector or of a gateway',
      'A mesh/v1alpha1/config.proto: discovery_selectors; Gateway API: allowedRoutes',
      ['Namespace'],
      '*',
    ),
  ),
  ...named('neutral', 'no part of Istio reads this label on this kind', list, ['Any'], '*'),
]
