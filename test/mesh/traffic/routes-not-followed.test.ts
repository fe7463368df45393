import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { routesNotFollowed } from '../../../src/mesh/traffic/routes-not-followed.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { stateOf } from '../states.js'

const gateway: JsonObject = {
  apiVersion: 'networking.istio.io/v1',
  kind: 'Gateway',
  metadata: { name: 'front', namespace: 'entry' },
  spec: { selector: { istio: 'front' }, servers: [{ port: { number: 80, protocol: 'HTTP' }, hosts: ['*'] }] },
}
const virtualService = (http: JsonObject, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'networking.istio.io/v1',
  kind: 'VirtualService',
  metadata: { name: 'books', namespace: 'entry' },
  spec: {
    hosts: ['books.example.com'],
    gateways: ['front'],
    http: [{ route: [{ destination: { host: 'books' } }], ...http }],
    ...more,
  },
})
const httpRoute = (rule: JsonObject, parent: JsonObject): JsonObject => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'books', namespace: 'entry' },
  spec: { parentRefs: [parent], rules: [{ backendRefs: [{ name: 'books', port: 80 }], ...rule }] },
})
const kubernetesGateway = (gatewayClassName: string, name = 'front'): JsonObject => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name, namespace: 'entry' },
  spec: { gatewayClassName, listeners: [{ name: 'web', port: 80, protocol: 'HTTP' }] },
})
const rewrite = {
  filters: [{ type: 'URLRewrite', urlRewrite: { path: { type: 'ReplaceFullPath', replaceFullPath: '/x' } } }],
}
const codes = (before: readonly JsonObject[], after: readonly JsonObject[]): readonly string[] =>
  routesNotFollowed(stateOf(before), stateOf(after)).map(({ text }) => text)
const plain = virtualService({ match: [{ uri: { exact: '/list' } }] })

const tls = (host: string): JsonObject =>
  virtualService({}, { http: [], tls: [{ match: [{ sniHosts: ['a.test'] }], route: [{ destination: { host } }] }] })
const mesh = (http: JsonObject, more: JsonObject = {}): JsonObject =>
  virtualService(http, { gateways: ['mesh'], ...more })
const tlsRoute = (name: string): JsonObject => ({
  ...httpRoute({ backendRefs: [{ name, port: 443 }] }, { name: 'front' }),
  kind: 'TLSRoute',
})

const waypoint = kubernetesGateway('istio-waypoint')
const mirror = (name: string): JsonObject => ({
  filters: [{ type: 'RequestMirror', requestMirror: { backendRef: { name, port: 80 } } }],
})
const across = httpRoute({ backendRefs: [{ name: 'vault', namespace: 'safe' }] }, { kind: 'Service', name: 'books' })
const grant = (kind: string, namespace = 'entry'): JsonObject => ({
  apiVersion: 'gateway.networking.k8s.io/v1beta1',
  kind: 'ReferenceGrant',
  metadata: { name: 'in', namespace: 'safe' },
  spec: {
    from: [{ group: 'gateway.networking.k8s.io', kind, namespace }],
    to: [{ group: '', kind: 'Service' }],
  },
})

describe('a changed route that is not followed leaves access unproven, with its name', () => {
  const changed: readonly (readonly [string, readonly JsonObject[], readonly JsonObject[]])[] = [
    ['TLS that a gateway passes through', [gateway, tls('books')], [gateway, tls('vault')]],
    [
      'TLS that a gateway of another host set passes through',
      [gateway, tls('books')],
      [{ ...gateway, spec: { selector: { istio: 'front' }, servers: [{ hosts: ['*', 'b'] }] } }, tls('books')],
    ],
    [
      'pods of an InferencePool behind a gateway',
      [kubernetesGateway('istio'), httpRoute({}, { name: 'front' })],
      [
        kubernetesGateway('istio'),
        httpRoute(
          { backendRefs: [{ group: 'inference.networking.k8s.io', kind: 'InferencePool', name: 'models' }] },
          { name: 'front' },
        ),
      ],
    ],
    ['a TLSRoute', [kubernetesGateway('istio'), tlsRoute('books')], [kubernetesGateway('istio'), tlsRoute('vault')]],
    [
      'a rewrite at a waypoint',
      [kubernetesGateway('istio-waypoint')],
      [kubernetesGateway('istio-waypoint'), httpRoute(rewrite, { kind: 'Service', name: 'books' })],
    ],
    [
      'another Service behind a waypoint',
      [kubernetesGateway('istio-waypoint')],
      [
        kubernetesGateway('istio-waypoint'),
        httpRoute({ backendRefs: [{ name: 'vault' }] }, { kind: 'Service', name: 'books' }),
      ],
    ],
    [
      'a copy that a waypoint sends, which comes',
      [waypoint, httpRoute({}, { kind: 'Service', name: 'books' })],
      [waypoint, httpRoute(mirror('vault'), { kind: 'Service', name: 'books' })],
    ],
    [
      'a copy that a waypoint sends elsewhere',
      [waypoint, httpRoute(mirror('books-2'), { kind: 'Service', name: 'books' })],
      [waypoint, httpRoute(mirror('vault'), { kind: 'Service', name: 'books' })],
    ],
    [
      'a copy of one backend at a waypoint',
      [waypoint],
      [
        waypoint,
        httpRoute({ backendRefs: [{ name: 'books', ...mirror('vault') }] }, { kind: 'Service', name: 'books' }),
      ],
    ],
    [
      'a copy that a VirtualService has a waypoint send',
      [waypoint, mesh({})],
      [waypoint, mesh({ mirrors: [{ destination: { host: 'vault' } }] })],
    ],
    [
      'the same Service of another namespace behind a waypoint',
      [waypoint],
      [
        waypoint,
        httpRoute({ backendRefs: [{ name: 'books', namespace: 'other' }] }, { kind: 'Service', name: 'books' }),
      ],
    ],
    ['a grant for a route of a waypoint', [waypoint, across], [waypoint, across, grant('HTTPRoute')]],
    ['a rewrite in sidecars of clients', [], [mesh({ rewrite: { uri: '/shelf' } })]],
    [
      'a part that a VirtualService of sidecars delegates to',
      [mesh({ delegate: { name: 'part' } })],
      [
        mesh({ delegate: { name: 'part' } }),
        { ...virtualService({}, { hosts: [], gateways: [] }), metadata: { name: 'part', namespace: 'entry' } },
      ],
    ],
  ]
  test.each(changed)('%s', (_, before, after) => {
    expect(codes(before, after)).toHaveLength(1)
  })

  test('the reason names the route, who follows it, the destination and the rewrite', () => {
    expect(codes([], [mesh({ rewrite: { uri: '/keys' } })])).toEqual([
      'VirtualService entry/books changes which requests are sent on to `books` by sidecars of clients, with the path rewritten to `/keys`; who gets where along a route is not computed',
    ])
  })

  test('the comparison of the mesh says so', () => {
    const { verdict, reasons } = compareAccess(stateOf([]), stateOf([mesh({ rewrite: { uri: '/keys' } })]), {
      evaluate,
      overrides: {},
    })
    expect([verdict, reasons.map(({ code }) => code)]).toEqual(['cannot prove', ['ROUTE_NOT_FOLLOWED']])
  })
})

