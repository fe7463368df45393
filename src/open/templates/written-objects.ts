import type { Sides } from '../../plan/opened-environment.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { UnitPair } from '../../units/pair-units.js'
import { isInside, pathFrom, pathIn } from '../../units/revision-tree.js'

/** A pair of which the sides were rendered. */
export interface Rendering {
  readonly pair: UnitPair
  readonly sides: () => Promise<Sides>
}

/** What every rendering wrote of a template, by the template's own path. */
export interface WrittenObjects {
  readonly before: (path: string) => readonly KubernetesObject[]
  readonly after: (path: string) => readonly KubernetesObject[]
}

export const writtenObjects = async (renderings: readonly Rendering[]): Promise<WrittenObjects> => {
  const sides = await Promise.all(renderings.map(async ({ pair, sides: read }) => ({ pair, sides: await read() })))
  const of = (side: 'before' | 'after') => {
    const found = new Map<string, KubernetesObject[]>()
    for (const { pair, sides: read } of sides)
      for (const object of read[side]) {
        if (object.source.kind !== 'file') continue
        const path = ownPath(object.source.path, pair[side] ?? pair.after ?? pair.before)
        const all = found.get(path)
        if (all === undefined) found.set(path, [object])
        else all.push(object)
      }
    return (path: string): readonly KubernetesObject[] => {
      // No object says that a named template wrote a part of it.
      if (!path.endsWith('.tpl')) return found.get(path) ?? []
      return sides.flatMap(({ pair, sides: read }) => (pair[side]?.reads.has(path) === true ? read[side] : []))
    }
  }
  return { before: of('before'), after: of('after') }
}

/** A chart of this repository that another one depends on is rendered as one of its `charts`. */
const ownPath = (path: string, unit: UnitPair['after']): string => {
  if (unit?.source.kind !== 'helm') return path
  for (const [name, folder] of unit.source.local) {
    const copy = pathIn(unit.source.folder, `charts/${name}`)
    if (isInside(path, copy)) return pathIn(folder, pathFrom(copy, path))
  }
  return path
}
