import { expect, test } from '@jest/globals'
import { budgetOf } from '../../../src/access/too-complex.js'
import { enforcementKey } from '../../../src/mesh/difference/enforcement-key.js'
import { compareKnown } from '../../../src/mesh/difference/known-comparisons.js'
import type { Enforcement } from '../../../src/mesh/enforcement.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, policy } from '../objects.js'
import { stateOf } from '../states.js'

const orders = { app: 'orders' }
const enforced = (...objects: JsonObject[]): Enforcement => {
  const mesh = resolveMesh(stateOf([deployment('orders', orders), ...objects]), {})
  const [place] = mesh.destinations().filter(({ known }) => known)
  if (place === undefined) throw new Error('no workload')
  return mesh.enforcementOf(place)
}
const allow = (...accounts: string[]): JsonObject =>
  policy('orders', {
    selector: { matchLabels: orders },
    rules: [{ from: [{ source: { principals: accounts.map((one) => `cluster.local/ns/jobs/sa/${one}`) } }] }],
  })

const preferring = (...principals: string[]) => ({ principals, authorities: [], issuers: [] })
const compare = (
  [before, after]: readonly [Enforcement, Enforcement],
  { preferences = preferring(), steps = 100_000, total = budgetOf(1_000_000) } = {},
) =>
  compareKnown(
    [before, after].map(enforcementKey).join('\n\n'),
    [before, after],
    { preferences, otherPorts: [] },
    { steps, total },
  )

const pair = () => [enforced(allow('a')), enforced(allow('a', 'b'))] as const

test('a place that decides by the same is compared once, whatever states it stands in', () => {
  const first = compare(pair())
  expect(first.verdict).toBe('more permissive')
  expect(compare(pair())).toBe(first)
  expect(compare([enforced(allow('a')), enforced(allow('a', 'c'))])).not.toBe(first)
})

test('it is compared anew for other callers, who stand in its rows', () => {
  const first = compare(pair())
  expect(compare(pair(), { preferences: preferring('spiffe://cluster.local/ns/jobs/sa/b') })).not.toBe(first)
})

test('each comparison pays for it: what is too complex stays so', () => {
  const first = compare(pair())
  let spent = 0
  const total = budgetOf(1_000_000, { spend: (steps) => void (spent += steps) })
  expect(compare(pair(), { total })).toBe(first)
  expect(spent).toBeGreaterThan(0)
  const before = spent
  // What is asked of its sets later is paid by who asks.
  const { space, sets } = first.gained ?? {}
  if (space === undefined || sets === undefined) throw new Error('nothing gained')
  for (const { level } of space.axes) space.diagrams.forAll(space.diagrams.complement(sets.gained), new Set([level]))
  expect(spent).toBeGreaterThan(before)
  const poor = compare(pair(), { total: budgetOf(before - 1) })
  expect(poor.reasons).toMatchObject([{ code: 'TOO_COMPLEX' }])
  expect(compare(pair())).toBe(first)
  expect(compare(pair(), { steps: 1 }).reasons).toMatchObject([{ code: 'TOO_COMPLEX' }])
})
