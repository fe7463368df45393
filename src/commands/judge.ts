import { confirmSteps } from '../apply/confirm-plan.js'
import type { Environment } from '../config/config.js'
import { codes, exitCodes } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { createReadCache, type ReadCache } from '../manifests/read-objects.js'
import type { Plan } from '../plan/plan.js'
import { withoutLive } from '../plan/without-live.js'
import { forecastApply, forecastUnnamed } from '../plan/forecast-apply.js'
import { planSteps } from '../plan/steps.js'
import type { ReviewMeta } from '../review/review-meta.js'
import type { Project } from './configuration.js'
import type { JobIdentity } from './identity.js'
import { sayMissingRights } from './missing-rights.js'
import { refused, type Outcome } from './outcome.js'
import { planEnvironment, withForecast, withSteps, type EnvironmentPlan, type PlanParts } from './plan-environment.js'
import type { OpenRepository, Run } from '../open/run.js'
import { publishPlans } from './publish.js'
import { hideProblems, hidesLive, keysOf } from './publish-live.js'
import { readSides } from './revisions.js'
import { sideBySide } from './side-by-side.js'
import { readSnapshotWorld } from './snapshot-world.js'
import { readWorld, type World } from './world.js'

/** What `check` knows once every identity is settled. */
export interface Identified {
  /** Two folders stand in place of the revisions. */
  readonly folders: boolean
  readonly repository: OpenRepository | undefined
  readonly revisions: { readonly base: string; readonly head: string; readonly note?: string }
  readonly projects: readonly Project[]
  readonly identities: ReadonlyMap<Environment, JobIdentity>
}

/** Clusters that are read at the same time; each takes eight connections of its own. */
const clustersAtOnce = 4

/** Reads the world and both sides of every environment, plans, and shows the result. */
export const judge = async (run: Run, identified: Identified): Promise<Outcome> => {
  const { folders, revisions, projects } = identified
  const cache = createReadCache()
  const tasks = projects.flatMap((project) => project.environments.map((environment) => ({ project, environment })))
  const alone = tasks.length === 1
  const judged = await sideBySide(tasks, clustersAtOnce, ({ project, environment }) =>
    judgeOne(run, identified, project, environment, { cache, alone }),
  )
  // In order of the configuration, whichever cluster answered first.
  for (const { say } of judged) say()
  const problems = judged.flatMap(({ unreached }) => unreached ?? [])
  const [first, ...rest] = problems
  if (first !== undefined && problems.length === judged.length) throw new Refusal(first, ...rest)
  for (const problem of problems) run.output.problem(problem)

  const plans = judged.map(({ plan }) => plan)
  const gated = plans.every((plan) => plan.reviewed.gate.passed) ? exitCodes.fine : exitCodes.gate
  // What could not be asked is no green run, whatever the others say.
  const exitCode = first === undefined ? gated : codes[first.code].exit
  const meta: ReviewMeta = {
    base: folders ? (run.inputs.before ?? '') : revisions.base,
    head: folders ? (run.inputs.after ?? '') : (run.context.mergeRequest?.headSha ?? revisions.head),
    firstRun: projects.every(({ configuration }) => configuration.firstRun),
    ...(run.context.run.url === '' ? {} : { runUrl: run.context.run.url }),
    ...(run.docsBase === undefined ? {} : { docsBase: run.docsBase }),
  }
  const objects = judged.map((one) => one.objects)
  await publishPlans(run, 'check', plans, meta, exitCode, objects)
  return first === undefined ? { exitCode, errors: [], plans } : refused([first, ...rest], plans)
}

interface Judged {
  readonly plan: Plan
  readonly objects: EnvironmentPlan['objects']
  /** Why the environment's cluster was not read; the plan then proves nothing. */
  readonly unreached?: Problem
  /** Prints what there is to say; called in order of the environments. */
  readonly say: () => void
}

/**
 * One environment. A cluster or snapshot that cannot be read costs only the environments that need it: these are compared
 * by the repository's files alone, and proven of nothing. Where there is no other environment, the run ends with it.
 */
