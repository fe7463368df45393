import { describe, expect, test } from '@jest/globals'
import type { AccessDiff, DestinationDiff, RegionRow } from '../../src/mesh/difference/access-diff.js'
import {
  commonTrustDomain,
  countSubjects,
  groupRows,
  losesNobodyKnown,
  shortSubject,
  subjectsOfRow,
} from '../../src/review/access-groups.js'

const rule = (line: number): RegionRow['after'] => ({
  allowed: true,
  status: 200,
  by: 'AuthorizationPolicy shop/orders spec.rules[1]',
  where: { kind: 'file', path: 'mesh/orders.yaml', line, column: 1 },
})
const row = (who: string, what: string, line = 18): RegionRow => ({
  who,
  what,
  where: '',
  witness: {
    protocol: 'http',
    destination: { namespace: 'shop', labels: {}, port: 80 },
    source: {},
    mtls: true,
    http: { method: 'GET', authority: 'a', path: '/', headers: {} },
  },
  before: { allowed: false, status: 403, by: 'no ALLOW policy matches' },
  after: rule(line),
})
const at = (title: string, ...gained: readonly RegionRow[]): DestinationDiff => ({
  title,
  namespace: 'shop',
  labels: {},
  port: 80,
  protocol: 'HTTP',
  verdict: 'more permissive',
  gained,
  lost: [],
  reasons: [],
})
const diff = (...destinations: readonly DestinationDiff[]): AccessDiff => ({
  verdict: 'more permissive',
  reasons: [],
  destinations,
  unchanged: 0,
})
const told = (access: AccessDiff): readonly unknown[] =>
  groupRows(access, 'gained').map(({ who, what, places, rows }) => [
    who,
    what,
    places.map(({ destination }) => destination.title),
    rows.length,
  ])

describe('groupRows', () => {
  test('one thing on several places, and by several subjects, is one row', () => {
    const [a, b] = [row('a', 'GET'), row('b', 'GET')]
    expect(told(diff(at('one', a, b), at('two', a, b)))).toEqual([[['a', 'b'], 'GET', ['one', 'two'], 4]])
  })

  test('never says more than its rows do: the product must be whole', () => {
    const [a, b] = [row('a', 'GET'), row('b', 'GET')]
    expect(told(diff(at('one', a, b), at('two', a)))).toEqual([
      [['a'], 'GET', ['one', 'two'], 2],
      [['b'], 'GET', ['one'], 1],
    ])
  })

  test('another request or another reason is another row', () => {
    expect(told(diff(at('one', row('a', 'GET'), row('a', 'POST'), row('a', 'GET', 9))))).toHaveLength(3)
  })

  test('without a token is part of the same without that word, on the same place alone', () => {
    const [bare, without] = [row('a', 'GET'), row('a, without a token', 'GET')]
    expect(told(diff(at('one', without, bare)))).toEqual([[['a'], 'GET', ['one'], 2]])
    expect(told(diff(at('one', without), at('two', bare)))).toEqual([
      [['a, without a token'], 'GET', ['one'], 1],
      [['a'], 'GET', ['two'], 1],
    ])
  })

  test('who is let in without an identity is named first', () => {
    expect(told(diff(at('one', row('a', 'GET'), row('anyone', 'GET'))))).toEqual([[['anyone', 'a'], 'GET', ['one'], 2]])
    expect(countSubjects(diff(at('one', row('a', 'GET'), row('anyone', 'GET'))), 'gained')).toBe(2)
  })
})

