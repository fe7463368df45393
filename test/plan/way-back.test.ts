import { expect, test } from '@jest/globals'
import { findWayBack } from '../../src/plan/drift/way-back.js'
import type { Json, JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject } from '../../src/ports/object.js'
import type { DriftedObject } from '../../src/plan/drift/drifted-object.js'
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
const environment = { name: 'staging', namespace: 'shop' }
const wanted = policy({ rules: [{}] })
const back = (live: KubernetesObject) =>
  findWayBack({ environment, rendered: [wanted], files: [], state: { objects: [live], reads: [] }, objects: [] })

test('as it was written: nothing to take back', () => {
  expect(back(policy({ rules: [{}] }, [manager('meshgate', 'Apply', 'rules')]))).toEqual({
    apply: false,
    takeBack: false,
    extra: [],
    declared: [],
    elsewhere: [],
    remove: [],
    adopt: [],
  })
})

test('an edit stays with whoever made it, so apply has to be told; our own older write does not', () => {
  const edited = policy({ rules: [] }, [manager('kubectl-edit', 'Update', 'rules')])
  expect(back(edited).takeBack).toBe(true)
  expect(waysForward({ wayBack: back(edited) }, { name: 'staging' }).revert).toEqual([
    'meshgate apply --environment staging --take-back',
  ])
  expect(back(policy({ rules: [] }, [manager('meshgate', 'Apply', 'rules')])).takeBack).toBe(false)
  // Whoever takes our name edits all the same: we write by server-side apply alone.
  expect(back(policy({ rules: [] }, [manager('meshgate', 'Update', 'rules')])).takeBack).toBe(true)
  // A manager that declares the field would write it again: force against it is no way back, and it is named.
  const declared = back(policy({ rules: [] }, [manager('argocd', 'Apply', 'rules')]))
  expect(declared.takeBack).toBe(false)
  expect(waysForward({ wayBack: declared }, { name: 'staging' }).revert).toEqual([
    '# AuthorizationPolicy shop/orders: argocd declares fields of it, which apply never takes; let it give them up first',
    'meshgate apply --environment staging',
  ])
})

test('a field that the cluster alone has is taken out first, by its path', () => {
  const wayBack = back(
    policy({ rules: [{}], action: 'DENY' }, [
      manager('meshgate', 'Apply', 'rules'),
      manager('kubectl-edit', 'Update', 'action'),
    ]),
  )
  expect(wayBack).toEqual({
    apply: true,
    takeBack: false,
    extra: [{ object: 'AuthorizationPolicy shop/orders', pointer: '/spec/action' }],
    declared: [],
    elsewhere: [],
    remove: [],
    adopt: [],
  })
  expect(waysForward({ wayBack }, { name: 'staging', reviewed: 'plan' }).revert).toEqual([
    `kubectl patch authorizationpolicy -n shop orders --type json -p '[{"op":"remove","path":"/spec/action"}]'`,
    'meshgate apply --environment staging --expect "$DIGEST" # the output `digest` of a plan job',
  ])
})

test('what stands in a file alone is deployed again by what deploys it', () => {
  const live = policy({ rules: [] }, [manager('kubectl-edit', 'Update', 'rules')])
  const wayBack = findWayBack({
    environment,
    rendered: [],
    files: [wanted],
    state: { objects: [live], reads: [] },
    objects: [],
  })
  expect(wayBack).toEqual({
    apply: false,
    takeBack: false,
    extra: [],
    declared: [],
    elsewhere: ['AuthorizationPolicy shop/orders'],
    remove: [],
    adopt: [],
  })
  expect(waysForward({ wayBack }, { name: 'staging' }).revert).toContain(
    '# AuthorizationPolicy shop/orders: deploy it again with what deploys it; meshgate does not write it',
  )
})

test('what stands in a file alone and is missing is deployed again, unless nobody asked the cluster for it', () => {
  const read = { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace: '*', status: 'complete' } as const
  const told = (reads: readonly (typeof read)[]) =>
    findWayBack({ environment, rendered: [], files: [wanted], state: { objects: [], reads }, objects: [] }).elsewhere
  expect(told([read])).toEqual(['AuthorizationPolicy shop/orders'])
  expect(told([])).toEqual([])
})

test('what is left in a namespace that the environment has left is removed by hand; in its own, apply does it', () => {
  const left = (object: string): DriftedObject => ({ kind: 'left over', object, details: [] })
  const { remove } = findWayBack({
    environment,
    rendered: [],
    files: [],
    state: { objects: [], reads: [] },
    objects: [left('RoleBinding shop/old'), left('RoleBinding old-shop/old')],
  })
  expect(remove).toEqual(['RoleBinding old-shop/old'])
})

test('what the branch asks for is not removed, and the marks of runs are not committed', () => {
  const told = (kind: DriftedObject['kind'], object: string): DriftedObject => ({ kind, object, details: [] })
  const wayBack = findWayBack({
    environment,
    rendered: [wanted],
    files: [],
    state: { objects: [], reads: [] },
    objects: [
      told('changed', 'ConfigMap shop/meshgate-staging'),
      told('changed', 'AuthorizationPolicy shop/orders'),
      told('foreign', 'AuthorizationPolicy shop/by-hand'),
      told('orphan', 'AuthorizationPolicy shop/orders'),
      told('orphan', 'RoleBinding shop/of-somebody'),
      told('beside', 'RoleBinding shop/people'),
      told('mesh-wide', 'AuthorizationPolicy istio-system/all'),
    ],
  })
  expect(wayBack.remove).toEqual(['AuthorizationPolicy shop/by-hand', 'RoleBinding shop/of-somebody'])
  expect(wayBack.adopt).toEqual(['AuthorizationPolicy shop/orders', 'AuthorizationPolicy shop/by-hand'])
})
