import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { Json, JsonObject } from '../../../src/ports/json.js'
import { namespace, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const mesh = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'istio', namespace: 'istio-system' },
  data: {
    mesh: 'extensionProviders: [{name: gate, envoyExtAuthzGrpc: {service: gate.auth.svc.cluster.local, port: 9191}}]',
  },
}
const custom = policy('asks', { action: 'CUSTOM', provider: { name: 'gate' }, rules: [{}] }, 'quay')
const guarded = [
  mesh,
  namespace('quay', { 'istio-injection': 'enabled' }),
  service('crane', { app: 'crane' }, [{ name: 'http', port: 80, targetPort: 8080 }], {}, 'quay'),
  service('gate', { app: 'gate' }, [{ name: 'grpc', port: 9191 }], {}, 'auth'),
]

const verdict = (before: readonly JsonObject[], after: readonly JsonObject[], asks: JsonObject = custom) =>
  compareAccess(stateOf([...guarded, asks, ...before]), stateOf([...guarded, asks, ...after]), {
    overrides: {},
    evaluate,
  }).verdict

const gate = (
  container: JsonObject,
  spec: JsonObject = {},
  template: JsonObject = {},
  rest: JsonObject = {},
): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'gate', namespace: 'auth' },
  spec: {
    ...rest,
    template: {
      metadata: { labels: { app: 'gate' }, ...template },
      spec: { ...spec, containers: [{ name: 'gate', image: 'opa:1.2.3', ...container }] },
    },
  },
})
const volumes = (source: JsonObject): JsonObject => ({ volumes: [{ name: 'rules', ...source }] })
const stored = (kind: string, text: string, metadata: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'rules', namespace: 'auth', ...metadata },
  [kind === 'Secret' ? 'stringData' : 'data']: { 'a.rego': text },
})
const env = (value: Json): JsonObject => ({ env: [{ name: 'DENY', value }] })
const readsBy = {
  'a volume': gate({}, volumes({ configMap: { name: 'rules' } })),
  'a projected volume': gate({}, volumes({ projected: { sources: [{ configMap: { name: 'rules' } }] } })),
  'its environment': gate({ envFrom: [{ configMapRef: { name: 'rules' } }] }),
  'a variable': gate({ env: [{ name: 'A', valueFrom: { configMapKeyRef: { name: 'rules', key: 'a.rego' } } }] }),
}
const sealed = (value: string): JsonObject => ({
  apiVersion: 'bitnami.com/v1alpha1',
  kind: 'SealedSecret',
  metadata: { name: 'rules', namespace: 'auth' },
  spec: { encryptedData: { a: value } },
})

type Case = readonly [what: string, before: readonly JsonObject[], after: readonly JsonObject[]]

const settling: readonly Case[] = [
  ['its arguments', [gate({ args: ['--email-domain=acme.io'] })], [gate({ args: ['--email-domain=*'] })]],
  ['its command', [gate({ command: ['opa'] })], [gate({ command: ['sh', '-c', 'allow'] })]],
  ['its environment', [gate(env('true'))], [gate(env('false'))]],
  ['another release of it', [gate({})], [gate({ image: 'opa:1.3.0' })]],
  ['another program', [gate({})], [gate({ image: 'other:1.2.3' })]],
  [
    'what it reads as a file',
    [gate({}, volumes({ configMap: { name: 'rules' } }))],
    [gate({}, volumes({ configMap: { name: 'open' } }))],
  ],
  ...Object.entries(readsBy).map(([what, pods]): Case => [
    `what stands in ${what}`,
    [pods, stored('ConfigMap', 'default allow = false')],
    [pods, stored('ConfigMap', 'default allow = true')],
  ]),
  [
    'a Secret that it reads',
    [gate({}, volumes({ secret: { secretName: 'rules' } })), stored('Secret', 'a')],
    [gate({}, volumes({ secret: { secretName: 'rules' } })), stored('Secret', 'b')],
  ],
  [
    'what makes that Secret',
    [gate({}, volumes({ secret: { secretName: 'rules' } })), sealed('a')],
    [gate({}, volumes({ secret: { secretName: 'rules' } })), sealed('b')],
  ],
  [
    'rules that are loaded by their label',
    [gate({}), stored('ConfigMap', 'a', { labels: { 'openpolicyagent.org/policy': 'rego' } })],
    [gate({}), stored('ConfigMap', 'b', { labels: { 'openpolicyagent.org/policy': 'rego' } })],
  ],
]

const fair: readonly Case[] = [
  ['how many there are', [gate({}, {}, {}, { replicas: 1 })], [gate({}, {}, {}, { replicas: 2 })]],
  ['its memory', [gate({})], [gate({ resources: { limits: { memory: '1Gi' } } })]],
  ['how it is looked after', [gate({})], [gate({ readinessProbe: { httpGet: { path: '/health', port: 8282 } } })]],
  ['a label for people', [gate({})], [gate({}, {}, { labels: { app: 'gate', team: 'a' } })]],
  ['a patch of its image', [gate({})], [gate({ image: 'opa:1.2.4' })]],
  ['a ConfigMap that it does not read', [gate({}), stored('ConfigMap', 'a')], [gate({}), stored('ConfigMap', 'b')]],
  [
    'one of that name in another namespace',
    [readsBy['a volume'], stored('ConfigMap', 'a', { namespace: 'shop' })],
    [readsBy['a volume'], stored('ConfigMap', 'b', { namespace: 'shop' })],
  ],
  [
    'arguments of another program',
    [{ ...gate({ args: ['a'] }, {}, { labels: { app: 'other' } }), metadata: { name: 'other', namespace: 'auth' } }],
    [{ ...gate({ args: ['b'] }, {}, { labels: { app: 'other' } }), metadata: { name: 'other', namespace: 'auth' } }],
  ],
]

describe('the program that an external authorizer is', () => {
  test.each(settling)('is not proven to answer alike after a change of %s', (_, before, after) => {
    expect(verdict(before, after)).toBe('cannot prove')
  })

  test.each(fair)('answers alike after a change of %s', (_, before, after) => {
    expect(verdict(before, after)).toBe('equivalent')
  })

  test.each(settling)('decides nothing where no policy asks it: %s', (_, before, after) => {
    expect(verdict(before, after, policy('asks', { action: 'ALLOW', rules: [{}] }, 'quay'))).toBe('equivalent')
  })
})
