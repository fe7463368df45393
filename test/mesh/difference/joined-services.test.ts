import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, namespace, policy } from '../objects.js'
import { stateOf } from '../states.js'

type Labels = Record<string, string>

const service = (selector: Labels): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'orders', namespace: 'shop' },
  spec: { selector, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
})
const web = { rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }] }] }
const guard = (labels: Labels, spec: JsonObject = web): JsonObject =>
  policy('guard', { selector: { matchLabels: labels }, ...spec })
const strict = (labels: Labels): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'PeerAuthentication',
  metadata: { name: 'strict', namespace: 'shop' },
  spec: { selector: { matchLabels: labels }, mtls: { mode: 'STRICT' } },
})
const pod = (labels: Labels): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'debug', namespace: 'shop', labels },
  spec: { containers: [{ name: 'app', image: 'app' }] },
})
const injected = namespace('shop', { 'istio-injection': 'enabled' })

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const access = compareAccess(stateOf([injected, ...before]), stateOf([injected, ...after]), {
    overrides: {},
    evaluate,
  })
  return {
    verdict: access.verdict,
    places: access.destinations.flatMap(({ gained }) => gained.map(({ where }) => where)),
  }
}

const [a, b] = [
  { app: 'orders', t: 'a' },
  { app: 'orders', t: 'b' },
]
const all = service({ app: 'orders' })
const old = deployment('orders', a)

describe('a workload of other labels to which a Service leads', () => {
  test.each<[string, JsonObject[], JsonObject[]]>([
    [
      'comes in the place of another',
      [old, all, guard({ t: 'a' })],
      [deployment('orders-2', b), all, guard({ t: 'a' })],
    ],
    ['comes beside another', [old, all, guard({ t: 'a' })], [old, deployment('orders-2', b), all, guard({ t: 'a' })]],
    ['is a bare pod', [old, all, guard({ t: 'a' })], [old, pod({ app: 'orders' }), all, guard({ t: 'a' })]],
    [
      'is asked for from now on',
      [old, service(a), guard({ t: 'a' })],
      [deployment('orders-2', b), service(b), guard({ t: 'a' })],
    ],
    [
      'escapes a DENY',
      [old, all, guard({ t: 'a' }, { action: 'DENY', ...web })],
      [deployment('orders-2', b), all, guard({ t: 'a' }, { action: 'DENY', ...web })],
    ],
    ['escapes STRICT', [old, all, strict({ t: 'a' })], [deployment('orders-2', b), all, strict({ t: 'a' })]],
  ])('%s: who gets in there gains', (_, before, after) => {
    const { verdict, places } = compare(before, after)
    expect(verdict).toBe('more permissive')
    expect(places).toContainEqual(expect.stringContaining('to which `Service shop/orders` leads from now on'))
  })

  test.each<[string, JsonObject[], JsonObject[]]>([
    [
      'stands behind the same policies',
      [old, all, guard({ app: 'orders' })],
      [deployment('orders-2', b), all, guard({ app: 'orders' })],
    ],
    [
      'stood there before',
      [old, deployment('orders-2', b), service(a), guard({ t: 'a' })],
      [old, deployment('orders-2', b), all, guard({ t: 'a' })],
    ],
    ['is the first one of the Service', [all, guard({ t: 'a' })], [deployment('orders-2', b), all, guard({ t: 'a' })]],
    [
      'is of no Service',
      [old, service(a), guard({ t: 'a' })],
      [old, deployment('orders-2', b), service(a), guard({ t: 'a' })],
    ],
    [
      'lets through what another one of the Service does',
      [old, deployment('open', { app: 'orders', t: 'c' }), all, guard({ t: 'a' })],
      [old, deployment('open', { app: 'orders', t: 'c' }), deployment('orders-2', b), all, guard({ t: 'a' })],
    ],
    [
      'comes with a Service of its own',
      [old, guard({ t: 'a' })],
      [old, deployment('orders-2', b), all, guard({ t: 'a' })],
    ],
  ])('%s: nobody gains', (_, before, after) => {
    expect(compare(before, after).places).toEqual([])
  })

  test('stands behind more policies: who is refused there has lost nothing', () => {
    expect(
      compare([old, all, guard({ t: 'b' })], [old, deployment('orders-2', b), all, guard({ t: 'b' })]).verdict,
    ).toBe('equivalent')
  })
})
