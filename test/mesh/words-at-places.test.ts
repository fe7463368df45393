import { describe, expect, test } from '@jest/globals'
import { budgetOf } from '../../src/access/too-complex.js'
import { makeAccessSpace } from '../../src/mesh/difference/access-space.js'
import { compareAccess } from '../../src/mesh/difference/difference.js'
import type { Destination, Stage } from '../../src/mesh/enforcement.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import { followRoute } from '../../src/mesh/evaluate/follow-route.js'
import { gatewaysOf } from '../../src/mesh/evaluate-onward.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { Request } from '../../src/ports/request.js'
import { memberOf } from '../conformance/agreement.js'
import { checkState, type RouteTally } from '../conformance/route-agreement.js'
import {
  deployment,
  destination,
  meshConfig,
  namespace,
  object,
  peerAuthentication,
  policy,
  requestAuthentication,
  service,
} from './objects.js'
import { stateOf } from './states.js'
import { asWeb, at, directAddress, http, isPort, words, type Written } from './word-cases.js'

/**
 * Every word at every kind of proxy, for every kind of client: both interpreters give one answer, and it is the one that
 * `word-cases.ts` says. A new word is asked here by itself.
 */
type Client = 'plain' | 'simple' | 'mutual'
type Place =
  'STRICT' | 'PERMISSIVE' | 'DISABLE' | 'none' | 'SIMPLE' | 'MUTUAL' | 'OPTIONAL_MUTUAL' | 'unread' | 'waypoint'

const version = { istioVersion: '1.31.0' }
const trust = meshConfig({ trustDomain: 'cluster.local', trustDomainAliases: ['old.td'] })
const tokens = requestAuthentication('tokens', [{ issuer: 'https://issuer' }])
const ports = { HTTP: 8080, TCP: 9000, AUTO: 8081 } as const
const orders = service('orders', { app: 'orders' }, [
  { name: 'http', port: ports.HTTP },
  { name: 'any', port: ports.AUTO },
  { name: 'tcp', port: ports.TCP },
])

const gatewayLabels = { app: 'orders', istio: 'edge' }

const serverOf = (protocol: Destination['protocol'], place: Place): JsonObject => ({
  port: {
    number: ports[protocol],
    name: 'it',
    protocol: place === 'none' ? protocol : protocol === 'HTTP' ? 'HTTPS' : 'TLS',
  },
  hosts: ['*'],
  ...(place === 'none' ? {} : { tls: { mode: place } }),
})

interface World {
  readonly objects: readonly JsonObject[]
  readonly labels: Readonly<Record<string, string>>
  readonly service?: string
}

const worldOf = (place: Place, protocol: Destination['protocol']): World => {
  switch (place) {
    case 'STRICT':
    case 'PERMISSIVE':
    case 'DISABLE':
      return {
        objects: [
          deployment('orders', { app: 'orders' }),
          orders,
          peerAuthentication('mode', { mtls: { mode: place } }),
        ],
        labels: { app: 'orders' },
      }
    case 'waypoint':
      return {
        objects: [
          namespace('shop', { 'istio.io/dataplane-mode': 'ambient' }),
          deployment('orders', { app: 'orders', 'istio.io/dataplane-mode': 'ambient' }),
          { ...orders, metadata: { name: 'orders', namespace: 'shop', labels: { 'istio.io/use-waypoint': 'way' } } },
          object('gateway.networking.k8s.io/v1', 'Gateway', 'way', {
            gatewayClassName: 'istio-waypoint',
            listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }],
          }),
        ],
        labels: { app: 'orders', 'istio.io/dataplane-mode': 'ambient' },
        service: 'orders',
      }
    case 'unread':
      return { objects: [deployment('orders', gatewayLabels, gatewayPods), orders], labels: gatewayLabels }
    case 'none':
    case 'SIMPLE':
    case 'MUTUAL':
    case 'OPTIONAL_MUTUAL':
      return {
        objects: [
          deployment('orders', gatewayLabels, gatewayPods),
          orders,
          object('networking.istio.io/v1', 'Gateway', 'edge', {
            selector: { istio: 'edge' },
            servers: [serverOf(protocol, place)],
          }),
        ],
        labels: gatewayLabels,
      }
  }
}
const gatewayPods: JsonObject = { annotations: { 'inject.istio.io/templates': 'gateway' } }

/** What stands there, so that no case is one of another proxy. */
const proxyOf = (place: Place): Stage['proxy'] => {
  switch (place) {
    case 'waypoint':
      return 'waypoint'
    case 'STRICT':
    case 'PERMISSIVE':
    case 'DISABLE':
      return 'sidecar'
    case 'unread':
    case 'none':
    case 'SIMPLE':
    case 'MUTUAL':
    case 'OPTIONAL_MUTUAL':
      return 'gateway'
  }
}

