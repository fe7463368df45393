import type { FileSource } from '../ports/source.js'

/** Where a value of the configuration stands, by JSON pointer; falls back to the nearest known parent. */
export type Locate = (pointer: string) => FileSource

export type GateLevel = 'error' | 'warn' | 'off'

/**
 * `meshgate.yaml` is two types. `Protected` is read at the base revision only: a merge request cannot change what
 * judges it. `Proposed` is read at base for `before` and at head for `after`.
 */
export interface Config {
  readonly protected: Protected
  readonly proposed: Proposed
  readonly locate: Locate
}

export interface Protected {
  readonly environments: readonly Environment[]
  /** Globs of files that hold Istio and Kubernetes objects; empty: none are listed, and `policyFiles` gives the default. */
  readonly policies: readonly string[]
  /** For runs without an environment; each environment's own `mesh` has these merged in already. */
  readonly mesh?: MeshOverrides
  readonly ignore: readonly Ignore[]
  /** Objects that are not modelled and taken not to change access. */
  readonly assume: readonly Assume[]
  readonly apply: ApplySettings
  /** Hosts besides the platform's own that keys may be fetched from although their address is private. */
  readonly issuerHosts: readonly string[]
  /** Key sets of issuers that are not asked for them, by issuer. */
  readonly issuerKeys?: ReadonlyMap<string, IssuerKeys>
  /** Whether what is read from a cluster may be printed on a public repository. */
  readonly publishLive: boolean
}

/** A JWKS document: its text, or a file of the repository that is read at the protected revision. */
export type IssuerKeys =
  { readonly kind: 'inline'; readonly text: string } | { readonly kind: 'file'; readonly path: string }

export interface Environment {
  readonly name: string
  /** JSON pointer of the environment, for messages. */
  readonly pointer: string
  /** Missing: the environment is checked without a cluster. */
  readonly cluster?: ClusterSettings
  /** Taken in place of the cluster by `check`: its merge-request jobs then need no login. */
  readonly snapshot?: SnapshotSettings
  readonly namespace: string
  /** The mesh's audience; missing: no token is requested. */
  readonly audience?: string
  readonly trust: { readonly check?: TrustRules; readonly apply?: TrustRules }
  readonly gate: Gate
  readonly mesh: MeshOverrides
  /** Replaces `Protected.policies` for this environment. */
  readonly policies?: readonly string[]
  /** What is rendered for this environment, in place of a list of files. */
  readonly unit?: UnitSettings
  /** Says that a generated ALLOW may be the first on its destination (and so deny everybody else). */
  readonly firstAllow: boolean
  /** ClusterRoles that a binding may refer to. */
  readonly clusterRoles: readonly string[]
  /** An explicit word for `*` in a binding's verbs, resources or groups. */
  readonly wildcards: boolean
  /** ServiceAccount of the environment that apply makes a login of, for the steps after it. */
  readonly kubeconfig?: string
  /** The tool that applies this environment from the repository; missing: meshgate itself. */
  readonly appliedBy?: GitOpsTool
  /** How far away the end of a binding may be, as written and in days; missing: a binding needs no end. */
  readonly longestBinding?: { readonly text: string; readonly days: number }
  /** What a write has to have been through; missing: the gate alone. */
  readonly reviewed?: ReviewedBy
  /** Files that say who calls what; empty: nothing is declared, and nothing is aligned. */
  readonly calls: readonly string[]
  /** Access logs or requests, collected by the user, that `check` puts to both sides: a file of the workspace, or a folder of such. */
  readonly traffic?: string
  /** Callers and Services that belong together, and that nobody else of the declared calls may enter. */
  readonly segments: readonly Segment[]
  /** Whom the API server takes the apply job for: what the review foretells of its writes is about this identity. */
  readonly applier?: { readonly user: string; readonly groups: readonly string[] }
}

/** `plan`: the job names the digest of an approved plan; `required`: the platform vouches for an approved merge request. */
export const reviewKinds = ['plan', 'required'] as const
export type ReviewedBy = (typeof reviewKinds)[number]

/** What runs behind its Services is called by its callers alone. */
export interface Segment {
  readonly name: string
  /** Ids of callers, or of their groups. */
  readonly callers: readonly string[]
  /** As calls name them. */
  readonly services: readonly string[]
  readonly pointer: string
}

/** `other` is any tool that is not known by name. */
export const gitOpsTools = ['argocd', 'flux', 'other'] as const
export type GitOpsTool = (typeof gitOpsTools)[number]

export interface Gate {
  readonly newAccess: GateLevel
  /** Who was let through and is refused from now on: an outage where nobody meant it. */
  readonly lostAccess: GateLevel
  readonly findings: GateLevel
  /** What it does that declared calls and allowed ones are not the same; missing: `warn`. */
  readonly calls?: GateLevel
  /** What a snapshot does that is older than its `maxAge`; missing: `error`. */
  readonly snapshotAge?: GateLevel
  /** What drift does to the exit code of `drift`; missing: `warn`. */
  readonly drift?: GateLevel
}

