import type { JsonObject } from '../ports/json.js'
import type { KubernetesObject, ObjectKey } from '../ports/object.js'
import type { Source } from '../ports/source.js'
import type { Workload } from './resolve/workloads.js'

/** Settings of the whole mesh that decide how policies read. */
export interface MeshSettings {
  readonly rootNamespace: string
  readonly trustDomain: string
  readonly trustDomainAliases: readonly string[]
  /** Trust domains of `caCertificates[].trustDomains`: accepted on inbound mTLS, but no alias. */
  readonly otherTrustDomains: readonly string[]
  /** Neither cluster nor configuration say the trust domain: a certificate of any may be one of the mesh. */
  readonly anyTrustDomain?: true
  readonly pathNormalization: 'NONE' | 'BASE' | 'MERGE_SLASHES' | 'DECODE_AND_MERGE_SLASHES'
  readonly numTrustedProxies: number
  /** `enableAutoMtls: false`: gateways call workloads without their identity, but where a DestinationRule says so. */
  readonly plainByDefault?: true
  /** Name → whether it is an HTTP or gRPC provider. A CUSTOM policy whose provider is not here denies. */
  readonly extensionProviders: ReadonlyMap<string, 'http' | 'grpc' | 'other'>
  readonly istioVersion: IstioVersion
}

export interface IstioVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
  /** Neither cluster nor configuration say it. */
  readonly assumed?: true
}

/** A provider, and the CUSTOM policies by which it is asked. */
export interface AskedProvider {
  readonly provider: string
  readonly policies: readonly ObjectKey[]
}

/** What is not modelled, by name; the same text before and after stands for the same unknown function. */
export interface Unknown {
  readonly code: string
  /** For people, without a trailing full stop. */
  readonly what: string
  /** Equal identities are equal functions: object key, content digest. */
  readonly identity: string
  /** Where it stands, if it is one place. */
  readonly where?: Source
  /** Whether it can only refuse more requests (a CUSTOM provider), or may also let more through. */
  readonly effect: 'only denies' | 'anything'
  /** What a provider answers: which one, and of which policies. */
  readonly asks?: AskedProvider
  /** Objects of this kind were not all read, and that is all. */
  readonly unread?: 'AuthorizationPolicy' | 'RequestAuthentication' | 'PeerAuthentication'
  /** Of objects that were not all read: keys in their text, of which the labels that one may select by and the fields that it may decide by are some. */
  readonly keys?: 'any' | ReadonlySet<string>
  /** Nothing that runs today reads it: only a change of it is told. */
  readonly inert?: true
  /** An EnvoyFilter that inserts HTTP filters alone, wherever the policies' own stand: a function of requests. */
  readonly ofRequests?: true
}

export type PolicyAction = 'ALLOW' | 'DENY' | 'AUDIT' | 'CUSTOM'

/** An AuthorizationPolicy that is enforced at a destination; dry-run ones are left out by the resolution. */
export interface AppliedPolicy {
  readonly object: KubernetesObject
  readonly action: PolicyAction
  /** `spec.rules`; undefined where the field is missing or empty: such a policy matches nothing. */
  readonly rules: readonly JsonObject[] | undefined
  /** CUSTOM only. */
  readonly provider?: string
}

/** One JWT rule, in the order in which Envoy asks them (stably sorted by issuer). */
export interface AppliedJwtRule {
  readonly object: KubernetesObject
  /** Index in `spec.jwtRules`. */
  readonly index: number
  /** The rule as written. */
  readonly rule: JsonObject
}

export type ProxyKind = 'sidecar' | 'gateway' | 'waypoint' | 'ztunnel' | 'none'
export type MutualTlsMode = 'STRICT' | 'PERMISSIVE' | 'DISABLE'

/**
 * A workload and a port, or every workload that a set of labels stands for.
 * `protocol` AUTO is an unnamed port: Envoy has an HTTP and a TCP chain there and both count.
 */
