import { describe, expect, test } from '@jest/globals'
import { answerRequest } from '../../../src/mesh/answer.js'
import type { AccessDiff, DestinationDiff } from '../../../src/mesh/difference/access-diff.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { plainPhrase } from '../../../src/mesh/difference/phrase.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import {
  deployment,
  namespace,
  object,
  peerAuthentication,
  policy,
  requestAuthentication,
  service,
} from '../objects.js'
import { stateOf } from '../states.js'

const orders = { app: 'orders' }
const workload = [
  deployment('orders', orders, { spec: { serviceAccountName: 'orders' } }),
  service('orders', orders, [{ name: 'http', port: 80, targetPort: 8080 }]),
]
const tcpWorkload = [deployment('db', orders), service('db', orders, [{ name: 'tcp', port: 5432, targetPort: 5432 }])]

const compare = (before: readonly JsonObject[], after: readonly JsonObject[], overrides = {}): AccessDiff =>
  compareAccess(stateOf([...workload, ...before]), stateOf([...workload, ...after]), { overrides, evaluate })

const at = (diff: AccessDiff, port = 8080): DestinationDiff => {
  const found = diff.destinations.find((one) => one.port === port && one.labels['app'] === 'orders')
  if (found === undefined) throw new Error(`no change at port ${port}: ${JSON.stringify(diff, null, 1)}`)
  return found
}

const rows = (list: readonly { who: string; what: string }[]): readonly string[] =>
  list.map(({ who, what }) => plainPhrase(`${who} · ${what}`))

const allow = (rule: JsonObject, name = 'orders', more: JsonObject = {}): JsonObject =>
  policy(name, { selector: { matchLabels: orders }, action: 'ALLOW', rules: [rule], ...more })
const deny = (rule: JsonObject, name = 'no'): JsonObject =>
  policy(name, { selector: { matchLabels: orders }, action: 'DENY', rules: [rule] })
const from = (source: JsonObject): JsonObject => ({ from: [{ source }] })
const to = (operation: JsonObject): JsonObject => ({ to: [{ operation }] })

const strict = peerAuthentication('default', { mtls: { mode: 'STRICT' } })
const gitlab = { issuer: 'https://gitlab.example.com', audiences: ['https://mesh.example.com'] }

