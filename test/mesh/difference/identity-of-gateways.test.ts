import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { ReadRecord } from '../../../src/ports/object.js'
import { deployment, meshConfig, namespace, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const peer = (name: string, spec: JsonObject, space = 'shop'): JsonObject =>
  object('security.istio.io/v1', 'PeerAuthentication', name, spec, space)
const books = { selector: { matchLabels: { app: 'books' } } }

const pods = (labels: JsonObject = {}): JsonObject => deployment('books', { app: 'books', ...labels })
/** A workload that takes plaintext too, and refuses what comes with the gateway's identity. */
const backend: readonly JsonObject[] = [
  namespace('shop', { 'istio-injection': 'enabled' }),
  service('books', { app: 'books' }, [{ name: 'http', port: 80, targetPort: 8080 }]),
  peer('default', { mtls: { mode: 'PERMISSIVE' } }, 'istio-system'),
  policy('books', {
    ...books,
    action: 'DENY',
    rules: [{ from: [{ source: { principals: ['cluster.local/ns/entry/sa/default'] } }] }],
  }),
]
const route = object(
  'networking.istio.io/v1',
  'VirtualService',
  'books',
  {
    hosts: ['books.example.com'],
    gateways: ['entry/front'],
    http: [{ route: [{ destination: { host: 'books.shop.svc.cluster.local', port: { number: 80 } } }] }],
  },
  'entry',
)
const gateway: readonly JsonObject[] = [
  namespace('entry', { 'istio-injection': 'enabled' }),
  deployment('front', { istio: 'front' }, { annotations: { 'inject.istio.io/templates': 'gateway' } }, 'entry'),
  service(
    'front',
    { istio: 'front' },
    [{ name: 'http', port: 80, targetPort: 8080 }],
    { type: 'LoadBalancer' },
    'entry',
  ),
  object(
    'networking.istio.io/v1',
    'Gateway',
    'front',
    { selector: { istio: 'front' }, servers: [{ port: { number: 80, protocol: 'HTTP' }, hosts: ['*'] }] },
    'entry',
  ),
  route,
]
const world = [...backend, pods(), ...gateway]

const compare = (before: readonly JsonObject[], after: readonly JsonObject[], reads: readonly ReadRecord[] = []) => {
  const { verdict, destinations, reasons } = compareAccess(stateOf(before, reads), stateOf(after, reads), {
    evaluate,
    overrides: { trustDomain: 'cluster.local' },
  })
  return {
    verdict,
    along: destinations.flatMap((one) => one.gained.map(({ where }) => where)).filter((where) => where !== ''),
    codes: [...new Set(reasons.map(({ code }) => code))],
  }
}
const through = 'through gateway `entry/front`'

describe('a gateway arrives without the identity that a policy refuses', () => {
  test.each<[string, JsonObject]>([
    ['the whole workload', peer('books', { ...books, mtls: { mode: 'DISABLE' } })],
    [
      'one port',
      peer('books', { ...books, mtls: { mode: 'PERMISSIVE' }, portLevelMtls: { 8080: { mode: 'DISABLE' } } }),
    ],
    ['the namespace', peer('default', { mtls: { mode: 'DISABLE' } })],
  ])('no mTLS at %s', (_, authentication) => {
    expect(compare(world, [...world, authentication]).along).toContain(through)
    expect(compare([...world, authentication], world).along).not.toContain(through)
  })

  test('no mTLS at another port says nothing along the route', () => {
    const other = peer('books', { ...books, portLevelMtls: { 9090: { mode: 'DISABLE' } } })
    expect(compare(world, [...world, other]).along).not.toContain(through)
  })

  test.each<[string, readonly JsonObject[]]>([
    ['the gateway at hand', world],
    ['the gateway elsewhere', [...backend, pods()]],
  ])('automatic mTLS goes, with %s', (_, objects) => {
    const off = meshConfig({ enableAutoMtls: false })
    for (const on of [meshConfig({}), meshConfig({ enableAutoMtls: true })]) {
      expect(compare([...objects, on], [...objects, off]).codes).toContain('NOT_MODELLED')
      expect(compare([...objects, off], [...objects, on]).codes).toContain('NOT_MODELLED')
    }
    expect(compare([...objects, meshConfig({})], [...objects, meshConfig({ enableAutoMtls: true })]).verdict).toBe(
      'equivalent',
    )
  })

  test('automatic mTLS goes, and the row says who comes through', () => {
    const [on, off] = [true, false].map((enableAutoMtls) => meshConfig({ enableAutoMtls }))
    expect(compare([...world, on ?? {}], [...world, off ?? {}]).along).toContain(through)
  })

  test('without automatic mTLS a DestinationRule decides', () => {
    const off = meshConfig({ enableAutoMtls: false })
    const rule = object(
      'networking.istio.io/v1',
      'DestinationRule',
      'books',
      { host: 'books.shop.svc.cluster.local', trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL' } } },
      'entry',
    )
    expect(compare([...world, rule, off], [...world, off]).verdict).toBe('cannot prove')
  })

  test('the label that says how clients call the pods', () => {
    const label = (mode: string) => [...backend, pods({ 'security.istio.io/tlsMode': mode }), ...gateway]
    expect(compare(world, label('disabled')).verdict).toBe('cannot prove')
    expect(compare(label('disabled'), world).verdict).toBe('cannot prove')
    expect(compare(label('disabled'), label('istio')).verdict).toBe('cannot prove')
    expect(compare(world, label('istio')).verdict).toBe('equivalent')
  })

  const tlsPolicy = (hostname: string, kind = 'Service'): JsonObject =>
    object('gateway.networking.k8s.io/v1', 'BackendTLSPolicy', 'books', {
      targetRefs: [{ group: '', kind, name: 'books' }],
      validation: { hostname, wellKnownCACertificates: 'System' },
    })
  const plain = object(
    'networking.istio.io/v1',
    'DestinationRule',
    'books',
    { host: 'books.shop.svc.cluster.local', trafficPolicy: { tls: { mode: 'DISABLE' } } },
    'entry',
  )

  test.each<[string, JsonObject]>([
    ['TLS of the gateway for a Service', tlsPolicy('books.example.com')],
    ['a DestinationRule, where the Gateway stands elsewhere and its routes here', plain],
  ])('%s', (_, added) => {
    const routed = [...backend, pods(), route]
    expect(compare(routed, [...routed, added]).verdict).toBe('cannot prove')
    expect(compare([...routed, added], routed).verdict).toBe('cannot prove')
  })

  test.each<[string, readonly JsonObject[], JsonObject]>([
    ['TLS of the gateway for a host outside', world, tlsPolicy('api.example.com', 'ServiceEntry')],
  ])('%s changes nothing', (_, objects, added) => {
    expect(compare(objects, [...objects, added]).verdict).toBe('equivalent')
  })

  test.each<[string, readonly JsonObject[]]>([
    ['where nothing leads in', [...backend, pods()]],
    [
      'beside a VirtualService for the mesh alone',
      [...backend, pods(), object('networking.istio.io/v1', 'VirtualService', 'inner', { hosts: ['books'] })],
    ],
  ])(
    'TLS of the gateways’ own %s changes nothing where every route was read, and proves nothing else',
    (_, objects) => {
      const every = [
        { group: 'networking.istio.io', kind: 'VirtualService', namespace: '*', status: 'complete' },
        { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: '*', status: 'complete' },
      ] as const
      for (const own of [plain, tlsPolicy('books.example.com')]) {
        expect(compare(objects, [...objects, own], every).verdict).toBe('equivalent')
        expect(compare(objects, [...objects, own]).codes).toEqual(['ROUTE_NOT_FOLLOWED'])
      }
    },
  )

  test.each<[string, JsonObject, string]>([
    ['a tunnel', { tunnel: { protocol: 'CONNECT', targetHost: 'vault.shop', targetPort: 9090 } }, 'cannot prove'],
    ['a line about the client', { proxyProtocol: { version: 'V1' } }, 'cannot prove'],
    ['another version of HTTP', { connectionPool: { http: { h2UpgradePolicy: 'UPGRADE' } } }, 'equivalent'],
    ['another way of balancing', { loadBalancer: { simple: 'RANDOM' } }, 'equivalent'],
  ])('a DestinationRule with %s', (_, trafficPolicy, expected) => {
    const spec = { host: 'books.shop.svc.cluster.local' }
    const rule = (more: JsonObject) =>
      object('networking.istio.io/v1', 'DestinationRule', 'books', { ...spec, ...more }, 'entry')
    expect(compare(world, [...world, rule({ trafficPolicy })]).verdict).toBe(expected)
    const subset = rule({ subsets: [{ name: 'a', trafficPolicy }] })
    expect(compare([...world, subset], world).verdict).toBe(expected)
  })

  test('a DestinationRule for workloads behind a ServiceEntry', () => {
    const entry = object('networking.istio.io/v1', 'ServiceEntry', 'books', {
      hosts: ['books.internal'],
      location: 'MESH_INTERNAL',
      ports: [{ number: 80, name: 'http', protocol: 'HTTP', targetPort: 8080 }],
      resolution: 'STATIC',
      workloadSelector: { labels: { app: 'books' } },
    })
    const rule = object('networking.istio.io/v1', 'DestinationRule', 'books', {
      host: 'books.internal',
      trafficPolicy: { tls: { mode: 'DISABLE' } },
    })
    expect(compare([...world, entry], [...world, entry, rule]).verdict).toBe('cannot prove')
  })
})
