import type { KubernetesObject } from '../ports/object.js'
import type { IstioVersion } from './enforcement.js'
import { hasFix } from './resolve/version.js'
import type { Since } from './vocabulary.js'

const always: Since = [0, 0]

/** Since 1.22 Istio's stable kinds are served as `v1` as well. */
const stable: Readonly<Record<string, Since>> = { v1: [22, 0], v1beta1: always, v1alpha3: always }
const security: Readonly<Record<string, Since>> = { v1: always, v1beta1: always }

/**
 * Kinds of Istio's groups and of the Gateway API, with every version that the CRDs of Istio 1.20 to 1.31, or of a release
 * of the Gateway API, serve (istio-semantics §1; I manifests/charts/base/files/crd-all.gen.yaml).
 */
const served: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Since>>>>>> = {
  'security.istio.io': {
    AuthorizationPolicy: security,
    RequestAuthentication: security,
    PeerAuthentication: { v1: [22, 0], v1beta1: always },
  },
  'networking.istio.io': {
    DestinationRule: stable,
    EnvoyFilter: { v1alpha3: always },
    Gateway: stable,
    ProxyConfig: { v1beta1: always },
    ServiceEntry: stable,
    Sidecar: stable,
    VirtualService: stable,
    WorkloadEntry: stable,
    WorkloadGroup: stable,
  },
  'extensions.istio.io': { WasmPlugin: { v1alpha1: always }, TrafficExtension: { v1alpha1: always } },
  'telemetry.istio.io': { Telemetry: { v1: [22, 0], v1alpha1: always } },
  'install.istio.io': { IstioOperator: { v1alpha1: always } },
  'gateway.networking.k8s.io': {
    GatewayClass: { v1: always, v1beta1: always },
    Gateway: { v1: always, v1beta1: always },
    HTTPRoute: { v1: always, v1beta1: always },
    GRPCRoute: { v1: always, v1alpha2: always },
    TLSRoute: { v1: always, v1alpha2: always, v1alpha3: always },
    TCPRoute: { v1alpha2: always },
    UDPRoute: { v1alpha2: always },
    ReferenceGrant: { v1: always, v1beta1: always, v1alpha2: always },
    BackendTLSPolicy: { v1: always, v1alpha2: always, v1alpha3: always },
    BackendLBPolicy: { v1alpha2: always },
    ListenerSet: { v1: always },
  },
}

/** Groups of Istio's own, those that it left behind among them. */
const isOfIstio = (group: string): boolean => group === 'istio.io' || group.endsWith('.istio.io')

/** Why an API server does not know an object: for people, without a full stop. Undefined where it does. */
export const unservedKind = (object: KubernetesObject, istio: IstioVersion): string | undefined => {
  const { group, kind } = object.key
  if (!isOfIstio(group) && !Object.hasOwn(served, group)) return undefined
  // What a cluster holds its API server serves.
  if (object.source.kind === 'cluster') return undefined
  const kinds = Object.hasOwn(served, group) ? served[group] : undefined
  const versions = kinds !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (versions === undefined) return `no supported version of Istio has a kind ${kind} in ${group}`
  const version = object.apiVersion.slice(group.length + 1)
  const since = Object.hasOwn(versions, version) ? versions[version] : undefined
  if (since === undefined) return `no supported version of Istio serves ${kind} as ${object.apiVersion}`
  return hasFix(istio, since) ? undefined : `${kind} is served as ${object.apiVersion} since Istio 1.${since[0]}`
}
