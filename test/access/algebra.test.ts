import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { and, among, chosen, fits, not, or, present, type Formula } from '../../src/access/formula.js'
import {
  accepts,
  containing,
  endingWith,
  exactly,
  language,
  literal,
  many,
  some,
  startingWith,
  unitsOf,
  type Language,
} from '../../src/access/language.js'
import { makeSpace, type Dimension } from '../../src/access/space.js'
import { TooComplex, budgetOf } from '../../src/access/too-complex.js'
import { setOf, type Tuple } from './value-set.js'

const letters = unitsOf('ab/')
const universe = { within: language('texts', [many(letters)]), without: [containing(literal('//'), '//')] }

/** Every text of up to five characters that the universe has. */
const texts: readonly string[] = (() => {
  const out = ['']
  for (let at = 0; at < out.length; at++) {
    const text = out[at] ?? ''
    if (text.length < 5) out.push(...['a', 'b', '/'].map((letter) => text + letter))
  }
  return out.filter((text) => !text.includes('//'))
})()

const numbers = [0n, 1n, 2n, 3n, 4n, 5n]
const dimensions: readonly Dimension[] = [
  { name: 'choice', kind: 'choice', values: ['x', 'y', 'z'] },
  { name: 'number', kind: 'number', universe: [[0n, 5n]], optional: true },
  { name: 'path', kind: 'text', universe, optional: false },
  { name: 'name', kind: 'text', universe, optional: true },
  { name: 'list', kind: 'texts', universe },
]

const word = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 3 })
const aLanguage: fc.Arbitrary<Language> = fc.oneof(
  word.map((text) => exactly(text)),
  word.map((text) => startingWith(text)),
  word.map((text) => endingWith(text)),
  word.map((text) => containing(literal(text), `*${text}*`)),
  fc.constant(language('+', [some(letters)])),
  fc
    .tuple(word, word)
    .map(([left, right]) => language(`${left}{*}${right}`, [...literal(left), some(unitsOf('ab')), ...literal(right)])),
)
const range = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })).map(([left, right]) => {
  const [low, high] = left < right ? [left, right] : [right, left]
  return [[BigInt(low), BigInt(high)] as const] as const
})
const atom: fc.Arbitrary<Formula> = fc.oneof(
  fc.constantFrom('x', 'y', 'z').map((value) => chosen('choice', value)),
  range.map((ranges) => among('number', ranges, 'range')),
  fc.constantFrom('number', 'name').map((name) => present(name)),
  fc.tuple(fc.constantFrom('path', 'name', 'list'), aLanguage).map(([name, one]) => fits(name, one)),
)
const formula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((parts) => and(...parts)),
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((parts) => or(...parts)),
    tie('formula').map(not),
  ),
})).formula

/** What the formula says of one tuple, with no set in sight. */
const holds = (of: Formula, tuple: Tuple): boolean => {
  switch (of.kind) {
    case 'constant':
      return of.value
    case 'not':
      return !holds(of.of, tuple)
    case 'and':
      return of.parts.every((part) => holds(part, tuple))
    case 'or':
      return of.parts.some((part) => holds(part, tuple))
    case 'test': {
      const value = tuple.get(of.dimension)
      const { test: one } = of
      switch (one.kind) {
        case 'present':
          return value !== undefined
        case 'choice':
          return typeof value === 'string' && one.values.includes(value)
        case 'numbers':
          return typeof value === 'bigint' && one.ranges.some(([low, high]) => low <= value && value <= high)
        case 'text':
          if (typeof value === 'string') return accepts(one.language, value)
          return Array.isArray(value) && value.some((text: string) => accepts(one.language, text))
      }
    }
  }
}

const aTuple: fc.Arbitrary<Tuple> = fc
  .tuple(
    fc.constantFrom('x', 'y', 'z'),
    fc.option(fc.constantFrom(...numbers), { nil: undefined }),
    fc.constantFrom(...texts),
    fc.option(fc.constantFrom(...texts), { nil: undefined }),
    fc.array(fc.constantFrom(...texts), { maxLength: 3 }),
  )
  .map(
    ([choice, number, path, name, list]) =>
      new Map<string, string | bigint | readonly string[] | undefined>([
        ['choice', choice],
        ['number', number],
        ['path', path],
        ['name', name],
        ['list', list],
      ]),
  )

