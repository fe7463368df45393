import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const pods = (labels: JsonObject, name = 'istio-ingressgateway'): JsonObject =>
  object(
    'apps/v1',
    'Deployment',
    name,
    {
      template: {
        metadata: {
          labels: { istio: 'ingressgateway', ...labels },
          annotations: { 'sidecar.istio.io/inject': 'false' },
        },
        spec: { containers: [{ name: 'istio-proxy', args: ['proxy', 'router'] }] },
      },
    },
    'entry',
  )
const inFront = service(
  'istio-ingressgateway',
  { istio: 'ingressgateway' },
  [{ name: 'http2', port: 80, targetPort: 8080 }],
  {},
  'entry',
)
const routed: readonly JsonObject[] = [
  inFront,
  object('networking.istio.io/v1', 'Gateway', 'front', {
    selector: { istio: 'ingressgateway' },
    servers: [{ port: { number: 80, protocol: 'HTTP' }, hosts: ['*'] }],
  }),
  object('networking.istio.io/v1', 'VirtualService', 'books', {
    hosts: ['books.example.com'],
    gateways: ['front'],
    http: [{ route: [{ destination: { host: 'books', port: { number: 80 } } }] }],
  }),
  service('books', { app: 'books' }, [{ name: 'http', port: 80 }]),
  deployment('books', { app: 'books' }),
]
const verdictOf = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf(before), stateOf(after), { evaluate, overrides: {} }).verdict

describe('pods of a gateway get another label', () => {
  const [one, two] = [pods({ version: '1' }), pods({ version: '2' })]

  test.each<[string, readonly JsonObject[]]>([
    ['with its routes at hand', routed],
    ['with nothing else at hand', [inFront]],
    ['alone', []],
  ])('a version, %s: nothing opens', (_, rest) => {
    expect(verdictOf([...rest, one], [...rest, two])).toBe('equivalent')
    expect(verdictOf([...rest, pods({})], [...rest, two])).toBe('equivalent')
    expect(verdictOf([...rest, one], [...rest, pods({})])).toBe('equivalent')
  })

  test('two gateways of one port each stay what they are', () => {
    const other = (version: string): JsonObject => pods({ version, role: 'other' }, 'other')
    const before = [...routed, pods({ version: '1', role: 'one' }), other('1')]
    expect(verdictOf(before, [...routed, pods({ version: '2', role: 'one' }), other('2')])).toBe('equivalent')
  })

  test('one that a policy selects by: it opens', () => {
    const closed = policy('closed', { selector: { matchLabels: { version: '1' } } }, 'entry')
    expect(verdictOf([...routed, one, closed], [...routed, two, closed])).toBe('more permissive')
    expect(verdictOf([...routed, two, closed], [...routed, one, closed])).toBe('less permissive')
  })

  test('one that the Gateway selects by: its routes go', () => {
    const gone = pods({ istio: 'other' })
    expect(verdictOf([...routed, one], [...routed, gone])).not.toBe('equivalent')
  })
})
