import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { meshConfig, namespace, object, policy, requestAuthentication, service } from '../objects.js'
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

describe('who says which tokens are genuine', () => {
  const tokens = requestAuthentication('tokens', [
    { issuer: 'https://login.example.com', jwksUri: 'http://opa.opa.svc.cluster.local/keys.json' },
  ])
  const secret = (keys: string): JsonObject => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'keys', namespace: 'opa' },
    stringData: { 'keys.json': keys },
  })
  const fromSecret = program({}, { volumes: [{ name: 'r', secret: { secretName: 'keys' } }] })
  const first = program(
    {},
    { volumes: [], initContainers: [{ name: 'i', envFrom: [{ configMapRef: { name: 'rules' } }] }] },
  )

  test.each<[string, JsonObject[], JsonObject[]]>([
    ['by what it mounts', [program({}), rules('{"keys": [1]}')], [program({}), rules('{"keys": [2]}')]],
    ['by a Secret', [fromSecret, secret('a')], [fromSecret, secret('b')]],
    ['by what starts before it', [first, rules('a')], [first, rules('b')]],
    ['by its arguments', [program({ args: ['--keys=a'] })], [program({ args: ['--keys=b'] })]],
    ['by a variable', [program(env('KEYS', 'a'))], [program(env('KEYS', 'b'))]],
    ['by another ConfigMap', [program({})], [program({}, { volumes: [{ name: 'r', configMap: { name: 'others' } }] })]],
  ])('says it otherwise %s', (_, before, after) => {
    expect(verdict(before, after, [tokens])).toBe('cannot prove')
    expect(verdict(before, after, [])).toBe('equivalent')
  })

  test.each<[string, JsonObject[], JsonObject[]]>([
    ['another image', [program({})], [program({ image: 'opa:2' })]],
    ['what it logs', [program(env('KC_LOG_LEVEL', 'info'))], [program(env('KC_LOG_LEVEL', 'debug'))]],
    ['what it measures', [program({})], [program(env('KC_METRICS_ENABLED', 'true'))]],
    ['its memory', [program({})], [program({ resources: { limits: { memory: '1Gi' } } })]],
    ['what it does not mount', [program({}), rules('a', 'notes')], [program({}), rules('b', 'notes')]],
    ['another program beside it', [program({ args: ['a'] }, {}, 'ui')], [program({ args: ['b'] }, {}, 'ui')]],
  ])('%s says nothing of it', (_, before, after) => {
    expect(verdict(before, after, [tokens])).toBe('equivalent')
  })

  describe('by a public host', () => {
    const login = requestAuthentication('tokens', [{ issuer: 'https://login.example.com/realms/acme' }])
    const toOpa = [{ destination: { host: 'opa.opa.svc.cluster.local' } }]
    const toUi = [{ destination: { host: 'ui' } }]
    const route = (hosts: string[], http: JsonObject[], gateways = ['edge/public']): JsonObject =>
      object('networking.istio.io/v1', 'VirtualService', 'login', { hosts, gateways, http }, 'opa')
    const httpRoute = object(
      'gateway.networking.k8s.io/v1',
      'HTTPRoute',
      'login',
      {
        hostnames: ['login.example.com'],
        parentRefs: [{ name: 'public' }],
        rules: [{ backendRefs: [{ name: 'opa', port: 80 }] }],
      },
      'opa',
    )
    const ingress = object(
      'networking.k8s.io/v1',
      'Ingress',
      'login',
      {
        rules: [{ host: 'login.example.com', http: { paths: [{ path: '/', backend: { service: { name: 'opa' } } }] } }],
      },
      'opa',
    )
    const realms = { match: [{ uri: { prefix: '/realms/' } }] }
    const change = (led: JsonObject) =>
      verdict([program({ args: ['--keys=a'] })], [program({ args: ['--keys=b'] })], [login, led])

    test.each<[string, JsonObject]>([
      ['a VirtualService', route(['login.example.com'], [{ route: toOpa }])],
      ['one for its path', route(['login.example.com'], [{ ...realms, route: toOpa }, { route: toUi }])],
      ['one for hosts below a domain', route(['*.example.com'], [{ route: toOpa }])],
      ['an HTTPRoute', httpRoute],
      ['an Ingress', ingress],
    ])('%s leads there', (_, led) => {
      expect(change(led)).toBe('cannot prove')
    })

    test.each<[string, JsonObject]>([
      ['for another host', route(['shop.example.com'], [{ route: toOpa }])],
      ['for any host', route(['*'], [{ route: toOpa }])],
      ['for another path', route(['login.example.com'], [{ match: [{ uri: { prefix: '/ui' } }], route: toOpa }])],
      [
        'whose rule for the path leads elsewhere',
        route(['login.example.com'], [{ ...realms, route: toUi }, { route: toOpa }]),
      ],
      ['inside the mesh alone, where istiod is not', route(['login.example.com'], [{ route: toOpa }], ['mesh'])],
    ])('no route %s', (_, led) => {
      expect(change(led)).toBe('equivalent')
    })
  })

  test('keys that the rule itself holds are not asked for', () => {
    const own = requestAuthentication('tokens', [{ issuer: 'http://opa.opa.svc.cluster.local', jwks: '{"keys":[]}' }])
    expect(verdict([program({}), rules('a')], [program({}), rules('b')], [own])).toBe('equivalent')
  })

  test('whether it only logs what it would refuse is no word about logs', () => {
    expect(verdict([program(env('LOG_ONLY', 'false'))], [program(env('LOG_ONLY', 'true'))])).toBe('cannot prove')
  })
})
