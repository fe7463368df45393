import { fewAtOnce } from '../../ports/few-at-once.js'
import type { UnitBeside } from '../../plan/opened-environment.js'
import { touchedIn } from '../../units/naming-accounts.js'
import { areAlternatives, areOfOneCluster } from './alternatives.js'
import { meetingObjects, renderedAtOnce, withoutRepeats } from './meeting-objects.js'
import type { OwnPlace, ReadNeighbour } from './neighbour.js'
import { areApart, withoutNamespace } from './releases-apart.js'

/** Charts with their policies on, where they meet the change, and all of them as they were rendered. */
interface LeftOutBeside {
  readonly beside: readonly UnitBeside[]
  readonly read: readonly ReadNeighbour[]
}

/**
 * What charts that the change leaves alone leave out by their own values: whoever releases them may have it on, and then a change of
 * pods meets their policies. A chart of the unit's own is compared with its own values on (charts/switched-on.ts).
 */
export const leftOutBeside = async (others: readonly ReadNeighbour[], own: OwnPlace): Promise<LeftOutBeside> => {
  const { source } = own.words.unit
  const asked = others.filter(
    ({ words: { unit }, sides }) =>
      unit.source.kind === 'helm' &&
      !(source.kind === 'helm' && source.folder === unit.source.folder) &&
      !(!areOfOneCluster(own.words.unit, unit) && areAlternatives(own.base, sides.before)),
  )
  const found = await fewAtOnce(asked, renderedAtOnce, async ({ unit, words }) => {
    const on = await unit.switchedOn?.()
    return on === undefined ? [] : [{ unit: on, words, sides: await on.sides() }]
  })
  const read = found.flat()
  const beside = read.flatMap(({ unit, words, sides }) => {
    const there = !own.isSaid && areApart(own.words, words) ? withoutNamespace(sides, own.assumed) : sides
    return meetingObjects(unit.title, there, own.sides, touchedIn(own.touched, [...there.before, ...there.after])) ?? []
  })
  return { beside: withoutRepeats(beside), read }
}
