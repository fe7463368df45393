import { confirmSteps } from '../apply/confirm-plan.js'
import type { Environment } from '../config/config.js'
import { exitCodes } from '../errors/codes.js'
import { createReadCache } from '../manifests/read-objects.js'
import type { Plan } from '../plan/plan.js'
import { planSteps } from '../plan/steps.js'
import type { ReviewMeta } from '../review/review-meta.js'
import type { Configuration } from './configuration.js'
import type { JobIdentity } from './identity.js'
import { sayMissingRights } from './missing-rights.js'
import type { Outcome } from './outcome.js'
import { planEnvironment, withSteps, type EnvironmentPlan } from './plan-environment.js'
import type { CommandPorts, Inputs, OpenRepository } from './ports.js'
import { publishPlans } from './publish.js'
import { readSides } from './revisions.js'
import { readWorld, type World } from './world.js'

/** What `check` knows once every identity is settled. */
export interface Identified {
  readonly inputs: Inputs
  /** Two folders stand in place of the revisions. */
  readonly folders: boolean
  readonly repository: OpenRepository | undefined
  readonly revisions: { readonly base: string; readonly head: string; readonly note?: string }
  readonly configuration: Configuration
  readonly environments: readonly (Environment | undefined)[]
  /** By name of the environment. */
  readonly identities: ReadonlyMap<string, JobIdentity>
}

/** Reads the world and both sides of every environment, plans, and shows the result. */
export const judge = async (ports: CommandPorts, identified: Identified): Promise<Outcome> => {
  const { inputs, folders, repository, revisions, configuration, environments, identities } = identified
  const cache = createReadCache()
  const plans: Plan[] = []
  for (const environment of environments) {
    const sides = await readSides(ports, inputs, repository, configuration, revisions, environment, cache)
    const world =
      environment === undefined || repository === undefined || !mayLogIn(ports, environment)
        ? undefined
        : await readWorld(ports, environment, inputs, {
            repository,
            revision: revisions.base === '' ? revisions.head : revisions.base,
          })
    try {
      if (environment !== undefined && world !== undefined)
        sayMissingRights(ports, world.state.denied, {
          namespaces: environment.cluster?.namespaces ?? [],
          environment: environment.name,
          publishLive: configuration.protected?.publishLive === true,
        })
      const planned = planEnvironment({
        configuration,
        environment,
        sides,
        world,
        identity: environment === undefined ? undefined : identities.get(environment.name),
        revisions: folders ? { base: inputs.before ?? '', head: inputs.after ?? '' } : revisions,
        render: ports.render,
        today: new Date(ports.clock.now()).toISOString().slice(0, 10),
      })
      plans.push(await confirm(ports, environment, planned, world))
    } finally {
      world?.cluster.close()
    }
  }

  const exitCode = plans.every((plan) => plan.reviewed.gate.passed) ? exitCodes.fine : exitCodes.gate
  const meta: ReviewMeta = {
    base: folders ? (inputs.before ?? '') : revisions.base,
    head: folders ? (inputs.after ?? '') : (ports.context.mergeRequest?.headSha ?? revisions.head),
    firstRun: configuration.firstRun,
    ...(ports.context.run.url === '' ? {} : { runUrl: ports.context.run.url }),
    ...(ports.docsBase === undefined ? {} : { docsBase: ports.docsBase }),
  }
  await publishPlans(ports, inputs, 'check', plans, meta, exitCode)
  return { exitCode, errors: [], plans }
}

/** A job without an ID token cannot log in where the token is the login; it then compares the files alone, and says so. */
const mayLogIn = ({ context }: CommandPorts, environment: Environment): boolean =>
  environment.cluster?.kind !== 'id-token' || context.idToken.kind === 'available'

/** What apply would write, dry-run where the reader may; an identity without `patch` gets the local comparison. */
const confirm = async (
  ports: CommandPorts,
  environment: Environment | undefined,
  planned: EnvironmentPlan,
  world: World | undefined,
): Promise<Plan> => {
  if (world === undefined) return planned.plan
  if (environment === undefined || environment.appliedBy !== undefined) return planned.plan
  const { steps, problems } = planSteps({
    environment,
    desired: planned.rendered,
    live: world.state,
    rootNamespace: planned.mesh.settings.rootNamespace,
  })
  const confirmed = await confirmSteps(steps, world.cluster)
  for (const problem of [...problems, ...confirmed.problems])
    ports.output.warning(`${problem.code}: ${problem.message}. ${problem.remedy}`)
  return withSteps(planned.plan, steps, confirmed.confirmed)
}
