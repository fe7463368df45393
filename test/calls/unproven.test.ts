import { describe, expect, test } from '@jest/globals'
import { caller, declared, policy } from './call-cases.js'
import { align, calls, kindsOf, service, shop, written, type World } from './shop.js'

const pods = (name: string, more: string, spec: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: front } }
  template:
    metadata: { labels: { app: front }${more} }
    spec: { serviceAccountName: ledger, ${spec} }
---`
const gatewayPods = (name: string, more = ''): string =>
  pods(
    name,
    ', annotations: { inject.istio.io/templates: gateway }',
    `${more}containers: [{ name: istio-proxy, image: auto }]`,
  )
const openFront = policy('front', '{ selector: { matchLabels: { app: front } }, rules: [{}] }')
const route = (http: string, more = ''): string => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: ledger, namespace: shop }
spec: { hosts: [ledger]${more}, http: [${http}] }
---`
const httpRoute = (rule: string): string => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ledger, namespace: shop }
spec: { parentRefs: [{ group: "", kind: Service, name: ledger, port: 80 }], rules: [${rule}] }
---`
const connections = (host: string, policyOf: string): string => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: ledger, namespace: shop }
spec: { host: ${host}, ${policyOf} }
---`
const floor = (marks: string): string => `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: default-deny, namespace: shop, ${marks} }
spec: {}
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec: { mtls: { mode: STRICT } }
---`
const nobody = declared(caller('a', 'nightly'))
const withFloor = (marks: string): World => ({ calls: nobody, mesh: shop, bare: true, policies: floor(marks) })
const beside = (policies: string): World => ({ calls, mesh: shop, policies })

const stays = 'route: [{ destination: { host: ledger } }]'
const back = 'backendRefs: [{ name: ledger, port: 80 }]'

/** Routes that leave a part of the declared POST to /v1/entries without an answer. */
const short: readonly (readonly [what: string, world: World])[] = [
  ['a route for another method', beside(route(`{ match: [{ method: { exact: GET } }], ${stays} }`))],
  ['a route for another path', beside(route(`{ match: [{ uri: { prefix: /v2 } }], ${stays} }`))],
  ['a route for a path of other letters', beside(route(`{ match: [{ uri: { exact: /V1/entries } }], ${stays} }`))],
  ['a route for requests with a header', beside(route(`{ match: [{ headers: { x-a: { exact: b } } }], ${stays} }`))],
  [
    'a route for requests without a header',
    beside(route(`{ match: [{ withoutHeaders: { x-a: { exact: b } } }], ${stays} }`)),
  ],
  ['a route for one name of the Service', beside(route(`{ match: [{ authority: { exact: ledger } }], ${stays} }`))],
  ['a route for a query', beside(route(`{ match: [{ queryParams: { a: { exact: b } } }], ${stays} }`))],
  [
    'a route for one port of two',
    beside(route(`{ match: [{ uri: { exact: /x }, port: 80 }, { port: 81 }], ${stays} }`)),
  ],
  [
    'routes of which each is for other pods, and one for a part',
    beside(route(`{ match: [{ sourceLabels: { app: nightly }, uri: { exact: /v1 } }], ${stays} }`)),
  ],
  [
    'a route for all requests of other pods, beside one for a part',
    beside(route(`{ match: [{ sourceLabels: { app: x } }, { uri: { exact: /v2 } }], ${stays} }`)),
  ],
  ['a rule for another method', beside(httpRoute(`{ matches: [{ method: GET }], ${back} }`))],
  ['a rule for another path', beside(httpRoute(`{ matches: [{ path: { value: /v1/entries/a } }], ${back} }`))],
  [
    'a rule for the path whose slash differs',
    beside(httpRoute(`{ matches: [{ path: { type: Exact, value: /v1/entries/ } }], ${back} }`)),
  ],
  ['no rule', beside(httpRoute(''))],
  [
    'a whole list, beside one of another kind that is none',
    beside(
      httpRoute(`{ ${back} }`) +
        httpRoute(`{ matches: [{ method: { service: a.B } }], ${back} }`).replace('HTTPRoute', 'GRPCRoute'),
    ),
  ],
  ['an expression that nobody decides', beside(route(`{ match: [{ uri: { regex: "/v1/(?i)entries" } }], ${stays} }`))],
  [
    'a route for one of two methods',
    {
      ...beside(route(`{ match: [{ method: { exact: POST } }], ${stays} }`)),
      calls: calls.replace('methods: [POST]', 'methods: [POST, PUT]'),
    },
  ],
]

