import { describe, expect, test } from '@jest/globals'
import type { RegionRow } from '../../../src/mesh/difference/access-diff.js'
import { compareAccess, compareMeshes } from '../../../src/mesh/difference/difference.js'
import type { KnownCalls } from '../../../src/mesh/difference/judge-way.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, meshConfig, peerAuthentication, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const labels = { app: 'orders' }
const account = (name: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, namespace: 'shop' },
})
const world = [
  meshConfig({}),
  deployment('orders', labels),
  service('orders', labels, [{ name: 'http', port: 8080 }]),
  ...['web', 'batch', 'audit'].map(account),
]
const allow = (principals: readonly string[], methods?: readonly string[]): JsonObject =>
  policy('allow', {
    selector: { matchLabels: labels },
    rules: [
      {
        from: [{ source: { principals: principals.map((name) => `cluster.local/ns/shop/sa/${name}`) } }],
        ...(methods === undefined ? {} : { to: [{ operation: { methods: [...methods] } }] }),
      },
    ],
  })
const deny = (rules: JsonObject['rules']): JsonObject =>
  policy('deny', { selector: { matchLabels: labels }, action: 'DENY', rules })
const but = (...names: readonly string[]): JsonObject['rules'] => [
  { from: [{ source: { notPrincipals: names.map((name) => `cluster.local/ns/shop/sa/${name}`) } }] },
]
const strict = peerAuthentication('default', { mtls: { mode: 'STRICT' } })

const rowsOf = (
  side: 'gained' | 'lost',
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  all = world,
): readonly RegionRow[] => {
  const diff = compareAccess(stateOf([...all, ...before]), stateOf([...all, ...after]), {
    overrides: { istioVersion: '1.30.3' },
    evaluate,
  })
  return diff.destinations.find(({ port }) => port === 8080)?.[side] ?? []
}
const name = (who: string): string => `service account \`${who}\` in \`shop\``

describe('a row for all but some callers', () => {
  test('names the known ones that it holds for, and knows that the others keep access', () => {
    const [row, ...others] = rowsOf('lost', [strict], [strict, allow(['web'])])
    expect(others).toEqual([])
    expect(row?.who).toBe(`any mTLS identity except ${name('web')}`)
    expect(row?.callers).toEqual({
      known: [name('audit'), name('batch'), 'service account `default` in `shop`'],
      excepted: 'allowed',
      // Nothing here runs as it: a name with a mistake would keep nobody out of the row.
      unused: ['shop/web'],
    })
  })

  test('is not taken to say that those keep it who lose a part of it', () => {
    const rows = rowsOf('lost', [strict], [strict, allow(['web'], ['GET'])])
    const row = rows.find(({ who }) => who.includes(' except '))
    expect(row === undefined || row.callers?.excepted !== 'allowed').toBe(true)
  })

  test('knows that those whom it takes out never had access, or do not get it', () => {
    const without = rowsOf('lost', [strict, deny(but('web', 'batch', 'audit'))], [strict])
    expect(without).toEqual([])
    const shut = [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }] }]
    const [gained] = rowsOf('gained', [strict, deny([{}])], [strict, deny(shut)])
    expect(gained?.who).toBe(`any mTLS identity except ${name('web')}`)
    expect(gained?.callers?.excepted).toBe('refused')
    expect(gained?.callers?.known).not.toContain(name('web'))
    const [lost] = rowsOf('lost', [strict, deny(shut)], [strict, deny([{}])])
    expect(lost?.callers?.excepted).toBe('refused')
  })

  test('says nothing of callers where it takes out nobody', () => {
    const [row] = rowsOf('lost', [strict], [strict, deny([{}])])
    expect(row?.who).toBe('any mTLS identity')
    expect(row?.callers).toBeUndefined()
  })

  test('holds for those without mTLS where the set has them', () => {
    const [row] = rowsOf('lost', [], [allow(['web'])])
    expect(row?.who).toBe(`anyone except ${name('web')}`)
    expect(row?.callers?.excepted).toBe('allowed')
  })

  test('names nobody where all known callers are taken out', () => {
    const [row] = rowsOf('lost', [strict], [strict, allow(['web', 'batch', 'audit', 'default'])])
    expect(row?.callers?.known).toEqual([])
  })

  test('names those first whom a policy names as callers', () => {
    const elsewhere = policy('jobs', {
      selector: { matchLabels: { app: 'jobs' } },
      rules: [{ from: [{ source: { serviceAccounts: ['web'] } }] }],
    })
    const [row] = rowsOf('lost', [strict, elsewhere], [strict, elsewhere, allow(['batch'])])
    expect(row?.callers?.known).toEqual([name('web'), name('audit'), 'service account `default` in `shop`'])
  })

  test('knows what the destination alone runs as', () => {
    const other = deployment('other', { app: 'other' })
    const run = (object: JsonObject, account: string): JsonObject => {
      const spec = object['spec'] as { readonly template: JsonObject }
      const pod = spec.template['spec'] as JsonObject
      return {
        ...object,
        spec: { ...spec, template: { ...spec.template, spec: { ...pod, serviceAccountName: account } } },
      }
    }
    const [config, orders, ...others] = world
    if (config === undefined || orders === undefined) throw new Error('no world')
    const own = [config, run(orders, 'orders'), ...others]
    const itselfOf = (...objects: readonly JsonObject[]): string | undefined => {
      const [row] = rowsOf('lost', [strict, ...objects], [strict, ...objects, allow(['web'])], own)
      expect(row?.callers?.excepted).toBe('allowed')
      return row?.callers?.itself
    }
    expect(itselfOf()).toBe(name('orders'))
    expect(itselfOf(run(other, 'orders'))).toBeUndefined()
    expect(itselfOf(run(other, 'others'))).toBe(name('orders'))
    // It keeps access to itself.
    const [row] = rowsOf('lost', [strict], [strict, allow(['web', 'orders'])], own)
    expect(row?.callers).toMatchObject({ excepted: 'allowed' })
    expect(row?.callers?.itself).toBeUndefined()
  })
})

