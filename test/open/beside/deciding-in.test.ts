import { describe, expect, test } from '@jest/globals'
import { decidingIn } from '../../../src/open/beside/deciding-in.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, namespace, object, policy, service } from '../../mesh/objects.js'
import { objectOf } from '../../mesh/states.js'

const objectsOf = (contents: readonly JsonObject[]) => contents.map((content) => objectOf(content))
const decides = (
  old: readonly JsonObject[],
  now: readonly JsonObject[],
  around: readonly JsonObject[] = [],
): boolean => {
  const beside = objectsOf(around)
  return decidingIn(objectsOf(old), objectsOf(now), { around: { before: beside, after: beside } }) !== undefined
}

const labelled = (labels: JsonObject, spec: JsonObject = {}): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'crane', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'crane' } },
    template: {
      metadata: { labels: { app: 'crane', ...labels } },
      spec: { containers: [{ name: 'app', image: 'a:1' }], ...spec },
    },
  },
})
const rbac = (kind: string, name: string, more: JsonObject): JsonObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind,
  metadata: { name, namespace: 'shop' },
  ...more,
})
const bound = (account: string): JsonObject =>
  rbac('RoleBinding', 'reads', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reads' },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace: 'shop' }],
  })
const route = object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'way', {
  parentRefs: [{ name: 'door' }],
  rules: [{ backendRefs: [{ name: 'crane', port: 80 }] }],
})
const entry = (labels: JsonObject): JsonObject =>
  object('networking.istio.io/v1', 'WorkloadEntry', 'vm', { address: '10.0.0.9' }, 'shop', labels)
const allow = (principal: string): JsonObject =>
  policy('pilot', { rules: [{ from: [{ source: { principals: [principal] } }] }] })

describe('what the table calls neutral, and something else decides', () => {
  test.each<[string, JsonObject, JsonObject]>([
    [
      'a label of pods by which logs are told apart, and which any selector may read',
      labelled({ 'service.istio.io/canonical-name': 'crane' }),
      labelled({ 'service.istio.io/canonical-name': 'tug' }),
    ],
    ['`release`, which tools of Istio note', labelled({ release: 'one' }), labelled({ release: 'two' })],
    ['a locality', labelled({}), labelled({ 'topology.istio.io/subzone': 'north' })],
    [
      'labels of a namespace',
      namespace('shop', { 'istio-injection': 'enabled' }),
      namespace('shop', { 'istio-injection': 'disabled' }),
    ],
  ])('%s', (_, old, now) => {
    expect(decides([old], [now])).toBe(true)
  })

  test.each<[string, JsonObject, JsonObject]>([
    ['an image', labelled({}), labelled({}, { containers: [{ name: 'app', image: 'a:2' }] })],
    [
      'how many pods there are',
      labelled({}),
      { ...labelled({}), spec: { ...(labelled({})['spec'] as JsonObject), replicas: 3 } },
    ],
    ['where they run', labelled({}), labelled({}, { nodeSelector: { zone: 'north' } })],
    [
      'a label of the Deployment alone',
      labelled({}),
      { ...labelled({}), metadata: { name: 'crane', namespace: 'shop', labels: { release: 'two' } } },
    ],
    ['a label of a namespace that nothing reads', namespace('shop', {}), namespace('shop', { team: 'port' })],
  ])('and not %s', (_, old, now) => {
    expect(decides([old], [now])).toBe(false)
  })
})

describe('what comes', () => {
  test.each<[string, readonly JsonObject[]]>([
    ['a binding', [bound('tug')]],
    ['a role', [rbac('Role', 'reads', { rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }] })]],
    ['a route', [route]],
    ['a policy', [allow('cluster.local/ns/shop/sa/tug')]],
    [
      'a webhook that changes objects',
      [
        {
          apiVersion: 'admissionregistration.k8s.io/v1',
          kind: 'MutatingWebhookConfiguration',
          metadata: { name: 'hook' },
          webhooks: [
            {
              name: 'a.example.com',
              clientConfig: {},
              rules: [{ apiGroups: ['*'], apiVersions: ['*'], operations: ['*'], resources: ['*'] }],
            },
          ],
        },
      ],
    ],
  ])('%s decides', (_, come) => {
    expect(decides([], come)).toBe(true)
  })

  test.each<[string, readonly JsonObject[]]>([
    ['a workload', [labelled({})]],
    ['a workload with an account of its own', [labelled({}, { serviceAccountName: 'crane' })]],
    [
      'a bare pod',
      [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'crane', namespace: 'shop' }, spec: { containers: [] } }],
    ],
    ['a Service', [service('crane', { app: 'crane' }, [{ name: 'http', port: 80 }])]],
    ['a ServiceAccount', [{ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'tug', namespace: 'shop' } }]],
    [
      'settings of a program',
      [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'shop' }, data: { a: 'b' } }],
    ],
  ])('%s lets nobody in to what stands', (_, come) => {
    expect(decides([deployment('berth', { app: 'berth' })], [deployment('berth', { app: 'berth' }), ...come])).toBe(
      false,
    )
  })
})

describe('what stands beside', () => {
  const named = allow('cluster.local/ns/shop/sa/tug')
  const withAccount = labelled({}, { serviceAccountName: 'tug' })

  test('a workload that comes with an account that a rule or a binding names takes its access along', () => {
    expect(decides([], [withAccount], [named])).toBe(true)
    expect(decides([], [withAccount], [bound('tug')])).toBe(true)
    expect(decides([], [withAccount], [allow('cluster.local/ns/shop/sa/mate')])).toBe(false)
    expect(decides([], [withAccount], [allow('*')])).toBe(false)
  })

  test('so does one that takes or leaves such an account', () => {
    const withOther = labelled({}, { serviceAccountName: 'mate' })
    expect(decides([withOther], [withAccount], [named])).toBe(true)
    expect(decides([withAccount], [withOther], [named])).toBe(true)
    expect(decides([withOther], [withAccount], [bound('tug')])).toBe(true)
    expect(decides([withOther], [withAccount], [allow('cluster.local/ns/shop/sa/pilot')])).toBe(false)
  })

  test('labels of a WorkloadEntry count where a policy beside it selects by them', () => {
    const by = (label: string): JsonObject => policy('a', { selector: { matchLabels: { [label]: 'x' } }, rules: [{}] })
    expect(decides([entry({ tier: 'x' })], [entry({ tier: 'y' })], [by('tier')])).toBe(true)
    expect(decides([entry({ tier: 'x' })], [entry({ tier: 'y' })], [by('zone')])).toBe(false)
  })

  test('its own description goes before one that stands beside it', () => {
    expect(decides([labelled({})], [labelled({})], [labelled({ release: 'x' })])).toBe(false)
  })
})