/** A chart or kustomization of the repository that one environment is made from. */
export interface UnitSettings {
  /** Its folder; '' is the root. */
  readonly path: string
  /** Missing: what stands in the folder says it. */
  readonly tool?: 'kustomize' | 'helm'
  /** Values files of Helm, by path in the repository; a later one wins. */
  readonly values: readonly string[]
  /** Missing: the environment's. */
  readonly namespace?: string
}

export interface SnapshotSettings {
  /** What `meshgate snapshot --out` wrote; relative to the root of the repository. */
  readonly folder: string
  /** `repository`: the base revision's; `workspace`: what another job handed over, which the change must not hold. */
  readonly from: 'repository' | 'workspace'
  /** As written: `7d`, `12h`. */
  readonly maxAge: string
  readonly maxAgeSeconds: number
}

/** Used only where the cluster's MeshConfig cannot be read. */
export interface MeshOverrides {
  readonly rootNamespace?: string
  readonly trustDomain?: string
  readonly trustDomainAliases?: readonly string[]
  readonly istioVersion?: string
  /** Not of a configuration: the version that somebody asks about, whatever runs. */
  readonly askedVersion?: string
}

export type ClusterSettings =
  /** The API server trusts the platform's issuer: the job's second ID token is the login. */
  | {
      readonly kind: 'id-token'
      readonly server: string
      readonly caFile?: string
      readonly audience: string
      readonly namespaces: readonly string[]
    }
  /** A context of KUBECONFIG; empty: the current one. `execPlugins` lists the programs that it may start. */
  | {
      readonly kind: 'context'
      readonly context: string
      readonly execPlugins: readonly string[]
      readonly namespaces: readonly string[]
    }
  /** The service account of the pod that the job runs in. */
  | { readonly kind: 'in-cluster'; readonly namespaces: readonly string[] }

/** One platform's rules; exactly one of all rules must match a token. */
export type TrustRules = readonly TrustRule[]

/** Exact claim values that identify a job. Never a pattern, never `sub`; immutable ids are compulsory. */
export interface TrustRule {
  readonly platform: 'github' | 'gitlab' | 'kubernetes'
  /** Exact; the platform's default where the configuration names none. */
  readonly issuer?: string
  /** Claim → the values of which one must be equal, code point by code point. */
  readonly claims: ReadonlyMap<string, readonly string[]>
  readonly pointer: string
}

export interface Proposed {
  readonly bindings: readonly Binding[]
  readonly tests: readonly RequestTest[]
}

export interface Binding {
  readonly name: string
  readonly pointer: string
  /** Environments that get it; missing: all. */
  readonly environments?: readonly string[]
  /** Name of the ServiceAccount; the binding's own name when missing. */
  readonly serviceAccount: string
  readonly permissions: readonly PermissionRule[]
  readonly roleRef?: { readonly kind: 'Role' | 'ClusterRole'; readonly name: string }
  readonly access: readonly Access[]
  /** A date, YYYY-MM-DD; the binding counts through the end of that day, UTC. */
  readonly expires?: string
}

export interface PermissionRule {
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
  readonly resourceNames: readonly string[]
}

export interface Access {
  readonly service: string
  readonly ports: readonly number[]
  readonly methods: readonly string[]
  readonly paths: readonly string[]
  readonly hosts: readonly string[]
  /** By what runs as the ServiceAccount, by requests that carry the job's token, or by both. */
  readonly by: 'service account' | 'token' | 'both'
  readonly pointer: string
}

export interface RequestTest {
  readonly name: string
  readonly pointer: string
  /** Empty: every environment. */
  readonly environments?: readonly string[]
  readonly from: {
    readonly namespace?: string
    readonly serviceAccount?: string
    readonly principal?: string
    readonly ip?: string
    readonly claims?: Readonly<Record<string, string | readonly string[]>>
  }
  readonly to: {
    readonly namespace?: string
    readonly service?: string
    readonly labels?: Readonly<Record<string, string>>
    readonly port: number
  }
  readonly request:
    | {
        readonly method: string
        readonly path: string
        readonly host?: string
        readonly headers: Readonly<Record<string, string>>
      }
    | 'tcp'
  readonly expect: 'allow' | 'deny'
}

export interface Ignore {
  readonly rule: string
  /** `Kind/namespace/name`. */
  readonly object: string
  readonly reason: string
  /** A date, YYYY-MM-DD; the entry counts through the end of that day, UTC. */
  readonly until?: string
  readonly pointer: string
}

/** An EnvoyFilter or WasmPlugin that somebody looked at: taken not to change who may do what. */
export interface Assume {
  /** `EnvoyFilter/namespace/name`, `WasmPlugin/namespace/name`. */
  readonly object: string
  readonly reason: string
  /** A date, YYYY-MM-DD; the entry counts through the end of that day, UTC. */
  readonly until?: string
  readonly pointer: string
}

export interface ApplySettings {
  /** Writes the repository's policies too, where no GitOps tool does it. */
  readonly policies: boolean
}
