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