describe('where it is known who calls', () => {
  const callingOf = (
    calls: readonly KnownCalls[],
    side: 'gained' | 'lost' = 'lost',
    after: readonly JsonObject[] = [strict, allow(['web'])],
  ): readonly (readonly string[] | undefined)[] => {
    const [old, now] = [
      [...world, strict],
      [...world, ...after],
    ].map((objects) => resolveMesh(stateOf(objects), { istioVersion: '1.30.3' }))
    if (old === undefined || now === undefined) throw new Error('no mesh')
    const sides = side === 'lost' ? ([old, now] as const) : ([now, old] as const)
    const { destinations } = compareMeshes(...sides, { evaluate, calls })
    return destinations.filter(({ port }) => port === 8080).flatMap((one) => one[side].map(({ calling }) => calling))
  }
  const callsOf = (app: string, ...calls: KnownCalls['calls']): readonly KnownCalls[] => [
    { namespace: 'shop', labels: { app }, calls, isWhole: true },
  ]

  test('a loss names those of them whom it holds for', () => {
    const calls = callsOf(
      'orders',
      { port: 8080, from: 'shop', account: 'batch' },
      { port: 8080, from: 'shop', account: 'web' },
      { port: 9090, from: 'shop', account: 'audit' },
    )
    // The row holds at every other port, too.
    expect(callingOf(calls)).toEqual([['batch', 'audit']])
    // Nobody's identity is asked where all are refused.
    expect(callingOf(calls, 'lost', [strict, deny([{}])])).toEqual([['batch', 'web', 'audit']])
    expect(callingOf(callsOf('orders', { port: 8080, from: 'shop', account: 'web' }))).toEqual([[]])
  })

  test('no row names callers of another workload, or in a gain', () => {
    expect(callingOf(callsOf('other', { port: 8080, from: 'shop', account: 'batch' }))).toEqual([undefined])
    expect(callingOf(callsOf('orders', { port: 8080, from: 'shop', account: 'batch' }), 'gained')).toEqual([undefined])
  })
})

