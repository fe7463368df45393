import { expect, test } from '@jest/globals'
import { checkRoutesAgainstEnvoy } from './route-envoy-agreement.js'
import { findEnvoy } from './route-envoy.js'

/** `first,count`; every seed is one pair of states, and so two route tables. */
const [first = 7000, count = 60] = (process.env['MESHGATE_SEEDS'] ?? '')
  .split(',')
  .filter((text) => text !== '')
  .map(Number)

const envoy = findEnvoy()
if (envoy === undefined) console.log('skipped: Envoy is not at hand in ../shared/tools')

;(envoy === undefined ? test.skip : test)(
  `${count} random pairs of routes: what a real Envoy sends on against the point evaluator`,
  async () => {
    const { compared, disagreements } = await checkRoutesAgainstEnvoy(envoy ?? '', first, count)
    console.log(
      [`${compared} requests, ${disagreements.length} disagreements`, ...disagreements.slice(0, 10)].join('\n'),
    )
    expect(disagreements).toEqual([])
    expect(compared).toBeGreaterThan(count * 20)
  },
  3_600_000,
)
