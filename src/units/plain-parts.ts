import { isSameJson, type Json } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { isBelow } from '../ports/repository.js'
import { isInside } from './revision-tree.js'

/** An object as a plain file holds it. */
export interface HeldObject {
  readonly path: string
  /** What names the object for life. */
  readonly key: string
  readonly content: Json
}

/** Plain files that are applied together. */
export interface PlainPart {
  /** The folder or file that tells it from the others; undefined: nothing stands twice, and all are one. */
  readonly at: string | undefined
  readonly holds: (path: string) => boolean
}

/**
 * Splits plain files where the same object stands twice with another content: two states of one object are never applied
 * together. The folders part at the level where the two paths do; files that are on neither side belong to each part.
 */
export const splitPlain = (objects: readonly HeldObject[]): readonly PlainPart[] => {
  const branches = findBranches(objects)
  if (branches.size === 0) return [{ at: undefined, holds: () => true }]
  const sides = [...branches.values()].flatMap((names) => [...names])
  const leaves = sides.filter((side) => !branches.has(side) && !sides.some((other) => isInside(other, side)))
  return [...new Set(leaves)].sort(byCodePoint).map((leaf) => ({
    at: leaf,
    holds: (path) => sidesOf(path, branches).every((side) => isBelow(leaf, side)),
  }))
}

/** Folder → what stands directly in it and belongs to one side alone, as paths. */
type Branches = ReadonlyMap<string, ReadonlySet<string>>

const findBranches = (objects: readonly HeldObject[]): Branches => {
  const first = new Map<string, HeldObject>()
  const repeated = new Map<string, HeldObject[]>()
  for (const object of objects) {
    const same = first.get(object.key)
    const list = repeated.get(object.key)
    if (same === undefined) first.set(object.key, object)
    else if (list === undefined) repeated.set(object.key, [same, object])
    else list.push(object)
  }
  const branches = new Map<string, Set<string>>()
  for (const same of repeated.values()) {
    if (same.every(({ content }) => isSameJson(content, same[0]?.content))) continue
    for (const [folder, children] of childrenOf([...new Set(same.map(({ path }) => path))])) {
      if (children.size < 2) continue
      const known = branches.get(folder) ?? new Set<string>()
      for (const child of children) known.add(child)
      branches.set(folder, known)
    }
  }
  return branches
}

const childrenOf = (paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const children = new Map<string, Set<string>>()
  for (const path of paths)
    for (const [folder, child] of steps(path)) {
      const known = children.get(folder) ?? new Set<string>()
      children.set(folder, known.add(child))
    }
  return children
}

/** `a/b/c.yaml`: ['', 'a'], ['a', 'a/b'], ['a/b', 'a/b/c.yaml']. */
const steps = (path: string): readonly (readonly [string, string])[] => {
  const parts = path.split('/')
  return parts.map((_, at) => [parts.slice(0, at).join('/'), parts.slice(0, at + 1).join('/')] as const)
}

const sidesOf = (path: string, branches: Branches): readonly string[] =>
  steps(path).flatMap(([folder, child]) => (branches.get(folder)?.has(child) === true ? [child] : []))
