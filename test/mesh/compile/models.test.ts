import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, meshConfig, policy, requestAuthentication, service } from '../objects.js'
import { stateOf } from '../states.js'

const orders = { app: 'orders' }
const http = [deployment('orders', orders), service('orders', orders, [{ name: 'http', port: 8080, targetPort: 8080 }])]
const ambient = [
  deployment('orders', { ...orders, 'istio.io/dataplane-mode': 'ambient' }),
  service('orders', orders, [{ name: 'http', port: 8080, targetPort: 8080 }]),
]

const at8080 = (before: readonly JsonObject[], after: readonly JsonObject[], overrides = {}) => {
  const diff = compareAccess(stateOf(before), stateOf(after), { overrides, evaluate })
  return {
    verdict:
      diff.destinations.find((one) => one.port === 8080 && one.labels['app'] === 'orders')?.verdict ?? 'equivalent',
    reasons: diff.reasons.map(({ code }) => code),
    gained: diff.destinations.flatMap((one) => one.gained.map(({ who, what }) => `${who} · ${what}`)),
  }
}

const allow = (...rules: JsonObject[]): JsonObject => policy('allow', { rules })
const deny = (...rules: JsonObject[]): JsonObject => policy('deny', { action: 'DENY', rules })

describe('ztunnel and Envoy mean different things', () => {
  const rule = { from: [{ source: { namespaces: ['jobs'] } }], to: [{ operation: { methods: ['GET'] } }] }

  test('a DENY with a clause of HTTP fields alone does nothing at a ztunnel, and something at a sidecar', () => {
    expect(at8080(ambient, [...ambient, deny(rule)]).verdict).toBe('equivalent')
    expect(at8080(http, [...http, deny(rule)]).verdict).toBe('less permissive')
  })

  test('an ALLOW with an HTTP field is left out at a ztunnel: everybody loses', () => {
    const before = { from: [{ source: { namespaces: ['jobs'] } }] }
    expect(at8080([...ambient, allow(before)], [...ambient, allow(rule)]).verdict).toBe('less permissive')
  })

  test('trustDomains are ignored by a ztunnel', () => {
    const source = (more: JsonObject): JsonObject => allow({ from: [{ source: { namespaces: ['jobs'], ...more } }] })
    const [wide, narrow] = [source({}), source({ trustDomains: ['other'] })]
    expect(at8080([...ambient, wide], [...ambient, narrow]).verdict).toBe('equivalent')
    expect(at8080([...http, wide], [...http, narrow]).verdict).toBe('less permissive')
  })
})

describe('versions', () => {
  test('trustDomains count from 1.30.2 only', () => {
    const source = (more: JsonObject): JsonObject => allow({ from: [{ source: { namespaces: ['jobs'], ...more } }] })
    const change = [
      [...http, source({})],
      [...http, source({ trustDomains: ['other'] })],
    ] as const
    expect(at8080(...change, { istioVersion: '1.30.1' }).verdict).toBe('equivalent')
    expect(at8080(...change, { istioVersion: '1.30.2' }).verdict).toBe('less permissive')
  })

  test('two conditions on one header: met by different lines, or by none, by version', () => {
    const when = (...values: string[]): JsonObject =>
      allow({ when: values.map((value) => ({ key: 'request.headers[x-team]', values: [value] })) })
    // Before: nobody has the value `a` and the value `b` at once, unless each line is matched on its own.
    const change = [
      [...http, allow({ to: [{ operation: { ports: ['1'] } }] })],
      [...http, when('a', 'b')],
    ] as const
    expect(at8080(...change, { istioVersion: '1.29.0' }).verdict).toBe('equivalent')
    expect(at8080(...change, { istioVersion: '1.29.1' }).verdict).toBe('more permissive')
  })
})

