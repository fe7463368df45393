import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { destinationsOfRequest } from '../../../src/mesh/destination-of-request.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { resolveMesh, type Mesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { ReadRecord, ReadStatus } from '../../../src/ports/object.js'
import type { Request } from '../../../src/ports/request.js'
import { deployment, namespace, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const domain = 'cluster.local'
const principal = (space: string, account: string): string => `${domain}/ns/${space}/sa/${account}`

const reads = (status: ReadStatus): readonly ReadRecord[] => [
  { group: '', kind: 'Namespace', namespace: '', status },
  { group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: '*', status },
]
const whole = (objects: readonly JsonObject[]) => stateOf(objects, reads('complete'))

const ambient = (name: string, labels: JsonObject = {}): JsonObject =>
  namespace(name, { 'istio.io/dataplane-mode': 'ambient', ...labels })

interface GatewayOptions {
  readonly labels?: JsonObject
  readonly gatewayClass?: string
  readonly from?: JsonObject
  readonly space?: string
  readonly annotations?: JsonObject
}

const gateway = (
  name: string,
  { labels = {}, gatewayClass = 'istio-waypoint', from, space = 'bank', annotations = {} }: GatewayOptions = {},
): JsonObject => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name, namespace: space, labels, annotations },
  spec: {
    gatewayClassName: gatewayClass,
    listeners: [
      {
        name: 'mesh',
        port: 15008,
        protocol: 'HBONE',
        ...(from === undefined ? {} : { allowedRoutes: { namespaces: from } }),
      },
    ],
  },
})

const workload = (
  name: string,
  space: string,
  { labels = {}, ...podSpec }: { readonly labels?: JsonObject; readonly serviceAccountName?: string } = {},
): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: space },
  spec: {
    template: {
      metadata: { labels: { app: name, ...labels } },
      spec: { serviceAccountName: name, containers: [{ name: 'main' }], ...podSpec },
    },
  },
})

const ports = [{ name: 'http', port: 80, targetPort: 8080 }]
const ledger = (labels: JsonObject = {}, spec: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'ledger', namespace: 'bank', labels },
  spec: { selector: { app: 'ledger' }, ports, ...spec },
})

/** What the waypoint of the Service alone closes: everything but for one caller. */
const onlyTeller = policy(
  'only-teller',
  {
    targetRefs: [{ group: '', kind: 'Service', name: 'ledger' }],
    rules: [{ from: [{ source: { principals: [principal('branch', 'teller')] } }] }],
  },
  'bank',
)

const toService = (from: string | undefined): Request => ({
  protocol: 'http',
  destination: { namespace: 'bank', service: 'ledger', labels: { app: 'ledger' }, port: 80 },
  source: from === undefined ? {} : { principal: from },
  mtls: from !== undefined,
  http: { method: 'GET', authority: 'ledger.bank', path: '/', headers: {} },
})
const toPod = (from: string | undefined): Request => ({
  ...toService(from),
  destination: { namespace: 'bank', workload: 'deployment/ledger', labels: { app: 'ledger' }, port: 8080 },
})

/** As `explain` and `replay` find and judge it. */
const isAllowed = (mesh: Mesh, request: Request): boolean =>
  destinationsOfRequest(mesh, request).every(
    (destination) => evaluate(mesh.enforcementOf(destination), request, { now: 0 }).allowed,
  )

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(whole(before), whole(after), { overrides: {}, evaluate })

const gainsOf = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const change = compare(before, after)
  return {
    verdict: change.verdict,
    reasons: change.reasons.map(({ code }) => code),
    who: [...new Set(change.destinations.flatMap(({ gained }) => gained.map(({ who }) => who)))],
  }
}

type Case = readonly [
  what: string,
  through: boolean,
  parts: {
    readonly space?: JsonObject
    readonly own?: JsonObject
    readonly spec?: JsonObject
    readonly gateways?: readonly JsonObject[]
  },
]

