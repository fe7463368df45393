import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import { compareFiles, objectWith, role } from './states.js'

const grant = { apiGroups: ['*'], resources: ['*'], verbs: ['*'] }
const operator = (rules: readonly JsonObject[]): JsonObject =>
  objectWith(
    'operators.coreos.com/v1alpha1',
    'ClusterServiceVersion',
    { name: 'o', namespace: 'books' },
    { spec: { install: { spec: { clusterPermissions: [{ serviceAccountName: 'robot', rules }] } } } },
  )
const openshift = objectWith(
  'authorization.openshift.io/v1',
  'RoleBinding',
  { name: 'b', namespace: 'books' },
  { roleRef: { name: 'admin' } },
)
const rancher = objectWith(
  'management.cattle.io/v3',
  'ProjectRoleTemplateBinding',
  { name: 'b', namespace: 'p' },
  { roleTemplateName: 'owner' },
)
const definition = objectWith(
  'rbacmanager.reactiveops.io/v1beta1',
  'RBACDefinition',
  { name: 'd' },
  { rbacBindings: [{ subjects: [{ kind: 'User', name: 'me' }] }] },
)
const work = objectWith(
  'work.open-cluster-management.io/v1',
  'ManifestWork',
  { name: 'w', namespace: 'c' },
  { spec: { workload: { manifests: [role('r', [grant])] } } },
)

test.each<[string, JsonObject]>([
  ['an operator of OLM', operator([grant])],
  ['a binding of OpenShift', openshift],
  ['a project of Rancher', rancher],
  ['subjects of rbac-manager', definition],
  ['an object inside another', work],
])('%s: a controller makes roles and bindings of it', (_, made) => {
  expect(compareFiles([], [made])).toEqual([
    expect.objectContaining({
      kind: 'unknown',
      subject: 'anyone',
      rule: expect.stringMatching(/^whatever is made of /),
    }),
  ])
  expect(compareFiles([made], [made])).toEqual([])
  expect(compareFiles([made], [])).toEqual([])
})

test('fewer rules of an operator are none that is new', () => {
  expect(compareFiles([operator([grant, { ...grant, verbs: ['get'] }])], [operator([grant])])).toEqual([])
  expect(compareFiles([operator([{ ...grant, verbs: ['get'] }])], [operator([grant])])).toHaveLength(1)
})

test.each<[string, JsonObject]>([
  [
    'a queue of requests',
    objectWith(
      'flowcontrol.apiserver.k8s.io/v1',
      'FlowSchema',
      { name: 'f' },
      { spec: { rules: [{ subjects: [{ kind: 'User', name: 'a' }], resourceRules: [grant] }] } },
    ),
  ],
  [
    'a definition of fields that have such names',
    objectWith(
      'apiextensions.k8s.io/v1',
      'CustomResourceDefinition',
      { name: 'd' },
      { spec: { properties: { roleRef: { type: 'object' } } } },
    ),
  ],
  [
    'a target of another kind',
    objectWith('a.example/v1', 'Scaler', { name: 's' }, { spec: { target: { kind: 'User', name: 'a' } } }),
  ],
])('%s grants nothing', (_, made) => expect(compareFiles([], [made])).toEqual([]))
