import type { Problem } from '../errors/problem.js'
import type { Run } from '../open/run.js'
import type { OpenedEnvironment } from '../plan/opened-environment.js'
import { sentence } from './sentence.js'

/** What apply or the API server would refuse: warnings in a review, since nothing is written there. */
export const sayObjections = (
  { output }: Run,
  { hides }: Pick<OpenedEnvironment, 'hides'>,
  objections: readonly Problem[],
): void => {
  if (objections.length === 0) return
  if (hides) output.warning(`${objections.length} objections to its writes are not shown on a public repository`)
  else for (const { code, message, remedy } of objections) output.warning(`${code}: ${sentence(message)} ${remedy}`)
}
