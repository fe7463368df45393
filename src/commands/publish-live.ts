import type { CiContext } from '../ports/ci.js'
import { keyText } from '../ports/object.js'
import type { Configuration } from './configuration.js'
import type { Sides } from './revisions.js'

/**
 * Whether what is read from a cluster stays out of everything that this run shows or uploads. On a platform, a repository
 * that nothing says to be private is taken for a public one.
 */
export const hidesLive = (
  { platform, repository }: Pick<CiContext, 'platform' | 'repository'>,
  configuration: Pick<Configuration, 'protected'>,
): boolean =>
  platform !== 'local' && repository.visibility !== 'private' && configuration.protected?.publishLive !== true

/** Keys of what stands in the repository's files on either side. */
export const keysOf = ({ before, after }: Pick<Sides, 'before' | 'after'>): ReadonlySet<string> =>
  new Set([...before, ...after].map(({ key }) => keyText(key)))