describe('what changes neither what is sent nor where to says nothing', () => {
  const equal: readonly (readonly [string, readonly JsonObject[], readonly JsonObject[]])[] = [
    [
      'HTTP of a gateway, which is followed',
      [gateway, plain],
      [gateway, virtualService({ rewrite: { uri: '/keys' } })],
    ],
    ['a part of a gateway alone', [], [virtualService({}, { hosts: [], gateways: [] })]],
    [
      'time limits and retries at a waypoint',
      [kubernetesGateway('istio-waypoint'), mesh({})],
      [kubernetesGateway('istio-waypoint'), mesh({ timeout: '3s', retries: { attempts: 2 } })],
    ],
    [
      'copies in sidecars of clients, who ask for themselves',
      [httpRoute({}, { kind: 'Service', name: 'books' }), mesh({})],
      [httpRoute(mirror('vault'), { kind: 'Service', name: 'books' }), mesh({ mirror: { host: 'vault' } })],
    ],
    [
      'a copy that a waypoint sends to the Service itself',
      [waypoint],
      [waypoint, httpRoute(mirror('books'), { kind: 'Service', name: 'books' })],
    ],
    [
      'a grant that no route of a waypoint needs',
      [waypoint, across],
      [waypoint, across, grant('GRPCRoute'), grant('HTTPRoute', 'other')],
    ],
    ['a grant for a route of sidecars', [across], [across, grant('HTTPRoute')]],
    ['a route of sidecars that rewrites nothing', [], [virtualService({}, { gateways: ['mesh'] })]],
    ['a Service as parent without a waypoint', [], [httpRoute({}, { kind: 'Service', name: 'books' })]],
    ['the last route of a gateway goes', [gateway, plain], [gateway]],
    [
      'a gateway of another controller',
      [kubernetesGateway('nginx')],
      [kubernetesGateway('nginx'), httpRoute(rewrite, { name: 'front' })],
    ],
    [
      'response filters at a waypoint',
      [kubernetesGateway('istio-waypoint')],
      [
        kubernetesGateway('istio-waypoint'),
        httpRoute({ filters: [{ type: 'ResponseHeaderModifier' }] }, { kind: 'Service', name: 'books' }),
      ],
    ],
  ]
  test.each(equal)('%s', (_, before, after) => {
    expect(codes(before, after)).toEqual([])
  })

  test('a header of a match that is called like a setting still counts', () => {
    const with_ = (name: string): JsonObject =>
      mesh({ match: [{ headers: { [name]: { exact: 'a' } } }], rewrite: { uri: '/x' } })
    expect(codes([with_('timeout')], [with_('retries')])).toHaveLength(1)
  })
})

describe('a server that passes on what the server name asks for', () => {
  const passing = (mode: string, hosts: readonly string[] = ['*.local']): JsonObject => ({
    ...gateway,
    spec: {
      selector: { istio: 'front' },
      servers: [{ port: { number: 15443, protocol: 'TLS' }, tls: { mode }, hosts }],
    },
  })

  test.each<[string, JsonObject[], JsonObject[]]>([
    ['comes', [], [passing('AUTO_PASSTHROUGH')]],
    ['takes the place of one with routes', [passing('PASSTHROUGH')], [passing('AUTO_PASSTHROUGH')]],
    ['takes more hosts', [passing('AUTO_PASSTHROUGH', ['a.local'])], [passing('AUTO_PASSTHROUGH')]],
  ])('%s: nothing is proven', (_, before, after) => {
    expect(codes(before, after)).toEqual([
      'Gateway entry/front changes which requests are sent on by gateway entry/front; who gets where along a route is not computed',
    ])
  })

  test.each<[string, JsonObject[], JsonObject[]]>([
    ['stays', [passing('AUTO_PASSTHROUGH')], [passing('AUTO_PASSTHROUGH')]],
    ['goes', [passing('AUTO_PASSTHROUGH')], []],
    ['is none', [passing('PASSTHROUGH', ['a.local'])], [passing('PASSTHROUGH')]],
  ])('%s: no reason', (_, before, after) => {
    expect(codes(before, after)).toEqual([])
  })
})
