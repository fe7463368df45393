import { describe, expect, test } from '@jest/globals'
import type { MeshOverrides } from '../../../src/config/config.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const orders = { app: 'orders' }
const world = [deployment('orders', orders), service('orders', orders, [{ name: 'http', port: 80, targetPort: 8080 }])]
const when = (key: string, ...values: string[]): JsonObject => ({ when: [{ key, values }] })
const someone = { from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }] }
const rules = (name: string, action: string, ...list: JsonObject[]): JsonObject =>
  policy(name, {
    selector: { matchLabels: orders },
    action,
    rules: list,
    ...(action === 'CUSTOM' ? { provider: { name: 'opa' } } : {}),
  })
const base = rules('base', 'ALLOW', someone)

const compare = (before: readonly JsonObject[], after: readonly JsonObject[], overrides: MeshOverrides = {}) =>
  compareAccess(stateOf([...world, ...before]), stateOf([...world, ...after]), { overrides, evaluate })

const codes = (diff: ReturnType<typeof compare>): readonly string[] => [
  ...new Set(diff.reasons.map(({ code }) => code)),
]

/** Each turn of a condition that a newer Istio may know, as before and after; both directions are asked. */
const turns: readonly (readonly [string, readonly JsonObject[], readonly JsonObject[]])[] = [
  ['an ALLOW rule is added', [base], [rules('base', 'ALLOW', someone, when('request.auth.actor', 'robot'))]],
  [
    'its values grow',
    [rules('base', 'ALLOW', someone, when('request.auth.actor', 'robot'))],
    [rules('base', 'ALLOW', someone, when('request.auth.actor', 'robot', 'chief'))],
  ],
  ['a DENY goes', [base, rules('stop', 'DENY', when('request.auth.actor', 'robot'))], [base]],
  ['a CUSTOM goes', [base, rules('ask', 'CUSTOM', when('request.body', 'x'))], [base]],
  ['a misspelt key', [base], [rules('base', 'ALLOW', someone, when('source.namspace', 'shop'))]],
  ['a known key without its name', [base], [rules('base', 'ALLOW', someone, when('request.headers', 'a'))]],
  ['a key that was replaced', [base], [rules('base', 'ALLOW', someone, when('destination.labels[app]', 'a'))]],
  ['a key in other letters', [base], [rules('base', 'ALLOW', someone, when('Source.ip', '10.0.0.1'))]],
  [
    'only values that must not be',
    [base],
    [rules('base', 'ALLOW', someone, { when: [{ key: 'request.auth.actor', notValues: ['robot'] }] })],
  ],
]

describe.each([
  ['assumed', {}],
  ['newer than the tables', { istioVersion: '1.33.0' }],
  ['a patch that came after the tables', { istioVersion: '1.31.9' }],
  ['older than the tables', { istioVersion: '1.12.0' }],
])('an unknown key where the version is %s', (_, overrides) => {
  test.each(turns)('%s', (_title, before, after) => {
    for (const diff of [compare(before, after, overrides), compare(after, before, overrides)]) {
      expect(diff.verdict).toBe('cannot prove')
      expect(codes(diff)).toContain('UNKNOWN_CONDITION')
    }
  })

  test('that does not change leaves what does not change alone', () => {
    const both = [base, rules('stop', 'DENY', when('request.auth.actor', 'robot'))]
    expect(compare(both, both, overrides).verdict).toBe('equivalent')
    const elsewhere = policy('other', { selector: { matchLabels: { app: 'other' } }, rules: [someone] })
    expect(compare([...both, elsewhere], both, overrides).destinations.map(({ labels }) => labels)).not.toContainEqual(
      orders,
    )
  })

  test('of a policy that decides nothing is nothing', () => {
    const audit = rules('watch', 'AUDIT', when('request.auth.actor', 'robot'))
    const dry = policy('dry', { action: 'DENY', rules: [when('request.auth.actor', 'robot')] }, 'shop', {
      annotations: { 'istio.io/dry-run': 'true' },
    })
    expect(compare([base], [base, audit, dry], overrides).verdict).toBe('equivalent')
  })
})

test('where the version is said and known, Istio leaves the rule out', () => {
  const of = (...pair: readonly [readonly JsonObject[], readonly JsonObject[]]) =>
    compare(...pair, { istioVersion: '1.30.3', trustDomain: 'cluster.local' })
  for (const [, before, after] of turns) expect(of(before, after).verdict).toBe('equivalent')
  expect(of([rules('base', 'ALLOW', someone)], [rules('base', 'ALLOW', when('request.auth.actor', 'x'))]).verdict).toBe(
    'less permissive',
  )
})

test('ztunnel is as unsure', () => {
  const ambient = deployment('orders', orders, { labels: { ...orders, 'istio.io/dataplane-mode': 'ambient' } })
  const added = rules('base', 'ALLOW', someone, when('source.workload', 'web'))
  const diff = compareAccess(stateOf([ambient, base]), stateOf([ambient, added]), { overrides: {}, evaluate })
  expect([diff.verdict, ...codes(diff)]).toEqual(['cannot prove', 'UNKNOWN_CONDITION'])
})

test('metadata of the JWT filter is metadata like any other', () => {
  const key = 'experimental.envoy.filters.http.jwt_authn[iss]'
  const diff = compare([base], [rules('base', 'ALLOW', someone, when(key, 'x'))])
  expect([diff.verdict, ...codes(diff)]).toEqual(['cannot prove', 'FILTER_METADATA'])
})
