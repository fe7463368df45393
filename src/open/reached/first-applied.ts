import type { OtherState, Sides } from '../../plan/opened-environment.js'
import type { UnitPair } from '../../units/pair-units.js'
import { isInside } from '../../units/revision-tree.js'
import type { Unit } from '../../units/unit.js'
import type { RevisionUnits } from './revision-units.js'
import type { Neighbour, Neighbourhood } from '../beside/neighbour.js'
import { withNeighbours } from '../beside/units-beside.js'

/** What the sides of a unit are made from. */
interface Origin {
  readonly pair: UnitPair | undefined
  readonly before: RevisionUnits
  readonly render: (pair: UnitPair) => Promise<Sides>
}

/**
 * Adds to the sides of a unit what else may have been in the cluster, or be there after. A folder that stands in the files, and
 * that nothing there applies, is taken to be applied by somebody all the same. Where the change brings the object of Argo CD or
 * Flux that applies it, its content may be new to the cluster; where it takes that object away, its content may go.
 */
export const withFirstApplied = async (
  own: Neighbour,
  sides: Sides,
  around: Neighbourhood,
  origin: Origin,
): Promise<Sides> => {
  const state = await otherState(sides, origin)
  if (state === undefined) return sides
  const others = { ...around, all: around.all.filter((one) => one !== own) }
  const neighbour: Neighbour = { title: own.title, words: own.words, sides: () => Promise.resolve(state.sides) }
  const beside = others.all.length === 0 ? state.sides : await withNeighbours(neighbour, others, sides.before)
  return { ...sides, otherwise: [...(sides.otherwise ?? []), { ...state, sides: beside }] }
}

const otherState = async (sides: Sides, { pair, before, render }: Origin): Promise<OtherState | undefined> => {
  const [old, now] = [pair?.before?.declared, pair?.after?.declared]
  const declared = now ?? old
  if (declared === undefined || (old !== undefined && now !== undefined)) return undefined
  const where = { kind: 'file', path: declared.path, line: 1, column: 1 } as const
  const title = `${declared.by} at ${declared.path}`
  const folder = declared.folder === '' ? 'the root' : declared.folder
  if (now === undefined)
    return sides.after.length === 0
      ? undefined
      : {
          why: `${title} goes, which applied ${folder}: what still stands there may leave the cluster.`,
          where,
          sides: { ...sides, after: [] },
        }
  if (sides.before.length > 0)
    return {
      why: `${title} comes and applies ${folder}, which stood in the files before: it may never have been in the cluster.`,
      where,
      sides: { ...sides, before: [] },
    }
  const plain = plainUnit(declared.folder, before, pair?.after?.namespace)
  if (plain === undefined || pair === undefined) return undefined
  return {
    why: `${title} comes and applies ${folder}: before, its files may have been applied without it, as they stand.`,
    where,
    sides: await render({ ...pair, before: plain }),
  }
}

/** The files of a folder that belonged to no unit, as one. */
const plainUnit = (
  folder: string,
  { found, files }: RevisionUnits,
  namespace: string | undefined,
): Unit | undefined => {
  const reads = new Set(files.map(({ path }) => path).filter((path) => isInside(path, folder) && !found.isTaken(path)))
  if (reads.size === 0) return undefined
  const unit: Unit = { id: folder, title: folder, source: { kind: 'plain' }, reads }
  return namespace === undefined ? unit : { ...unit, namespace }
}
