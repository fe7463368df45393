import { defaultGlobs } from '../manifests/glob.js'
import type { Selection } from '../manifests/read-objects.js'
import type { Environment, Protected } from './config.js'

/** Which files hold the policies, and how strictly a stray one is taken. */
export interface PolicyFiles {
  readonly globs: readonly string[]
  readonly selection: Selection
}

/**
 * The environment's list, else the configuration's, else whatever the repository holds. Both sides of a comparison are read by
 * the list of the protected revision: a change that could leave a file out of its own review would hide what stands in it.
 */
export const policyFiles = (environment: Environment | undefined, settings: Protected | undefined): PolicyFiles => {
  const listed = environment?.policies ?? settings?.policies ?? []
  return listed.length > 0 ? { globs: listed, selection: 'named' } : { globs: defaultGlobs, selection: 'found' }
}
