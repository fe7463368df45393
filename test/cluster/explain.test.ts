import { describe, expect, test } from '@jest/globals'
import { explainWrite } from '../../src/cluster/explain.js'
import { readStatus } from '../../src/cluster/status.js'

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

  test('names the rules behind many groups, whole ones alone, and counts the rest', () => {
    const rule = (name: string): string => `{APIGroups:[""], Resources:["${name}"], Verbs:["get"]}`
    const rules = Array.from({ length: 25 }, (_, index) => rule(`things-${index + 1}`))
    const groups = Array.from({ length: 400 }, (_, index) => `"group-${index}"`).join(' ')
    const said = (message: string, reason = 'Forbidden'): string | undefined =>
      explainWrite(key, readStatus(403, { kind: 'Status', reason, message }, '')).problems[0].received
    const head = `roles "deploy" is forbidden: user "ci" (groups=[${groups}]) is attempting to grant RBAC permissions not currently held:`
    expect(said(`${head}\n${rules.join('\n')}`)).toBe(
      `HTTP 403, it lacks: ${Array.from({ length: 20 }, (_, index) => `get on things-${index + 1}`).join('; ')} and 5 more`,
    )
    expect(said(`${head}\n${rule('a')}\n{APIGroups:[""], Resources:["${'b'.repeat(70_000)}`)).toBe(
      'HTTP 403, it lacks: get on a; and more',
    )
    // Words of any other refusal stay short.
    expect(said(`${head} nothing of this form`)?.length).toBeLessThan(2_050)
    expect(readStatus(403, { kind: 'Status', message: groups }, '').message).toHaveLength(2_001)
  })

  test('says the words of the server where they name no rule', () => {
    expect(received(' something')).toMatch(/^HTTP 403 Forbidden: .* not currently held: something$/)
  })
})
