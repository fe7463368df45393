import { defaultGlobs } from '../manifests/glob.js'
import type { Selection } from '../manifests/read-objects.js'
import type { Environment, Proposed } from './config.js'

/** Which files hold the policies, and how strictly a stray one is taken. */
export interface PolicyFiles {
  readonly globs: readonly string[]
  readonly selection: Selection
}

/** The environment's list, else the configuration's, else whatever the repository holds. */
export const policyFiles = (environment: Environment | undefined, proposed: Proposed | undefined): PolicyFiles => {
  const listed = environment?.policies ?? proposed?.policies ?? []
  return listed.length > 0 ? { globs: listed, selection: 'named' } : { globs: defaultGlobs, selection: 'found' }
}
