import type { RenderOptions } from '../bindings/render-bindings.js'
import type { ClusterSettings } from '../config/config.js'
import type { Upgrade } from '../plan/judge-upgrade.js'
import type { CiContext, Revisions, TokenSource, UsedTokens } from '../ports/ci.js'
import type { Clock, Random } from '../ports/clock.js'
import type { Cluster } from '../ports/cluster.js'
import type { KeySource } from '../identity/key-source.js'
import type { HttpClient } from '../ports/http.js'
import type { Inputs } from '../ports/inputs.js'
import type { Issues } from '../ports/issues.js'
import type { Files, Output } from '../ports/output.js'
import type { PrintedReport } from '../ports/printed-report.js'
import type { Renderer } from '../ports/renderer.js'
import type { Repository, Tree, WholeRevisions } from '../ports/repository.js'
import type { CodeReview, MergedReview } from '../ports/review.js'

export type { Inputs }

/**
 * One run of a command: the job that it is part of, what was asked for, where it speaks, and everything outside that it may
 * touch. Adapters are made by the entries and opened where they are used.
 */
export interface Run {
  readonly version: string
  readonly context: CiContext
  readonly inputs: Inputs
  /** Two versions of Istio that somebody wants compared. */
  readonly istio?: Upgrade
  readonly output: Output
  readonly clock: Clock
  readonly random: Random
  readonly http: HttpClient
  /** Keys of issuers; private addresses are fine for the platform's own host and for those that are listed. */
  readonly keys: (issuerHosts: readonly string[]) => KeySource
  readonly files: Files
  /** The repository that the job has checked out; undefined where there is none, as for two folders outside of one. */
  readonly repository: () => Promise<OpenRepository | undefined>
  /** The programs of the machine that render kustomizations and charts. */
  readonly renderer: () => Promise<Renderer>
  /** A folder of objects given by hand. */
  /** `nameless`: files whose names are not UTF-8 are listed among the links, and not refused. */
  readonly readFolder: (path: string, nameless?: 'listed') => Promise<Tree>
  /** Lines of recorded traffic in the workspace, read as they are asked for. */
  readonly readTraffic: (path: string) => AsyncIterable<string>
  readonly tokens: () => TokenSource
  /** What earlier commands of this job have used; missing where no job is. */
  readonly usedTokens?: UsedTokens
  readonly connect: (settings: ClusterSettings, login: ClusterLogin) => Promise<Cluster>
  /** undefined where the run has no merge request or no token to write with. */
  readonly review: () => Promise<CodeReview | undefined>
  /** The merge request that brought this commit to its branch; undefined where there is none to be seen. */
  readonly merged: () => Promise<MergedReview | undefined>
  /** Issues of the job's repository; undefined where there is no token to write with. */
  readonly issues: () => Promise<Issues | undefined>
  /** Has the job's last step remove a secret file. */
  readonly keepForPost: (path: string) => void
  /** Has something done when the job is cancelled, before the process ends with that exit code; the answer takes it back. */
  readonly onInterrupt?: (work: (exitCode: number) => Promise<void>) => () => void
  readonly report: ReportFolder | undefined
  /** A form of the report that goes to standard output. */
  readonly printed?: PrintedReport | undefined
  /** What rendered objects say about where they come from. */
  readonly render: Pick<RenderOptions, 'toolVersion' | 'source' | 'defaultIssuers'>
  /** Address of the folder that holds `codes/` and `rules/`. */
  readonly docsBase: string
}

/** A repository whose revisions can be named as the platform names them. */
export interface OpenRepository extends Repository {
  /** Turns refs and `^1` into commit ids, once, so that a run compares one pair of trees. */
  readonly resolve: (revisions: Revisions) => Promise<Revisions>
  /** What differs between two commits; undefined where that cannot be told, and then everything may differ. */
  readonly changes?: (base: string, head: string) => Promise<readonly ChangedPath[] | undefined>
  /** Whole revisions, for what is rendered from them; missing: only what is plain can be read. */
  readonly whole?: WholeRevisions
}

export interface ChangedPath {
  readonly path: string
  /** A plain file on both sides where it is there: no link and no submodule. */
  readonly regular: boolean
}

/** Where the reports of a run go. */
export interface ReportFolder {
  readonly folder: string
  /** Whether later steps learn the paths as outputs. */
  readonly announce: boolean
}

export interface ClusterLogin {
  /** The job's ID token for the API server; asked for again when it has expired. */
  readonly idToken: () => Promise<string>
  /** A file of the base revision, for example the CA of the API server. */
  readonly baseFile: (path: string) => Promise<string>
  /** What a 401 says nothing about: the checks that the token passed here. */
  readonly explain401: () => string
}
