import { describe, expect, test } from '@jest/globals'
import { alignDestinations } from '../../src/mesh/align-destinations.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { JsonObject } from '../../src/ports/json.js'
import { stateOf } from './states.js'

const deployment = (name: string, labels: JsonObject, extra: JsonObject = {}): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: 'shop' },
  spec: {
    template: {
      metadata: { labels, ...extra },
      spec: { containers: [{ name: 'app', ports: [{ name: 'web', containerPort: 8080 }] }] },
    },
  },
})
const service = (name: string, selector: JsonObject, ports: JsonObject[]): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace: 'shop' },
  spec: { selector, ports },
})
const policy = (name: string, spec: JsonObject, namespace = 'shop'): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name, namespace },
  spec,
})

describe('destinations', () => {
  const state = stateOf([
    deployment('orders', { app: 'orders' }),
    service('orders', { app: 'orders' }, [
      { name: 'http-web', port: 80, targetPort: 'web' },
      { name: 'tcp-raw', port: 9000 },
    ]),
    policy('a', { selector: { matchLabels: { app: 'orders' } }, rules: [{}] }),
    policy('b', { selector: { matchLabels: { app: 'ghost' } }, rules: [{}] }),
    policy('root', { action: 'DENY', rules: [{}] }, 'istio-system'),
  ])
  const mesh = resolveMesh(state, {})

  test('are workloads times ports, with the protocol that the Service names', () => {
    expect(mesh.destinations().map(({ title, port, protocol }) => [title, port, protocol])).toEqual([
      ['deployment/orders', 0, 'AUTO'],
      ['service orders', 8080, 'HTTP'],
      ['service orders', 9000, 'TCP'],
    ])
  })

  test('of two states include the classes of labels that nobody has', () => {
    expect(alignDestinations(mesh, mesh).map(({ namespace, title }) => `${namespace}: ${title}`)).toEqual([
      'istio-system: any other workload in istio-system',
      'shop: deployment/orders',
      'shop: service orders',
      'shop: service orders',
      'shop: any other workload in shop',
      'shop: any workload with app=ghost in shop',
    ])
  })

  test('enforce what selects them, in the namespace and in the root', () => {
    const [destination] = mesh.destinations().filter(({ port }) => port === 8080)
    if (destination === undefined) throw new Error('no destination')
    const [stage] = mesh.enforcementOf(destination).stages
    expect(stage?.allow.map(({ object }) => object.key.name)).toEqual(['a'])
    expect(stage?.deny.map(({ object }) => object.key.name)).toEqual(['root'])
    expect(stage?.mutualTls).toBe('PERMISSIVE')
  })
})
