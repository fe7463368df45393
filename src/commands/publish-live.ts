import { Refusal, type Problem } from '../errors/problem.js'
import { problemWithoutLive } from '../plan/without-live.js'
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

/** Does the work; what it is refused with is told without the cluster's words and names where `hides` says so. */
export const hidingRefusals = async <T>(hides: boolean, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (thrown) {
    if (!hides || !(thrown instanceof Refusal)) throw thrown
    throw new Refusal(...hideProblems(thrown.problems))
  }
}

/** The same number of problems in the same order, so that the exit code stays. */
export const hideProblems = ([first, ...rest]: readonly [Problem, ...Problem[]]): readonly [Problem, ...Problem[]] => [
  problemWithoutLive(first),
  ...rest.map(problemWithoutLive),
]
