import type { JsonArray, JsonObject } from './json.js'
import type { KubernetesObject, MeshState, ObjectKey } from './object.js'

/** A kind as the API server lists it; `version` may be empty: the preferred one. */
export interface ResourceKind {
  readonly group: string
  readonly kind: string
  /** Plural, for the path. */
  readonly resource: string
  readonly version: string
  readonly namespaced: boolean
  /** A single object: read by LIST in this namespace with a field selector on the name. */
  readonly only?: { readonly namespace: string; readonly name: string }
}

export interface ClusterIdentity {
  /** `https://host:port` without a path. */
  readonly server: string
  /** uid of namespace kube-system; empty where it may not be read. */
  readonly uid: string
  readonly version: string
}

/** A read that the API server refused with 403, in the words of RBAC. */
export interface Denial {
  readonly verb: 'list' | 'get'
  readonly group: string
  readonly resource: string
  /** '' for the whole cluster. */
  readonly namespace: string
  /** Empty unless one object by its name was asked for. */
  readonly name: string
  /** The identity as the server names it; empty where its words do not say. */
  readonly user: string
}

/** What was read, and what was refused on the way. */
export interface LiveState extends MeshState {
  readonly denied: readonly Denial[]
}

export interface WhoAmI {
  readonly username: string
  readonly groups: readonly string[]
}

/** The object as it must still be when a write reaches it; absent: it must not exist. */
export type Precondition =
  { readonly kind: 'absent' } | { readonly kind: 'unchanged'; readonly uid: string; readonly resourceVersion: string }

/** Not the object that was seen. `perhapsWritten`: an earlier try of this request whose answer was lost may have done it. */
export interface MovedOn {
  readonly kind: 'moved on'
  readonly perhapsWritten: boolean
}

/** What server-side apply said. Misleading answers are explained in `Refusal`s by the adapter (kubernetes.md §2, §7). */
export type ApplyAnswer =
  | { readonly kind: 'created' | 'changed' | 'unchanged'; readonly object: KubernetesObject }
  | { readonly kind: 'conflict'; readonly conflicts: readonly FieldConflict[] }
  | MovedOn
  /** The identity may not patch: the caller falls back to the local comparison and says so. */
  | { readonly kind: 'forbidden'; readonly message: string }
  /** A RoleBinding to a Role that this plan creates: cannot be dry-run without `bind`. */
  | { readonly kind: 'depends'; readonly on: ObjectKey }

export interface FieldConflict {
  readonly manager: string
  /** `Apply` by whoever declares the field, and will again; `Update` by whoever wrote it once. */
  readonly operation: 'Apply' | 'Update'
  readonly field: string
}

export type DeleteAnswer = { readonly kind: 'deleted' | 'absent' } | MovedOn

export interface ServiceAccountToken {
  readonly token: string
  readonly expires: string
}

/** What an identity would do, in RBAC's terms; an empty namespace stands for all, an empty name for any. */
export interface AccessQuestion {
  readonly verb: string
  readonly group: string
  /** Plural, with its subresource: `serviceaccounts/token`. */
  readonly resource: string
  readonly namespace: string
  readonly name?: string
}

/** A Kubernetes API server, as far as meshgate uses it. Field manager is always `meshgate`. */
export interface Cluster {
  identify(): Promise<ClusterIdentity>
  whoAmI(): Promise<WhoAmI>
  /** One LIST per kind (paged); a 403 on all namespaces falls back to one LIST per name in `fallback`, of Namespaces to one GET. */
  read(kinds: readonly ResourceKind[], fallback: readonly string[]): Promise<LiveState>
  /** `force` takes fields from other managers: `adopt` for labels and annotations of ours, `apply` what it was told to take back. */
  apply(
    object: JsonObject,
    precondition: Precondition,
    options: { readonly dryRun: boolean; readonly force?: boolean },
  ): Promise<ApplyAnswer>
  /** Replaces `metadata.managedFields` and nothing else: who owns what, never what is there. */
  recordManagers(
    key: ObjectKey,
    managedFields: JsonArray,
    precondition: Extract<Precondition, { readonly kind: 'unchanged' }>,
  ): Promise<'recorded' | 'moved on'>
  /** Whether the identity may do it (SelfSubjectAccessReview): anybody who is logged in may ask about themselves. */
  mayI(question: AccessQuestion): Promise<boolean>
  remove(key: ObjectKey, precondition: Precondition, options: { readonly dryRun: boolean }): Promise<DeleteAnswer>
  requestToken(namespace: string, serviceAccount: string, seconds: number): Promise<ServiceAccountToken>
  /** CA and server for a kubeconfig that later steps use. */
  readonly connection: { readonly server: string; readonly certificateAuthority?: string }
  close(): void
}
