/** Where this job runs and for what, read once from the environment and the event payload. */
export interface CiContext {
  readonly platform: 'github' | 'gitlab' | 'local'
  /** `https://github.com`, `https://gitlab.example.com/relative`; empty for local. */
  readonly serverUrl: string
  readonly apiUrl: string
  readonly repository: {
    readonly id: string
    readonly path: string
    readonly ownerId: string
    readonly visibility: 'public' | 'private' | 'unknown'
  }
  /** GitHub's event name or GitLab's pipeline source. */
  readonly event: string
  /** Fully qualified, for example `refs/heads/main`. */
  readonly ref: string
  readonly sha: string
  readonly run: { readonly id: string; readonly attempt: number; readonly url: string }
  readonly mergeRequest?: MergeRequest
  readonly revisions: Revisions
  readonly idToken: IdTokenAvailability
  /** Name that the job deploys to, from the platform; empty when none or unknown. */
  readonly environment: string
}

export interface MergeRequest {
  readonly number: number
  /** Id of the project that owns the merge request (GitLab: CI_MERGE_REQUEST_PROJECT_ID). */
  readonly projectId: string
  /** Tip of the source branch, the commit that people see. */
  readonly headSha: string
  readonly fork: boolean
}

/**
 * What is compared. A revision is a commit id, `worktree`, a full ref (`refs/heads/main`), or one of the first two forms
 * with `^1` for its first parent; src/ci/revisions.ts turns them into commit ids.
 */
export interface Revisions {
  /** Empty where there is none to compare with. */
  readonly base: string
  readonly head: string
  /** Said in the comment, for example that the target branch has moved on. */
  readonly note?: string
  /** `head` counts only where this is its second parent: a merge ref may be that of an older push. */
  readonly secondParent?: string
  /** What counts where `head` cannot be had. */
  readonly otherwise?: Revisions
  /** In a shell: what a person wrote for `base`, which git reads as on its own command line where `base` is not there. */
  readonly written?: string
  /** In a shell where nobody wrote a base: where HEAD left the default branch takes the place of `base`. */
  readonly fromDefaultBranch?: true
}

/** A commit of the repository, with its parents in order. */
export interface Commit {
  readonly id: string
  readonly parents: readonly string[]
}

/** Finds a commit by id or full ref; undefined where it is not there. */
export type FindCommit = (revision: string) => Promise<Commit | undefined>

export type IdTokenAvailability =
  | { readonly kind: 'available' }
  /** The platform gives none to such a job: check goes on and says that no token was seen. */
  | { readonly kind: 'withheld'; readonly cause: 'fork' | 'dependabot' | 'local' }
  /** It would give one if it were asked for: exit 3. */
  | { readonly kind: 'not requested'; readonly cause: 'permission' | 'reusable caller' | 'variable' }

/** Asks the platform for the job's ID token. The token is masked before anything else happens with it. */
export interface TokenSource {
  request(purpose: 'mesh' | 'cluster', audience: string): Promise<string>
}

/**
 * Which phase of a job has used which token (attack T17). GitLab hands one token to a whole job, so that a second
 * command of the job could show the one of the first. Digests are SHA-256 of `jti`, hexadecimal.
 */
export interface UsedTokens {
  /** Digests of the tokens that another phase has used. */
  byOthers(phase: string): Promise<Set<string>>
  record(digest: string, phase: string): Promise<void>
}
