import { describe, expect, test } from '@jest/globals'
import { caller, cronJob, declared, policy } from './call-cases.js'
import { align, calls, kindsOf, service, shop, workload, written, type World } from './shop.js'

const nightly = '{ principals: [cluster.local/ns/shop/sa/nightly] }'
/** A policy beside the written ones, for who calls the ledger. */
const atLedger = (from: string, operation: string): string =>
  policy(
    'more',
    `{ selector: { matchLabels: { app: ledger } }, rules: [{ from: [{ source: ${from} }], to: [{ operation: ${operation} }] }] }`,
  )
const when = (condition: string): string =>
  policy('more', `{ selector: { matchLabels: { app: ledger } }, rules: [{ when: [${condition}] }] }`)

describe('a policy that opens more than is declared is never aligned', () => {
  test.each([
    ['any path below the root', atLedger(nightly, '{ ports: ["8080"], methods: [POST], paths: ["/*"] }'), 'EXCESS'],
    ['a path template', atLedger(nightly, '{ ports: ["8080"], methods: [POST], paths: ["/v1/{*}"] }'), 'EXCESS'],
    ['a suffix', atLedger(nightly, '{ ports: ["8080"], methods: [POST], paths: ["*/entries"] }'), 'EXCESS'],
    ['any path but one', atLedger(nightly, '{ ports: ["8080"], methods: [POST], notPaths: [/v1/x] }'), 'EXCESS'],
    ['a prefix of a method', atLedger(nightly, '{ ports: ["8080"], methods: ["P*"], paths: [/v1/entries] }'), 'EXCESS'],
    ['another host', atLedger(nightly, '{ ports: ["8080"], hosts: [other.example.com] }'), 'EXCESS'],
    ['any host but one', atLedger(nightly, '{ ports: ["8080"], notHosts: [other.example.com] }'), 'EXCESS'],
    ['another port, and no HTTP', atLedger(nightly, '{ ports: ["8081"] }'), 'EXCESS'],
    ['a port by any other', atLedger(nightly, '{ notPorts: ["8080"] }'), 'EXCESS'],
    [
      'a prefix of an identity',
      atLedger('{ principals: ["cluster.local/ns/shop/sa/night*"] }', '{ ports: ["8080"] }'),
      'EXCESS',
    ],
    [
      'everybody else',
      atLedger('{ notPrincipals: [cluster.local/ns/shop/sa/nightly] }', '{ ports: ["8080"] }'),
      'EXCESS',
    ],
    ['addresses', atLedger('{ ipBlocks: [10.0.0.0/8] }', '{ ports: ["8080"] }'), 'EXCESS'],
    ['a header that anybody sets', when('{ key: "request.headers[x-internal]", values: ["1"] }'), 'EXCESS'],
    ['a server name', when('{ key: connection.sni, values: ["*"] }'), 'EXCESS'],
    ['a token of nobody known', atLedger('{ requestPrincipals: ["*"] }', '{ ports: ["8080"] }'), 'UNPROVEN'],
    [
      'the root namespace',
      atLedger('{ namespaces: [monitoring] }', '{ ports: ["8080"] }').replace(
        'namespace: shop',
        'namespace: istio-system',
      ),
      'EXCESS',
    ],
  ])('%s', (_, policies, kind) => {
    const found = align({ calls, mesh: shop, policies })
    expect(found.verdict).not.toBe('aligned')
    expect(kindsOf(found)).toContain(kind)
  })
})

/** Beside what is called: a database that nobody declares a call to. */
const database = (labels: string, annotations: string, more = ''): World => ({
  calls,
  mesh: `${shop}---
apiVersion: apps/v1
kind: Deployment
metadata: { name: database, namespace: shop }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database${labels} }, annotations: { ${annotations} } }
    spec: { ${more}serviceAccountName: ledger, containers: [{ name: main, image: example.com/db:1, ports: [{ containerPort: 5432 }] }] }
`,
})
const gatewayOf = (app: string): string => `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: front, namespace: shop }
spec: { selector: { app: ${app} }, servers: [{ port: { number: 8080, name: http, protocol: HTTP }, hosts: ["*"] }] }
---`
const templated = (app: string): string =>
  shop.replace(
    `metadata: { labels: { app: ${app} } }`,
    `metadata: { labels: { app: ${app} }, annotations: { inject.istio.io/templates: gateway } }`,
  )
const openLedger = policy('open', '{ selector: { matchLabels: { app: ledger } }, rules: [{}] }')

