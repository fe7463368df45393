import { describe, expect, test } from '@jest/globals'
import { answerRequest } from '../../../src/mesh/answer.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, policy, service } from '../objects.js'
import { objectOf, stateOf } from '../states.js'

const gateway: JsonObject = {
  apiVersion: 'networking.istio.io/v1',
  kind: 'Gateway',
  metadata: { name: 'front', namespace: 'entry' },
  spec: { selector: { istio: 'front' }, servers: [{ port: { number: 80, protocol: 'HTTP' }, hosts: ['*'] }] },
}
const pods: JsonObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'front', namespace: 'entry' },
  spec: {
    template: {
      metadata: { labels: { istio: 'front' }, annotations: { 'inject.istio.io/templates': 'gateway' } },
      spec: { serviceAccountName: 'front', containers: [{ name: 'istio-proxy' }] },
    },
  },
}
const books = [deployment('books', { app: 'books' }), service('books', { app: 'books' }, [{ name: 'http', port: 80 }])]
const vault = [deployment('vault', { app: 'vault' }), service('vault', { app: 'vault' }, [{ name: 'http', port: 80 }])]
const world: readonly JsonObject[] = [gateway, pods, ...books, ...vault]
const to = (name: string, more: JsonObject = {}): JsonObject => ({
  destination: { host: `${name}.shop.svc.cluster.local` },
  ...more,
})
const virtualService = (http: readonly JsonObject[], more: JsonObject = {}, name = 'books'): JsonObject => ({
  apiVersion: 'networking.istio.io/v1',
  kind: 'VirtualService',
  metadata: { name, namespace: 'entry' },
  spec: { hosts: ['books.example.com'], gateways: ['front'], http: [...http], ...more },
})
/** Of one path to the books. */
const listing = (more: JsonObject = {}): JsonObject => ({
  match: [{ uri: { exact: '/list' } }],
  route: [to('books')],
  ...more,
})
const onlyPaths = (name: string, namespace: string, labels: JsonObject, ...paths: string[]): JsonObject =>
  policy(name, { selector: { matchLabels: labels }, rules: [{ to: [{ operation: { paths } }] }] }, namespace)

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf(before), stateOf(after), { evaluate, overrides: {} })

/** `gained books: /keys sent as /list`, of every row; the words of hosts and TLS are left out. */
const told = (before: readonly JsonObject[], after: readonly JsonObject[]): readonly string[] => {
  const { verdict, destinations, reasons } = compare(before, after)
  const rows = destinations.flatMap((one) =>
    (['gained', 'lost'] as const).flatMap((side) =>
      one[side].map(({ what, witness }) => {
        const paths = what.split(' · ').find((part) => part.includes('/')) ?? 'any path'
        const sent =
          witness.http?.path === witness.onward?.path || witness.onward?.path === undefined
            ? ''
            : ` sent as ${witness.http?.path}`
        return `${side} ${one.title.split(' ')[1]}: ${paths.replaceAll('`', '')}${sent}`
      }),
    ),
  )
  return [verdict, ...rows, ...reasons.map(({ code }) => code)]
}

const plain = [...world, virtualService([listing()])]
const withRoute = (...http: JsonObject[]): readonly JsonObject[] => [...world, virtualService(http)]