const judgeOne = async (
  run: Run,
  identified: Identified,
  project: Project,
  environment: Environment | undefined,
  { cache, alone }: { readonly cache: ReadCache; readonly alone: boolean },
): Promise<Judged> => {
  const { repository, revisions, folders, identities } = identified
  const { configuration } = project
  const sides = await readSides(run, repository, configuration, revisions, environment, cache)
  const parts: Omit<PlanParts, 'world'> = {
    configuration,
    environment,
    ...(project.several ? { file: project.path } : {}),
    sides,
    identity: environment === undefined ? undefined : identities.get(environment),
    revisions: folders ? { base: run.inputs.before ?? '', head: run.inputs.after ?? '' } : revisions,
    render: renderOf(run, project),
    today: new Date(run.clock.now()).toISOString().slice(0, 10),
  }
  // A snapshot of the protected branch is public already; one that another job hands over is not.
  const readsLive =
    environment?.snapshot === undefined
      ? environment?.cluster !== undefined
      : environment.snapshot.from !== 'repository'
  const hidden = readsLive && hidesLive(run.context, configuration)
  let world: World | undefined
  try {
    world = await surround(run, identified, project, environment)
    const planned = planEnvironment({ ...parts, world })
    const { plan, warnings } = await confirm(environment, planned, world)
    const denied = world?.denied ?? []
    const hides = hidden && world !== undefined
    return {
      plan: hides ? withoutLive(plan, keysOf(sides)) : plan,
      objects: hides ? { before: sides.before, after: sides.after } : planned.objects,
      say: () => {
        if (environment !== undefined)
          sayMissingRights(run, denied, {
            namespaces: environment.cluster?.namespaces ?? [],
            environment: environment.name,
            publishLive: configuration.protected?.publishLive === true,
          })
        if (!hides) for (const warning of warnings) run.output.warning(warning)
        else if (warnings.length > 0)
          run.output.warning(`${warnings.length} of the API server's objections are not shown on a public repository`)
      },
    }
  } catch (error) {
    const told = hidden && error instanceof Refusal ? new Refusal(...hideProblems(error.problems)) : error
    const problem = unreachedBy(told)
    if (problem === undefined || environment === undefined || alone) throw told
    const unreached = { ...problem, message: `environment ${JSON.stringify(environment.name)}: ${problem.message}` }
    const { plan, objects } = planEnvironment({ ...parts, world: undefined, unreached })
    return { plan, objects, unreached, say: () => undefined }
  } finally {
    world?.cluster?.close()
  }
}

/** Failures of the outside world are the environment's own; a mistake in files or configuration is everybody's. */
const unreachedBy = (error: unknown): Problem | undefined => {
  if (!(error instanceof Refusal)) return undefined
  const [problem] = error.problems
  return codes[problem.code].exit === exitCodes.outside && /^(CLUSTER|EXEC|SNAPSHOT|HTTP)_/.test(problem.code)
    ? problem
    : undefined
}

const surround = async (
  run: Run,
  { repository, revisions }: Identified,
  { configuration }: Project,
  environment: Environment | undefined,
): Promise<World | undefined> => {
  if (environment === undefined || repository === undefined) return undefined
  // Where the base has no configuration yet, head's counts with the files that it names.
  const revision = configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base
  const base = { repository, revision }
  if (environment.snapshot !== undefined)
    return readSnapshotWorld(run, environment, environment.snapshot, base, revisions.head)
  return mayLogIn(run, environment) ? readWorld(run, environment, base) : undefined
}

/** Rendered objects name the file that asks for them. */
const renderOf = (run: Run, { path, several }: Project): Run['render'] => {
  const { repository } = run.context
  return several ? { ...run.render, source: repository.path === '' ? path : `${repository.path}/${path}` } : run.render
}

/** A job without an ID token cannot log in where the token is the login; it then compares the files alone, and says so. */
const mayLogIn = ({ context }: Run, environment: Environment): boolean =>
  environment.cluster?.kind !== 'id-token' || context.idToken.kind === 'available'

/** What apply would write, dry-run where the reader may; an identity without `patch` gets the local comparison. */
const confirm = async (
  environment: Environment | undefined,
  planned: ReturnType<typeof planEnvironment>,
  world: World | undefined,
): Promise<{ readonly plan: Plan; readonly warnings: readonly string[] }> => {
  if (world?.cluster === undefined || environment === undefined || environment.appliedBy !== undefined)
    return { plan: planned.plan, warnings: [] }
  const { steps, problems } = planSteps({
    environment,
    desired: planned.rendered,
    live: world.state,
    rootNamespace: planned.mesh.settings.rootNamespace,
  })
  const confirmed = await confirmSteps(steps, world.cluster)
  return {
    plan: withForecast(
      withSteps(planned.plan, steps, confirmed.confirmed),
      environment.applier === undefined
        ? forecastUnnamed(steps)
        : forecastApply(steps, world.state, environment.applier),
    ),
    warnings: [...problems, ...confirmed.problems].map(
      (problem) => `${problem.code}: ${problem.message}. ${problem.remedy}`,
    ),
  }
}