describe('what stands first', () => {
  const lost = (name: string, port: number, ...rows: readonly RegionRow[]): DestinationDiff => ({
    ...at(`service ${name} in shop`),
    workload: `deployment/${name}`,
    port,
    gained: [],
    lost: rows,
  })
  const order = (...destinations: readonly DestinationDiff[]): readonly string[] =>
    groupRows(diff(...destinations), 'lost').map(
      ({ who, places }) =>
        `${who.join()} ${places.map(({ destination: { workload, port } }) => `${workload ?? ''}:${port}`).join()}`,
    )
  const but = (name: string): string => `any mTLS identity except service account \`${name}\` in \`shop\``
  const known = (who: string, ...names: readonly string[]): RegionRow => ({
    ...row(who, 'any request'),
    callers: { known: names, excepted: 'allowed' },
  })
  const all = row('any mTLS identity', 'any request')

  test('of losses what some lose and others keep, then a workload that is shut to all, then a port that is, then ports without a number', () => {
    const some = known(but('web'), 'service account `old` in `shop`')
    expect(
      order(
        lost('a', 0, row('any mTLS identity', 'POST')),
        lost('a', 80, some),
        lost('b', 8080, known(but('jobs'), 'service account `old` in `shop`')),
        lost('b', 9127, row('any mTLS identity', 'PUT')),
        lost('logs', 8793, all),
      ),
    ).toEqual([
      `${but('web')} deployment/a:80`,
      `${but('jobs')} deployment/b:8080`,
      'any mTLS identity deployment/logs:8793',
      'any mTLS identity deployment/b:9127',
      'any mTLS identity deployment/a:0',
    ])
  })

  test('what nobody known loses comes last, also at a port with a number, and what is not known of is no such thing', () => {
    expect(
      order(
        lost('a', 80, known(but('web'))),
        lost('b', 0, row('any mTLS identity', 'GET')),
        lost('c', 80, row(but('nobody-looked'), 'GET')),
      ),
    ).toEqual([
      `${but('nobody-looked')} deployment/c:80`,
      'any mTLS identity deployment/b:0',
      `${but('web')} deployment/a:80`,
    ])
  })

  test('an account that nothing here runs as loses after those that something does, and is said to be one', () => {
    const named = (name: string, more: Partial<RegionRow> = {}): RegionRow => ({
      ...row(`service account \`${name}\` in \`jobs\``, 'GET'),
      ...more,
    })
    const access = diff(lost('a', 80, named('elsewhere', { unused: true })), lost('b', 80, named('here')))
    const groups = groupRows(access, 'lost')
    expect(groups.map((group) => subjectsOfRow(group, 'lost', undefined))).toEqual([
      ['service account `here` in `jobs`'],
      ['service account `elsewhere` in `jobs` (used by no workload here)'],
    ])
    // Its owner is somebody to ask, wherever it runs.
    expect(losesNobodyKnown(access)).toBe(false)
  })

  test('a gain of anyone stands before all of them, whoever is known', () => {
    const gain = (name: string, one: RegionRow): DestinationDiff => ({ ...lost(name, 80), gained: [one] })
    expect(
      groupRows(
        diff(
          gain('a', row('service account `x` in `y`', 'GET')),
          gain('b', known(but('web'))),
          gain('c', known(but('api'), 'service account `old` in `shop`')),
        ),
        'gained',
      ).map(({ places }) => places[0]?.destination.workload),
    ).toEqual(['deployment/c', 'deployment/b', 'deployment/a'])
  })

  test('names as people count them, whatever their kind', () => {
    const names = ['service-1', 'service-10', 'service-2']
    expect(order(...names.map((name) => lost(name, 80, all)))).toEqual([
      'any mTLS identity deployment/service-1:80,deployment/service-2:80,deployment/service-10:80',
    ])
  })
})

test('a trust domain is left out of the rows only where it is the only one', () => {
  const of = (...domains: readonly string[]): AccessDiff =>
    diff(at('one', ...domains.map((domain) => row(`service account a in b (trust domain ${domain})`, 'GET'))))
  expect(commonTrustDomain(of('cluster.local', 'cluster.local'))).toBe('cluster.local')
  expect(commonTrustDomain(of('cluster.local', 'other'))).toBeUndefined()
  expect(commonTrustDomain(of())).toBeUndefined()
  expect(shortSubject('service account a in b (trust domain x)', 'x')).toBe('service account a in b')
  expect(shortSubject('service account a in b (trust domain x)', undefined)).toContain('x')
})
