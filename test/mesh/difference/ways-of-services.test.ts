import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, namespace, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const waypoint = object(
  'gateway.networking.k8s.io/v1',
  'Gateway',
  'way',
  { gatewayClassName: 'istio-waypoint', listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }] },
  'shop',
  { 'istio.io/waypoint-for': 'service' },
)
const http = (port = 80, targetPort = 8080): JsonObject => ({ name: `http-${port}`, port, targetPort })
/** Pods that take what comes from the waypoint alone, whose policy for their own Service says who may. */
const world: readonly JsonObject[] = [
  namespace('shop', { 'istio.io/dataplane-mode': 'ambient', 'istio.io/use-waypoint': 'way' }),
  waypoint,
  service('vault', { app: 'vault' }, [http()]),
  deployment('vault', { app: 'vault' }),
  policy('from-the-waypoint', { rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/way'] } }] }] }),
  policy('vault', {
    targetRefs: [{ group: '', kind: 'Service', name: 'vault' }],
    rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/teller'] } }] }],
  }),
]
const open = (selector: JsonObject, ports = [http()], labels: JsonObject = {}): JsonObject =>
  service('open', selector, ports, labels)
const openPods = deployment('open', { app: 'open' })

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const { verdict, destinations, reasons } = compareAccess(stateOf(before), stateOf(after), {
    evaluate,
    overrides: { trustDomain: 'cluster.local' },
  })
  const rows = (side: 'gained' | 'lost') => [
    ...new Set(
      destinations
        .filter((one) => one[side].some(({ where }) => where === ''))
        .map(({ title, port }) => `${title}:${port}`),
    ),
  ]
  return { verdict, gained: rows('gained'), lost: rows('lost'), codes: [...new Set(reasons.map(({ code }) => code))] }
}
const opened = 'service open through its waypoint in shop:80'

describe('a Service behind a waypoint leads to pods that other policies protect', () => {
  test('its selector takes them', () => {
    const { verdict, gained } = compare(
      [...world, openPods, open({ app: 'open' })],
      [...world, openPods, open({ app: 'vault' })],
    )
    expect([verdict, gained]).toEqual(['incomparable', [opened]])
  })

  test('its selector takes them too', () => {
    const tier = (name: string): JsonObject => deployment(name, { app: name, tier: 'one' })
    const both = [...world.filter((one) => one !== world[3]), tier('vault'), tier('open')]
    const { gained } = compare([...both, open({ app: 'open', tier: 'one' })], [...both, open({ tier: 'one' })])
    expect(gained).toEqual([opened])
  })

  test('it leaves them: nothing opens', () => {
    const own = policy('from-the-waypoint', {
      selector: { matchLabels: { app: 'vault' } },
      rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/way'] } }] }],
    })
    const guarded = [...world.map((one) => (one === world[4] ? own : one)), openPods]
    const { gained } = compare([...guarded, open({ app: 'vault' })], [...guarded, open({ app: 'open' })])
    expect(gained).not.toContain(opened)
  })

  test('they take the labels that it selects', () => {
    const renamed = world.map((one) => (one === world[3] ? deployment('vault', { app: 'open' }) : one))
    const { gained } = compare([...world, open({ app: 'open' })], [...renamed, open({ app: 'open' })])
    expect(gained).toContain(opened)
  })

  test.each<[string, JsonObject, string]>([
    ['a port that leads to another of the pods', http(81, 9090), 'more permissive'],
    ['the same port under another number', http(81), 'equivalent'],
  ])('it gets %s', (_, port, expected) => {
    const ports = [http(), port]
    const before = [...world, openPods, open({ app: 'vault' })]
    const { verdict, gained } = compare(before, [...world, openPods, open({ app: 'vault' }, ports)])
    expect(gained.length > 0 ? 'more permissive' : verdict).toBe(expected)
    if (gained.length > 0) expect(gained).toEqual(['service open through its waypoint in shop:81'])
  })

  test('one of its ports leads to another of the pods', () => {
    const { gained } = compare([...world, open({ app: 'vault' })], [...world, open({ app: 'vault' }, [http(80, 9090)])])
    expect(gained).toEqual([opened])
  })

  test('the same pods under another version, and new ones beside them, are the same way', () => {
    const named = (version: string): JsonObject => deployment('open', { app: 'open', version })
    const more = deployment('open-more', { app: 'open', version: '3' })
    const pods = open({ app: 'open' })
    expect(compare([...world, named('1'), pods], [...world, named('2'), more, pods])).toEqual({
      verdict: 'equivalent',
      gained: [],
      lost: [],
      codes: [],
    })
  })

  test('the program listens at another port, and the Service follows it', () => {
    const listening = (containerPort: number): readonly JsonObject[] => [
      {
        ...openPods,
        spec: {
          template: {
            metadata: { labels: { app: 'open' } },
            spec: { containers: [{ name: 'app', ports: [{ containerPort }] }] },
          },
        },
      },
      open({ app: 'open' }, [http(80, containerPort)]),
    ]
    expect(compare([...world, ...listening(8080)], [...world, ...listening(9000)]).gained).not.toContain(opened)
  })
})

describe('rules of a waypoint that are about ports of a Service', () => {
  const rule = (action: string, ports: readonly string[], from: JsonObject): JsonObject =>
    policy(`of-ports-${action}`, {
      targetRefs: [{ group: '', kind: 'Service', name: 'open' }],
      action,
      rules: [{ from: [{ source: from }], to: [{ operation: { ports } }] }],
    })
  const refused = (...ports: readonly string[]): JsonObject =>
    rule('DENY', ports, { notPrincipals: ['cluster.local/ns/jobs/sa/batch'] })
  const ground = [world[0] as JsonObject, waypoint, openPods]
  const at = (...ports: readonly number[]): JsonObject =>
    open(
      { app: 'open' },
      ports.map((port) => http(port)),
    )

  test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
    ['another port in place of it', [at(80), refused('80')], [at(81), refused('80')]],
    ['another port beside it', [at(80), refused('80')], [at(80, 81), refused('80')]],
    ['another port, and the rule goes', [at(80), refused('80')], [at(81)]],
  ])('%s opens', (_, before, after) => {
    const { gained } = compare([...ground, ...before], [...ground, ...after])
    expect(gained).toEqual(['service open through its waypoint in shop:81'])
  })

  test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
    ['the rule follows the port', [at(80), refused('80')], [at(81), refused('81')]],
    ['the rule is about both', [at(80), refused('80')], [at(80, 81), refused('80', '81')]],
    ['no rule is about ports', [at(80)], [at(81)]],
  ])('%s: nothing opens', (_, before, after) => {
    expect(compare([...ground, ...before], [...ground, ...after]).gained).toEqual([])
  })
})

