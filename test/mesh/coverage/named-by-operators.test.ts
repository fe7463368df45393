import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const spaces = ['shop', 'store'].map((name) => namespace(name, { 'istio-injection': 'enabled' }))
const verdict = (before: readonly JsonObject[], after: readonly JsonObject[]): string =>
  compareAccess(stateOf([...spaces, ...before]), stateOf([...spaces, ...after]), { evaluate, overrides: {} }).verdict

type Kind = readonly [apiVersion: string, kind: string, label: string, spec: JsonObject]
const template = { spec: { containers: [{ image: 'a' }] } }
const kinds: readonly Kind[] = [
  ['serving.knative.dev/v1', 'Service', 'serving.knative.dev/service', { template }],
  ['postgresql.cnpg.io/v1', 'Cluster', 'cnpg.io/cluster', { instances: 3 }],
  ['kafka.strimzi.io/v1beta2', 'KafkaBridge', 'strimzi.io/cluster', { replicas: 1 }],
  ['acid.zalan.do/v1', 'postgresql', 'cluster-name', { numberOfInstances: 2 }],
]
const others: readonly Kind[] = [
  ['cert-manager.io/v1', 'Certificate', 'app', { secretName: 'a', dnsNames: ['a.example.com'] }],
  ['monitoring.coreos.com/v1', 'ServiceMonitor', 'app', { selector: {}, endpoints: [{ port: 'http' }] }],
]
const made = ([apiVersion, kind, , spec]: Kind, name: string, space = 'shop'): JsonObject =>
  object(apiVersion, kind, name, spec, space)
const denies = (label: string, value = 'orders'): JsonObject =>
  policy('no', { selector: { matchLabels: { [label]: value } }, action: 'DENY', rules: [{}] })
const admits = (account: string): JsonObject =>
  policy('some', {
    selector: { matchLabels: { app: 'pay' } },
    rules: [{ from: [{ source: { principals: [`cluster.local/ns/shop/sa/${account}`] } }] }],
  })
const binds = (account: string): JsonObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'RoleBinding',
  metadata: { name: 'b', namespace: 'shop' },
  subjects: [{ kind: 'ServiceAccount', name: account, namespace: 'shop' }],
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
})

describe('pods of an operator are called after its object', () => {
  test.each(kinds)('%s %s that takes another name leaves the policy that selects by %s', (...kind) => {
    const [, , label] = kind
    for (const value of ['orders', 'orders-pooler', 'my-orders'])
      expect(verdict([denies(label, value), made(kind, 'orders')], [denies(label, value), made(kind, 'sales')])).toBe(
        'cannot prove',
      )
  })

  test.each(kinds)('%s %s is nothing to a policy that does not name it', (...kind) => {
    const [, , label] = kind
    for (const guard of [denies(label, 'pay'), denies(label, 'reorders'), admits('pay')])
      expect(verdict([guard, made(kind, 'orders')], [guard, made(kind, 'sales')])).toBe('equivalent')
    const guard = denies(label)
    const elsewhere = [made(kind, 'orders', 'store'), made(kind, 'sales', 'store')] as const
    expect(verdict([guard, elsewhere[0]], [guard, elsewhere[1]])).toBe('equivalent')
    // It goes, and nothing comes in its place.
    expect(verdict([guard, made(kind, 'orders')], [guard])).toBe('equivalent')
    expect(verdict([guard], [guard, made(kind, 'orders')])).toBe('equivalent')
  })

  test.each(kinds.slice(1))('%s %s that comes may run as an account that a rule or a binding names', (...kind) => {
    for (const account of ['orders', 'orders-bridge'])
      for (const rule of [admits(account), binds(account)])
        expect(verdict([rule], [rule, made(kind, 'orders')])).toBe('cannot prove')
    expect(verdict([admits('pay')], [admits('pay'), made(kind, 'orders')])).toBe('equivalent')
    expect(verdict([admits('orders')], [admits('orders'), made(kind, 'orders', 'store')])).toBe('equivalent')
  })

  test('a template that stands in the object says its labels', () => {
    const rollout: Kind = [
      'argoproj.io/v1alpha1',
      'Rollout',
      'app',
      { template: { metadata: { labels: { app: 'orders' } }, ...template } },
    ]
    const guard = denies('app')
    expect(verdict([guard, made(rollout, 'orders')], [guard, made(rollout, 'sales')])).toBe('equivalent')
  })

  test.each(others)('%s %s runs nothing', (...kind) => {
    expect(verdict([denies('app'), made(kind, 'orders')], [denies('app'), made(kind, 'sales')])).toBe('equivalent')
    expect(verdict([admits('orders')], [admits('orders'), made(kind, 'orders')])).toBe('equivalent')
  })
})
