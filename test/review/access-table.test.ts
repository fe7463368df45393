import { describe, expect, test } from '@jest/globals'
import type { AccessDiff, DestinationDiff, RegionRow } from '../../src/mesh/difference/access-diff.js'
import type { Plan } from '../../src/plan/plan.js'
import { groupRows } from '../../src/review/access-groups.js'
import { accessTable, tableRows } from '../../src/review/access-table.js'
import { withOtherPorts } from '../../src/review/other-ports.js'
import { headline } from '../../src/review/verdict-line.js'
import { samplePlans } from './plans.js'

const row = (who: string, by: string): RegionRow => ({
  who,
  what: 'any request',
  where: '',
  witness: { protocol: 'tcp', destination: { namespace: 'a', labels: {}, port: 80 }, source: {}, mtls: true },
  before: { allowed: true, status: 200, by: 'no policy applies' },
  after: { allowed: false, status: 403, by },
})

interface Place {
  readonly name?: string
  readonly port?: number
  readonly who?: string
  readonly by?: string
}

const at = (
  namespace: string,
  { name = 'web', port = 80, who = 'any mTLS identity', by = `AuthorizationPolicy ${namespace}/deny spec` }: Place = {},
): DestinationDiff => ({
  title: `service ${name} in ${namespace}`,
  namespace,
  labels: {},
  workload: `deployment/${name}`,
  port,
  protocol: 'HTTP',
  verdict: 'less permissive',
  gained: [],
  lost: [row(who, by)],
  reasons: [],
})

const many = ['a', 'b', 'c', 'd']
const sizes = (...destinations: readonly DestinationDiff[]): readonly number[] => {
  const access: AccessDiff = { verdict: 'less permissive', reasons: [], destinations, unchanged: 0 }
  return tableRows(groupRows(access, 'lost')).map((groups) => groups.length)
}

test('the same row of many namespaces is one, whatever of each of them decides', () => {
  expect(sizes(...many.map((namespace) => at(namespace)))).toEqual([4])
})

test('rows of a few namespaces stay', () => {
  expect(sizes(...many.slice(1).map((namespace) => at(namespace)))).toEqual([1, 1, 1])
})

test.each<readonly [string, Place]>([
  ['name', { name: 'admin' }],
  ['port', { port: 8080 }],
  ['caller', { who: 'anyone without mTLS' }],
  ['reason', { by: 'AuthorizationPolicy e/other spec' }],
])('a namespace with another %s is a row of its own', (_, place) => {
  expect([...sizes(...many.map((namespace) => at(namespace)), at('e', place))].sort()).toEqual([1, 4])
})

test('gains of many namespaces are one row, too, and each keeps its request to try', () => {
  const destinations = many.map((namespace) => ({ ...at(namespace), gained: at(namespace).lost, lost: [] }))
  const access: AccessDiff = { verdict: 'more permissive', reasons: [], destinations, unchanged: 0 }
  const [row, ...others] = tableRows(groupRows(access, 'gained'))
  expect(others).toEqual([])
  expect(row?.flatMap((group) => group.rows)).toHaveLength(4)
})

describe('a workload that some keep calling at one port, and nobody at any other', () => {
  const orders = (port: number, who: string, more: Partial<RegionRow> = {}, other: Partial<DestinationDiff> = {}) => {
    const of = at('shop', { name: 'orders', port, who, by: 'no ALLOW policy matches' })
    return { ...of, ...other, lost: of.lost.map((one) => ({ ...one, ...more })) }
  }
  const but = 'any mTLS identity except service account `web` in `shop`'
  const kept: Partial<RegionRow> = { callers: { known: [], excepted: 'allowed' } }
  const rowsOf = (...destinations: readonly DestinationDiff[]): readonly (true | undefined)[] => {
    const access: AccessDiff = { verdict: 'less permissive', reasons: [], destinations, unchanged: 0 }
    return withOtherPorts(groupRows(access, 'lost')).map(({ isOfOtherPorts }) => isOfOtherPorts)
  }
  const others = orders(0, 'any mTLS identity', {}, { otherThan: [80] })

  test('is one row', () => {
    expect(rowsOf(orders(80, but, kept), others)).toEqual([true])
  })

  test.each<readonly [string, DestinationDiff, DestinationDiff]>([
    ['nothing says that they keep it', orders(80, but), others],
    ['another port is told apart', orders(80, but, kept), orders(0, 'any mTLS identity', {}, { otherThan: [80, 81] })],
    ['others lose there', orders(80, but, kept), orders(0, 'anyone', {}, { otherThan: [80] })],
    [
      'something else is lost there',
      orders(80, but, kept),
      orders(0, 'any mTLS identity', { what: 'GET' }, { otherThan: [80] }),
    ],
    [
      'a known caller loses there',
      orders(80, but, kept),
      orders(0, 'any mTLS identity', { calling: ['batch'] }, { otherThan: [80] }),
    ],
    [
      'nobody knows who calls there',
      orders(80, but, { ...kept, calling: ['batch'] }),
      orders(0, 'any mTLS identity', {}, { otherThan: [80] }),
    ],
    ['it is told of other labels', orders(80, but, { ...kept, where: 'whose labels were `app=web`' }), others],
    ['it is another workload', orders(80, but, kept), { ...others, workload: 'deployment/other' }],
  ])('stays two where %s', (_, one, other) => {
    expect(rowsOf(one, other)).toEqual([undefined, undefined])
  })
})

const [sample] = samplePlans('gains')
if (sample === undefined) throw new Error('no sample')

const planOf = (destinations: readonly DestinationDiff[], reasons: AccessDiff['reasons'] = []): Plan => ({
  ...sample,
  reviewed: {
    ...sample.reviewed,
    access: { verdict: 'less permissive', reasons, destinations, unchanged: 0 },
    permissions: [],
    protection: [],
  },
})
const tableOf = (plan: Plan): string =>
  JSON.stringify(accessTable(plan, tableRows(groupRows(plan.reviewed.access, 'lost')), 'lost', 8))

test('nothing changes without mTLS where no row of either side says so, and all is proven', () => {
  const same = 'Nothing changes for callers without mTLS.'
  const lost = at('a')
  expect(tableOf(planOf([lost]))).toContain(same)
  const gained = { ...at('b'), gained: [row('anyone without mTLS', 'no policy applies')], lost: [] }
  expect(tableOf(planOf([lost, gained]))).not.toContain(same)
  expect(tableOf(planOf([lost], [{ code: 'ENVOY_FILTER', text: 'x' }]))).not.toContain(same)
})

test('of one row, what it is of stands in the row', () => {
  expect(tableOf(planOf(many.map((namespace) => at(namespace))))).not.toContain('Each row')
  expect(tableOf(planOf([at('a'), at('b', { who: 'anyone' })]))).toContain('Each row')
})

test('a title says that all callers are shut out, and only where no row leaves anybody or anything', () => {
  const titleOf = (destinations: readonly DestinationDiff[]): string => headline(planOf(destinations)).words
  expect(titleOf([at('a'), at('b')])).toContain(
    'shuts out every caller with mTLS, in 2 namespaces (only closes access)',
  )
  for (const other of [
    at('b', { who: 'namespace `x`' }),
    { ...at('b'), lost: [{ ...row('any mTLS identity', 'x'), what: '`GET`' }] },
  ])
    expect(titleOf([at('a'), other])).toContain('can break callers (only closes access)')
})