const use = (name: string): JsonObject => ({ 'istio.io/use-waypoint': name })
const elsewhere = { ...use('shared'), 'istio.io/use-waypoint-namespace': 'infra' }

const lookups: readonly Case[] = [
  ['no label anywhere', false, { gateways: [gateway('wp')] }],
  ['the label of the Service', true, { own: use('wp'), gateways: [gateway('wp')] }],
  ['the label of the namespace', true, { space: use('wp'), gateways: [gateway('wp')] }],
  ['none on the Service, over the namespace', false, { space: use('wp'), own: use('none'), gateways: [gateway('wp')] }],
  ['none on the namespace', false, { space: use('none'), gateways: [gateway('wp')] }],
  [
    'the Service’s label over none of the namespace',
    true,
    { space: use('none'), own: use('wp'), gateways: [gateway('wp')] },
  ],
  ['an empty label, which names nothing', false, { space: use('wp'), own: use(''), gateways: [gateway('wp')] }],
  ['a Gateway that is not there', false, { own: use('wp') }],
  ['no fall-back to the namespace’s', false, { space: use('wp'), own: use('gone'), gateways: [gateway('wp')] }],
  [
    'another namespace whose listener says nothing',
    false,
    { own: elsewhere, gateways: [gateway('shared', { space: 'infra' })] },
  ],
  [
    'another namespace that lets all attach',
    true,
    { own: elsewhere, gateways: [gateway('shared', { space: 'infra', from: { from: 'All' } })] },
  ],
  [
    'the same, said by the namespace',
    true,
    { space: elsewhere, gateways: [gateway('shared', { space: 'infra', from: { from: 'All' } })] },
  ],
  [
    'another namespace that lets its own attach',
    false,
    { own: elsewhere, gateways: [gateway('shared', { space: 'infra', from: { from: 'Same' } })] },
  ],
  [
    'a selector that the namespace meets',
    true,
    {
      space: { team: 'money' },
      own: elsewhere,
      gateways: [
        gateway('shared', { space: 'infra', from: { from: 'Selector', selector: { matchLabels: { team: 'money' } } } }),
      ],
    },
  ],
  [
    'an expression that it does not meet',
    false,
    {
      space: { team: 'money' },
      own: elsewhere,
      gateways: [
        gateway('shared', {
          space: 'infra',
          from: {
            from: 'Selector',
            selector: { matchExpressions: [{ key: 'team', operator: 'NotIn', values: ['money'] }] },
          },
        }),
      ],
    },
  ],
  [
    'a selector that is missing',
    false,
    { own: elsewhere, gateways: [gateway('shared', { space: 'infra', from: { from: 'Selector' } })] },
  ],
  [
    'a namespace that only the Gateway’s own label names',
    false,
    { own: { ...use('wp'), 'istio.io/use-waypoint-namespace': 'infra' }, gateways: [gateway('wp')] },
  ],
  [
    'a waypoint for services',
    true,
    { own: use('wp'), gateways: [gateway('wp', { labels: { 'istio.io/waypoint-for': 'service' } })] },
  ],
  [
    'a waypoint for all',
    true,
    { own: use('wp'), gateways: [gateway('wp', { labels: { 'istio.io/waypoint-for': 'all' } })] },
  ],
  [
    'a waypoint for workloads',
    false,
    { own: use('wp'), gateways: [gateway('wp', { labels: { 'istio.io/waypoint-for': 'workload' } })] },
  ],
  [
    'a waypoint for none',
    false,
    { own: use('wp'), gateways: [gateway('wp', { labels: { 'istio.io/waypoint-for': 'none' } })] },
  ],
  ['a headless Service', false, { own: use('wp'), spec: { clusterIP: 'None' }, gateways: [gateway('wp')] }],
  [
    'a Service that belongs to a waypoint',
    false,
    { own: { ...use('wp'), 'gateway.istio.io/managed': 'istio.io-mesh-controller' }, gateways: [gateway('wp')] },
  ],
]

