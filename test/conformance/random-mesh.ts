import type { ConditionKey } from '../../src/mesh/vocabulary.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { Request, RequestToken } from '../../src/ports/request.js'

/** Numbers from a seed (mulberry32), the same on every machine. */
export const seeded = (seed: number) => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number): number => Math.floor(next() * count)
  const pick = <Value>(list: readonly Value[]): Value => {
    const value = list[below(list.length)]
    if (value === undefined) throw new RangeError('an empty list')
    return value
  }
  const chance = (probability: number): boolean => next() < probability
  const some = <Value>(list: readonly Value[], most = 3): Value[] =>
    Array.from({ length: 1 + below(most) }, () => pick(list))
  return { below, pick, chance, some }
}

export type Random = ReturnType<typeof seeded>

export const vocabulary = {
  domains: ['cluster.local', 'td1', 'old.td'],
  namespaces: ['foo', 'bar', 'foo-2'],
  accounts: ['a', 'b', 'a-b', 'a.b'],
  paths: ['/', '/a', '/a/b', '/a/b/c', '/A', '/a.b', '/a%2Fb', '/api/v1/x', '/files/x.txt', '/a/', '/a//b', '/a[1]'],
  patterns: ['*', '/a*', '*b', '/a/*', '*.txt', '/api/*/x', '/a/{*}', '/{**}', '/api/{*}/x', '/{**}/c', '/a/{**}'],
  hosts: ['b.foo', 'B.foo', 'b.foo:8080', 'x.example.com', 'example.com', '10.0.0.1'],
  methods: ['GET', 'POST', 'PUT', 'get', 'OPTIONS', 'HEAD', 'PURGE'],
  addresses: ['10.1.2.3', '10.1.3.4', '192.168.0.9', '203.0.113.7', '2001:db8::1', '2001:db8:1::2'],
  blocks: [
    '10.1.2.3',
    '10.1.0.0/16',
    '10.0.0.0/8',
    '192.168.0.0/24',
    '0.0.0.0/0',
    '2001:db8::/32',
    '::/0',
    '10.1.2.3/8',
  ],
  names: ['x.example.com', 'outbound_.8080_._.b.foo', 'y.example.com', ''],
  headers: ['x-one', 'X-Two', 'user-agent', 'origin', 'access-control-request-method', 'x-request-id', 'authorization'],
  values: ['v', 'w', 'vw', 'v,w', 'V', 'v w'],
  issuers: ['iss1', 'https://iss2', 'https://gitlab.example/group', 'iss3/with/path'],
  subjects: ['s1', 's1-x', 'project_path:g/app:ref:main', '', 's1/2'],
  audiences: ['a1', 'https://a2/', 'a2', 'http://a3'],
  claims: ['groups', 'scope', 'nested][k', 'nested', 'my-list', 'a.b', 'iss', 'sub', 'aud', 'jti'],
  claimValues: ['g1', 'g2', '1', 'x y', 's1', 'iss1'],
  ports: ['8080', '8081', '9000', '9999'],
} as const

/** Counts what was generated, so that a table can show that nothing is missing. */
export type Coverage = Map<string, number>

const count = (coverage: Coverage, what: string): void => void coverage.set(what, (coverage.get(what) ?? 0) + 1)

/** What no webhook lets by, or no release of today has: istiod's answer is known, the oracle's is not asked. */
type Oddity = <Value>(usual: Value, probability: number, what: string, odd: () => Value) => Value

