import type { Budget } from './too-complex.js'

/**
 * Sets of tuples over finite domains, as ordered decision diagrams. A node asks one level for its value and leads to
 * one child per value; most values lead to the same child, so a node keeps that one and the exceptions.
 *
 * Nodes are hash-consed and the most frequent child is always the kept one: two sets are equal iff their nodes are the
 * same number. Operations are looked up before they are done.
 */
export type Node = number

export const EMPTY: Node = 0
export const FULL: Node = 1

export interface Diagrams {
  /** Tuples whose value at `level` is one of `values`. */
  where(level: number, values: readonly number[]): Node
  union(left: Node, right: Node): Node
  intersect(left: Node, right: Node): Node
  subtract(left: Node, right: Node): Node
  complement(node: Node): Node
  unionOf(nodes: readonly Node[]): Node
  intersectionOf(nodes: readonly Node[]): Node
  /** Tuples that are in the set for some value of each of these levels. */
  forSome(node: Node, levels: ReadonlySet<number>): Node
  /** Tuples that are in the set whatever the values of these levels. */
  forAll(node: Node, levels: ReadonlySet<number>): Node
  /** The level that a node asks; `Infinity` for EMPTY and FULL. */
  levelOf(node: Node): number
  childOf(node: Node, value: number): Node
  /** Distinct children with the values that lead there, in the order of their first value. */
  branches(node: Node): readonly { readonly child: Node; readonly values: readonly number[] }[]
  readonly sizes: readonly number[]
  /** How many nodes there are. */
  count(): number
}

interface Inner {
  readonly level: number
  readonly kept: Node
  readonly values: readonly number[]
  readonly children: readonly Node[]
  readonly lookup: Map<number, Node> | undefined
}

const few = 8

