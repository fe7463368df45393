import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { ReadRecord } from '../../../src/ports/object.js'
import { deployment, namespace, object, peerAuthentication, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const injected = namespace('shop', { 'istio-injection': 'enabled' })
const orders = { app: 'orders' }
const account = 'cluster.local/ns/edge/sa/edge'
const guard = (action: string, source: JsonObject): JsonObject =>
  policy('guard', { selector: { matchLabels: orders }, action, rules: [{ from: [{ source }] }] })
const deny = guard('DENY', { principals: [account] })
const rule = (trafficPolicy: JsonObject, host = 'orders.shop.svc.cluster.local'): JsonObject =>
  object('networking.istio.io/v1', 'DestinationRule', 'orders', { host, trafficPolicy })
const plain = { tls: { mode: 'DISABLE' } }
const world = [
  injected,
  service('orders', orders, [{ name: 'http', port: 80, targetPort: 8080 }]),
  deployment('orders', orders),
]

const codes = (before: readonly JsonObject[], after: readonly JsonObject[], reads: readonly ReadRecord[] = []) =>
  compareAccess(stateOf(before, reads), stateOf(after, reads), {
    evaluate,
    overrides: { trustDomain: 'cluster.local' },
  }).reasons.map(({ code }) => code)

describe('a DestinationRule has gateways that were not read call without their identity', () => {
  test.each<[string, JsonObject[], JsonObject]>([
    ['past a DENY', [...world, deny], rule(plain)],
    ['by a short name', [...world, deny], rule(plain, 'orders')],
    ['for every host', [...world, deny], rule(plain, '*.shop.svc.cluster.local')],
    ['at its port', [...world, deny], rule({ portLevelSettings: [{ port: { number: 80 }, ...plain }] })],
    ['with TLS of its own', [...world, deny], rule({ tls: { mode: 'SIMPLE' } })],
    [
      'past a DENY by a condition',
      [
        ...world,
        policy('guard', { action: 'DENY', rules: [{ when: [{ key: 'source.namespace', values: ['edge'] }] }] }),
      ],
      rule(plain),
    ],
    ['into an ALLOW of all others', [...world, guard('ALLOW', { notPrincipals: [account] })], rule(plain)],
    ['where the Service was not read', [injected, deny], rule(plain)],
    ['where its workload was not read', [injected, world[1] ?? {}, deny], rule(plain)],
  ])('%s: that is not proven', (_, before, changed) => {
    expect(codes(before, [...before, changed])).toEqual(['ROUTE_NOT_FOLLOWED'])
    expect(codes([...before, rule({})], [...before, changed])).toEqual(['ROUTE_NOT_FOLLOWED'])
  })

  const backend = object('gateway.networking.k8s.io/v1', 'BackendTLSPolicy', 'tls', {
    targetRefs: [{ group: '', kind: 'Service', name: 'orders' }],
    validation: { hostname: 'orders.example.com', wellKnownCACertificates: 'System' },
  })
  const allow = guard('ALLOW', { principals: [account] })
  const strict = peerAuthentication('strict', { mtls: { mode: 'STRICT' } })
  const wide = object('networking.istio.io/v1', 'DestinationRule', 'wide', {
    host: '*.shop.svc.cluster.local',
    trafficPolicy: plain,
  })
  const withTls = rule({ tls: { mode: 'ISTIO_MUTUAL' } })

  test.each<[string, JsonObject[], JsonObject[], JsonObject[]]>([
    ['an ALLOW by its rule that goes', [...world, allow], [rule(plain)], []],
    ['an ALLOW by TLS of the mesh', [...world, allow], [rule(plain)], [withTls]],
    ['an ALLOW by a rule without a word of TLS', [...world, allow], [rule(plain)], [rule({})]],
    [
      'an ALLOW at its port',
      [...world, allow],
      [rule({ portLevelSettings: [{ port: { number: 80 }, ...plain }] })],
      [],
    ],
    ['an ALLOW by the host of a rule', [...world, allow], [rule(plain)], [rule(plain, 'vault.shop.svc.cluster.local')]],
    ['an ALLOW by a particular rule under a wide one', [...world, allow, wide], [], [rule({})]],
    ['an ALLOW by TLS of its own that goes', [...world, allow], [backend], []],
    [
      'an ALLOW by a condition',
      [
        ...world,
        policy('guard', { action: 'ALLOW', rules: [{ when: [{ key: 'source.namespace', values: ['edge'] }] }] }),
      ],
      [rule(plain)],
      [],
    ],
    ['a DENY of all others', [...world, guard('DENY', { notPrincipals: [account] })], [rule(plain)], []],
    ['mutual TLS that is required', [...world, strict], [rule(plain)], []],
    ['an ALLOW where the Service was not read', [injected, allow], [rule(plain)], []],
  ])('or with it again, past %s', (_, both, before, after) => {
    expect(codes([...both, ...before], [...both, ...after])).toEqual(['ROUTE_NOT_FOLLOWED'])
  })

  test('a rule for more hosts holds again where a particular one goes', () => {
    expect(codes([...world, deny, wide, withTls], [...world, deny, wide])).toEqual(['ROUTE_NOT_FOLLOWED'])
    expect(codes([...world, deny, wide, rule(plain)], [...world, deny, wide])).toEqual([])
    expect(codes([...world, deny, withTls], [...world, deny])).toEqual([])
  })

  test.each<[string, JsonObject[], JsonObject[], JsonObject[]]>([
    ['where no rule names an identity', world, [rule(plain)], []],
    ['where a DENY names it', [...world, deny], [rule(plain)], []],
    [
      'where no identity arrives',
      [...world, allow, peerAuthentication('off', { mtls: { mode: 'DISABLE' } })],
      [rule(plain)],
      [],
    ],
    ['for another host', [...world, allow], [rule(plain, 'vault.shop.svc.cluster.local')], []],
    ['where a wide rule says the same', [...world, allow, wide], [rule(plain)], []],
    ['where it never was without it', [...world, allow], [withTls], []],
  ])('with it again, %s: nothing opens', (_, both, before, after) => {
    expect(codes([...both, ...before], [...both, ...after])).toEqual([])
  })

  test('so does a BackendTLSPolicy for the Service, and none for another', () => {
    const tls = (name: string, kind = 'Service'): JsonObject =>
      object('gateway.networking.k8s.io/v1', 'BackendTLSPolicy', 'tls', {
        targetRefs: [{ group: '', kind, name }],
        validation: { hostname: 'orders.example.com', wellKnownCACertificates: 'System' },
      })
    expect(codes([...world, deny], [...world, deny, tls('orders')])).toContain('ROUTE_NOT_FOLLOWED')
    expect(codes([...world, deny], [...world, deny, tls('vault')])).not.toContain('ROUTE_NOT_FOLLOWED')
    expect(codes([...world, deny], [...world, deny, tls('orders', 'ServiceEntry')])).not.toContain('ROUTE_NOT_FOLLOWED')
    expect(codes(world, [...world, tls('orders')])).not.toContain('ROUTE_NOT_FOLLOWED')
  })

  test.each<[string, JsonObject[], JsonObject]>([
    ['where rules let identities in alone', [...world, guard('ALLOW', { principals: [account] })], rule(plain)],
    [
      'where plaintext is refused',
      [...world, deny, peerAuthentication('strict', { mtls: { mode: 'STRICT' } })],
      rule(plain),
    ],
    [
      'where the policy is for other workloads',
      [
        ...world,
        policy('guard', {
          selector: { matchLabels: { app: 'vault' } },
          action: 'DENY',
          rules: [{ from: [{ source: { principals: [account] } }] }],
        }),
      ],
      rule(plain),
    ],
    ['at another port', [...world, deny], rule({ portLevelSettings: [{ port: { number: 81 }, ...plain }] })],
    ['for another host', [...world, deny], rule(plain, 'vault.shop.svc.cluster.local')],
    ['for a host outside', [...world, deny], rule(plain, 'example.com')],
    ['with the identity of the mesh', [...world, deny], rule({ tls: { mode: 'ISTIO_MUTUAL' } })],
  ])('%s: nothing opens', (_, before, changed) => {
    expect(codes(before, [...before, changed])).toEqual([])
  })

  test('one that stands, and changes elsewhere, opens nothing', () => {
    const balanced = rule({ ...plain, loadBalancer: { simple: 'RANDOM' } })
    expect(codes([...world, deny, rule(plain)], [...world, deny, balanced])).toEqual([])
    expect(codes([...world, deny, rule(plain)], [...world, deny])).toEqual([])
  })

  test('where the cluster was asked for every route, there is no other gateway', () => {
    const read = (status: ReadRecord['status']): readonly ReadRecord[] => [
      { group: 'networking.istio.io', kind: 'VirtualService', namespace: '*', status: 'complete' },
      { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: '*', status },
    ]
    for (const status of ['complete', 'not installed'] as const)
      expect(codes([...world, deny], [...world, deny, rule(plain)], read(status))).toEqual([])
    expect(codes([...world, deny], [...world, deny, rule(plain)], read('forbidden'))).toContain('ROUTE_NOT_FOLLOWED')
  })
})
