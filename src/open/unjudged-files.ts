import type { Reason } from '../mesh/difference/access-diff.js'
import type { Configuration } from '../plan/opened-environment.js'
import { noFilesOfNamespaces, type FilesOfNamespaces } from './files-of-namespace.js'
import type { FileBeside } from './grants-beside.js'
import type { OutsideChange } from './outside-changes.js'
import { isWhole } from './revision-units.js'
import type { OpenRepository, Run } from './run.js'

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

export const nothingUnjudged: UnjudgedFiles = {
  reasons: [],
  notes: [],
  beside: [],
  ofNamespaces: noFilesOfNamespaces,
  outside: [],
}

export const isNothing = ({ reasons, notes, beside, ofNamespaces, outside }: UnjudgedFiles): boolean =>
  [reasons, notes, beside, ofNamespaces.files, outside].every((list: readonly unknown[]) => list.length === 0)

/**
 * A list of files says what a review is about, and leaves the rest of the repository out. What the change touches there is told,
 * so that nobody takes the green of the list for one of the whole change.
 */
export const findUnjudged = async (
  run: Pick<Run, 'renderer' | 'context'>,
  repository: OpenRepository | undefined,
  revisions: { readonly base: string; readonly head: string },
  projects: readonly { readonly path: string; readonly configuration: Configuration }[],
): Promise<UnjudgedFiles> => {
  const configurations = projects.map(({ configuration }) => configuration)
  // Nobody lists files: everything is read, or found by itself.
  if (
    !isWhole(repository) ||
    revisions.base === '' ||
    configurations.every(({ base, head }) => base === undefined && head === undefined)
  )
    return nothingUnjudged
  const { searchUnjudged } = await import('./search-unjudged.js')
  return searchUnjudged(run, repository, revisions, projects)
}