describe('what nobody can say is never aligned', () => {
  test.each<[what: string, world: World, says: string]>([
    [
      'a container beside a gateway that starts as an init container',
      {
        calls,
        mesh: `${shop}---${gatewayPods('front', 'initContainers: [{ name: app, image: example.com/app:1, restartPolicy: Always }], ')}`,
        policies: openFront,
      },
      'runs more than a gateway',
    ],
    [
      'an application with the labels of a gateway',
      {
        calls,
        mesh: `${shop}---${gatewayPods('front')}${pods('other', '', 'containers: [{ name: app, image: example.com/app:1 }]')}`,
        policies: openFront,
      },
      '"deployment/other" cannot be proved',
    ],
    [
      'an address outside of Kubernetes',
      beside(`
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: old, namespace: shop }
spec: { address: 192.0.2.7, labels: { app: ledger } }
`),
      '"192.0.2.7"',
    ],
    ['a route to another Service', beside(route('{ route: [{ destination: { host: queue } }] }')), 'leads some'],
    [
      'a part of a route to another Service',
      beside(
        route(
          '{ route: [{ destination: { host: ledger.shop.svc.cluster.local }, weight: 99 }, { destination: { host: queue }, weight: 1 }] }',
        ),
      ),
      'leads some of them to "queue.shop.svc.cluster.local"',
    ],
    [
      'a route to another port',
      beside(route('{ route: [{ destination: { host: ledger, port: { number: 81 } } }] }')),
      'to port 81',
    ],
    [
      'a route that writes another path',
      beside(route('{ rewrite: { uri: /v2 }, route: [{ destination: { host: ledger } }] }')),
      'another path',
    ],
    [
      'a route that refuses some',
      beside(
        route(
          '{ fault: { abort: { httpStatus: 403, percentage: { value: 100 } } }, route: [{ destination: { host: ledger } }] }',
        ),
      ),
      'fault injection',
    ],
    ['a route that answers itself', beside(route('{ directResponse: { status: 503 } }')), 'a direct response'],
    [
      'a route of the Gateway API to another Service',
      beside(httpRoute('{ backendRefs: [{ name: queue, port: 6379 }] }')),
      'leads some of them to "queue.shop.svc.cluster.local"',
    ],
    [
      'a route of the Gateway API that redirects',
      beside(httpRoute('{ filters: [{ type: RequestRedirect, requestRedirect: { hostname: other.example } }] }')),
      'a redirect',
    ],
    ...short.map(([what, world]): [string, World, string] => [what, world, 'the others are answered with 404']),
    [
      'callers that send no certificate',
      beside(connections('ledger', 'trafficPolicy: { tls: { mode: DISABLE } }')),
      'tls.mode DISABLE',
    ],
    [
      'callers that take the Service by another name alone',
      beside(
        connections(
          'ledger',
          'trafficPolicy: { tls: { mode: ISTIO_MUTUAL, subjectAltNames: ["spiffe://cluster.local/ns/x/sa/y"] } }',
        ),
      ),
      'by other names than its own',
    ],
    [
      'callers of one port that send no certificate',
      beside(
        connections(
          '"*.shop.svc.cluster.local"',
          'trafficPolicy: { portLevelSettings: [{ port: { number: 80 }, tls: { mode: SIMPLE } }] }',
        ),
      ),
      'tls.mode SIMPLE',
    ],
    [
      'a default deny that a deployment tool keeps out',
      withFloor('annotations: { config.kubernetes.io/local-config: "true" }'),
      'config.kubernetes.io/local-config may keep it out',
    ],
    [
      'a default deny that is a hook',
      withFloor('annotations: { helm.sh/hook: post-delete }'),
      'helm.sh/hook may keep it out',
    ],
    ['a default deny of another revision', withFloor('labels: { istio.io/rev: old }'), 'istio.io/rev "old"'],
  ])('%s', (_, world, says) => {
    const { verdict, findings } = align(world)
    expect(verdict).toBe('cannot prove')
    expect(
      findings
        .filter(({ kind }) => kind === 'UNPROVEN')
        .map(({ text }) => text)
        .join('\n'),
    ).toContain(says)
  })

  test.each<[what: string, world: World]>([
    [
      'routes that stay at the Service',
      beside(
        route(
          '{ timeout: 2s, route: [{ destination: { host: ledger, subset: v1 }, weight: 90 }, { destination: { host: ledger.shop.svc.cluster.local, port: { number: 80 } }, weight: 10 }] }',
        ) + httpRoute('{ backendRefs: [{ name: ledger, port: 80 }] }'),
      ),
    ],
    [
      'a route that refuses none',
      beside(
        route(
          '{ fault: { abort: { httpStatus: 403, percentage: { value: 0 } } }, route: [{ destination: { host: ledger } }] }',
        ),
      ),
    ],
    [
      'routes that take all of the calls together',
      beside(
        route(
          `{ match: [{ uri: { regex: "/v[0-9]/.*" }, method: { regex: "GET|POST" }, authority: { prefix: ledger } }], ${stays} }, { match: [{ uri: { prefix: /v1 } }], redirect: { uri: /other } }`,
        ) + httpRoute(`{ matches: [{ path: { value: /v1 }, method: POST }, { path: { value: /v2 } }], ${back} }`),
      ),
    ],
    [
      'routes of other paths, to wherever they lead',
      beside(
        route(
          `{ match: [{ uri: { prefix: /old } }], rewrite: { uri: /new }, route: [{ destination: { host: queue } }] }, { ${stays} }`,
        ),
      ),
    ],
    [
      'two rules of two objects that take all of them together',
      {
        calls: calls.replace('methods: [POST]', 'methods: [POST, GET]'),
        mesh: shop,
        policies:
          httpRoute(`{ matches: [{ method: GET }], ${back} }`) +
          httpRoute(`{ matches: [{ method: POST }], ${back} }`).replace('name: ledger, ', 'name: other, '),
      },
    ],
    ['a route for another port', beside(route(`{ match: [{ port: 81 }], ${stays} }`))],
    ['a route for the sidecars of other pods', beside(route(`{ match: [{ sourceLabels: { app: x } }], ${stays} }`))],
    ['a route that other namespaces see alone', beside(route('{ redirect: { uri: /x } }', ', exportTo: [finance]'))],
    [
      'a route of HTTP for a port that is none',
      beside(
        route(`{ match: [{ method: { exact: GET } }], route: [{ destination: { host: queue } }] }`).replace(
          'hosts: [ledger]',
          'hosts: [queue]',
        ),
      ),
    ],
    [
      'a route of a gateway alone',
      beside(route('{ route: [{ destination: { host: queue } }] }', ', gateways: [front]')),
    ],
    [
      'a rewrite of the path of a call that names none',
      {
        calls: declared(caller('a', 'nightly', '[{ service: ledger, port: 80, kind: read }]')),
        mesh: shop,
        policies: route('{ rewrite: { uri: /v2 }, route: [{ destination: { host: ledger } }] }'),
      },
    ],
    [
      'connections by mutual TLS of the mesh, and others of what nobody calls',
      beside(
        connections('ledger', 'trafficPolicy: { tls: { mode: ISTIO_MUTUAL } }') +
          connections('api.example.com', 'trafficPolicy: { tls: { mode: SIMPLE } }').replace(
            'name: ledger',
            'name: api',
          ),
      ),
    ],
    ['a default deny of the default revision', withFloor('labels: { istio.io/rev: default }')],
    ['a default deny with other marks', withFloor('annotations: { helm.sh/resource-policy: keep }')],
    [
      'the revision that serves the namespace',
      {
        ...withFloor('labels: { istio.io/rev: blue }'),
        mesh: shop.replace('istio-injection: enabled', 'istio.io/rev: blue'),
      },
    ],
  ])('and nothing is left open by %s', (_, world) => {
    expect([align(world).verdict, align(world).findings]).toEqual(['aligned', []])
  })
})

