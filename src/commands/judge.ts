import { confirmPlan } from '../apply/confirm-plan.js'
import type { Environment } from '../config/config.js'
import { codes, exitCodes } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { fewAtOnce } from '../ports/few-at-once.js'
import { createReadCache, type ReadCache } from '../manifests/read-objects.js'
import { tasksOf, type Identified, type JudgeTask } from '../open/check-tasks.js'
import { replayRecorded } from '../open/replay-recorded.js'
import type { Project } from '../open/configuration.js'
import type { SidesOf } from '../open/beside/environments-beside.js'
import { openEnvironment, sameFolders } from '../open/open-environment.js'
import { readSides } from '../open/read-sides.js'
import { toShow, type Shown } from '../open/publish-live.js'
import type { Run } from '../open/run.js'
import { judgeEnvironment, type EnvironmentPlan } from '../plan/judge-environment.js'
import { withObjections } from '../plan/plan-writes.js'
import type { Plan } from '../plan/plan.js'
import type { OpenedEnvironment, Sides } from '../plan/opened-environment.js'
import { sayMissingRights } from '../speak/missing-rights.js'
import { publishPlans } from '../speak/publish-plans.js'
import { sayObjections } from '../speak/say-objections.js'
import { fine, refused, type Outcome } from '../command-line/outcome.js'

/** Clusters that are read at the same time; each takes eight connections of its own. */
const clustersAtOnce = 4

/** Opens every environment, judges it, and shows the result. */
export const judge = async (run: Run, identified: Identified): Promise<Outcome> => {
  const cache = createReadCache()
  const tasks = (
    await Promise.all(identified.projects.map((project) => tasksOf(run, identified, project, cache)))
  ).flat()
  const untouched = tasks.find((task) => task.kind === 'untouched')
  if (untouched !== undefined && tasks.length === 1) {
    const { publishUntouched } = await import('../speak/publish-untouched.js')
    await publishUntouched(run, untouched.changed, identified.revisions)
    return fine()
  }
  const wanted = tasks.filter((task) => task.kind === 'judge')
  const alone = wanted.length === 1
  const sidesOf = readOnce(run, identified, cache)
  const judged = await fewAtOnce(wanted, clustersAtOnce, (task) =>
    judgeOne(run, identified, task, { cache, alone, sidesOf: sidesOf(task.project) }),
  )
  // In order of the configuration, whichever cluster answered first.
  for (const { say } of judged) say()
  const problems = judged.flatMap(({ unreached }) => unreached ?? [])
  const [first, ...rest] = problems
  if (first !== undefined && problems.length === judged.length) throw new Refusal(first, ...rest)
  for (const problem of problems) run.output.problem(problem)

  const shown = judged.flatMap(({ arrival, ...own }) => (arrival === undefined ? [own] : [own, arrival]))
  const plans = shown.map(({ plan }) => plan)
  const gated = plans.every((plan) => plan.reviewed.gate.passed) ? exitCodes.fine : exitCodes.gate
  // What could not be asked is no green run, whatever the others say.
  const exitCode = first === undefined ? gated : codes[first.code].exit
  await publishPlans(run, { command: 'check', shown, meta: metaOf(run, identified, plans), exitCode })
  return first === undefined ? { exitCode, errors: [], plans } : refused([first, ...rest], plans)
}

/** Environments are compared beside each other: the files of each are read once. */
const readOnce = (
  run: Run,
  { repository, revisions }: Identified,
  cache: ReadCache,
): ((project: Project) => SidesOf) => {
  const known = new Map<Environment, Promise<Sides>>()
  return ({ configuration }) =>
    (environment) => {
      const sides = known.get(environment) ?? readSides(run, repository, configuration, revisions, environment, cache)
      known.set(environment, sides)
      return sides
    }
}

const metaOf = (
  { context, inputs, docsBase }: Run,
  { revisions, projects, unjudged }: Identified,
  plans: readonly Plan[],
) => {
  const { before, after } = inputs
  const folders = before !== undefined && after !== undefined
  const isSame = folders && plans.every(({ observed }) => observed.note === sameFolders)
  const note = folders ? (isSame ? sameFolders : undefined) : revisions.note
  return {
    base: folders ? before : revisions.base,
    head: folders ? after : (context.mergeRequest?.headSha ?? revisions.head),
    ...(note === undefined || context.platform !== 'local' ? {} : { note }),
    ...(unjudged.notes.length === 0 ? {} : { unjudged: unjudged.notes }),
    ...(revisions.nothing === true || (isSame && context.platform === 'local') ? { nothing: true as const } : {}),
    firstRun: projects.every(({ configuration }) => configuration.firstRun),
    ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
    docsBase,
  }
}

interface Judged extends Shown {
  /** What an apply would bring besides, where the reviewers of the merge request approve that as well. */
  readonly arrival?: Shown
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
  { repository, revisions, identities, unjudged }: Identified,
  { project, environment, unit }: JudgeTask,
  { cache, alone, sidesOf }: { readonly cache: ReadCache; readonly alone: boolean; readonly sidesOf: SidesOf },
): Promise<Judged> => {
  const { configuration, several, path } = project
  const identity = environment === undefined ? undefined : identities.get(environment)
  const file = several ? { file: path } : {}
  const settled = {
    repository,
    revisions,
    configuration,
    environment,
    identity,
    cache,
    unjudged,
    ...(run.istio === undefined ? { sidesOf } : {}),
    ...file,
    ...(unit === undefined ? {} : { sides: await unit.sides() }),
    ...(unit?.title === undefined ? {} : { unit: unit.title }),
  }
  const judged = async (opened: OpenedEnvironment): Promise<Judged> => {
    const plan = await replayRecorded(run, configuration, environment, judgeEnvironment(opened))
    const confirmed = await confirmPlan(opened, plan)
    const arrival = await reviewedArrival(opened, plan)
    const told = withObjections(confirmed.plan, { own: confirmed.problems, server: confirmed.objections })
    return {
      ...toShow(opened, { ...plan, plan: told }),
      ...(arrival === undefined ? {} : { arrival }),
      say: () => {
        sayMissingRights(run, opened)
        sayObjections(run, opened, [...confirmed.problems, ...confirmed.objections])
      },
    }
  }
  if (environment === undefined || alone) return openEnvironment(run, settled, judged)
  return openEnvironment(run, settled, judged, (opened, problem) => {
    const unreached = { ...problem, message: `environment ${JSON.stringify(environment.name)}: ${problem.message}` }
    const { plan, objects } = judgeEnvironment({ ...opened, unreached })
    return { plan, objects, unreached, say: () => undefined }
  })
}

/**
 * Where the configuration takes what was reviewed in the merge request alone, its comment has to show all that the merge brings
 * into the cluster. What it may not show is not reviewed, and `apply` stops there.
 */
const reviewedArrival = async (
  opened: OpenedEnvironment,
  judged: EnvironmentPlan,
): Promise<EnvironmentPlan | undefined> => {
  const { environment, world, hides } = opened
  if (environment?.reviewed !== 'required' || world === undefined || hides) return undefined
  const { judgeArrival } = await import('../plan/judge-arrival.js')
  return judgeArrival({ ...opened, environment, world }, judged)
}
