import { expect, test } from '@jest/globals'
import { changesOf, everyChange } from '../../src/mesh/changed-objects.js'
import { notesOf } from '../../src/mesh/difference/notes.js'
import { serviceAccountOf } from '../../src/mesh/resolve/workloads.js'
import type { JsonObject } from '../../src/ports/json.js'
import { comparePermissions } from '../../src/rbac/compare-permissions.js'
import { stateOf } from './states.js'

const config = (value: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'tide', namespace: 'harbour' },
  data: { value },
})
const plaintext: JsonObject = {
  apiVersion: 'security.istio.io/v1',
  kind: 'PeerAuthentication',
  metadata: { name: 'default', namespace: 'harbour' },
  spec: { mtls: { mode: 'DISABLE' } },
}
const token: JsonObject = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'key', namespace: 'harbour', annotations: { 'kubernetes.io/service-account.name': 'tide' } },
  type: 'kubernetes.io/service-account-token',
}
const twice = [config('a'), config('b')]

test('a name that stands twice hides no other change', () => {
  const [before, after] = [stateOf(twice), stateOf([...twice, plaintext, token])]
  expect(changesOf(before, after)).toBeUndefined()
  expect(everyChange(before, after).map(({ after: object }) => object?.key.kind)).toEqual([
    'PeerAuthentication',
    'Secret',
  ])
  const settings = { rootNamespace: 'istio-system', istioVersion: { major: 1, minor: 30, patch: 0 } } as const
  expect(notesOf({ state: before, settings }, { state: after, settings })).toHaveLength(1)
  expect(comparePermissions(before, after).map(({ kind }) => kind)).toContain('unknown')
})

test('of two objects of one name the first counts', () => {
  const changed = everyChange(stateOf(twice), stateOf([config('c'), config('b')]))
  expect(changed.map(({ before, after }) => [before?.content['data'], after?.content['data']])).toEqual([
    [{ value: 'a' }, { value: 'c' }],
  ])
})

test('pods run as the account that they name, by its older name too, else as `default`', () => {
  expect([{ serviceAccountName: 'a', serviceAccount: 'b' }, { serviceAccount: 'b' }, {}].map(serviceAccountOf)).toEqual(
    ['a', 'b', 'default'],
  )
})
