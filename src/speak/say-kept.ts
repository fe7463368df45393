import type { Run } from '../open/run.js'
import type { EnvironmentPlan } from '../plan/judge-environment.js'
import type { OpenedEnvironment } from '../plan/opened-environment.js'
import { keptWords } from '../plan/still-held.js'

/** Policies that nothing which was read asks for, and that an apply leaves where they are. */
export const sayKept = (
  { output }: Run,
  { hides }: Pick<OpenedEnvironment, 'hides'>,
  { kept = [] }: Pick<EnvironmentPlan, 'kept'>,
): void => {
  if (kept.length === 0) return
  if (hides) output.warning(`Policies that a file which was not read may hold are left as they are: ${kept.length}.`)
  else for (const one of kept) output.warning(`${keptWords(one)}.`)
}
