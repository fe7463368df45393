import { and, not, or, type Formula, type Test } from '../../access/formula.js'

/** What stands in place of a test; undefined where the test stays. */
export type Replace = (dimension: string, test: Test) => Formula | undefined

/** The formula with other tests in place of some of its own: what it says of a request that was changed on the way. */
export const substitute = (formula: Formula, replace: Replace): Formula => {
  const done = new Map<Formula, Formula>()
  const walk = (at: Formula): Formula => {
    const known = done.get(at)
    if (known !== undefined) return known
    const made = walkOnce(at)
    done.set(at, made)
    return made
  }
  const walkOnce = (at: Formula): Formula => {
    switch (at.kind) {
      case 'constant':
        return at
      case 'test':
        return replace(at.dimension, at.test) ?? at
      case 'not':
        return not(walk(at.of))
      case 'and':
        return and(...at.parts.map(walk))
      case 'or':
        return or(...at.parts.map(walk))
    }
  }
  return walk(formula)
}
