import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { budgetOf } from '../../src/access/too-complex.js'
import { makeAccessSpace } from '../../src/mesh/difference/access-space.js'
import { compareAccess } from '../../src/mesh/difference/difference.js'
import type { Destination } from '../../src/mesh/enforcement.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import { answerRequest } from '../../src/mesh/answer.js'
import { readRequest, writeRequest } from '../../src/mesh/request-form.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import {
  conditionKeyNames,
  conditionKeys,
  joinedHeaders,
  jwtMessages,
  operationFieldNames,
  operationFields,
  sourceFieldNames,
  sourceFields,
  type Since,
} from '../../src/mesh/vocabulary.js'
import type { Json, JsonObject } from '../../src/ports/json.js'
import type { Request } from '../../src/ports/request.js'
import { memberOf } from '../conformance/agreement.js'
import { randomPair, randomRequest, seeded, type Coverage } from '../conformance/random-mesh.js'
import { deployment, destination, meshConfig, policy, requestAuthentication, service } from './objects.js'
import { stateOf } from './states.js'
import {
  asWeb,
  at,
  conditions,
  directAddress,
  http,
  isPort,
  negative,
  operations,
  sources,
  words,
} from './word-cases.js'

test('every word that stands here is in the vocabulary, and no other', () => {
  expect(conditionKeyNames).toEqual(Object.keys(conditions))
  expect(sourceFieldNames).toEqual(Object.keys(sources))
  expect([...operationFieldNames]).toEqual(Object.keys(operations))
})

test('every status of a token that Envoy has a text for is in the vocabulary (J src/status.cc)', () => {
  expect(Object.keys(jwtMessages)).toEqual([
    'JwtMissed',
    'JwtNotYetValid',
    'JwtExpired',
    'JwtBadFormat',
    'JwtHeaderParseErrorBadBase64',
    'JwtHeaderParseErrorBadJson',
    'JwtHeaderBadAlg',
    'JwtHeaderNotImplementedAlg',
    'JwtHeaderBadKid',
    'JwtPayloadParseErrorBadBase64',
    'JwtPayloadParseErrorBadJson',
    'JwtPayloadParseErrorIssNotString',
    'JwtPayloadParseErrorSubNotString',
    'JwtPayloadParseErrorIatNotInteger',
    'JwtPayloadParseErrorIatOutOfRange',
    'JwtPayloadParseErrorNbfNotInteger',
    'JwtPayloadParseErrorNbfOutOfRange',
    'JwtPayloadParseErrorExpNotInteger',
    'JwtPayloadParseErrorExpOutOfRange',
    'JwtPayloadParseErrorJtiNotString',
    'JwtPayloadParseErrorAudNotString',
    'JwtSignatureParseErrorBadBase64',
    'JwtUnknownIssuer',
    'JwtAudienceNotAllowed',
    'JwtVerificationFail',
    'JwksParseError',
    'JwksNoKeys',
    'JwksBadKeys',
    'JwksNoValidKeys',
    'JwksKidAlgMismatch',
  ])
})

type Protocol = Destination['protocol'] | 'ztunnel'

/** Both interpreters' answers to one request, where one policy is all that there is; they must be one answer. */
const answer = (protocol: Protocol, action: 'ALLOW' | 'DENY', rule: JsonObject, request: Partial<Request>) => {
  const labels = protocol === 'ztunnel' ? { app: 'orders', 'istio.io/dataplane-mode': 'ambient' } : { app: 'orders' }
  const port = protocol === 'TCP' ? 9000 : 8080
  const state = stateOf([
    meshConfig({ trustDomain: 'cluster.local', trustDomainAliases: ['old.td'] }),
    deployment('orders', { app: 'orders' }, { labels }),
    service('orders', { app: 'orders' }, [
      { name: 'http', port: 8080 },
      { name: 'tcp', port: 9000 },
    ]),
    requestAuthentication('tokens', [{ issuer: 'https://issuer' }]),
    policy('only', { action, rules: [rule] }),
  ])
  const enforcement = resolveMesh(state, { istioVersion: '1.31.0' }).enforcementOf(
    destination(labels, port, { known: true }),
  )
  const { http: sent, ...rest } = request
  const whole: Request = {
    protocol: protocol === 'HTTP' ? 'http' : 'tcp',
    mtls: true,
    source: asWeb,
    ...rest,
    destination: { ...(rest.destination ?? at), labels, port },
    ...(protocol === 'HTTP' ? { http: sent ?? http } : {}),
  }
  const options = { budget: budgetOf(1_000_000), otherPorts: [], whole: true }
  const preferences = { principals: [], authorities: [], issuers: [] }
  const access = makeAccessSpace(enforcement, enforcement, { ...options, preferences })
  const said = evaluate(enforcement, whole, { now: 0, authorizers: new Map() }).allowed
  expect({ algebra: memberOf(access, 'after', whole) }).toEqual({ algebra: said })
  return said
}

