import { expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, namespace, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const around = [
  namespace('shop', { 'istio-injection': 'enabled' }),
  deployment('api', { app: 'api' }),
  policy('p', { rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }] }] }),
]
const verdict = (kind: string, old: JsonObject, now: JsonObject): string =>
  compareAccess(
    stateOf([...around, object('monitoring.coreos.com/v1', kind, 'a', old)]),
    stateOf([...around, object('monitoring.coreos.com/v1', kind, 'a', now)]),
    { evaluate, overrides: {} },
  ).verdict

const alerts = (expr: string): JsonObject => ({
  groups: [{ name: 'istio', rules: [{ alert: 'IstioLatency', expr, labels: { mtls: 'off', account: 'web' } }] }],
})

test.each<[string, JsonObject, JsonObject]>([
  ['PrometheusRule', alerts('istio_requests_total > 1'), alerts('istio_requests_total > 2')],
  [
    'ServiceMonitor',
    { endpoints: [{ port: 'http', metricRelabelings: [{ regex: 'istio_.*', action: 'drop' }] }] },
    { endpoints: [{ port: 'http', metricRelabelings: [{ regex: 'istio_x.*', action: 'drop' }] }] },
  ],
  ['PodMonitor', { selector: { matchLabels: { app: 'api' } } }, { selector: { matchLabels: { app: 'web' } } }],
])('what a %s measures decides nothing', (kind, old, now) => {
  expect(verdict(kind, old, now)).toBe('equivalent')
})

test('the pods of a Prometheus take their account along', () => {
  expect(verdict('Prometheus', { serviceAccountName: 'a' }, { serviceAccountName: 'web' })).toBe('cannot prove')
})
