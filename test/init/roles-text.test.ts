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
