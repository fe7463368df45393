import type { Source } from '../ports/source.js'
import type { Code } from './codes.js'

/**
 * One thing that is wrong, told so that a person can fix it.
 *
 * `message` says what is wrong in one sentence, `expected` and `received` name the two values that differ, `remedy` is
 * the next thing to do. Values that come from outside are data: whoever prints a problem escapes them.
 */
export interface Problem {
  readonly code: Code
  readonly message: string
  readonly where?: Source
  readonly expected?: string
  readonly received?: string
  readonly remedy: string
}

/**
 * The only error that this program throws on purpose. It carries no `cause`: what a library throws may hold a token
 * (jose puts the claims there), so adapters copy what is safe into a problem and drop the rest.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly problems: readonly [Problem, ...Problem[]]

  constructor(first: Problem, ...rest: readonly Problem[]) {
    super(`${first.code}: ${first.message}`)
    this.problems = [first, ...rest]
  }
}

/** Refuses with all of them, where there is one. */
export const refuseAny = ([first, ...rest]: readonly Problem[]): void => {
  if (first !== undefined) throw new Refusal(first, ...rest)
}