describe('ports that a rule leaves out', () => {
  test.each([
    ['notPorts', { to: [{ operation: { notPorts: ['9000'] } }] }],
    ['destination.port', { when: [{ key: 'destination.port', notValues: ['9000'] }] }],
  ])('%s matches every other port', (_, given) => {
    for (const protocol of ['HTTP', 'ztunnel'] as const) {
      expect(answer(protocol, 'ALLOW', given, {})).toBe(true)
      expect(answer(protocol, 'DENY', given, {})).toBe(false)
    }
  })
})

describe.each(words.map((one) => [one.title, one] as const))('%s', (_, written) => {
  const { word, rule, withMore } = written
  const fitting = (protocol: Protocol, action: 'ALLOW' | 'DENY', given: JsonObject): readonly boolean[] =>
    [word.fits, word.misses].map((request) => answer(protocol, action, given, request))

  if (isPort(written)) {
    test('is the port of the destination', () => {
      for (const protocol of ['HTTP', 'ztunnel'] as const) {
        expect(answer(protocol, 'ALLOW', rule(false), {})).toBe(true)
        expect(answer(protocol, 'ALLOW', rule(true), {})).toBe(false)
      }
      expect(answer('TCP', 'ALLOW', rule(false), {})).toBe(false)
      expect(answer('TCP', 'ALLOW', rule(true), {})).toBe(true)
    })
    return
  }

  test('lets in what it names, and nothing else', () => {
    expect(fitting('HTTP', 'ALLOW', rule(false))).toEqual([true, false])
    expect(fitting('HTTP', 'DENY', rule(false))).toEqual([false, true])
  })

  test('keeps out what its negation names, and nothing else', () => {
    expect(fitting('HTTP', 'ALLOW', rule(true))).toEqual([false, true])
    expect(fitting('HTTP', 'DENY', rule(true))).toEqual([true, false])
  })

  test(`on TCP is ${word.on === 'HTTP' ? 'not there' : 'the same'}`, () => {
    // What is left of a request on TCP has no header that says another address.
    const requests = written.title.startsWith('remote') ? [directAddress.fits, directAddress.misses] : undefined
    const onTcp = (action: 'ALLOW' | 'DENY'): readonly boolean[] =>
      requests?.map((request) => answer('TCP', action, rule(false), request)) ?? fitting('TCP', action, rule(false))
    expect(onTcp('ALLOW')).toEqual(word.on === 'HTTP' ? [false, false] : [true, false])
    expect(onTcp('DENY')).toEqual(word.on === 'HTTP' ? [false, false] : [false, true])
  })

  test(`at ztunnel is ${word.ztunnel}`, () => {
    const kept = { seen: [true, false], HTTP: [false, false], lost: [true, true] }[word.ztunnel]
    expect(fitting('ztunnel', 'ALLOW', withMore())).toEqual(kept)
    expect(fitting('ztunnel', 'DENY', rule(false))).toEqual(word.ztunnel === 'seen' ? [false, true] : [true, true])
    if (word.ztunnel === 'seen') expect(fitting('ztunnel', 'ALLOW', rule(true))).toEqual([false, true])
  })
})