describe('a rewrite makes another request of the one that the gateway admits', () => {
  test.each<[string, JsonObject, string]>([
    ['the part that is matched', { rewrite: { uri: '/keys' } }, '/keys'],
    ['an expression for all of it', { rewrite: { uriRegexRewrite: { match: '/.*', rewrite: '/keys' } } }, '/keys'],
    [
      'an expression for its start',
      { rewrite: { uriRegexRewrite: { match: '^/li(.*)$', rewrite: '/ke\\1' } } },
      '/kest',
    ],
  ])('%s', (_, more, path) => {
    expect(told(plain, withRoute(listing(more)))).toEqual([
      'incomparable',
      `gained books: ${path} sent as /list`,
      'lost books: /list',
    ])
  })

  test('a prefix takes the rest along', () => {
    const before = withRoute({ match: [{ uri: { prefix: '/api/' } }], route: [to('books')] })
    const after = withRoute({ match: [{ uri: { prefix: '/api/' } }], route: [to('books')], rewrite: { uri: '/v2/' } })
    expect(told(before, after)).toEqual(['incomparable', 'gained books: /v2/* sent as /api/', 'lost books: /api/*'])
  })

  test("the destination's policy sees what arrives, and the gateway's what is sent", () => {
    const policies = [
      onlyPaths('front', 'entry', { istio: 'front' }, '/list'),
      onlyPaths('books', 'shop', { app: 'books' }, '/keys'),
    ]
    const after = [...withRoute(listing({ rewrite: { uri: '/keys' } })), ...policies]
    expect(told([...plain, ...policies], after)).toEqual(['more permissive', 'gained books: /keys sent as /list'])
  })

  test('a request that the gateway refuses opens nothing, however it is rewritten', () => {
    const policies = [onlyPaths('front', 'entry', { istio: 'front' }, '/other')]
    const after = [...withRoute(listing({ rewrite: { uri: '/keys' } })), ...policies]
    expect(told([...plain, ...policies], after)).toEqual(['equivalent'])
  })

  test('nor does one that the destination refuses, as the gateway or as anybody', () => {
    const policies = [
      policy('books', {
        selector: { matchLabels: { app: 'books' } },
        rules: [{ from: [{ source: { principals: ['cluster.local/ns/entry/sa/other'] } }] }],
      }),
    ]
    const after = [...withRoute(listing({ rewrite: { uri: '/keys' } })), ...policies]
    expect(told([...plain, ...policies], after)).toEqual(['equivalent'])
  })

  test('dots behind a name climb once a slash stands before them', () => {
    const policies = [onlyPaths('books', 'shop', { app: 'books' }, '/secret')]
    const http = { match: [{ uri: { prefix: '/static' } }], route: [to('books')] }
    const after = [...withRoute({ ...http, rewrite: { uri: '/files/' } }), ...policies]
    expect(told([...withRoute(http), ...policies], after)).toEqual([
      'more permissive',
      'gained books: /secret sent as /static../secret',
    ])
  })
})

describe('headers and hosts that a route changes', () => {
  const reads = (key: string, values: string[]): JsonObject =>
    policy('books', { selector: { matchLabels: { app: 'books' } }, rules: [{ when: [{ key, values }] }] })

  test('a header that is set lets everybody in', () => {
    const policies = [reads('request.headers[x-role]', ['admin'])]
    const after = [...withRoute(listing({ headers: { request: { set: { 'x-role': 'admin' } } } })), ...policies]
    expect(told([...plain, ...policies], after)[0]).toBe('more permissive')
  })

  test('one that is taken away lets nobody in', () => {
    const policies = [reads('request.headers[x-role]', ['admin'])]
    const after = [...withRoute(listing({ headers: { request: { remove: ['X-Role'] } } })), ...policies]
    expect(told([...plain, ...policies], after)[0]).toBe('less permissive')
  })

  test('one that no policy reads says nothing', () => {
    expect(told(plain, withRoute(listing({ headers: { request: { set: { 'x-role': 'admin' } } } })))).toEqual([
      'equivalent',
    ])
  })

  test('a host that is rewritten', () => {
    const policies = [
      policy('books', {
        selector: { matchLabels: { app: 'books' } },
        rules: [{ to: [{ operation: { hosts: ['inner.test'] } }] }],
      }),
    ]
    const after = [...withRoute(listing({ rewrite: { authority: 'inner.test' } })), ...policies]
    expect(told([...plain, ...policies], after)[0]).toBe('more permissive')
  })
})

