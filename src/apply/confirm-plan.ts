import type { Problem } from '../errors/problem.js'
import type { Cluster } from '../ports/cluster.js'
import type { Step } from '../plan/plan.js'
import { dryRunAll } from './dry-run.js'

export interface Confirmation {
  /** False where the identity may not dry-run some step: the comparison is the local one, and the review says so. */
  readonly confirmed: boolean
  readonly problems: readonly Problem[]
}

/** The server's word on what apply would do, for the review. Writes nothing. */
export const confirmSteps = async (steps: readonly Step[], cluster: Cluster): Promise<Confirmation> => {
  const results = await dryRunAll(steps, cluster)
  return {
    confirmed: results.every(({ kind }) => kind !== 'forbidden'),
    problems: results.flatMap((result) => (result.kind === 'refused' ? result.problems : [])),
  }
}