/** Both interpreters' answers of one place, which must be one answer. */
const placeOf = (place: Place, protocol: Destination['protocol'], action: 'ALLOW' | 'DENY', rule: JsonObject) => {
  const { objects, labels, service: name } = worldOf(place, protocol)
  const ofWaypoint = name === undefined ? {} : { targetRefs: [{ group: '', kind: 'Service', name }] }
  const state = stateOf([trust, tokens, ...objects, policy('only', { ...ofWaypoint, action, rules: [rule] })])
  const port = ports[protocol]
  const enforcement = resolveMesh(state, version).enforcementOf(
    destination(labels, port, { protocol, known: true, ...(name === undefined ? {} : { service: name }) }),
  )
  expect(enforcement.stages[0]?.proxy).toBe(proxyOf(place))
  const access = makeAccessSpace(enforcement, enforcement, {
    budget: budgetOf(1_000_000),
    otherPorts: [],
    whole: true,
    preferences: { principals: [], authorities: [], issuers: [] },
  })
  return (client: Client, sends: 'HTTP' | 'bytes', request: Partial<Request>): boolean => {
    const { http: sent, ...rest } = request
    const whole: Request = {
      protocol: sends === 'HTTP' ? 'http' : 'tcp',
      source: asWeb,
      ...rest,
      mtls: client === 'mutual',
      ...(proxyOf(place) === 'gateway' ? { tls: client === 'plain' ? 'none' : client } : {}),
      destination: {
        ...at,
        ip: '10.5.0.2',
        ...rest.destination,
        labels,
        port,
        ...(name === undefined ? {} : { service: name }),
      },
      ...(sends === 'HTTP' ? { http: sent ?? http } : {}),
    }
    const said = evaluate(enforcement, whole, { now: 0, authorizers: new Map() }).allowed
    expect({ client, sends, algebra: memberOf(access, 'after', whole) }).toEqual({ client, sends, algebra: said })
    return said
  }
}

const places: readonly Place[] = [
  'STRICT',
  'PERMISSIVE',
  'DISABLE',
  'none',
  'SIMPLE',
  'MUTUAL',
  'OPTIONAL_MUTUAL',
  'unread',
  'waypoint',
]

/** Sidecars do not tell TLS of strangers from other bytes: only where a gateway does are there such clients. */
const clientsOf = (place: Place): readonly Client[] =>
  proxyOf(place) === 'gateway' ? ['plain', 'simple', 'mutual'] : ['plain', 'mutual']

const asked = words.filter((one) => !isPort(one)).map((one) => [one.title, one] as const)
/** What HTTP alone has is the same at every proxy that reads HTTP; random meshes ask it everywhere. */
const ofConnections = asked.filter(([, { word }]) => word.on === 'connection')

/** On TCP no header says another address than the connection's, and a gateway trusts none. */
const requestsOf = (
  { title, word }: Written,
  addressed: 'by header' | 'by connection',
): readonly Partial<Request>[] => {
  const { fits, misses } = title.startsWith('remote') && addressed === 'by connection' ? directAddress : word
  return [fits, misses]
}

describe.each(ofConnections)('%s', (_, written) => {
  const { word, rule } = written

  test.each(places)('%s: the algebra and the point evaluator give one answer to every client', (place) => {
    const answers = new Set<boolean>()
    for (const protocol of ['HTTP', 'TCP', 'AUTO'] as const)
      for (const [action, negated] of [
        ['ALLOW', false],
        ['ALLOW', true],
        ['DENY', false],
      ] as const) {
        const ask = placeOf(place, protocol, action, rule(negated))
        for (const client of clientsOf(place))
          for (const sends of ['HTTP', 'bytes'] as const)
            for (const request of [word.fits, word.misses, directAddress.fits]) answers.add(ask(client, sends, request))
      }
    expect(answers.size).toBe(2)
  })

  test(`without TLS, and where nobody reads the handshake, is ${word.plain}`, () => {
    const matches = word.plain === 'the same' ? [true, false] : [false, false]
    const others = matches.map((one) => !one)
    for (const [place, protocol, client, sends] of [
      ['PERMISSIVE', 'HTTP', 'plain', 'HTTP'],
      ['PERMISSIVE', 'TCP', 'plain', 'bytes'],
      ['DISABLE', 'HTTP', 'plain', 'HTTP'],
      ['DISABLE', 'TCP', 'mutual', 'bytes'],
      ['none', 'HTTP', 'plain', 'HTTP'],
      ['none', 'TCP', 'simple', 'bytes'],
      ['none', 'TCP', 'mutual', 'bytes'],
    ] as const) {
      const said = (action: 'ALLOW' | 'DENY', negated: boolean): readonly boolean[] => {
        const ask = placeOf(place, protocol, action, rule(negated))
        const addressed = sends === 'HTTP' && proxyOf(place) === 'sidecar' ? 'by header' : 'by connection'
        return requestsOf(written, addressed).map((request) => ask(client, sends, request))
      }
      const where = { place, protocol, client }
      expect({ ...where, allowed: said('ALLOW', false) }).toEqual({ ...where, allowed: matches })
      expect({ ...where, allowed: said('ALLOW', true) }).toEqual({ ...where, allowed: others })
      expect({ ...where, allowed: said('DENY', false) }).toEqual({ ...where, allowed: others })
    }
  })
})

