import type { JsonObject } from '../../src/ports/json.js'
import type { Request } from '../../src/ports/request.js'
import type { Coverage, Random } from './random-mesh.js'

/** Words that routes, policies and requests share, so that they meet. */
export const routeWords = {
  paths: [
    '/',
    '/a',
    '/a/',
    '/a/b',
    '/a..',
    '/a../b',
    '/a./b',
    '/ab',
    '/api/x',
    '/api',
    '/API/x',
    '/v1',
    '/x/..y',
    '/a//b',
    '/old/1',
    '/keys',
  ],
  to: ['/', '/b', '/b/', '/keys', '/a/b', '/v2', '/c/d/', '/x//y', '/b/../c', '/e%2', 'keys', '/q?x=1'],
  hosts: ['books.example.com', 'a.example.com', 'b.example.com', 'example.com', 'other.test'],
  wild: ['*', '*.example.com', 'books.example.com', 'a.example.com'],
  methods: ['GET', 'POST', 'DELETE', 'OPTIONS'],
  headers: ['x-role', 'x-user', 'user-agent'],
  values: ['admin', 'user', 'ad', ''],
  regexes: ['/a.*', '/(a|b)/?', '/api/[a-z]+', '/v\\d', '.*', '/a(?=b)', '/a{2}'],
  addresses: ['203.0.113.7', '10.0.0.9'],
} as const

const count = (coverage: Coverage, what: string): void => void coverage.set(what, (coverage.get(what) ?? 0) + 1)

export const gatewayLabels = { istio: 'front' }

const shared: readonly JsonObject[] = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'front', namespace: 'entry' },
    spec: {
      template: {
        metadata: { labels: gatewayLabels, annotations: { 'inject.istio.io/templates': 'gateway' } },
        spec: { serviceAccountName: 'front', containers: [{ name: 'istio-proxy', image: 'auto' }] },
      },
    },
  },
  ...['books', 'vault'].flatMap((name): JsonObject[] => [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, namespace: 'shop' },
      spec: { template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'app' }] } } },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace: 'shop' },
      spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
    },
  ]),
]

export interface RoutedPair {
  readonly before: readonly JsonObject[]
  readonly after: readonly JsonObject[]
}

