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

/** What stands where files are looked for and is none: nobody follows it. */
export interface TreeLink {
  readonly path: string
  /** `nameless`: a file whose name is not UTF-8. */
  readonly kind: 'link' | 'submodule' | 'nameless' | 'other'
  /** The same on both sides is no change: the commit of a submodule, the text of a link, the bytes of a file as Latin-1. */
  readonly written: string
  /** Where a link leads, as far as the tree itself tells. */
  readonly leadsTo: 'file' | 'folder' | 'nothing' | 'outside'
  /** Files and folders of the tree that stand behind a link, and other links on the way. */
  readonly through?: readonly string[]
}

export interface Tree {
  /** Full hexadecimal commit id, or `worktree` for uncommitted files, or `folder:PATH`. */
  readonly revision: string
  readonly files: readonly RepositoryFile[]
  /** Only where they were asked for; else they are refused. */
  readonly links?: readonly TreeLink[]
}

/** Files of one revision; symlinks, submodules and paths outside the root are refused by code (attacks G06–G08). */
export interface Repository {
  /** `links`: links and submodules are listed in place of being refused. */
  readTree(revision: string, globs: readonly string[], links?: 'listed'): Promise<Tree>
}

/** Whether a path of a tree is the folder, or stands in it. */
export const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/** The folder of a path; '' is the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** `a/b/c.yaml`: itself, `a/b` and `a`. */
export const withParents = (path: string): readonly string[] => {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
}

/** Without `.`, `..` and empty parts; undefined where it leaves the repository. */
export const normalPath = (path: string): string | undefined => {
  if (path.startsWith('/')) return undefined
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What stands at a path of a revision. */
export interface TreePath {
  readonly path: string
  /** `other` is a submodule, or what git cannot hold. */
  readonly kind: 'file' | 'link' | 'other'
  /** Equal ids are equal bytes. */
  readonly id: string
}

/** Revisions with everything in them, for whoever renders them. Nothing is refused here: links are named, and never followed. */
export interface WholeRevisions {
  readonly list: (revision: string) => Promise<readonly TreePath[]>
  /** Bytes of files, and the targets of links as they are written; what is not there is not in the answer. */
  readonly read: (revision: string, paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>
  /** Paths of the files that hold one of these words, as they are written; undefined, or missing: that is not known without reading them. */
  readonly holding?: (revision: string, words: readonly string[]) => Promise<readonly string[] | undefined>
}