describe('what is told of a word', () => {
  const schema = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync('docs/schemas/request.schema.json', 'utf8')) as object,
  )

  test.each(words.filter((one) => !isPort(one)).map((one) => [one.title, one] as const))(
    '%s: its value stands in the row, and in a witness that can be written, read and asked again',
    (_, { word, rule }) => {
      const world = [
        meshConfig({ trustDomain: 'cluster.local', trustDomainAliases: ['old.td'] }),
        deployment('orders', { app: 'orders' }),
        requestAuthentication('tokens', [{ issuer: 'https://issuer' }]),
      ]
      const before = stateOf([...world, policy('only', { rules: [] })])
      const after = stateOf([...world, policy('only', { rules: [rule(false)] })])
      const diff = compareAccess(before, after, { overrides: { istioVersion: '1.31.0' }, evaluate })
      const reasons = diff.destinations.flatMap((one) => one.reasons)
      if (reasons.some(({ code }) => code === 'WITNESS_DISAGREES'))
        throw new Error(
          `the point evaluator does not find in the witness what the algebra means by ${word.value}: write it in \`requestOf\` (src/mesh/difference/witness.ts), and say in \`realisable\` (src/mesh/compile/request-space.ts) what no request can have`,
        )
      expect(reasons).toEqual([])
      const rows = diff.destinations.flatMap(({ gained }) => gained)
      expect(rows.length).toBeGreaterThan(0)
      for (const { who, what, witness } of rows) {
        expect(`${who} · ${what}`).toContain(word.said ?? word.value)
        const written = JSON.parse(JSON.stringify(writeRequest(witness))) as Json
        expect([schema(written), schema.errors]).toEqual([true, null])
        const read = readRequest(written)
        expect(JSON.stringify(writeRequest(read))).toBe(JSON.stringify(written))
        const said = [before, after].map(
          (state) => answerRequest(resolveMesh(state, { istioVersion: '1.31.0' }), read, { now: 0 }).verdict,
        )
        expect(said).toEqual(['deny', 'allow'])
      }
    },
  )

  test('random requests draw every member that a policy can ask for', () => {
    // A member that is new stands here first; what is false is of no policy, or follows from others.
    const wanted: {
      readonly request: Readonly<Record<keyof Request, boolean>>
      readonly destination: Readonly<Record<keyof Request['destination'], boolean>>
      readonly source: Readonly<Record<keyof Request['source'], boolean>>
      readonly http: Readonly<Record<keyof NonNullable<Request['http']>, boolean>>
    } = {
      request: {
        protocol: true,
        proxy: false,
        destination: true,
        source: true,
        mtls: true,
        tls: true,
        alpn: false,
        sni: true,
        http: true,
        onward: false,
      },
      destination: {
        namespace: true,
        service: true,
        workload: false,
        labels: true,
        ip: true,
        principal: false,
        port: true,
      },
      source: { namespace: false, serviceAccount: false, ip: true, principal: true, uriSans: false },
      http: {
        method: true,
        authority: true,
        path: true,
        pathBase64: false,
        headers: true,
        bearer: false,
        tokens: true,
      },
    }
    const requests = (['sidecar', 'gateway', 'waypoint', 'ztunnel'] as const).flatMap((kind) =>
      Array.from({ length: 50 }, (_, seed) => randomRequest(seeded(seed), kind, 8080)),
    )
    const drawn = (shapes: readonly object[]): readonly string[] =>
      [...new Set(shapes.flatMap((shape) => Object.keys(shape)))].sort()
    const asked = (members: Readonly<Record<string, boolean>>): readonly string[] =>
      Object.keys(members)
        .filter((name) => members[name])
        .sort()
    expect(drawn(requests)).toEqual(asked(wanted.request))
    expect(drawn(requests.map((one) => one.destination))).toEqual(asked(wanted.destination))
    expect(drawn(requests.map((one) => one.source))).toEqual(asked(wanted.source))
    expect(drawn(requests.flatMap((one) => one.http ?? []))).toEqual(asked(wanted.http))
  })

  test('random meshes draw every word, and its negation', () => {
    const coverage: Coverage = new Map()
    for (let seed = 1; seed <= 200; seed++) randomPair(seeded(seed), coverage)
    const wanted = [
      ...conditionKeyNames
        .filter((key) => conditions[key] !== 'unknown to both')
        .map((key) => `key ${key}${conditionKeys[key].form === 'names' ? '[]' : ''}`),
      ...[...sourceFieldNames, ...operationFieldNames].flatMap((name) => [`field ${name}`, `field ${negative(name)}`]),
    ]
    expect(wanted.filter((name) => !coverage.has(name))).toEqual([])
  })
})

