import { describe, expect, test } from '@jest/globals'
import { explainWrite } from '../../src/cluster/explain.js'

const key = { group: 'rbac.authorization.k8s.io', kind: 'Role', namespace: 'shop', name: 'deploy' }
const received = (rules: string): string | undefined =>
  explainWrite(key, {
    code: 403,
    reason: 'Forbidden',
    message: `roles.rbac.authorization.k8s.io "deploy" is forbidden: user "ci" (groups=["a" "b"]) is attempting to grant RBAC permissions not currently held:${rules}`,
    about: { kind: 'roles', name: 'deploy' },
    causes: [],
    retryAfter: 0,
    structured: true,
  }).problems[0].received

describe('a write that gives more than the identity has', () => {
  test('names each rule that it lacks', () => {
    const rules = [
      '{APIGroups:["apps"], Resources:["deployments"], ResourceNames:["web" "api"], Verbs:["get" "patch"]}',
      '{APIGroups:[""], Resources:["secrets"], Verbs:["get"]}',
      '{NonResourceURLs:["/metrics"], Verbs:["get"]}',
    ]
    expect(received(`\n${rules.join('\n')}`)).toBe(
      'HTTP 403, it lacks: get, patch on deployments of apps named web, api; get on secrets; get on /metrics',
    )
  })

  test('says the words of the server where they name no rule', () => {
    expect(received(' something')).toMatch(/^HTTP 403 Forbidden: .* not currently held: something$/)
  })
})
