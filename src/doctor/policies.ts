import { policyListReasons } from '../plan/policy-lists.js'
import type { PolicyLists } from '../plan/opened-environment.js'
import type { Examination, Finding } from './examination.js'

/** Says which globs match nothing; true where nothing is left that could be compared. */
export const missesFiles = (
  examination: Examination,
  scope: Pick<Finding, 'for' | 'environment'>,
  lists: PolicyLists | undefined,
): boolean => {
  const [reason] = policyListReasons(lists)
  if (reason?.code === 'POLICIES_MATCH_NOTHING') {
    examination.miss(scope, 'policies', {
      code: 'POLICIES_MATCH_NOTHING',
      message: reason.text,
      remedy: 'Correct the glob: it matches files, never a folder; `k8s/**/*.yaml` is every such file below `k8s`.',
    })
    return true
  }
  for (const { glob, where } of lists?.unmatched ?? [])
    examination.miss(scope, 'glob', {
      code: 'POLICIES_MATCH_NOTHING',
      message: `${JSON.stringify(glob)}${where === undefined ? '' : ` at ${where.path}:${where.line}`} matches no file at either revision`,
      remedy: 'Correct the glob, or take it out of `policies`. `check` goes on with the others.',
    })
  return false
}
