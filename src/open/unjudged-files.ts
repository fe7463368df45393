import type { Configuration } from '../plan/opened-environment.js'
import { isWhole } from './reached/revision-units.js'
import type { OpenRepository, Run } from './run.js'
import { nothingUnjudged, type UnjudgedFiles } from './unjudged.js'

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
