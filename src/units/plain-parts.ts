import { standsAside } from '../manifests/aside-folders.js'
import { isAlike, isEnvironmentName } from '../manifests/environment-name.js'
import { isSameJson, type Json } from '../ports/json.js'
import { groupBy } from '../ports/group-by.js'
import { once } from '../ports/once.js'
import { byCodePoint } from '../ports/order.js'
import { isBelow, nameOf, withParents } from '../ports/repository.js'
import { isInside } from './revision-tree.js'

/** An object as a plain file holds it. */
export interface HeldObject {
  readonly path: string
  /** What names the object for life. */
  readonly key: string
  readonly content: Json
  readonly stands: 'before' | 'after' | 'both'
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
 *
 * Equal objects part them too where the change touches one of the sides: production may look as development does, and one that goes
 * there, or comes from there, does not stand in the other's place. Of files in one folder two such objects are needed, since one alone
 * may be there twice by mistake. An object that moves never stood twice; one that comes from where nobody deploys it, or from another
 * stage, is new where it comes to.
 */
export const splitPlain = (objects: readonly HeldObject[], changed: ReadonlySet<string>): readonly PlainPart[] => {
  const branches = findBranches(objects, changed)
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

const findBranches = (objects: readonly HeldObject[], changed: ReadonlySet<string>): Branches => {
  const touched = new Set([...changed].flatMap(withParents))
  const stood = once(
    () => new Set(objects.flatMap(({ path, stands }) => (stands === 'after' ? [] : withParents(path)))),
  )
  const branches = new Map<string, Set<string>>()
  const equalFiles = new Set<string>()
  for (const same of groupBy(objects, ({ key }) => key).values()) {
    if (same.length < 2) continue
    const areEqual = same.every(({ content }) => isSameJson(content, same[0]?.content))
    if (areEqual && (areOfOne(same) || !(standTogether(same) || comesFromElsewhere(same, stood)))) continue
    const paths = new Set(same.map(({ path }) => path))
    for (const [folder, names] of childrenOf([...paths])) {
      if (names.size < 2) continue
      const children = [...names]
      if (areEqual) {
        if (!children.some((child) => touched.has(child))) continue
        const files = JSON.stringify(children)
        const isFirst = children.every((child) => paths.has(child)) && !equalFiles.has(files)
        equalFiles.add(files)
        if (isFirst) continue
      }
      const known = branches.get(folder) ?? new Set<string>()
      for (const child of children) known.add(child)
      branches.set(folder, known)
    }
  }
  return branches
}

/** Many folders of one environment each hold their Namespace and their account; those that nobody deploys are of none. */
const areOfOne = (same: readonly HeldObject[]): boolean =>
  /^\/(?:Namespace|ServiceAccount)\//.test(same[0]?.key ?? '') && !same.some(({ path }) => standsAside(path))

/** Whether two of them stand in one revision. */
const standTogether = (same: readonly HeldObject[]): boolean =>
  (['before', 'after'] as const).some((side) => {
    const paths = same.filter(({ stands }) => stands === side || stands === 'both').map(({ path }) => path)
    return new Set(paths).size > 1
  })

/** Whether an object moves out of a folder that is not deployed, or from one stage to another one that stood there before. */
const comesFromElsewhere = (same: readonly HeldObject[], stood: () => ReadonlySet<string>): boolean => {
  const pathsAt = (side: 'before' | 'after') => same.filter(({ stands }) => stands === side).map(({ path }) => path)
  return pathsAt('before').some((old) => pathsAt('after').some((now) => isElsewhere(old, now, stood)))
}

const isElsewhere = (old: string, now: string, stood: () => ReadonlySet<string>): boolean => {
  if (standsAside(old) && !standsAside(now)) return true
  const [from, to] = [stageOf(old), stageOf(now)]
  if (from === undefined || to === undefined || isAlike(nameOf(from), nameOf(to))) return false
  return stood().has(to)
}

/** The innermost folder of a path that has the name of a stage. */
const stageOf = (path: string): string | undefined =>
  withParents(path)
    .slice(1)
    .find((folder) => isEnvironmentName(nameOf(folder)))

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
