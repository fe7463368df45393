import type { NameEntry } from './entry.js'
import { keepingNames } from './kept-out.js'

/**
 * Kinds that decide requests by being there as they are. Permissions are not among them: what is left out of a cluster, or
 * stays as it was, grants nothing new.
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
