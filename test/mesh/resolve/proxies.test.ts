import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { Request } from '../../../src/ports/request.js'
import { deployment, destination, namespace, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const labels = { app: 'orders' }

const kindOf = (objects: readonly JsonObject[], of: Readonly<Record<string, string>> = labels) =>
  resolveMesh(stateOf(objects), {})
    .enforcementOf(destination(of, 8080, { known: true }))
    .stages.map(({ proxy }) => proxy)

const pod = (containers: readonly string[], podLabels: JsonObject = labels): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name: 'orders-abc',
    namespace: 'shop',
    labels: podLabels,
    ownerReferences: [{ kind: 'ReplicaSet', name: 'orders-1' }],
  },
  spec: { containers: containers.map((name) => ({ name })) },
})

const waypoint = object(
  'gateway.networking.k8s.io/v1',
  'Gateway',
  'wp',
  { gatewayClassName: 'istio-waypoint', listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }] },
  'shop',
)

describe('the proxy before a workload', () => {
  test.each<[string, JsonObject[], string[]]>([
    ['is a sidecar by assumption where nothing is said', [deployment('orders', labels)], ['sidecar']],
    [
      'is a sidecar where the namespace is injected',
      [namespace('shop', { 'istio-injection': 'enabled' }), deployment('orders', labels)],
      ['sidecar'],
    ],
    [
      'is a sidecar by revision',
      [namespace('shop', { 'istio.io/rev': 'canary' }), deployment('orders', labels)],
      ['sidecar'],
    ],
    [
      'is none where injection is switched off',
      [namespace('shop', { 'istio-injection': 'disabled' }), deployment('orders', labels)],
      ['none'],
    ],
    [
      'is ztunnel in an ambient namespace',
      [namespace('shop', { 'istio.io/dataplane-mode': 'ambient' }), deployment('orders', labels)],
      ['ztunnel'],
    ],
    [
      'is none where live pods have none, and nothing else is said',
      [deployment('orders', labels), pod(['app'])],
      ['none'],
    ],
    ['is a sidecar where live pods have one', [deployment('orders', labels), pod(['app', 'istio-proxy'])], ['sidecar']],
    [
      'is a sidecar although live pods lack it, once the namespace is injected',
      [namespace('shop', { 'istio-injection': 'enabled' }), deployment('orders', labels), pod(['app'])],
      ['sidecar'],
    ],
  ])('%s', (_, objects, want) => expect(kindOf(objects)).toEqual(want))

  test('is a gateway where a Gateway selects it', () => {
    const gateway = object('networking.istio.io/v1', 'Gateway', 'public', {
      selector: { istio: 'ingressgateway' },
      servers: [],
    })
    expect(kindOf([gateway], { istio: 'ingressgateway' })).toEqual(['gateway'])
  })

  test('is said as an assumption, once', () => {
    const mesh = resolveMesh(stateOf([deployment('orders', labels), deployment('web', { app: 'web' })]), {})
    mesh.destinations()
    expect(mesh.assumptions.filter((text) => text.includes('sidecar'))).toEqual([
      'nothing says which proxy stands before workloads of namespace shop: a sidecar is assumed',
    ])
  })

  test('is one sentence for many namespaces', () => {
    const names = Array.from({ length: 50 }, (_, index) => `team-${String(index).padStart(2, '0')}`)
    const objects = names.map((namespace) => ({
      ...deployment('web', { app: 'web' }),
      metadata: { name: 'web', namespace },
    }))
    const mesh = resolveMesh(stateOf(objects), {})
    mesh.destinations()
    expect(mesh.assumptions.filter((text) => text.includes('sidecar'))).toEqual([
      `nothing says which proxy stands before workloads of namespaces ${names.slice(0, 10).join(', ')} and 40 more: a sidecar is assumed`,
    ])
  })
})

