import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { EvaluateOptions } from '../../../src/mesh/evaluate/evaluation.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { Request } from '../../../src/ports/request.js'
import { destination, meshConfig, policy, requestAuthentication } from '../objects.js'
import { stateOf } from '../states.js'

const labels = { app: 'orders' }
const issuer = 'https://gitlab.example.com'

type Http = NonNullable<Request['http']>

const ask = (
  objects: readonly JsonObject[],
  http: Partial<Http> = {},
  more: Partial<Request> = {},
  options: Partial<EvaluateOptions> = {},
  istioVersion = '1.30.3',
) => {
  const request: Request = {
    protocol: 'http',
    destination: { namespace: 'shop', labels, port: 8080 },
    source: { ip: '10.1.2.3' },
    mtls: false,
    http: { method: 'GET', authority: 'orders.shop', path: '/', headers: {}, ...http },
    ...more,
  }
  const mesh = resolveMesh(stateOf(objects), { istioVersion })
  return evaluate(mesh.enforcementOf(destination(labels)), request, { now: Date.UTC(2026, 10, 21), ...options })
}

const mtls = (principal: string): Partial<Request> => ({ source: { principal }, mtls: true })

describe('what decided', () => {
  const only = policy('orders', {
    rules: [
      {
        from: [{ source: { principals: ['cluster.local/ns/web/sa/web'] } }],
        to: [{ operation: { methods: ['GET'], paths: ['/orders/*'] } }],
      },
    ],
  })

  test('is the policy, the rule and its line', () => {
    expect(ask([only], { path: '/orders/1' }, mtls('cluster.local/ns/web/sa/web'))).toMatchObject({
      allowed: true,
      status: 200,
      by: {
        policy: 'AuthorizationPolicy shop/orders',
        rule: 0,
        text: 'AuthorizationPolicy shop/orders spec.rules[0]',
        where: { line: 1 },
      },
    })
  })

  test('of a denial is the first field that failed, expected and received', () => {
    const got = ask([only], { method: 'POST', path: '/orders/1' }, mtls('cluster.local/ns/web/sa/web'))
    expect(got).toMatchObject({
      kind: 'deny',
      status: 403,
      body: 'RBAC: access denied',
      by: { text: 'no ALLOW policy matches' },
    })
    expect(got.rules).toMatchObject([
      {
        policy: 'AuthorizationPolicy shop/orders',
        action: 'ALLOW',
        rule: 0,
        field: 'to[0].operation.methods',
        expected: 'one of "GET"',
        received: 'POST',
      },
    ])
    expect(ask([only]).rules).toMatchObject([{ field: 'from[0].source.principals', received: 'no mTLS identity' }])
  })

  test('of alternatives is the one that came furthest', () => {
    const two = policy('a', {
      rules: [{ to: [{ operation: { methods: ['POST'] } }, { operation: { methods: ['GET'], paths: ['/x'] } }] }],
    })
    expect(ask([two]).rules).toMatchObject([{ field: 'to[1].operation.paths', expected: 'one of "/x"', received: '/' }])
  })
})

describe('tokens that are described', () => {
  const objects = [
    requestAuthentication('gitlab', [
      {
        issuer,
        audiences: ['https://mesh.example.com/'],
        fromCookies: ['session'],
        fromHeaders: [{ name: 'x-jwt', prefix: 'Token ' }],
        fromParams: ['tok'],
      },
    ]),
    policy('a', { rules: [{ when: [{ key: 'request.auth.claims[project_id]', values: ['77'] }] }] }),
  ]
  const claims = { iss: issuer, sub: 'project_path:a/b', aud: 'mesh.example.com', project_id: '77' }

  test.each(['header:x-jwt:Token ', 'param:tok', 'cookie:session'])('count at %s', (place) => {
    expect(ask(objects, { tokens: [{ claims, in: place, signature: 'valid' }] })).toMatchObject({ allowed: true })
  })

  test.each<[string, JsonObject, { readonly signature?: 'invalid'; readonly expired?: boolean }, number, string]>([
    ['of another issuer', { ...claims, iss: 'https://other' }, {}, 401, 'Jwt issuer is not configured'],
    ['for another audience', { ...claims, aud: 'other' }, {}, 403, 'Audiences in Jwt are not allowed'],
    ['that have expired', claims, { expired: true }, 401, 'Jwt is expired'],
    ['that have expired by their claims', { ...claims, exp: 1 }, {}, 401, 'Jwt is expired'],
    ['that nobody signed', claims, { signature: 'invalid' }, 401, 'Jwt verification fails'],
  ])('%s are refused', (_, said, how, status, body) => {
    expect(
      ask(objects, { tokens: [{ claims: said, in: 'cookie:session', signature: 'valid', ...how }] }),
    ).toMatchObject({ kind: 'unauthenticated', status, body })
  })

  test('in a place that no rule names are none', () => {
    expect(ask(objects, { tokens: [{ claims, in: 'authorization', signature: 'valid' }] })).toMatchObject({
      kind: 'deny',
      status: 403,
    })
  })

  test('said not to have expired are taken at their word', () => {
    expect(
      ask(objects, { tokens: [{ claims: { ...claims, exp: 1 }, in: 'param:tok', signature: 'valid', expired: false }] })
        .allowed,
    ).toBe(true)
  })
})