describe('the seven probes of the only peer', () => {
  test('requestPrincipals: a subject is added', () => {
    const rule = (...principals: string[]): JsonObject => allow(from({ requestPrincipals: principals }))
    const authentication = requestAuthentication('tokens', [gitlab])
    const diff = compare(
      [authentication, rule('https://gitlab.example.com/a')],
      [authentication, rule('https://gitlab.example.com/a', 'https://gitlab.example.com/b')],
    )
    expect(diff.verdict).toBe('more permissive')
    const [row] = at(diff).gained
    expect(row?.witness.http?.tokens?.[0]?.claims).toMatchObject({ iss: 'https://gitlab.example.com', sub: 'b' })
    expect(row?.who).toContain('subject `b`')
  })

  test('request.auth.claims: a project is added', () => {
    const rule = (...values: string[]): JsonObject =>
      allow({ when: [{ key: 'request.auth.claims[project_id]', values }] })
    const authentication = requestAuthentication('tokens', [gitlab])
    const diff = compare([authentication, rule('77')], [authentication, rule('77', '78')])
    expect(diff.verdict).toBe('more permissive')
    expect(at(diff).gained[0]?.witness.http?.tokens?.[0]?.claims).toMatchObject({ project_id: '78' })
    expect(at(diff).gained[0]?.who).toContain('`project_id` `78`')
  })

  test('serviceAccounts: an account is added', () => {
    const diff = compare(
      [strict, allow(from({ serviceAccounts: ['jobs/batch'] }))],
      [strict, allow(from({ serviceAccounts: ['jobs/batch', 'jobs/report'] }))],
    )
    expect(diff.verdict).toBe('more permissive')
    expect(rows(at(diff).gained)).toEqual(['service account report in jobs · any request'])
    expect(at(diff).gained[0]?.witness.source.principal).toBe('cluster.local/ns/jobs/sa/report')
  })

  test('path templates: one segment becomes any', () => {
    const diff = compare([allow(to({ paths: ['/api/{*}/x'] }))], [allow(to({ paths: ['/api/{**}/x'] }))])
    expect(diff.verdict).toBe('more permissive')
    expect(at(diff).gained[0]?.what).toBe('`/api/{**}/x` except `/api/{*}/x`')
  })

  test('dry-run on the only ALLOW policy opens the workload', () => {
    const rule = from({ principals: ['cluster.local/ns/jobs/sa/batch'] })
    const spec = { selector: { matchLabels: orders }, rules: [rule] }
    const diff = compare(
      [policy('orders', spec)],
      [policy('orders', spec, 'shop', { annotations: { 'istio.io/dry-run': 'true' } })],
    )
    expect(diff.verdict).toBe('more permissive')
    expect(at(diff).gained[0]?.witness.mtls).toBe(false)
  })

  test('a principal of another trust domain or of no workload yet is a gain', () => {
    const rule = (principal: string): JsonObject => allow(from({ principals: [principal] }))
    const before = rule('cluster.local/ns/none/sa/none')
    for (const principal of ['other.example/ns/ci/sa/deployer', 'cluster.local/ns/ci/sa/deployer']) {
      const mesh = {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'istio', namespace: 'istio-system' },
        data: { mesh: 'caCertificates:\n- trustDomains: [other.example]\n' },
      }
      const diff = compare([mesh, before], [mesh, rule(principal)])
      expect(diff.verdict).toBe('incomparable')
      expect(at(diff).gained[0]?.witness.source.principal).toBe(principal)
    }
    // A trust domain that the mesh does not accept gains nothing; where nobody says which one the mesh has, it may.
    const foreign = rule('foreign.example/ns/ci/sa/deployer')
    const config = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'istio', namespace: 'istio-system' },
      data: { mesh: 'trustDomain: cluster.local\n' },
    }
    expect(compare([config, before], [config, foreign]).verdict).toBe('less permissive')
    const unsaid = compare([before], [foreign])
    expect([unsaid.verdict, unsaid.reasons.map(({ code }) => code)]).toEqual(['cannot prove', ['TRUST_DOMAIN_UNKNOWN']])
  })

  describe('where nothing says the trust domain of the mesh', () => {
    const rule = (...principals: readonly string[]): JsonObject => allow(from({ principals }))
    const refuse = (...principals: readonly string[]): JsonObject => deny(from({ principals }))
    const old = 'old.example/ns/ci/sa/deployer'
    const own = 'cluster.local/ns/ci/sa/deployer'

    test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
      ['an ALLOW that comes', [], [rule(old)]],
      ['an ALLOW of two domains that comes', [], [rule(old, 'older.example/ns/ci/sa/deployer')]],
      ['an account that an ALLOW no longer names', [rule(own, old)], [rule(own)]],
      ['a DENY that comes', [], [refuse(old)]],
      [
        'an ALLOW of less',
        [allow(from({ principals: [old] }))],
        [allow({ ...from({ principals: [old] }), to: [{ operation: { methods: ['GET'] } }] })],
      ],
    ])('only closes, whichever it is: %s', (_, before, after) => {
      const diff = compare(before, after)
      expect([diff.verdict, diff.reasons]).toEqual([expect.stringMatching(/^(?:less permissive|equivalent)$/), []])
    })

    test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
      ['an account of the mesh under another name', [rule(own)], [rule(old)]],
      ['the old name of another account', [rule(own)], [rule(own, 'old.example/ns/ci/sa/other')]],
      ['a DENY that goes', [refuse(old)], []],
      ['an ALLOW that goes', [rule(old)], []],
      ['a DENY that comes, with less than what goes', [refuse(own)], [refuse(old)]],
      [
        'more domains than are tried',
        [],
        [rule('a.example/ns/ci/sa/a', 'b.example/ns/ci/sa/a', 'c.example/ns/ci/sa/a')],
      ],
      ['a pattern of domains beside it', [], [rule(old, 'new*/ns/ci/sa/deployer')]],
      [
        'a condition on the domain beside it',
        [],
        [allow({ ...from({ principals: [old] }), when: [{ key: 'source.trustDomain', values: ['old.example'] }] })],
      ],
    ])('proves nothing of %s', (_, before, after) => {
      const diff = compare(before, after)
      expect(diff.verdict).toMatch(/^(?:cannot prove|more permissive|incomparable)$/)
    })
  })

  test('DENY with namespaces and ipBlocks is changed', () => {
    const rule = (block: string): JsonObject => deny(from({ namespaces: ['jobs'], ipBlocks: [block] }))
    const diff = compare([rule('10.0.0.0/8')], [rule('10.1.0.0/16')])
    expect(diff.verdict).toBe('more permissive')
    expect(rows(at(diff).gained)).toEqual(['namespace jobs from 10.0.0.0/8 except 10.1.0.0/16 · any request'])
  })
})