export interface Destination {
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  /** 0 stands for every port that the state does not name. */
  readonly port: number
  readonly protocol: 'HTTP' | 'TCP' | 'AUTO'
  /** For people: `service orders`, `deployment/orders`, `any other workload in shop`. */
  readonly title: string
  /** Whether such a workload exists, or is only one that a selector could match. */
  readonly known: boolean
  /** Its labels are those of several selectors, and no one selector asks for all of them. */
  readonly combined?: true
  /**
   * Name of the Service, or `serviceentry/NAME`, where the request is addressed to it: it meets the waypoint where the
   * state has one for it, and `port` is the Service's. Missing: the workload itself is addressed, past any waypoint.
   */
  readonly service?: string
  /** `deployment/orders`, where the workload is known. */
  readonly workload?: string
  /** With a Service: the port of the workload that its port leads to, where that is known. */
  readonly targetPort?: number
  /** What runs there where a state has no workload of these labels: pods that another state gives other ones. */
  readonly pods?: Workload
}

/** One proxy on the way. A request is allowed when every stage allows it. */
export interface Stage {
  readonly proxy: ProxyKind
  readonly mutualTls: MutualTlsMode
  /** All four lists sorted by namespace and name. */
  readonly allow: readonly AppliedPolicy[]
  readonly deny: readonly AppliedPolicy[]
  readonly audit: readonly AppliedPolicy[]
  readonly custom: readonly AppliedPolicy[]
  readonly jwtRules: readonly AppliedJwtRule[]
  readonly unknowns: readonly Unknown[]
  /** A ztunnel behind a waypoint sees the waypoint's identity instead of the client's. */
  readonly peer: 'client' | { readonly principal: string }
  /** A gateway's server, where it is known: what it asks of a client's connection. `mutualTls` says the same in other words. */
  readonly serverTls?: 'none' | 'simple' | 'optional' | 'mutual'
  /** A gateway's own `numTrustedProxies`, where its pods override the mesh's. */
  readonly trustedProxies?: number
  /** What this proxy takes the port for, if that is another protocol than the destination's: a gateway or sidecar that is met past a waypoint. */
  readonly protocol?: Destination['protocol']
  /** Proxy `none`: why connections to this port do not meet the proxy that stands in the pod. */
  readonly past?: string
  /** RequestAuthentications may hold here that were not read: files alone never have all of them. */
  readonly tokensUnread?: true
  /** No PeerAuthentication that was read says the mode, and others may exist. */
  readonly mutualTlsUnread?: true
  /** Where this proxy listens, if that is another port than the destination's: a ztunnel behind a waypoint. */
  readonly port?: number
}

/** Which way requests of a caller take where a waypoint stands: through it, straight to the workload, or some each. */
export interface CallerWay {
  readonly namespace: string
  /** Missing: every ServiceAccount of the namespace that is not told apart. */
  readonly account?: string
  readonly way: 'through' | 'straight' | 'either'
}

/** What one destination enforces, resolved once; both evaluators start here. */
export interface Enforcement {
  readonly destination: Destination
  readonly settings: MeshSettings
  /** No label says which proxy stands there: it is assumed, or seen in live pods. */
  readonly unsaid?: boolean
  /** In the order in which a request meets them. */
  readonly stages: readonly Stage[]
  /**
   * What a client without an identity of the mesh meets instead, where that differs: nothing leads it through a
   * waypoint, so that it reaches the workload's own proxy.
   */
  readonly bypass?: readonly Stage[]
  /** Callers with an identity of the mesh that meet `bypass`, too or instead; any other goes through. */
  readonly callers?: readonly CallerWay[]
  /** The waypoint's Gateway was not read: it is taken to be there. */
  readonly assumedWaypoint?: true
}

/** Every stage that some client meets. */
export const everyStageOf = ({ stages, bypass = [] }: Enforcement): readonly Stage[] => [...stages, ...bypass]
