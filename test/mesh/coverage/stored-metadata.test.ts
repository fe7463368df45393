import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const denies = (name: string, metadata: JsonObject = {}): JsonObject =>
  policy(name, { action: 'DENY', rules: [{ to: [{ operation: { paths: ['/admin*'] } }] }] }, 'shop', metadata)
const world = [namespace('shop', { 'istio-injection': 'enabled' })]
const verdict = (before: readonly JsonObject[], after: readonly JsonObject[]): string =>
  compareAccess(stateOf([...world, ...before]), stateOf([...world, ...after]), { evaluate, overrides: {} }).verdict

const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'nobody', uid: '11111111-1111-1111-1111-111111111111' }
const uid = { uid: '11111111-1111-1111-1111-111111111111' }
const version = { resourceVersion: '123' }

describe('a policy moves to an object', () => {
  test.each<[string, JsonObject]>([
    ['with a version of what is stored', version],
    ['with an identity of what is stored', uid],
    ['of an owner', { ownerReferences: [owner] }],
    ['of an owner without identity', { ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'a' }] }],
  ])('%s, which may not come or stay', (_, metadata) => {
    expect(verdict([denies('d')], [denies('d2', metadata)])).toBe('cannot prove')
  })

  test.each<[string, JsonObject]>([
    ['a generation', { generation: 3 }],
    ['a finalizer', { finalizers: ['example.com/keep'] }],
  ])('with %s, which the API server keeps', (_, metadata) => {
    expect(verdict([denies('d')], [denies('d2', metadata)])).toBe('equivalent')
  })
})

test('what is stored already keeps its version, and takes no owner', () => {
  expect(verdict([denies('d')], [denies('d', version)])).toBe('equivalent')
  expect(verdict([denies('d', { ownerReferences: [owner] })], [denies('d')])).toBe('equivalent')
  expect(verdict([denies('d')], [denies('d', { ownerReferences: [owner] })])).toBe('cannot prove')
})

test('what closes nothing may be refused', () => {
  const map = { ...object('v1', 'ConfigMap', 'a', {}), metadata: { name: 'a', namespace: 'shop', ...version } }
  expect(verdict([], [map])).toBe('equivalent')
})
