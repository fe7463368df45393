import { expect, test } from '@jest/globals'
import { checkPair, type Tally } from './agreement.js'
import type { Coverage } from './random-mesh.js'

/** `first,count`; every seed is one pair of states. */
const [first = 1000, count = 300] = (process.env['MESHGATE_SEEDS'] ?? '')
  .split(',')
  .filter((text) => text !== '')
  .map(Number)

test(`${count} random pairs of states: algebra against point evaluator`, () => {
  const coverage: Coverage = new Map()
  const tally: Tally = { requests: 0, witnesses: 0, verdicts: new Map(), disagreements: [] }
  for (let seed = first; seed < first + count; seed++) checkPair(seed, 60, coverage, tally)
  const table = [...coverage]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([what, times]) => `${what}: ${times}`)
  console.log(
    [
      `${tally.requests} memberships, ${tally.witnesses} witnesses, seeds ${first}..${first + count - 1}`,
      ...[...tally.verdicts].map(([verdict, times]) => `${verdict}: ${times}`),
      ...table,
    ].join('\n'),
  )
  expect(tally.disagreements).toEqual([])
}, 3_600_000)
