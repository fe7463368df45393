import type { Environment } from '../config/config.js'
import { exitCodes } from '../errors/codes.js'
import { createReadCache } from '../manifests/read-objects.js'
import { confirmSteps } from '../apply/confirm-plan.js'
import { planSteps } from '../plan/steps.js'
import type { Plan } from '../plan/plan.js'
import type { ReviewMeta } from '../review/review-meta.js'
import { guardBindings, readConfiguration, selectEnvironments, type Configuration } from './configuration.js'
import { identifyJob, type JobIdentity } from './identity.js'
import { problemsOf, refused, type Outcome } from './outcome.js'
import { planEnvironment, withSteps, type EnvironmentPlan } from './plan-environment.js'
import type { CommandPorts, Inputs } from './ports.js'
import { publishPlans, publishRefusal } from './publish.js'
import { readSides } from './revisions.js'
import { readWorld, type World } from './world.js'

/**
 * `meshgate check`: who gains and who loses access by the change. Writes nothing to a cluster. A run that is refused
 * withdraws the standing comment, so that no older verdict stands under a newer commit.
 */
export const check = async (ports: CommandPorts, inputs: Inputs): Promise<Outcome> => {
  try {
    return await judge(ports, inputs)
  } catch (thrown) {
    const problems = problemsOf(thrown)
    for (const problem of problems) ports.output.problem(problem)
    await publishRefusal(ports, inputs, problems)
    return refused(problems)
  }
}

const noConfiguration: Configuration = {
  protected: undefined,
  before: undefined,
  after: undefined,
  base: undefined,
  head: undefined,
  firstRun: false,
}

const judge = async (ports: CommandPorts, inputs: Inputs): Promise<Outcome> => {
  const folders = inputs.before !== undefined && inputs.after !== undefined
  const repository = await ports.repository()
  const revisions =
    repository === undefined ? { base: '', head: '' } : await repository.resolve(ports.context.revisions)
  const configuration =
    repository === undefined ? noConfiguration : await readConfiguration(repository, inputs.config, revisions)
  const environments = selectEnvironments(configuration, inputs.environment, inputs.config)
  guardBindings(configuration, environments)
  const keys = ports.keys(configuration.protected?.issuerHosts ?? [])
  const locate = (configuration.base ?? configuration.head)?.locate

  // Every identity first: a job that is refused anywhere is seen by no API server.
  const identities = new Map<string, JobIdentity>()
  for (const environment of environments) {
    if (environment !== undefined)
      identities.set(environment.name, await identifyJob(ports, { environment, phase: 'check', inputs, keys, locate }))
  }

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
  if (environment === undefined) return planned.plan
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
