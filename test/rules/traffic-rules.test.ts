import { describe, expect, test } from '@jest/globals'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { Finding } from '../../src/rules/finding.js'
import { findFindings } from '../../src/rules/find-findings.js'
import type { RuleContext } from '../../src/rules/rule.js'
import type { MeshState } from '../../src/ports/object.js'
import { state } from './objects.js'

const contextOf = (mesh: MeshState, earlier?: MeshState): RuleContext => {
  const resolved = resolveMesh(mesh, {})
  return {
    state: mesh,
    ...(earlier === undefined ? {} : { earlier }),
    settings: resolved.settings,
    enforcements: () => resolved.destinations().map((destination) => resolved.enforcementOf(destination)),
    environments: [],
    ciIssuers: [],
    tokenVerdicts: [],
  }
}

/** New findings of one rule when a change leads from `before` to `after`. */
const found = (rule: string, after: string, before = ''): readonly Finding[] => {
  const [old, now] = [state(before), state(after)]
  return findFindings(contextOf(old), contextOf(now, old)).findings.filter(
    (finding) => finding.rule === rule && finding.introduced,
  )
}

const both = (...parts: readonly string[]): string => parts.join('---\n')

const service = (name: string, app = name): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: shop }\nspec: { selector: { app: ${app} }, ports: [{ name: http, port: 80, targetPort: 8080 }] }\n`
const workload = (name: string, labels = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: shop }\nspec: { template: { metadata: { labels: { app: ${name}${labels} } }, spec: { containers: [{ name: a }] } } }\n`
const policy = (spec: string, name = 'p', namespace = 'shop'): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: ${spec}\n`
const virtualService = (spec: string): string =>
  `apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: v, namespace: shop }\nspec: ${spec}\n`
const httpRoute = (spec: string): string =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: h, namespace: shop }\nspec: ${spec}\n`
const destinationRule = (spec: string): string =>
  `apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: { name: d, namespace: edge }\nspec: ${spec}\n`
const peer = (mode: string, more = ''): string =>
  `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: default, namespace: shop }\nspec: { mtls: { mode: ${mode} }${more} }\n`

const paths = '{ selector: { matchLabels: { app: orders } }, rules: [{ to: [{ operation: { paths: [/healthz] } }] }] }'
const methods = '{ selector: { matchLabels: { app: orders } }, rules: [{ to: [{ operation: { methods: [GET] } }] }] }'
const hosts =
  '{ selector: { matchLabels: { app: orders } }, rules: [{ to: [{ operation: { hosts: [a.example.com] } }] }] }'
const to = 'route: [{ destination: { host: orders } }]'

describe('a rewrite before a rule that reads what is rewritten', () => {
  test.each([
    ['uri of a VirtualService', virtualService(`{ hosts: [o], http: [{ rewrite: { uri: /x }, ${to} }] }`), paths],
    ['uri to nothing', virtualService(`{ hosts: [o], http: [{ rewrite: { uri: "" }, ${to} }] }`), paths],
    [
      'an expression',
      virtualService(`{ hosts: [o], http: [{ rewrite: { uriRegexRewrite: { match: /a, rewrite: /b } }, ${to} }] }`),
      paths,
    ],
    ['authority', virtualService(`{ hosts: [o], http: [{ rewrite: { authority: b.example.com }, ${to} }] }`), hosts],
    [
      'a full name',
      virtualService(
        `{ hosts: [o], http: [{ rewrite: { uri: /x }, route: [{ destination: { host: orders.shop.svc.cluster.local } }] }] }`,
      ),
      paths,
    ],
    [
      'a filter of an HTTPRoute',
      httpRoute(
        '{ rules: [{ filters: [{ type: URLRewrite, urlRewrite: { path: { type: ReplacePrefixMatch, replacePrefixMatch: / } } }], backendRefs: [{ name: orders, port: 80 }] }] }',
      ),
      paths,
    ],
    [
      'a filter of one backend',
      httpRoute(
        '{ rules: [{ backendRefs: [{ name: orders, filters: [{ type: URLRewrite, urlRewrite: { hostname: b.example.com } }] }] }] }',
      ),
      hosts,
    ],
  ])('%s', (_, route, spec) => {
    for (const known of ['', workload('orders')]) {
      const after = both(service('orders'), ...(known === '' ? [] : [known]), policy(spec), route)
      const [finding, ...rest] = found('TRF-001', after)
      expect(rest).toEqual([])
      expect(finding?.text).toContain(
        'before the request reaches service "shop/orders", where "AuthorizationPolicy shop/p" reads',
      )
      expect(found('TRF-001', after, after)).toEqual([])
    }
  })

  test.each([
    [
      'a policy that reads no paths',
      both(service('orders'), policy(methods), virtualService(`{ http: [{ rewrite: { uri: /x }, ${to} }] }`)),
    ],
    ['a route without a rewrite', both(service('orders'), policy(paths), virtualService(`{ http: [{ ${to} }] }`))],
    [
      'another destination',
      both(
        service('orders'),
        service('other'),
        policy(paths),
        virtualService('{ http: [{ rewrite: { uri: /x }, route: [{ destination: { host: other } }] }] }'),
      ),
    ],
    [
      'a redirect, which the client asks again',
      both(service('orders'), policy(paths), virtualService('{ http: [{ redirect: { uri: /x } }] }')),
    ],
    [
      'a host of the same name in another namespace',
      both(
        service('orders'),
        policy(paths),
        virtualService(
          `{ http: [{ rewrite: { uri: /x }, route: [{ destination: { host: orders.edge.svc.cluster.local } }] }] }`,
        ),
      ),
    ],
  ])('not: %s', (_, after) => expect(found('TRF-001', after)).toEqual([]))

  test('a policy that comes to a standing rewrite is what introduces it', () => {
    const route = virtualService(`{ http: [{ rewrite: { uri: /x }, ${to} }] }`)
    const before = both(service('orders'), route)
    expect(found('TRF-001', both(before, policy(paths)), before)).toHaveLength(1)
  })

  test('a policy of the root namespace, and one that a Service nobody read may meet', () => {
    const route = virtualService(`{ http: [{ rewrite: { uri: /x }, ${to} }] }`)
    const everywhere = policy('{ rules: [{ to: [{ operation: { notPaths: [/x] } }] }] }', 'all', 'istio-system')
    expect(found('TRF-001', both(service('orders'), everywhere, route))).toHaveLength(1)
    expect(found('TRF-001', both(policy(paths), route))).toHaveLength(1)
  })
})