const budget = () => budgetOf(3_000_000)
const runs = { numRuns: 300 }

const full = (tuple: Tuple): Tuple =>
  new Map([['choice', 'x'], ['number', undefined], ['path', 'a'], ['name', undefined], ['list', []], ...tuple])

describe('sets of tuples', () => {
  test('a sample satisfies the formula, and an empty set has none that does', () => {
    fc.assert(
      fc.property(formula, fc.array(aTuple, { maxLength: 30 }), (of, tuples) => {
        const set = setOf(makeSpace(dimensions, [of], budget()), of)
        const sample = set.sample()
        if (sample === undefined) expect(tuples.filter((tuple) => holds(of, tuple))).toEqual([])
        else expect(holds(of, full(sample))).toBe(true)
        if (set.isUniverse()) expect(tuples.filter((tuple) => !holds(of, tuple))).toEqual([])
      }),
      runs,
    )
  })

  test('laws of sets; equal sets are one node', () => {
    fc.assert(
      fc.property(formula, formula, formula, (a, b, c) => {
        const space = makeSpace(dimensions, [a, b, c], budget())
        const [x, y, z] = [setOf(space, a), setOf(space, b), setOf(space, c)]
        const same = (left: typeof x, right: typeof x): void => expect(left.equals(right)).toBe(true)
        same(x.union(y), y.union(x))
        same(x.intersect(y), y.intersect(x))
        same(x.union(y).union(z), x.union(y.union(z)))
        same(x.intersect(y.union(z)), x.intersect(y).union(x.intersect(z)))
        same(x.union(y.intersect(z)), x.union(y).intersect(x.union(z)))
        same(x.union(y).complement(), x.complement().intersect(y.complement()))
        same(x.complement().complement(), x)
        same(x.subtract(y), x.intersect(y.complement()))
        same(x.subtract(y).union(x.intersect(y)), x)
        expect(x.intersect(x.complement()).isEmpty()).toBe(true)
        expect(x.union(x.complement()).isUniverse()).toBe(true)
      }),
      runs,
    )
  })

  test('the difference of two sets is what brute force finds', () => {
    const dimension: readonly Dimension[] = [
      { name: 'path', kind: 'text', universe, optional: false },
      { name: 'number', kind: 'number', universe: [[0n, 5n]], optional: true },
    ]
    const small = fc.letrec<{ formula: Formula }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 3 },
        aLanguage.map((one) => fits('path', one)),
        range.map((ranges) => among('number', ranges, 'range')),
        fc.array(tie('formula'), { minLength: 2, maxLength: 3 }).map((parts) => and(...parts)),
        fc.array(tie('formula'), { minLength: 2, maxLength: 3 }).map((parts) => or(...parts)),
        tie('formula').map(not),
      ),
    })).formula
    fc.assert(
      fc.property(small, small, (a, b) => {
        const space = makeSpace(dimension, [a, b], budget())
        const difference = setOf(space, a).subtract(setOf(space, b))
        const found = texts.some((path) =>
          [undefined, ...numbers].some((number) => {
            const tuple: Tuple = new Map<string, string | bigint | undefined>([
              ['path', path],
              ['number', number],
            ])
            return holds(a, tuple) && !holds(b, tuple)
          }),
        )
        // Samples are shortest texts of their class; three letters tell any two of these patterns apart within five.
        if (found) expect(difference.isEmpty()).toBe(false)
        const sample = difference.sample()
        if (sample !== undefined) {
          const tuple = new Map([...sample])
          if (!tuple.has('path')) tuple.set('path', 'a')
          expect(holds(a, tuple) && !holds(b, tuple)).toBe(true)
        }
      }),
      runs,
    )
  })
})

test('what costs too much is said, not guessed', () => {
  const stars = Array.from({ length: 40 }, (_, at) =>
    containing(literal(at.toString(2).padStart(6, '0').replaceAll('0', 'a').replaceAll('1', 'b')), `*${at}*`),
  )
  expect(() =>
    makeSpace(
      [{ name: 'path', kind: 'text', universe, optional: false }],
      stars.map((one) => fits('path', one)),
      budgetOf(200_000),
    ),
  ).toThrow(TooComplex)
})
