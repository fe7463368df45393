import type { Point } from '../../access/cover.js'
import { EMPTY, type Node } from '../../access/diagram.js'
import type { Space } from '../../access/space.js'
import type { Request } from '../../ports/request.js'
import { attribute } from '../compile/attribute.js'
import type { PartNode } from './routed-space.js'

/** A point of a set on given levels, with the first value that leads on at each other one. */
const pointWithin = (space: Space, node: Node): Point | undefined => {
  if (node === EMPTY) return undefined
  let at = node
  return space.diagrams.sizes.map((size, level) => {
    if (space.diagrams.levelOf(at) !== level) return 0
    const value =
      Array.from({ length: size }, (_, one) => one).find((one) => space.diagrams.childOf(at, one) !== EMPTY) ?? 0
    at = space.diagrams.childOf(at, value)
    return value
  })
}

const isSentAttribute = (name: string): boolean =>
  name === attribute.sent(attribute.path) || name === attribute.sent(attribute.authority)

/** What a client sends so that the point arrives. */
export const sentFor = (
  space: Space,
  point: Point,
  parts: readonly PartNode[],
  asked: Request,
): Request | undefined => {
  if (asked.http === undefined) return undefined
  const fixed = space.diagrams.intersectionOf(
    space.axes
      .filter(({ dimension }) => !isSentAttribute(dimension.name))
      .flatMap((axis) =>
        Array.from({ length: axis.dimension.kind === 'texts' ? axis.size : 1 }, (_, at) =>
          space.diagrams.where(axis.level + at, [point[axis.level + at] ?? 0]),
        ),
      ),
  )
  for (const { part, node } of parts) {
    const found = pointWithin(space, space.diagrams.intersect(node, fixed))
    if (found === undefined || part.change.kind === 'unknown') continue
    const sample = (name: string, otherwise: string): string => {
      const axis = space.axis(attribute.sent(name))
      const value = axis?.sample(found[axis.level] ?? 0)
      return typeof value === 'string' ? value : otherwise
    }
    const { http } = asked
    const path =
      part.change.kind === 'kept'
        ? http.path
        : part.change.kind === 'start'
          ? part.change.from + http.path.slice(part.change.to.length)
          : sample(attribute.path, '/')
    const authority = part.authority === undefined ? http.authority : sample(attribute.authority, 'example.com')
    return { ...asked, http: { ...http, path, authority } }
  }
  return undefined
}
