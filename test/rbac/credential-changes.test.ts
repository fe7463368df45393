import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import { compareFiles, objectWith } from './states.js'

const tokenSecret = (account: string): JsonObject =>
  objectWith(
    'v1',
    'Secret',
    { name: 't', namespace: 'books', annotations: { 'kubernetes.io/service-account.name': account } },
    { type: 'kubernetes.io/service-account-token' },
  )
const secret = (type: string, namespace = 'kube-system'): JsonObject =>
  objectWith('v1', 'Secret', { name: 't', namespace }, { type, stringData: { 'auth-extra-groups': 'a' } })
const users = (text: string, labels: JsonObject = {}): JsonObject =>
  objectWith('v1', 'ConfigMap', { name: 'aws-auth', namespace: 'kube-system', labels }, { data: { mapUsers: text } })
const account = (role?: string): JsonObject =>
  objectWith('v1', 'ServiceAccount', {
    name: 'robot',
    namespace: 'books',
    ...(role === undefined ? {} : { annotations: { 'eks.amazonaws.com/role-arn': role } }),
  })
const service = (rest: JsonObject): JsonObject =>
  objectWith('apiregistration.k8s.io/v1', 'APIService', { name: 'v1.pages' }, { spec: { group: 'pages', ...rest } })
const signing = objectWith(
  'certificates.k8s.io/v1',
  'CertificateSigningRequest',
  { name: 'me' },
  { spec: { signerName: 'kubernetes.io/kube-apiserver-client' } },
)
const group = objectWith('user.openshift.io/v1', 'Group', { name: 'admins' }, { users: ['me'] })

test.each<[string, JsonObject[], JsonObject[], string]>([
  ['a token Secret', [], [tokenSecret('robot')], 'act as ServiceAccount books/robot'],
  ['a token Secret of another account', [tokenSecret('a')], [tokenSecret('b')], 'act as ServiceAccount books/b'],
  ['a Secret that becomes one', [secret('Opaque', 'books')], [tokenSecret('robot')], 'ServiceAccount books/robot'],
  ['a bootstrap token', [], [secret('bootstrap.kubernetes.io/token')], 'act as a node'],
  ['a request for a certificate', [], [signing], 'approved for kubernetes.io/kube-apiserver-client'],
  ['users of EKS', [users('- a')], [users('- a\n- b')], 'ConfigMap kube-system/aws-auth'],
  ['a group of OpenShift', [], [group], 'Group admins'],
  ['another identity of a cloud', [account('arn:a')], [account('arn:b')], 'eks.amazonaws.com/role-arn'],
  ['an API server of its own', [], [service({ service: { name: 'pages', namespace: 'books' } })], 'APIService'],
])('%s is named, and nothing is proven', (_, before, after, text) => {
  expect(compareFiles(before, after)).toEqual([
    expect.objectContaining({ kind: 'unknown', rule: expect.stringContaining(text) }),
  ])
})

test.each<[string, JsonObject[], JsonObject[]]>([
  ['a Secret of another type', [], [secret('Opaque')]],
  ['a bootstrap token elsewhere', [], [secret('bootstrap.kubernetes.io/token', 'books')]],
  ['a token Secret that goes', [tokenSecret('robot')], []],
  ['users of EKS with another label', [users('- a')], [users('- a', { team: 'a' })]],
  ['a new account with an identity of a cloud', [], [account('arn:a')]],
  ['an account that loses it', [account('arn:a')], [account()]],
  ['a group of the API server itself', [], [service({})]],
])('%s gives nobody anything', (_, before, after) => expect(compareFiles(before, after)).toEqual([]))