describe('a host that is rewritten, and that no policy reads', () => {
  const anyHost = (...http: readonly JsonObject[]) => [...world, virtualService(http, { hosts: ['*'] })]
  const inner = { rewrite: { authority: 'inner.test' } }
  const allow = (rule: JsonObject) => policy('books', { selector: { matchLabels: { app: 'books' } }, rules: [rule] })
  const paths = allow({ to: [{ operation: { paths: ['/list'] } }] })

  test('takes nothing from anybody', () => {
    expect(told(anyHost(listing()), anyHost(listing(inner)))).toEqual(['equivalent'])
    expect(told([...anyHost(listing()), paths], [...anyHost(listing(inner)), paths])).toEqual(['equivalent'])
  })

  test('but is told where hosts are read, where it is new, or where the path changes too', () => {
    const hosts = allow({ to: [{ operation: { notHosts: ['inner.test'] } }] })
    const header = allow({ when: [{ key: 'request.headers[:authority]', values: ['*.test'] }] })
    for (const reading of [hosts, header])
      expect(told([...anyHost(listing()), reading], [...anyHost(listing(inner)), reading])).not.toEqual(['equivalent'])
    expect(told(plain, withRoute(listing(inner)))[0]).toMatch(/more permissive|incomparable/)
    const both = { rewrite: { authority: 'inner.test', uri: '/other' } }
    expect(told(anyHost(listing()), anyHost(listing(both)))[0]).not.toBe('equivalent')
  })

  test('and going back opens to all hosts again', () => {
    expect(told(anyHost(listing(inner)), anyHost(listing()))[0]).toBe('more permissive')
  })
})

describe('which requests go where', () => {
  test.each<[string, readonly JsonObject[], string]>([
    ['a wider match', withRoute({ ...listing(), match: [{ uri: { prefix: '/' } }] }), 'more permissive'],
    [
      'a method less',
      withRoute({ ...listing(), match: [{ uri: { exact: '/list' }, method: { exact: 'GET' } }] }),
      'less permissive',
    ],
    ['a redirect', withRoute({ match: [{ uri: { exact: '/list' } }], redirect: { uri: '/x' } }), 'less permissive'],
    [
      'an answer of the gateway',
      withRoute({ match: [{ uri: { exact: '/list' } }], directResponse: { status: 403 } }),
      'less permissive',
    ],
    ['the route goes', world, 'less permissive'],
    ['another host', [...world, virtualService([listing()], { hosts: ['*'] })], 'more permissive'],
    [
      'a copy that another Service gets',
      withRoute(listing({ mirror: { host: 'vault.shop.svc.cluster.local' } })),
      'more permissive',
    ],
    [
      'a share that is no longer nothing',
      withRoute(listing({ route: [to('books', { weight: 99 }), to('vault', { weight: 1 })] })),
      'more permissive',
    ],
    [
      'a route behind one that takes all',
      withRoute(listing(), { route: [to('books')] }, { route: [to('vault')] }),
      'more permissive',
    ],
  ])('%s', (_, after, verdict) => {
    expect(told(plain, after)[0]).toBe(verdict)
  })

  test('another destination is gained by one Service and lost by the other', () => {
    expect(told(plain, withRoute(listing({ route: [to('vault')] })))).toEqual([
      'incomparable',
      'lost books: /list',
      'gained vault: /list',
    ])
  })

  test('a route before the others takes their requests', () => {
    const deny = { match: [{ uri: { exact: '/list' }, headers: { 'x-a': {} } }], directResponse: { status: 403 } }
    expect(told(plain, withRoute(deny, listing()))[0]).toBe('less permissive')
    expect(told(plain, withRoute(listing(), deny))).toEqual(['equivalent'])
  })

  test('a closer host takes what a wider one had', () => {
    const all = virtualService([{ route: [to('books')] }], { hosts: ['*'] }, 'all')
    const after = [...world, all, virtualService([{ match: [{ uri: { exact: '/x' } }], route: [to('vault')] }])]
    expect(told([...world, all], after)[0]).toBe('incomparable')
  })

  test('a part in another VirtualService is followed', () => {
    const root = virtualService([{ match: [{ uri: { prefix: '/li' } }], delegate: { name: 'part' } }])
    const part = (rewrite: string): JsonObject =>
      virtualService([listing({ rewrite: { uri: rewrite } })], { hosts: [], gateways: [] }, 'part')
    expect(told([...world, root, part('/a')], [...world, root, part('/keys')])).toEqual([
      'incomparable',
      'gained books: /keys sent as /list',
      'lost books: /a sent as /list',
    ])
  })
})

