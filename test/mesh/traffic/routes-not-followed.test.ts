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

describe('a route of a gateway that changes leaves access unproven, with the names of both', () => {
  const changed: readonly (readonly [string, readonly JsonObject[], readonly JsonObject[]])[] = [
    [
      'a rewrite',
      [gateway, plain],
      [gateway, virtualService({ match: [{ uri: { exact: '/list' } }], rewrite: { uri: '/keys' } })],
    ],
    ['a wider match', [gateway, plain], [gateway, virtualService({ match: [{ uri: { prefix: '/' } }] })]],
    [
      'another destination',
      [gateway, plain],
      [gateway, virtualService({ match: [{ uri: { exact: '/list' } }], route: [{ destination: { host: 'vault' } }] })],
    ],
    [
      'a header that is set',
      [gateway, plain],
      [
        gateway,
        virtualService({ match: [{ uri: { exact: '/list' } }], headers: { request: { set: { 'x-role': 'admin' } } } }),
      ],
    ],
    [
      'a fault that no longer aborts',
      [gateway, virtualService({ fault: { abort: { httpStatus: 403 } } })],
      [gateway, virtualService({})],
    ],
    [
      'a share that is no longer nothing',
      [
        gateway,
        virtualService({
          route: [
            { destination: { host: 'books' }, weight: 100 },
            { destination: { host: 'vault' }, weight: 0 },
          ],
        }),
      ],
      [
        gateway,
        virtualService({
          route: [
            { destination: { host: 'books' }, weight: 99 },
            { destination: { host: 'vault' }, weight: 1 },
          ],
        }),
      ],
    ],
    [
      'another host',
      [gateway, plain],
      [gateway, virtualService({ match: [{ uri: { exact: '/list' } }] }, { hosts: ['*'] })],
    ],
    [
      'a gateway that takes more hosts',
      [gateway, plain],
      [{ ...gateway, spec: { selector: { istio: 'front' }, servers: [{ hosts: ['*', 'b'] }] } }, plain],
    ],
    ['a part that others delegate to', [], [virtualService({}, { hosts: [], gateways: [] })]],
    [
      'an HTTPRoute that comes',
      [kubernetesGateway('istio')],
      [kubernetesGateway('istio'), httpRoute({}, { name: 'front' })],
    ],
    ['an HTTPRoute of a gateway that was not read', [], [httpRoute({}, { name: 'front' })]],
    [
      'a route that goes where another stays',
      [gateway, plain, { ...plain, metadata: { name: 'all', namespace: 'entry' } }],
      [gateway, plain],
    ],
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
    ['a rewrite in sidecars of clients', [], [virtualService({ rewrite: { uri: '/shelf' } }, { gateways: ['mesh'] })]],
  ]
  test.each(changed)('%s', (_, before, after) => {
    expect(codes(before, after)).toHaveLength(1)
  })

  test('the reason names the route, the gateway, the destination and the rewrite', () => {
    const after = [gateway, virtualService({ rewrite: { uri: '/keys' } })]
    expect(codes([gateway, plain], after)).toEqual([
      'VirtualService entry/books changes which requests gateway entry/front sends on to `books`, with the path rewritten to `/keys`; who gets where along a route is not computed',
    ])
  })

  test('the comparison of the mesh says so', () => {
    const after = [gateway, virtualService({ rewrite: { uri: '/keys' } })]
    const { verdict, reasons } = compareAccess(stateOf([gateway, plain]), stateOf(after), { evaluate, overrides: {} })
    expect([verdict, reasons.map(({ code }) => code)]).toEqual(['cannot prove', ['ROUTE_NOT_FOLLOWED']])
  })
})

describe('what changes neither what is sent nor where to says nothing', () => {
  const equal: readonly (readonly [string, readonly JsonObject[], readonly JsonObject[]])[] = [
    [
      'time limits, retries, delays and copies',
      [gateway, plain],
      [
        gateway,
        virtualService({
          match: [{ uri: { exact: '/list' } }],
          timeout: '3s',
          retries: { attempts: 2 },
          fault: { delay: { fixedDelay: '1s' } },
          mirror: { host: 'copy' },
        }),
      ],
    ],
    [
      'response headers',
      [gateway, plain],
      [
        gateway,
        virtualService({ match: [{ uri: { exact: '/list' } }], headers: { response: { set: { 'x-a': 'b' } } } }),
      ],
    ],
    [
      'shares',
      [
        gateway,
        virtualService({
          route: [
            { destination: { host: 'a' }, weight: 90 },
            { destination: { host: 'b' }, weight: 10 },
          ],
        }),
      ],
      [
        gateway,
        virtualService({
          route: [
            { destination: { host: 'a' }, weight: 10 },
            { destination: { host: 'b' }, weight: 90 },
          ],
        }),
      ],
    ],
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
    const with_ = (name: string): JsonObject => virtualService({ match: [{ headers: { [name]: { exact: 'a' } } }] })
    expect(codes([gateway, with_('timeout')], [gateway, with_('retries')])).toHaveLength(1)
  })
})
