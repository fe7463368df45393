import type { Problem } from '../errors/problem.js'
import type { JsonObject } from '../ports/json.js'
import type { Source } from '../ports/source.js'
import type { AccessDiff } from '../mesh/difference/access-diff.js'
import type { Gate } from '../config/config.js'
import type { TokenVerdict } from '../audience/token-verdict.js'
import type { PermissionChange } from '../rbac/permission-change.js'
import type { Finding } from '../rules/finding.js'
import type { Chain } from './chain.js'
import type { CallReview } from './call-review.js'
import type { ApplyForecast } from './forecast-apply.js'
import type { FieldChange, ObjectChange } from './object-change.js'
import type { Step } from './step.js'
import type { RecordedTraffic } from './recorded-traffic.js'
import type { TrafficChange } from './traffic-changes.js'

/** `sha256:` and 64 hexadecimal digits, of the canonical JSON (RFC 8785) of `reviewed`. */
export type Digest = string & { readonly __digest: true }

/** What a run found out about one environment. Plain JSON; `--json` prints it as it is. */
export interface Plan {
  readonly digest: Digest
  readonly reviewed: Reviewed
  readonly observed: Observed
  /** What apply would do, in order; empty for a check without a cluster. */
  readonly steps: readonly Step[]
}

/** What the reviewer approves: it holds no time, commit, position, uid or resourceVersion, so it survives the merge. */
export interface Reviewed {
  /** `github:https://github.com:1296269`: the plan of another repository, whatever its name, is another plan. Missing in a shell. */
  readonly repository?: string
  /** null for two folders. */
  readonly environment: string | null
  /** What of the repository was compared (`overlays/production`), where it holds several units and none is configured. */
  readonly unit?: string
  /** uid of the cluster, or `none`. */
  readonly cluster: string
  readonly change: readonly ObjectChange[]
  /** Changes of trust, gates and audiences: the first rows of the review. */
  readonly protection: readonly ProtectionChange[]
  readonly access: AccessDiff
  /** Declared calls against allowed ones, and what of them changes; missing where nothing is declared. */
  readonly calls?: CallReview
  readonly permissions: readonly PermissionChange[]
  /** Job → ServiceAccount → permissions and access, where a link changes. */
  readonly chains: readonly Chain[]
  /** Changed objects that say where requests go, which the verdict does not follow. */
  readonly traffic: readonly TrafficChange[]
  /** Objects that meshgate renders for the environment, in order of key. */
  readonly rendered: readonly JsonObject[]
  readonly findings: readonly Finding[]
  /** What is not modelled and without which the verdict would be another; missing where it leans on nothing. */
  readonly assumed?: readonly AssumedObject[]
  /** Bindings that the change gives and that were taken back once, so that no older approval gives them; missing: none. */
  readonly revoked?: readonly RevokedBinding[]
  readonly gate: GateResult
}

/** A binding that the change gives, and that `revoke` took back once. */
export interface RevokedBinding {
  /** `*`: all of the environment. */
  readonly binding: string
  /** Platform, repository, run and attempt: `github/1296269/102.1`. */
  readonly by: string
}

/** An object that the protected configuration takes not to change access. */
export interface AssumedObject {
  /** `EnvoyFilter shop/tenant-header`. */
  readonly object: string
  readonly reason: string
}

export interface Observed {
  readonly base: string
  readonly head: string
  readonly note?: string
  /** Path of the configuration, where a run judges the environments of several. */
  readonly configuration?: string
  /** Path of the configuration that names the environment, where it is not `meshgate.yaml`. */
  readonly config?: string
  /** Namespace of objects that name none, where the run was told. */
  readonly namespace?: string
  /** Code of what kept the cluster from being read: the files alone were compared, and nothing is proven. */
  readonly unreached?: string
  /** When the snapshot was taken that stood for the cluster (RFC 3339). */
  readonly snapshot?: string
  readonly clusterServer?: string
  /** Where the environment is, as the configuration names it; missing: no environment is judged. */
  readonly place?: { readonly namespace: string; readonly context?: string }
  /** Observed and not reviewed: the apply job's token is another one than the check job's, and the digest must survive the merge. */
  readonly token: TokenReview
  /** Objects of `change` and findings, by key or fingerprint → where they stand. */
  readonly positions: Readonly<Record<string, Source>>
  /** Whether the server confirmed the comparison, or it is the local one only. */
  readonly confirmedByServer: boolean
  readonly drift?: Drift
  /** The plan tells what an apply brings into the cluster as it stands, and not what the commit changes. */
  readonly arrival?: true
  /** Of such a plan: it only takes away, and no digest covers it. */
  readonly takenOut?: true
  /** Counts of what a public repository does not show; missing where everything is shown. */
  readonly hidden?: HiddenCounts
  /** Whether the API server will let the writes through, for the identity that the configuration names. */
  readonly forecast?: ApplyForecast
  /** Why `apply` will write nothing, and what the API server says to a dry run; missing: nothing. */
  readonly objections?: readonly Objection[]
  /** What recorded requests meet after the change, where the configuration names any. */
  readonly recorded?: RecordedTraffic
  /** What was not read and what is not modelled, for people. */
  readonly assumptions: readonly string[]
}

/** What stands in the way of the writes. */
export interface Objection extends Pick<Problem, 'code' | 'message' | 'remedy'> {
  /** `apply` refuses it whoever runs it. `rights`: with those of this identity; the one that applies may have others. */
  readonly by: 'apply' | 'rights'
}

/** What was read from a cluster, in numbers alone. */
export interface HiddenCounts {
  /** Rows of access. */
  readonly gained: number
  readonly lost: number
  readonly destinations: number
  readonly permissionsGained: number
  readonly permissionsLost: number
  readonly permissionsUnknown: number
  /** On objects that the repository does not hold. */
  readonly findings: number
  /** Objects that are otherwise in the cluster; only of a plan that compares the cluster's. */
  readonly objects?: number
}

/** World against base: what somebody changed outside the repository. Never gates. */
export interface Drift {
  readonly changed: number
  readonly missing: number
}

export interface ProtectionChange {
  /** `environments/production/trust/apply`, `environments/staging/gate/newAccess`. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/** What is known about the job's identity and what the mesh would say to its token. */
export interface TokenReview {
  readonly seen: 'verified' | 'not seen' | 'not requested'
  /** Why it was not seen, for people; empty otherwise. */
  readonly reason: string
  readonly issuer: string
  readonly audience: string
  /** The trust rule that matched, as JSON pointer; empty when none was needed. */
  readonly rule: string
  /** For `check`: whether the apply job's token would match; predicted from the configuration. */
  readonly apply: 'predicted to match' | 'predicted to be refused' | 'not configured' | 'verified'
  readonly verdicts: readonly TokenVerdict[]
}

export type { Chain, FieldChange, Finding, ObjectChange, PermissionChange, Step, TokenVerdict, TrafficChange }

export interface GateResult {
  readonly settings: Gate
  readonly passed: boolean
  /** False on the first run, where nothing gates. */
  readonly active: boolean
  readonly failures: readonly string[]
  readonly warnings: readonly string[]
}
