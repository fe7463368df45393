import { EMPTY, FULL, makeDiagrams, type Diagrams, type Node } from './diagram.js'
import { eachTest, testKey, type Formula, type Test } from './formula.js'
import type { Language } from './language.js'
import { partitionNumbers, type NumberPartition, type Ranges } from './number-partition.js'
import { partitionTexts, type TextPartition, type TextUniverse } from './text-partition.js'
import type { Budget } from './too-complex.js'

/** One attribute of a request and the values that it can have. */
export type Dimension = { readonly name: string } & (
  | {
      readonly kind: 'text'
      readonly universe: TextUniverse
      readonly optional: boolean
      readonly preferred?: readonly string[]
    }
  /** A list of texts of any length; a test holds iff some element is in its language. */
  | { readonly kind: 'texts'; readonly universe: TextUniverse; readonly preferred?: readonly string[] }
  | {
      readonly kind: 'number'
      readonly universe: Ranges
      readonly optional: boolean
      readonly preferred?: readonly bigint[]
    }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
)

/** Values of one dimension, as classes that no test of the space tells apart. Class 0 of an optional one is `absent`. */
export interface Axis {
  readonly dimension: Dimension
  /** The level of the diagram; for a list, the first of `size` levels, each saying whether a class occurs in it. */
  readonly level: number
  readonly size: number
  readonly tests: readonly Test[]
  /** Classes that the test at this index holds for; for a list, classes of elements. */
  classesOf(index: number): readonly number[]
  /** A value of the class; undefined for `absent`. */
  sample(atom: number): string | bigint | undefined
  classOf(value: string | bigint | undefined): number | undefined
}

export interface Space {
  readonly axes: readonly Axis[]
  readonly diagrams: Diagrams
  axis(name: string): Axis | undefined
  /** The set of tuples that satisfy the formula, which must be one of those that the space was made for. */
  compile(formula: Formula): Node
}

const offsetOf = (dimension: Dimension): number =>
  (dimension.kind === 'text' || dimension.kind === 'number') && dimension.optional ? 1 : 0

const isLanguage = (test: Test): Language | undefined => (test.kind === 'text' ? test.language : undefined)
const isRanges = (test: Test): Ranges | undefined => (test.kind === 'numbers' ? test.ranges : undefined)
const defined = <Value>(value: Value | undefined): value is Value => value !== undefined

const makeAxis = (dimension: Dimension, level: number, tests: readonly Test[], budget: Budget): Axis => {
  const offset = offsetOf(dimension)
  const shape = (
    partition: TextPartition | NumberPartition | undefined,
    indexes: readonly number[],
    classOf: (value: string | bigint) => number | undefined,
    sample: (atom: number) => string | bigint,
    size: number,
  ): Axis => ({
    dimension,
    level,
    size: size + offset,
    tests,
    classesOf: (index) => {
      const test = tests[index]
      if (test?.kind === 'present') return Array.from({ length: size }, (_, atom) => atom + offset)
      const place = indexes.indexOf(index)
      return place < 0 ? [] : (partition?.classesOf(place) ?? []).map((atom) => atom + offset)
    },
    sample: (atom) => (atom < offset ? undefined : sample(atom - offset)),
    classOf: (value) => {
      if (value === undefined) return offset === 1 ? 0 : undefined
      const atom = classOf(value)
      return atom === undefined ? undefined : atom + offset
    },
  })
  switch (dimension.kind) {
    case 'text':
    case 'texts': {
      const indexes = tests.flatMap((test, index) => (test.kind === 'text' ? [index] : []))
      const partition = partitionTexts(
        dimension.universe,
        tests.map(isLanguage).filter(defined),
        budget,
        dimension.preferred,
      )
      return shape(
        partition,
        indexes,
        (value) => (typeof value === 'string' ? partition.classOf(value) : undefined),
        (atom) => partition.sample(atom),
        partition.size,
      )
    }
    case 'number': {
      const indexes = tests.flatMap((test, index) => (test.kind === 'numbers' ? [index] : []))
      const partition = partitionNumbers(dimension.universe, tests.map(isRanges).filter(defined), dimension.preferred)
      return shape(
        partition,
        indexes,
        (value) => (typeof value === 'bigint' ? partition.classOf(value) : undefined),
        (atom) => partition.sample(atom),
        partition.size,
      )
    }
    case 'choice': {
      const { values } = dimension
      const place = (value: string | bigint | undefined): number | undefined => {
        const at = values.findIndex((one) => one === value)
        return at < 0 ? undefined : at
      }
      return {
        dimension,
        level,
        size: values.length,
        tests,
        classesOf: (index) => {
          const test = tests[index]
          return test?.kind === 'choice' ? test.values.map(place).filter(defined) : []
        },
        sample: (atom) => values[atom],
        classOf: place,
      }
    }
  }
}

/**
 * The product of the dimensions, cut no finer than the formulas ask: values that no test tells apart are one class. The
 * order of the dimensions is the order of the diagram; one that no formula tests is left out.
 */
export const makeSpace = (dimensions: readonly Dimension[], formulas: readonly Formula[], budget: Budget): Space => {
  const tests = new Map<string, Map<string, Test>>()
  for (const formula of formulas)
    eachTest(formula, (name, test) => {
      let known = tests.get(name)
      if (known === undefined) tests.set(name, (known = new Map<string, Test>()))
      known.set(testKey(test), test)
    })
  const axes: Axis[] = []
  const indexes = new Map<string, ReadonlyMap<string, number>>()
  const sizes: number[] = []
  for (const dimension of dimensions) {
    const mine = tests.get(dimension.name)
    if (mine === undefined) continue
    tests.delete(dimension.name)
    const axis = makeAxis(dimension, sizes.length, [...mine.values()], budget)
    axes.push(axis)
    indexes.set(dimension.name, new Map([...mine.keys()].map((key, index) => [key, index])))
    if (dimension.kind === 'texts') for (let atom = 0; atom < axis.size; atom++) sizes.push(2)
    else sizes.push(axis.size)
  }
  for (const name of tests.keys()) throw new RangeError(`a test on ${name}, which is no dimension`)
  const byName = new Map(axes.map((axis) => [axis.dimension.name, axis]))
  const diagrams = makeDiagrams(sizes, budget)

  const compileTest = (name: string, test: Test): Node => {
    const axis = byName.get(name)
    const index = indexes.get(name)?.get(testKey(test))
    if (axis === undefined || index === undefined) throw new RangeError(`a test on ${name} from another space`)
    if (axis.dimension.kind !== 'texts') return diagrams.where(axis.level, axis.classesOf(index))
    return diagrams.unionOf(axis.classesOf(index).map((atom) => diagrams.where(axis.level + atom, [1])))
  }
  const compiled = new Map<Formula, Node>()
  const compile = (formula: Formula): Node => {
    const known = compiled.get(formula)
    if (known !== undefined) return known
    let node: Node
    switch (formula.kind) {
      case 'constant':
        node = formula.value ? FULL : EMPTY
        break
      case 'test':
        node = compileTest(formula.dimension, formula.test)
        break
      case 'not':
        node = diagrams.complement(compile(formula.of))
        break
      case 'and':
        node = diagrams.intersectionOf(formula.parts.map(compile))
        break
      case 'or':
        node = diagrams.unionOf(formula.parts.map(compile))
        break
    }
    compiled.set(formula, node)
    return node
  }
  return { axes, diagrams, compile, axis: (name) => byName.get(name) }
}
