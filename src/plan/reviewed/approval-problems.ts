import type { Problem } from '../../errors/problem.js'
import { listNames } from '../../ports/list-names.js'
import { digestOfRun } from '../digest.js'
import type { LiveEnvironment } from '../opened-environment.js'
import type { Plan } from '../plan.js'
import { revokedTitle } from '../revoke/revoked-bindings.js'

type Plans = readonly [Plan, ...Plan[]]

/** The configuration asks for a digest, and none was given. */
export const notExpected = (opened: LiveEnvironment): Problem => {
  const { environment } = opened
  return {
    code: 'PLAN_NOT_EXPECTED',
    message: `environment ${JSON.stringify(environment.name)} takes only a plan that was approved, and no digest was given`,
    ...placeOf(opened),
    expected: 'the input `expect`: the output `digest` of the `plan` job',
    received: 'nothing',
    remedy: 'Hand over the digest (docs/guides/apply.md). An empty one means that the job of `plan` set none.',
  }
}

/** The digest that was given is one of the plans' alone, where the run has two. */
export const partExpected = (opened: LiveEnvironment, plans: Plans, expect: string): Problem => ({
  code: 'PLAN_DIFFERS',
  ...placeOf(opened),
  message: `the digest that was given is that of a part: of ${plans[0].digest === expect ? 'the plan of the commit alone' : 'what was never applied'}; nothing was written`,
  expected: `${digestOfRun(plans)}, the digest of both plans`,
  received: expect,
  remedy:
    'Hand over the digest of both: the output `digest` of `plan`, which comment, report and plan.json name as the one to approve.',
})

/** `approved` is another plan; `base` is what it was compared with. */
export const planDiffers = (
  opened: LiveEnvironment,
  plans: Plans,
  { approved, base }: { readonly approved: string; readonly base: string },
): Problem => {
  const went = base !== '' && base !== opened.revisions.base
  const revoked = opened.hides ? [] : plans.flatMap(({ reviewed }) => reviewed.revoked ?? []).map(revokedTitle)
  return {
    code: 'PLAN_DIFFERS',
    ...placeOf(opened),
    message: `the plan of now is not the one that was approved, so nothing was written${went ? `; the review compared with ${base.slice(0, 12)}, and the commit before this one is ${opened.revisions.base.slice(0, 12)}` : ''}${revoked.length === 0 ? '' : `; ${listNames([...new Set(revoked)], 3)}, and what was approved before that does not give it again`}`,
    expected: approved,
    received: digestOfRun(plans),
    remedy:
      'Look at what moved, run `plan` again and have the new digest approved; a rerun of an apply that was cut between its writes needs that, too.',
  }
}

/** Where the environment stands in the protected configuration: what has a line is shown at it in every report. */
const placeOf = ({ environment, configuration }: LiveEnvironment): Pick<Problem, 'where'> => {
  const locate = configuration.base?.locate
  return locate === undefined ? {} : { where: locate(environment.pointer) }
}
