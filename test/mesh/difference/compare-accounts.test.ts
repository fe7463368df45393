import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object, peerAuthentication, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const pods = (name: string, account?: string, space = 'shop', kind = 'Deployment'): JsonObject =>
  object(
    'apps/v1',
    kind,
    name,
    {
      template: {
        metadata: { labels: { app: name } },
        spec: { containers: [{ name: 'app' }], ...(account === undefined ? {} : { serviceAccountName: account }) },
      },
    },
    space,
  )
const account = (name: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, namespace: 'shop' },
})
const vault = (source: JsonObject, more: JsonObject = {}): JsonObject =>
  policy('vault', {
    selector: { matchLabels: { app: 'vault' } },
    ...more,
    rules: [{ from: [{ source }], to: [{ operation: { methods: ['GET'] } }] }],
  })
const principal = (name: string): string => `cluster.local/ns/shop/sa/${name}`
const base: readonly JsonObject[] = [
  namespace('shop', { 'istio-injection': 'enabled' }),
  namespace('lab', { 'istio-injection': 'enabled' }),
  service('vault', { app: 'vault' }, [{ name: 'http', port: 80, targetPort: 8080 }]),
  pods('vault', 'vault'),
]
const world = [...base, vault({ principals: [principal('teller')] })]

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const { verdict, destinations } = compareAccess(stateOf(before), stateOf(after), {
    evaluate,
    overrides: { trustDomain: 'cluster.local' },
  })
  const rows = (side: 'gained' | 'lost') =>
    destinations.flatMap((one) => one[side].filter(({ where }) => where.startsWith('from ')))
  return { verdict, gained: rows('gained'), lost: rows('lost') }
}
const teller = pods('teller', 'teller')

