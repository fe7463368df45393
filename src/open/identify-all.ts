import type { Environment, Protected } from '../config/config.js'
import { Refusal, type Problem } from '../errors/problem.js'
import type { KeySource } from '../identity/key-source.js'
import type { JobIdentity } from '../plan/opened-environment.js'
import type { Project } from './configuration.js'
import { identifyJob } from './identify-job.js'
import type { Run } from './run.js'

/** The job's identity for each environment; everything that is wrong with any of them is told at once. */
export const identifyAll = async (
  run: Run,
  projects: readonly Project[],
  keysOf: (settings: Protected | undefined) => KeySource,
): Promise<ReadonlyMap<Environment, JobIdentity>> => {
  const identities = new Map<Environment, JobIdentity>()
  const problems: Problem[] = []
  for (const { configuration, environments } of projects) {
    const keys = keysOf(configuration.protected)
    const locate = (configuration.base ?? configuration.head)?.locate
    for (const environment of environments) {
      if (environment === undefined) continue
      try {
        identities.set(environment, await identifyJob(run, { environment, phase: 'check', keys, locate }))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        problems.push(...error.problems)
      }
    }
  }
  const [first, ...rest] = withoutRepeats(problems)
  if (first !== undefined) throw new Refusal(first, ...rest)
  return identities
}

/** What is wrong with the job is wrong for every environment; one telling is enough. */
const withoutRepeats = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
]