describe('the Gateway API', () => {
  const door = (listener: JsonObject = {}): JsonObject => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'door', namespace: 'shop' },
    spec: { gatewayClassName: 'istio', listeners: [{ name: 'web', port: 80, protocol: 'HTTP', ...listener }] },
  })
  const httpRoute = (rule: JsonObject, more: JsonObject = {}, namespace = 'shop'): JsonObject => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'books', namespace },
    spec: {
      parentRefs: [{ name: 'door', namespace: 'shop' }],
      rules: [{ backendRefs: [{ name: 'books', namespace: 'shop', port: 80 }], ...rule }],
      ...more,
    },
  })
  const base = [door(), ...books, ...vault]
  const prefix = { matches: [{ path: { type: 'PathPrefix', value: '/api' } }] }
  const rewrite = (path: JsonObject): JsonObject => ({ filters: [{ type: 'URLRewrite', urlRewrite: { path } }] })

  const header = (kind: 'set' | 'add', name: string, value: string): JsonObject => ({
    type: 'RequestHeaderModifier',
    requestHeaderModifier: { [kind]: [{ name, value }] },
  })

  test('a prefix is replaced, and only whole names are one', () => {
    const after = httpRoute({ ...prefix, ...rewrite({ type: 'ReplacePrefixMatch', replacePrefixMatch: '/v2' }) })
    expect(told([...base, httpRoute(prefix)], [...base, after])).toEqual([
      'incomparable',
      'gained books: /v2 or /v2/* sent as /api',
      'lost books: /api or /api/*',
    ])
  })

  test('a prefix that goes, and a whole path', () => {
    const gone = httpRoute({ ...prefix, ...rewrite({ type: 'ReplacePrefixMatch', replacePrefixMatch: '/' }) })
    const whole = httpRoute({ ...prefix, ...rewrite({ type: 'ReplaceFullPath', replaceFullPath: '/keys' }) })
    expect(told([...base, httpRoute(prefix)], [...base, gone])[0]).toBe('more permissive')
    expect(told([...base, httpRoute(prefix)], [...base, whole])).toEqual([
      'incomparable',
      'gained books: /keys sent as /api',
      'lost books: /api or /api/*',
    ])
  })

  describe('a header filter that writes the host', () => {
    const inside = { filters: [header('set', 'Host', 'in.test')] }
    const denied = policy('hosts', {
      selector: { matchLabels: { app: 'books' } },
      action: 'DENY',
      rules: [{ to: [{ operation: { notHosts: ['in.test'] } }] }],
    })
    const books = { name: 'books', namespace: 'shop', port: 80 }
    const verdict = (before: JsonObject, after: JsonObject): string | undefined =>
      told([...base, denied, before], [...base, denied, after])[0]

    test.each<[string, JsonObject]>([
      ['of the rule', inside],
      ['that adds', { filters: [header('add', 'host', 'in.test')] }],
      ['by the name that HTTP/2 has', { filters: [header('set', ':authority', 'in.test')] }],
      ['of a backend', { backendRefs: [{ ...books, ...inside }] }],
      ['of one backend of two', { backendRefs: [{ ...books, ...inside }, books] }],
    ])('%s', (_, rule) => {
      expect(verdict(httpRoute({}), httpRoute(rule))).toBe('more permissive')
      expect(verdict(httpRoute(rule), httpRoute({}))).toBe('less permissive')
    })

    test('a rewrite of the host goes before it', () => {
      const rewrite = { type: 'URLRewrite', urlRewrite: { hostname: 'out.test' } }
      const both = httpRoute({ filters: [...inside.filters, rewrite] })
      expect(verdict(httpRoute({ filters: [rewrite] }), both)).toBe('equivalent')
    })

    test('one that takes the host away, and one of a response, write none', () => {
      const without = [
        { type: 'RequestHeaderModifier', requestHeaderModifier: { remove: ['Host'] } },
        { type: 'ResponseHeaderModifier', responseHeaderModifier: { set: [{ name: 'Host', value: 'in.test' }] } },
      ]
      expect(verdict(httpRoute({}), httpRoute({ filters: without }))).toBe('equivalent')
    })
  })

  test.each([
    ['is the Service of its name', 'multicluster.x-k8s.io', ['more permissive', 'gained vault: /keys']],
    ['of another group is nothing that Istio sends to', 'x.example', ['equivalent']],
  ])('a ServiceImport %s', (_, group, answer) => {
    const rules = [
      { ...prefix, backendRefs: [{ name: 'books', port: 80 }] },
      {
        matches: [{ path: { type: 'Exact', value: '/keys' } }],
        backendRefs: [{ group, kind: 'ServiceImport', name: 'vault', port: 80 }],
      },
    ]
    const after = httpRoute({}, { rules: [...rules] })
    expect(told([...base, httpRoute({}, { rules: rules.slice(0, 1) })], [...base, after])).toEqual(answer)
    expect(
      told(
        [...base, httpRoute({})],
        [...base, httpRoute({ backendRefs: [{ group, kind: 'ServiceImport', name: 'books', port: 80 }] })],
      ),
    ).toEqual(group === 'x.example' ? ['less permissive', 'lost books: any path'] : ['equivalent'])
  })

  test('rules count by their matches, whatever their order', () => {
    const rules = [
      { matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ name: 'books', port: 80 }] },
      { matches: [{ path: { type: 'Exact', value: '/keys' } }], backendRefs: [{ name: 'vault', port: 80 }] },
    ]
    const route = (list: readonly JsonObject[]): JsonObject => httpRoute({}, { rules: [...list] })
    expect(told([...base, route(rules)], [...base, route([...rules].reverse())])).toEqual(['equivalent'])
  })

  test.each<[string, JsonObject, JsonObject, JsonObject]>([
    [
      'a listener that another section names',
      door(),
      door(),
      httpRoute({}, { parentRefs: [{ name: 'door', sectionName: 'other' }] }),
    ],
    ['a listener of another host', door(), door({ hostname: 'x.test' }), httpRoute({}, { hostnames: ['y.test'] })],
    [
      'a listener for its own namespace alone',
      door({ allowedRoutes: { namespaces: { from: 'All' } } }),
      door(),
      httpRoute({}, {}, 'away'),
    ],
  ])('%s takes no request', (_, then, now, route) => {
    const { namespace } = objectOf(route).key
    const open = httpRoute({}, {}, namespace)
    const grant: JsonObject = {
      apiVersion: 'gateway.networking.k8s.io/v1beta1',
      kind: 'ReferenceGrant',
      metadata: { name: 'g', namespace: 'shop' },
      spec: {
        from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'away' }],
        to: [{ group: '', kind: 'Service' }],
      },
    }
    const rest = [grant, ...books, ...vault]
    expect(told([then, open, ...rest], [now, route, ...rest])[0]).toBe('less permissive')
  })

  describe('a listener that selects namespaces', () => {
    const grant: JsonObject = {
      apiVersion: 'gateway.networking.k8s.io/v1beta1',
      kind: 'ReferenceGrant',
      metadata: { name: 'g', namespace: 'shop' },
      spec: {
        from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'away' }],
        to: [{ group: '', kind: 'Service' }],
      },
    }
    const taking = (selector: JsonObject): readonly JsonObject[] => [
      door({ allowedRoutes: { namespaces: { from: 'Selector', selector } } }),
      httpRoute({}, {}, 'away'),
      grant,
      ...books,
    ]
    const named = (...values: readonly string[]): JsonObject => ({
      matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: [...values] }],
    })

    test('by their names, which no file says', () => {
      expect(told(taking(named('other')), taking(named('other', 'away')))[0]).toBe('more permissive')
      expect(told(taking(named('away', 'other')), taking(named('away')))).toEqual(['equivalent'])
    })

    test('by labels of one that was not read', () => {
      const labelled = (team: string): JsonObject => ({ matchLabels: { team } })
      expect(told(taking(labelled('a')), taking(labelled('b')))[0]).toBe('cannot prove')
      expect(told(taking(labelled('a')), taking(labelled('a')))).toEqual(['equivalent'])
    })
  })

  test('a grant that goes shuts the way to another namespace', () => {
    const grant: JsonObject = {
      apiVersion: 'gateway.networking.k8s.io/v1beta1',
      kind: 'ReferenceGrant',
      metadata: { name: 'g', namespace: 'shop' },
      spec: {
        from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'away' }],
        to: [{ group: '', kind: 'Service' }],
      },
    }
    const away = [door({ allowedRoutes: { namespaces: { from: 'All' } } }), httpRoute({}, {}, 'away'), ...books]
    expect(told([...away, grant], away)[0]).toBe('less permissive')
  })
})