describe('the version that brought a word', () => {
  const nobody = policy('only', { rules: [] })
  const verdict = (rule: JsonObject, istioVersion?: string) => {
    const world = [
      deployment('orders', { app: 'orders' }),
      requestAuthentication('tokens', [{ issuer: 'https://issuer' }]),
    ]
    const [before, after] = [stateOf([...world, nobody]), stateOf([...world, policy('only', { rules: [rule] })])]
    const version = istioVersion === undefined ? {} : { istioVersion }
    return compareAccess(before, after, { overrides: { ...version, trustDomain: 'cluster.local' }, evaluate }).verdict
  }

  /** The last release without it, of those that the tables know. */
  const before = ([minor, patch]: Since): string => (patch > 0 ? `1.${minor}.${patch - 1}` : `1.${minor - 1}`)
  const all: readonly (readonly [string, Since])[] = Object.entries({
    ...conditionKeys,
    ...sourceFields,
    ...operationFields,
  }).map(([name, { since }]) => [name, since])
  const newer = all.filter(([, since]) => since[0] > 0)

  test.each(newer)('%s came with %j', (name, since) => {
    const written = words.find(({ title }) => title === name)
    if (written === undefined) throw new RangeError(name)
    expect(verdict(written.rule(false), `1.${since[0]}.${since[1]}`)).toBe('more permissive')
    // A source of which nothing is left is not one that takes everybody: what becomes of the object is not known.
    expect(verdict(written.rule(false), before(since))).toBe(name.includes('.') ? 'equivalent' : 'cannot prove')
  })

  test.each(words.map((one) => [one.title, one] as const))('%s counts where no version is said', (_, written) => {
    expect(verdict(written.rule(false))).not.toBe('equivalent')
  })

  test('all others are as old as the oldest', () => {
    expect(newer).toEqual([
      ['source.serviceAccount', [25, 0]],
      ['source.trustDomain', [30, 2]],
      ['serviceAccounts', [25, 0]],
      ['trustDomains', [30, 2]],
    ])
    for (const written of words)
      if (!newer.some(([name]) => name === written.title))
        expect([written.title, verdict(written.rule(false), '1.20.8')]).not.toContain('equivalent')
  })
})

test('metadata of other filters is an unknown', () => {
  const rule = { when: [{ key: 'experimental.envoy.filters.a.b[c]', values: ['x'] }] }
  const diff = compareAccess(
    stateOf([deployment('orders', { app: 'orders' }), policy('only', { rules: [] })]),
    stateOf([deployment('orders', { app: 'orders' }), policy('only', { rules: [rule] })]),
    { overrides: { istioVersion: '1.31.0' }, evaluate },
  )
  expect([diff.verdict, ...new Set(diff.reasons.map(({ code }) => code))]).toEqual(['cannot prove', 'FILTER_METADATA'])
  // The rule stands, with metadata that nobody set; that it is unknown is said beside the answer.
  const negated = { when: [{ key: 'experimental.envoy.filters.a.b[c]', notValues: ['x'] }] }
  const request: Request = { protocol: 'http', mtls: false, source: {}, destination: at, http }
  const said = [rule, negated].map((one) => {
    const state = stateOf([deployment('orders', { app: 'orders' }), policy('only', { rules: [one] })])
    return answerRequest(resolveMesh(state, { istioVersion: '1.31.0' }), request, { now: 0 })
  })
  expect(said.map(({ verdict }) => verdict)).toEqual(['deny', 'allow'])
  for (const { unknowns } of said) expect(unknowns.join(' ')).toContain('asks for experimental.envoy.filters.a.b[c]')
})

test('metadata of other filters is one of HTTP at ztunnel, which has no filters: what allows by it allows nobody', () => {
  const rule = { when: [{ key: 'experimental.envoy.filters.a.b[c]', values: ['x'] }] }
  const more = { when: [...rule.when, { key: 'source.namespace', values: ['shop'] }] }
  expect([rule, more].map((one) => answer('ztunnel', 'ALLOW', one, {}))).toEqual([false, false])
  // Each condition is a clause of its own, and one of which nothing is left never matches (Z rbac.rs: 114-118).
  expect([rule, more].map((one) => answer('ztunnel', 'DENY', one, {}))).toEqual([true, true])
})