describe('TLS of a DestinationRule against STRICT', () => {
  const host = 'orders.shop.svc.cluster.local'
  test.each([
    ['DISABLE', destinationRule(`{ host: ${host}, trafficPolicy: { tls: { mode: DISABLE } } }`)],
    ['SIMPLE', destinationRule(`{ host: ${host}, trafficPolicy: { tls: { mode: SIMPLE } } }`)],
    [
      'a port',
      destinationRule(
        `{ host: ${host}, trafficPolicy: { portLevelSettings: [{ port: { number: 80 }, tls: { mode: DISABLE } }] } }`,
      ),
    ],
    [
      'a subset',
      destinationRule(`{ host: ${host}, subsets: [{ name: a, trafficPolicy: { tls: { mode: DISABLE } } }] }`),
    ],
    ['a wildcard', destinationRule(`{ host: "*.shop.svc.cluster.local", trafficPolicy: { tls: { mode: DISABLE } } }`)],
  ])('%s', (_, rule) => {
    for (const known of ['', workload('orders')]) {
      const rest = both(service('orders'), ...(known === '' ? [] : [known]), rule)
      const [finding, ...more] = found('TRF-002', both(rest, peer('STRICT')))
      expect(more).toEqual([])
      expect(finding?.text).toContain('towards service "shop/orders", which takes mutual TLS only at')
      expect(found('TRF-002', both(rest, peer('PERMISSIVE')))).toEqual([])
    }
  })

  test('ISTIO_MUTUAL, another host and a port that is open are fine', () => {
    const mode = (text: string, at = host): string =>
      destinationRule(`{ host: ${at}, trafficPolicy: { tls: { mode: ${text} } } }`)
    expect(found('TRF-002', both(service('orders'), peer('STRICT'), mode('ISTIO_MUTUAL')))).toEqual([])
    expect(found('TRF-002', both(service('orders'), peer('STRICT'), mode('SIMPLE', 'api.example.com')))).toEqual([])
    const open = peer(
      'STRICT',
      ', selector: { matchLabels: { app: orders } }, portLevelMtls: { 8080: { mode: DISABLE } }',
    )
    expect(found('TRF-002', both(service('orders'), open, mode('DISABLE')))).toEqual([])
  })

  test('STRICT that comes to a standing rule is what introduces it', () => {
    const before = both(
      service('orders'),
      destinationRule(`{ host: ${host}, trafficPolicy: { tls: { mode: DISABLE } } }`),
    )
    expect(found('TRF-002', both(before, peer('STRICT')), before)).toHaveLength(1)
  })
})

