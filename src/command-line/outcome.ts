import { codes, exitCodes, type ExitCode } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import type { Output } from '../ports/output.js'
import type { Plan } from '../plan/plan.js'

/** Members of the JSON answer that only some commands have; docs/schemas/output.schema.json says what each holds. */
export const detailNames = [
  'adoption',
  'approved',
  'audit',
  'checks',
  'denials',
  'digest',
  'drift',
  'files',
  'init',
  'moved',
  'revoked',
  'snapshot',
  'summary',
] as const
export type DetailName = (typeof detailNames)[number]

/** What a command leaves behind; `--json` prints it with version and command (docs/schemas/output.schema.json). */
export interface Outcome {
  readonly exitCode: ExitCode
  readonly errors: readonly Problem[]
  readonly plans: readonly Plan[]
  /** What this command answers besides. */
  readonly details?: Readonly<Partial<Record<DetailName, unknown>>>
}

export const fine = (plans: readonly Plan[] = []): Outcome => ({ exitCode: exitCodes.fine, errors: [], plans })

/** The exit code of problems: that of the first, since later ones often follow from it. */
export const refused = (problems: readonly [Problem, ...Problem[]], plans: readonly Plan[] = []): Outcome => ({
  exitCode: codes[problems[0].code].exit,
  errors: problems,
  plans,
})

/**
 * Turns what a command throws into problems. Anything but a `Refusal` is a bug of ours: its message is not printed,
 * since it may hold what a library put there (jose keeps the claims in its errors); the place in our code is.
 */
export const problemsOf = (thrown: unknown): readonly [Problem, ...Problem[]] => {
  if (thrown instanceof Refusal) return thrown.problems
  const name = thrown instanceof Error ? thrown.name : typeof thrown
  return [
    {
      code: 'INTERNAL',
      message: 'meshgate failed in a way that it does not know',
      received: `${name}${placeOf(thrown)}`,
      remedy: 'Nothing was written after this point. Please report it with this line and the version.',
    },
  ]
}

/** `at file:line` of the first frame of a stack: our bundle's name and a number, nothing that a request said. */
const placeOf = (thrown: unknown): string => {
  const frame = thrown instanceof Error ? /\n\s+at .*?([\w.-]+\.[jt]s:\d+:\d+)/.exec(thrown.stack ?? '') : null
  return frame === null ? '' : ` at ${frame[1]}`
}

/** Runs a command, prints what it refuses, and never throws. */
export const settle = async (run: () => Promise<Outcome>, output: Output): Promise<Outcome> => {
  try {
    return await run()
  } catch (thrown) {
    const problems = problemsOf(thrown)
    for (const problem of problems) output.problem(problem)
    return refused(problems)
  }
}