describe('names of HTTP itself as headers', () => {
  const rule = (name: string, value: string): JsonObject => ({
    when: [{ key: `request.headers[${name}]`, values: [value] }],
  })
  const put: Partial<Request> = { http: { ...http, method: 'PUT' } }

  test(':method is the method', () => {
    expect([put, {}].map((request) => answer('HTTP', 'ALLOW', rule(':method', 'PUT'), request))).toEqual([true, false])
  })

  test.each([':authority', 'host'])('%s is the authority, which no comparison counts on', (name) => {
    const world = [
      deployment('orders', { app: 'orders' }),
      service('orders', { app: 'orders' }, [{ name: 'http', port: 8080 }]),
    ]
    const only = policy('only', { rules: [rule(name, 'a.b')] })
    const mesh = resolveMesh(stateOf([...world, only]), { istioVersion: '1.31.0' })
    const place = mesh.enforcementOf(destination({ app: 'orders' }, 8080, { known: true }))
    const said = ['a.b', 'b.a'].map((authority) => {
      const request: Request = {
        protocol: 'http',
        mtls: false,
        source: {},
        destination: at,
        http: { ...http, authority },
      }
      return evaluate(place, request, { now: 0, authorizers: new Map() }).allowed
    })
    expect(said).toEqual([true, false])
    const diff = compareAccess(stateOf([...world, policy('only', { rules: [] })]), stateOf([...world, only]), {
      overrides: { istioVersion: '1.31.0' },
      evaluate,
    })
    expect([diff.verdict, diff.reasons[0]?.code]).toEqual(['cannot prove', 'HEADER_OF_PROXY'])
  })
})

/** Headers whose lines are one, as they were probed; `proxy`: it writes them itself, and no comparison counts on them. */
const oneLine: readonly (readonly [name: string, writer: 'client' | 'proxy'])[] = [
  ...(
    [
      'accept',
      'accept-encoding',
      'authorization',
      'cache-control',
      'content-type',
      'if-match',
      'if-none-match',
      'origin',
      'pragma',
      'referer',
      'user-agent',
      'via',
      'access-control-request-method',
      'access-control-request-headers',
      'grpc-timeout',
      'grpc-accept-encoding',
    ] as const
  ).map((name) => [name, 'client'] as const),
  ...(
    [
      'expect',
      'x-request-id',
      'x-client-trace-id',
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-envoy-original-path',
      'x-envoy-external-address',
      'x-envoy-decorator-operation',
      'x-envoy-attempt-count',
    ] as const
  ).map((name) => [name, 'proxy'] as const),
]
const ownLines = ['accept-language', 'date', 'forwarded', 'from', 'range', 'baggage', 'x-real-ip', 'x-own'] as const

describe('headers that are sent twice', () => {
  const world = [
    deployment('orders', { app: 'orders' }),
    service('orders', { app: 'orders' }, [{ name: 'http', port: 8080 }]),
  ]
  const only = (name: string, ...values: readonly string[]): JsonObject =>
    policy('only', {
      rules: [{ when: values.map((value) => ({ key: `request.headers[${name}]`, values: [value] })) }],
    })
  const overrides = { istioVersion: '1.31.0', trustDomain: 'cluster.local' }
  const evaluator = (name: string, value: string): boolean => {
    const mesh = resolveMesh(stateOf([...world, only(name, value)]), overrides)
    const headers = [
      [name, 'v'],
      [name, 'w'],
    ] as const
    const request: Request = { protocol: 'http', mtls: false, source: {}, destination: at, http: { ...http, headers } }
    return evaluate(mesh.enforcementOf(destination({ app: 'orders' }, 8080, { known: true })), request, {
      now: 0,
      authorizers: new Map(),
    }).allowed
  }
  /** Whether one request can have two values, each on a line of its own. */
  const algebra = (name: string) =>
    compareAccess(stateOf([...world, policy('only', { rules: [] })]), stateOf([...world, only(name, 'v', 'w')]), {
      overrides,
      evaluate,
    }).verdict

  test('are the ones that were probed', () => {
    expect([...joinedHeaders].sort()).toEqual(oneLine.map(([name]) => name).sort())
  })

  test.each(oneLine)('%s: one line, written by the %s', (name, writer) => {
    expect([evaluator(name, 'v,w'), evaluator(name, 'v')]).toEqual([true, false])
    expect(algebra(name)).toBe(writer === 'client' ? 'equivalent' : 'cannot prove')
  })

  test.each(ownLines)('%s: each line alone', (name) => {
    expect([evaluator(name, 'v,w'), evaluator(name, 'v')]).toEqual([false, true])
    expect(algebra(name)).toBe('more permissive')
  })
})
