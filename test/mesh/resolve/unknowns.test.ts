import { describe, expect, test } from '@jest/globals'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { ReadRecord } from '../../../src/ports/object.js'
import { destination, meshConfig, object, peerAuthentication, policy } from '../objects.js'
import { strangeParts } from '../../../src/mesh/resolve/unknown-fields.js'
import { objectOf, stateOf } from '../states.js'

const unknownsOf = (objects: readonly JsonObject[], reads: readonly ReadRecord[] = []) =>
  resolveMesh(stateOf(objects, reads), {})
    .enforcementOf(destination({ app: 'orders' }))
    .stages.flatMap(({ unknowns }) => unknowns)

const codes = (objects: readonly JsonObject[], reads: readonly ReadRecord[] = []) =>
  unknownsOf(objects, reads).map(({ code }) => code)

const envoyFilter = (name: string, spec: JsonObject, namespace = 'shop'): JsonObject =>
  object('networking.istio.io/v1alpha3', 'EnvoyFilter', name, spec, namespace)

const patch = (applyTo: string, context: string, value: JsonObject, operation = 'INSERT_BEFORE'): JsonObject => ({
  configPatches: [{ applyTo, match: { context }, patch: { operation, value } }],
})

const metadataExchange: JsonObject = {
  name: 'istio.metadata_exchange',
  typed_config: {
    '@type': 'type.googleapis.com/udpa.type.v1.TypedStruct',
    type_url: 'type.googleapis.com/envoy.tcp.metadataexchange.config.MetadataExchange',
    value: { protocol: 'istio-peer-exchange' },
  },
}

