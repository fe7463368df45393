import type { RenderOptions } from '../bindings/render-bindings.js'
import type { Declaration } from '../calls/declaration.js'
import type { Config, Environment, Proposed, Protected } from '../config/config.js'
import type { ProtectedSetting } from '../config/protection.js'
import type { Problem } from '../errors/problem.js'
import type { UnreadPart } from '../manifests/read-objects.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import type { VerifiedIdentity } from '../identity/verify-token.js'
import type { Cluster, ClusterIdentity, Denial } from '../ports/cluster.js'
import type { KubernetesObject, MeshState, ReadRecord } from '../ports/object.js'
import type { FileSource, Source } from '../ports/source.js'
import type { Upgrade } from './judge-upgrade.js'
import type { TokenReview } from './plan.js'

/** One environment of one comparison, opened: everything that a judgement is made from has been read. */
export interface OpenedEnvironment {
  readonly configuration: Configuration
  /** The platform's immutable id of the repository, with its server; missing in a shell. */
  readonly repository?: string
  /** Path of the configuration, where a run judges several. */
  readonly file?: string
  /** undefined: no environment is configured; the repository, or two folders, are compared as they are. */
  readonly environment: Environment | undefined
  readonly identity: JobIdentity | undefined
  readonly sides: Sides
  readonly calls: DeclaredCalls
  /** What of the repository is compared, where it holds more than one unit and none is configured. */
  readonly unit?: string
  /** Of objects that name none, where the run was told and no environment says it. */
  readonly namespace?: string
  readonly world: World | undefined
  /** Why the world could not be read although the configuration names one: nothing is proven then. */
  readonly unreached?: Problem
  /** Nothing that was read from the cluster may be shown. */
  readonly hides: boolean
  readonly revisions: { readonly base: string; readonly head: string; readonly note?: string }
  readonly render: Pick<RenderOptions, 'toolVersion' | 'source' | 'defaultIssuers'>
  /** The same policies are also judged under another version of Istio. */
  readonly upgrade?: Upgrade
  /** YYYY-MM-DD, UTC: which `ignore:` entries have run out. */
  readonly today: string
}

/** An environment whose cluster answers and can be written to. */
export interface LiveEnvironment extends OpenedEnvironment {
  readonly environment: Environment
  readonly world: LiveWorld
}

/** The configuration of both revisions, with the word of each where it counts. */
export interface Configuration {
  /** Read at base; at head only where the base has none, and then nothing gates. */
  readonly protected: Protected | undefined
  readonly before: Proposed | undefined
  readonly after: Proposed | undefined
  readonly base: Config | undefined
  readonly head: Config | undefined
  /** True where the base revision has no configuration yet and head's is used. */
  readonly firstRun: boolean
  /** No revision has the file, and head has one whose name ends in another way. */
  readonly misnamed?: string
  /** What would judge later changes differently, loudest first; a file that is gone at head takes everything along. */
  readonly changes: readonly ProtectedSetting[]
}

/** What each revision declares; missing: nothing, or the base's cannot be read. */
export interface DeclaredCalls {
  readonly before?: Declaration
  readonly after?: Declaration
}

/** What is known about the job, before anything of the cluster is asked. */
export interface JobIdentity {
  readonly identity: VerifiedIdentity | undefined
  readonly review: Omit<TokenReview, 'verdicts'>
}

