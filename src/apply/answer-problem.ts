import type { Problem } from '../errors/problem.js'
import type { ApplyAnswer, FieldConflict } from '../ports/cluster.js'
import { keyTitle } from '../ports/object.js'
import { foreignFields, ownersOf } from '../plan/ownership.js'
import type { Step } from '../plan/plan.js'

type ApplyStep = Extract<Step, { readonly kind: 'apply' }>

/** Whether nobody of them declares the field and would write it again: each wrote it once, as `kubectl edit` does. */
export const isOneOff = (conflicts: readonly FieldConflict[]): boolean =>
  conflicts.length > 0 && conflicts.every(({ operation }) => operation === 'Update')

/** What is wrong with the server's answer to a step; undefined where it did what was planned. */
export const problemOf = (step: ApplyStep, answer: ApplyAnswer): Problem | undefined => {
  const title = keyTitle(step.key)
  switch (answer.kind) {
    case 'conflict':
      return {
        code: 'APPLY_CONFLICT',
        message: `Others own fields of ${title} that meshgate would set; they are not taken by force.`,
        received: answer.conflicts.map(({ manager, field }) => `${field} is ${manager}'s`).join(', '),
        remedy: isOneOff(answer.conflicts)
          ? 'See what was edited (`drift` shows it). `apply` with the input `take-back: true` (`--take-back`) writes back what was reviewed; or take the edit into the repository.'
          : 'Let the other manager give the fields up, or take the object out of the configuration.',
      }
    case 'moved on':
      return movedOn(step)
    case 'forbidden':
      return {
        code: 'APPLY_FORBIDDEN',
        message: `The job's identity may not write ${title}.`,
        received: answer.message,
        remedy:
          'Give it the verbs create, patch and delete on the kind in the namespace; for a Role or a RoleBinding also `bind` on the role, or the permissions themselves.',
      }
    case 'depends':
      return {
        code: 'APPLY_DEPENDS',
        message: `${title} refers to ${keyTitle(answer.on)}, which is not there and not in this plan.`,
        remedy: 'Create the role first, or give the job `bind` on it.',
      }
    case 'created':
      return step.precondition.kind === 'absent' ? residueProblem(step, answer) : movedOn(step)
    case 'changed':
    case 'unchanged':
      if (step.precondition.kind === 'absent')
        return {
          code: 'APPLY_MERGED',
          message: `${title} was planned as new, and the server merged it into an object that was there.`,
          received: ownersOf(answer.object).join(', '),
          remedy: 'See whose object it is before anything else is written; run again to have it compared.',
        }
      return residueProblem(step, answer)
  }
}

export const movedOn = (step: Step): Problem => ({
  code: 'APPLY_MOVED_ON',
  message: `${keyTitle(step.key)} changed between the plan and the write.`,
  expected: step.precondition.kind === 'absent' ? 'absent' : `resourceVersion ${step.precondition.resourceVersion}`,
  remedy: 'Run again: the plan is made anew from what stands there now.',
})

const residueProblem = (
  step: ApplyStep,
  answer: Extract<ApplyAnswer, { readonly object: unknown }>,
): Problem | undefined => {
  const fields = foreignFields(answer.object, step.object)
  if (fields.length === 0) return undefined
  return {
    code: 'FOREIGN_FIELD',
    message: `${keyTitle(step.key)} would hold fields that meshgate does not ask for.`,
    received: fields.join(', '),
    remedy: 'Find the manager, webhook or default that sets them, and take them out there.',
  }
}