describe('tokens', () => {
  const issuer = 'https://gitlab.example.com'
  const claim = (name: string, ...values: string[]): JsonObject => ({ key: `request.auth.claims[${name}]`, values })

  test('two conditions on a list claim are met by different elements; on sub they are not', () => {
    const authentication = requestAuthentication('tokens', [{ issuer }])
    const none = allow({ to: [{ operation: { ports: ['1'] } }] })
    const both = (name: string): JsonObject => allow({ when: [claim(name, 'a'), claim(name, 'b')] })
    expect(at8080([...http, authentication, none], [...http, authentication, both('groups')]).verdict).toBe(
      'more permissive',
    )
    expect(at8080([...http, authentication, none], [...http, authentication, both('sub')]).verdict).toBe('equivalent')
  })

  test('a subject with a slash cannot be named by requestPrincipals', () => {
    const authentication = requestAuthentication('tokens', [{ issuer }])
    const before = allow({ from: [{ source: { requestPrincipals: [`${issuer}/project_path:a/b:ref:main`] } }] })
    const after = allow({ to: [{ operation: { ports: ['1'] } }] })
    // It asks for the issuer `https://gitlab.example.com/project_path:a`, which no rule accepts.
    expect(at8080([...http, authentication, before], [...http, authentication, after]).verdict).toBe('equivalent')
  })

  test('other keys of the same issuer prove nothing', () => {
    const rules = allow({ from: [{ source: { requestPrincipals: ['*'] } }] })
    const keys = (jwksUri: string): JsonObject => requestAuthentication('tokens', [{ issuer, jwksUri }])
    const change = at8080(
      [...http, keys('https://a.example.com'), rules],
      [...http, keys('https://b.example.com'), rules],
    )
    expect(change).toMatchObject({ verdict: 'cannot prove', gained: [] })
    expect(new Set(change.reasons)).toEqual(new Set(['KEYS_CHANGED']))
  })

  test('a header that holds a token in one state is an unknown', () => {
    const rules = allow({ when: [{ key: 'request.headers[authorization]', values: ['Bearer *'] }] })
    const change = at8080([...http, rules], [...http, requestAuthentication('tokens', [{ issuer }]), rules])
    expect(change.verdict).toBe('cannot prove')
    expect(change.reasons).toContain('HEADER_OF_TOKEN')
  })

  test('the path with its query is such a header where a token is sent as a parameter', () => {
    const reads = (key: string): JsonObject => allow({ when: [{ key: `request.headers[${key}]`, values: ['/a'] }] })
    const tokens = (more: JsonObject): JsonObject => requestAuthentication('tokens', [{ issuer, ...more }])
    const sent = { fromParams: ['t'] }
    const change = (before: JsonObject, after: JsonObject, key = ':path') =>
      at8080([...http, before, reads(key)], [...http, after, reads(key)]).reasons
    expect(change(tokens({ ...sent, forwardOriginalToken: true }), tokens(sent))).toContain('HEADER_OF_TOKEN')
    expect(at8080([...http, reads(':path')], [...http, tokens({}), reads(':path')]).reasons).toContain(
      'HEADER_OF_TOKEN',
    )
    expect(change(tokens({ ...sent, forwardOriginalToken: true }), tokens(sent), 'x-path')).not.toContain(
      'HEADER_OF_TOKEN',
    )
    const header = { fromHeaders: [{ name: 'x-token' }] }
    expect(change(tokens({ ...header, forwardOriginalToken: true }), tokens(header))).not.toContain('HEADER_OF_TOKEN')
    const paths = allow({ to: [{ operation: { paths: ['/a'] } }] })
    expect(
      at8080([...http, tokens({ ...sent, forwardOriginalToken: true }), paths], [...http, tokens(sent), paths]),
    ).toMatchObject({ verdict: 'equivalent' })
  })
})

test('another path normalisation is no common ground for policies that read paths', () => {
  const mesh = (normalization: string): JsonObject => meshConfig({ pathNormalization: { normalization } })
  const rules = allow({ to: [{ operation: { paths: ['/a*'] } }] })
  expect(at8080([...http, mesh('BASE'), rules], [...http, mesh('MERGE_SLASHES'), rules]).reasons).toEqual([
    'PATH_NORMALIZATION_CHANGED',
  ])
  expect(at8080([...http, mesh('BASE')], [...http, mesh('MERGE_SLASHES')]).verdict).toBe('equivalent')
})

test('an alias of the trust domain lets in the same account of the other', () => {
  const rules = allow({ from: [{ source: { principals: ['cluster.local/ns/jobs/sa/batch'] } }] })
  const change = at8080(
    [...http, meshConfig({}), rules],
    [...http, meshConfig({ trustDomainAliases: ['old.example'] }), rules],
  )
  expect(change.verdict).toBe('more permissive')
  expect(change.gained).toEqual([
    // Where no policy asks, its certificates ended the handshake until now.
    'any mTLS identity except trust domain `cluster.local` · any request',
    'service account `batch` in `jobs` of trust domain `old.example` · any request',
  ])
})
