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

/** Names are those of one state; workloads of another namespace arrive with that one's identity. */
const inSpace = (place: string, one: JsonObject): JsonObject => ({
  ...one,
  metadata: { ...(one['metadata'] as JsonObject), namespace: place },
})

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
    [
      'the workload stays, and another has neither its labels nor its image',
      [orders],
      [orders, pods('orders-v2', { app: 'orders-v2', image: 'other:1' })],
    ],
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

describe('a workload comes beside one that stays and runs the same', () => {
  const beside: readonly [string, JsonObject][] = [
    [
      'its labels and more',
      object('apps/v1', 'Deployment', 'other', {
        template: {
          metadata: { labels: { app: 'orders', track: 'canary' } },
          spec: { serviceAccountName: 'fresh', containers: [{ name: 'app', image: 'other:1' }] },
        },
      }),
    ],
    [
      'its image under a name that goes on',
      pods('orders-canary', { account: 'fresh', app: 'other', image: 'orders:2' }),
    ],
  ]
  test.each(beside)('%s: an account that nobody had escapes a DENY of the other', (_, canary) => {
    const { verdict, gained, lost } = compare([denies, orders], [denies, orders, canary])
    expect([verdict, lost]).toEqual(['more permissive', []])
    expect(gained[0]).toContain(', which runs as it now')
  })

  test.each(beside)('%s: nothing is lost by who was not there, or gained under the same account', (_, canary) => {
    expect(compare([admits, orders], [admits, orders, canary]).verdict).toBe('equivalent')
    const same = JSON.parse(JSON.stringify(canary).replace('"fresh"', '"orders"')) as JsonObject
    expect(compare([denies, orders], [denies, orders, same]).gained).toEqual([])
  })

  test('a DENY that names the new account, too, lets nobody escape', () => {
    const both = guard('DENY', { principals: [identity('orders'), identity('fresh')] })
    const canary = pods('orders-canary', { account: 'fresh' })
    expect(compare([both, orders], [both, orders, canary]).gained).toEqual([])
  })
})

describe('a workload comes in another namespace, in the place of one that goes', () => {
  const spaces = ['ops', 'web'].map((name) => namespace(name, { 'istio-injection': 'enabled' }))
  const job = (place: string, name = 'job', more: Pods = {}): JsonObject =>
    inSpace(place, pods(name, { account: 'job', app: 'job', ...more }))
  const rules: readonly [string, JsonObject][] = [
    ['an ALLOW of its namespace', guard('ALLOW', { namespaces: ['web'] })],
    ['a DENY of the one that it left', guard('DENY', { namespaces: ['ops'] })],
    ['a DENY of its account there', guard('DENY', { principals: ['cluster.local/ns/ops/sa/job'] })],
  ]
  const now: readonly [string, JsonObject][] = [
    ['of the same name', job('web')],
    ['of another name', job('web', 'job-b')],
    ['as another kind', job('web', 'job', { kind: 'StatefulSet' })],
  ]
  test.each(rules.flatMap(([rule, guards]) => now.map(([what, one]) => [rule, what, guards, one] as const)))(
    '%s, %s',
    (_, __, guards, one) => {
      expect(compare([guards, ...spaces, job('ops')], [guards, ...spaces, one]).verdict).toBe('more permissive')
    },
  )

  test.each(rules)('%s, where two of one name may be the one', (_, guards) => {
    const two = [job('ops'), job('shop')]
    expect(compare([guards, ...spaces, ...two], [guards, ...spaces, job('web')]).verdict).toBe('more permissive')
  })

  test.each(rules)('%s says nothing where the one that was there stays', (_, guards) => {
    const other = inSpace('web', pods('job', { account: 'job', app: 'job', image: 'other:1' }))
    expect(compare([guards, ...spaces, job('ops')], [guards, ...spaces, job('ops'), other]).verdict).toBe('equivalent')
  })
})