const maker = (random: Random, coverage: Coverage, kind: RandomPair['kind'], beyond: boolean) => {
  const { pick, chance, some, below } = random
  const odd: Oddity = (usual, probability, what, make) => {
    if (!beyond || !chance(probability)) return usual
    count(coverage, `odd ${what}`)
    return make()
  }
  const v = vocabulary
  const wild = (text: string): string => {
    const at = below(text.length + 1)
    const shape = below(8)
    count(coverage, `pattern ${['*', 'prefix', 'suffix', 'star inside'][shape] ?? 'exact'}`)
    if (shape === 0) return '*'
    if (shape === 1) return `${text.slice(0, at)}*`
    if (shape === 2) return `*${text.slice(at)}`
    return shape === 3 ? `${text.slice(0, at)}*${text.slice(at)}` : text === '' ? '*' : text
  }
  const principal = (): string => `${pick(v.domains)}/ns/${pick(v.namespaces)}/sa/${pick(v.accounts)}`
  const field = (out: Record<string, string[]>, name: string, values: () => string[], probability: number): void => {
    const put = (key: string): void => {
      out[key] = values()
      count(coverage, `field ${key}`)
    }
    if (chance(probability)) put(name)
    if (chance(probability * 0.35)) put(`not${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  }
  const requestPrincipal = (): string => wild(`${pick(v.issuers)}/${pick(v.subjects)}`)
  const source = (): JsonObject => {
    const out: Record<string, string[]> = {}
    while (Object.keys(out).length === 0) {
      field(out, 'principals', () => [wild(principal()), principal()], 0.3)
      if (out['principals'] === undefined && out['notPrincipals'] === undefined && chance(0.25))
        field(
          out,
          'serviceAccounts',
          () => some([`${pick(v.namespaces)}/${pick(v.accounts)}`, pick(v.accounts)], 2),
          0.7,
        )
      else field(out, 'namespaces', () => some(v.namespaces, 2).map(wild), 0.25)
      field(out, 'ipBlocks', () => some(v.blocks), 0.2)
      field(out, 'remoteIpBlocks', () => some(v.blocks), 0.2)
      field(out, 'requestPrincipals', () => [requestPrincipal(), requestPrincipal()], 0.2)
      field(out, 'trustDomains', () => some([...v.domains, '*', 'clus*', '*d1'], 2), 0.12)
    }
    return odd<JsonObject>(out, 0.05, 'source', () => pick<JsonObject>([{}, { principals: [] }, { ipBlocks: ['bad'] }]))
  }
  const operation = (): JsonObject => {
    const out: Record<string, string[]> = {}
    while (Object.keys(out).length === 0) {
      field(out, 'hosts', () => some(v.hosts).map(wild), 0.25)
      field(out, 'methods', () => some(v.methods).map(wild), 0.3)
      field(out, 'paths', () => [chance(0.4) ? pick(v.patterns) : wild(pick(v.paths)), pick(v.paths)], 0.4)
      field(out, 'ports', () => some(v.ports, 2), 0.2)
    }
    return odd<JsonObject>(out, 0.05, 'operation', () =>
      pick<JsonObject>([{}, { paths: [], notPaths: [] }, { ports: ['http'] }, { notPorts: ['70000', '8080'] }]),
    )
  }
  const condition = (): JsonObject => {
    // Every key of the vocabulary, in the order from which the seeds draw; undefined for what no comparison counts on.
    const drawn: Readonly<Record<ConditionKey, readonly [written: string, values: () => string[]] | undefined>> = {
      'request.headers': [`request.headers[${pick(v.headers)}]`, () => some(v.values, 2).map(wild)],
      'source.ip': ['source.ip', () => some(v.blocks)],
      'remote.ip': ['remote.ip', () => some(v.blocks)],
      'destination.ip': ['destination.ip', () => some(v.blocks)],
      'source.namespace': ['source.namespace', () => some(v.namespaces, 2).map(wild)],
      'source.principal': ['source.principal', () => [wild(principal()), principal()]],
      'source.serviceAccount': ['source.serviceAccount', () => [`${pick(v.namespaces)}/${pick(v.accounts)}`]],
      'source.trustDomain': ['source.trustDomain', () => some(v.domains, 2)],
      'request.auth.principal': ['request.auth.principal', () => [requestPrincipal()]],
      'request.auth.audiences': ['request.auth.audiences', () => some(v.audiences).map(wild)],
      'request.auth.presenter': ['request.auth.presenter', () => [wild('azp1')]],
      'request.auth.claims': [`request.auth.claims[${pick(v.claims)}]`, () => some(v.claimValues, 2).map(wild)],
      'destination.port': ['destination.port', () => [pick(v.ports)]],
      'connection.sni': ['connection.sni', () => [wild(pick(v.names.slice(0, 3)))]],
      'experimental.envoy.filters.': undefined,
    }
    const choices = Object.values(drawn).filter((one) => one !== undefined)
    const [key, values] = pick(choices)
    count(coverage, `key ${key.replace(/\[.*/, '[]')}`)
    const positive = chance(0.7)
    return {
      key: odd<string>(key, 0.04, 'key', () =>
        pick([
          'request.body',
          'source.labels[app]',
          'request.headers',
          'request.auth.claims[a][',
          'destination.labels[app]',
        ]),
      ),
      ...(positive ? { values: values() } : {}),
      ...(!positive || chance(0.3) ? { notValues: values() } : {}),
    }
  }
  const rule = (): JsonObject => {
    if (chance(0.05)) return odd<JsonObject>({}, 0.5, 'empty lists', () => ({ from: [], to: [], when: [] }))
    const from = chance(0.55)
    const to = chance(0.55)
    return {
      ...(from ? { from: Array.from({ length: 1 + below(2) }, () => ({ source: source() })) } : {}),
      ...(to ? { to: Array.from({ length: 1 + below(2) }, () => ({ operation: operation() })) } : {}),
      ...(chance(0.35) || (!from && !to) ? { when: Array.from({ length: 1 + below(2) }, condition) } : {}),
    }
  }
  const place = (): string => pick(['foo', 'foo', 'foo', 'istio-system', 'bar'])
  const reference = (): JsonObject => {
    const [group, refKind, name] = pick([
      ['', 'Service', 'b'],
      ['core', 'Service', 'b'],
      ['', 'Service', 'other'],
      ['gateway.networking.k8s.io', 'Gateway', kind === 'waypoint' ? 'waypoint' : 'g'],
      ['gateway.networking.k8s.io', 'Gateway', 'other'],
      ['gateway.networking.k8s.io', 'GatewayClass', 'istio-waypoint'],
      ['networking.istio.io', 'ServiceEntry', 'b'],
    ] as const)
    count(coverage, `target ${refKind}`)
    return { group, kind: refKind, name }
  }
  const selectorOnly = (): JsonObject => {
    if (!chance(0.4))
      return odd<JsonObject>({}, 0.2, 'selector', () => pick([{ selector: {} }, { selector: { matchLabels: {} } }]))
    count(coverage, 'target selector')
    return { selector: { matchLabels: { app: chance(0.85) ? 'b' : 'other' } } }
  }
  const selector = (): JsonObject => {
    if (!chance(kind === 'waypoint' ? 0.7 : 0.12)) return selectorOnly()
    return chance(0.2) ? { targetRef: reference() } : { targetRefs: Array.from({ length: 1 + below(2) }, reference) }
  }
  const authorization = (index: number): JsonObject => {
    const action = pick(['ALLOW', 'ALLOW', 'ALLOW', 'DENY', 'DENY', 'AUDIT', 'CUSTOM'])
    count(coverage, `action ${action}`)
    const never = action === 'ALLOW' && chance(0.05)
    const dry = (action === 'ALLOW' || action === 'DENY') && chance(0.07)
    if (dry) count(coverage, 'dry-run')
    return {
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: {
        name: `p${index}`,
        namespace: place(),
        ...(dry ? { annotations: { 'istio.io/dry-run': 'true' } } : {}),
      },
      spec: {
        ...selector(),
        action,
        ...(action === 'CUSTOM' ? { provider: { name: pick(['grpc', 'grpc', 'http', 'unknown']) } } : {}),
        ...(never
          ? odd<JsonObject>({}, 0.5, 'no rules', () => ({ rules: [] }))
          : { rules: Array.from({ length: 1 + below(3) }, rule) }),
      },
    }
  }
  const jwtRule = (): JsonObject => ({
    ...(chance(0.93) ? { issuer: pick(v.issuers) } : {}),
    jwksUri: 'https://keys.example.com',
    ...(chance(0.4) ? { audiences: some(v.audiences, 2) } : {}),
    ...(chance(0.15) ? { fromHeaders: [{ name: 'x-jwt', ...(chance(0.5) ? { prefix: 'Token ' } : {}) }] } : {}),
    ...(chance(0.1) ? { fromParams: ['tok'] } : {}),
    ...(chance(0.1) ? { fromCookies: ['session'] } : {}),
    ...(chance(0.2) ? { forwardOriginalToken: true } : {}),
    ...(chance(0.1) ? { outputClaimToHeaders: [{ header: 'x-one', claim: 'sub' }] } : {}),
    ...(chance(0.05) ? { outputPayloadToHeader: 'X-Two' } : {}),
    ...(chance(0.1) ? { spaceDelimitedClaims: ['groups'] } : {}),
  })
  const requestAuthentication = (index: number): JsonObject => {
    count(coverage, 'kind RequestAuthentication')
    return {
      apiVersion: 'security.istio.io/v1',
      kind: 'RequestAuthentication',
      metadata: { name: `r${index}`, namespace: place() },
      spec: { ...selector(), jwtRules: Array.from({ length: 1 + below(3) }, jwtRule) },
    }
  }
  const peerAuthentication = (index: number): JsonObject => {
    const modes = ['STRICT', 'PERMISSIVE', 'DISABLE', 'UNSET']
    const mode = pick(modes)
    const target = selectorOnly()
    count(coverage, `mTLS ${mode}`)
    return {
      // Istio 1.20 and 1.21 serve no v1.
      apiVersion: 'security.istio.io/v1beta1',
      kind: 'PeerAuthentication',
      metadata: {
        name: `m${index}`,
        namespace: pick(['foo', 'foo', 'istio-system']),
        creationTimestamp: `2024-01-0${1 + below(9)}T00:00:0${index}Z`,
      },
      spec: {
        ...target,
        mtls: { mode },
        ...(JSON.stringify(target).includes('app') && chance(0.4)
          ? { portLevelMtls: { [pick(v.ports)]: { mode: pick(modes) } } }
          : {}),
      },
    }
  }
  const policies = (): JsonObject[] => [
    ...Array.from({ length: below(5) }, (_, index) => authorization(index)),
    ...(chance(0.5) ? Array.from({ length: 1 + below(2) }, (_, index) => requestAuthentication(index)) : []),
    ...(chance(0.6) ? Array.from({ length: 1 + below(2) }, (_, index) => peerAuthentication(index)) : []),
  ]
  return { principal, policies, authorization, requestAuthentication, peerAuthentication, rule }
}

export interface RandomPair {
  /** `k8s-gateway` is one of the Gateway API, whose pods have the label that targetRefs go by. */
  readonly kind: 'sidecar' | 'gateway' | 'k8s-gateway' | 'ztunnel' | 'waypoint'
  readonly before: readonly JsonObject[]
  readonly after: readonly JsonObject[]
}

const versions = [
  '1.20.8',
  '1.21.0',
  '1.22.8',
  '1.24.6',
  '1.27.7',
  '1.27.9',
  '1.28.4',
  '1.28.6',
  '1.29.0',
  '1.30.0',
  '1.31.0',
]

const istiod = (version: string): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'istiod', namespace: 'istio-system' },
  spec: {
    template: {
      metadata: { labels: { app: 'istiod', 'sidecar.istio.io/inject': 'false' } },
      spec: { containers: [{ name: 'discovery', image: `istio/pilot:${version}` }] },
    },
  },
})

const isGateway = (kind: RandomPair['kind']): boolean => kind === 'gateway' || kind === 'k8s-gateway'

/** Labels of the workload whose policies are compared. */
export const labelsOf = (kind: RandomPair['kind']): Readonly<Record<string, string>> => {
  switch (kind) {
    case 'gateway':
      return { app: 'b', istio: 'ingressgateway' }
    case 'k8s-gateway':
      return { app: 'b', 'gateway.networking.k8s.io/gateway-name': 'g' }
    case 'ztunnel':
    case 'waypoint':
      return { app: 'b', 'istio.io/dataplane-mode': 'ambient' }
    case 'sidecar':
      return { app: 'b' }
  }
}

const gatewayOf = (kind: RandomPair['kind'], random: Random): readonly JsonObject[] => {
  const metadata = { name: kind === 'waypoint' ? 'waypoint' : 'g', namespace: 'foo' }
  switch (kind) {
    case 'gateway':
      return [
        {
          apiVersion: 'networking.istio.io/v1beta1',
          kind: 'Gateway',
          metadata,
          spec: {
            selector: { istio: 'ingressgateway' },
            servers: [
              { port: { number: 8080, protocol: 'HTTP', name: 'http' }, hosts: ['*'] },
              {
                port: { number: 8081, protocol: 'HTTPS', name: 'https' },
                hosts: ['*'],
                tls: { mode: random.pick(['SIMPLE', 'MUTUAL', 'OPTIONAL_MUTUAL']) },
              },
              { port: { number: 9000, protocol: 'TCP', name: 'tcp' }, hosts: ['*'] },
            ],
          },
        },
      ]
    case 'k8s-gateway':
      return [
        {
          apiVersion: 'gateway.networking.k8s.io/v1',
          kind: 'Gateway',
          metadata,
          spec: {
            gatewayClassName: 'istio',
            listeners: [
              { name: 'http', port: 8080, protocol: 'HTTP' },
              { name: 'https', port: 8081, protocol: 'HTTPS', tls: { mode: 'Terminate' } },
              { name: 'tcp', port: 9000, protocol: 'TCP' },
            ],
          },
        },
      ]
    case 'waypoint':
      return [
        {
          apiVersion: 'gateway.networking.k8s.io/v1',
          kind: 'Gateway',
          metadata,
          spec: { gatewayClassName: 'istio-waypoint', listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }] },
        },
      ]
    case 'sidecar':
    case 'ztunnel':
      return []
  }
}

const frame = (
  random: Random,
  kind: RandomPair['kind'],
  coverage: Coverage,
  version: string | undefined,
): readonly JsonObject[] => {
  const { pick } = random
  const mesh = {
    trustDomain: pick(['cluster.local', 'cluster.local', 'td1']),
    trustDomainAliases: pick<string[]>([[], [], ['td1'], ['td1', 'old.td']]),
    extensionProviders: [
      { name: 'grpc', envoyExtAuthzGrpc: {} },
      { name: 'http', envoyExtAuthzHttp: {} },
    ],
    pathNormalization: { normalization: pick(['NONE', 'BASE', 'MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES']) },
    ...(isGateway(kind) ? { defaultConfig: { gatewayTopology: { numTrustedProxies: pick([0, 1, 2]) } } } : {}),
  }
  const config = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'istio', namespace: 'istio-system' },
    data: { mesh: JSON.stringify(mesh) },
  }
  count(coverage, `proxy ${kind}`)
  if (version !== undefined) count(coverage, `version ${version}`)
  const workload = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'b', namespace: 'foo' },
    spec: {
      template: {
        metadata: { labels: labelsOf(kind) },
        spec: { serviceAccountName: 'a', containers: [{ name: 'app' }] },
      },
    },
  }
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: 'b',
      namespace: 'foo',
      ...(kind === 'waypoint' ? { labels: { 'istio.io/use-waypoint': 'waypoint' } } : {}),
    },
    spec: {
      selector: { app: 'b' },
      ports: [
        { name: 'http', port: 8080, targetPort: 8080 },
        { name: 'any', port: 8081, targetPort: kind === 'waypoint' ? 9999 : 8081 },
        { name: 'tcp', port: 9000, targetPort: 9000 },
      ],
    },
  }
  return [config, workload, service, ...gatewayOf(kind, random), ...(version === undefined ? [] : [istiod(version)])]
}

/** Two states that differ in a few policies, or in all of them; `beyond` what the oracle can be asked. */
export const randomPair = (random: Random, coverage: Coverage, beyond = false): RandomPair => {
  const kind = random.pick(['sidecar', 'sidecar', 'sidecar', 'gateway', 'k8s-gateway', 'waypoint', 'ztunnel'] as const)
  const make = maker(random, coverage, kind, beyond)
  const base = frame(random, kind, coverage, beyond && random.chance(0.6) ? random.pick(versions) : undefined)
  const before = make.policies()
  const after = before.flatMap((object, index): JsonObject[] => {
    const dice = random.below(6)
    if (dice === 0) return []
    if (dice > 2) return [object]
    switch (object['kind']) {
      case 'AuthorizationPolicy':
        return [make.authorization(index)]
      case 'RequestAuthentication':
        return [make.requestAuthentication(index)]
      default:
        return [make.peerAuthentication(index)]
    }
  })
  if (random.chance(0.5)) after.push(make.authorization(20))
  return { kind, before: [...base, ...before], after: [...base, ...after] }
}

/** A request in the words that the policies use. */
export const randomRequest = (random: Random, kind: RandomPair['kind'], port: number): Request => {
  const { pick, chance, below } = random
  const v = vocabulary
  const http = chance(0.8)
  const gateway = isGateway(kind)
  const tls = gateway ? pick(['none', 'simple', 'mutual'] as const) : chance(0.6) ? 'mutual' : 'none'
  const principal = `${pick(v.domains)}/ns/${pick(v.namespaces)}/sa/${pick(v.accounts)}`
  const token = (): RequestToken => {
    const claims: Record<string, JsonObject[string]> = { iss: pick(v.issuers) }
    if (chance(0.8)) claims['sub'] = pick(v.subjects)
    if (chance(0.5)) claims['aud'] = chance(0.5) ? pick(v.audiences) : [pick(v.audiences), pick(v.audiences)]
    if (chance(0.3)) claims['groups'] = chance(0.5) ? pick(v.claimValues) : [pick(v.claimValues), pick(v.claimValues)]
    if (chance(0.3)) claims['scope'] = pick(['g1 g2', 'g1', '1'])
    if (chance(0.2)) claims['nested'] = chance(0.5) ? { k: pick(v.claimValues) } : pick(v.claimValues)
    if (chance(0.2)) claims['my-list'] = ['g1', 'x y']
    if (chance(0.2)) claims['azp'] = 'azp1'
    if (chance(0.2)) claims['a.b'] = pick(v.claimValues)
    if (chance(0.1)) claims['number'] = 1
    if (chance(0.2)) claims['jti'] = pick(v.claimValues)
    return {
      claims,
      in: pick([
        'authorization',
        'authorization',
        'authorization',
        'header:x-jwt:',
        'header:x-jwt:Token ',
        'param:tok',
        'param:access_token',
        'cookie:session',
      ]),
      signature: chance(0.85) ? 'valid' : 'invalid',
    }
  }
  const headers: [string, string][] = []
  for (let left = below(3); left > 0; left--) headers.push([pick(v.headers.slice(0, 5)), pick(v.values)])
  if (chance(0.3))
    headers.push([
      'x-forwarded-for',
      Array.from({ length: 1 + below(2) }, () => pick([...v.addresses, 'bad'])).join(', '),
    ])
  const method = pick([...v.methods, 'GET', 'GET', 'POST'])
  // Both ends of a connection have addresses of one family.
  const from = pick(v.addresses)
  const family = v.addresses.filter((one) => one.includes(':') === from.includes(':'))
  const ends = { from, to: chance(0.7) || from.includes(':') ? pick(family) : '10.9.9.9' }
  return {
    protocol: http ? (['get', 'PURGE'].includes(method) ? 'http2' : 'http') : 'tcp',
    destination: {
      namespace: 'foo',
      ...(kind === 'waypoint' ? { service: 'b' } : {}),
      labels: kind === 'waypoint' ? { app: 'b' } : labelsOf(kind),
      port,
      ip: ends.to,
    },
    source: { ip: ends.from, ...(tls === 'mutual' ? { principal } : {}) },
    mtls: tls === 'mutual',
    ...(gateway ? { tls } : {}),
    ...(tls !== 'none' ? { sni: pick(v.names) } : {}),
    ...(http
      ? {
          http: {
            method,
            authority: pick(v.hosts),
            path: pick(v.paths),
            headers,
            ...(chance(0.5) ? { tokens: [token()] } : {}),
          },
        }
      : {}),
  }
}
