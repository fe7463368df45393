import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, object, service } from '../objects.js'
import { stateOf } from '../states.js'

const around = [
  deployment('books', { app: 'books' }),
  service('books', { app: 'books' }, [{ name: 'http', port: 80 }]),
  deployment('gw', { istio: 'gw' }, { annotations: { 'inject.istio.io/templates': 'gateway' } }, 'edge'),
  service('gw', { istio: 'gw' }, [{ name: 'http', port: 80 }], {}, 'edge'),
]
const gateway = (addresses: readonly JsonObject[] | undefined): JsonObject =>
  object(
    'gateway.networking.k8s.io/v1',
    'Gateway',
    'pub',
    {
      gatewayClassName: 'istio',
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }],
      ...(addresses === undefined ? {} : { addresses: [...addresses] }),
    },
    'edge',
  )
const route = object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'r', {
  parentRefs: [{ name: 'pub', namespace: 'edge' }],
  hostnames: ['a.example'],
  rules: [{ backendRefs: [{ name: 'books', port: 80 }] }],
})
const named = (value: string): JsonObject => ({ type: 'Hostname', value })
const compare = (before: readonly JsonObject[] | undefined, after: readonly JsonObject[] | undefined) => {
  const { verdict, reasons } = compareAccess(
    stateOf([...around, route, gateway(before)]),
    stateOf([...around, route, gateway(after)]),
    { evaluate, overrides: {} },
  )
  return [verdict, ...new Set(reasons.map(({ code }) => code))]
}
const [one, other] = [named('no.edge.svc.cluster.local'), named('gw.edge.svc.cluster.local')]

describe('a Gateway that names the Services whose pods serve it', () => {
  test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
    ['another one', [one], [other]],
    ['one more', [one], [one, other]],
    ['by its short name', [one], [named('gw')]],
    ['of another namespace', [one], [named('gw.shop.svc.cluster.local')]],
  ])('%s: nothing is proven', (_, before, after) => {
    expect(compare(before, after)).toEqual(['cannot prove', 'NOT_MODELLED'])
  })

  test.each<[string, readonly JsonObject[] | undefined, readonly JsonObject[] | undefined]>([
    ['in another order', [one, other], [other, one]],
    ['by its whole name', [named('gw')], [other]],
    ['with an address of the network, for the pods that Istio makes', undefined, [{ value: '10.0.0.1' }]],
    ['with another address of the network', [{ type: 'IPAddress', value: '10.0.0.1' }], [{ value: '10.0.0.2' }]],
    ['with an empty list', undefined, []],
  ])('%s: nothing changes', (_, before, after) => {
    expect(compare(before, after)).toEqual(['equivalent'])
  })

  test('no longer by the pods that Istio makes', () => {
    expect(compare(undefined, [other])).toEqual(['incomparable'])
  })
})
