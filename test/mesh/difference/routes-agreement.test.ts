import { expect, test } from '@jest/globals'
import { checkRoutedPair, type RouteTally } from '../../conformance/route-agreement.js'

test('random pairs of routes: the algebra and the point evaluator agree, and every witness leads where it says', () => {
  const tally: RouteTally = { requests: 0, arrivals: 0, witnesses: 0, verdicts: new Map(), disagreements: [] }
  for (let seed = 400; seed < 430; seed++) checkRoutedPair(seed, 30, new Map(), tally)
  expect(tally.disagreements).toEqual([])
  expect(tally.requests).toBeGreaterThan(1_000)
  expect(tally.witnesses).toBeGreaterThan(20)
})
