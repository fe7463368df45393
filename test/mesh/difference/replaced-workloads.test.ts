import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const pay = { app: 'pay' }

interface Pods {
  readonly kind?: string
  readonly account?: string
  readonly app?: string
  readonly image?: string
}

const pods = (name: string, { kind = 'Deployment', account = name, app = 'orders', image = 'orders:1' }: Pods = {}) =>
  object('apps/v1', kind, name, {
    template: {
      metadata: { labels: { app } },
      spec: { serviceAccountName: account, containers: [{ name: 'app', image }] },
    },
  })

const identity = (name: string): string => `cluster.local/ns/shop/sa/${name}`
const guard = (action: string, source: JsonObject): JsonObject =>
  policy('pay', { selector: { matchLabels: pay }, action, rules: [{ from: [{ source }] }] })
const denies = guard('DENY', { principals: [identity('orders')] })
const admits = guard('ALLOW', { principals: [identity('orders')] })
const base = [
  namespace('shop', { 'istio-injection': 'enabled' }),
  service('pay', pay, [{ name: 'http', port: 80, targetPort: 8080 }]),
  pods('pay', { app: 'pay', image: 'pay:1' }),
]
const orders = pods('orders')

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const { verdict, destinations } = compareAccess(stateOf([...base, ...before]), stateOf([...base, ...after]), {
    evaluate,
    overrides: { trustDomain: 'cluster.local' },
  })
  const from = (side: 'gained' | 'lost') =>
    destinations.flatMap((one) => one[side].map(({ where }) => where).filter((where) => where.startsWith('from ')))
  return { verdict, gained: from('gained'), lost: from('lost') }
}

const other: readonly [string, JsonObject][] = [
  ['under another name', pods('orders-v2')],
  ['under another name, with other labels', pods('orders-v2', { app: 'orders-v2', image: 'orders:2' })],
  ['under a name of its own, with its labels', pods('purchases', { image: 'purchases:1' })],
  ['as another kind', pods('orders', { kind: 'StatefulSet', account: 'fresh', app: 'orders-set', image: 'other:1' })],
  ['as another kind of another name', pods('orders-v2', { kind: 'StatefulSet' })],
  ['as the account of nobody', pods('orders-v2', { account: 'default' })],
]

describe('a workload is replaced by one that runs as another account', () => {
  test.each(other)('%s it escapes a DENY', (_, now) => {
    const { verdict, gained } = compare([denies, orders], [denies, now])
    expect(verdict).toBe('more permissive')
    expect(new Set(gained).size).toBe(1)
  })

  test.each(other)('%s it escapes an ALLOW of all others', (_, now) => {
    const others = guard('ALLOW', { notPrincipals: [identity('orders')] })
    expect(compare([others, orders], [others, now]).verdict).toBe('more permissive')
  })

  test.each(other)('%s it loses what its account was let in for', (_, now) => {
    const { verdict, lost } = compare([admits, orders], [admits, now])
    expect(verdict).toBe('less permissive')
    expect(new Set(lost).size).toBe(1)
  })

  test.each(other)('%s as the same account nothing changes', (_, now) => {
    expect(JSON.stringify(now)).toContain('serviceAccountName')
    const same = JSON.parse(
      JSON.stringify(now).replace(/"serviceAccountName":"[^"]*"/, '"serviceAccountName":"orders"'),
    ) as JsonObject
    for (const one of [denies, admits]) expect(compare([one, orders], [one, same]).verdict).toBe('equivalent')
  })
})

describe('no replacement', () => {
  test.each<[string, JsonObject[], JsonObject[]]>([
    ['another workload with the image', [orders], [pods('mailer', { app: 'mailer', image: 'orders:1' })]],
    [
      'one of two that go',
      [pods('orders', { app: 'a' }), pods('orders-b', { app: 'a' })],
      [pods('orders-v2', { app: 'a' })],
    ],
    ['the workload stays', [orders], [orders, pods('orders-v2', { app: 'orders-v2' })]],
  ])('%s', (_, before, after) => {
    expect(compare([denies, ...before], [denies, ...after]).verdict).toBe('equivalent')
  })

  test('where the policy tells neither of the two accounts', () => {
    const someone = guard('DENY', { principals: [identity('batch')] })
    expect(compare([someone, orders], [someone, pods('orders-v2')]).verdict).toBe('equivalent')
  })

  test('where the policy follows, the workload gains nothing', () => {
    const follows = guard('DENY', { principals: [identity('orders-v2')] })
    expect(compare([denies, orders], [follows, pods('orders-v2')]).gained).toEqual([])
  })
})