const maker = (random: Random, coverage: Coverage) => {
  const { pick, chance, below } = random
  const w = routeWords
  const text = (values: readonly string[]): JsonObject => {
    const kind = pick(['exact', 'prefix', 'exact', 'prefix', 'regex'] as const)
    count(coverage, `match ${kind}`)
    return { [kind]: kind === 'regex' ? pick(['ad.*', 'a|u', '.+', 'x{2}']) : pick(values) }
  }
  const headers = (): JsonObject => Object.fromEntries([[pick(w.headers), chance(0.2) ? {} : text(w.values)]])
  const match = (): JsonObject => ({
    ...(chance(0.85)
      ? {
          uri: chance(0.15)
            ? { regex: pick(w.regexes) }
            : chance(0.5)
              ? { exact: pick(w.paths) }
              : { prefix: pick(w.paths) },
        }
      : {}),
    ...(chance(0.1) ? { ignoreUriCase: true } : {}),
    ...(chance(0.2) ? { method: { exact: pick(w.methods) } } : {}),
    ...(chance(0.1) ? { authority: { [pick(['exact', 'prefix'])]: pick(w.hosts) } } : {}),
    ...(chance(0.25) ? { headers: headers() } : {}),
    ...(chance(0.12) ? { withoutHeaders: headers() } : {}),
    ...(chance(0.05) ? { queryParams: { q: { exact: '1' } } } : {}),
  })
  const requestHeaders = (): JsonObject => ({
    request: {
      ...(chance(0.4) ? { set: { [pick(w.headers)]: pick(w.values.slice(0, 3)) } } : {}),
      ...(chance(0.3) ? { add: { [pick(w.headers)]: pick(w.values.slice(0, 3)) } } : {}),
      ...(chance(0.3) ? { remove: [pick(w.headers)] } : {}),
    },
  })
  const destination = (): JsonObject => ({ host: `${pick(['books', 'vault'])}.shop.svc.cluster.local` })
  const rewrite = (): JsonObject => {
    const dice = below(6)
    count(coverage, `rewrite ${['regex', 'regex', 'authority', 'uri', 'uri', 'uri'][dice]}`)
    if (dice < 2)
      return {
        uriRegexRewrite: pick([
          { match: '/.*', rewrite: '/keys' },
          { match: '^/api/(.*)$', rewrite: '/\\1' },
          { match: '^/a(/|$)(.*)', rewrite: '/\\2' },
          { match: '/a+', rewrite: '/b' },
        ]),
      }
    return {
      ...(dice !== 2 ? { uri: pick(w.to) } : {}),
      ...(dice === 2 || chance(0.3) ? { authority: pick(w.hosts) } : {}),
    }
  }
  const http = (): JsonObject => {
    const matches = chance(0.85) ? { match: Array.from({ length: 1 + below(2) }, match) } : {}
    const dice = below(10)
    if (dice === 0) return { ...matches, redirect: { uri: '/elsewhere' } }
    if (dice === 1) return { ...matches, directResponse: { status: 403 } }
    const several = chance(0.2)
    return {
      ...matches,
      ...(chance(0.45) ? { rewrite: rewrite() } : {}),
      ...(chance(0.3) ? { headers: requestHeaders() } : {}),
      ...(chance(0.1) ? { mirror: destination() } : {}),
      ...(chance(0.05) ? { fault: { abort: { httpStatus: 500, percentage: { value: 50 } } } } : {}),
      route: several
        ? [
            {
              destination: destination(),
              weight: pick([0, 50]),
              ...(chance(0.3) ? { headers: requestHeaders() } : {}),
            },
            { destination: destination(), weight: 50 },
          ]
        : [{ destination: destination(), ...(chance(0.15) ? { headers: requestHeaders() } : {}) }],
    }
  }
  const virtualService = (index: number): JsonObject => ({
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: { name: `v${index}`, namespace: 'entry', creationTimestamp: `2026-01-01T00:00:0${index}Z` },
    spec: {
      hosts: [pick(w.wild)],
      gateways: ['front'],
      http: Array.from({ length: 1 + below(3) }, http),
    },
  })
  const modifier = (): JsonObject => ({
    type: 'RequestHeaderModifier',
    requestHeaderModifier: {
      ...(chance(0.5) ? { set: [{ name: pick(w.headers), value: pick(w.values.slice(0, 3)) }] } : {}),
      ...(chance(0.3) ? { remove: [pick(w.headers)] } : {}),
    },
  })
  const rule = (): JsonObject => {
    const type = pick(['Exact', 'PathPrefix', 'PathPrefix', 'RegularExpression'])
    return {
      ...(chance(0.9)
        ? {
            matches: Array.from({ length: 1 + below(2) }, () => ({
              path: { type, value: type === 'RegularExpression' ? pick(w.regexes) : pick(w.paths) },
              ...(chance(0.2) ? { method: pick(w.methods) } : {}),
              ...(chance(0.25) ? { headers: [{ name: pick(w.headers), value: pick(w.values.slice(0, 3)) }] } : {}),
            })),
          }
        : {}),
      filters: [
        ...(chance(0.5)
          ? [
              {
                type: 'URLRewrite',
                urlRewrite: {
                  ...(chance(0.8)
                    ? {
                        path:
                          type !== 'PathPrefix' || chance(0.4)
                            ? { type: 'ReplaceFullPath', replaceFullPath: pick(w.to) }
                            : { type: 'ReplacePrefixMatch', replacePrefixMatch: pick(w.to) },
                      }
                    : {}),
                  ...(chance(0.3) ? { hostname: pick(w.hosts) } : {}),
                },
              },
            ]
          : []),
        ...(chance(0.3) ? [modifier()] : []),
        ...(chance(0.08) ? [{ type: 'RequestRedirect', requestRedirect: { hostname: 'x.test' } }] : []),
      ],
      backendRefs: [
        {
          name: pick(['books', 'vault']),
          namespace: 'shop',
          port: 80,
          ...(chance(0.2) ? { filters: [modifier()] } : {}),
        },
        ...(chance(0.2) ? [{ name: 'vault', namespace: 'shop', port: 80, weight: pick([0, 1]) }] : []),
      ],
    }
  }
  const httpRoute = (index: number): JsonObject => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: `h${index}`, namespace: 'entry', creationTimestamp: `2026-01-01T00:00:0${index}Z` },
    spec: {
      parentRefs: [{ name: 'door', ...(chance(0.3) ? { sectionName: pick(['web', 'closed']) } : {}) }],
      ...(chance(0.7) ? { hostnames: [pick(w.wild.slice(1))] } : {}),
      rules: Array.from({ length: 1 + below(2) }, rule),
    },
  })
  const wild = (path: string): string => (chance(0.3) ? `${path}*` : path)
  const policy = (index: number, api: boolean): JsonObject => {
    const place = pick(['gateway', 'gateway', 'books', 'vault'] as const)
    const front = api ? 'door-istio' : 'front'
    const labels: JsonObject =
      place === 'gateway'
        ? api
          ? { 'gateway.networking.k8s.io/gateway-name': 'door' }
          : gatewayLabels
        : { app: place }
    const action = pick(['ALLOW', 'ALLOW', 'DENY'])
    count(coverage, `policy ${action} at ${place}`)
    return {
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: { name: `p${index}`, namespace: place === 'gateway' ? 'entry' : 'shop' },
      spec: {
        selector: { matchLabels: labels },
        action,
        rules: Array.from({ length: 1 + below(2) }, () => ({
          ...(chance(0.3)
            ? {
                from: [
                  {
                    source:
                      place === 'gateway'
                        ? { ipBlocks: [pick(w.addresses)] }
                        : pick<JsonObject>([
                            { principals: [`cluster.local/ns/entry/sa/${pick([front, 'other'])}`] },
                            { namespaces: [pick(['entry', 'shop'])] },
                            { remoteIpBlocks: [pick(w.addresses)] },
                          ]),
                  },
                ],
              }
            : {}),
          ...(chance(0.75)
            ? {
                to: [
                  {
                    operation: {
                      ...(chance(0.8)
                        ? {
                            [chance(0.8) ? 'paths' : 'notPaths']: [
                              wild(pick(w.paths)),
                              pick(['/keys', '/b/b', '/b', '/']),
                            ],
                          }
                        : {}),
                      ...(chance(0.3) ? { methods: [pick(w.methods)] } : {}),
                      ...(chance(0.3) ? { hosts: [pick(w.hosts)] } : {}),
                    },
                  },
                ],
              }
            : {}),
          ...(chance(0.3)
            ? { when: [{ key: `request.headers[${pick(w.headers)}]`, values: [pick(['admin', 'ad*', '*', 'user'])] }] }
            : {}),
          ...(place === 'gateway' || !chance(0.12) ? {} : {}),
        })),
      },
    }
  }
  return { virtualService, httpRoute, policy }
}

