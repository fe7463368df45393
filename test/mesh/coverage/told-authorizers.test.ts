import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { meshConfig, namespace, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const world = [
  namespace('shop', { 'istio-injection': 'enabled' }),
  meshConfig({
    extensionProviders: [{ name: 'opa', envoyExtAuthzGrpc: { service: 'opa.opa.svc.cluster.local', port: 9191 } }],
  }),
  service('opa', { app: 'opa' }, [{ name: 'grpc', port: 9191 }], {}, 'opa'),
]
const asks = policy('ext', { action: 'CUSTOM', provider: { name: 'opa' }, rules: [{}] })
const rules = (text: string, name = 'rules'): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'opa' },
  data: { 'policy.rego': text },
})
const program = (container: JsonObject, pod: JsonObject = {}, app = 'opa'): JsonObject =>
  object(
    'apps/v1',
    'Deployment',
    app,
    {
      template: {
        metadata: { labels: { app } },
        spec: {
          containers: [{ name: 'c', image: 'opa:1', ...container }],
          volumes: [{ name: 'r', configMap: { name: 'rules' } }],
          ...pod,
        },
      },
    },
    'opa',
  )
const verdict = (before: readonly JsonObject[], after: readonly JsonObject[], more: readonly JsonObject[] = [asks]) =>
  compareAccess(stateOf([...world, ...more, ...before]), stateOf([...world, ...more, ...after]), {
    evaluate,
    overrides: {},
  }).verdict
const env = (name: string, value: string): JsonObject => ({ env: [{ name, value }] })

describe('an external authorizer is told otherwise what to answer', () => {
  test.each<[string, JsonObject[], JsonObject[]]>([
    ['by what it mounts', [program({}), rules('default allow = false')], [program({}), rules('default allow = true')]],
    ['by its arguments', [program({ args: ['--config=a'] })], [program({ args: ['--skip-auth-route=/'] })]],
    ['by its command', [program({ command: ['opa'] })], [program({ command: ['yes'] })]],
    ['by a variable', [program(env('FAIL_OPEN', 'false'))], [program(env('FAIL_OPEN', 'true'))]],
    ['by another ConfigMap', [program({})], [program({}, { volumes: [{ name: 'r', configMap: { name: 'others' } }] })]],
  ])('%s', (_, before, after) => {
    expect(verdict(before, after)).toBe('cannot prove')
    expect(verdict(before, after, [])).toBe('equivalent')
  })

  test.each<[string, JsonObject[], JsonObject[]]>([
    ['what it logs', [program(env('LOG_LEVEL', 'info'))], [program(env('LOG_LEVEL', 'debug'))]],
    ['its memory', [program({})], [program({ resources: { limits: { memory: '1Gi' } } })]],
    ['what it does not mount', [program({}), rules('a', 'notes')], [program({}), rules('b', 'notes')]],
    ['another program beside it', [program({ args: ['a'] }, {}, 'ui')], [program({ args: ['b'] }, {}, 'ui')]],
  ])('%s says nothing of its answer', (_, before, after) => {
    expect(verdict(before, after)).toBe('equivalent')
  })
})
