import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import { compareFiles, objectWith } from './states.js'

const admission = (kind: string, rest: JsonObject): JsonObject =>
  objectWith('admissionregistration.k8s.io/v1', kind, { name: 'no-shells' }, rest)

describe('admission refuses what a role allows', () => {
  const policy = (expression: string): JsonObject =>
    admission('ValidatingAdmissionPolicy', { spec: { validations: [{ expression }] } })
  const binding = (action: string): JsonObject =>
    admission('ValidatingAdmissionPolicyBinding', { spec: { policyName: 'no-shells', validationActions: [action] } })
  const webhook = (rest: JsonObject): JsonObject =>
    admission('ValidatingWebhookConfiguration', { webhooks: [{ name: 'a.b.c', ...rest }] })

  test.each<[string, JsonObject[], JsonObject[], string]>([
    ['a policy that goes', [policy('false')], [], 'ValidatingAdmissionPolicy no-shells goes'],
    ['a policy that says something else', [policy('false')], [policy('true')], 'no-shells changes'],
    ['a binding that goes', [binding('Deny')], [], 'ValidatingAdmissionPolicyBinding no-shells goes'],
    ['a binding that only warns from now on', [binding('Deny')], [binding('Warn')], 'no-shells changes'],
    ['a webhook that goes', [webhook({})], [], 'ValidatingWebhookConfiguration no-shells goes'],
    [
      'a webhook that may fail',
      [webhook({ failurePolicy: 'Fail' })],
      [webhook({ failurePolicy: 'Ignore' })],
      'no-shells changes',
    ],
    [
      'a policy of Gatekeeper that goes',
      [objectWith('constraints.gatekeeper.sh/v1beta1', 'K8sAllowedRepos', { name: 'ours' }, { spec: {} })],
      [],
      'K8sAllowedRepos ours goes',
    ],
    [
      'an exception of Kyverno that comes',
      [],
      [objectWith('kyverno.io/v2', 'PolicyException', { name: 'us', namespace: 'books' }, { spec: {} })],
      'PolicyException books/us comes',
    ],
    [
      'a policy of Kyverno that makes objects',
      [],
      [objectWith('kyverno.io/v1', 'ClusterPolicy', { name: 'makes' }, { spec: { rules: [{ generate: {} }] } })],
      'ClusterPolicy makes comes',
    ],
    [
      'a policy that rewrites requests',
      [],
      [admission('MutatingAdmissionPolicy', { spec: {} })],
      'MutatingAdmissionPolicy no-shells comes',
    ],
  ])('%s is named, and nothing is proven', (_, before, after, text) => {
    expect(compareFiles(before, after)).toEqual([
      expect.objectContaining({
        kind: 'unknown',
        rule: expect.stringContaining(text),
        where: [expect.objectContaining({ kind: 'file' })],
      }),
    ])
  })

  test.each<[string, JsonObject[], JsonObject[]]>([
    ['a policy that comes', [], [policy('false')]],
    ['a binding that comes', [], [binding('Deny')]],
    ['a webhook that comes', [], [webhook({})]],
    [
      'a webhook of another certificate',
      [webhook({ clientConfig: { caBundle: 'YQ==' } })],
      [webhook({ clientConfig: { caBundle: 'Yg==' }, timeoutSeconds: 5 })],
    ],
    [
      'a policy of other labels',
      [policy('false')],
      [{ ...policy('false'), metadata: { name: 'no-shells', labels: { team: 'a' } } }],
    ],
  ])('%s gives nobody anything', (_, before, after) => expect(compareFiles(before, after)).toEqual([]))
})

describe('levels of Pod Security', () => {
  const namespace = (level?: string, version?: string): JsonObject =>
    objectWith('v1', 'Namespace', {
      name: 'books',
      labels: {
        ...(level === undefined ? {} : { 'pod-security.kubernetes.io/enforce': level }),
        ...(version === undefined ? {} : { 'pod-security.kubernetes.io/enforce-version': version }),
      },
    })

  test.each<[string, JsonObject, JsonObject, 'gained' | 'unknown' | undefined]>([
    ['lower', namespace('restricted'), namespace('baseline'), 'gained'],
    ['none that refuses anything', namespace('baseline'), namespace('privileged'), 'gained'],
    ["the cluster's own", namespace('baseline'), namespace(), 'unknown'],
    ['one of a version of its own', namespace('baseline', 'v1.30'), namespace('baseline', 'v1.20'), 'unknown'],
    ['one that is switched off, where a default was', namespace(), namespace('privileged'), 'unknown'],
    ['one that no API server knows', namespace('restricted'), namespace('lax'), 'unknown'],
    ['higher', namespace('baseline'), namespace('restricted'), undefined],
    ['one where none was', namespace(), namespace('restricted'), undefined],
    ['the same', namespace('baseline'), namespace('baseline'), undefined],
  ])('%s', (_, before, after, kind) => {
    expect(compareFiles([before], [after]).map((row) => [row.kind, row.subject])).toEqual(
      kind === undefined ? [] : [[kind, 'whoever may create pods in namespace books']],
    )
  })

  test('a new namespace takes nothing back', () => expect(compareFiles([], [namespace('privileged')])).toEqual([]))
})