describe('hosts and ports that are newly exposed', () => {
  const gateway = (servers: string, name = 'public'): string =>
    `apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata: { name: ${name}, namespace: edge }\nspec: { selector: { istio: ingress }, servers: [${servers}] }\n`
  const server = (host: string, port = 443): string =>
    `{ port: { number: ${port}, name: p, protocol: HTTPS }, hosts: [${host}], tls: { mode: SIMPLE } }`
  const texts = (after: string, before = ''): readonly string[] =>
    found('TRF-003', after, before).map(({ text }) => text)

  test('a host, and a port', () => {
    expect(texts(gateway(`${server('a.example.com')}`), '')).toEqual([
      '"a.example.com" can now be addressed at "port 443 (HTTPS)"',
    ])
    expect(
      texts(gateway(`${server('a.example.com')}, ${server('b.example.com')}`), gateway(server('a.example.com'))),
    ).toEqual(['"b.example.com" can now be addressed at "port 443 (HTTPS)"'])
    expect(texts(gateway(server('a.example.com', 8443)), gateway(server('a.example.com')))).toEqual([
      '"a.example.com" can now be addressed at "port 8443 (HTTPS)"',
    ])
  })

  test('an object of another name that exposes the same is nothing new; nor is one that goes', () => {
    expect(texts(gateway(server('shop/a.example.com'), 'other'), gateway(server('a.example.com')))).toEqual([])
    expect(texts('', gateway(server('a.example.com')))).toEqual([])
  })

  test.each([
    [
      'a listener',
      'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: g, namespace: edge }\nspec: { listeners: [{ name: a, port: 443, protocol: HTTPS }] }\n',
      'every host can now be addressed at "port 443 (HTTPS)"',
    ],
    [
      'a route',
      httpRoute('{ parentRefs: [{ name: public, namespace: edge }], hostnames: [a.example.com] }'),
      '"a.example.com" can now be addressed at "Gateway edge/public"',
    ],
    [
      'a route without hostnames',
      httpRoute('{ parentRefs: [{ name: public, sectionName: web }] }'),
      'every host can now be addressed at "Gateway shop/public, listener web"',
    ],
    [
      'a VirtualService at a gateway',
      virtualService('{ hosts: [a.example.com], gateways: [mesh, edge/public] }'),
      '"a.example.com" can now be addressed at "Gateway edge/public"',
    ],
    [
      'a ServiceEntry',
      'apiVersion: networking.istio.io/v1\nkind: ServiceEntry\nmetadata: { name: s, namespace: shop }\nspec: { hosts: [api.example.com], ports: [{ number: 443, name: tls, protocol: TLS }] }\n',
      '"api.example.com" can now be addressed at "port 443, as a host of the mesh"',
    ],
  ])('%s', (_, yaml, text) => {
    expect(texts(yaml)).toEqual([text])
    expect(texts(yaml, yaml)).toEqual([])
  })

  test('a route of the mesh alone exposes nothing', () => {
    expect(texts(virtualService('{ hosts: [orders] }'))).toEqual([])
    expect(
      texts(httpRoute('{ parentRefs: [{ kind: Service, group: "", name: orders }], hostnames: [orders] }')),
    ).toEqual([])
  })

  test('many hosts at one place are one finding', () => {
    const many = Array.from({ length: 9 }, (_, index) => `h${index}.example.com`)
    const [text, ...rest] = texts(gateway(server(many.join(', '))))
    expect(rest).toEqual([])
    expect(text).toContain('"h4.example.com" and 4 more can now be addressed')
  })
})

describe('bindings that lead nowhere', () => {
  const reads: MeshState['reads'] = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding', 'ServiceAccount'].map(
    (kind) => ({
      group: kind === 'ServiceAccount' ? '' : 'rbac.authorization.k8s.io',
      kind,
      namespace: kind.startsWith('Cluster') ? '' : '*',
      status: 'complete',
    }),
  )
  const binding = (role: string, subject: string, kind = 'RoleBinding'): string =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: { name: b${kind === 'RoleBinding' ? ', namespace: shop' : ''} }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ${kind === 'RoleBinding' ? 'Role' : 'ClusterRole'}, name: ${role} }\nsubjects: [${subject}]\n`
  const role =
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r, namespace: shop }\nrules: []\n'
  const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ci, namespace: shop }\n'
  const ids = (after: string, before = '', given = reads): readonly string[] => {
    const [old, now] = [state(before, given), state(after, given)]
    return findFindings(contextOf(old), contextOf(now, old))
      .findings.filter((finding) => finding.rule.startsWith('RBC') && finding.introduced)
      .map(({ rule, pointer }) => `${rule} ${pointer}`)
  }
  const ci = '{ kind: ServiceAccount, name: ci }'

  test('are found, and what is whole is not', () => {
    expect(ids(both(role, account, binding('r', ci)))).toEqual([])
    expect(ids(both(role, account, binding('gone', ci)))).toEqual(['RBC-001 /roleRef'])
    expect(ids(both(role, binding('r', ci)))).toEqual(['RBC-002 /subjects/0'])
    expect(ids(both(account, binding('view', ci, 'ClusterRoleBinding')))).toEqual(['RBC-002 /subjects/0'])
    expect(ids(both(role, binding('r', '{ kind: ServiceAccount, name: default }')))).toEqual([])
  })

  test('are not guessed where roles or accounts were not read', () => {
    const unread = reads.map((read) => ({ ...read, status: 'forbidden' as const }))
    expect(ids(binding('gone', ci), '', unread)).toEqual([])
  })

  test('a standing binding with another role', () => {
    const rest = both(role, role.replace('name: r,', 'name: other,'), account)
    expect(ids(both(rest, binding('other', ci)), both(rest, binding('r', ci)))).toEqual(['RBC-003 /roleRef'])
  })
})
