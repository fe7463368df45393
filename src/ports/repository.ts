/** One file of a revision. */
export interface RepositoryFile {
  /** Relative to the root, with slashes. */
  readonly path: string
  readonly text: string
  /** Digest of the bytes: equal ones are read once. */
  readonly digest: string
  /** Bytes of the file, where `text` is its beginning alone: such a file is refused, or holds nothing that is read. */
  readonly cutFrom?: number
}

export interface Tree {
  /** Full hexadecimal commit id, or `worktree` for uncommitted files, or `folder:PATH`. */
  readonly revision: string
  readonly files: readonly RepositoryFile[]
}

/** Files of one revision; symlinks, submodules and paths outside the root are refused by code (attacks G06–G08). */
export interface Repository {
  readTree(revision: string, globs: readonly string[]): Promise<Tree>
}
