import type { Reason } from '../mesh/difference/access-diff.js'
import type { FilesOfNamespaces } from './beside/files-of-namespace.js'
import type { FileBeside } from './beside/grants-beside.js'
import type { OutsideChange } from './beside/outside-change.js'

/** Changed files that may decide access and that no environment reads, by name. */
export interface UnjudgedFiles {
  /** Where the change brings the first configuration: it leaves out what would have been read without it. */
  readonly reasons: readonly Reason[]
  readonly notes: readonly string[]
  /** There, too: what is left out and is judged all the same, with whichever environment it may be about. */
  readonly beside: readonly FileBeside[]
  /** Else: what may be about the namespace of an environment. */
  readonly ofNamespaces: FilesOfNamespaces
  /** What decides which objects environments have, and how they are filled in, without being among their files. */
  readonly outside: readonly OutsideChange[]
}

export const noFilesOfNamespaces: FilesOfNamespaces = { files: [], standing: [], namespaces: new Set() }

export const nothingUnjudged: UnjudgedFiles = {
  reasons: [],
  notes: [],
  beside: [],
  ofNamespaces: noFilesOfNamespaces,
  outside: [],
}

export const isNothing = ({ reasons, notes, beside, ofNamespaces, outside }: UnjudgedFiles): boolean =>
  [reasons, notes, beside, ofNamespaces.files, outside].every((list: readonly unknown[]) => list.length === 0)
