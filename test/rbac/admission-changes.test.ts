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
