import { dryRunAll } from '../apply/dry-run.js'
import type { Environment } from '../config/config.js'
import type { Problem } from '../errors/problem.js'
import type { EnvironmentPlan } from '../plan/judge-environment.js'
import type { LiveWorld } from '../plan/opened-environment.js'
import type { Step } from '../plan/plan.js'
import { planWrites } from '../plan/plan-writes.js'
import { admissionPolicyName } from '../plan/server-side/server-side.js'
import type { Examination } from './examination.js'
import { missingWrites } from './rights.js'

interface WritesQuestion {
  readonly environment: Environment
  readonly planned: EnvironmentPlan
  readonly world: LiveWorld
  /** On a public repository nothing that the cluster says is printed. */
  readonly shy: boolean
}

/** What stands in the way of `apply`: rights, objects of somebody else, and what the API server says to each write. */
export const examineWrites = async (examination: Examination, question: WritesQuestion): Promise<void> => {
  const { environment, planned, world } = question
  const scope = { for: 'apply', environment: environment.name } as const
  if (environment.appliedBy !== undefined) return
  const mayWrite = await examination.look(scope, 'writes', async () => {
    const writes = await missingWrites(world.cluster, environment)
    if (writes === undefined) examination.note(scope, 'writes', 'ok', 'every kind that apply writes may be written')
    else
      examination.miss(scope, 'writes', {
        code: 'APPLY_FORBIDDEN',
        message: `the identity may not: ${writes.titles.join(', ')}`,
        remedy: writes.mend,
      })
    return writes === undefined
  })
  const { problems, steps } = planWrites(environment, planned, world)
  for (const problem of problems) examination.miss(scope, 'objects', problem)
  if (problems.length > 0) return
  examination.note(scope, 'objects', 'ok', "nothing of somebody else's stands there")
  if (steps.length === 0) return examination.note(scope, 'dry run', 'not needed', 'there is nothing to write')
  if (mayWrite !== true)
    return examination.note(
      scope,
      'dry run',
      'not seen',
      `the API server was not asked to try the ${count(steps)}: that takes the rights to write`,
    )
  await examination.look(scope, 'dry run', () => tryWrites(examination, steps, question))
}

const count = (steps: readonly Step[]): string => (steps.length === 1 ? 'one write' : `${steps.length} writes`)

/** The API server tries every write and keeps none. */
const tryWrites = async (
  examination: Examination,
  steps: readonly Step[],
  { environment, world, shy }: WritesQuestion,
): Promise<void> => {
  const scope = { for: 'apply', environment: environment.name } as const
  const note = (state: 'ok' | 'not seen', says: string): void => examination.note(scope, 'dry run', state, says)
  const results = await dryRunAll(steps, world.cluster)
  const refused = results.flatMap((result) => (result.kind === 'refused' ? result.problems : []))
  const policy = admissionPolicyName(environment)
  const isOwn = ({ code, received }: Problem): boolean =>
    code === 'CLUSTER_DENIED' && received?.includes(`ValidatingAdmissionPolicy '${policy}'`) === true
  const wrong = refused.filter((problem) => !isOwn(problem))
  for (const problem of wrong.slice(0, 5)) examination.miss(scope, 'dry run', problem)
  if (wrong.length > 0) return
  if (refused.length > 0)
    return note(
      'not seen',
      `${policy} refuses this login the ${count(steps)}, as it must: it admits the apply job and its break-glass group. Run \`meshgate doctor\` in a job that may apply`,
    )
  const unjudged = results.flatMap((result) => (result.kind === 'forbidden' ? [result.problem] : []))
  const [first] = unjudged
  if (first !== undefined)
    return note(
      'not seen',
      `the API server tried ${results.length - unjudged.length} of ${count(steps)}${shy ? '' : ` (${first.received ?? first.message})`}`,
    )
  note('ok', `the API server takes the ${count(steps)} that apply would do now; nothing was kept`)
}
