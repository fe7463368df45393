import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { meshConfig, namespace, object, peerAuthentication, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const pay = { app: 'pay' }
const pods = (name: string, annotations: JsonObject = {}): JsonObject =>
  object('apps/v1', 'Deployment', name, {
    template: {
      metadata: { labels: { app: name }, annotations },
      spec: { serviceAccountName: name, containers: [{ name: 'app', ports: [{ containerPort: 8080 }] }] },
    },
  })
const orders = 'cluster.local/ns/shop/sa/orders'
const guard = (action: string, rule: JsonObject): JsonObject =>
  policy('pay', { selector: { matchLabels: pay }, action, rules: [rule] })
const bySource = (source: JsonObject): JsonObject => ({ from: [{ source }] })
const denies = guard('DENY', bySource({ principals: [orders] }))
const world = [
  namespace('shop', { 'istio-injection': 'enabled' }),
  service('pay', pay, [{ name: 'http', port: 80, targetPort: 8080 }]),
  pods('pay'),
]
const strict = peerAuthentication('strict', { mtls: { mode: 'STRICT' } })

const verdict = (before: readonly JsonObject[], after: readonly JsonObject[]): string =>
  compareAccess(stateOf([...world, ...before]), stateOf([...world, ...after]), {
    evaluate,
    overrides: { trustDomain: 'cluster.local' },
  }).verdict

const prefix = 'traffic.sidecar.istio.io/'
const annotated = (annotations: Readonly<Record<string, string>>): JsonObject =>
  pods('orders', Object.fromEntries(Object.entries(annotations).map(([name, text]) => [prefix + name, text])))

const past: readonly [string, JsonObject][] = [
  ['the port of the Service', annotated({ excludeOutboundPorts: '80' })],
  ['the port of the pods', annotated({ excludeOutboundPorts: '5432, 8080' })],
  ['every address', annotated({ excludeOutboundIPRanges: '0.0.0.0/0' })],
  ['addresses of the cluster', annotated({ excludeOutboundIPRanges: '10.96.0.0/12' })],
  ['all but some addresses', annotated({ includeOutboundIPRanges: '10.1.0.0/16' })],
  ['all addresses', annotated({ includeOutboundIPRanges: '' })],
]

describe('pods send past their own proxy', () => {
  test.each(past)('%s: a DENY of them is met by nobody', (_, now) => {
    expect(verdict([denies, pods('orders')], [denies, now])).toBe('cannot prove')
    expect(verdict([denies, now], [denies, pods('orders')])).toBe('equivalent')
    expect(verdict([strict, denies, pods('orders')], [strict, denies, now])).toBe('equivalent')
    expect(verdict([pods('orders')], [now])).toBe('equivalent')
  })

  test.each<[string, JsonObject]>([
    ['an ALLOW of all others', guard('ALLOW', bySource({ notPrincipals: [orders] }))],
    ['a DENY of their namespace', guard('DENY', { when: [{ key: 'source.namespace', values: ['shop'] }] })],
    ['an ALLOW of other namespaces', guard('ALLOW', { when: [{ key: 'source.namespace', notValues: ['shop'] }] })],
  ])('%s counts, too', (_, one) => {
    expect(verdict([one, pods('orders')], [one, annotated({ excludeOutboundPorts: '80' })])).toBe('cannot prove')
  })

  test.each<[string, JsonObject]>([
    ['a DENY of others', guard('DENY', bySource({ principals: ['cluster.local/ns/shop/sa/batch'] }))],
    ['an ALLOW of them', guard('ALLOW', bySource({ principals: [orders] }))],
    ['a DENY of who shows no identity', guard('DENY', bySource({ notPrincipals: [orders] }))],
  ])('%s gives nothing to who comes as nobody', (_, one) => {
    expect(verdict([one, pods('orders')], [one, annotated({ excludeOutboundPorts: '80' })])).toBe('equivalent')
  })

  test.each<[string, JsonObject]>([
    ['a port of none of them', annotated({ excludeOutboundPorts: '5432' })],
    ['the metadata of the node', annotated({ excludeOutboundIPRanges: '169.254.169.254/32' })],
    ['the API server', annotated({ excludeOutboundIPRanges: '10.96.0.1/32' })],
    ['a public address', annotated({ excludeOutboundIPRanges: '198.51.100.0/24' })],
    ['ports besides every address', annotated({ includeOutboundPorts: '9999' })],
    ['every address, said', annotated({ includeOutboundIPRanges: '*' })],
  ])('%s: nothing of it is pay', (_, now) => {
    expect(verdict([denies, pods('orders')], [denies, now])).toBe('equivalent')
  })

  test('a port that alone went through the proxy', () => {
    const [old, now] = ['80', '443'].map((ports) =>
      annotated({ includeOutboundIPRanges: '', includeOutboundPorts: ports }),
    )
    if (old === undefined || now === undefined) throw new Error('two workloads')
    expect(verdict([denies, old], [denies, now])).toBe('cannot prove')
    expect(verdict([denies, now], [denies, old])).toBe('equivalent')
  })
})

describe('clients send what their proxies do not know', () => {
  const sidecar = (hosts: readonly string[], more: JsonObject = {}, space = 'shop'): JsonObject =>
    object('networking.istio.io/v1', 'Sidecar', 'clients', { egress: [{ hosts: [...hosts] }], ...more }, space)
  const root = { ...sidecar(['~/*'], {}, 'istio-system') }
  const own = (hosts: readonly string[]): JsonObject => ({
    ...sidecar(hosts, { workloadSelector: { labels: { app: 'orders' } } }),
    metadata: { name: 'own', namespace: 'shop' },
  })
  const only = (mode: string): JsonObject => ({ outboundTrafficPolicy: { mode } })
  const held = [denies, pods('orders')]

  test.each<[string, JsonObject[], JsonObject[]]>([
    ['a Sidecar comes without pay', [], [sidecar(['istio-system/*'])]],
    ['a Sidecar of the mesh knows nobody', [], [sidecar(['~/*'], {}, 'istio-system')]],
    ['a Sidecar goes, and the mesh’s knows nobody', [root, sidecar(['*/*'])], [root]],
    [
      'a Sidecar of theirs comes before the namespace’s',
      [sidecar(['*/*'])],
      [sidecar(['*/*']), own(['istio-system/*'])],
    ],
    ['a Sidecar forgets pay', [sidecar(['./*'])], [sidecar(['./orders.shop.svc.cluster.local'])]],
    [
      'a Sidecar lets them call who is unknown',
      [sidecar(['istio-system/*'], only('REGISTRY_ONLY'))],
      [sidecar(['istio-system/*'], only('ALLOW_ANY'))],
    ],
    ['the mesh lets them call who is unknown', [meshConfig(only('REGISTRY_ONLY'))], [meshConfig(only('ALLOW_ANY'))]],
  ])('%s: a DENY of them is met by nobody', (_, before, after) => {
    expect(verdict([...held, ...before], [...held, ...after])).toBe('cannot prove')
    expect(verdict([...held, ...after], [...held, ...before])).toBe('equivalent')
    expect(verdict([...held, strict, ...before], [...held, strict, ...after])).toBe('equivalent')
    expect(verdict([pods('orders'), ...before], [pods('orders'), ...after])).toBe('equivalent')
  })

  test.each<[string, JsonObject[], JsonObject[]]>([
    ['a Sidecar that knows the namespace', [], [sidecar(['./*', 'istio-system/*'])]],
    ['a Sidecar that lets nobody call who is unknown', [], [sidecar(['istio-system/*'], only('REGISTRY_ONLY'))]],
    ['a Sidecar that goes, where nothing else limits them', [sidecar(['istio-system/*'])], []],
    ['a Sidecar of the mesh that knows their own namespace', [], [sidecar(['./*'], {}, 'istio-system')]],
    ['a Sidecar of the mesh beside the namespace’s', [sidecar(['*/*'])], [sidecar(['*/*']), root]],
    ['a Sidecar of others', [], [sidecar(['istio-system/*'], { workloadSelector: { labels: { app: 'batch' } } })]],
    ['the same in other words', [sidecar(['./*'])], [sidecar(['shop/*'])]],
  ])('%s takes nothing past', (_, before, after) => {
    expect(verdict([...held, ...before], [...held, ...after])).toBe('equivalent')
  })
})

describe('clients are led in plain text', () => {
  const held = [denies, pods('orders')]
  const entry = (address: string, location = 'MESH_EXTERNAL'): JsonObject =>
    object('networking.istio.io/v1', 'ServiceEntry', 'alias', {
      hosts: ['pay.example.com'],
      ports: [{ number: 80, name: 'http', protocol: 'HTTP' }],
      resolution: 'DNS',
      location,
      endpoints: [{ address }],
    })
  const byAddress = (spec: JsonObject, port = 80): JsonObject =>
    object('networking.istio.io/v1', 'ServiceEntry', 'alias', {
      hosts: ['pay.example.com'],
      ports: [{ number: port, name: 'tcp', protocol: 'TCP' }],
      location: 'MESH_EXTERNAL',
      ...spec,
    })
  const called = (...addresses: readonly string[]): JsonObject => ({ addresses, resolution: 'NONE' })
  const fixed = (address: string): JsonObject => ({ resolution: 'STATIC', endpoints: [{ address }] })
  const filter = (context: string, value: JsonObject, app = 'orders'): JsonObject =>
    object('networking.istio.io/v1alpha3', 'EnvoyFilter', 'clients', {
      workloadSelector: { labels: { app } },
      configPatches: [{ applyTo: 'CLUSTER', match: { context }, patch: { operation: 'MERGE', value } }],
    })
  const raw = { transport_socket: { name: 'envoy.transport_sockets.raw_buffer' } }

  test.each<[string, JsonObject[], JsonObject[]]>([
    ['an entry outside of the mesh is pay', [], [entry('pay.shop.svc.cluster.local')]],
    ['by its short name', [], [entry('pay.shop')]],
    ['an entry is an address of the cluster', [], [byAddress(called('10.96.0.20'))]],
    ['an entry is a range of them', [], [byAddress(called('10.96.0.0/16'))]],
    ['an entry leads to one', [], [byAddress(fixed('10.244.1.7'))]],
    ['an entry leads to one at the port of pods', [], [byAddress(fixed('10.244.1.7'), 8080)]],
    [
      'an entry leads to where it was called',
      [byAddress({ addresses: ['10.96.0.20'], resolution: 'DNS' })],
      [byAddress(called('10.96.0.20'))],
    ],
    ['an entry becomes pay', [entry('pay.example.net')], [entry('pay.shop.svc.cluster.local')]],
    [
      'an entry for pay leaves the mesh',
      [entry('pay.shop.svc.cluster.local', 'MESH_INTERNAL')],
      [entry('pay.shop.svc.cluster.local')],
    ],
    ['a filter takes TLS off', [], [filter('SIDECAR_OUTBOUND', raw)]],
    ['a filter takes TLS off by the place', [], [filter('SIDECAR_OUTBOUND', { transport_socket_matches: [raw] })]],
  ])('%s: a DENY of them is met by nobody', (_, before, after) => {
    expect(verdict([...held, ...before], [...held, ...after])).toBe('cannot prove')
    expect(verdict([...held, ...after], [...held, ...before])).toBe('equivalent')
    expect(verdict([...held, strict, ...before], [...held, strict, ...after])).toBe('equivalent')
    expect(verdict([pods('orders'), ...before], [pods('orders'), ...after])).toBe('equivalent')
  })

  test('an address of a Service that is known is that one’s', () => {
    const at = (name: string, space: string, clusterIP: string): JsonObject => ({
      ...service(name, { app: name }, [{ name: 'http', port: 80 }], {}, space),
      spec: { selector: { app: name }, clusterIP, ports: [{ name: 'http', port: 80 }] },
    })
    const known = [at('pay', 'shop', '10.96.0.20'), at('lab', 'lab', '10.96.0.30')]
    expect(verdict([...held, ...known], [...held, ...known, byAddress(called('10.96.0.20'))])).toBe('cannot prove')
    expect(verdict([...held, ...known], [...held, ...known, byAddress(called('10.96.0.30'))])).toBe('equivalent')
  })

  test.each<[string, JsonObject]>([
    ['somewhere else', entry('pay.example.net')],
    ['a public address', byAddress(fixed('203.0.113.7'))],
    ['a port of nobody there', byAddress(fixed('10.20.0.9'), 5432)],
    ['an address that stands for something else', byAddress({ addresses: ['10.96.0.20'], resolution: 'DNS' })],
    ['an entry of the mesh', entry('pay.shop.svc.cluster.local', 'MESH_INTERNAL')],
    ['to a namespace without such a policy', entry('pay.lab.svc.cluster.local')],
    ['a filter of others', filter('SIDECAR_OUTBOUND', raw, 'batch')],
    ['a filter about time', filter('SIDECAR_OUTBOUND', { connect_timeout: '5s' })],
  ])('%s takes nothing past', (_, one) => {
    expect(verdict(held, [...held, one])).toBe('equivalent')
  })
})
