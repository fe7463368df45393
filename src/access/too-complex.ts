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

export const budgetOf = (steps: number): Budget => {
  let left = steps
  return {
    spend: (used) => {
      left -= used
      if (left < 0) throw new TooComplex(`${steps} steps`)
    },
  }
}
