import { expect, test } from '@jest/globals'
import { checkPair, type Tally } from '../../conformance/agreement.js'

/** Each seed is one pair of states; `npm run test:conformance` asks many more. */
const seeds = 60

test(`the algebra and the point evaluator agree about random policies and requests of ${seeds} pairs`, () => {
  const tally: Tally = { requests: 0, witnesses: 0, verdicts: new Map(), disagreements: [] }
  for (let seed = 1; seed <= seeds; seed++) checkPair(seed, 16, new Map(), tally)
  expect(tally.disagreements).toEqual([])
  expect(tally.requests).toBeGreaterThan(4000)
  expect(tally.witnesses).toBeGreaterThan(300)
})