describe('equivalent', () => {
  const a = from({ principals: ['cluster.local/ns/jobs/sa/a'] })
  const b = from({ principals: ['cluster.local/ns/jobs/sa/b'] })
  const two = policy('both', { selector: { matchLabels: orders }, rules: [a, b] })

  const cases: readonly (readonly [string, readonly JsonObject[], readonly JsonObject[]])[] = [
    ['reordered rules', [two], [policy('both', { selector: { matchLabels: orders }, rules: [b, a] })]],
    ['a split policy', [two], [allow(a, 'one'), allow(b, 'two')]],
    [
      'merged rules',
      [two],
      [allow(from({ principals: ['cluster.local/ns/jobs/sa/b', 'cluster.local/ns/jobs/sa/a'] }), 'merged')],
    ],
    [
      'principals as service accounts',
      [strict, allow(from({ principals: ['cluster.local/ns/jobs/sa/a'] }))],
      [strict, allow(from({ serviceAccounts: ['jobs/a'] }))],
    ],
    ['a path inside another', [allow(to({ paths: ['/a*', '/a/b'] }))], [allow(to({ paths: ['/a*'] }))]],
    ['a renamed policy', [allow(a, 'old')], [allow(a, 'new')]],
    ['an AUDIT policy', [allow(a)], [allow(a), policy('audit', { action: 'AUDIT', rules: [{}] })]],
    ['a DENY of what nobody may', [allow(a)], [allow(a), deny(b)]],
    [
      'an audience written with a slash',
      [
        requestAuthentication('tokens', [{ ...gitlab, audiences: ['https://mesh.example.com'] }]),
        allow(from({ requestPrincipals: ['*'] })),
      ],
      [
        requestAuthentication('tokens', [{ ...gitlab, audiences: ['mesh.example.com/'] }]),
        allow(from({ requestPrincipals: ['*'] })),
      ],
    ],
  ]
  test.each(cases)('%s', (_, before, after) => {
    const diff = compare(before, after)
    expect(diff).toMatchObject({ verdict: 'equivalent', destinations: [] })
    expect(compare(after, before).verdict).toBe('equivalent')
  })
})

