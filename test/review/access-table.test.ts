import { expect, test } from '@jest/globals'
import type { AccessDiff, DestinationDiff, RegionRow } from '../../src/mesh/difference/access-diff.js'
import { groupRows } from '../../src/review/access-groups.js'
import { tableRows } from '../../src/review/access-table.js'

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
