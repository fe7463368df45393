import { describe, expect, test } from '@jest/globals'
import { admitWrite, type AdmissionRequest } from '../../src/demo/kubernetes-admission.js'
import { KubernetesFailure } from '../../src/demo/kubernetes-failure.js'
import { addressOf, KubernetesStore } from '../../src/demo/kubernetes-store.js'
import type { JsonObject } from '../../src/ports/json.js'

const group = 'admissionregistration.k8s.io/v1'
const rule = { apiGroups: [''], apiVersions: ['*'], operations: ['CREATE'], resources: ['configmaps'] }
const policySpec: JsonObject = {
  failurePolicy: 'Fail',
  matchConstraints: { resourceRules: [rule] },
  validations: [{ expression: 'object.data.a == "b"', message: 'a is b', reason: 'Forbidden' }],
}
const bindingSpec: JsonObject = { policyName: 'p', validationActions: ['Deny'] }

const said = (policy: JsonObject, binding: JsonObject = {}, data: JsonObject = { a: 'b' }): string => {
  const store = new KubernetesStore()
  const put = (kind: string, spec: JsonObject): void => {
    const object = { apiVersion: group, kind, metadata: { name: 'p' }, spec }
    store.update(addressOf(object), object, { manager: 'test', force: false, dryRun: false })
  }
  put('ValidatingAdmissionPolicy', { ...policySpec, ...policy })
  put('ValidatingAdmissionPolicyBinding', { ...bindingSpec, ...binding })
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c', namespace: 'shop' }, data }
  const request: AdmissionRequest = {
    address: addressOf(object),
    operation: 'CREATE',
    user: { username: 'somebody', groups: [] },
    object,
    oldObject: null,
  }
  try {
    return admitWrite(store, request).join() || 'admitted'
  } catch (error) {
    if (error instanceof KubernetesFailure) return `${error.code} ${error.message}`
    throw error
  }
}

describe('admission policies of the double', () => {
  test('an expression that is false, or fails, refuses', () => {
    expect(said({})).toBe('admitted')
    expect(said({}, {}, { a: 'c' })).toContain('403 configmaps "c" is forbidden: ValidatingAdmissionPolicy \'p\' with')
    expect(said({}, {}, {})).toMatch(/^403 .* resulted in error: no such key: a$/)
  })

  test('what it does not model is refused by name, in policy, binding and expression', () => {
    expect(said({ paramKind: { apiVersion: 'v1', kind: 'ConfigMap' } })).toMatch(/^501 .*: paramKind$/)
    expect(said({ failurePolicy: 'Ignore' })).toMatch(/^501 .*: failurePolicy$/)
    expect(said({ matchConstraints: { resourceRules: [rule], excludeResourceRules: [rule] } })).toMatch(/^501 /)
    expect(said({ validations: [{ expression: 'size(object.data)', message: '', reason: 'Forbidden' }] })).toMatch(
      /^501 .*: the function size is not known/,
    )
    expect(said({}, { validationActions: ['Warn'] })).toMatch(/^501 .*: validationActions$/)
    expect(said({}, { matchResources: { objectSelector: { matchLabels: { a: 'b' } } } })).toMatch(
      /^501 .*: objectSelector$/,
    )
  })

  test('a binding selects namespaces by label, and without one nothing is enforced', () => {
    const selects = (name: string) => ({
      matchResources: { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } },
    })
    expect(said({}, selects('other'), {})).toBe('admitted')
    expect(said({}, selects('shop'), {})).toMatch(/^403 /)
    expect(said({}, { policyName: 'another' }, {})).toBe('admitted')
  })
})
