import { describe, expect, test } from '@jest/globals'
import type { MeshOverrides } from '../../../src/config/config.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, object, peerAuthentication, policy, requestAuthentication, service } from '../objects.js'
import { stateOf } from '../states.js'

const orders = { app: 'orders' }
const world = [
  deployment('orders', orders),
  service('orders', orders, [{ name: 'http', port: 80, targetPort: 8080 }]),
  policy('base', {
    selector: { matchLabels: orders },
    rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }] }],
  }),
]

const compare = (before: readonly JsonObject[], after: readonly JsonObject[], overrides: MeshOverrides = {}) =>
  compareAccess(stateOf([...world, ...before]), stateOf([...world, ...after]), { overrides, evaluate })

const as = (one: JsonObject, apiVersion: string): JsonObject => ({ ...one, apiVersion })
const ofAction = (action: string): JsonObject =>
  policy('admin', {
    selector: { matchLabels: orders },
    action,
    rules: [{ to: [{ operation: { paths: ['/admin'] } }] }],
    ...(action === 'CUSTOM' ? { provider: { name: 'opa' } } : {}),
  })
const gateway = object('networking.istio.io/v1', 'Gateway', 'g', { selector: { istio: 'ingressgateway' }, servers: [] })
const route = { parentRefs: [{ name: 'g' }] }

/** An object as it is served, and the versions under which no API server takes it. */
const moves: readonly (readonly [string, JsonObject, readonly string[]])[] = [
  ...['ALLOW', 'DENY', 'AUDIT', 'CUSTOM'].map(
    (action) =>
      [
        `a policy that says ${action}`,
        ofAction(action),
        ['security.istio.io/v9', 'security.istio.io/v1alpha1', 'security.istio.io/v2beta1', 'security.istio.io/V1'],
      ] as const,
  ),
  [
    'a PeerAuthentication',
    peerAuthentication('default', { mtls: { mode: 'STRICT' } }),
    ['security.istio.io/v1alpha1', 'security.istio.io/v2'],
  ],
  [
    'a RequestAuthentication',
    requestAuthentication('tokens', [{ issuer: 'https://issuer' }]),
    ['security.istio.io/v1alpha1', 'security.istio.io/v2'],
  ],
  ['a Gateway', gateway, ['networking.istio.io/v1alpha1', 'networking.istio.io/v2']],
  [
    'a Gateway of the Gateway API',
    object('gateway.networking.k8s.io/v1', 'Gateway', 'g', { gatewayClassName: 'istio', listeners: [] }),
    ['gateway.networking.k8s.io/v1alpha9', 'gateway.networking.k8s.io/v2'],
  ],
  [
    'a route',
    object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'r', route),
    ['gateway.networking.k8s.io/v3', 'gateway.networking.k8s.io/v1alpha9'],
  ],
  ['a Sidecar', object('networking.istio.io/v1', 'Sidecar', 's', {}), ['networking.istio.io/v5']],
  ['a VirtualService', object('networking.istio.io/v1', 'VirtualService', 's', {}), ['networking.istio.io/v5']],
  ['Telemetry', object('telemetry.istio.io/v1', 'Telemetry', 't', {}), ['telemetry.istio.io/v5']],
]

const codes = (diff: ReturnType<typeof compare>): readonly string[] => diff.reasons.map(({ code }) => code)

describe('an object whose version no API server takes', () => {
  test.each(moves)('%s', (_, one, versions) => {
    for (const version of versions)
      for (const [before, after] of [
        [[one], [as(one, version)]],
        [[as(one, version)], [one]],
        [[], [as(one, version)]],
        [[as(one, version)], []],
      ] as const) {
        const diff = compare(before, after)
        expect([version, diff.verdict]).toEqual([version, 'cannot prove'])
        expect(codes(diff)).toContain('KIND_NOT_SERVED')
      }
  })

  test('stands in both states: nothing changes', () => {
    const one = as(ofAction('DENY'), 'security.istio.io/v9')
    expect(compare([one], [one]).verdict).toBe('equivalent')
  })

  test('of the root namespace counts everywhere, of another one there', () => {
    const at = (namespace: string) => compare([], [as(policy('x', { rules: [] }, namespace), 'security.istio.io/v9')])
    const places = (namespace: string) => at(namespace).destinations.map((one) => one.namespace)
    expect(places('istio-system')).toContain('shop')
    expect(places('elsewhere')).not.toContain('shop')
    expect(at('elsewhere').verdict).toBe('cannot prove')
  })
})

describe('a kind that no API server knows', () => {
  test.each([
    ['security.istio.io/v1', 'AuthorisationPolicy'],
    ['security.istio.io/v1', 'MeshPolicy'],
    ['authentication.istio.io/v1alpha1', 'Policy'],
    ['rbac.istio.io/v1alpha1', 'ServiceRole'],
    ['networking.istio.io/v1alpha3', 'EgressRule'],
    ['extensions.istio.io/v1alpha1', 'Filter'],
    ['gateway.networking.k8s.io/v1', 'Route'],
  ])('%s %s', (apiVersion, kind) => {
    const one = object(apiVersion, kind, 'x', { rules: [{}] })
    for (const diff of [compare([], [one]), compare([one], [])]) {
      expect(diff.verdict).toBe('cannot prove')
      expect(codes(diff)).toContain('KIND_NOT_SERVED')
    }
  })
})

test.each([
  ['security.istio.io/v1', 'PeerAuthentication', '1.21.6', 'cannot prove'],
  ['security.istio.io/v1', 'PeerAuthentication', '1.22.0', 'equivalent'],
  ['security.istio.io/v1beta1', 'PeerAuthentication', '1.20.0', 'equivalent'],
  ['networking.istio.io/v1', 'DestinationRule', '1.21.6', 'cannot prove'],
  ['networking.istio.io/v1', 'DestinationRule', '1.22.0', 'equivalent'],
  ['networking.istio.io/v1alpha3', 'WorkloadEntry', '1.31.0', 'equivalent'],
  ['telemetry.istio.io/v1', 'Telemetry', '1.21.6', 'cannot prove'],
  ['telemetry.istio.io/v1alpha1', 'Telemetry', '1.21.6', 'equivalent'],
  ['gateway.networking.k8s.io/v1beta1', 'ReferenceGrant', '1.20.0', 'equivalent'],
  ['example.com/v9', 'AuthorizationPolicy', '1.30.0', 'equivalent'],
])('%s %s with Istio %s: %s', (apiVersion, kind, istioVersion, verdict) => {
  expect(compare([], [object(apiVersion, kind, 'x', {})], { istioVersion }).verdict).toBe(verdict)
})

test('what a cluster holds is served, whatever it is called', () => {
  const live = stateOf([...world, as(ofAction('DENY'), 'security.istio.io/v9')])
  const source = { kind: 'cluster', uid: 'u', resourceVersion: '1' } as const
  const state = { ...live, objects: live.objects.map((one) => ({ ...one, source })) }
  expect(codes(compareAccess(stateOf(world), state, { overrides: {}, evaluate }))).not.toContain('KIND_NOT_SERVED')
})
