import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import { compareFiles, objectWith } from './states.js'

const hierarchy = (parent: string, labels: JsonObject = {}): JsonObject =>
  objectWith(
    'hnc.x-k8s.io/v1alpha2',
    'HierarchyConfiguration',
    { name: 'hierarchy', namespace: 'books', labels },
    { spec: { parent } },
  )
const anchor = objectWith('hnc.x-k8s.io/v1alpha2', 'SubnamespaceAnchor', { name: 'new', namespace: 'books' })
const tenant = (name: string): JsonObject =>
  objectWith('capsule.clastix.io/v1beta2', 'Tenant', { name: 't' }, { spec: { owners: [{ name, kind: 'User' }] } })
const entry = (group: string): JsonObject =>
  objectWith(
    'eks.services.k8s.aws/v1alpha1',
    'AccessEntry',
    { name: 'e', namespace: 'books' },
    { spec: { kubernetesGroups: [group] } },
  )
const association = objectWith(
  'eks.aws.upbound.io/v1beta1',
  'AccessPolicyAssociation',
  { name: 'a' },
  { spec: { forProvider: { policyArn: 'p' } } },
)
const identity = (serviceAccount: string): JsonObject =>
  objectWith(
    'eks.services.k8s.aws/v1alpha1',
    'PodIdentityAssociation',
    { name: 'p', namespace: 'books' },
    { spec: { namespace: 'books', serviceAccount, roleARN: 'arn' } },
  )
const applied = objectWith(
  'addons.cluster.x-k8s.io/v1beta1',
  'ClusterResourceSet',
  { name: 's', namespace: 'fleet' },
  { spec: { resources: [{ kind: 'ConfigMap', name: 'm' }] } },
)
const texts = (text: string, namespace = 'fleet'): JsonObject =>
  objectWith('v1', 'ConfigMap', { name: 'm', namespace }, { data: { 'a.yaml': text } })

test.each<[string, JsonObject[], JsonObject[], string]>([
  ['HierarchyConfiguration', [], [hierarchy('a')], 'HierarchyConfiguration books/hierarchy'],
  ['HierarchyConfiguration of another parent', [hierarchy('a')], [hierarchy('b')], 'HierarchyConfiguration'],
  ['SubnamespaceAnchor', [], [anchor], 'SubnamespaceAnchor books/new'],
  ['Tenant', [tenant('a')], [tenant('b')], 'Tenant t'],
  ['AccessEntry', [entry('a')], [entry('system:masters')], 'AccessEntry books/e'],
  ['AccessPolicyAssociation', [], [association], 'AccessPolicyAssociation a'],
  ['PodIdentityAssociation', [identity('a')], [identity('b')], 'PodIdentityAssociation books/p'],
  ['ClusterResourceSet', [], [applied], 'ClusterResourceSet fleet/s'],
  ['ConfigMap of a ClusterResourceSet', [applied, texts('a')], [applied, texts('b')], 'ConfigMap fleet/m'],
])('%s: a controller grants by it', (_, before, after, text) => {
  expect(compareFiles(before, after)).toEqual([
    expect.objectContaining({ kind: 'unknown', subject: 'anyone', rule: expect.stringContaining(text) }),
  ])
})

test.each<[string, JsonObject[], JsonObject[]]>([
  ['one that goes', [tenant('a')], []],
  ['another label', [hierarchy('a')], [hierarchy('a', { team: 'a' })]],
  ['a ConfigMap of another namespace', [applied, texts('a', 'books')], [applied, texts('b', 'books')]],
  ['another kind of EKS', [], [objectWith('eks.services.k8s.aws/v1alpha1', 'Nodegroup', { name: 'n' })]],
  ['a kind of that name elsewhere', [], [objectWith('a.example/v1', 'Tenant', { name: 't' })]],
])('%s gives nobody anything', (_, before, after) => expect(compareFiles(before, after)).toEqual([]))
