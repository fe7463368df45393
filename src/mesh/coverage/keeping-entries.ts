import type { NameEntry } from './entry.js'
import { keepingNames } from './kept-out.js'

/** What a ConfigMap, or an installation by another kind, is beside its kind where it holds the settings of a mesh. */
export const meshConfigKind = 'MeshConfig'

/**
 * Kinds that may close something by being there, so that one which stays out, or as it was, may open it. Of any other kind,
 * permissions among them, only one that comes in may (`judge-change.ts`).
 */
export const decidingKinds: readonly string[] = [
  'AuthorizationPolicy',
  'RequestAuthentication',
  'PeerAuthentication',
  'EnvoyFilter',
  'WasmPlugin',
  'Sidecar',
  'ServiceEntry',
  'WorkloadEntry',
  'VirtualService',
  'DestinationRule',
  'Gateway',
  'GatewayClass',
  'HTTPRoute',
  'GRPCRoute',
  'TLSRoute',
  'TCPRoute',
  'Namespace',
  'Service',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Pod',
  'MutatingWebhookConfiguration',
  'IstioOperator',
  'Istio',
  meshConfigKind,
]

/** Annotations of deployment tools, which Flux takes as labels too. */
export const keepingEntries: readonly NameEntry[] = keepingNames.map((name) => ({
  name,
  cover: 'opaque',
  why: 'a deployment tool leaves the object out by it, removes it, or keeps it as it is in the cluster',
  source: 'documentation of Helm, Argo CD, Flux, kapp, kpt and Config Sync',
  on: decidingKinds,
  only: 'it keeps the object out of the cluster, or there',
}))