describe('the waypoint of a Service', () => {
  const meshOf = ({ space, own, spec, gateways = [] }: Case[2]) => [
    ambient('bank', space),
    ambient('branch'),
    ambient('infra'),
    workload('ledger', 'bank'),
    ledger(own, spec),
    onlyTeller,
    ...gateways,
  ]

  test.each(lookups)('%s: %s', (_, through, parts) => {
    const mesh = resolveMesh(whole(meshOf(parts)), {})
    const found = mesh.destinations().filter(({ service: name }) => name === 'ledger')
    expect(found.map((one) => mesh.enforcementOf(one).stages.map(({ proxy }) => proxy))).toEqual(
      through ? [['waypoint', 'ztunnel']] : [],
    )
    expect(isAllowed(mesh, toService(principal('branch', 'teller')))).toBe(true)
    expect(isAllowed(mesh, toService(principal('branch', 'visitor')))).toBe(!through)
    // And the algebra: what goes from a waypoint that stands to this one opens what it does not close.
    const standing = meshOf({
      ...(parts.space?.['team'] === undefined ? {} : { space: { team: parts.space['team'] } }),
      own: use('wp'),
      gateways: [gateway('wp')],
    })
    const change = compare(standing, meshOf(parts))
    // A Service without an address may be reached otherwise too, so its rows stand beside a doubt.
    expect(change.verdict).toBe(through ? 'equivalent' : parts.spec === undefined ? 'more permissive' : 'cannot prove')
    expect(change.destinations.some(({ gained }) => gained.length > 0)).toBe(!through)
  })

  test('is not known for a Gateway of another class, and a change of the class proves nothing', () => {
    const before = meshOf({ own: use('wp'), gateways: [gateway('wp')] })
    const after = meshOf({ own: use('wp'), gateways: [gateway('wp', { gatewayClass: 'acme' })] })
    expect(gainsOf(before, after)).toMatchObject({ verdict: 'cannot prove', reasons: ['WAYPOINT_CLASS'] })
    expect(compare(after, after).verdict).toBe('equivalent')
  })

  test('is taken for one that stands where Gateways were not read, and its loss proves nothing', () => {
    const before = meshOf({ own: use('wp'), gateways: [gateway('wp')] })
    const after = meshOf({ own: use('wp') })
    const change = compareAccess(stateOf(before, reads('not given')), stateOf(after, reads('not given')), {
      overrides: {},
      evaluate,
    })
    expect([change.verdict, change.reasons.map(({ code }) => code)]).toEqual(['cannot prove', ['WAYPOINT_UNKNOWN']])
    expect(isAllowed(resolveMesh(stateOf(after), {}), toService(principal('branch', 'visitor')))).toBe(false)
  })
})