describe('an EnvoyFilter', () => {
  test.each<[string, JsonObject, string[]]>([
    [
      'in front of the policies is unknown',
      envoyFilter('lua', patch('HTTP_FILTER', 'SIDECAR_INBOUND', { name: 'envoy.filters.http.lua' })),
      ['ENVOY_FILTER'],
    ],
    [
      'without a context is unknown',
      envoyFilter('any', patch('HTTP_FILTER', '', { name: 'envoy.filters.http.lua' })),
      ['ENVOY_FILTER'],
    ],
    [
      'that changes a chain is unknown',
      envoyFilter('chain', patch('FILTER_CHAIN', 'ANY', {}, 'REMOVE')),
      ['ENVOY_FILTER'],
    ],
    [
      'that takes RBAC out is unknown',
      envoyFilter('rbac', patch('HTTP_FILTER', 'SIDECAR_INBOUND', { name: 'envoy.filters.http.rbac' }, 'REMOVE')),
      ['ENVOY_FILTER'],
    ],
    [
      'on the way out does not count',
      envoyFilter('out', patch('HTTP_FILTER', 'SIDECAR_OUTBOUND', { name: 'envoy.filters.http.lua' })),
      [],
    ],
    ['for clusters does not count', envoyFilter('cluster', patch('CLUSTER', 'SIDECAR_INBOUND', {}, 'MERGE')), []],
    [
      'for clusters that sends them elsewhere is unknown',
      envoyFilter('cluster', patch('CLUSTER', 'SIDECAR_INBOUND', { load_assignment: {} }, 'MERGE')),
      ['ENVOY_FILTER'],
    ],
    [
      'for statistics of the bootstrap does not count',
      envoyFilter('stats', patch('BOOTSTRAP', 'ANY', { stats_config: {} }, 'MERGE')),
      [],
    ],
    [
      'that opens a listener by the bootstrap is unknown',
      envoyFilter('admin', patch('BOOTSTRAP', 'ANY', { static_resources: { listeners: [] } }, 'MERGE')),
      ['ENVOY_FILTER'],
    ],
    [
      'that compresses does not count',
      envoyFilter(
        'gzip',
        patch('HTTP_FILTER', 'SIDECAR_INBOUND', {
          name: 'gzip',
          typed_config: { '@type': 'type.googleapis.com/envoy.extensions.filters.http.compressor.v3.Compressor' },
        }),
      ),
      [],
    ],
    [
      'that limits rates does not count',
      envoyFilter(
        'limit',
        patch('HTTP_FILTER', 'SIDECAR_INBOUND', {
          name: 'limit',
          typed_config: {
            '@type': 'type.googleapis.com/envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit',
          },
        }),
      ),
      [],
    ],
    [
      'that only sets timeouts of the connection manager does not count',
      envoyFilter(
        'idle',
        patch(
          'NETWORK_FILTER',
          'SIDECAR_INBOUND',
          {
            name: 'envoy.filters.network.http_connection_manager',
            typed_config: { '@type': 'x', stream_idle_timeout: '60s' },
          },
          'MERGE',
        ),
      ),
      [],
    ],
    [
      'that sets use_remote_address is unknown',
      envoyFilter(
        'xff',
        patch(
          'NETWORK_FILTER',
          'SIDECAR_INBOUND',
          { name: 'envoy.filters.network.http_connection_manager', typed_config: { use_remote_address: true } },
          'MERGE',
        ),
      ),
      ['ENVOY_FILTER'],
    ],
    [
      'that switches RBAC off for a route is unknown',
      envoyFilter('route', patch('HTTP_ROUTE', 'SIDECAR_INBOUND', { typed_per_filter_config: {} }, 'MERGE')),
      ['ENVOY_FILTER'],
    ],
    [
      'that adds a header for the workload does not count',
      envoyFilter('header', patch('HTTP_ROUTE', 'SIDECAR_INBOUND', { request_headers_to_add: [] }, 'MERGE')),
      [],
    ],
    [
      "of Istio's own does not count",
      envoyFilter(
        'stats-filter-1.20',
        patch('HTTP_FILTER', 'SIDECAR_INBOUND', {
          name: 'istio.stats',
          typed_config: { '@type': 'type.googleapis.com/stats.PluginConfig' },
        }),
        'istio-system',
      ),
      [],
    ],
    [
      "of Istio's own that a gateway's clusters have does not count",
      envoyFilter(
        'tcp-metadata-exchange-1.11',
        patch('CLUSTER', 'GATEWAY', { filters: [metadataExchange] }, 'MERGE'),
        'istio-system',
      ),
      [],
    ],
    [
      'that gives clusters another filter is unknown',
      envoyFilter(
        'tcp-metadata-exchange-1.11',
        patch('CLUSTER', 'GATEWAY', { filters: [metadataExchange, { name: 'other' }] }, 'MERGE'),
        'istio-system',
      ),
      ['ENVOY_FILTER'],
    ],
    [
      'that changes more of clusters is unknown',
      envoyFilter(
        'tcp-metadata-exchange-1.11',
        patch('CLUSTER', 'GATEWAY', { filters: [metadataExchange], load_assignment: {} }, 'MERGE'),
        'istio-system',
      ),
      ['ENVOY_FILTER'],
    ],
    [
      "that only has a name of Istio's own is unknown",
      envoyFilter(
        'stats-filter-1.20',
        patch('HTTP_FILTER', 'SIDECAR_INBOUND', { name: 'istio.stats' }),
        'istio-system',
      ),
      ['ENVOY_FILTER'],
    ],
    [
      'for other workloads does not count',
      envoyFilter('other', { workloadSelector: { labels: { app: 'web' } }, ...patch('HTTP_FILTER', 'ANY', {}) }),
      [],
    ],
    ['of another namespace does not count', envoyFilter('elsewhere', patch('HTTP_FILTER', 'ANY', {}), 'web'), []],
  ])('%s', (_, filter, want) => expect(codes([filter])).toEqual(want))

  test.each<[string, JsonObject, readonly JsonObject[], string[]]>([
    ['a header that no policy reads', { request_headers_to_add: [{ header: { key: 'x-team' } }] }, [], []],
    [
      'a header that a policy behind reads',
      { request_headers_to_add: [{ header: { key: 'X-Team' } }] },
      [policy('a', { rules: [{ when: [{ key: 'request.headers[x-team]', values: ['a'] }] }] })],
      ['ENVOY_FILTER'],
    ],
    [
      'a header taken away that a policy behind reads',
      { request_headers_to_remove: ['x-team'] },
      [policy('a', { rules: [{ when: [{ key: 'request.headers[x-team]', notValues: ['a'] }] }] })],
      ['ENVOY_FILTER'],
    ],
    [
      'a header in which tokens come',
      { request_headers_to_add: [{ header: { key: 'authorization' } }] },
      [],
      ['ENVOY_FILTER'],
    ],
    [
      'any header, where a program outside is asked',
      { request_headers_to_add: [{ header: { key: 'x-team' } }] },
      [policy('a', { action: 'CUSTOM', provider: { name: 'p' }, rules: [{}] }, 'elsewhere')],
      ['ENVOY_FILTER'],
    ],
    ['headers of answers', { response_headers_to_remove: ['authorization'] }, [], []],
  ])('at a gateway, which writes %s for what is behind', (_, value, others, want) => {
    const filter = envoyFilter('headers', patch('VIRTUAL_HOST', 'GATEWAY', value, 'MERGE'))
    const gateway = object('apps/v1', 'Deployment', 'orders', {
      template: {
        metadata: { labels: { app: 'orders' }, annotations: { 'inject.istio.io/templates': 'gateway' } },
        spec: { containers: [{ name: 'istio-proxy', image: 'auto' }] },
      },
    })
    expect(codes([filter, gateway, ...others])).toEqual(want)
  })

  test('is the same function before and after while nothing in it changes', () => {
    const one = envoyFilter('lua', patch('HTTP_FILTER', 'ANY', { name: 'lua' }))
    const other = envoyFilter('lua', patch('HTTP_FILTER', 'ANY', { name: 'wasm' }))
    expect(unknownsOf([one])[0]?.identity).toBe(unknownsOf([one])[0]?.identity)
    expect(unknownsOf([one])[0]?.identity).not.toBe(unknownsOf([other])[0]?.identity)
  })
})

