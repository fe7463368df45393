import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { ReadRecord } from '../../../src/ports/object.js'
import { deployment, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const gateway = object(
  'networking.istio.io/v1',
  'Gateway',
  'front',
  { selector: { istio: 'front' }, servers: [{ port: { number: 80, protocol: 'HTTP' }, hosts: ['*'] }] },
  'entry',
)
const gatewayPods = deployment(
  'front',
  { istio: 'front' },
  { annotations: { 'inject.istio.io/templates': 'gateway' } },
  'entry',
)
const host = 'orders.shop.svc.cluster.local'
const route = (...subsets: readonly (string | undefined)[]): JsonObject =>
  object(
    'networking.istio.io/v1',
    'VirtualService',
    'orders',
    {
      hosts: ['orders.example.com'],
      gateways: ['entry/front'],
      http: [
        {
          route: subsets.map((subset) => ({
            destination: { host, ...(subset === undefined ? {} : { subset }) },
            weight: 1,
          })),
        },
      ],
    },
    'shop',
  )
const rule = (subsets: Readonly<Record<string, JsonObject>>, name = 'orders', of = host): JsonObject =>
  object('networking.istio.io/v1', 'DestinationRule', name, {
    host: of,
    subsets: Object.entries(subsets).map(([subset, labels]) => ({ name: subset, labels })),
  })
const orders = service('orders', { app: 'orders' }, [{ name: 'http', port: 80, targetPort: 8080 }])
const pods = (name: string, labels: JsonObject): JsonObject => deployment(name, { app: 'orders', ...labels })
const [one, two] = [pods('one', { ver: 'v1' }), pods('two', { ver: 'v2' })]
const front = [gateway, gatewayPods]
const world = [...front, orders, one, two]
const v1 = { ver: 'v1' }
const v2 = { ver: 'v2' }

const compare = (before: readonly JsonObject[], after: readonly JsonObject[], reads: readonly ReadRecord[] = []) => {
  const access = compareAccess(stateOf(before, reads), stateOf(after, reads), { evaluate, overrides: {} })
  const along = (side: 'gained' | 'lost') =>
    access.destinations
      .filter((diff) => diff[side].some(({ where }) => where.startsWith('through gateway `entry/front`')))
      .map(({ labels }) => labels['ver'] ?? 'any')
      .sort()
  // Workloads of one Service at which the same holds stand once.
  return {
    verdict: access.verdict,
    gained: along('gained'),
    lost: along('lost'),
    codes: [...new Set(access.reasons.map(({ code }) => code))],
  }
}
const unchanged = { verdict: 'equivalent', gained: [], lost: [], codes: [] }

describe('a subset that no DestinationRule defines has no endpoints', () => {
  test.each<[string, JsonObject[], JsonObject[], string[]]>([
    ['a rule that comes opens it', [route('a')], [route('a'), rule({ a: v1 })], ['v1']],
    ['a rule that names it opens it', [route('a'), rule({ b: v1 })], [route('a'), rule({ a: v1 })], ['v1']],
    ['a rule that names it too opens it', [route('a'), rule({ b: v1 })], [route('a'), rule({ b: v1, a: v2 })], ['v2']],
    [
      'a route that names one of the rule opens it',
      [route('b'), rule({ a: v1 })],
      [route('a'), rule({ a: v1 })],
      ['v1'],
    ],
    ['a rule for all hosts opens it', [route('a')], [route('a'), rule({ a: v2 }, 'all', '*.local')], ['v2']],
    ['beside another one', [route('a', 'b'), rule({ a: v1 })], [route('a', 'b'), rule({ a: v1, b: v2 })], ['v2']],
  ])('%s', (_, before, after, gained) => {
    expect(compare([...world, ...before], [...world, ...after])).toEqual({
      verdict: 'more permissive',
      gained,
      lost: [],
      codes: [],
    })
    expect(compare([...world, ...after], [...world, ...before])).toEqual({
      verdict: 'less permissive',
      gained: [],
      lost: gained,
      codes: [],
    })
  })

  test('a rule of another host defines none', () => {
    const other = rule({ a: v1 }, 'other', 'other.shop.svc.cluster.local')
    expect(compare([...world, route('a')], [...world, route('a'), other])).toEqual(unchanged)
  })

  test('a route to it that comes opens nothing where its host has a rule', () => {
    expect(compare([...world, rule({ a: v1 })], [...world, rule({ a: v1 }), route('b')])).toEqual(unchanged)
  })

  test('a route to it that comes opens nothing where every rule was read', () => {
    const reads: readonly ReadRecord[] = [
      { group: 'networking.istio.io', kind: 'DestinationRule', namespace: '*', status: 'complete' },
    ]
    expect(compare(world, [...world, route('a')], reads)).toEqual(unchanged)
  })

  test('where a rule that was not read may define it, a route to it that comes opens all pods of the host', () => {
    const guard = policy('guard', { selector: { matchLabels: v2 }, rules: [] })
    expect(compare(world, [...world, route('a')]).gained).toEqual(['v2'])
    expect(compare([...world, guard], [...world, guard, route('a')]).gained).toEqual(['v1'])
  })

  test('where rules that were not read may define both, another one is another way', () => {
    const { gained, lost } = compare([...world, route('a')], [...world, route('b')])
    expect([gained, lost]).toEqual([['v2'], ['v2']])
  })

  test('what changes behind it is told as before', () => {
    const guard = policy('guard', { rules: [] })
    expect(compare([...world, route('a')], [...world, route('a')])).toEqual(unchanged)
    expect(compare([...world, route('a'), guard], [...world, route('a')]).verdict).toBe('more permissive')
  })
})

describe('a rule counts for the gateways that it is for', () => {
  const ruleOf = (namespace: string, more: JsonObject = {}, subset = 'a'): JsonObject =>
    object(
      'networking.istio.io/v1',
      'DestinationRule',
      'orders',
      { host, subsets: [{ name: subset, labels: v1 }], ...more },
      namespace,
    )
  const ofPods = (labels: JsonObject): JsonObject => ({ workloadSelector: { matchLabels: labels } })

  test.each<[string, JsonObject, JsonObject]>([
    ['it is private no longer', ruleOf('shop', { exportTo: ['.'] }), ruleOf('shop')],
    ['it is exported to the gateway', ruleOf('shop', { exportTo: ['jobs'] }), ruleOf('shop', { exportTo: ['entry'] })],
    ['it was exported to nobody', ruleOf('shop', { exportTo: ['~'] }), ruleOf('shop', { exportTo: ['*'] })],
    ['it moves to the namespace of the gateway', ruleOf('jobs'), ruleOf('entry', { exportTo: ['.'] })],
    ['it moves to the namespace of the Service', ruleOf('jobs'), ruleOf('shop')],
    ['it moves to the root namespace', ruleOf('jobs'), ruleOf('istio-system')],
    ['it selects the gateway', ruleOf('entry', ofPods({ app: 'x' })), ruleOf('entry', ofPods({ istio: 'front' }))],
    ['it selects in its own namespace alone', ruleOf('shop', ofPods({ istio: 'front' })), ruleOf('shop')],
  ])('%s', (_, before, after) => {
    expect(compare([...world, route('a'), before], [...world, route('a'), after]).gained).toEqual(['v1'])
    expect(compare([...world, route('a'), after], [...world, route('a'), before]).lost).toEqual(['v1'])
  })

  test.each<[string, JsonObject, JsonObject]>([
    ['says that it is for everybody', ruleOf('shop'), ruleOf('shop', { exportTo: ['*'] })],
    ['names others besides', ruleOf('shop', { exportTo: ['entry'] }), ruleOf('shop', { exportTo: ['entry', 'jobs'] })],
    ['is not for the gateway', ruleOf('shop', { exportTo: ['.'] }), ruleOf('shop', { exportTo: ['jobs'] })],
    ['moves to the gateway', ruleOf('shop'), ruleOf('entry')],
  ])('nothing changes where it %s', (_, before, after) => {
    expect(compare([...world, route('a'), before], [...world, route('a'), after])).toEqual(unchanged)
  })

  test("one of the gateway's own namespace stands before that of the Service", () => {
    const own = ruleOf('entry', {}, 'b')
    expect(compare([...world, route('a'), ruleOf('shop'), own], [...world, route('a'), ruleOf('shop')]).gained).toEqual(
      ['v1'],
    )
  })

  test('a waypoint sends to a subset of a rule that it sees', () => {
    const rules = [ruleOf('shop', { exportTo: ['jobs'] }), ruleOf('shop', { exportTo: ['shop'] })]
    const [hidden, seen] = rules
    const waypoint = object('gateway.networking.k8s.io/v1', 'Gateway', 'wp', { gatewayClassName: 'istio-waypoint' })
    const of = (rule: JsonObject | undefined, ...more: JsonObject[]) => [
      ...world,
      route('a'),
      ...(rule === undefined ? [] : [rule]),
      ...more,
    ]
    expect(compare(of(hidden, waypoint), of(seen, waypoint)).codes).toContain('NOT_MODELLED')
    expect(compare(of(hidden), of(seen)).codes).toEqual([])
  })
})

describe('a ServiceEntry counts for the gateways that see it', () => {
  const entry = (exportTo: readonly string[] | undefined, more: JsonObject = {}): JsonObject =>
    object('networking.istio.io/v1', 'ServiceEntry', 'books', {
      hosts: ['books.example'],
      location: 'MESH_INTERNAL',
      resolution: 'DNS',
      ports: [{ number: 80, name: 'http', protocol: 'HTTP' }],
      endpoints: [{ address: 'orders.shop.svc.cluster.local' }],
      ...(exportTo === undefined ? {} : { exportTo }),
      ...more,
    })
  const toBooks = object('networking.istio.io/v1', 'VirtualService', 'orders', {
    hosts: ['orders.example.com'],
    gateways: ['entry/front'],
    http: [{ route: [{ destination: { host: 'books.example' } }] }],
  })
  const selecting = { resolution: 'STATIC', endpoints: [], workloadSelector: { labels: { app: 'orders' } } }

  test.each<[string, JsonObject, JsonObject]>([
    ['private no longer', entry(['.']), entry(undefined)],
    ['exported to its namespace', entry(['jobs']), entry(['entry'])],
    ['exported to nobody before', entry(['~']), entry(['*'])],
    ['one that selects workloads', entry(['.'], selecting), entry(['*'], selecting)],
  ])('%s: what it leads to is not known', (_, before, after) => {
    const found = compare([...world, toBooks, before], [...world, toBooks, after])
    expect([found.verdict, found.codes]).toEqual(['cannot prove', expect.arrayContaining(['ROUTE_NOT_FOLLOWED'])])
  })

  test.each<[string, JsonObject, JsonObject]>([
    ['for everybody, now said', entry(undefined), entry(['*'])],
    ['for others besides', entry(['entry']), entry(['entry', 'jobs'])],
    ['for others alone', entry(['.']), entry(['jobs'])],
    ['to other endpoints, unseen', entry(['.']), entry(['.'], { endpoints: [{ address: 'elsewhere.example' }] })],
    ['to no workload', entry(['.'], { endpoints: [] }), entry(['*'], { endpoints: [] })],
  ])('%s: nothing changes', (_, before, after) => {
    expect(compare([...world, toBooks, before], [...world, toBooks, after])).toEqual(unchanged)
  })
})

describe('workloads whose labels include those of another', () => {
  const plain = pods('plain', {})
  const included = [...front, orders, plain, two]

  test.each<[string, JsonObject[], JsonObject[], string[], string[]]>([
    ['a route to the narrower one', [rule({ a: v2 })], [rule({ a: v2 }), route('a')], ['v2'], []],
    ['a subset that takes it', [rule({ a: v1 }), route('a')], [rule({ a: v2 }), route('a')], ['v2'], []],
    ['a subset that leaves it', [rule({ a: v2 }), route('a')], [rule({ a: v1 }), route('a')], [], ['v2']],
    ['a route to all of them', [], [route(undefined)], ['any'], []],
    ['a subset of all of them', [rule({ a: {} })], [rule({ a: {} }), route('a')], ['any'], []],
  ])('%s', (_, before, after, gained, lost) => {
    const found = compare([...included, ...before], [...included, ...after])
    expect([found.gained, found.lost, found.codes]).toEqual([gained, lost, []])
  })

  test('each has its own policies', () => {
    const guard = policy('guard', { selector: { matchLabels: v2 }, rules: [] })
    expect(compare([...included, guard], [...included, guard, route(undefined)]).gained).toEqual(['any'])
  })

  test('each has its own port of a name', () => {
    const named = (name: string, labels: JsonObject, containerPort: number): JsonObject => ({
      ...pods(name, labels),
      spec: {
        template: {
          metadata: { labels: { app: 'orders', ...labels } },
          spec: { containers: [{ name: 'app', ports: [{ name: 'web', containerPort }] }] },
        },
      },
    })
    const objects = [
      ...front,
      service('orders', { app: 'orders' }, [{ name: 'http', port: 80, targetPort: 'web' }]),
      named('one', v1, 8080),
      named('two', v2, 9090),
    ]
    const guard = (ports: readonly string[]): JsonObject =>
      policy('guard', { rules: [{ to: [{ operation: { ports } }] }] })
    const opened = [...objects, guard(['8080'])]
    expect(compare(opened, [...opened, route(undefined)]).gained).toEqual(['v1'])
    const other = [...objects, guard(['9090'])]
    expect(compare(other, [...other, route(undefined)]).gained).toEqual(['v2'])
  })
})

describe('a subset of a Service that was not read', () => {
  const guard = policy('guard', { selector: { matchLabels: v1 }, rules: [] })

  test('other labels are other pods: which policies are for them is not known', () => {
    const before = [...front, guard, route('a'), rule({ a: v1 })]
    const { verdict, codes } = compare(before, [...front, guard, route('a'), rule({ a: v2 })])
    expect([verdict, codes]).toEqual(['cannot prove', ['ROUTE_NOT_FOLLOWED']])
  })

  test('where no policy tells workloads apart, the way alone changes', () => {
    const { gained, lost, codes } = compare(
      [...front, route('a'), rule({ a: v1 })],
      [...front, route('a'), rule({ a: v2 })],
    )
    expect([gained, lost, codes]).toEqual([['v2'], ['v1'], []])
  })

  test('the same labels under another name of the subset are the same pods', () => {
    const before = [...front, guard, route('a'), rule({ a: v1 })]
    expect(compare(before, [...front, guard, route('b'), rule({ b: v1 })])).toEqual(unchanged)
  })
})