describe('the waypoint of a workload', () => {
  const byGateway = policy(
    'by-gateway',
    {
      targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'wp' }],
      rules: [{ from: [{ source: { principals: [principal('branch', 'teller')] } }] }],
    },
    'bank',
  )
  const meshOf = (space: JsonObject, labels: JsonObject, waypointFor: string) => [
    ambient('bank', space),
    ambient('branch'),
    workload('ledger', 'bank', { labels }),
    ledger(use('none')),
    byGateway,
    gateway('wp', { labels: { 'istio.io/waypoint-for': waypointFor } }),
  ]

  test.each<[string, JsonObject, JsonObject, string, boolean]>([
    ['its own label', {}, use('wp'), 'workload', true],
    ['its own label, for all', {}, use('wp'), 'all', true],
    ['its own label, for services', {}, use('wp'), 'service', false],
    ['its namespace’s label', use('wp'), {}, 'workload', true],
    ['none, over its namespace’s', use('wp'), use('none'), 'workload', false],
  ])('%s', (_, space, labels, waypointFor, through) => {
    const objects = meshOf(space, labels, waypointFor)
    const mesh = resolveMesh(whole(objects), {})
    expect(isAllowed(mesh, toPod(principal('branch', 'teller')))).toBe(true)
    expect(isAllowed(mesh, toPod(principal('branch', 'visitor')))).toBe(!through)
    // What addresses the Service has been asked for its waypoint already, and passes the workload's by.
    expect(isAllowed(mesh, toService(principal('branch', 'visitor')))).toBe(true)
    const opened = compare(objects, meshOf({}, through ? {} : labels, waypointFor))
    // Other workloads of the namespace may lose the waypoint that this one never had.
    const itself = opened.destinations.filter(({ title }) => title.includes('ledger'))
    expect(new Set(itself.map(({ verdict }) => verdict))).toEqual(new Set(through ? ['more permissive'] : []))
  })

  test('leaves what goes past it to ztunnel, of callers of whom nothing is known too', () => {
    const closed = policy(
      'closed',
      {
        selector: { matchLabels: { app: 'ledger' } },
        rules: [{ from: [{ source: { principals: [principal('bank', 'wp')] } }] }],
      },
      'bank',
    )
    const open = policy(
      'closed',
      {
        selector: { matchLabels: { app: 'ledger' } },
        rules: [{ from: [{ source: { principals: [principal('bank', 'wp'), principal('far', 'away')] } }] }],
      },
      'bank',
    )
    const objects = meshOf(use('wp'), {}, 'all')
    const change = compare([...objects, closed], [...objects, open])
    expect(change.verdict).toBe('more permissive')
    expect(change.destinations.flatMap(({ gained }) => gained.map(({ who, where }) => [who, where]))).toContainEqual([
      'service account `away` in `far`',
      'past its waypoint',
    ])
  })
})