/** A gateway with TLS and without, before a Service whose sidecars have one policy. */
const gatewayWorld = (
  action: 'ALLOW' | 'DENY',
  rule: JsonObject,
  tls: boolean,
  shows: 'its identity' | 'nothing' = 'its identity',
): readonly JsonObject[] => [
  trust,
  tokens,
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'front', namespace: 'entry' },
    spec: {
      template: {
        metadata: { labels: { istio: 'front' }, ...gatewayPods },
        spec: { serviceAccountName: 'front', containers: [{ name: 'istio-proxy' }] },
      },
    },
  },
  object(
    'networking.istio.io/v1',
    'Gateway',
    'front',
    {
      selector: { istio: 'front' },
      servers: [
        tls
          ? { port: { number: 443, protocol: 'HTTPS', name: 'it' }, hosts: ['*'], tls: { mode: 'OPTIONAL_MUTUAL' } }
          : { port: { number: 443, protocol: 'HTTP', name: 'it' }, hosts: ['*'] },
      ],
    },
    'entry',
  ),
  object(
    'networking.istio.io/v1',
    'VirtualService',
    'orders',
    {
      hosts: ['*'],
      gateways: ['front'],
      http: [{ route: [{ destination: { host: 'orders.shop.svc.cluster.local', port: { number: 8080 } } }] }],
    },
    'entry',
  ),
  deployment('orders', { app: 'orders', ...(shows === 'nothing' ? { 'security.istio.io/tlsMode': 'disabled' } : {}) }),
  service('orders', { app: 'orders' }, [{ name: 'http', port: 8080 }]),
  policy('only', { selector: { matchLabels: { app: 'orders' } }, action, rules: [rule] }),
]

/** What is let in behind the gateway, of requests that each client sends. */
const behind = (
  action: 'ALLOW' | 'DENY',
  rule: JsonObject,
  requests: readonly Partial<Request>[],
  shows: 'its identity' | 'nothing' = 'its identity',
): readonly (readonly boolean[])[] =>
  [true, false].flatMap((tls) => {
    const [gateway] = gatewaysOf(resolveMesh(stateOf(gatewayWorld(action, rule, tls, shows)), version))
    if (gateway === undefined) throw new RangeError('no gateway')
    const clients: readonly Client[] = tls ? ['simple', 'mutual'] : ['plain']
    return clients.map((client) => {
      const sent = requests.map(({ http: own, ...rest }): Request => ({
        protocol: 'http',
        source: asWeb,
        ...rest,
        mtls: client === 'mutual',
        tls: client === 'plain' ? 'none' : client,
        destination: { ...rest.destination, namespace: 'entry', labels: { istio: 'front' }, port: 443 },
        http: own ?? http,
      }))
      const tally: RouteTally = { requests: 0, arrivals: 0, witnesses: 0, verdicts: new Map(), disagreements: [] }
      checkState(0, client, gateway, sent, tally)
      expect(tally.disagreements).toEqual([])
      expect(tally.requests).toBe(requests.length)
      return sent.map((request) =>
        followRoute(gateway, request, { now: 0 }).ways.some(({ arrivals }) =>
          arrivals.some(({ evaluation }) => evaluation.allowed),
        ),
      )
    })
  })

