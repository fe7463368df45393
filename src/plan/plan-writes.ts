import type { Environment } from '../config/config.js'
import { withRun, type Writer } from './applied-run.js'
import type { ApplyForecast } from './forecast-apply.js'
import type { EnvironmentPlan } from './judge-environment.js'
import type { World } from './opened-environment.js'
import type { Plan, Step } from './plan.js'
import { planSteps, type PlannedSteps } from './steps.js'

/** The writes that bring a cluster to what was judged; `writer` is the run that does them, and missing in a review. */
export const planWrites = (
  environment: Environment,
  { rendered, mesh }: Pick<EnvironmentPlan, 'rendered' | 'mesh'>,
  world: World,
  writer?: Writer,
): PlannedSteps =>
  planSteps({
    environment,
    desired: withRun(rendered, world.state, environment, writer),
    live: world.state,
    rootNamespace: mesh.settings.rootNamespace,
  })

/** The same plan with its writes. */
export const withSteps = (plan: Plan, steps: readonly Step[], confirmedByServer: boolean): Plan => ({
  ...plan,
  steps,
  observed: { ...plan.observed, confirmedByServer },
})

/** The same plan with what the API server will say to its writes. */
export const withForecast = (plan: Plan, forecast: ApplyForecast | undefined): Plan =>
  forecast === undefined ? plan : { ...plan, observed: { ...plan.observed, forecast } }
