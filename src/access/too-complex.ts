/** An exact answer would cost more than the caller allows. Never answered with an approximation. */
export class TooComplex extends Error {
  override readonly name = 'TooComplex'
  readonly limit: string

  constructor(limit: string) {
    super(`more than ${limit}`)
    this.limit = limit
  }
}

/** Counts work, so that the same input always ends the same way, on a slow machine too. */
export interface Budget {
  spend(steps: number): void
}

/** `of` is a larger budget that pays, too: when it is used up, every further piece of work is too complex at once. */
export const budgetOf = (steps: number, of?: Budget): Budget => {
  let left = steps
  return {
    spend: (used) => {
      left -= used
      if (left < 0) throw new TooComplex(`${steps} steps`)
      of?.spend(used)
    },
  }
}