describe.each(asked)('behind a gateway, %s', (_, written) => {
  const { word, rule } = written
  const own = word.behind
  // Of headers and tokens all is sent on; the address is the one that the gateway sees and writes down.
  const requests = requestsOf(written, 'by connection')

  test('is one thing to the algebra and to the point evaluator', () => {
    const all = (verdict: boolean) => [1, 2, 3].map(() => requests.map(() => verdict))
    const each = (...verdicts: readonly boolean[]) => [1, 2, 3].map(() => verdicts)
    if (own === 'as sent') {
      expect(behind('ALLOW', rule(false), requests)).toEqual(each(true, false))
      expect(behind('DENY', rule(false), requests)).toEqual(each(false, true))
      expect(behind('ALLOW', rule(true), requests)).toEqual(each(false, true))
      return
    }
    if (own === 'unknown') {
      // Whatever the point evaluator says without the value is one of the answers that the algebra leaves open.
      for (const action of ['ALLOW', 'DENY'] as const) behind(action, rule(false), requests)
      return
    }
    expect(behind('ALLOW', rule(false, own.value), requests)).toEqual(all(true))
    expect(behind('ALLOW', rule(true, own.value), requests)).toEqual(all(false))
    expect(behind('DENY', rule(false, own.value), requests)).toEqual(all(false))
    // Where the gateway connects in the clear there is no handshake, whatever the client's was.
    expect(behind('ALLOW', rule(false, own.value), requests, 'nothing')).toEqual(all(false))
    expect(behind('DENY', rule(false), requests, 'nothing')).toEqual(all(true))
    if (own.value === word.value) return
    expect(behind('ALLOW', rule(false), requests)).toEqual(all(false))
    expect(behind('DENY', rule(false), requests)).toEqual(all(true))
  })

  test(`is told as ${own === 'unknown' ? 'what nobody knows' : 'access through the gateway'}`, () => {
    const value = typeof own === 'string' ? word.value : own.value
    const after = gatewayWorld('ALLOW', rule(false, value), true)
    const before = after.filter(({ kind }) => kind !== 'VirtualService')
    const diff = compareAccess(stateOf(before), stateOf(after), { overrides: version, evaluate })
    const codes = diff.reasons.map(({ code }) => code)
    const rows = diff.destinations.flatMap(({ gained }) => gained.filter(({ where }) => where.startsWith('through')))
    expect({ codes: [...new Set(codes)], rows: rows.length > 0 }).toEqual(
      own === 'unknown' ? { codes: ['ROUTE_NOT_FOLLOWED'], rows: false } : { codes: [], rows: true },
    )
  })
})

/** Of the handshake, and not of the certificate in it: a client without a certificate has it too, wherever it is read. */
const handshakes = asked.filter(([, { word }]) => word.plain === 'nothing' && word.fits.source === undefined)

test('there are words of the handshake alone', () => {
  expect(handshakes.map(([title]) => title)).toContain('connection.sni')
})

describe.each(handshakes)('%s, and who has no certificate', (_, { word, rule }) => {
  const compared = (place: Place, protocol: Destination['protocol'], more: JsonObject) => {
    const world = [trust, tokens, ...worldOf(place, protocol).objects]
    const [before, after] = [[], [more]].map((rules) => stateOf([...world, policy('only', { rules })]))
    if (before === undefined || after === undefined) throw new RangeError('no states')
    const { destinations, reasons } = compareAccess(before, after, { overrides: version, evaluate })
    const here = destinations.filter(({ port }) => port === ports[protocol])
    expect([...reasons, ...here.flatMap((one) => one.reasons)]).toEqual([])
    return { verdict: here[0]?.verdict ?? 'equivalent', gained: here.flatMap(({ gained }) => gained) }
  }
  const nameless = { from: [{ source: { notPrincipals: ['*'] } }] }

  test.each([
    ['OPTIONAL_MUTUAL', 'HTTP', 'more permissive'],
    ['unread', 'HTTP', 'more permissive'],
    ['unread', 'TCP', 'more permissive'],
    ['PERMISSIVE', 'TCP', 'more permissive'],
    // TLS without a certificate of the mesh is no HTTP request there, and plain HTTP has no handshake.
    ['PERMISSIVE', 'HTTP', 'equivalent'],
    ['STRICT', 'TCP', 'equivalent'],
    ['DISABLE', 'TCP', 'equivalent'],
  ] as const)('%s, %s: %s', (place, protocol, verdict) => {
    const found = compared(place, protocol, { ...rule(false), ...nameless })
    expect(found.verdict).toBe(verdict)
    for (const { witness } of found.gained) expect(witness).toMatchObject({ ...word.fits, mtls: false, tls: 'simple' })
  })

  test('whom its negation lets in has no handshake, or one with another value', () => {
    for (const place of ['PERMISSIVE', 'unread', 'none', 'OPTIONAL_MUTUAL'] as const)
      for (const from of [nameless.from, [{ source: { principals: ['*'] } }]]) {
        const isNobody = place === 'none' && from !== nameless.from
        const { verdict, gained } = compared(place, 'HTTP', { ...rule(true), from })
        expect({ place, verdict }).toEqual({ place, verdict: isNobody ? 'equivalent' : 'more permissive' })
        for (const { witness } of gained) {
          expect(witness).not.toMatchObject(word.fits)
          const isPlain = !witness.mtls && witness.tls !== 'simple'
          if (isPlain) for (const name of Object.keys(word.fits)) expect(Object.keys(witness)).not.toContain(name)
        }
      }
  })
})
