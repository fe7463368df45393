import type { ClusterSettings } from '../config/config.js'
import type { CiContext, TokenSource } from '../ports/ci.js'
import type { Clock, Random } from '../ports/clock.js'
import type { Cluster } from '../ports/cluster.js'
import type { HttpClient } from '../ports/http.js'
import type { Files, Output } from '../ports/output.js'
import type { Repository, Tree } from '../ports/repository.js'
import type { CodeReview } from '../ports/review.js'

/** What a person or a workflow asked for; empty strings have become undefined. */
export interface Inputs {
  readonly environment: string | undefined
  /** Path in the repository. */
  readonly config: string
  readonly before: string | undefined
  readonly after: string | undefined
  readonly audience: string | undefined
  readonly clusterAudience: string | undefined
}

/** Everything outside that a command may touch. Adapters are made by the entries and opened where they are used. */
export interface CommandPorts {
  readonly version: string
  readonly context: CiContext
  readonly output: Output
  readonly clock: Clock
  readonly random: Random
  readonly http: HttpClient
  readonly files: Files
  /** The repository that the job has checked out. */
  readonly repository: () => Promise<Repository>
  /** A folder of objects given by hand. */
  readonly readFolder: (path: string) => Promise<Tree>
  readonly tokens: () => TokenSource
  readonly connect: (settings: ClusterSettings, login: ClusterLogin) => Promise<Cluster>
  /** undefined where the run has no merge request or no token to write with. */
  readonly review: () => Promise<CodeReview | undefined>
}

export interface ClusterLogin {
  /** The job's ID token for the API server; asked for again when it has expired. */
  readonly idToken: () => Promise<string>
  /** A file of the base revision, for example the CA of the API server. */
  readonly baseFile: (path: string) => Promise<string>
  /** What a 401 says nothing about: the checks that the token passed here. */
  readonly explain401: () => string
}