describe('a workload takes the access of an identity along', () => {
  test('it takes another account: a row with a witness', () => {
    const { verdict, gained, lost } = compare(
      [...world, teller, pods('clerk', 'clerk')],
      [...world, teller, pods('clerk', 'teller')],
    )
    expect([verdict, lost]).toEqual(['more permissive', []])
    expect(gained[0]).toMatchObject({
      who: 'service account `teller` in `shop`',
      what: '`GET`',
      where: 'from `Deployment shop/clerk`, which runs as it now, and any other port',
      witness: { mtls: true, tls: 'mutual', source: { principal: principal('teller') }, http: { method: 'GET' } },
      before: { allowed: false },
      after: { allowed: true },
    })
  })

  test.each<[string, readonly JsonObject[], readonly JsonObject[], string]>([
    ['it leaves the account', [pods('clerk', 'teller')], [pods('clerk', 'clerk')], 'less permissive'],
    ['it gets an account where it had the default one', [pods('clerk')], [pods('clerk', 'teller')], 'more permissive'],
    ['it says its account no more', [pods('clerk', 'teller')], [pods('clerk')], 'less permissive'],
    [
      'it is a job',
      [pods('clerk', 'clerk', 'shop', 'Job')],
      [pods('clerk', 'teller', 'shop', 'Job')],
      'more permissive',
    ],
    ['it comes, and shares the account', [teller], [teller, pods('clerk', 'teller')], 'more permissive'],
    [
      'it comes, of another kind',
      [teller],
      [teller, pods('clerk', 'teller', 'shop', 'StatefulSet')],
      'more permissive',
    ],
    [
      'it comes, and the account stood there',
      [account('teller')],
      [account('teller'), pods('clerk', 'teller')],
      'more permissive',
    ],
    ['it comes, and rules stood for its account', [], [pods('clerk', 'teller')], 'more permissive'],
    ['it comes with an account that no rule names', [], [pods('clerk', 'clerk')], 'equivalent'],
    ['it moves from another namespace', [pods('clerk', 'teller', 'lab')], [pods('clerk', 'teller')], 'more permissive'],
    ['it moves away', [pods('clerk', 'teller')], [pods('clerk', 'teller', 'lab')], 'less permissive'],
    ['it takes another that may do as little', [pods('clerk', 'a')], [pods('clerk', 'b')], 'equivalent'],
    ['it takes the place of another', [teller], [pods('counter', 'teller')], 'equivalent'],
    ['it becomes another kind', [teller], [pods('teller', 'teller', 'shop', 'StatefulSet')], 'equivalent'],
    ['it comes with an account of its own', [teller], [teller, pods('clerk', 'clerk')], 'equivalent'],
    ['it goes', [teller, pods('clerk', 'teller')], [teller], 'equivalent'],
  ])('%s', (_, before, after, expected) => {
    const { verdict, gained, lost } = compare([...world, ...before], [...world, ...after])
    expect(verdict).toBe(expected)
    expect(gained.length > 0).toBe(expected === 'more permissive')
    expect(lost.length > 0).toBe(expected === 'less permissive')
  })

  test('it escapes a policy that refuses its account', () => {
    const refusing = [...base, vault({ principals: [principal('clerk')] }, { action: 'DENY' })]
    const [then, now] = [pods('clerk', 'clerk'), pods('clerk', 'other')]
    expect(compare([...refusing, then], [...refusing, now]).gained).not.toEqual([])
    expect(compare([...refusing, now], [...refusing, then]).gained).toEqual([])
  })

  test('a policy of namespaces: a move counts, and one more workload does not', () => {
    const inner = [...base, vault({ namespaces: ['shop'] })]
    expect(compare([...inner, pods('clerk', 'clerk', 'lab')], [...inner, pods('clerk', 'clerk')]).gained).not.toEqual(
      [],
    )
    expect(compare([...inner, teller], [...inner, teller, pods('clerk', 'teller')]).verdict).toBe('equivalent')
    expect(compare([...inner, teller, pods('clerk', 'a')], [...inner, teller, pods('clerk', 'teller')]).verdict).toBe(
      'equivalent',
    )
  })

  test('a policy that follows the new name opens nothing to the workload', () => {
    const [then, now] = ['old', 'new'].map((name) => [
      ...base,
      vault({ principals: [principal(name)] }),
      pods('clerk', name),
    ])
    const { gained, lost } = compare(then ?? [], now ?? [])
    expect([gained, lost]).toEqual([[], []])
  })

  test('what the change itself gives to an account that comes with it is told once', () => {
    const comes = [
      ...world,
      policy('more', {
        selector: { matchLabels: { app: 'vault' } },
        rules: [{ from: [{ source: { principals: [principal('clerk')] } }] }],
      }),
      pods('clerk', 'clerk'),
    ]
    expect(compare(world, comes)).toMatchObject({ verdict: 'more permissive', gained: [] })
  })

  test('what a token decides besides stays in the row', () => {
    const asked = [
      ...base,
      object('security.istio.io/v1', 'RequestAuthentication', 'vault', {
        jwtRules: [{ issuer: 'https://id.example.com' }],
      }),
      vault({ principals: [principal('teller')], requestPrincipals: ['https://id.example.com/*'] }),
    ]
    const { gained } = compare([...asked, teller], [...asked, teller, pods('clerk', 'teller')])
    expect(gained[0]?.who).toMatch(/^service account `teller` in `shop`, with a valid token/)
    expect(gained[0]?.witness.http?.tokens).toHaveLength(1)
  })

  test('the workload behind the policy is not in the state', () => {
    const elsewhere = [base[0] ?? {}, vault({ principals: [principal('teller')] })]
    expect(compare([...elsewhere, teller], [...elsewhere, teller, pods('clerk', 'teller')]).gained).not.toEqual([])
  })

  test('behind a waypoint', () => {
    const ambient = [
      namespace('shop', { 'istio.io/dataplane-mode': 'ambient', 'istio.io/use-waypoint': 'way' }),
      object('gateway.networking.k8s.io/v1', 'Gateway', 'way', { gatewayClassName: 'istio-waypoint' }),
      base[2] ?? {},
      base[3] ?? {},
      policy('vault', {
        targetRefs: [{ group: '', kind: 'Service', name: 'vault' }],
        rules: [{ from: [{ source: { principals: [principal('teller')] } }] }],
      }),
    ]
    const { verdict, gained } = compare([...ambient, teller], [...ambient, teller, pods('clerk', 'teller')])
    expect([verdict, gained.length]).toEqual(['more permissive', 1])
  })
})

