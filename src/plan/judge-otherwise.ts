import type { MeshOverrides } from '../config/config.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { compareFiles, type Comparison } from './compare-files.js'
import { judgeBeside, type ToldBeside } from './judge-beside.js'
import type { OtherState, Sides } from './opened-environment.js'
import { isTold, rowsNotTold, uniqueRows } from './told-gains.js'

/** What is not proven since the cluster may hold, or have held, something else than the files. */
export type ToldOtherwise = Pick<ToldBeside, 'reasons' | 'permissions'>

/** Compares the other sides that the files do not exclude. Whoever gains only there makes the verdict no proof. */
export const judgeOtherwise = (
  { otherwise = [] }: Sides,
  known: Comparison,
  overrides: MeshOverrides,
): ToldOtherwise => {
  const found = otherwise.map((state) => judgeOne(state, known, overrides))
  return {
    reasons: found.flatMap(({ reasons }) => reasons.slice(0, 1)),
    permissions: uniqueRows(found.flatMap(({ permissions }) => permissions)),
  }
}

const judgeOne = ({ why, where, sides }: OtherState, known: Comparison, overrides: MeshOverrides): ToldOtherwise => {
  const alone = compareFiles(sides, overrides)
  const beside = judgeBeside(sides, alone, overrides)
  const reason = (what: string): Reason => ({ code: 'KEPT_OUT', text: `${why} ${what}`, where })
  const more = alone.access.destinations.find((one) => one.gained.length > 0 && !isTold(one, known.access.destinations))
  const codes = new Set(known.access.reasons.map(({ code, text }) => `${code} ${text}`))
  return {
    reasons: [
      ...(more === undefined
        ? []
        : [reason(`Then ${more.title}: ${more.gained[0]?.who ?? ''} gains ${more.gained[0]?.what ?? ''}. ${remedy}`)]),
      ...alone.access.reasons
        .filter(({ code, text }) => !codes.has(`${code} ${text}`))
        .map(({ code, text }) => reason(`Then it is not known (${code}): ${text}`)),
      ...beside.reasons.map(({ text }) => reason(`Then ${text}`)),
    ],
    permissions: [
      ...rowsNotTold(alone, [known], 'where the object that applies it is the first to do so'),
      ...beside.permissions,
    ],
  }
}

const remedy = 'Let check read the cluster, or a snapshot of it: it says what is there.'