describe('signatures', () => {
  const bearer = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2dpdGxhYi5leGFtcGxlLmNvbSJ9.c2ln'

  test('without keys are taken as valid, and the answer says so', () => {
    expect(ask([requestAuthentication('gitlab', [{ issuer }])], { bearer })).toMatchObject({
      allowed: true,
      notes: [`no keys of issuer ${issuer} are at hand: the signature is taken as valid`],
    })
  })
  test('with keys are verified', () => {
    const keySets = new Map([[issuer, { keys: [{ kty: 'oct', k: 'AAAA', alg: 'HS256' }] }]])
    expect(ask([requestAuthentication('gitlab', [{ issuer }])], { bearer }, {}, { keySets })).toMatchObject({
      status: 401,
      body: "Jwks doesn't have key to match kid or alg from Jwt",
    })
  })
  test('with an inline set that is none are refused', () => {
    expect(ask([requestAuthentication('gitlab', [{ issuer, jwks: 'nonsense' }])], { bearer })).toMatchObject({
      body: 'Jwks is an invalid JSON',
    })
  })
})

describe('CUSTOM', () => {
  const objects = [
    meshConfig({ extensionProviders: [{ name: 'opa', envoyExtAuthzGrpc: {} }] }),
    policy('a', {
      action: 'CUSTOM',
      provider: { name: 'opa' },
      rules: [{ to: [{ operation: { paths: ['/admin'] } }] }],
    }),
  ]
  test('is unknown where the provider is asked', () => {
    expect(ask(objects, { path: '/admin' })).toMatchObject({ allowed: false, kind: 'unknown', by: { rule: 0 } })
    expect(ask(objects, { path: '/' })).toMatchObject({ allowed: true })
  })
  test.each([
    ['allow', true],
    ['deny', false],
  ] as const)('is what the provider says: %s', (answer, allowed) => {
    expect(ask(objects, { path: '/admin' }, {}, { authorizers: new Map([['opa', answer]]) }).allowed).toBe(allowed)
  })
})

describe('versions of Istio differ', () => {
  const from = (source: JsonObject): JsonObject => policy('a', { rules: [{ from: [{ source }] }] })

  test.each<[string, JsonObject, string, string, string]>([
    [
      'an unquoted dot in a suffix principal',
      from({ principals: ['*/sa/a.b'] }),
      '1.28.6',
      '1.28.7',
      'cluster.local/ns/x/sa/aXb',
    ],
    [
      'an unquoted dot in a service account',
      from({ serviceAccounts: ['x/a.b'] }),
      '1.29.1',
      '1.29.2',
      'cluster.local/ns/x/sa/aXb',
    ],
    [
      'trustDomains beside another field are not read',
      from({ namespaces: ['x'], trustDomains: ['other'] }),
      '1.30.1',
      '1.30.2',
      'cluster.local/ns/x/sa/a',
    ],
  ])('%s', (_, object, old, fixed, principal) => {
    expect([
      ask([object], {}, mtls(principal), {}, old).allowed,
      ask([object], {}, mtls(principal), {}, fixed).allowed,
    ]).toEqual([true, false])
  })

  test('lines of one header are joined until 1.29.0', () => {
    const object = policy('a', { rules: [{ when: [{ key: 'request.headers[x-team]', values: ['a'] }] }] })
    const headers = [
      ['x-team', 'a'],
      ['x-team', 'b'],
    ] as const
    expect([
      ask([object], { headers }, {}, {}, '1.29.0').allowed,
      ask([object], { headers }, {}, {}, '1.29.1').allowed,
    ]).toEqual([false, true])
  })
})

test('a key or value that Istio cannot compile leaves the whole rule out', () => {
  const bad = (when: JsonObject) => policy('a', { action: 'DENY', rules: [{ when: [when] }] })
  expect(ask([bad({ key: 'destination.labels[app]', values: ['x'] })]).allowed).toBe(true)
  expect(ask([bad({ key: 'source.ip', notValues: ['nonsense'] })]).allowed).toBe(true)
  expect(ask([bad({ key: 'source.ip', notValues: ['10.9.9.9'] })]).allowed).toBe(false)
})