describe('CUSTOM', () => {
  const custom = (name: string, provider: string) =>
    policy(name, { action: 'CUSTOM', provider: { name: provider }, rules: [{}] })
  const config = meshConfig({
    extensionProviders: [
      { name: 'opa', envoyExtAuthzGrpc: {} },
      { name: 'two', envoyExtAuthzGrpc: {} },
    ],
  })

  test('asks a provider that the mesh defines, which can only deny', () => {
    expect(unknownsOf([config, custom('a', 'opa')])).toMatchObject([{ code: 'CUSTOM_PROVIDER', effect: 'only denies' }])
  })
  test('denies with one that it does not define, or with two: nothing unknown', () => {
    expect(codes([config, custom('a', 'none')])).toEqual([])
    expect(codes([config, custom('a', 'opa'), custom('b', 'two')])).toEqual([])
  })
  test('may ask where no MeshConfig was read', () => expect(codes([custom('a', 'opa')])).toEqual(['CUSTOM_PROVIDER']))
})

describe('what was not read', () => {
  test('is unknown where it was forbidden, and assumed absent where nobody asked', () => {
    const forbidden: ReadRecord = {
      group: 'security.istio.io',
      kind: 'AuthorizationPolicy',
      namespace: 'istio-system',
      status: 'forbidden',
    }
    expect(codes([], [forbidden])).toEqual(['NAMESPACE_UNREAD'])
    expect(codes([], [{ ...forbidden, status: 'not given' }])).toEqual([])
  })

  test('is told once for the kinds that one thing keeps from being read', () => {
    const extending = (kind: string, group: string, because: string): ReadRecord => ({
      ...{ group, kind, namespace: 'shop', status: 'forbidden', because },
    })
    const filters = extending('EnvoyFilter', 'networking.istio.io', 'a was not rendered')
    const plugins = extending('WasmPlugin', 'extensions.istio.io', 'a was not rendered')
    const whatOf = (reads: readonly ReadRecord[]): readonly string[] => unknownsOf([], reads).map(({ what }) => what)
    expect(whatOf([filters, plugins])).toEqual([
      'EnvoyFilter, WasmPlugin objects of namespace shop are not all known: a was not rendered',
    ])
    expect(whatOf([filters, { ...plugins, because: 'b was not' }])).toHaveLength(2)
    expect(unknownsOf([], [filters, plugins])[0]?.identity).not.toBe(unknownsOf([], [filters])[0]?.identity)
  })
})