/** Objects of the two sides of a comparison, and what to call them. */
export interface Sides {
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
  /** A folder stands for a whole mesh; a revision for what the repository holds of one. */
  readonly whole: boolean
  /** Two folders hold the same files: an unchanged access says nothing about any change. Missing: they do not, or revisions are compared. */
  readonly isSame?: true
  /** Objects as the cluster holds them are compared, and not the repository's alone; missing: they are of files. */
  readonly ofCluster?: true
  /** What a snapshot among folders given by hand, or a file that cannot be read, may hold; of both sides, since a kind is compared or it is not. */
  readonly incomplete?: readonly ReadRecord[]
  /** Of these, what stands in bases that the unit fetches from elsewhere. */
  readonly elsewhere?: readonly ReadRecord[]
  /** What was not read: why nothing is proven, and what is told in a line. */
  readonly unread?: {
    readonly reasons: readonly Reason[]
    readonly told: readonly string[]
    readonly parts?: UnreadSides
  }
  /** Of the files that the protected configuration lists; missing: nobody lists any, or two folders are compared. */
  readonly lists?: PolicyLists
  /** What cannot be read at the base, or at head in a file that head's list of files no longer names. It does not stop the run, or nobody could fix it; the verdict says `cannot prove`. */
  readonly unreadableBefore: readonly Problem[]
  /** What could not be rendered, by name: nothing is proven then. */
  readonly unproven?: readonly Reason[]
  /** What was taken for given, in sentences without a full stop. */
  readonly notes?: readonly string[]
  /** Other units of the repository that may be applied to the same cluster, as far as they meet what changes here. */
  readonly beside?: readonly UnitBeside[]
  /** Namespaces that go with all that the repository holds of them: nothing is there any more that somebody could reach. */
  readonly gone?: readonly string[]
  /** What may have been in the cluster before, or be there after, in place of what the files hold. */
  readonly otherwise?: readonly OtherState[]
}

/** Parts of both revisions that were not read. */
export interface UnreadSides {
  readonly before: readonly UnreadPart[]
  readonly after: readonly UnreadPart[]
  /** Objects that several places describe differently, at both revisions: each with its descriptions. */
  readonly repeated: readonly (readonly KubernetesObject[])[]
}

/** Other sides that the files do not exclude. */
export interface OtherState {
  /** A sentence. */
  readonly why: string
  readonly where: Source
  readonly sides: Sides
  /** The release of a chart in another namespace than the one that is assumed. */
  readonly released?: { readonly from: string; readonly to: string }
  /** Of another environment of the configuration, whose files take the place of this one's. */
  readonly environment?: string
  /** What else makes it, and what settles it. */
  readonly cause?: OtherCause
}

/** Why there may be another state. */
export interface OtherCause {
  readonly code: Reason['code']
  readonly remedy: string
  /** When it holds: `where …`. */
  readonly condition: string
}

/** Objects of another unit. */
export interface UnitBeside {
  readonly title: string
  /** Nothing says where the chart is released: these are its objects in this namespace. */
  readonly releasedIn?: string
  /** What says so of its objects that name no namespace: `deploy.sh:2`. */
  readonly saidBy?: string
  /** Of another environment of the configuration. */
  readonly isEnvironment?: true
  readonly before: readonly KubernetesObject[]
  /** The same list as `before` where the change does not reach it. */
  readonly after: readonly KubernetesObject[]
  readonly incomplete: readonly ReadRecord[]
}

/** How the list of files of the protected configuration fits the two revisions. */
export interface PolicyLists {
  /** Globs that match no file on either side, at their line of the configuration. */
  readonly unmatched: readonly { readonly glob: string; readonly where?: FileSource }[]
  /** How many files the others match, on both sides together. */
  readonly matched: number
  /** Neither side holds an object: nothing was compared, whatever the change does. */
  readonly empty: boolean
  /** Objects that only the list of the head revision reads, so that this comparison leaves them out. */
  readonly onlyAtHead: readonly { readonly title: string; readonly where?: Source }[]
}

/** What surrounds the change: a cluster that answers, or a snapshot of one. */
export interface World {
  readonly identity: ClusterIdentity
  readonly state: MeshState
  /** What the identity was refused. */
  readonly denied: readonly Denial[]
  readonly cluster?: Cluster
  /** Only of a snapshot. */
  readonly snapshot?: SnapshotAge
}

/** A cluster that can be asked again, and written to. */
export interface LiveWorld extends World {
  readonly cluster: Cluster
}

/** How old a snapshot is, against what the configuration allows. */
export interface SnapshotAge {
  readonly folder: string
  /** RFC 3339, UTC. */
  readonly taken: string
  /** `3 days`: for people, never for a plan that is reviewed. */
  readonly age: string
  readonly maxAge: string
  readonly tooOld: boolean
  readonly istioVersion: string
}
