import type { ResourceKind } from '../ports/cluster.js'

const namespaced = (group: string, version: string, kind: string, resource: string): ResourceKind => ({
  group,
  version,
  kind,
  resource,
  namespaced: true,
})
const clusterWide = (group: string, version: string, kind: string, resource: string): ResourceKind => ({
  group,
  version,
  kind,
  resource,
  namespaced: false,
})

/** Kinds that decide access in the mesh. An empty version stands for the server's preferred one. */
export const meshKinds: readonly ResourceKind[] = [
  namespaced('security.istio.io', '', 'AuthorizationPolicy', 'authorizationpolicies'),
  namespaced('security.istio.io', '', 'RequestAuthentication', 'requestauthentications'),
  namespaced('security.istio.io', '', 'PeerAuthentication', 'peerauthentications'),
  namespaced('networking.istio.io', '', 'ServiceEntry', 'serviceentries'),
  namespaced('networking.istio.io', '', 'Gateway', 'gateways'),
  namespaced('networking.istio.io', '', 'EnvoyFilter', 'envoyfilters'),
  namespaced('networking.istio.io', '', 'Sidecar', 'sidecars'),
  namespaced('extensions.istio.io', '', 'WasmPlugin', 'wasmplugins'),
  namespaced('gateway.networking.k8s.io', '', 'Gateway', 'gateways'),
  namespaced('', 'v1', 'Service', 'services'),
  clusterWide('', 'v1', 'Namespace', 'namespaces'),
]

/** Kinds that say where a gateway or a waypoint sends a request on to: what binds them decides with them. */
export const routeKinds: readonly ResourceKind[] = [
  namespaced('networking.istio.io', '', 'VirtualService', 'virtualservices'),
  namespaced('networking.istio.io', '', 'DestinationRule', 'destinationrules'),
  namespaced('gateway.networking.k8s.io', '', 'HTTPRoute', 'httproutes'),
  namespaced('gateway.networking.k8s.io', '', 'GRPCRoute', 'grpcroutes'),
  namespaced('gateway.networking.k8s.io', '', 'TLSRoute', 'tlsroutes'),
  namespaced('gateway.networking.k8s.io', '', 'TCPRoute', 'tcproutes'),
  namespaced('gateway.networking.k8s.io', '', 'ReferenceGrant', 'referencegrants'),
]

/** Where labels of workloads come from. What a Job runs at the moment is among the Pods; every kind costs a request. */
export const workloadKinds: readonly ResourceKind[] = [
  namespaced('apps', 'v1', 'Deployment', 'deployments'),
  namespaced('apps', 'v1', 'StatefulSet', 'statefulsets'),
  namespaced('apps', 'v1', 'DaemonSet', 'daemonsets'),
  namespaced('', 'v1', 'Pod', 'pods'),
]

export const rbacKinds: readonly ResourceKind[] = [
  namespaced('', 'v1', 'ServiceAccount', 'serviceaccounts'),
  namespaced('rbac.authorization.k8s.io', 'v1', 'Role', 'roles'),
  namespaced('rbac.authorization.k8s.io', 'v1', 'RoleBinding', 'rolebindings'),
  clusterWide('rbac.authorization.k8s.io', 'v1', 'ClusterRole', 'clusterroles'),
  clusterWide('rbac.authorization.k8s.io', 'v1', 'ClusterRoleBinding', 'clusterrolebindings'),
]

/**
 * Kinds that no judgement reads, and that drift compares with the files where the branch has them: each object is read by its
 * name. How the server stores them is known (plan/drift/server-defaults.ts).
 */
export const comparedKinds: readonly ResourceKind[] = [
  namespaced('apps', 'v1', 'ReplicaSet', 'replicasets'),
  namespaced('batch', 'v1', 'CronJob', 'cronjobs'),
  namespaced('batch', 'v1', 'Job', 'jobs'),
  namespaced('', 'v1', 'ConfigMap', 'configmaps'),
]

/** All kinds that a judgement reads, but for ConfigMaps by name. */
export const readKinds: readonly ResourceKind[] = [...meshKinds, ...routeKinds, ...workloadKinds, ...rbacKinds]

/** One ConfigMap by name, so that no other ConfigMap is ever read. */
export const configMap = (namespace: string, name: string): ResourceKind => ({
  group: '',
  version: 'v1',
  kind: 'ConfigMap',
  resource: 'configmaps',
  namespaced: true,
  only: { namespace, name },
})

/** The policy and its binding by which the API server refuses inline edits: one of each, by name. */
export const admissionKinds = (name: string): readonly ResourceKind[] =>
  (
    [
      ['ValidatingAdmissionPolicy', 'validatingadmissionpolicies'],
      ['ValidatingAdmissionPolicyBinding', 'validatingadmissionpolicybindings'],
    ] as const
  ).map(([kind, resource]) => ({
    group: 'admissionregistration.k8s.io',
    version: 'v1',
    kind,
    resource,
    namespaced: false,
    only: { namespace: '', name },
  }))

/** What a revision tag leads to: its webhook's labels say it. */
export const revisionTag = (tag: string): ResourceKind => ({
  group: 'admissionregistration.k8s.io',
  version: 'v1',
  kind: 'MutatingWebhookConfiguration',
  resource: 'mutatingwebhookconfigurations',
  namespaced: false,
  only: { namespace: '', name: `istio-revision-tag-${tag}` },
})
