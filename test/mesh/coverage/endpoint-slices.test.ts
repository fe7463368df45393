import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment } from '../objects.js'
import { stateOf } from '../states.js'

const around = [deployment('books', { app: 'books' })]

describe('an EndpointSlice', () => {
  const slice = (labels: JsonObject): JsonObject => ({
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name: 'man-1', namespace: 'shop', labels },
    addressType: 'IPv4',
    endpoints: [{ addresses: ['10.0.0.1'] }],
    ports: [{ name: 'http', port: 8080 }],
  })
  const verdictOf = (before: JsonObject, after: JsonObject) =>
    compareAccess(stateOf([...around, before]), stateOf([...around, after]), { evaluate, overrides: {} }).verdict
  const ofService = (name: string): JsonObject => slice({ 'kubernetes.io/service-name': name })

  test.each<[string, JsonObject, JsonObject, string]>([
    ['becomes one of another Service', ofService('zz'), ofService('man'), 'cannot prove'],
    ['becomes one of a Service', slice({}), ofService('man'), 'cannot prove'],
    ['is one of a Service no longer', ofService('man'), slice({}), 'cannot prove'],
    [
      'has another label',
      ofService('man'),
      slice({ 'kubernetes.io/service-name': 'man', team: 'books' }),
      'equivalent',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(verdictOf(before, after)).toBe(expected)
  })
})