describe('who sends through the waypoint of a Service', () => {
  const public_ = gateway('public', { gatewayClass: 'istio', space: 'edge' })
  const gatewayChart: JsonObject = {
    ...workload('door', 'edge'),
    spec: {
      template: {
        metadata: { labels: { app: 'door' }, annotations: { 'inject.istio.io/templates': 'gateway' } },
        spec: { serviceAccountName: 'door', containers: [{ name: 'istio-proxy' }] },
      },
    },
  }
  const meshOf = (own: JsonObject, space: JsonObject = {}) => [
    ambient('bank', { ...use('wp'), ...space }),
    ambient('mesh'),
    namespace('old', { 'istio-injection': 'enabled' }),
    namespace('edge', {}),
    workload('new', 'old', { labels: { 'sidecar.istio.io/inject': 'false', 'istio.io/dataplane-mode': 'ambient' } }),
    workload('odd', 'mesh', { labels: { 'sidecar.istio.io/inject': 'true' } }),
    workload('both', 'mesh', { labels: { 'sidecar.istio.io/inject': 'true' } }),
    workload('both-too', 'mesh', { serviceAccountName: 'both' }),
    workload('ledger', 'bank'),
    ledger(own),
    onlyTeller,
    gateway('wp'),
    public_,
    gatewayChart,
  ]
  const callers = {
    ambient: principal('mesh', 'any'),
    sidecar: principal('old', 'any'),
    'ambient pod in a namespace of sidecars': principal('old', 'new'),
    'sidecar in an ambient namespace': principal('mesh', 'odd'),
    'account of both': principal('mesh', 'both'),
    'gateway of the Gateway API': principal('edge', 'public-istio'),
    'gateway of a chart': principal('edge', 'door'),
    'namespace that was not read': principal('far', 'away'),
    'same names in another trust domain': 'else.where/ns/old/sa/any',
    'outside the mesh': undefined,
  }
  const ingress = (value: string): JsonObject => ({ 'istio.io/ingress-use-waypoint': value })
  const straight = ['sidecar', 'sidecar in an ambient namespace', 'account of both', 'outside the mesh']
  const gateways = ['gateway of the Gateway API', 'gateway of a chart']

  test.each<[string, JsonObject, JsonObject, string | undefined, boolean]>([
    ['by default', {}, {}, undefined, false],
    ['with ingress-use-waypoint on the Service', ingress('true'), {}, undefined, true],
    ['with it on the namespace', {}, ingress('true'), undefined, true],
    ['with the Service’s false over the namespace’s', ingress('false'), ingress('true'), undefined, false],
    ['with T, which 1.30 reads', ingress('T'), {}, '1.30.3', true],
    ['with T, which 1.29 does not', ingress('T'), {}, '1.29.6', false],
    ['with tRUE, which 1.29 reads', ingress('tRUE'), {}, '1.29.6', true],
    ['with tRUE, which 1.30 does not', ingress('tRUE'), {}, '1.30.3', false],
    ['with it in 1.26', ingress('true'), {}, '1.26.8', true],
  ])('%s', (_, own, space, version, throughGateways) => {
    const mesh = resolveMesh(whole(meshOf(own, space)), {
      trustDomain: domain,
      ...(version === undefined ? {} : { istioVersion: version }),
    })
    const past = Object.entries(callers)
      .filter(([, from]) => isAllowed(mesh, toService(from)))
      .map(([who]) => who)
    expect(past.sort()).toEqual([...straight, ...(throughGateways ? [] : gateways)].sort())
  })

  test('a headless Service asks no gateway, having no address', () => {
    const objects = meshOf({}).filter((one) => one['kind'] !== 'Service')
    const mesh = resolveMesh(whole([...objects, ledger(ingress('true'), { clusterIP: 'None' })]), {})
    expect(isAllowed(mesh, toService(principal('edge', 'door')))).toBe(true)
  })

  test.each<[string, readonly JsonObject[], readonly JsonObject[], readonly string[]]>([
    ['the gateways, once the Service asks them no longer', meshOf(ingress('true')), meshOf({}), ['edge']],
    [
      'a namespace that turns from ambient to sidecars',
      [...meshOf({}), ambient('branch')],
      [...meshOf({}), namespace('branch', { 'istio.io/rev': 'stable' })],
      ['branch'],
    ],
    [
      'a workload that turns from ambient to a sidecar',
      [...meshOf({}), workload('lone', 'mesh')],
      [...meshOf({}), workload('lone', 'mesh', { labels: { 'sidecar.istio.io/inject': 'true' } })],
      ['lone'],
    ],
    [
      'a second workload of the account, with a sidecar',
      [...meshOf({}), workload('lone', 'mesh')],
      [
        ...meshOf({}),
        workload('lone', 'mesh'),
        workload('twin', 'mesh', { labels: { 'sidecar.istio.io/inject': 'true' }, serviceAccountName: 'lone' }),
      ],
      ['lone'],
    ],
  ])('%s: what only the waypoint denied is gained', (_, before, after, named) => {
    const change = compare(before, after)
    const rows = change.destinations.filter(({ title }) => title.startsWith('service ledger'))
    const who = rows.flatMap(({ gained }) => gained.map((row) => row.who))
    expect(change.reasons).toEqual([])
    expect(named.every((name) => who.some((text) => text.includes(`\`${name}\``)))).toBe(true)
    expect(rows.flatMap(({ lost }) => lost)).toEqual([])
  })

  test('a Service that asks gateways takes from them only what the waypoint denies', () => {
    const change = compare(meshOf({}), meshOf(ingress('true')))
    const rows = change.destinations.flatMap(({ gained, lost }) => [gained.length, ...lost.map(({ who }) => who)])
    expect(rows[0]).toBe(0)
    expect(rows.slice(1).every((who) => String(who).includes('`edge`'))).toBe(true)
    expect(change.verdict).toBe('less permissive')
  })

  test('a policy at the waypoint neither opens nor closes anything to callers that go past it', () => {
    const denied = policy(
      'denied',
      {
        targetRefs: [{ group: '', kind: 'Service', name: 'ledger' }],
        action: 'DENY',
        rules: [{ from: [{ source: { namespaces: ['old', 'edge'] } }] }],
      },
      'bank',
    )
    const objects = meshOf({}).filter((one) => one !== onlyTeller)
    const change = compare(objects, [...objects, denied])
    const who = change.destinations.flatMap(({ lost }) => lost.map((row) => row.who))
    expect(who.some((text) => text.includes('`any`'))).toBe(false)
    const mesh = resolveMesh(whole([...objects, denied]), {})
    expect(isAllowed(mesh, toService(principal('old', 'any')))).toBe(true)
    expect(isAllowed(mesh, toService(principal('old', 'new')))).toBe(false)
  })
})

