import type { Language } from './language.js'
import type { Ranges } from './number-partition.js'

/** A set of values of one dimension. */
export type Test =
  | { readonly kind: 'text'; readonly language: Language }
  /** The attribute is there, with any value. */
  | { readonly kind: 'present' }
  | { readonly kind: 'numbers'; readonly ranges: Ranges; readonly title: string }
  | { readonly kind: 'choice'; readonly values: readonly string[] }

/** A set of tuples, as a Boolean combination of tests on one dimension each. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'test'; readonly dimension: string; readonly test: Test }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly kind: 'not'; readonly of: Formula }

export const always: Formula = { kind: 'constant', value: true }
export const never: Formula = { kind: 'constant', value: false }

const gather = (kind: 'and' | 'or', parts: readonly Formula[]): Formula => {
  const [unit, zero] = kind === 'and' ? [always, never] : [never, always]
  const kept: Formula[] = []
  for (const part of parts) {
    if (part.kind === 'constant') {
      if (part.value === (kind === 'or')) return zero
    } else if (part.kind === kind) kept.push(...part.parts)
    else kept.push(part)
  }
  const [first] = kept
  if (first === undefined) return unit
  return kept.length === 1 ? first : { kind, parts: kept }
}

/** Every part holds; `always` for none. */
export const and = (...parts: readonly Formula[]): Formula => gather('and', parts)
/** Some part holds; `never` for none. */
export const or = (...parts: readonly Formula[]): Formula => gather('or', parts)
export const not = (of: Formula): Formula => {
  if (of.kind === 'constant') return of.value ? never : always
  return of.kind === 'not' ? of.of : { kind: 'not', of }
}

export const fits = (dimension: string, language: Language): Formula => ({
  kind: 'test',
  dimension,
  test: { kind: 'text', language },
})
export const present = (dimension: string): Formula => ({ kind: 'test', dimension, test: { kind: 'present' } })
export const among = (dimension: string, ranges: Ranges, title: string): Formula => ({
  kind: 'test',
  dimension,
  test: { kind: 'numbers', ranges, title },
})
export const chosen = (dimension: string, ...values: readonly string[]): Formula => ({
  kind: 'test',
  dimension,
  test: { kind: 'choice', values },
})

/** Equal texts are equal tests. */
export const testKey = (test: Test): string => {
  switch (test.kind) {
    case 'text':
      return `t${test.language.key}`
    case 'present':
      return 'p'
    case 'numbers':
      return `n${test.ranges.map(([low, high]) => `${low}-${high}`).join(',')}`
    case 'choice':
      return `c${[...test.values].sort().join('\n')}`
  }
}

/** Calls back for every test of the formula. */
export const eachTest = (formula: Formula, visit: (dimension: string, test: Test) => void): void => {
  switch (formula.kind) {
    case 'constant':
      return
    case 'test':
      visit(formula.dimension, formula.test)
      return
    case 'not':
      eachTest(formula.of, visit)
      return
    case 'and':
    case 'or':
      for (const part of formula.parts) eachTest(part, visit)
  }
}