describe('a gateway whose routes lead there is a known caller', () => {
  const gateway: JsonObject = {
    apiVersion: 'networking.istio.io/v1',
    kind: 'Gateway',
    metadata: { name: 'front', namespace: 'entry' },
    spec: { selector: { istio: 'front' }, servers: [{ port: { number: 80, protocol: 'HTTP' }, hosts: ['*'] }] },
  }
  const pods: JsonObject = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'front', namespace: 'entry' },
    spec: {
      template: {
        metadata: { labels: { istio: 'front' }, annotations: { 'inject.istio.io/templates': 'gateway' } },
        spec: { serviceAccountName: 'front', containers: [{ name: 'istio-proxy' }] },
      },
    },
  }
  const route = (host: string): JsonObject => ({
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: { name: 'orders', namespace: 'entry' },
    spec: {
      hosts: ['orders.example.com'],
      gateways: ['front'],
      http: [{ route: [{ destination: { host: `${host}.shop.svc.cluster.local` } }] }],
    },
  })
  const callingOf = (host: string, after: readonly JsonObject[]): readonly (readonly string[] | undefined)[] => {
    const all = [...world, gateway, pods, route(host), strict]
    return rowsOf('lost', [], after, all).map(({ calling }) => calling)
  }
  const lets = (...names: readonly string[]): JsonObject =>
    policy('allow', { selector: { matchLabels: labels }, rules: [{ from: [{ source: { principals: [...names] } }] }] })

  test('that loses it where no ALLOW names it', () => {
    expect(callingOf('orders', [allow(['web'])])).toEqual([['entry/front']])
    // Nothing is known of the calls of others.
    const all = [...world, gateway, pods, route('orders'), strict]
    expect(rowsOf('lost', [], [allow(['web'])], all)).toMatchObject([{ othersMayCall: true }])
    expect(callingOf('orders', [lets('cluster.local/ns/entry/sa/front')])).toEqual([undefined])
  })

  test('but not where they lead elsewhere, or where the row is of some requests', () => {
    expect(callingOf('other', [allow(['web'])])).toEqual([undefined])
    const some = deny([{ to: [{ operation: { methods: ['DELETE'] } }] }])
    expect(callingOf('orders', [some])).toEqual([undefined])
  })
})

describe('a row that names one account', () => {
  const gainedBy = (who: string, ...more: readonly JsonObject[]): readonly boolean[] =>
    rowsOf('gained', [strict, allow(['old'])], [strict, allow(['old', who])], [...world, ...more]).map(
      ({ unused }) => unused === true,
    )
  const running = (kind: string, spec: JsonObject): JsonObject => ({
    apiVersion: 'example.com/v1',
    kind,
    metadata: { name: 'w', namespace: 'shop' },
    spec,
  })

  test('says that nothing known runs as it', () => {
    expect(gainedBy('web')).toEqual([true])
    expect(gainedBy('nobody')).toEqual([true])
  })

  test.each<[string, JsonObject]>([
    [
      'a Deployment',
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'web', namespace: 'shop' },
        spec: {
          template: { metadata: { labels: { app: 'web' } }, spec: { serviceAccountName: 'web', containers: [] } },
        },
      },
    ],
    ['a kind that nobody knows', running('Anything', { deep: [{ serviceAccountName: 'web' }] })],
    ['an older field', running('Anything', { serviceAccount: 'web' })],
    [
      'a Gateway, whose account Istio makes',
      {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata: { name: 'web', namespace: 'shop' },
        spec: { gatewayClassName: 'istio', listeners: [] },
      },
    ],
  ])('does not where %s may run as it', (kind, object) => {
    expect(gainedBy(kind.startsWith('a Gateway') ? 'web-istio' : 'web', object)).toEqual([false])
  })

  test('does not where no workload is known, or where whatever names no account runs as it', () => {
    expect(gainedBy('default')).toEqual([false])
    const bare = world.filter(({ kind }) => kind !== 'Deployment')
    const [row] = rowsOf('gained', [strict, allow(['old'])], [strict, allow(['old', 'web'])], bare)
    expect(row?.who).toBe(name('web'))
    expect(row?.unused).toBeUndefined()
  })
})