describe('disagreements with a real Envoy that were found by random requests', () => {
  const jwt = (rules: JsonObject[]) => requestAuthentication('r', rules)

  test('white space after a value is taken off on HTTP/1.1 alone: there `Bearer ` is no token, on HTTP/2 it is a bad one', () => {
    const headers = { authorization: 'Bearer ' }
    expect(ask([jwt([{ issuer }])], { headers })).toMatchObject({ allowed: true })
    expect(ask([jwt([{ issuer }])], { headers }, { protocol: 'http2' })).toMatchObject({ status: 401 })
  })

  test('two Authorization lines are one token that is none', () => {
    const token = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2dpdGxhYi5leGFtcGxlLmNvbSJ9.c2ln'
    const headers = [
      ['authorization', `Bearer ${token}`],
      ['authorization', `Bearer ${token}`],
    ] as const
    expect(ask([jwt([{ issuer }])], { headers })).toMatchObject({ status: 401 })
  })

  test('of two lines of another header each holds a token, and both have to verify', () => {
    const token = (iss: string) =>
      `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(JSON.stringify({ iss })).toString('base64url')}.c2ln`
    const rule = jwt([{ issuer, fromHeaders: [{ name: 'x-jwt', prefix: 'Token ' }] }])
    const lines = (...values: readonly string[]) => values.map((value) => ['x-jwt', value] as const)
    const status = (...values: readonly string[]) => ask([rule], { headers: lines(...values) }).status
    expect(status(`Token ${token(issuer)}`, `Token ${token(issuer)}`)).toBe(200)
    expect(status(`Token ${token(issuer)}`, 'garbage')).toBe(200)
    expect(status('garbage', `Token  =${token(issuer)}`)).toBe(200)
    expect(status(`Token ${token(issuer)}`, `Token ${token('https://other')}`)).toBe(401)
    expect(status(`Token ${token('https://other')}`, `Token ${token(issuer)}`)).toBe(401)
    // The good one is verified first and the whole header taken out: a second rule finds nothing left to refuse.
    const two = jwt([{ issuer, fromHeaders: [{ name: 'x-jwt', prefix: 'Token ' }] }, { issuer: 'https://second' }])
    expect(ask([two], { headers: lines(`Token ${token('https://other')}`, `Token ${token(issuer)}`) }).status).toBe(200)
    expect(ask([two], { headers: lines(`Token ${token(issuer)}`, `Token ${token('https://other')}`) }).status).toBe(401)
  })

  test('an empty line adds nothing to a joined header', () => {
    const object = policy('a', { rules: [{ when: [{ key: 'request.headers[user-agent]', values: ['v'] }] }] })
    expect(
      ask([object], {
        headers: [
          ['user-agent', 'v'],
          ['user-agent', ''],
        ],
      }).allowed,
    ).toBe(true)
  })

  test('an empty x-forwarded-proto finds no route, after the policies and without asking a CUSTOM provider', () => {
    const headers = { 'x-forwarded-proto': '' }
    const custom = policy('c', { action: 'CUSTOM', provider: { name: 'opa' }, rules: [{}] })
    const config = meshConfig({ extensionProviders: [{ name: 'opa', envoyExtAuthzGrpc: {} }] })
    expect(ask([config, custom], { headers })).toMatchObject({ kind: 'rejected', status: 404 })
    expect(ask([policy('d', { action: 'DENY', rules: [{}] })], { headers })).toMatchObject({
      kind: 'deny',
      status: 403,
    })
  })

  test.each([
    ['GET', 400],
    ['OPTIONS', 404],
  ] as const)('the target *?x with %s is answered with %d', (method, status) => {
    expect(ask([], { method, path: '*?x' })).toMatchObject({ kind: 'rejected', status })
  })

  test('the name in the handshake is compared in lower case', () => {
    const object = policy('a', { rules: [{ when: [{ key: 'connection.sni', values: ['a.example'] }] }] })
    expect(ask([object], {}, { ...mtls('cluster.local/ns/a/sa/a'), sni: 'A.Example' }).allowed).toBe(true)
  })

  test('a request over mTLS that says no server name has the one that sidecars send, and one without TLS has none', () => {
    const values = ['outbound_.8080_._.orders.shop']
    const object = policy('a', { rules: [{ when: [{ key: 'connection.sni', values }] }] })
    expect(ask([object], {}, mtls('cluster.local/ns/a/sa/a')).allowed).toBe(true)
    expect(ask([object], {}, { ...mtls('cluster.local/ns/a/sa/a'), sni: 'other' }).allowed).toBe(false)
    expect(ask([object]).allowed).toBe(false)
  })

  test('HTTP/1.1 after HTTP/2 was agreed on is a protocol error without an answer', () => {
    const alpn = ['istio', 'h2']
    expect(ask([], {}, { ...mtls('cluster.local/ns/a/sa/a'), alpn })).toMatchObject({ kind: 'rejected', status: 0 })
  })

  test('the error of two rules is that of the first one that fails again', () => {
    const rules = [
      { issuer, audiences: ['other'] },
      { issuer, audiences: ['mesh'] },
    ]
    const tokens = [{ claims: { iss: issuer, aud: 'mesh' }, in: 'authorization', signature: 'invalid' as const }]
    expect(ask([jwt(rules)], { tokens })).toMatchObject({ status: 403, by: { rule: 0 } })
    expect(ask([jwt([...rules].reverse())], { tokens })).toMatchObject({ status: 401, by: { rule: 0 } })
  })
})
