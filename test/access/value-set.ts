import { EMPTY, FULL, type Node } from '../../src/access/diagram.js'
import type { Formula } from '../../src/access/formula.js'
import type { Space } from '../../src/access/space.js'

/**
 * A set of values. A product of such sets is again one, so a region of requests needs no code of its own. Sets of one
 * space are canonical: `equals` compares two numbers.
 */
export interface ValueSet<Sample> {
  isEmpty(): boolean
  isUniverse(): boolean
  union(other: ValueSet<Sample>): ValueSet<Sample>
  intersect(other: ValueSet<Sample>): ValueSet<Sample>
  subtract(other: ValueSet<Sample>): ValueSet<Sample>
  complement(): ValueSet<Sample>
  equals(other: ValueSet<Sample>): boolean
  /** One value of the set; undefined iff it is empty. */
  sample(): Sample | undefined
  readonly node: Node
}

/** A value of each dimension: a text, a number, a list, or undefined for `absent`. */
export type Tuple = ReadonlyMap<string, string | bigint | readonly string[] | undefined>

const tupleAt = (space: Space, node: Node): Tuple => {
  const values: number[] = []
  let at = node
  for (let level = 0; level < space.diagrams.sizes.length; level++) {
    const size = space.diagrams.sizes[level] ?? 0
    let value = 0
    if (space.diagrams.levelOf(at) === level) {
      while (value < size && space.diagrams.childOf(at, value) === EMPTY) value++
      at = space.diagrams.childOf(at, value)
    }
    values.push(value)
  }
  const tuple = new Map<string, string | bigint | readonly string[] | undefined>()
  for (const axis of space.axes) {
    if (axis.dimension.kind !== 'texts') {
      tuple.set(axis.dimension.name, axis.sample(values[axis.level] ?? 0))
      continue
    }
    const list: string[] = []
    for (let atom = 0; atom < axis.size; atom++) {
      const text = axis.sample(atom)
      if (values[axis.level + atom] === 1 && typeof text === 'string') list.push(text)
    }
    tuple.set(axis.dimension.name, list)
  }
  return tuple
}

/** The tuples of a space that satisfy a formula of it. */
export const setOf = (space: Space, formula: Formula): ValueSet<Tuple> => {
  const { diagrams } = space
  const wrap = (node: Node): ValueSet<Tuple> => ({
    node,
    isEmpty: () => node === EMPTY,
    isUniverse: () => node === FULL,
    union: (other) => wrap(diagrams.union(node, other.node)),
    intersect: (other) => wrap(diagrams.intersect(node, other.node)),
    subtract: (other) => wrap(diagrams.subtract(node, other.node)),
    complement: () => wrap(diagrams.complement(node)),
    equals: (other) => node === other.node,
    sample: () => (node === EMPTY ? undefined : tupleAt(space, node)),
  })
  return wrap(space.compile(formula))
}
