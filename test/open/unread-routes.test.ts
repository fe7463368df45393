import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import { compareCommits } from './compare-commits.js'

const pods = (name: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template:\n    metadata: { labels: { app: ${name} } }\n    spec: { serviceAccountName: ${name}, containers: [{ name: c, image: i }] }\n---\n`
const allow = (name: string, path: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  rules: [{ from: [{ source: { principals: [cluster.local/ns/edge/sa/gw] } }], to: [{ operation: { paths: [${path}] } }] }]\n---\n`
const service = (app: string, more = ''): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: front, namespace: shop${more} }\nspec: { selector: { app: ${app} }, ports: [{ name: http, port: 80, targetPort: 8080 }] }\n`
const route = (host: string, more = 'gateways: [edge/gw]'): string =>
  `apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: front, namespace: shop }\nspec:\n  hosts: ["\${HOST}"]\n  ${more}\n  http: [{ route: [{ destination: { host: ${host} } }] }]\n`
const world = pods('api') + pods('admin') + allow('api', '/x') + allow('admin', '/x')

const compared = async (vs: string, before: string, after: string) => {
  const { plans } = await compareCommits(
    { 'k8s/world.yaml': world, 'k8s/vs.yaml': vs, 'k8s/service.yaml': before },
    { 'k8s/service.yaml': after },
  )
  return plans.map((plan) => [verdictOf(plan), plan.reviewed.access.reasons.map(({ code }) => code)])
}

describe('a route that cannot be read beside a Service', () => {
  test.each([
    ['that it names', route('front')],
    ['that it names whole', route('front.shop.svc.cluster.local')],
    ['that it may name', route('"${BACKEND}"')],
    [
      'of the Gateway API',
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: front, namespace: shop }\nspec:\n  hostnames: ["${HOST}"]\n  rules: [{ backendRefs: [{ name: front, port: 80 }] }]\n',
    ],
  ])('proves nothing where it leads to other pods: one %s', async (_, vs) => {
    const [found] = await compared(vs, service('api'), service('admin'))
    expect(found).toEqual(['cannot prove', expect.arrayContaining(['ROUTE_NOT_FOLLOWED'])])
  })

  test.each([
    ['that leads where it did', route('front'), service('api', ', labels: { team: a }')],
    ['that it does not name', route('other'), service('admin')],
    ['that the proxies of clients follow', route('front', 'exportTo: ["."]'), service('admin')],
  ])('is told in a line beside one %s', async (_, vs, after) => {
    const [found] = await compared(vs, service('api'), after)
    expect(found?.[1]).toEqual([])
  })
})

const edge = pods('gw').replaceAll('shop', 'edge').replace('labels: { app: gw }', 'labels: { istio: gw }')
const servers = (hosts: string, more = ''): string =>
  `apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata: { name: gw, namespace: edge${more} }\nspec:\n  selector: { istio: gw }\n  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: ${hosts} }]\n`
const secured = (certificate: string, name: string): string =>
  `apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata: { name: gw, namespace: edge }\nspec:\n  selector: { istio: gw }\n  servers: [{ port: { number: 443, name: ${name}, protocol: HTTPS }, tls: { mode: SIMPLE, credentialName: ${certificate} }, hosts: ["*"] }]\n`
const listener = (more: string, name = 'http'): string =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: pub, namespace: edge }\nspec:\n  gatewayClassName: istio\n  listeners: [{ name: ${name}, port: 80, protocol: HTTP${more} }]\n`
const httpRoute = (parent = '{ name: pub, namespace: edge }', namespace = 'shop'): string =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: front, namespace: ${namespace} }\nspec:\n  parentRefs: [${parent}]\n  hostnames: ["\${HOST}"]\n  rules: [{ backendRefs: [{ name: front, namespace: shop, port: 80 }] }]\n`
const all = ', allowedRoutes: { namespaces: { from: All } }'
const grant = (to: string): string =>
  `apiVersion: gateway.networking.k8s.io/v1beta1\nkind: ReferenceGrant\nmetadata: { name: g, namespace: shop }\nspec:\n  from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: edge }]\n  to: [{ group: "", kind: Service${to} }]\n`
const subsets = (label: string, more = ''): string =>
  `apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: { name: front, namespace: shop${more} }\nspec: { host: front, subsets: [{ name: main, labels: { app: ${label} } }] }\n`
const toSubset = route('front, subset: main')
const other = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: nothing, namespace: shop }\n'

const beside = async (vs: string, before: string, after: string) => {
  const rest = `${world}${edge}${service('api')}---\n`
  const { plans } = await compareCommits(
    { 'k8s/world.yaml': rest, 'k8s/vs.yaml': vs, 'k8s/edge.yaml': before },
    { 'k8s/edge.yaml': after },
  )
  return plans.map((plan) => [verdictOf(plan), plan.reviewed.access.reasons.map(({ code }) => code)])
}

describe('a route that cannot be read beside what decides where routes lead', () => {
  test.each<[string, string, string, string]>([
    ['a Gateway that comes', route('front'), other, servers('["*"]')],
    ['a Gateway with more hosts', route('front'), servers('[x.example.com]'), servers('["*"]')],
    ['a Gateway for more namespaces', route('front'), servers('["edge/*"]'), servers('["*/*"]')],
    ['a Gateway for another namespace', route('front'), servers('["./*"]'), servers('["shop/*"]')],
    [
      'a Gateway, its own filled in',
      route('front', 'gateways: ["${GATEWAY}"]'),
      servers('[x.example.com]'),
      servers('["*"]'),
    ],
    ['a listener for all namespaces', httpRoute(), listener(''), listener(all)],
    [
      'a listener for some namespaces',
      httpRoute(),
      listener(''),
      listener(', allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { team: a } } } }'),
    ],
    ['a listener of any host', httpRoute(), listener(`, hostname: x.example.com${all}`), listener(all)],
    [
      'a listener that it names',
      httpRoute('{ name: pub, namespace: edge, sectionName: web }'),
      listener(all),
      listener(all, 'web'),
    ],
    ['a grant that comes', httpRoute(undefined, 'edge'), other, grant('')],
    ['a grant of one Service more', httpRoute(undefined, 'edge'), grant(', name: back'), grant(', name: front')],
    ['a subset of other pods', toSubset, subsets('api'), subsets('admin')],
    ['a subset that comes', toSubset, other, subsets('admin')],
  ])('proves nothing: %s', async (_, vs, before, after) => {
    const [found] = await beside(vs, before, after)
    expect(found).toEqual(['cannot prove', expect.arrayContaining(['ROUTE_NOT_FOLLOWED'])])
  })

  test.each<[string, string, string, string]>([
    ['a Gateway with fewer hosts', route('front'), servers('["*"]'), servers('[x.example.com]')],
    ['a Gateway with other labels', route('front'), servers('["*"]'), servers('["*"]', ', labels: { team: a }')],
    ['a Gateway with another certificate', route('front'), secured('a', 'https'), secured('b', 'https')],
    ['a Gateway with another name of its port', route('front'), secured('a', 'https'), secured('a', 'https-web')],
    [
      'a Gateway that it does not name',
      route('front', 'gateways: [edge/inner]'),
      servers('[x.example.com]'),
      servers('["*"]'),
    ],
    [
      'a Gateway of that name elsewhere',
      route('front', 'gateways: [inner/gw]'),
      servers('[x.example.com]'),
      servers('["*"]'),
    ],
    ['a listener with another name', httpRoute(), listener(all), listener(all, 'web')],
    ['a listener for its own namespace', httpRoute(), listener(all), listener('')],
    [
      'a Gateway of the Gateway API that it does not name',
      httpRoute('{ name: inner, namespace: edge }'),
      listener(''),
      listener(all),
    ],
    ['a grant to routes elsewhere', httpRoute(), other, grant('')],
    ['a grant of another Service', httpRoute(undefined, 'edge'), other, grant(', name: back')],
    ['a subset that says what it said', toSubset, subsets('api'), subsets('api', ', labels: { team: a }')],
    ['a subset that it does not name', route('front, subset: other'), subsets('api'), subsets('admin')],
  ])('is told in a line: %s', async (_, vs, before, after) => {
    const [found] = await beside(vs, before, after)
    expect(found?.[1]).not.toContain('ROUTE_NOT_FOLLOWED')
  })
})

const delegating = (host: string, prefix = '/shop', more = '', to = 'part'): string =>
  `${servers('["*"]')}---\napiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: root, namespace: edge${more} }\nspec:\n  hosts: ["${host}"]\n  gateways: [gw]\n  http: [{ match: [{ uri: { prefix: ${prefix} } }], delegate: { name: ${to}, namespace: shop } }]\n`
const delegate = (prefix: string, more = '', name = 'part', host = 'front'): string =>
  `apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  http: [{ match: [{ uri: { prefix: "${prefix}" } }]${more}, route: [{ destination: { host: ${host} } }] }]\n`
const unreadRoot = delegating('${HOST}')
const unreadDelegate = delegate('/${PREFIX}')

describe('a delegation of which one end cannot be read', () => {
  test.each<[string, string, string, string]>([
    ['the delegate takes other requests', unreadRoot, delegate('/shop/a'), delegate('/shop')],
    ['the delegate leads elsewhere', unreadRoot, delegate('/shop', '', 'part', 'back'), delegate('/shop')],
    ['the delegate comes', unreadRoot, other, delegate('/shop')],
    ['the delegate goes', unreadRoot, delegate('/shop'), other],
    [
      'it says the delegate in words that are filled in',
      delegating('${HOST}', '/shop', '', '"${PART}"'),
      other,
      delegate('/shop'),
    ],
    ['more is delegated', unreadDelegate, delegating('x.example.com', '/shop/a'), delegating('x.example.com')],
    ['delegating comes', unreadDelegate, servers('["*"]'), delegating('x.example.com')],
  ])('proves nothing: %s', async (_, vs, before, after) => {
    const [found] = await beside(vs, before, after)
    expect(found).toEqual(['cannot prove', expect.arrayContaining(['ROUTE_NOT_FOLLOWED'])])
  })

  test.each<[string, string, string, string]>([
    ['the delegate waits longer', unreadRoot, delegate('/shop'), delegate('/shop', ', timeout: 5s')],
    ['another one changes', unreadRoot, delegate('/shop/a', '', 'piece'), delegate('/shop', '', 'piece')],
    ['it delegates nothing', route('front'), delegate('/shop/a'), delegate('/shop')],
    [
      'the root has other labels',
      unreadDelegate,
      delegating('x.example.com'),
      delegating('x.example.com', '/shop', ', labels: { team: a }'),
    ],
    [
      'the root delegates to another one',
      unreadDelegate,
      delegating('x.example.com', '/shop/a', '', 'piece'),
      delegating('x.example.com', '/shop', '', 'piece'),
    ],
  ])('is told in a line: %s', async (_, vs, before, after) => {
    const [found] = await beside(vs, before, after)
    expect(found?.[1]).not.toContain('ROUTE_NOT_FOLLOWED')
  })
})
