import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, object, service } from '../objects.js'
import { stateOf } from '../states.js'

const api = 'networking.istio.io/v1'
const verdictOf = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf(before), stateOf(after), { evaluate, overrides: {} }).verdict
const books = [service('books', { app: 'books' }, [{ name: 'http', port: 80 }]), deployment('books', { app: 'books' })]

const entry = (spec: JsonObject, host = 'far.internal'): JsonObject =>
  object(api, 'ServiceEntry', 'far', {
    hosts: [host],
    ports: [{ number: 80, name: 'http', protocol: 'HTTP' }],
    resolution: 'STATIC',
    ...spec,
  })
const at = (address: string): JsonObject => ({ endpoints: [{ address }] })

describe('addresses of a ServiceEntry', () => {
  const routed = [
    ...books,
    deployment('front', { istio: 'front' }, { annotations: { 'inject.istio.io/templates': 'gateway' } }, 'entry'),
    object(
      api,
      'Gateway',
      'front',
      {
        selector: { istio: 'front' },
        servers: [{ port: { number: 80, protocol: 'HTTP' }, hosts: ['*'] }],
      },
      'entry',
    ),
    object(api, 'VirtualService', 'far', {
      hosts: ['far.example.com'],
      gateways: ['entry/front'],
      http: [{ route: [{ destination: { host: 'far.internal', port: { number: 80 } } }] }],
    }),
  ]

  test.each<[string, JsonObject, JsonObject, string]>([
    ['others', at('10.0.0.1'), at('10.0.0.2'), 'cannot prove'],
    ['a Service', at('a.example.com'), at('books.shop.svc.cluster.local'), 'cannot prove'],
    ['as a part of the mesh', at('10.0.0.1'), { ...at('10.0.0.1'), location: 'MESH_INTERNAL' }, 'cannot prove'],
    [
      'for others too',
      { ...at('10.0.0.1'), exportTo: ['entry'] },
      { ...at('10.0.0.1'), exportTo: ['*'] },
      'equivalent',
    ],
    ['for it now', { ...at('10.0.0.1'), exportTo: ['.'] }, { ...at('10.0.0.1'), exportTo: ['*'] }, 'cannot prove'],
  ])('to which a gateway sends: %s', (_, before, after, expected) => {
    expect(verdictOf([...routed, entry(before)], [...routed, entry(after)])).toBe(expected)
  })

  test('to which no gateway sends', () => {
    expect(verdictOf([...books, entry(at('10.0.0.1'))], [...books, entry(at('10.0.0.2'))])).toBe('equivalent')
  })

  test.each(['books.shop.svc.cluster.local', 'books.shop.svc'])(
    'of an entry with the name of a Service: %s',
    (host) => {
      expect(verdictOf(books, [...books, entry(at('10.0.0.1'), host)])).toBe('cannot prove')
      expect(verdictOf([...books, entry(at('10.0.0.1'), host)], books)).toBe('cannot prove')
    },
  )
})

describe('listeners of a Sidecar for outgoing requests', () => {
  const sidecar = (listener: JsonObject): JsonObject =>
    object(api, 'Sidecar', 'default', { egress: [{ hosts: ['./*'], ...listener }] })
  const port = { number: 9080, protocol: 'HTTP', name: 'out' }

  test.each<[string, JsonObject, string]>([
    ['at every address of the pod', { bind: '0.0.0.0', port }, 'cannot prove'],
    ['at an address of its own', { bind: '10.1.1.1', port }, 'cannot prove'],
    ['at the loopback address', { bind: '127.0.0.1', port }, 'equivalent'],
    ['at no address that it says', { port }, 'equivalent'],
    ['for fewer hosts', { hosts: ['./books.shop.svc.cluster.local'] }, 'equivalent'],
  ])('%s', (_, listener, expected) => {
    expect(verdictOf([...books, sidecar({})], [...books, sidecar(listener)])).toBe(expected)
    expect(verdictOf([...books, sidecar(listener)], [...books, sidecar({})])).toBe(expected)
  })

  test('how many connections it takes says nothing', () => {
    const pool = { inboundConnectionPool: { http: { http2MaxRequests: 10 } } }
    const spec = { egress: [{ hosts: ['./*'] }] }
    const [before, after] = [spec, { ...spec, ...pool }].map((one) => object(api, 'Sidecar', 'default', one))
    expect(verdictOf([...books, before ?? {}], [...books, after ?? {}])).toBe('equivalent')
  })
})

test.each<[string, string, string]>([
  ['distroless', 'debug', 'equivalent'],
  ['default', 'ours', 'cannot prove'],
  ['ours', 'distroless', 'cannot prove'],
])('the image of proxies: %s, then %s', (then, now, expected) => {
  const config = (imageType: string): JsonObject =>
    object('networking.istio.io/v1beta1', 'ProxyConfig', 'images', { image: { imageType } })
  expect(verdictOf([...books, config(then)], [...books, config(now)])).toBe(expected)
})