describe('what is not modelled is not proven, by the name of the gateway', () => {
  const codes = (after: readonly JsonObject[], before: readonly JsonObject[] = plain) => {
    const { verdict, reasons } = compare(before, after)
    return [verdict, ...reasons.map(({ code, text }) => `${code} ${text.includes('entry/front')}`)]
  }

  test.each<[string, JsonObject]>([
    ['an expression that nobody decides', { match: [{ uri: { regex: '/l(?=ist).*' } }] }],
    ['a rewrite by an expression', { rewrite: { uriRegexRewrite: { match: 'i+', rewrite: 'o' } } }],
    ['a fault that stops requests', { fault: { abort: { httpStatus: 403 } } }],
    ['a rewrite to what is no path', { rewrite: { uri: 'keys' } }],
  ])('%s', (_, more) => {
    const [verdict, ...reasons] = codes(withRoute(listing(more)))
    expect(verdict).toBe('cannot prove')
    expect(reasons).toContain('ROUTE_NOT_FOLLOWED true')
  })

  test('the same before and after it decides nothing', () => {
    const odd = listing({ rewrite: { uriRegexRewrite: { match: 'i+', rewrite: 'o' } } })
    const other = { match: [{ uri: { exact: '/other' } }], route: [to('vault')] }
    expect(told(withRoute(odd), withRoute(odd, other))).toEqual(['more permissive', 'gained vault: /other'])
  })

  test('an EnvoyFilter at the gateway', () => {
    const filter: JsonObject = {
      apiVersion: 'networking.istio.io/v1alpha3',
      kind: 'EnvoyFilter',
      metadata: { name: 'odd', namespace: 'entry' },
      spec: {
        workloadSelector: { labels: { istio: 'front' } },
        configPatches: [{ applyTo: 'HTTP_FILTER', patch: { operation: 'INSERT_FIRST', value: { name: 'x' } } }],
      },
    }
    expect(compare([...plain, filter], [...withRoute(listing({ rewrite: { uri: '/keys' } })), filter]).verdict).toBe(
      'cannot prove',
    )
  })

  test('which of two VirtualServices is older', () => {
    const other = virtualService([listing({ route: [to('vault')] })], {}, 'other')
    const twice = [...world, virtualService([listing()]), other]
    const changed = [...world, virtualService([listing({ rewrite: { uri: '/keys' } })]), other]
    expect(compare(twice, changed).verdict).toBe('cannot prove')
  })
})

