import type { MeshOverrides } from '../config/config.js'
import type { Reason, RegionRow } from '../mesh/difference/access-diff.js'
import { quotePattern } from '../ports/quote-pattern.js'
import { compareFiles, type Comparison } from './compare-files.js'
import { judgeBeside, type ToldBeside } from './judge-beside.js'
import type { OtherCause, OtherState, Sides } from './opened-environment.js'
import { isTold, rowsNotTold, uniqueRows } from './told-gains.js'

/** What is not proven since the cluster may hold, or have held, something else than the files. */
export type ToldOtherwise = Pick<ToldBeside, 'reasons' | 'permissions'>

/** Compares the other sides that the files do not exclude. Whoever gains only there makes the verdict no proof. */
export const judgeOtherwise = (
  { otherwise = [] }: Sides,
  known: Comparison,
  overrides: MeshOverrides,
): ToldOtherwise => {
  const found = otherwise
    .filter(({ released }) => released === undefined)
    .map((state) => judgeOne(state, known, overrides))
  found.push(...firstRelease(otherwise, known, overrides))
  return {
    reasons: found.flatMap(({ reasons }) => reasons.slice(0, 1)),
    permissions: uniqueRows(found.flatMap(({ permissions }) => permissions)),
  }
}

/** One namespace in which a chart may be released and somebody gains is enough: its name tells the others. */
const firstRelease = (
  states: readonly OtherState[],
  known: Comparison,
  overrides: MeshOverrides,
): readonly ToldOtherwise[] => {
  for (const state of states) {
    const told = state.released === undefined ? nothingTold : judgeOne(state, known, overrides)
    if (told.reasons.length + told.permissions.length > 0) return [told]
  }
  return []
}

const nothingTold: ToldOtherwise = { reasons: [], permissions: [] }

const judgeOne = (state: OtherState, known: Comparison, overrides: MeshOverrides): ToldOtherwise => {
  const { why, where, sides, released } = state
  const alone = compareFiles(sides, overrides)
  const beside = judgeBeside(sides, alone, overrides)
  const told = released === undefined ? [known] : [known, movedTo(known, released)]
  const { code, remedy, condition } = causeOf(state)
  const reason = (what: string): Reason => ({ code, text: `${why} ${what}`, where })
  const places = told.flatMap(({ access }) => access.destinations)
  const more = alone.access.destinations.find((one) => one.gained.length > 0 && !isTold(one, places))
  const codes = new Set(told.flatMap(({ access }) => access.reasons.map((one) => `${one.code} ${one.text}`)))
  return {
    reasons: [
      ...(more === undefined
        ? []
        : [reason(`Then ${more.title}: ${more.gained[0]?.who ?? ''} gains ${more.gained[0]?.what ?? ''}. ${remedy}`)]),
      ...alone.access.reasons
        .filter((one) => !codes.has(`${one.code} ${one.text}`))
        .map((one) => reason(`Then it is not known (${one.code}): ${one.text}`)),
      ...(released === undefined ? [] : (sides.unproven ?? [])).map(({ text }) =>
        reason(`Then it is not known: ${text}`),
      ),
      ...beside.reasons.map(({ text }) => reason(`Then ${text}`)),
    ],
    permissions: [...rowsNotTold(alone, told, condition), ...beside.permissions],
  }
}

/** What makes the other state, and what settles it. */
const causeOf = ({ released, environment, cause }: OtherState): OtherCause => {
  if (cause !== undefined) return cause
  if (environment !== undefined)
    return {
      code: 'UNIT_BESIDE',
      remedy: 'Say in meshgate.yaml with `cluster` where each environment is applied.',
      condition: `where the files of environment ${environment} are applied last`,
    }
  if (released !== undefined)
    return {
      code: 'UNIT_BESIDE',
      remedy:
        'Say in environments.<name>.unit of meshgate.yaml what is applied together, or give the rendered cluster as before and after.',
      condition: `where the chart is released in ${released.to}`,
    }
  return {
    code: 'KEPT_OUT',
    remedy: 'Let check read the cluster, or a snapshot of it: it says what is there.',
    condition: 'where the object that applies it is the first to do so',
  }
}

/** What a comparison tells of the release, as it would read in another namespace. */
const movedTo = (
  { access, permissions }: Comparison,
  { from, to }: NonNullable<OtherState['released']>,
): Comparison => {
  const word = new RegExp(`(?<![\\w.-])${quotePattern(from)}(?![\\w.-])`, 'g')
  const moved = (text: string): string => text.replaceAll(word, to)
  const row = (one: RegionRow): RegionRow => ({
    ...one,
    who: moved(one.who),
    what: moved(one.what),
    where: moved(one.where),
    ...(one.callers === undefined ? {} : { callers: { ...one.callers, known: one.callers.known.map(moved) } }),
  })
  return {
    access: {
      ...access,
      reasons: access.reasons.map((one) => ({ ...one, text: moved(one.text) })),
      destinations: access.destinations.map((one) => ({
        ...one,
        namespace: one.namespace === from ? to : one.namespace,
        gained: one.gained.map(row),
      })),
    },
    permissions: permissions.map((one) => ({
      ...one,
      subject: moved(one.subject),
      scope: moved(one.scope),
      rule: moved(one.rule),
    })),
  }
}