describe('a policy that waits for a workload', () => {
  const ghost = (spec: string): World =>
    beside(policy('ghost', `{ selector: { matchLabels: { app: ghost } }, ${spec} }`))

  test.each(['rules: [{}]', 'rules: [{ from: [{ source: { namespaces: [shop] } }] }]'])(
    'opens it to whom nobody declared: %s',
    (spec) => {
      const { findings } = align(ghost(spec))
      expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['EXCESS']))
      expect(findings[0]?.text).toContain('any workload with app=ghost in shop')
    },
  )

  test('of a selector that is narrower than any workload, too', () => {
    const narrow = '{ selector: { matchLabels: { app: ledger, track: canary } }, rules: [{}] }'
    expect(kindsOf(align(beside(policy('ghost', narrow))))).toContain('EXCESS')
  })

  test.each(['action: DENY, rules: [{}]', 'action: AUDIT, rules: [{}]', 'rules: []'])('opens nothing by %s', (spec) => {
    expect([align(ghost(spec)).verdict, align(ghost(spec)).findings]).toEqual(['aligned', []])
  })
})

test('a port of SCTP arrives nowhere, as one of UDP does', () => {
  const sctp = shop.replace('name: redis, port: 6379', 'name: redis, port: 6379, protocol: SCTP')
  const [found] = align({ calls, mesh: sctp }).findings
  expect([found?.kind, found?.text]).toEqual(['UNKNOWN-TARGET', expect.stringContaining('is SCTP, which no proxy')])
})