export const makeDiagrams = (sizes: readonly number[], budget: Budget): Diagrams => {
  const inner: (Inner | undefined)[] = [undefined, undefined]
  const known = new Map<string, Node>()
  const done = new Map<number, Map<number, Node>>()

  const levelOf = (node: Node): number => inner[node]?.level ?? Infinity
  const childOf = (node: Node, value: number): Node => {
    const at = inner[node]
    if (at === undefined) return node
    if (at.lookup !== undefined) return at.lookup.get(value) ?? at.kept
    const place = at.values.indexOf(value)
    return place < 0 ? at.kept : (at.children[place] ?? at.kept)
  }

  /** `exceptions` in ascending order of value, none of them leading to `kept`. */
  const make = (level: number, kept: Node, exceptions: readonly (readonly [number, Node])[]): Node => {
    if (exceptions.length === 0) return kept
    const size = sizes[level] ?? 0
    let entries = exceptions
    let common = kept
    if (exceptions.length * 2 >= size) {
      const counts = new Map<Node, number>([[kept, size - exceptions.length]])
      for (const [, child] of exceptions) counts.set(child, (counts.get(child) ?? 0) + 1)
      let most = 0
      for (const [child, count] of counts)
        if (count > most || (count === most && child < common)) [common, most] = [child, count]
      if (most === size) return common
      if (common !== kept) {
        const others = new Map(exceptions)
        const all: (readonly [number, Node])[] = []
        for (let value = 0; value < size; value++) {
          const child = others.get(value) ?? kept
          if (child !== common) all.push([value, child])
        }
        entries = all
      }
    }
    const key = `${level}:${common}:${entries.map(([value, child]) => `${value}>${child}`).join(',')}`
    const found = known.get(key)
    if (found !== undefined) return found
    budget.spend(1 + entries.length)
    inner.push({
      level,
      kept: common,
      values: entries.map(([value]) => value),
      children: entries.map(([, child]) => child),
      lookup: entries.length > few ? new Map(entries) : undefined,
    })
    known.set(key, inner.length - 1)
    return inner.length - 1
  }

  const remembered = (operation: number, left: Node, right: Node, work: () => Node): Node => {
    const row = operation * 0x10000000 + left
    let results = done.get(row)
    if (results === undefined) {
      results = new Map()
      done.set(row, results)
    }
    const found = results.get(right)
    if (found !== undefined) return found
    const result = work()
    results.set(right, result)
    return result
  }

  /** One walk for every operation on two sets that is decided value by value. */
  const combine = (
    operation: number,
    settle: (left: Node, right: Node) => Node | undefined,
    symmetric: boolean,
  ): ((left: Node, right: Node) => Node) => {
    const apply = (first: Node, second: Node): Node => {
      const settled = settle(first, second)
      if (settled !== undefined) return settled
      const [left, right] = symmetric && first > second ? [second, first] : [first, second]
      return remembered(operation, left, right, () => {
        const level = Math.min(levelOf(left), levelOf(right))
        const [a, b] = [inner[left], inner[right]]
        const one = a !== undefined && a.level === level ? a : undefined
        const two = b !== undefined && b.level === level ? b : undefined
        const keptLeft = one?.kept ?? left
        const keptRight = two?.kept ?? right
        const kept = apply(keptLeft, keptRight)
        const entries: (readonly [number, Node])[] = []
        const [xs, ys] = [one?.values ?? [], two?.values ?? []]
        let [i, j] = [0, 0]
        while (i < xs.length || j < ys.length) {
          const [x, y] = [xs[i] ?? Infinity, ys[j] ?? Infinity]
          const value = Math.min(x, y)
          const l = x === value ? (one?.children[i++] ?? keptLeft) : keptLeft
          const r = y === value ? (two?.children[j++] ?? keptRight) : keptRight
          const child = apply(l, r)
          if (child !== kept) entries.push([value, child])
        }
        budget.spend(1 + xs.length + ys.length)
        return make(level, kept, entries)
      })
    }
    return apply
  }

  const union = combine(
    1,
    (left, right) => {
      if (left === FULL || right === FULL) return FULL
      if (left === EMPTY || left === right) return right
      return right === EMPTY ? left : undefined
    },
    true,
  )
  const intersect = combine(
    2,
    (left, right) => {
      if (left === EMPTY || right === EMPTY) return EMPTY
      if (left === FULL || left === right) return right
      return right === FULL ? left : undefined
    },
    true,
  )
  const complement = (node: Node): Node => subtract(FULL, node)
  const subtract = combine(
    3,
    (left, right) => {
      if (left === EMPTY || right === FULL || left === right) return EMPTY
      if (right === EMPTY) return left
      return undefined
    },
    false,
  )

  /** Halves, so that a thousand small sets meet in ten rounds and not one growing set a thousand small ones. */
  const fold = (nodes: readonly Node[], none: Node, join: (left: Node, right: Node) => Node): Node => {
    let list = [...new Set(nodes)]
    while (list.length > 1) {
      const next: Node[] = []
      for (let at = 0; at < list.length; at += 2) {
        const [left, right] = [list[at], list[at + 1]]
        if (left !== undefined) next.push(right === undefined ? left : join(left, right))
      }
      list = next
    }
    return list[0] ?? none
  }

  const branches = (node: Node): readonly { child: Node; values: readonly number[] }[] => {
    const at = inner[node]
    if (at === undefined) return []
    const out = new Map<Node, number[]>()
    for (let value = 0; value < (sizes[at.level] ?? 0); value++) {
      const child = childOf(node, value)
      const values = out.get(child)
      if (values === undefined) out.set(child, [value])
      else values.push(value)
    }
    return [...out].map(([child, values]) => ({ child, values }))
  }

  const quantify = (node: Node, levels: ReadonlySet<number>, join: (nodes: readonly Node[]) => Node): Node => {
    const seen = new Map<Node, Node>()
    const walk = (at: Node): Node => {
      const one = inner[at]
      if (one === undefined) return at
      const found = seen.get(at)
      if (found !== undefined) return found
      let result: Node
      const kept = walk(one.kept)
      const children = one.children.map(walk)
      budget.spend(1 + children.length)
      if (levels.has(one.level))
        result = join(one.values.length === (sizes[one.level] ?? 0) ? children : [kept, ...children])
      else {
        const entries: (readonly [number, Node])[] = []
        one.values.forEach((value, place) => {
          const child = children[place] ?? kept
          if (child !== kept) entries.push([value, child])
        })
        result = make(one.level, kept, entries)
      }
      seen.set(at, result)
      return result
    }
    return walk(node)
  }

  const unionOf = (nodes: readonly Node[]): Node => fold(nodes, EMPTY, union)
  const intersectionOf = (nodes: readonly Node[]): Node => fold(nodes, FULL, intersect)
  return {
    sizes,
    where: (level, values) =>
      make(
        level,
        EMPTY,
        [...new Set(values)].sort((left, right) => left - right).map((value) => [value, FULL] as const),
      ),
    union,
    intersect,
    subtract,
    complement,
    unionOf,
    intersectionOf,
    forSome: (node, levels) => quantify(node, levels, unionOf),
    forAll: (node, levels) => quantify(node, levels, intersectionOf),
    levelOf,
    childOf,
    branches,
    count: () => inner.length,
  }
}