describe('what no policy decides about is never aligned, called or not', () => {
  test.each<[what: string, world: World, kind: string, says: string]>([
    [
      'a pod without a proxy',
      database(', sidecar.istio.io/inject: "false"', ''),
      'NOT-INJECTED',
      'port any other, 5432',
    ],
    ['a pod in the node’s network', database('', '', 'hostNetwork: true, '), 'NOT-INJECTED', 'port any other, 5432'],
    [
      'a port past the proxy',
      database('', 'traffic.sidecar.istio.io/excludeInboundPorts: "5432"'),
      'NOT-INJECTED',
      'port 5432 (traffic.sidecar.istio.io/excludeInboundPorts',
    ],
    [
      'a port that nobody names past the proxy',
      database('', 'traffic.sidecar.istio.io/excludeInboundPorts: "9999"'),
      'NOT-INJECTED',
      'port 9999',
    ],
    [
      'every port but one past the proxy',
      database('', 'traffic.sidecar.istio.io/includeInboundPorts: "1"'),
      'NOT-INJECTED',
      'port any other, 5432',
    ],
    [
      'a Gateway that selects what is called',
      { calls, mesh: shop, policies: openLedger + gatewayOf('ledger') },
      'UNPROVEN',
      'a gateway answers there',
    ],
    [
      'a Gateway that selects what is not called',
      { calls: declared(caller('a', 'nightly')), mesh: shop, policies: openLedger + gatewayOf('ledger') },
      'UNPROVEN',
      'runs more than a gateway',
    ],
    [
      'an application with the proxy of a gateway',
      { calls, mesh: templated('ledger'), policies: openLedger },
      'UNPROVEN',
      'runs more than a gateway',
    ],
    [
      'a call to a workload of another namespace without proxies',
      {
        calls: declared(caller('a', 'nightly', '[{ service: books.finance, port: 80, kind: read }]')),
        mesh: shop,
        policies: `
apiVersion: v1
kind: Namespace
metadata: { name: finance, labels: { istio-injection: disabled } }
---${(workload('books', 'books', 8080) + service('books', 'name: http, port: 80, targetPort: 8080')).replaceAll('namespace: shop', 'namespace: finance')}`,
      },
      'NOT-INJECTED',
      'no proxy stands before',
    ],
  ])('%s', (_, world, kind, says) => {
    const found = align(world)
    expect(found.verdict).not.toBe('aligned')
    expect(
      found.findings
        .filter((one) => one.kind === kind)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain(says)
  })

  test('a gateway of its own, with nothing beside it, is left to the review of access', () => {
    const gateway = `${shop}---
apiVersion: apps/v1
kind: Deployment
metadata: { name: front, namespace: shop }
spec:
  selector: { matchLabels: { app: front } }
  template:
    metadata: { labels: { app: front }, annotations: { inject.istio.io/templates: gateway } }
    spec: { serviceAccountName: ledger, containers: [{ name: istio-proxy, image: auto }] }
`
    expect(align({ calls, mesh: gateway, policies: gatewayOf('front') }).verdict).toBe('aligned')
  })
})

describe('a segment', () => {
  const mesh = `${shop}---${workload('pii', 'pii', 8080, 'app: ledger, set: pii')}${service('pii', 'name: http, port: 80, targetPort: 8080', 'app: ledger, set: pii')}`
  const broad = declared(
    caller('a', 'nightly', '[{ service: ledger, port: 80, kind: read }]'),
    caller('auditor', 'auditor', '[]', 'createServiceAccount: true, '),
  )
  const segment = (name: string) => [{ name: 'pii', callers: ['auditor'], services: [name], pointer: '' }]

  test('keeps its workloads from the callers of a broader Service before anybody calls its own', () => {
    const found = align({ calls: broad, mesh, segments: segment('pii') })
    expect([found.verdict, found.findings]).toEqual(['aligned', []])
    // What is written without the segment reaches into it, and is no longer what is declared.
    const leaking = written(broad, mesh)
      .objects.map((object) => JSON.stringify(object))
      .join('\n---\n')
    const open = align({ calls: broad, mesh, segments: segment('pii'), bare: true, policies: leaking })
    expect(
      open.findings
        .filter(({ kind }) => kind === 'EXCESS')
        .map(({ text }) => text)
        .join(),
    ).toContain('"service account nightly in shop"')
  })

  test('whose Service is not there keeps nobody out, and says so', () => {
    const found = align({ calls: broad, mesh, segments: segment('pij') })
    expect(found.verdict).toBe('not aligned')
    expect(found.findings.map(({ text }) => text)).toEqual([
      'segment "pii" names Service "pij.shop", which is not there or leads to no workload, so it keeps nobody out',
    ])
  })
})

test('a call refused because mutual TLS is off says so, and no rule of ours that nobody can find', () => {
  const off = `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: open, namespace: shop }
spec: { mtls: { mode: DISABLE } }
`
  const missing = align({ calls, mesh: shop, policies: off }).findings.filter(({ kind }) => kind === 'MISSING')
  expect(missing).toHaveLength(2)
  for (const { text, patch } of missing) {
    expect(text).toContain('mode DISABLE')
    expect(text).not.toContain('(others)')
    expect(patch).toMatch(/set spec\.mtls\.mode to STRICT in "PeerAuthentication|mode: STRICT/)
  }
})

test('what a waypoint lets in is decided by its own rule, not by the one that passes its callers on', () => {
  const waypoint = `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: passage, namespace: shop }
spec: { gatewayClassName: istio-waypoint, listeners: [{ name: mesh, port: 15008, protocol: HBONE }] }
---`
  const mesh = shop.replace(
    'istio-injection: enabled',
    'istio.io/dataplane-mode: ambient, istio.io/use-waypoint: passage',
  )
  const wide = policy(
    'wide',
    '{ targetRefs: [{ group: "", kind: Service, name: ledger }], rules: [{ from: [{ source: { namespaces: [other] } }] }] }',
  )
  expect(align({ calls, mesh: `${mesh}---${waypoint}` }).verdict).toBe('aligned')
  const [found, ...more] = align({ calls, mesh: `${mesh}---${waypoint}`, policies: wide }).findings
  expect([found?.kind, more]).toEqual(['EXCESS', []])
  expect(found?.text).toContain('decided by "AuthorizationPolicy shop/wide spec.rules[0]" at policies.yaml')
  expect(found?.patch).toContain('remove /spec/rules/0 of "AuthorizationPolicy shop/wide"')
})

describe('a declared identity that a policy of another namespace lets in where no workload was read', () => {
  const closed = policy('default-deny', '{}').replace('namespace: shop', 'namespace: cart')
  const open = (spec: string): string => closed + policy('cart', spec).replace('namespace: shop', 'namespace: cart')
  const from = (identity: string): string => `rules: [{ from: [{ source: { serviceAccounts: [${identity}] } }] }]`

  test.each([`{ selector: { matchLabels: { app: cart } }, ${from('shop/nightly')} }`, `{ ${from('shop/nightly')} }`])(
    'is an excess there: %s',
    (spec) => {
      expect(kindsOf(align({ calls, mesh: shop, policies: open(spec) }))).toContain('EXCESS')
    },
  )

  test('and another one is not', () => {
    const found = align({ calls, mesh: shop, policies: open(`{ ${from('cart/front')} }`) })
    expect([found.verdict, found.findings]).toEqual(['aligned', []])
  })
})

test('a call whose every workload a segment takes away is kept out, and never aligned', () => {
  const debug = service('debug', 'name: tcp-debug, port: 9999', 'app: ledger')
  const two = `${calls}      - { service: debug, port: 9999, kind: read }\n`
  const segments = [{ name: 'books', callers: ['billing'], services: ['ledger'], pointer: '' }]
  const found = align({ calls: two, mesh: `${shop}---${debug}`, segments })
  expect(found.findings.map(({ kind, text }) => [kind, text])).toContainEqual([
    'SEGMENT',
    expect.stringContaining('every workload behind it is of segment "books"'),
  ])
})

test('a workload that runs as a waypoint reaches everything behind it', () => {
  const mesh = `${shop.replace('istio-injection: enabled', 'istio.io/dataplane-mode: ambient, istio.io/use-waypoint: passage')}---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: passage, namespace: shop }
spec: { gatewayClassName: istio-waypoint, listeners: [{ name: mesh, port: 15008, protocol: HBONE }] }
---`
  const found = align({ calls, mesh: mesh + cronJob('evil', 'passage', 'app: evil') })
  expect(kindsOf(found)).toContain('SHARED-IDENTITY')
  expect(kindsOf(align({ calls, mesh: mesh + cronJob('evil', 'other', 'app: evil') }))).not.toContain('SHARED-IDENTITY')
})
