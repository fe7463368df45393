import { listNames } from '../../ports/list-names.js'
import type { UnitPair } from '../../units/pair-units.js'
import type { Neighbour } from '../beside/neighbour.js'
import { decidingOf, helmOf, namesOfValues, offInAll, waysOf, withValues, type ChartSources } from './switched-on.js'

const mostNamed = 3

/**
 * A chart that the change leaves alone, with the values on by which it leaves out what decides: whoever releases it may have them
 * on, and then what changes elsewhere in the repository meets its policies. What an object of Argo CD or Flux releases it says.
 */
export const switchedOnBeside = async (
  pair: UnitPair,
  all: readonly UnitPair[],
  sources: ChartSources,
  neighbourOf: (pair: UnitPair) => Neighbour,
): Promise<Neighbour | undefined> => {
  const folder = helmOf(pair.after)?.folder
  const ofChart = all.filter(({ after }) => folder !== undefined && helmOf(after)?.folder === folder)
  // One of its units is enough: with all on, the others write the same.
  if (ofChart[0] !== pair || ofChart.some(({ after }) => after?.declared !== undefined)) return undefined
  const { off } = await offInAll(ofChart, sources)
  const deciding = decidingOf(off)
  if (deciding.size === 0) return undefined
  const title = `${pair.title} with ${listNames(namesOfValues(deciding), mostNamed)} switched on`
  for (const some of waysOf(off)) {
    const neighbour = neighbourOf({ ...withValues(pair, some), title })
    if (((await neighbour.sides()).unproven ?? []).length === 0) return { ...neighbour, isUntouched: true }
  }
  return undefined
}