describe('a gateway that was not read', () => {
  const elsewhere = (http: JsonObject): JsonObject => virtualService([http], { gateways: ['istio-system/public'] })

  test('is named, and taken to let its requests through', () => {
    const { verdict, destinations } = compare([...books], [...books, elsewhere(listing())])
    expect([verdict, destinations.map(({ gained }) => gained.map(({ where }) => where))]).toEqual([
      'more permissive',
      [['through gateway `istio-system/public`, whose workload was not read']],
    ])
  })

  test('where it rewrites, what it refuses decides', () => {
    const swapped = (first: string, second: string): JsonObject =>
      virtualService(
        [
          { match: [{ uri: { exact: '/a' } }], rewrite: { uri: first }, route: [to('books')] },
          { match: [{ uri: { exact: '/b' } }], rewrite: { uri: second }, route: [to('books')] },
        ],
        { gateways: ['istio-system/public'] },
      )
    expect(told([...books, swapped('/x', '/y')], [...books, swapped('/y', '/x')])).toEqual([
      'cannot prove',
      'ROUTE_NOT_FOLLOWED',
    ])
  })
})

describe('what changes no request says nothing', () => {
  test.each<[string, JsonObject]>([
    ['time limits and retries', { timeout: '3s', retries: { attempts: 2 } }],
    ['a delay', { fault: { delay: { fixedDelay: '1s' } } }],
    ['response headers', { headers: { response: { set: { 'x-a': 'b' } } } }],
    ['a share among equals', { route: [to('books', { weight: 40 }), to('books', { weight: 60 })] }],
    ['the same match in other words', { match: [{ uri: { exact: '/list' } }, { uri: { regex: '/list' } }] }],
  ])('%s', (_, more) => {
    expect(told(plain, withRoute(listing(more)))).toEqual(['equivalent'])
  })
})

