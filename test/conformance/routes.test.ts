import { expect, test } from '@jest/globals'
import { checkRoutedPair, type RouteTally } from './route-agreement.js'
import type { Coverage } from './random-mesh.js'

/** `first,count`; every seed is one pair of states. */
const [first = 1, count = 1500] = (process.env['MESHGATE_SEEDS'] ?? '')
  .split(',')
  .filter((text) => text !== '')
  .map(Number)

test(`${count} random pairs of routes: algebra against point evaluator`, () => {
  const coverage: Coverage = new Map()
  const tally: RouteTally = { requests: 0, arrivals: 0, witnesses: 0, verdicts: new Map(), disagreements: [] }
  for (let seed = first; seed < first + count; seed++) checkRoutedPair(seed, 60, coverage, tally)
  console.log(
    [
      `${tally.requests} memberships, ${tally.arrivals} arrivals, ${tally.witnesses} witnesses, seeds ${first}..${first + count - 1}`,
      ...[...tally.verdicts].map(([verdict, times]) => `${verdict}: ${times}`),
      ...[...coverage].sort(([left], [right]) => (left < right ? -1 : 1)).map(([what, times]) => `${what}: ${times}`),
      ...tally.disagreements.slice(0, 10),
    ].join('\n'),
  )
  expect(tally.disagreements).toEqual([])
  expect(tally.witnesses).toBeGreaterThan(count / 4)
}, 3_600_000)
