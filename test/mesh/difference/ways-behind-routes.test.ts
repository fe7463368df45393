import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const gateway = object(
  'networking.istio.io/v1',
  'Gateway',
  'front',
  {
    selector: { istio: 'front' },
    servers: [{ port: { number: 80, protocol: 'HTTP' }, hosts: ['*'] }],
  },
  'entry',
)
const pods = deployment(
  'front',
  { istio: 'front' },
  { annotations: { 'inject.istio.io/templates': 'gateway' } },
  'entry',
)
const route = (headers: JsonObject = {}): JsonObject =>
  object(
    'networking.istio.io/v1',
    'VirtualService',
    'books',
    {
      hosts: ['books.example.com'],
      gateways: ['front'],
      http: [{ headers: { request: headers }, route: [{ destination: { host: 'books.shop.svc.cluster.local' } }] }],
    },
    'entry',
  )
const books = (selector: JsonObject = { app: 'books' }, targetPort = 8080): JsonObject =>
  service('books', selector, [{ name: 'http', port: 80, targetPort }])
const world: readonly JsonObject[] = [
  gateway,
  pods,
  route(),
  deployment('books', { app: 'books' }),
  deployment('vault', { app: 'vault' }),
]
const tokens = (rule: JsonObject = {}): JsonObject =>
  object(
    'security.istio.io/v1',
    'RequestAuthentication',
    'front',
    {
      selector: { matchLabels: { istio: 'front' } },
      jwtRules: [{ issuer: 'https://id.example.com', ...rule }],
    },
    'entry',
  )
const asked = (rule: JsonObject): JsonObject =>
  policy('books', { selector: { matchLabels: { app: 'books' } }, rules: [rule] })

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const { verdict, destinations, reasons } = compareAccess(stateOf(before), stateOf(after), { evaluate, overrides: {} })
  const gains = destinations.flatMap((one) => one.gained.map(({ where }) => where))
  return { verdict, gains, codes: [...new Set(reasons.map(({ code }) => code))] }
}
const along = 'through gateway `entry/front`'

describe('a Service leads elsewhere behind a route that does not change', () => {
  test('its selector takes other pods', () => {
    expect(compare([...world, books()], [...world, books({ app: 'vault' })]).gains).toContain(along)
  })

  test('other pods take the labels that it selects', () => {
    const after = world.map((one) => (one === world[4] ? deployment('vault', { app: 'books' }) : one))
    expect(compare([...world, books()], [...after, books()]).gains).toContain(along)
  })

  test('its port leads to another port of the pods', () => {
    expect(compare([...world, books()], [...world, books({ app: 'books' }, 9090)]).gains).toContain(along)
  })

  test('it comes', () => {
    expect(compare(world, [...world, books()]).gains).toContain(along)
  })

  test('pods that have another version, and new ones beside them, are the same way', () => {
    const named = (version: string): JsonObject => deployment('books', { app: 'books', version })
    const [before, after] = [
      [...world.slice(0, 3), named('1'), books()],
      [...world.slice(0, 3), named('2'), deployment('books-more', { app: 'books', version: '3' }), books()],
    ]
    expect(compare(before, after)).toEqual({ verdict: 'equivalent', gains: [], codes: [] })
  })

  test('a Service that no route leads to opens nothing along one', () => {
    const other = (app: string): JsonObject => service('other', { app }, [{ name: 'http', port: 80 }])
    expect(compare([...world, books(), other('books')], [...world, books(), other('vault')]).gains).not.toContain(along)
  })
})

describe('what a gateway makes of tokens', () => {
  test('one that it forwards reaches what asks for it', () => {
    const behind = [
      ...world,
      books(),
      asked({ from: [{ source: { requestPrincipals: ['*'] } }] }),
      object('security.istio.io/v1', 'RequestAuthentication', 'books', {
        jwtRules: [{ issuer: 'https://id.example.com' }],
      }),
    ]
    expect(compare([...behind, tokens()], [...behind, tokens({ forwardOriginalToken: true })]).gains).toContain(along)
  })

  test.each<[string, JsonObject, JsonObject]>([
    ['is written no more', { outputClaimToHeaders: [{ header: 'x-team', claim: 'team' }] }, {}],
    [
      'is written from another claim',
      { outputClaimToHeaders: [{ header: 'x-team', claim: 'team' }] },
      { outputClaimToHeaders: [{ header: 'x-team', claim: 'name' }] },
    ],
    ['holds the payload no more', { outputPayloadToHeader: 'x-team' }, {}],
  ])('a header that is asked for %s', (_, before, after) => {
    const behind = [...world, books(), asked({ when: [{ key: 'request.headers[x-team]', values: ['admin'] }] })]
    expect(compare([...behind, tokens(before)], [...behind, tokens(after)]).verdict).toBe('cannot prove')
  })

  test('a header that nothing asks for says nothing', () => {
    const rule = { outputClaimToHeaders: [{ header: 'x-team', claim: 'team' }] }
    const behind = [...world, books(), asked({ when: [{ key: 'request.headers[x-other]', values: ['admin'] }] })]
    expect(compare([...behind, tokens(rule)], [...behind, tokens()]).verdict).toBe('equivalent')
  })

  test('one that nothing asks for says nothing', () => {
    const behind = [...world, books()]
    expect(compare([...behind, tokens()], [...behind, tokens({ forwardOriginalToken: true })]).verdict).toBe(
      'equivalent',
    )
  })
})

describe('headers that a route writes and a proxy behind takes apart', () => {
  const withRoute = (headers: JsonObject): readonly JsonObject[] => [
    gateway,
    pods,
    route(headers),
    ...world.slice(3),
    books(),
  ]
  const set: JsonObject = { set: { 'x-forwarded-for': '10.1.1.1', authorization: 'Bearer a.b.c' } }

  test.each<[string, JsonObject]>([
    ['set', { set: { 'x-forwarded-for': '10.1.1.1' } }],
    ['added', { add: { 'x-forwarded-for': '10.1.1.1' } }],
    ['removed', { remove: ['x-forwarded-for'] }],
  ])('x-forwarded-for is %s, and an address is asked for', (_, headers) => {
    const behind = asked({ from: [{ source: { remoteIpBlocks: ['10.0.0.0/8'] } }] })
    const { verdict, codes } = compare([...withRoute({}), behind], [...withRoute(headers), behind])
    expect([verdict, codes]).toEqual(['cannot prove', ['ROUTE_NOT_FOLLOWED']])
  })

  test('authorization is set, and a token is asked for', () => {
    const behind = [
      asked({ from: [{ source: { requestPrincipals: ['*'] } }] }),
      object('security.istio.io/v1', 'RequestAuthentication', 'books', {
        jwtRules: [{ issuer: 'https://id.example.com' }],
      }),
    ]
    const { verdict, codes } = compare([...withRoute({}), ...behind], [...withRoute(set), ...behind])
    expect([verdict, codes]).toEqual(['cannot prove', ['ROUTE_NOT_FOLLOWED']])
  })

  test('neither is asked for', () => {
    expect(compare(withRoute({}), withRoute(set)).verdict).toBe('equivalent')
  })
})
