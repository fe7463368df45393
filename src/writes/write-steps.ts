import { applyPlan, type ApplyResult } from '../apply/apply-plan.js'
import type { Problem } from '../errors/problem.js'
import type { Run } from '../open/run.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import type { Plan, Step } from '../plan/plan.js'
import { hideProblems } from '../plan/without-live.js'
import { noteSteps, watchSteps, type RunRecord } from '../speak/record-run.js'

interface Writes {
  readonly plan: Pick<Plan, 'steps'>
  /** `own`: keys of objects that may be told by name on a public repository. */
  readonly about: { readonly steps: readonly Step[]; readonly own: ReadonlySet<string> }
  /** What somebody edited past the repository is written back. */
  readonly takeBack?: boolean
}

interface Written {
  readonly result: ApplyResult
  /** What stopped it, as this run may show it; missing: nothing did. */
  readonly problems?: readonly [Problem, ...Problem[]]
}

/** Writes the steps with the record following them. Steps are told by name; of what is taken out, only the cluster knows it. */
export const writeSteps = async (
  { output }: Run,
  opened: LiveEnvironment,
  record: RunRecord,
  { plan, about, takeBack = false }: Writes,
): Promise<Written> => {
  const { hides, world } = opened
  const told = hides ? { ...output, info: () => undefined } : output
  const result = await applyPlan(plan, world.cluster, told, watchSteps(record, opened, about), takeBack)
  record.outcome = result.outcome
  noteSteps(record, opened, about, result.journal)
  const [first, ...rest] = result.problems
  if (first === undefined) return { result }
  const problems = hides ? hideProblems([first, ...rest]) : ([first, ...rest] as const)
  for (const problem of problems) output.problem(problem)
  return { result, problems }
}