describe('a mesh that accepts certificates of another trust domain', () => {
  const mesh = `${shop}---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data:
  mesh: |
    trustDomain: cluster.local
    caCertificates: [{ pem: x, trustDomains: [partner.example] }]
`
  const at = (source: string): string =>
    policy(
      'more',
      `{ selector: { matchLabels: { app: ledger } }, rules: [{ from: [{ source: ${source} }], to: [{ operation: { ports: ["8080"], methods: [POST], paths: [/v1/entries] } }] }] }`,
    )

  test('gets principals, which alone tell its own ServiceAccounts apart, and they are what is declared', () => {
    const text = JSON.stringify(written(calls, mesh).objects)
    expect(text).toContain('"principals":["cluster.local/ns/shop/sa/nightly"]')
    expect(text).not.toContain('"serviceAccounts"')
    expect(align({ calls, mesh }).verdict).toBe('aligned')
  })

  test.each([
    '{ serviceAccounts: [shop/nightly] }',
    '{ principals: ["*/ns/shop/sa/nightly"] }',
    '{ principals: [partner.example/ns/shop/sa/nightly] }',
  ])('lets in more than is declared by %s', (source) => {
    expect(kindsOf(align({ calls, mesh, policies: at(source) }))).toEqual(['EXCESS'])
    expect(align({ calls, mesh, policies: at('{ principals: [cluster.local/ns/shop/sa/nightly] }') }).verdict).toBe(
      'aligned',
    )
  })
})

describe('a waypoint that workloads have, too', () => {
  const mesh = `${shop.replace('istio-injection: enabled', 'istio.io/dataplane-mode: ambient, istio.io/use-waypoint: passage')}---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: passage, namespace: shop, labels: { istio.io/waypoint-for: all } }
spec: { gatewayClassName: istio-waypoint, listeners: [{ name: mesh, port: 15008, protocol: HBONE }] }
---${service('books', 'name: http, port: 81, targetPort: 8080', 'app: ledger')}`
  const atWaypoint = (account: string): string =>
    policy(
      'more',
      `{ targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: passage }], rules: [{ from: [{ source: { serviceAccounts: [${account}] } }], to: [{ operation: { ports: ["8080"] } }] }] }`,
    )

  test('passes on what is declared, and is let in by the workload alone', () => {
    expect([align({ calls, mesh }).verdict, align({ calls, mesh }).findings]).toEqual(['aligned', []])
  })

  test.each([
    ['who calls the workload itself', atWaypoint('nightly')],
    ['the waypoint as a caller of its own', atWaypoint('passage')],
    [
      'who comes past it',
      policy(
        'more',
        '{ selector: { matchLabels: { app: ledger } }, rules: [{ from: [{ source: { serviceAccounts: [nightly] } }], to: [{ operation: { ports: ["8080"] } }] }] }',
      ),
    ],
  ])('and %s is an excess', (_, policies) => {
    expect(kindsOf(align({ calls, mesh, policies }))).toContain('EXCESS')
  })
})