describe('changes beside the policies', () => {
  test('deleting the last ALLOW opens everything', () => {
    const diff = compare([allow(from({ principals: ['cluster.local/ns/jobs/sa/a'] }))], [])
    expect(diff.verdict).toBe('more permissive')
    expect(at(diff).gained).toHaveLength(1)
    expect(at(diff).gained[0]).toMatchObject({ before: { allowed: false, status: 403 }, after: { allowed: true } })
  })

  test('a first ALLOW closes everything else', () => {
    const diff = compare([], [allow(from({ principals: ['cluster.local/ns/jobs/sa/a'] }))])
    expect(diff.verdict).toBe('less permissive')
  })

  test('a new issuer widens an unchanged requestPrincipals *', () => {
    const any = allow(from({ requestPrincipals: ['*'] }))
    const other = { issuer: 'https://other.example.com', audiences: ['x'] }
    const diff = compare(
      [requestAuthentication('tokens', [gitlab]), any],
      [requestAuthentication('tokens', [gitlab, other]), any],
    )
    expect(diff.verdict).toBe('more permissive')
    const gained = at(diff).gained
    expect(gained).toHaveLength(1)
    expect(gained[0]?.witness.http?.tokens?.[0]?.claims).toMatchObject({ iss: 'https://other.example.com' })
    expect(gained[0]?.before.status).toBe(401)
  })

  test('PERMISSIVE opens notPrincipals', () => {
    const rule = allow(from({ notPrincipals: ['cluster.local/ns/jobs/sa/a'] }))
    const diff = compare([strict, rule], [peerAuthentication('default', { mtls: { mode: 'PERMISSIVE' } }), rule])
    expect(diff.verdict).toBe('more permissive')
    expect(rows(at(diff).gained)).toEqual(['anyone without mTLS · any request'])
    // Whom the rule takes out comes in without an identity.
    expect(at(diff).gained[0]?.takenOut).toEqual(['service account `a` in `jobs`'])
    const open = allow({})
    const all = compare([strict, open], [peerAuthentication('default', { mtls: { mode: 'PERMISSIVE' } }), open])
    expect(at(all).gained[0]?.takenOut).toBeUndefined()
  })

  test('what opens at one port of a known workload does not stand for all ports of the others', () => {
    const own = (spec: JsonObject): JsonObject =>
      peerAuthentication('orders', { selector: { matchLabels: orders }, mtls: { mode: 'STRICT' }, ...spec })
    const titles = (after: readonly JsonObject[]): readonly string[] =>
      compare([peerAuthentication('default', { mtls: { mode: 'STRICT' } })], after)
        .destinations.filter(({ gained }) => gained.length > 0)
        .map(({ title, port }) => `${title} ${port}`)
    const other = 'any other workload in shop 0'
    expect(titles([own({ portLevelMtls: { '8080': { mode: 'PERMISSIVE' } } })])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^service orders in shop 8080$/), other]),
    )
    expect(titles([own({})])).toEqual([other])
    expect(titles([])).not.toContain(other)
  })

  test('a workload whose labels no policy selects any more is open, though no set of labels changes', () => {
    const moved = { app: 'orders-2' }
    const now = [
      deployment('orders', moved, { spec: { serviceAccountName: 'orders' } }),
      service('orders', moved, [{ name: 'http', port: 80, targetPort: 8080 }]),
    ]
    const policies = [strict, allow(from({ principals: ['cluster.local/ns/jobs/sa/batch'] }))]
    const options = { overrides: {}, evaluate }
    const diff = compareAccess(stateOf([...workload, ...policies]), stateOf([...now, ...policies]), options)
    expect(diff.verdict).toBe('more permissive')
    const found = diff.destinations.find((one) => one.port === 8080)
    expect(found?.labels).toEqual(moved)
    expect(found?.gained[0]?.where).toContain('whose labels were `app=orders`')
    const back = compareAccess(stateOf([...now, ...policies]), stateOf([...workload, ...policies]), options)
    expect(back.verdict).toBe('less permissive')
  })

  test('a workload that takes the labels of another one is told, though both labels were there before', () => {
    const other = deployment('web', { app: 'web' }, { spec: { serviceAccountName: 'web' } })
    const moved = deployment('orders', { app: 'web' }, { spec: { serviceAccountName: 'orders' } })
    const policies = [strict, allow(from({ principals: ['cluster.local/ns/jobs/sa/batch'] }))]
    const [, ...rest] = workload
    const options = { overrides: {}, evaluate }
    const diff = compareAccess(
      stateOf([...workload, other, ...policies]),
      stateOf([moved, ...rest, other, ...policies]),
      options,
    )
    expect(diff.verdict).toBe('more permissive')
  })

  test('a waypoint opens to a client while the ztunnel behind it admits the waypoint alone', () => {
    const ambient = { 'istio.io/dataplane-mode': 'ambient' }
    const mesh = [
      namespace('shop', ambient),
      deployment('orders', orders),
      service('orders', orders, [{ name: 'http', port: 80, targetPort: 8080 }], {
        'istio.io/use-waypoint': 'waypoint',
      }),
      object('gateway.networking.k8s.io/v1', 'Gateway', 'waypoint', { gatewayClassName: 'istio-waypoint' }),
      allow(from({ principals: ['cluster.local/ns/shop/sa/waypoint'] }), 'layer-4'),
    ]
    const layer7 = (...methods: string[]): JsonObject =>
      policy('layer-7', {
        targetRefs: [{ kind: 'Service', group: '', name: 'orders' }],
        rules: [{ ...from({ principals: ['cluster.local/ns/jobs/sa/batch'] }), ...to({ methods }) }],
      })
    const options = { overrides: {}, evaluate }
    const diff = compareAccess(stateOf([...mesh, layer7('GET')]), stateOf([...mesh, layer7('GET', 'POST')]), options)
    expect(diff.verdict).toBe('more permissive')
    expect(diff.destinations.flatMap(({ gained }) => rows(gained))).toEqual(['service account batch in jobs · POST'])
  })

  test('HTTP fields on a TCP port: ALLOW closes, DENY widens', () => {
    const only = (objects: readonly JsonObject[]) => stateOf([...tcpWorkload, ...objects])
    const options = { overrides: {}, evaluate }
    const methods = to({ methods: ['GET'] })
    expect(
      compareAccess(only([]), only([allow(methods)]), options).destinations.find((one) => one.port === 5432)?.verdict,
    ).toBe('less permissive')
    const before = [deny({ ...to({ methods: ['GET'] }), ...from({ namespaces: ['jobs'] }) })]
    const diff = compareAccess(only(before), only([]), options)
    expect(diff.destinations.find((one) => one.port === 5432)?.gained.map(({ who }) => who)).toEqual([
      'namespace `jobs`',
    ])
  })
})

