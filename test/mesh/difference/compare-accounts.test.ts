import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { meshConfig, namespace, object, peerAuthentication, policy, service } from '../objects.js'
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

describe('an answer that nobody knows', () => {
  const provider = meshConfig({
    extensionProviders: [{ name: 'gate', envoyExtAuthzGrpc: { service: 'gate.office.svc.cluster.local', port: 9000 } }],
  })
  const asks = policy('asks', {
    selector: { matchLabels: { app: 'vault' } },
    action: 'CUSTOM',
    provider: { name: 'gate' },
    rules: [{}],
  })
  const both = vault({ principals: [principal('teller'), principal('clerk')] })

  test('an authorizer may answer another account otherwise, where both are admitted', () => {
    const asked = [...base, both, provider, asks]
    expect(compare([...asked, pods('clerk', 'clerk')], [...asked, pods('clerk', 'teller')]).verdict).toBe(
      'cannot prove',
    )
    const alone = [...base, provider, asks]
    expect(compare([...alone, pods('clerk', 'clerk')], [...alone, pods('clerk', 'teller')]).verdict).toBe(
      'cannot prove',
    )
    const free = [...base, both, provider]
    expect(compare([...free, pods('clerk', 'clerk')], [...free, pods('clerk', 'teller')]).verdict).toBe('equivalent')
  })

  test('a proxy writes who sends into a header', () => {
    const reads = (key: string): JsonObject =>
      policy('vault', {
        selector: { matchLabels: { app: 'vault' } },
        rules: [{ when: [{ key: `request.headers[${key}]`, values: ['a*'] }] }],
      })
    const change = (key: string): string =>
      compare([...base, reads(key), pods('clerk', 'clerk')], [...base, reads(key), pods('clerk', 'teller')]).verdict
    expect([change('x-forwarded-client-cert'), change('x-team')]).toEqual(['cannot prove', 'equivalent'])
  })
})

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
      where: 'from `Deployment shop/clerk`, which runs as it now',
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

