import { describe, expect, test } from '@jest/globals'
import type { DestinationDiff, RegionRow } from '../../src/mesh/difference/access-diff.js'
import { isTold, standsFor } from '../../src/plan/told-gains.js'

const decision = { allowed: true, status: 200, by: 'no policy applies' }
const row = (who: string, what = 'any request', where = ''): RegionRow => ({
  who,
  what,
  where,
  witness: { source: { ip: '10.0.0.1', namespace: undefined, serviceAccount: undefined }, mtls: false } as never,
  before: { ...decision, allowed: false, status: 403 },
  after: decision,
})
/** Of a workload that was read. */
const met: DestinationDiff = {
  title: 'any workload with app=orders',
  namespace: 'shop',
  labels: { app: 'orders' },
  port: 0,
  protocol: 'AUTO',
  verdict: 'more permissive',
  gained: [row('anyone')],
  lost: [],
  reasons: [],
}
const place = (more: Partial<DestinationDiff> = {}): DestinationDiff => ({ ...met, unmet: 'one selector', ...more })

describe('labels alone, of which neither has a workload', () => {
  test('are one place in a namespace that only the other unit names', () => {
    expect(standsFor(place(), place({ namespace: 'jobs' }))).toBe(true)
    expect(isTold(place({ namespace: 'jobs' }), [place()])).toBe(true)
  })

  test.each<[string, DestinationDiff, DestinationDiff]>([
    ['a workload of another namespace has them', place(), { ...met, namespace: 'jobs' }],
    ['the place that is told is that of a workload', met, place({ namespace: 'jobs' })],
    ['both are of workloads', met, { ...met, namespace: 'jobs' }],
    ['they are other labels', place(), place({ namespace: 'jobs', labels: { app: 'pay' } })],
    ['they are fewer labels', place({ labels: { app: 'orders', tier: 'web' } }), place({ namespace: 'jobs' })],
    ['it is another port', place({ port: 80 }), place({ namespace: 'jobs', port: 81 })],
    ['it is every port, and one was told', place({ port: 80 }), place({ namespace: 'jobs' })],
  ])('are another place where %s', (__, told, one) => {
    expect(standsFor(told, one)).toBe(false)
    expect(isTold(one, [told])).toBe(false)
  })
})

describe('a gain is told', () => {
  test.each<[string, RegionRow, RegionRow]>([
    ['as it is', row('anyone', 'GET'), row('anyone', 'GET')],
    ['by one of more callers', row('anyone', 'GET'), row('namespace jobs', 'GET')],
    ['by one of more requests', row('anyone', 'GET'), row('anyone', 'GET · /admin')],
    ['by one of any request', row('anyone'), row('anyone', '/admin')],
    [
      'without those who have no identity',
      row('anyone except namespace jobs'),
      row('any mTLS identity except namespace jobs'),
    ],
    ['by one that holds everywhere', row('anyone', 'GET'), row('anyone', 'GET', 'ports 80')],
  ])('%s', (__, told, one) => {
    expect(isTold(place({ gained: [one] }), [place({ gained: [told] })])).toBe(true)
  })

  test.each<[string, RegionRow, RegionRow]>([
    ['fewer callers', row('namespace jobs', 'GET'), row('anyone', 'GET')],
    ['other exceptions', row('anyone except namespace jobs'), row('any mTLS identity except namespace pay')],
    ['fewer requests', row('anyone', 'GET · /admin'), row('anyone', 'GET')],
    ['a word that begins alike', row('anyone', 'GET'), row('anyone', 'GET, POST')],
    ['other ports', row('anyone', 'GET', 'ports 80'), row('anyone', 'GET', 'ports 81')],
  ])('is not told by one of %s', (__, told, one) => {
    expect(isTold(place({ gained: [one] }), [place({ gained: [told] })])).toBe(false)
  })

  test('only where each of its rows is', () => {
    const both = place({ gained: [row('anyone', 'GET'), row('anyone', 'POST')] })
    expect(isTold(both, [place({ gained: [row('anyone', 'GET')] })])).toBe(false)
    expect(isTold(both, [place({ gained: [row('anyone', 'GET')] }), place({ gained: [row('anyone', 'POST')] })])).toBe(
      true,
    )
  })
})