describe('a waypoint that is deleted', () => {
  const base = [ambient('bank'), ambient('branch'), workload('ledger', 'bank'), ledger(use('wp')), onlyTeller]
  const onlyWaypoint = policy(
    'only-waypoint',
    {
      selector: { matchLabels: { app: 'ledger' } },
      rules: [{ from: [{ source: { principals: [principal('bank', 'keeper')] } }] }],
    },
    'bank',
  )
  const own = gateway('wp', { annotations: { 'gateway.istio.io/service-account': 'keeper' } })

  test('opens what it alone closed', () => {
    const found = gainsOf([...base, gateway('wp')], base)
    expect(found.verdict).toBe('more permissive')
    expect(found.who[0]).toBe('any mTLS identity except service account `teller` in `branch`')
  })

  test('closes everything to its callers where ztunnel admits it alone, by the account that it runs as', () => {
    const change = compare([...base, own, onlyWaypoint], [...base, onlyWaypoint])
    expect(change.destinations.flatMap(({ lost }) => lost.map(({ who }) => who))).toEqual([
      'service account `teller` in `branch`',
    ])
    const others = change.destinations.flatMap(({ gained }) => gained.map(({ who }) => who))
    expect(new Set(others)).toEqual(new Set(['service account `keeper` in `bank`']))
  })
})

describe('a gateway that is in no object', () => {
  const front = (selector: JsonObject, path: string) =>
    policy(
      'front',
      {
        ...(Object.keys(selector).length === 0 ? {} : { selector: { matchLabels: selector } }),
        action: 'DENY',
        rules: [{ to: [{ operation: { paths: [path] } }] }],
      },
      'front',
    )
  const server = object(
    'networking.istio.io/v1',
    'Gateway',
    'web',
    { selector: { role: 'door' }, servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] },
    'front',
  )

  test.each<[string, JsonObject[], JsonObject]>([
    [
      'a namespace without injection, another label',
      [namespace('front', { 'istio-injection': 'disabled' }), server],
      { app: 'door' },
    ],
    [
      'a namespace without injection, and no Gateway',
      [namespace('front', { 'istio-injection': 'disabled' })],
      { app: 'door' },
    ],
    [
      'a namespace that leaves ambient mode',
      [namespace('front', { 'istio.io/dataplane-mode': 'none' }), server],
      { app: 'door' },
    ],
    ['an ambient namespace', [ambient('front'), server], { app: 'door' }],
    ['a policy for the whole namespace', [namespace('front', { 'istio-injection': 'disabled' }), server], {}],
  ])('%s: a DENY that is made ineffective is told', (_, objects, selector) => {
    const found = gainsOf([...objects, front(selector, '/admin*')], [...objects, front(selector, '/nothing')])
    expect(['more permissive', 'incomparable']).toContain(found.verdict)
    expect(found.who).toContain('anyone')
  })

  test('a known workload without a proxy stays without one', () => {
    const objects = [
      namespace('front', { 'istio-injection': 'disabled' }),
      deployment('door', { app: 'door' }, {}, 'front'),
    ]
    expect(
      compare([...objects, front({ app: 'door' }, '/admin*')], [...objects, front({ app: 'door' }, '/nothing')])
        .verdict,
    ).toBe('equivalent')
  })
})

test('a Service that nothing else serves is met as its workload is', () => {
  const plain = [ambient('bank'), workload('ledger', 'bank'), service('ledger', { app: 'ledger' }, ports, {}, 'bank')]
  const mesh = resolveMesh(whole(plain), {})
  expect(mesh.destinations().some(({ service: name }) => name !== undefined)).toBe(false)
})
