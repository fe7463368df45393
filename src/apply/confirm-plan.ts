import type { Problem } from '../errors/problem.js'
import { forecastApply, forecastUnnamed } from '../plan/forecast-apply.js'
import type { EnvironmentPlan } from '../plan/judge-environment.js'
import type { OpenedEnvironment } from '../plan/opened-environment.js'
import type { Plan, Step } from '../plan/plan.js'
import { planWrites, withForecast, withSteps } from '../plan/plan-writes.js'
import type { Cluster } from '../ports/cluster.js'
import { dryRunAll } from './dry-run.js'

export interface Confirmation {
  /** False where the identity may not dry-run some step: the comparison is the local one, and the review says so. */
  readonly confirmed: boolean
  readonly problems: readonly Problem[]
}

interface ConfirmedPlan {
  readonly plan: Plan
  /** Why apply would refuse before it asks the server. */
  readonly problems: readonly Problem[]
  /** What the server says to a dry run of this identity; it may say otherwise to the one that applies. */
  readonly objections: readonly Problem[]
}

/** What apply would write, dry-run where the reader may; an identity without `patch` gets the local comparison. */
export const confirmPlan = async (
  { environment, world }: OpenedEnvironment,
  judged: EnvironmentPlan,
): Promise<ConfirmedPlan> => {
  if (world?.cluster === undefined || environment === undefined || environment.appliedBy !== undefined)
    return { plan: judged.plan, problems: [], objections: [] }
  const { steps, problems } = planWrites(environment, judged, world)
  const confirmed = await confirmSteps(steps, world.cluster)
  const forecast =
    environment.applier === undefined ? forecastUnnamed(steps) : forecastApply(steps, world.state, environment.applier)
  return {
    plan: withForecast(withSteps(judged.plan, steps, confirmed.confirmed), forecast),
    problems,
    objections: confirmed.problems,
  }
}

/** The server's word on what apply would do, for the review. Writes nothing. */
export const confirmSteps = async (steps: readonly Step[], cluster: Cluster): Promise<Confirmation> => {
  const results = await dryRunAll(steps, cluster)
  return {
    confirmed: results.every(({ kind }) => kind !== 'forbidden'),
    problems: results.flatMap((result) => (result.kind === 'refused' ? result.problems : [])),
  }
}
