/** What a person or a workflow asked for; empty strings have become undefined. */
export interface Inputs {
  readonly environment: string | undefined
  /** Path in the repository. */
  readonly config: string
  readonly before: string | undefined
  readonly after: string | undefined
  readonly audience: string | undefined
  readonly clusterAudience: string | undefined
  /** Digest of the plan that was approved; `apply` writes no other. */
  readonly expect: string | undefined
  /** Path of the approved plan as `plan` wrote it: to show what moved, never to be written. */
  readonly planFile: string | undefined
  /** `true`: `apply` writes back what somebody edited past the repository, in objects of the environment's own. */
  readonly takeBack: string | undefined
  /** Path of the records of the run before, that this run's go on from. */
  readonly auditAfter: string | undefined
  /** Names, apart by commas or spaces: what `revoke` takes back, and nothing else. */
  readonly bindings: string | undefined
  /** `true`: `revoke` takes back the bindings whose last day is over, and nothing else. */
  readonly expired: string | undefined
  /** Of objects that name none, where nothing in the repository says it. */
  readonly namespace: string | undefined
}
