import { confirmPlan } from '../apply/confirm-plan.js'
import type { Environment } from '../config/config.js'
import { codes, exitCodes } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { createReadCache, type ReadCache } from '../manifests/read-objects.js'
import type { Project } from '../open/configuration.js'
import { replayRecorded } from '../open/replay-recorded.js'
import { openEnvironment } from '../open/open-environment.js'
import { toShow, type Shown } from '../open/publish-live.js'
import type { OpenRepository, Run } from '../open/run.js'
import { judgeEnvironment } from '../plan/judge-environment.js'
import type { JobIdentity, OpenedEnvironment } from '../plan/opened-environment.js'
import { sayMissingRights } from '../speak/missing-rights.js'
import { publishPlans } from '../speak/publish-plans.js'
import { sayObjections } from '../speak/say-objections.js'
import { refused, type Outcome } from './outcome.js'
import { sideBySide } from './side-by-side.js'

/** What `check` knows once every identity is settled. */
export interface Identified {
  readonly repository: OpenRepository | undefined
  readonly revisions: { readonly base: string; readonly head: string; readonly note?: string }
  readonly projects: readonly Project[]
  readonly identities: ReadonlyMap<Environment, JobIdentity>
}

/** Clusters that are read at the same time; each takes eight connections of its own. */
const clustersAtOnce = 4

/** Opens every environment, judges it, and shows the result. */
export const judge = async (run: Run, identified: Identified): Promise<Outcome> => {
  const cache = createReadCache()
  const tasks = identified.projects.flatMap((project) =>
    project.environments.map((environment) => ({ project, environment })),
  )
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
  await publishPlans(run, { command: 'check', shown: judged, meta: metaOf(run, identified), exitCode })
  return first === undefined ? { exitCode, errors: [], plans } : refused([first, ...rest], plans)
}

const metaOf = ({ context, inputs, docsBase }: Run, { revisions, projects }: Identified) => {
  const { before, after } = inputs
  const folders = before !== undefined && after !== undefined
  return {
    base: folders ? before : revisions.base,
    head: folders ? after : (context.mergeRequest?.headSha ?? revisions.head),
    firstRun: projects.every(({ configuration }) => configuration.firstRun),
    ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
    ...(docsBase === undefined ? {} : { docsBase }),
  }
}

interface Judged extends Shown {
  /** Why the environment's cluster was not read; the plan then proves nothing. */
  readonly unreached?: Problem
  /** Prints what there is to say; called in order of the environments. */
  readonly say: () => void
}

/**
 * One environment. A cluster or snapshot that cannot be read costs only the environments that need it: these are compared
 * by the repository's files alone, and proven of nothing. Where there is no other environment, the run ends with it.
 */
const judgeOne = (
  run: Run,
  { repository, revisions, identities }: Identified,
  { configuration, several, path }: Project,
  environment: Environment | undefined,
  { cache, alone }: { readonly cache: ReadCache; readonly alone: boolean },
): Promise<Judged> => {
  const identity = environment === undefined ? undefined : identities.get(environment)
  const file = several ? { file: path } : {}
  const settled = { repository, revisions, configuration, environment, identity, cache, ...file }
  const judged = async (opened: OpenedEnvironment): Promise<Judged> => {
    const plan = await replayRecorded(run, configuration, environment, judgeEnvironment(opened))
    const confirmed = await confirmPlan(opened, plan)
    return {
      ...toShow(opened, { ...plan, plan: confirmed.plan }),
      say: () => {
        sayMissingRights(run, opened)
        sayObjections(run, opened, confirmed.objections)
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