describe('a workload joins the mesh, and shows who it is from then on', () => {
  const clerk = (labels: JsonObject, space: string, podSpec: JsonObject = {}): JsonObject =>
    object(
      'apps/v1',
      'Deployment',
      'clerk',
      {
        template: {
          metadata: { labels: { app: 'clerk', ...labels } },
          spec: { containers: [{ name: 'app' }], serviceAccountName: 'teller', ...podSpec },
        },
      },
      space,
    )
  const off = { 'sidecar.istio.io/inject': 'false' }
  const strict = peerAuthentication('default', { mtls: { mode: 'STRICT' } }, 'istio-system')
  const silent = [namespace('till', {})]
  const joined: [string, readonly JsonObject[], readonly JsonObject[]][] = [
    ['its label that kept the proxy away goes', [clerk(off, 'shop')], [clerk({}, 'shop')]],
    ['it leaves the node’s own network', [clerk({}, 'shop', { hostNetwork: true })], [clerk({}, 'shop')]],
  ]

  test.each(joined)('%s: a row', (_, before, after) => {
    const { verdict, gained } = compare([...world, ...before], [...world, ...after])
    // Who reached it past its proxy loses that.
    expect(verdict).toBe('incomparable')
    expect(gained[0]).toMatchObject({
      who: 'service account `teller` in `shop`',
      where: expect.stringContaining('from `Deployment shop/clerk`, whose proxy shows it now'),
      before: { allowed: false },
      after: { allowed: true },
    })
  })

  const tellers = (space: string): readonly JsonObject[] => [
    ...base,
    vault({ principals: [`cluster.local/ns/${space}/sa/teller`] }),
  ]
  test.each([
    ['injection', { 'istio-injection': 'enabled' }],
    ['ambient mode', { 'istio.io/dataplane-mode': 'ambient' }],
  ])('its namespace gets %s', (_, labels) => {
    const rest = [...tellers('till'), clerk({}, 'till')]
    const { verdict, gained } = compare([...rest, ...silent], [...rest, namespace('till', labels)])
    expect([verdict, gained.length > 0]).toEqual(['more permissive', true])
    // What nobody asks who they are stays as open as it was.
    const plain = [...base, clerk({}, 'till')]
    expect(compare([...plain, ...silent], [...plain, namespace('till', labels)]).gained).toEqual([])
    // A mode that takes no plain text lets them in from then on.
    expect(compare([...plain, strict, ...silent], [...plain, strict, namespace('till', labels)]).gained).not.toEqual([])
  })

  test('who cannot be told of gains nothing: another account, one that had its proxy, a namespace that nobody describes', () => {
    for (const [before, after] of joined.map(([, ...sides]) => sides)) {
      const others = [...base, vault({ principals: [principal('banker')] })]
      expect(compare([...others, ...before], [...others, ...after]).gained).toEqual([])
    }
    const stays = [...world, clerk({}, 'shop')]
    expect(compare(stays, [...world, clerk({ version: 'v2' }, 'shop')]).gained).toEqual([])
    const rest = tellers('till')
    expect(compare([...rest, clerk({}, 'till')], [...rest, clerk({ version: 'v2' }, 'till')]).gained).toEqual([])
  })

  test('where a whole namespace joins, its own workloads were open before', () => {
    const rest = [pods('vault', 'vault'), teller, vault({ principals: [principal('teller')] })]
    expect(
      compare([...rest, namespace('shop', {})], [...rest, namespace('shop', { 'istio-injection': 'enabled' })]).gained,
    ).toEqual([])
  })
})