test('a witness leads where its row says, and explain shows both steps', () => {
  const after = withRoute(listing({ rewrite: { uri: '/keys' } }))
  const [row] = compare(plain, after).destinations.flatMap(({ gained }) => gained)
  if (row === undefined) throw new Error('no row')
  const [then, now] = [plain, after].map((state) =>
    answerRequest(resolveMesh(stateOf(state), {}), row.witness, { now: 0 }),
  )
  expect([then?.verdict, then?.reason]).toEqual([
    'deny',
    'it arrives as GET /list for host books.example.com, behind VirtualService entry/books http[0]',
  ])
  expect([now?.verdict, now?.steps?.map(({ at, sees }) => `${at}: ${sees}`)]).toEqual([
    'allow',
    [
      'gateway entry/front: GET /list for host books.example.com',
      'service books, by VirtualService entry/books http[0]: GET /keys for host books.example.com',
    ],
  ])
})

describe('several TLS servers of a port', () => {
  const tlsOf = (credentialName: string, mode: string): JsonObject => ({ mode, credentialName })
  const server = (hosts: readonly string[], credential = 'all', mode = 'SIMPLE'): JsonObject => ({
    port: { number: 443, name: hosts.join('-'), protocol: 'HTTPS' },
    hosts: [...hosts],
    tls: tlsOf(credential, mode),
  })
  const at = (...servers: readonly JsonObject[]): readonly JsonObject[] => [
    { ...gateway, spec: { selector: { istio: 'front' }, servers: [...servers] } },
    pods,
    ...books,
    ...vault,
    virtualService([{ route: [to('books')] }]),
    virtualService([{ route: [to('vault')] }], { hosts: ['vault.example.com'] }, 'vault'),
  ]
  const [both, one, other] = [['books.example.com', 'vault.example.com'], ['books.example.com'], ['vault.example.com']]

  test.each<[string, readonly JsonObject[], readonly JsonObject[], readonly string[]]>([
    ['one in two', at(server(both)), at(server(one), server(other)), ['equivalent']],
    ['each with its own certificate', at(server(both)), at(server(one, 'a'), server(other, 'b')), ['equivalent']],
    [
      'another certificate',
      at(server(one, 'a'), server(other, 'b')),
      at(server(one, 'a'), server(other, 'c')),
      ['equivalent'],
    ],
    ['a part of the names of one', at(server(['*.example.com'])), at(server(one), server(other)), ['equivalent']],
    [
      'one that comes with its host',
      at(server(one), server(['a.example.com'])),
      at(server(one), server(['a.example.com']), server(other)),
      ['more permissive', 'gained vault: any path'],
    ],
    [
      'one that goes',
      at(server(one), server(['a.example.com']), server(other)),
      at(server(one), server(['a.example.com'])),
      ['less permissive', 'lost vault: any path'],
    ],
  ])('are followed where none takes what another took: %s', (_, before, after, answer) => {
    expect(told(before, after)).toEqual(answer)
  })

  test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
    ['two in one', at(server(one), server(other)), at(server(both))],
    ['a closer name beside', at(server(['*.example.com'])), at(server(['*.example.com']), server(one))],
    ['a part for other clients', at(server(both, 'a', 'MUTUAL')), at(server(one, 'a'), server(other, 'a', 'MUTUAL'))],
    [
      'a part for clients of another authority',
      at(server(both, 'a', 'MUTUAL')),
      at(server(one, 'b', 'MUTUAL'), server(other, 'a', 'MUTUAL')),
    ],
    [
      'a host that moves to another',
      at(server(both), server(['a.example.com'])),
      at(server(one), server(['a.example.com', 'vault.example.com'])),
    ],
  ])('and not otherwise: %s', (_, before, after) => {
    expect(told(before, after)).toContain('ROUTE_NOT_FOLLOWED')
  })
})