describe('a proxy comes or goes together with the account, or with the workload', () => {
  const run = (
    name: string,
    account: string,
    labels: JsonObject = {},
    { kind = 'Deployment', space = 'shop', podSpec = {} }: { kind?: string; space?: string; podSpec?: JsonObject } = {},
  ): JsonObject =>
    object(
      'apps/v1',
      kind,
      name,
      {
        template: {
          metadata: { labels: { app: name, ...labels } },
          spec: { containers: [{ name: 'app' }], serviceAccountName: account, ...podSpec },
        },
      },
      space,
    )
  const off = { 'sidecar.istio.io/inject': 'false' }
  const node = { podSpec: { hostNetwork: true } }
  // Who could reach `clerk` itself past its proxy, or can now, is told apart: by rows that are not from a workload.
  const gains = (before: readonly JsonObject[], after: readonly JsonObject[], rest = world): readonly string[] =>
    compare([...rest, ...before], [...rest, ...after]).gained.map(({ who, where }) => `${who} ${where}`)
  const losses = (before: readonly JsonObject[], after: readonly JsonObject[], rest = world): readonly string[] =>
    compare([...rest, ...before], [...rest, ...after]).lost.map(({ who, where }) => `${who} ${where}`)

  test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
    ['it joins and takes the account', [run('clerk', 'clerk', off)], [run('clerk', 'teller')]],
    ['it leaves the node’s network and takes it', [run('clerk', 'clerk', {}, node)], [run('clerk', 'teller')]],
    ['it had the account, and no proxy, and joins', [run('clerk', 'teller', off)], [run('clerk', 'teller')]],
    [
      'it joins and moves from a namespace',
      [run('clerk', 'teller', off, { space: 'lab' })],
      [run('clerk', 'teller', {}, { space: 'shop' })],
    ],
    ['it comes under another name', [run('clerk', 'teller', off)], [run('counter', 'teller')]],
    ['it comes as another kind', [run('clerk', 'teller', off)], [run('clerk', 'teller', {}, { kind: 'StatefulSet' })]],
    [
      'one with a proxy takes the account, and another one leaves it under its own name',
      [run('clerk', 'teller')],
      [run('clerk', 'banker'), run('counter', 'teller')],
    ],
    [
      'two come where one with a proxy and one without go',
      [run('clerk', 'teller'), run('till', 'teller', off)],
      [run('one', 'teller'), run('two', 'teller')],
    ],
  ])('%s: a row', (_, before, after) => {
    expect(gains(before, after)).toEqual([
      expect.stringMatching(/^service account `teller` in `shop` from `\w+ shop\/\w+`/),
    ])
    // Rules that name somebody else give it nothing.
    expect(gains(before, after, [...base, vault({ principals: [principal('nobody')] })])).toEqual([])
  })

  test('what it escapes from as nobody is no gain of who joins', () => {
    // As `clerk` it was refused, and came as nobody: `other` may do what nobody may.
    const refusing = [...base, vault({ principals: [principal('clerk')] }, { action: 'DENY' })]
    expect(gains([run('clerk', 'clerk', off)], [run('clerk', 'other')], refusing)).toEqual([])
  })

  test('each in one change is told by itself', () => {
    const before = [run('clerk', 'clerk', off), run('counter', 'clerk')]
    const after = [run('clerk', 'teller'), run('counter', 'teller')]
    expect(gains(before, after).map((text) => /`Deployment.*now/.exec(text)?.[0])).toEqual([
      '`Deployment shop/clerk`, whose proxy shows it now',
      '`Deployment shop/counter`, which runs as it now',
    ])
  })

  test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
    ['by its label', [run('clerk', 'teller')], [run('clerk', 'teller', off)]],
    ['by the node’s network', [run('clerk', 'teller')], [run('clerk', 'teller', {}, node)]],
    ['and takes another account', [run('clerk', 'teller')], [run('clerk', 'clerk', off)]],
  ])('its proxy goes %s: a loss', (_, before, after) => {
    expect(losses(before, after)).toEqual([
      'service account `teller` in `shop` from `Deployment shop/clerk`, whose proxy, which showed it, goes',
    ])
    expect(gains(before, after)).toEqual([])
    expect(losses(before, after, [...base, vault({ principals: [principal('nobody')] })])).toEqual([])
  })

  test('its namespace asks for no proxy any more: a loss elsewhere', () => {
    const rest = [
      ...base,
      vault({ principals: ['cluster.local/ns/till/sa/teller'] }),
      run('clerk', 'teller', {}, { space: 'till' }),
    ]
    const [asks, silent] = [namespace('till', { 'istio-injection': 'enabled' }), namespace('till', {})]
    expect(losses([asks], [silent], rest)).toHaveLength(1)
    expect(gains([asks], [silent], rest)).toEqual([])
  })

  test('who is refused by name escapes as nobody, where plain text is taken', () => {
    const refusing = [...base, vault({ principals: [principal('clerk')] }, { action: 'DENY' })]
    const [then, now] = [[run('clerk', 'clerk')], [run('clerk', 'clerk', off)]]
    // One row of HTTP, and one of whatever else comes at a port that nothing names.
    const escape = 'who comes in plain text from `Deployment shop/clerk`, whose proxy goes'
    expect(gains(then, now, refusing)).toEqual([escape, escape])
    expect(losses(then, now, refusing)).toEqual([])
    const strict = peerAuthentication('default', { mtls: { mode: 'STRICT' } }, 'istio-system')
    const closed = compare([...refusing, strict, ...then], [...refusing, strict, ...now])
    expect(closed.gained.filter(({ who }) => who.startsWith('who comes'))).toEqual([])
    expect(closed.lost.length).toBeGreaterThan(0)
  })

  test.each([
    ['istiod’s token', { projected: { sources: [{ serviceAccountToken: { audience: 'istio-ca' } }] } }],
    ['SPIRE', { csi: { driver: 'csi.spiffe.io' } }],
    ['cert-manager', { csi: { driver: 'spiffe.csi.cert-manager.io' } }],
    ['the agent’s socket', { hostPath: { path: '/run/spire/sockets' } }],
  ])('without a proxy of Istio’s: pods show their account by %s', (_, volume) => {
    const holding = (account: string) =>
      run('clerk', account, off, { podSpec: { volumes: [{ name: 'v', ...volume }] } })
    expect(gains([], [holding('teller')])).toHaveLength(1)
    expect(gains([holding('clerk')], [holding('teller')])).toHaveLength(1)
    expect(gains([holding('teller')], [run('clerk', 'teller')])).toEqual([])
  })

  test('without a proxy before and after nothing shows another account', () => {
    expect(gains([run('clerk', 'clerk', off)], [run('clerk', 'teller', off)])).toEqual([])
    expect(gains([], [run('clerk', 'teller', off)])).toEqual([])
  })

  test('what a tool may have left out of the cluster leaves no place', () => {
    const run = (name: string, metadata: JsonObject = {}): JsonObject => {
      const made = pods(name, 'teller', 'shop', 'Job')
      return { ...made, metadata: { name, namespace: 'shop', ...metadata } }
    }
    expect(gains([run('clerk')], [run('counter')])).toEqual([])
    expect(gains([run('clerk', { annotations: { 'argocd.argoproj.io/hook': 'Skip' } })], [run('counter')])).not.toEqual(
      [],
    )
  })

  test('one with a proxy takes the place of one with a proxy', () => {
    expect(gains([run('clerk', 'teller')], [run('counter', 'teller')])).toEqual([])
    expect(
      gains([run('clerk', 'teller'), run('till', 'teller', off)], [run('one', 'teller'), run('two', 'teller', off)]),
    ).toEqual([])
  })
})