describe('objects', () => {
  test('with a field that Istio does not have are unknown, by its path', () => {
    const [unknown] = unknownsOf([policy('a', { rules: [{ from: [{ source: { princpals: ['a'] } }] }] })])
    expect(unknown?.what).toBe(
      'AuthorizationPolicy shop/a has spec.rules[0].from[0].source.princpals, which is no field that Istio is known to read (did you mean "principals"?)',
    )
    expect(unknown?.where).toMatchObject({ kind: 'file', path: 'mesh.yaml' })
  })
  test('name the place of the field, and a field that is written almost so', () => {
    const spec = { selecter: {}, rules: [{ from: [{ source: { 'far~off/thing': [] } }] }] }
    expect(strangeParts(objectOf(policy('a', spec))).unknown).toEqual([
      { path: 'spec.rules[0].from[0].source.far~off/thing', pointer: '/spec/rules/0/from/0/source/far~0off~1thing' },
      { path: 'spec.selecter', pointer: '/spec/selecter', near: 'selector' },
    ])
  })
  test('with a value of another type are unknown, by its path: the API server refuses them', () => {
    const [unknown] = unknownsOf([policy('a', { rules: [{ to: [{ operation: { ports: [8080] } }] }] })])
    expect(unknown?.what).toBe(
      'AuthorizationPolicy shop/a has spec.rules[0].to[0].operation.ports[0] of another type: the API server refuses the object',
    )
  })
  test('with a path template that Envoy refuses are unknown, whatever else they say', () => {
    const of = (...paths: string[]): JsonObject => policy('a', { rules: [{ to: [{ operation: { paths } }] }] })
    expect(codes([of('/a', '/b{*}')])).toEqual(['TEMPLATE_REFUSED'])
    expect(codes([of('/a', '/b/{*}', '/c/{**}')])).toEqual([])
  })
  test.each<[string, string, JsonObject, string[]]>([
    ['a target before 1.22', '1.21', { targetRefs: [{ kind: 'Service', name: 'a' }] }, ['FIELD_OF_LATER_VERSION']],
    ['a target since 1.22', '1.22', { targetRefs: [{ kind: 'Service', name: 'a' }] }, []],
    [
      'a source of serviceAccounts alone before 1.25',
      '1.24',
      { rules: [{ from: [{ source: { serviceAccounts: ['a'] } }] }] },
      ['FIELD_OF_LATER_VERSION'],
    ],
    [
      'a source of serviceAccounts and more before 1.25',
      '1.24',
      { rules: [{ from: [{ source: { serviceAccounts: ['a'], ipBlocks: ['10.0.0.1'] } }] }] },
      [],
    ],
    [
      'a source of trustDomains alone before 1.30.2',
      '1.30.1',
      { rules: [{ from: [{ source: { notTrustDomains: ['a'] } }] }] },
      ['FIELD_OF_LATER_VERSION'],
    ],
  ])('with %s', (_, istioVersion, spec, want) => {
    const mesh = resolveMesh(stateOf([policy('a', spec)]), { istioVersion })
    const found = mesh.enforcementOf(destination({ app: 'orders' })).stages.flatMap(({ unknowns }) => unknowns)
    expect(found.map(({ code }) => code)).toEqual(want)
  })
  test('of one scope without age are unknown where they ask for different modes', () => {
    const pair = [
      peerAuthentication('a', { mtls: { mode: 'STRICT' } }),
      peerAuthentication('b', { mtls: { mode: 'DISABLE' } }),
    ]
    expect(codes(pair)).toEqual(['PEER_AUTHENTICATION_AGE'])
    expect(codes([pair[0] as JsonObject, peerAuthentication('c', { mtls: { mode: 'STRICT' } })])).toEqual([])
    const live = peerAuthentication('b', { mtls: { mode: 'DISABLE' } }, 'shop', {
      creationTimestamp: '2026-01-01T00:00:00Z',
    })
    expect(codes([pair[0] as JsonObject, live])).toEqual([])
  })
  test('that read the metadata of other filters are unknown', () => {
    expect(
      codes([policy('a', { rules: [{ when: [{ key: 'experimental.envoy.filters.http.x[y]', values: ['z'] }] }] })]),
    ).toEqual(['FILTER_METADATA'])
  })
  test('a Sidecar with listeners of its own is unknown', () => {
    expect(
      codes([
        object('networking.istio.io/v1', 'Sidecar', 'a', {
          ingress: [{ port: { number: 9080, protocol: 'HTTP', name: 'h' } }],
        }),
      ]),
    ).toEqual(['SIDECAR_INGRESS'])
  })
  test('a WasmPlugin is unknown', () => {
    expect(codes([object('extensions.istio.io/v1alpha1', 'WasmPlugin', 'a', { url: 'oci://x' })])).toEqual([
      'WASM_PLUGIN',
    ])
  })
})