const frame = (random: Random, api: boolean): readonly JsonObject[] => [
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'istio', namespace: 'istio-system' },
    data: {
      mesh: JSON.stringify({
        trustDomain: 'cluster.local',
        pathNormalization: {
          normalization: random.pick(['NONE', 'BASE', 'BASE', 'MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES']),
        },
      }),
    },
  },
  ...shared,
  api
    ? {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata: { name: 'door', namespace: 'entry' },
        spec: {
          gatewayClassName: 'istio',
          listeners: [
            { name: 'web', port: 8080, protocol: 'HTTP', ...(random.chance(0.3) ? { hostname: '*.example.com' } : {}) },
            { name: 'closed', port: 8080, protocol: 'HTTP', hostname: 'a.example.com' },
          ],
        },
      }
    : {
        apiVersion: 'networking.istio.io/v1',
        kind: 'Gateway',
        metadata: { name: 'front', namespace: 'entry' },
        spec: {
          selector: gatewayLabels,
          servers: [
            {
              port: { number: 8080, name: 'http', protocol: 'HTTP' },
              hosts: [random.pick(['*', '*', 'entry/*.example.com'])],
            },
          ],
        },
      },
  {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'ReferenceGrant',
    metadata: { name: 'grant', namespace: 'shop' },
    spec: {
      from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'entry' }],
      to: [{ group: '', kind: 'Service', ...(random.chance(0.3) ? { name: 'books' } : {}) }],
    },
  },
]

/** Two states of a gateway with routes and policies; the routes change, and sometimes the policies. */
export const randomRoutedPair = (random: Random, coverage: Coverage): RoutedPair & { readonly api: boolean } => {
  const api = random.chance(0.4)
  const make = maker(random, coverage)
  const base = frame(random, api)
  const route = (index: number): JsonObject => (api ? make.httpRoute(index) : make.virtualService(index))
  const policies = Array.from({ length: random.below(4) }, (_, index) => make.policy(index, api))
  const routes = Array.from({ length: 1 + random.below(2) }, (_, index) => route(index))
  const changed = routes.flatMap((one, index): JsonObject[] => {
    const dice = random.below(5)
    return dice === 0 ? [] : dice < 3 ? [route(index)] : [one]
  })
  if (random.chance(0.4)) changed.push(route(5))
  const others = random.chance(0.3) ? [make.policy(7, api)] : []
  return { api, before: [...base, ...policies, ...routes], after: [...base, ...policies, ...others, ...changed] }
}

/** A request to the gateway in the words that routes and policies use. */
export const randomRoutedRequest = (random: Random, api: boolean): Request => {
  const { pick, chance, below } = random
  const w = routeWords
  const headers: [string, string][] = []
  for (let left = below(3); left > 0; left--) headers.push([pick(w.headers), pick(w.values.slice(0, 3))])
  return {
    protocol: 'http',
    destination: {
      namespace: 'entry',
      labels: api
        ? {
            'gateway.networking.k8s.io/gateway-name': 'door',
            'gateway.networking.k8s.io/gateway-class-name': 'istio',
          }
        : gatewayLabels,
      port: 8080,
    },
    source: { ip: pick(w.addresses) },
    mtls: false,
    http: {
      method: pick(w.methods),
      authority: chance(0.2) ? `${pick(w.hosts)}:8080` : pick(w.hosts),
      path: pick(w.paths),
      headers,
    },
  }
}
