import { nodeOfBox, pointOf, type Box, type Cover, type CoverOptions } from './cover.js'
import { describe, type Description } from './describe.js'
import { EMPTY, type Node } from './diagram.js'
import type { Axis, Space } from './space.js'

interface Narrowing extends Pick<CoverOptions, 'care' | 'preference'> {
  /** Levels at which a box gives up what others hold, the first to be tried first. */
  readonly levels: readonly number[]
}

/** How many terms somebody has to read. */
const lengthOf = (description: Description | undefined): number =>
  (description ?? []).reduce((sum, { except }) => sum + 1 + except.length, 0)

/** Whether no point lies in both, as can be seen without asking the diagrams. */
const areApart = (one: Box, other: Box): boolean =>
  one.some((values, level) => {
    const beside = other[level]
    return values !== undefined && beside !== undefined && !values.some((value) => beside.includes(value))
  })

/** The box without the values that others hold for it, where its words get shorter by that; else as it is. */
const narrowed = (space: Space, axis: Axis, box: Box, care: Node, others: Node): Box => {
  const { diagrams } = space
  const { level } = axis
  const values = box[level] ?? []
  const own = diagrams.intersect(care, nodeOfBox(space, box))
  const alone = diagrams.subtract(own, others)
  if (alone === own || alone === EMPTY) return box
  const at = (node: Node, value: number): Node => diagrams.intersect(node, diagrams.where(level, [value]))
  // A value that nothing depends on stays: it is there for shorter words.
  const kept = values.filter((value) => at(alone, value) !== EMPTY || at(own, value) === EMPTY)
  if (kept.length === values.length || lengthOf(describe(axis, kept)) >= lengthOf(describe(axis, values))) return box
  return box.map((all, index) => (index === level ? kept : all))
}

/**
 * Boxes of a cover grow into each other, so that each is told in the fewest words; what two of them hold, a reader would
 * count twice. Each gives up what the others hold for it, where that makes its own words shorter: never `a namespace except
 * one account`, since whoever reads that has to subtract. Together they hold what they held before.
 */
export const narrowBoxes = (
  space: Space,
  boxes: Cover['boxes'],
  { care, preference, levels }: Narrowing,
): Cover['boxes'] => {
  const { diagrams } = space
  const axes = levels.flatMap((level) => space.axes.filter((axis) => axis.level === level))
  const now = boxes.map(({ box }) => box)
  for (const axis of axes)
    for (const [index, box] of now.entries()) {
      if ((box[axis.level]?.length ?? 0) < 2) continue
      const near = now.filter((other) => other !== box && !areApart(box, other))
      if (near.length === 0) continue
      const others = diagrams.unionOf(near.map((other) => nodeOfBox(space, other)))
      now[index] = narrowed(space, axis, box, care, others)
    }
  return boxes.map((one, index) => {
    const box = now[index]
    if (box === undefined || box === one.box) return one
    const isIn = box.every((values, level) => values?.includes(one.point[level] ?? 0) ?? true)
    return {
      box,
      point: isIn ? one.point : pointOf(space, diagrams.intersect(care, nodeOfBox(space, box)), preference),
    }
  })
}
