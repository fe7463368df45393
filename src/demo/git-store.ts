/** What a code-review double serves of a repository; `GitObjects` is one. */
export interface GitStore {
  findCommit(id: string): StoredCommit | undefined
  /** A commit whose tree this is. */
  findTree(id: string): StoredCommit | undefined
  findBlob(id: string): string | undefined
  listFiles(commit: StoredCommit): readonly { readonly path: string; readonly id: string }[]
}

export interface StoredCommit {
  readonly id: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly files: Readonly<Record<string, string>>
}