describe('a gateway', () => {
  const objects = [
    deployment('gw', { istio: 'gw' }),
    service('gw', { istio: 'gw' }, [{ name: 'https', port: 443, targetPort: 8443 }]),
    object('networking.istio.io/v1', 'Gateway', 'public', {
      selector: { istio: 'gw' },
      servers: [
        { port: { number: 443, protocol: 'HTTPS', name: 'https' }, tls: { mode: 'MUTUAL' }, hosts: ['*'] },
        { port: { number: 9000, protocol: 'TCP', name: 'tcp' }, hosts: ['*'] },
      ],
    }),
  ]
  const mesh = resolveMesh(stateOf(objects), {})

  test('listens at the target port of its Service', () => {
    expect(mesh.destinations().map(({ port, protocol }) => [port, protocol])).toEqual([
      [8443, 'HTTP'],
      [9000, 'TCP'],
    ])
    const [stage] = mesh.enforcementOf(destination({ istio: 'gw' }, 8443, { known: true })).stages
    expect([stage?.mutualTls, stage?.serverTls]).toEqual(['STRICT', 'mutual'])
  })

  test('takes nothing where no server listens', () => {
    const enforcement = mesh.enforcementOf(destination({ istio: 'gw' }, 8080, { known: true }))
    const request: Request = {
      protocol: 'http',
      destination: { namespace: 'shop', labels: { istio: 'gw' }, port: 8080 },
      source: {},
      mtls: false,
      http: { method: 'GET', authority: 'a', path: '/', headers: {} },
    }
    expect(evaluate(enforcement, request, { now: 0 }).allowed).toBe(false)
  })
})

describe('a Service behind a waypoint', () => {
  const objects = [
    namespace('shop', { 'istio.io/dataplane-mode': 'ambient', 'istio.io/use-waypoint': 'wp' }),
    deployment('orders', labels),
    service('orders', labels, [{ name: 'http', port: 80, targetPort: 8080 }]),
    waypoint,
    policy('at-waypoint', {
      targetRefs: [{ group: '', kind: 'Service', name: 'orders' }],
      rules: [{ to: [{ operation: { methods: ['GET'] } }] }],
    }),
    policy('at-ztunnel', {
      selector: { matchLabels: labels },
      rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/wp'] } }] }],
    }),
  ]
  const mesh = resolveMesh(stateOf(objects), {})
  const request = (method: string, port: number): Request => ({
    protocol: 'http',
    destination: { namespace: 'shop', service: 'orders', labels, port },
    source: { principal: 'cluster.local/ns/web/sa/web' },
    mtls: true,
    http: { method, authority: 'orders', path: '/', headers: {} },
  })

  test('is a destination of its own beside the workload', () => {
    expect(mesh.destinations().map(({ title, port, service: name }) => [title, port, name])).toEqual([
      ['deployment/orders', 0, undefined],
      ['service orders', 8080, undefined],
      ['service orders through its waypoint', 80, 'orders'],
    ])
  })

  test('meets the waypoint, then ztunnel with the identity of the waypoint at the target port', () => {
    const through = mesh.enforcementOf(destination(labels, 80, { service: 'orders', known: true }))
    expect(through.stages.map(({ proxy, peer, port }) => [proxy, peer, port])).toEqual([
      ['waypoint', 'client', undefined],
      ['ztunnel', { principal: 'cluster.local/ns/shop/sa/wp' }, 8080],
    ])
    expect(evaluate(through, request('GET', 80), { now: 0 }).allowed).toBe(true)
    expect(evaluate(through, request('POST', 80), { now: 0 })).toMatchObject({ kind: 'deny', status: 403 })
  })

  test('is not met by who addresses the workload: ztunnel sees the client itself', () => {
    const direct = mesh.enforcementOf(destination(labels, 8080, { known: true }))
    expect(evaluate(direct, request('GET', 8080), { now: 0 })).toMatchObject({ kind: 'deny', status: 0 })
  })
})