describe('istiod', () => {
  const istiod = (name: string, value: string): JsonObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'istiod', namespace: 'istio-system' },
    spec: { template: { spec: { containers: [{ name: 'discovery', env: [{ name, value }] }] } } },
  })
  test.each<[string, string, string[]]>([
    ['PILOT_SKIP_VALIDATE_TRUST_DOMAIN', 'true', ['ISTIOD_FLAG']],
    ['PILOT_SKIP_VALIDATE_TRUST_DOMAIN', 'false', []],
    ['PILOT_ENABLE_PROTOCOL_SNIFFING_FOR_INBOUND', 'false', ['ISTIOD_FLAG']],
    ['PILOT_AUTO_ALLOW_WAYPOINT_POLICY', 'true', []],
    ['PILOT_TRACE_SAMPLING', '1', []],
  ])('with %s=%s, before a sidecar', (name, value, want) => expect(codes([istiod(name, value)])).toEqual(want))

  test('runs as another kind, by an image of any name, and may take a flag from an annotation of its pods', () => {
    const flag = 'PILOT_SKIP_VALIDATE_TRUST_DOMAIN'
    const plane = (kind: string, variable: JsonObject, annotations: JsonObject = {}): JsonObject => ({
      apiVersion: 'apps/v1',
      kind,
      metadata: { name: 'control', namespace: 'mesh' },
      spec: {
        template: {
          metadata: { annotations },
          spec: { containers: [{ name: 'c', image: 'registry/mesh:7', env: [{ name: flag, ...variable }] }] },
        },
      },
    })
    const written = { valueFrom: { fieldRef: { fieldPath: "metadata.annotations['skip']" } } }
    for (const kind of ['Deployment', 'StatefulSet', 'DaemonSet']) {
      expect(codes([plane(kind, { value: 'true' })])).toEqual(['ISTIOD_FLAG'])
      expect(codes([plane(kind, { value: 'false' })])).toEqual([])
    }
    expect(codes([plane('Deployment', written, { skip: 'true' })])).toEqual(['ISTIOD_FLAG'])
    expect(codes([plane('Deployment', written, { skip: 'false' })])).toEqual([])
  })

  test('whose MeshConfig has connectionSettings normalises paths in ways that are not modelled', () => {
    expect(codes([meshConfig({ defaultConfig: { connectionSettings: {} } })])).toEqual(['CONNECTION_SETTINGS'])
  })
})