test('labels of a gateway without a workload are compared where its servers listen, and nowhere else', () => {
  const gateway = object('gateway.networking.k8s.io/v1', 'Gateway', 'edge', {
    gatewayClassName: 'istio',
    listeners: [
      { name: 'http', port: 8000, protocol: 'HTTP' },
      { name: 'https', port: 8443, protocol: 'HTTPS', tls: { mode: 'Terminate' } },
    ],
  })
  const pods = deployment('edge', { ...orders, 'gateway.networking.k8s.io/gateway-name': 'edge' })
  const authentication = object('security.istio.io/v1', 'RequestAuthentication', 'edge', {
    targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'edge' }],
    jwtRules: [gitlab],
  })
  const rest = [gateway, pods, authentication, policy('other', { selector: { matchLabels: { app: 'other' } } })]
  const [before, after] = [stateOf(rest), stateOf([...rest, policy('all', { action: 'DENY', rules: [{}] })])]
  const diff = compareAccess(before, after, { overrides: {}, evaluate })
  const changed = diff.destinations.filter(({ labels }) =>
    Object.hasOwn(labels, 'gateway.networking.k8s.io/gateway-name'),
  )
  expect(new Set(changed.map(({ port }) => port))).toEqual(new Set([8000, 8443]))
  const meshes = [before, after].map((state) => resolveMesh(state, {}))
  for (const { lost } of diff.destinations)
    for (const { witness } of lost)
      expect(meshes.map((mesh) => answerRequest(mesh, witness, { now: 0 }).verdict)).toEqual(['allow', 'deny'])
})

describe('what is not modelled', () => {
  const custom = (rule: JsonObject): JsonObject =>
    policy('ask', { selector: { matchLabels: orders }, action: 'CUSTOM', provider: { name: 'ext' }, rules: [rule] })
  const a = allow(from({ principals: ['cluster.local/ns/jobs/sa/a'] }))
  const ab = allow(from({ principals: ['cluster.local/ns/jobs/sa/a', 'cluster.local/ns/jobs/sa/b'] }))

  test('an unchanged CUSTOM policy beside a narrowed ALLOW: no new access is still decided', () => {
    const diff = compare([custom(to({ paths: ['/admin*'] })), ab], [custom(to({ paths: ['/admin*'] })), a])
    expect(diff.verdict).toBe('less permissive')
    expect(diff.reasons).toEqual([])
  })

  test('an unchanged CUSTOM policy beside a widened ALLOW: gained outside what it asks about, not proved inside', () => {
    const diff = compare([custom(to({ paths: ['/admin*'] })), a], [custom(to({ paths: ['/admin*'] })), ab])
    expect(diff.verdict).toBe('cannot prove')
    expect(diff.reasons.map(({ code }) => code)).toEqual(['CUSTOM_PROVIDER'])
    expect(diff.reasons[0]?.asks?.policies.map(({ kind }) => kind)).toEqual(['AuthorizationPolicy'])
    expect(diff.reasons[0]?.text).toContain(JSON.stringify(diff.reasons[0]?.asks?.provider))
    expect(at(diff).gained[0]?.what).toBe('any path except `/admin*`')
  })

  test('an EnvoyFilter on the path: unchanged leaves equal policies equivalent, and proves nothing else', () => {
    const filter = {
      apiVersion: 'networking.istio.io/v1alpha3',
      kind: 'EnvoyFilter',
      metadata: { name: 'lua', namespace: 'shop' },
      spec: {
        configPatches: [
          {
            applyTo: 'HTTP_FILTER',
            match: { context: 'SIDECAR_INBOUND' },
            patch: { operation: 'INSERT_BEFORE', value: { name: 'envoy.filters.http.lua' } },
          },
        ],
      },
    }
    expect(compare([filter, a], [filter, a]).verdict).toBe('equivalent')
    expect(
      compare([filter, allow(from({ principals: ['cluster.local/ns/jobs/sa/a'] }), 'renamed')], [filter, a]).verdict,
    ).toBe('equivalent')
    const diff = compare([filter, a], [filter, ab])
    expect(diff.verdict).toBe('cannot prove')
    expect(diff.reasons.map(({ code }) => code)).toEqual(['ENVOY_FILTER'])
  })
})
