import { expect, test } from '@jest/globals'
import { checkPair, type Tally } from '../../conformance/agreement.js'

test('the algebra and the point evaluator agree about random policies and requests', () => {
  const tally: Tally = { requests: 0, witnesses: 0, verdicts: new Map(), disagreements: [] }
  for (let seed = 1; seed <= 14; seed++) checkPair(seed, 20, new Map(), tally)
  expect(tally.disagreements).toEqual([])
  expect(tally.requests).toBeGreaterThan(1000)
  expect(tally.witnesses).toBeGreaterThan(100)
}, 120_000)