describe('a route of a waypoint sends to a Service that leads elsewhere', () => {
  const none = { 'istio.io/use-waypoint': 'none' }
  const front = service('front', { app: 'front' }, [http()])
  const route = object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'front', {
    parentRefs: [{ group: '', kind: 'Service', name: 'front' }],
    rules: [{ backendRefs: [{ name: 'open', port: 80 }] }],
  })
  const virtual = object('networking.istio.io/v1', 'VirtualService', 'front', {
    hosts: ['front'],
    http: [{ route: [{ destination: { host: 'open', port: { number: 80 } } }] }],
  })

  test.each<[string, JsonObject]>([
    ['HTTPRoute', route],
    ['VirtualService', virtual],
  ])('of an %s', (_, routing) => {
    const objects = [...world, front, routing, openPods]
    const change = compare(
      [...objects, open({ app: 'open' }, [http()], none)],
      [...objects, open({ app: 'vault' }, [http()], none)],
    )
    expect(change.verdict).toBe('cannot prove')
    expect(change.codes).toContain('ROUTE_NOT_FOLLOWED')
    // It comes with the change.
    expect(compare(objects, [...objects, open({ app: 'vault' }, [http()], none)]).verdict).toBe('cannot prove')
  })

  test('no route sends there', () => {
    const other = { ...route, spec: { parentRefs: [{ group: '', kind: 'Service', name: 'front' }], rules: [] } }
    const objects = [...world, front, other, openPods]
    const change = compare(
      [...objects, open({ app: 'open' }, [http()], none)],
      [...objects, open({ app: 'vault' }, [http()], none)],
    )
    expect(change.codes).not.toContain('ROUTE_NOT_FOLLOWED')
  })
})
