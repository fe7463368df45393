import { groupKindsAnnotation } from '../bindings/names.js'
import type { RenderedObject } from '../bindings/rendered-object.js'
import type { Environment } from '../config/config.js'
import type { Problem } from '../errors/problem.js'
import { objectAt } from '../mesh/fields.js'
import { keyText, type KubernetesObject } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { withRun, type Writer } from './applied-run.js'
import type { ApplyForecast } from './forecast-apply.js'
import type { EnvironmentPlan } from './judge-environment.js'
import type { World } from './opened-environment.js'
import type { Objection, Plan, Step } from './plan.js'
import { isParent, kindsOf, planSteps, type PlannedSteps } from './steps.js'
import type { StillHeld } from './still-held.js'

/** The writes that bring a cluster to what was judged; `writer` is the run that does them, and missing in a review. */
export const planWrites = (
  environment: Environment,
  { rendered, mesh, kept = [] }: Pick<EnvironmentPlan, 'rendered' | 'mesh' | 'kept'>,
  world: World,
  writer?: Writer,
): PlannedSteps =>
  planSteps({
    environment,
    desired: namingKinds(withRun(rendered, world.state, environment, writer), kept, environment),
    live: world.state,
    rootNamespace: mesh.settings.rootNamespace,
    ...(kept.length === 0 ? {} : { keeps: keepsOf(kept) }),
  })

type Wanted = Pick<RenderedObject, 'key' | 'object'>

/** KEP-3659: the parent names the kinds of all members, of those that are left too. */
const namingKinds = (
  desired: readonly Wanted[],
  kept: readonly StillHeld[],
  environment: Environment,
): readonly Wanted[] =>
  kept.length === 0
    ? desired
    : desired.map(({ key, object }) => {
        if (!isParent(key, environment)) return { key, object }
        const annotations = objectAt(object, 'metadata', 'annotations')
        const left = kept.map((one) => `${one.object.key.kind}.${one.object.key.group}`)
        const kinds = [...new Set([...kindsOf(annotations), ...left])].sort(byCodePoint).join(',')
        const metadata = {
          ...objectAt(object, 'metadata'),
          annotations: { ...annotations, [groupKindsAnnotation]: kinds },
        }
        return { key, object: { ...object, metadata } }
      })

const keepsOf = (kept: readonly StillHeld[]): ((object: KubernetesObject) => boolean) => {
  const names = new Set(kept.map(({ object }) => keyText(object.key)))
  return ({ key }) => names.has(keyText(key))
}

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
