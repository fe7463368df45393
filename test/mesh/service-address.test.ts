import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../src/mesh/difference/difference.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../src/ports/json.js'
import { policy, service } from './objects.js'
import { stateOf } from './states.js'

const orders = { app: 'orders' }
const workload: JsonObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'orders', namespace: 'shop' },
  spec: {
    template: {
      metadata: { labels: orders },
      spec: { containers: [{ name: 'app', ports: [{ name: 'web', containerPort: 8080 }] }] },
    },
  },
}
const leads = (targetPort: number | string, labels: Readonly<Record<string, string>> = orders): JsonObject =>
  service('orders', labels, [{ name: 'http', port: 80, targetPort }])
const closed = policy('none', {})

/** At port 8080 of the workload, as its Service names it. */
const at = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf([workload, ...before, closed]), stateOf([workload, ...after]), {
    overrides: {},
    evaluate,
  }).destinations.find(({ port, unmet }) => port === 8080 && unmet === undefined)

describe('a destination that goes by its Service', () => {
  test.each([8080, 'web'])('has the own port of the Service that leads to %s', (target) => {
    const diff = at([leads(target)], [leads(target)])
    expect(diff?.title).toBe('service orders in shop')
    expect(diff?.servicePort).toBe(80)
    expect(diff?.gained[0]?.witness.destination).toMatchObject({ service: 'orders', port: 8080 })
  })

  test('has none where it is the same number', () => {
    const own = service('orders', orders, [{ name: 'http', port: 8080 }])
    expect(at([own], [own])?.servicePort).toBeUndefined()
  })

  test.each<[string, readonly JsonObject[]]>([
    ['went', []],
    ['leads elsewhere', [leads(8080, { app: 'others' })]],
  ])('is asked about by its labels where the Service %s', (_, after) => {
    const asked = at([leads(8080)], after)?.gained.map(({ witness }) => witness.destination) ?? []
    expect(asked.length).toBeGreaterThan(0)
    for (const destination of asked) {
      expect(destination.service).toBeUndefined()
      expect(destination.labels).toEqual(orders)
    }
  })
})
