import { expect, test } from '@jest/globals'
import { findWayBack } from '../../src/plan/drift/way-back.js'
import type { Json, JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject } from '../../src/ports/object.js'
import { waysForward } from '../../src/review/drift-text.js'

const source = { kind: 'input', name: 'test' } as const
const policy = (spec: JsonObject, managedFields: readonly Json[] = []): KubernetesObject => ({
  key: { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace: 'shop', name: 'orders' },
  apiVersion: 'security.istio.io/v1',
  labels: {},
  annotations: {},
  content: { apiVersion: 'security.istio.io/v1', kind: 'AuthorizationPolicy', metadata: { name: 'orders' }, spec },
  managedFields,
  source,
  locate: () => source,
})
const manager = (name: string, operation: string, ...fields: readonly string[]): JsonObject => ({
  manager: name,
  operation,
  time: '2026-11-24T09:12:03Z',
  fieldsV1: { 'f:spec': Object.fromEntries(fields.map((field) => [`f:${field}`, {}])) },
})
const wanted = policy({ rules: [{}] })
const back = (live: KubernetesObject) =>
  findWayBack({ rendered: [wanted], files: [], state: { objects: [live], reads: [] } })

test('as it was written: nothing to take back', () => {
  expect(back(policy({ rules: [{}] }, [manager('meshgate', 'Apply', 'rules')]))).toEqual({
    takeBack: false,
    extra: [],
    elsewhere: [],
  })
})

test('an edit stays with whoever made it, so apply has to be told; our own older write does not', () => {
  const edited = policy({ rules: [] }, [manager('kubectl-edit', 'Update', 'rules')])
  expect(back(edited).takeBack).toBe(true)
  expect(waysForward({ objects: [], wayBack: back(edited) }, { name: 'staging' }).revert).toEqual([
    'meshgate apply --environment staging --take-back',
  ])
  expect(back(policy({ rules: [] }, [manager('meshgate', 'Apply', 'rules')])).takeBack).toBe(false)
  // A manager that declares the field would write it again: force against it is no way back.
  expect(back(policy({ rules: [] }, [manager('argocd', 'Apply', 'rules')])).takeBack).toBe(false)
})

test('a field that the cluster alone has is taken out first, by its path', () => {
  const wayBack = back(
    policy({ rules: [{}], action: 'DENY' }, [
      manager('meshgate', 'Apply', 'rules'),
      manager('kubectl-edit', 'Update', 'action'),
    ]),
  )
  expect(wayBack).toEqual({
    takeBack: false,
    extra: [{ object: 'AuthorizationPolicy shop/orders', pointer: '/spec/action' }],
    elsewhere: [],
  })
  expect(waysForward({ objects: [], wayBack }, { name: 'staging', reviewed: 'plan' }).revert).toEqual([
    `kubectl patch authorizationpolicy -n shop orders --type json -p '[{"op":"remove","path":"/spec/action"}]'`,
    'meshgate apply --environment staging --expect "$DIGEST" # the output `digest` of a plan job',
  ])
})

test('what stands in a file alone is deployed again by what deploys it', () => {
  const live = policy({ rules: [] }, [manager('kubectl-edit', 'Update', 'rules')])
  const wayBack = findWayBack({ rendered: [], files: [wanted], state: { objects: [live], reads: [] } })
  expect(wayBack).toEqual({ takeBack: false, extra: [], elsewhere: ['AuthorizationPolicy shop/orders'] })
  expect(waysForward({ objects: [], wayBack }, { name: 'staging' }).revert).toContain(
    '# AuthorizationPolicy shop/orders: deploy it again with what deploys it; meshgate does not write it',
  )
})
