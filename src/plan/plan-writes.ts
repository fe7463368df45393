import type { Environment } from '../config/config.js'
import type { Problem } from '../errors/problem.js'
import { withRun, type Writer } from './applied-run.js'
import type { ApplyForecast } from './forecast-apply.js'
import type { EnvironmentPlan } from './judge-environment.js'
import type { World } from './opened-environment.js'
import type { Objection, Plan, Step } from './plan.js'
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

/**
 * The same plan with what stands in the way of its writes: what `apply` refuses (`own`), and what the API server says to a dry run.
 * What this identity could not read, the one that applies may.
 */
export const withObjections = (
  plan: Plan,
  { own, server }: { readonly own: readonly Problem[]; readonly server: readonly Problem[] },
): Plan => {
  const objections = [
    ...own.map((problem) => ({
      by: problem.code === 'LIVE_INCOMPLETE' ? ('rights' as const) : ('apply' as const),
      problem,
    })),
    ...server.map((problem) => ({ by: 'rights' as const, problem })),
  ].map(({ by, problem: { code, message, remedy } }): Objection => ({ by, code, message, remedy }))
  return objections.length === 0 ? plan : { ...plan, observed: { ...plan.observed, objections } }
}
