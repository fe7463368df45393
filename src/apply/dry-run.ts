import { Refusal, type Problem } from '../errors/problem.js'
import type { Cluster, FieldConflict } from '../ports/cluster.js'
import { keyText } from '../ports/object.js'
import type { Step } from '../plan/plan.js'
import { isOneOff, movedOn, problemOf } from './answer-problem.js'

export type DryRun =
  /** `taken`: fields of others that the write takes by force. */
  | { readonly kind: 'fine'; readonly taken?: readonly FieldConflict[] }
  | { readonly kind: 'forbidden'; readonly problem: Problem }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

const atOnce = 8

/** What the server says to every step before the first is done, eight at a time, in the steps' order. */
export const dryRunAll = async (
  steps: readonly Step[],
  cluster: Cluster,
  takeBack = false,
): Promise<readonly DryRun[]> => {
  const written = new Set(steps.filter(({ kind }) => kind === 'apply').map(({ key }) => keyText(key)))
  const results: DryRun[] = []
  const first = new Map(steps.map((step, index) => [keyText(step.key), index]).reverse() as [string, number][])
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < steps.length; index = next++) {
      const step = steps[index]
      if (step === undefined) return
      // The second write of one object meets the first one's result, which no dry run can show; its schema is the same.
      results[index] =
        first.get(keyText(step.key)) === index ? await dryRun(step, cluster, { written, takeBack }) : { kind: 'fine' }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, work))
  return results
}

const dryRun = async (
  step: Step,
  cluster: Cluster,
  { written, takeBack }: { readonly written: ReadonlySet<string>; readonly takeBack: boolean },
): Promise<DryRun> => {
  try {
    if (step.kind === 'remove') {
      const answer = await cluster.remove(step.key, step.precondition, { dryRun: true })
      return answer.kind === 'moved on' ? { kind: 'refused', problems: [movedOn(step)] } : { kind: 'fine' }
    }
    const first = await cluster.apply(step.object, step.precondition, { dryRun: true })
    // The object is the environment's own: the steps were not planned otherwise.
    const taken = takeBack && first.kind === 'conflict' && isOneOff(first.conflicts) ? first.conflicts : undefined
    const answer =
      taken === undefined ? first : await cluster.apply(step.object, step.precondition, { dryRun: true, force: true })
    if (answer.kind === 'depends' && written.has(keyText(answer.on))) return { kind: 'fine' }
    const problem = problemOf(step, answer)
    if (problem === undefined) return taken === undefined ? { kind: 'fine' } : { kind: 'fine', taken }
    return answer.kind === 'forbidden' ? { kind: 'forbidden', problem } : { kind: 'refused', problems: [problem] }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', problems: error.problems }
    throw error
  }
}
