import { EMPTY, FULL, type Node } from './diagram.js'
import type { Space } from './space.js'

/** A product of sets of classes, one per level of the diagram; undefined stands for every class. */
export type Box = readonly (readonly number[] | undefined)[]

/** One class per level. */
export type Point = readonly number[]

export interface CoverOptions {
  /** What the boxes must cover. */
  readonly care: Node
  /** What they may reach into: the rest of `care`, and what does not matter. */
  readonly allowed: Node
  /** Order in which a point takes its class at a level, best first; missing: ascending. */
  readonly preference: (level: number) => readonly number[] | undefined
  /** Levels in the order in which a box grows: what should become `any` first stands first. */
  readonly order: readonly number[]
  /** More boxes are not made. */
  readonly most: number
}

export interface Cover {
  readonly boxes: readonly { readonly box: Box; readonly point: Point }[]
  /** What no box holds: EMPTY iff the cover is complete. */
  readonly rest: Node
}

/** A point of the set, by preference at every level. */
export const pointOf = (space: Space, node: Node, preference: CoverOptions['preference']): Point => {
  const { diagrams } = space
  const point: number[] = []
  let at = node
  diagrams.sizes.forEach((size, level) => {
    const order = preference(level) ?? Array.from({ length: size }, (_, value) => value)
    if (diagrams.levelOf(at) !== level) {
      point.push(order[0] ?? 0)
      return
    }
    const value = order.find((one) => diagrams.childOf(at, one) !== EMPTY) ?? 0
    point.push(value)
    at = diagrams.childOf(at, value)
  })
  return point
}

/** Values of `level` for which the whole box, with that value, lies inside the set. */
const valuesInside = (space: Space, node: Node, box: Box, level: number): readonly number[] => {
  const { diagrams } = space
  const size = diagrams.sizes[level] ?? 0
  const all = Array.from({ length: size }, (_, value) => value)
  const children = (at: Node): readonly Node[] => {
    const allowed = box[diagrams.levelOf(at)]
    if (allowed === undefined) return diagrams.branches(at).map(({ child }) => child)
    return [...new Set(allowed.map((value) => diagrams.childOf(at, value)))]
  }
  const inside = new Map<Node, boolean>()
  const isInside = (at: Node): boolean => {
    if (at === EMPTY || at === FULL) return at === FULL
    const known = inside.get(at)
    if (known !== undefined) return known
    const result = children(at).every(isInside)
    inside.set(at, result)
    return result
  }
  const found = new Map<Node, ReadonlySet<number> | undefined>()
  /** Undefined stands for all values. */
  const walk = (at: Node): ReadonlySet<number> | undefined => {
    const here = diagrams.levelOf(at)
    if (here > level) return isInside(at) ? undefined : new Set()
    if (found.has(at)) return found.get(at)
    let result: ReadonlySet<number> | undefined
    if (here === level)
      result = new Set(diagrams.branches(at).flatMap(({ child, values }) => (isInside(child) ? values : [])))
    else
      for (const child of children(at)) {
        const next = walk(child)
        if (next === undefined) continue
        result = result === undefined ? next : new Set([...result].filter((value) => next.has(value)))
        if (result.size === 0) break
      }
    found.set(at, result)
    return result
  }
  const result = walk(node)
  return result === undefined ? all : all.filter((value) => result.has(value))
}

/** The requests of a box as a set. */
export const nodeOfBox = (space: Space, box: Box): Node =>
  space.diagrams.intersectionOf(
    box.flatMap((values, level) => (values === undefined ? [] : [space.diagrams.where(level, values)])),
  )

/** Whether the set holds the whole box. */
export const isInside = (space: Space, box: Box, set: Node): boolean =>
  space.diagrams.subtract(nodeOfBox(space, box), set) === EMPTY

/**
 * Few boxes whose union holds `care` and lies inside `allowed`. Each grows from one point of `care` that no earlier box
 * holds, level by level, as far as it may; so each is a largest one around its point.
 */
export const coverWithBoxes = (space: Space, options: CoverOptions): Cover => {
  const { diagrams } = space
  const boxes: { box: Box; point: Point }[] = []
  let rest = options.care
  while (rest !== EMPTY) {
    if (boxes.length >= options.most) return { boxes, rest }
    const point = pointOf(space, rest, options.preference)
    const box: (readonly number[] | undefined)[] = point.map((value) => [value])
    for (const level of options.order) {
      const values = valuesInside(space, options.allowed, box, level)
      box[level] = values.length === diagrams.sizes[level] ? undefined : values
    }
    boxes.push({ box, point })
    rest = diagrams.subtract(rest, nodeOfBox(space, box))
  }
  return { boxes: withoutRedundant(space, options.care, boxes), rest }
}

/** An early box may lie inside later, larger ones: a row that says nothing of its own. */
const withoutRedundant = (space: Space, care: Node, boxes: Cover['boxes']): Cover['boxes'] => {
  const { diagrams } = space
  const nodes = new Map(boxes.map(({ box }) => [box, diagrams.intersect(care, nodeOfBox(space, box))]))
  let kept = boxes
  for (const candidate of boxes) {
    const others = kept.filter((one) => one !== candidate)
    const covered = diagrams.unionOf(others.map(({ box }) => nodes.get(box) ?? EMPTY))
    if (diagrams.subtract(nodes.get(candidate.box) ?? EMPTY, covered) === EMPTY) kept = others
  }
  return kept
}