describe('parameters of a policy', () => {
  const policy = (apiVersion: string, kind: string): JsonObject =>
    admission('ValidatingAdmissionPolicy', {
      spec: {
        paramKind: { apiVersion, kind },
        validations: [{ expression: 'object.spec.serviceAccountName in params.data' }],
      },
    })
  const binding = (paramRef: JsonObject, validationActions: readonly string[] = ['Deny']): JsonObject =>
    admission('ValidatingAdmissionPolicyBinding', {
      spec: { policyName: 'no-shells', validationActions: [...validationActions], paramRef },
    })
  const map = (data: JsonObject, labels: JsonObject = {}, name = 'accounts'): JsonObject =>
    objectWith('v1', 'ConfigMap', { name, namespace: 'books', labels }, { data })
  const ofMaps = policy('v1', 'ConfigMap')
  const named = binding({ name: 'accounts', namespace: 'books', parameterNotFoundAction: 'Deny' })
  const optional = binding({ name: 'accounts', namespace: 'books', parameterNotFoundAction: 'Allow' })
  const chosen = binding({ selector: { matchLabels: { use: 'accounts' } }, parameterNotFoundAction: 'Allow' })
  const [few, more] = [map({ web: '1' }), map({ web: '1', admin: '1' })]
  const use = { use: 'accounts' }
  const limit = (value: number): JsonObject =>
    objectWith('rules.example.com/v1', 'Limit', { name: 'accounts' }, { spec: { value } })
  const kyverno = objectWith(
    'kyverno.io/v1',
    'ClusterPolicy',
    { name: 'registries' },
    { spec: { rules: [{ context: [{ name: 'list', configMap: { name: 'accounts', namespace: 'books' } }] }] } },
  )
  const mutating = admission('MutatingAdmissionPolicyBinding', {
    spec: { policyName: 'no-shells', paramRef: { name: 'accounts', namespace: 'books' } },
  })

  test.each<[string, JsonObject[], JsonObject[], JsonObject[]]>([
    ['that it names', [ofMaps, named], [few], [more]],
    ['that it names, and whose policy was not read', [named], [few], [more]],
    ['that it finds by a label', [ofMaps, chosen], [map({ web: '1' }, use)], [map({ web: '2' }, use)]],
    ['that lose their label', [ofMaps, chosen], [map({ web: '1' }, use)], [map({ web: '1' })]],
    ['that go, and nothing holds without them', [ofMaps, optional], [few], []],
    ['of several that go', [ofMaps, binding({ selector: {} })], [few, map({}, {}, 'b')], [map({}, {}, 'b')]],
    ['that come, where all was refused without them', [ofMaps, named], [], [few]],
    ['in the namespace of what is judged', [ofMaps, binding({ name: 'accounts' })], [few], [more]],
    [
      'of a kind of its own',
      [policy('rules.example.com/v1', 'Limit'), binding({ name: 'accounts' })],
      [limit(1)],
      [limit(2)],
    ],
    ['of a policy that writes', [mutating], [few], [more]],
    ['of a policy of Kyverno', [kyverno], [few], [more]],
  ])('%s are named, and nothing is proven', (_, policies, before, after) => {
    expect(compareFiles([...policies, ...before], [...policies, ...after])).toEqual([
      expect.objectContaining({ kind: 'unknown', rule: expect.stringContaining('takes parameters from it') }),
    ])
  })

  test.each<[string, JsonObject[], JsonObject[], JsonObject[]]>([
    ['another ConfigMap', [ofMaps, named], [map({}, {}, 'other')], [map({ a: '1' }, {}, 'other')]],
    ['one of another namespace', [ofMaps, binding({ name: 'accounts', namespace: 'far' })], [few], [more]],
    ['one without the label', [ofMaps, chosen], [few], [more]],
    ['another kind of that name', [policy('rules.example.com/v1', 'Limit'), named], [few], [more]],
    ['a policy that only warns', [ofMaps, binding({ name: 'accounts' }, ['Warn'])], [few], [more]],
    ['a policy without parameters', [policy('v1', 'ConfigMap')], [few], [more]],
    ['parameters that come, where nothing held without them', [ofMaps, optional], [], [few]],
    ['parameters that go, where all is refused without them', [ofMaps, named], [few], []],
    [
      'another note of kubectl',
      [ofMaps, named],
      [few],
      [
        {
          ...few,
          metadata: {
            name: 'accounts',
            namespace: 'books',
            annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{}' },
          },
        },
      ],
    ],
    ['a policy that comes with them', [], [few], [ofMaps, named, more]],
  ])('%s gives nobody anything', (_, policies, before, after) => {
    expect(compareFiles([...policies, ...before], [...policies, ...after])).toEqual([])
  })
})
