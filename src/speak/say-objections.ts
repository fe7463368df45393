import type { Problem } from '../errors/problem.js'
import type { Run } from '../open/run.js'
import type { OpenedEnvironment } from '../plan/opened-environment.js'

/** What the API server would refuse: warnings in a review, since nothing is written there. */
export const sayObjections = (
  { output }: Run,
  { hides }: Pick<OpenedEnvironment, 'hides'>,
  objections: readonly Problem[],
): void => {
  if (objections.length === 0) return
  if (hides) output.warning(`${objections.length} of the API server's objections are not shown on a public repository`)
  else for (const { code, message, remedy } of objections) output.warning(`${code}: ${message}. ${remedy}`)
}
