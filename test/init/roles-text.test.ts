import { expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { rolesText } from '../../src/init/texts.js'

const rulesOf = (text: string, kind: string, namespace?: string): unknown =>
  parseAllDocuments(text)
    .map((document) => document.toJS() as { kind: string; metadata: { namespace?: string }; rules: unknown })
    .find((object) => object.kind === kind && object.metadata.namespace === namespace)?.rules

test('a login is given by name, in the namespace that asks for it, and nowhere else', () => {
  const text = rolesText([
    { name: 'staging', namespace: 'shop', kubeconfig: 'deployer' },
    { name: 'review', namespace: 'shop', kubeconfig: 'tester' },
    { name: 'production', namespace: 'shop-production' },
  ])
  const token = {
    apiGroups: [''],
    resources: ['serviceaccounts/token'],
    resourceNames: ['deployer', 'tester'],
    verbs: ['create'],
  }
  expect(rulesOf(text, 'Role', 'shop')).toContainEqual(token)
  expect(JSON.stringify(rulesOf(text, 'Role', 'shop-production'))).not.toContain('token')
  expect(rulesOf(text, 'ClusterRole')).toContainEqual({
    apiGroups: ['admissionregistration.k8s.io'],
    resources: ['mutatingwebhookconfigurations'],
    verbs: ['get', 'list'],
  })
})

test('printed for one environment of several, nothing is taken from the others of their cluster', () => {
  const staging = { name: 'staging', namespace: 'shop', kubeconfig: 'deployer' }
  const review = { name: 'review', namespace: 'shop', kubeconfig: 'tester' }
  const production = { name: 'production', namespace: 'shop-production' }
  const [one, other] = [staging, review].map((environment) => rolesText([environment], [staging, review, production]))
  for (const [kind, namespace] of [
    ['ClusterRole', undefined],
    ['Role', 'shop'],
  ] as const)
    expect(rulesOf(one ?? '', kind, namespace)).toEqual(rulesOf(other ?? '', kind, namespace))
  expect(JSON.stringify(rulesOf(one ?? '', 'ClusterRole'))).toContain(
    '["istio","meshgate-staging","meshgate-review","meshgate-production"]',
  )
  expect(one).not.toContain('namespace: shop-production')
  const names = (text = ''): readonly string[] =>
    parseAllDocuments(text)
      .map((document) => document.toJS() as { kind: string; metadata: { name: string } })
      .flatMap(({ kind, metadata: { name } }) => (kind.endsWith('Binding') ? [`${kind} ${name}`] : []))
  expect(names(one)).toEqual([
    'ClusterRoleBinding meshgate-reader-shop.staging',
    'RoleBinding meshgate-applier-staging',
  ])
  expect(names(other)).toEqual([
    'ClusterRoleBinding meshgate-reader-shop.review',
    'RoleBinding meshgate-applier-review',
  ])
})
