import { expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const rule = (namespaces: string, action = 'ALLOW'): JsonObject =>
  policy('pay', {
    selector: { matchLabels: { app: 'pay' } },
    action,
    rules: [{ from: [{ source: { namespaces: [namespaces] } }] }],
  })
const spaces = ['shop', 'web', 'ops'].map((name) => namespace(name, { 'istio-injection': 'enabled' }))
const verdict = (before: readonly JsonObject[], after: readonly JsonObject[]): string =>
  compareAccess(stateOf([...spaces, ...before]), stateOf([...spaces, ...after]), { evaluate, overrides: {} }).verdict

type Kind = readonly [apiVersion: string, kind: string, spec: JsonObject]
const made = ([apiVersion, kind, spec]: Kind, space: string): JsonObject => object(apiVersion, kind, 'job', spec, space)

test.each<Kind>([
  ['kafka.strimzi.io/v1beta2', 'KafkaConnect', { replicas: 1, bootstrapServers: 'a:9093' }],
  ['acid.zalan.do/v1', 'postgresql', { teamId: 'a', numberOfInstances: 2 }],
  ['databases.spotahome.com/v1', 'RedisFailover', { redis: { replicas: 3 } }],
  ['serving.kserve.io/v1beta1', 'InferenceService', { predictor: { model: { resources: { limits: { cpu: 1 } } } } }],
])('pods of %s %s are known by the namespace where they run', (...kind) => {
  const [old, now] = [made(kind, 'ops'), made(kind, 'web')]
  for (const guard of [rule('web'), rule('ops', 'DENY')])
    expect(verdict([guard, old], [guard, now])).toBe('cannot prove')
  expect(verdict([rule('lab'), old], [rule('lab'), now])).toBe('equivalent')
  expect(verdict([rule('web')], [rule('web'), now])).toBe('equivalent')
})

test.each<Kind>([
  ['cert-manager.io/v1', 'Certificate', { secretName: 'a', dnsNames: ['a.example.com'] }],
  ['monitoring.coreos.com/v1', 'ServiceMonitor', { selector: {}, endpoints: [{ port: 'http' }] }],
  ['image.toolkit.fluxcd.io/v1beta2', 'ImageRepository', { image: 'registry.example.com/a' }],
])('%s %s runs nothing', (...kind) => {
  expect(verdict([rule('web'), made(kind, 'ops')], [rule('web'), made(kind, 'web')])).toBe('equivalent')
})
