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
const pods = objectWith(
  'apps/v1',
  'Deployment',
  { name: 'robot', namespace: 'books' },
  { spec: { template: { spec: { serviceAccountName: 'robot' } } } },
)
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
  [
    'an identity of a cloud for an account whose pods run',
    [pods],
    [pods, account('arn:a')],
    'eks.amazonaws.com/role-arn',
  ],
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
  ['one whose pods are new as well', [], [account('arn:a'), pods]],
  ['an account that loses it', [account('arn:a')], [account()]],
  ['a group of the API server itself', [], [service({})]],
])('%s gives nobody anything', (_, before, after) => expect(compareFiles(before, after)).toEqual([]))

const server = (flags: readonly string[], container: JsonObject = {}): JsonObject =>
  objectWith(
    'v1',
    'Pod',
    { name: 'api', namespace: 'kube-system' },
    { spec: { containers: [{ name: 'kube-apiserver', command: ['kube-apiserver', ...flags], ...container }] } },
  )
const kubeadm = (args: JsonObject | JsonObject[], kind = 'KubeadmControlPlane'): JsonObject =>
  objectWith(
    'controlplane.cluster.x-k8s.io/v1beta1',
    kind,
    { name: 'c', namespace: 'clusters' },
    { spec: { kubeadmConfigSpec: { clusterConfiguration: { apiServer: { extraArgs: args, certSANs: [] } } } } },
  )
const patched = (patch: string): JsonObject =>
  objectWith(
    'kind.x-k8s.io/v1alpha4',
    'Cluster',
    { name: 'c' },
    { nodes: [{ role: 'control-plane', kubeadmConfigPatches: [patch] }] },
  )
const file = (kind: string, rest: JsonObject): JsonObject =>
  objectWith('apiserver.config.k8s.io/v1beta1', kind, { name: 'config' }, rest)
const kubelet = (rest: JsonObject): JsonObject =>
  objectWith('kubelet.config.k8s.io/v1beta1', 'KubeletConfiguration', { name: 'k' }, rest)

test.each<[string, JsonObject, JsonObject]>([
  ['who may what', server(['--authorization-mode=RBAC']), server(['--authorization-mode=AlwaysAllow'])],
  ['anonymous users', server([]), server(['--anonymous-auth=true'])],
  [
    'an issuer',
    server(['--oidc-issuer-url=https://a.example.com']),
    server(['--oidc-issuer-url=https://b.example.com']),
  ],
  ['a flag that nobody knows', server([]), server(['--made-up'])],
  ['flags as arguments', server([]), server([], { args: ['--token-auth-file=/t'] })],
  ['less admission', server(['--enable-admission-plugins=NodeRestriction']), server([])],
  ['flags of a cluster', kubeadm({ 'authorization-mode': 'RBAC' }), kubeadm({ 'authorization-mode': 'AlwaysAllow' })],
  ['flags as a list', kubeadm([]), kubeadm([{ name: 'anonymous-auth', value: 'true' }])],
  [
    'authorizers in a file',
    file('AuthorizationConfiguration', {}),
    file('AuthorizationConfiguration', { authorizers: [] }),
  ],
  ['issuers in a file', file('AuthenticationConfiguration', {}), file('AuthenticationConfiguration', { jwt: [] })],
  [
    'flags in a patch',
    patched('kind: ClusterConfiguration\napiServer: { extraArgs: { v: "2" } }'),
    patched('kind: ClusterConfiguration\napiServer: { extraArgs: { anonymous-auth: "true" } }'),
  ],
  ['a patch that cannot be read', patched('apiServer: {}\n'), patched('apiServer: {\n')],
  ['kubelets', kubelet({}), kubelet({ authorization: { mode: 'AlwaysAllow' } })],
])('the API server is told otherwise: %s', (_, before, after) => {
  expect(compareFiles([before], [after])).toEqual([
    expect.objectContaining({ kind: 'unknown', rule: expect.stringContaining('it tells the API server') }),
  ])
  expect(compareFiles([after], [after])).toEqual([])
})

test.each<[string, JsonObject, JsonObject]>([
  ['its image', server(['--v=2']), server(['--v=2'], { image: 'registry.example.com/kube-apiserver:v1.33.1' })],
  ['its logs', server(['--v=2']), server(['--v=4', '--audit-log-maxage=7'])],
  ['its store', kubeadm({ 'etcd-servers': 'a' }), kubeadm({ 'etcd-servers': 'b' })],
  [
    'its logs in a patch',
    patched('kind: ClusterConfiguration\napiServer: { extraArgs: { v: "2" } }'),
    patched('kind: ClusterConfiguration\napiServer: { extraArgs: { v: "4" } }'),
  ],
  ['pace of kubelets', kubelet({ maxPods: 1 }), kubelet({ maxPods: 2 })],
  ['encryption at rest', file('EncryptionConfiguration', {}), file('EncryptionConfiguration', { resources: [] })],
])('nobody may more by %s', (_, before, after) => expect(compareFiles([before], [after])).toEqual([]))

const reader = (spec: JsonObject): JsonObject =>
  objectWith(
    'apps/v1',
    'Deployment',
    { name: 'reader', namespace: 'books' },
    {
      spec: { template: { metadata: { labels: { app: 'reader' } }, spec: { containers: [{ name: 'a' }], ...spec } } },
    },
  )
const volume = (secretName: string): JsonObject => ({ volumes: [{ name: 's', secret: { secretName } }] })

test.each<[string, JsonObject[], JsonObject, string]>([
  ['as a file', [tokenSecret('robot')], volume('t'), 'act as ServiceAccount books/robot'],
  [
    'in a projection',
    [tokenSecret('robot')],
    { volumes: [{ name: 's', projected: { sources: [{ secret: { name: 't' } }] } }] },
    'books/robot',
  ],
  [
    'as a variable',
    [tokenSecret('robot')],
    { containers: [{ name: 'a', env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 't' } } }] }] },
    'books/robot',
  ],
  [
    'as variables',
    [tokenSecret('robot')],
    { containers: [{ name: 'a', envFrom: [{ secretRef: { name: 't' } }] }] },
    'books/robot',
  ],
  ['that was not read', [], volume('root-token-x7k2p'), 'it was not read'],
])('a workload takes up a token Secret %s', (_, more, spec, text) => {
  expect(compareFiles([reader({}), ...more], [reader(spec), ...more])).toEqual([
    expect.objectContaining({ kind: 'unknown', rule: expect.stringContaining(text) }),
  ])
})

test.each<[string, JsonObject[], JsonObject, JsonObject]>([
  ['another Secret', [secret('Opaque', 'books')], {}, volume('t')],
  [
    'the token of its own account',
    [tokenSecret('robot')],
    { serviceAccountName: 'robot' },
    { serviceAccountName: 'robot', ...volume('t') },
  ],
  ['one that it had', [tokenSecret('robot')], volume('t'), volume('t')],
  ['none any more', [tokenSecret('robot')], volume('t'), {}],
])('a workload takes up no token: %s', (_, more, old, now) =>
  expect(compareFiles([reader(old), ...more], [reader(now), ...more])).toEqual([]),
)
