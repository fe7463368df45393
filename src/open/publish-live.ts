import { Refusal } from '../errors/problem.js'
import type { EnvironmentPlan } from '../plan/judge-environment.js'
import type { Configuration, OpenedEnvironment } from '../plan/opened-environment.js'
import type { Plan } from '../plan/plan.js'
import { hideProblems, withoutLive } from '../plan/without-live.js'
import type { CiContext } from '../ports/ci.js'

/**
 * Whether what is read from a cluster stays out of everything that this run shows or uploads. On a platform, a repository
 * that nothing says to be private is taken for a public one.
 */
export const hidesLive = (
  { platform, repository }: Pick<CiContext, 'platform' | 'repository'>,
  configuration: Pick<Configuration, 'protected'>,
): boolean =>
  platform !== 'local' && repository.visibility !== 'private' && configuration.protected?.publishLive !== true

/** What of a judgement this run shows, everywhere: on a public repository, what its own files say. */
export interface Shown {
  readonly plan: Plan
  readonly objects: EnvironmentPlan['objects']
}

export const toShow = (
  { hides, sides: { before, after } }: Pick<OpenedEnvironment, 'hides' | 'sides'>,
  { plan, objects, ofCluster }: Pick<EnvironmentPlan, 'plan' | 'objects' | 'ofCluster'>,
): Shown =>
  hides ? { plan: withoutLive(plan, { before, after, ofCluster }), objects: { before, after } } : { plan, objects }

/** What work is refused with, without the cluster's words and names. */
export const hidingRefusal = (thrown: unknown): unknown =>
  thrown instanceof Refusal ? new Refusal(...hideProblems(thrown.problems)) : thrown

/** Does the work; what it is refused with is told without the cluster's words and names where `hides` says so. */
export const hidingRefusals = async <T>(hides: boolean, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (thrown) {
    throw hides ? hidingRefusal(thrown) : thrown
  }
}
