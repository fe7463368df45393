import { describe, expect, test } from '@jest/globals'
import { appliedAnnotation, applySetId, applySetIdLabel, applySetParentName } from '../../src/bindings/names.js'
import { supersededBy, withRun, type AppliedRun } from '../../src/plan/applied-run.js'
import type { KubernetesObject, MeshState } from '../../src/ports/object.js'

const environment = { name: 'staging', namespace: 'shop' }
const name = applySetParentName('staging')
const run = (id: string, attempt = 1): AppliedRun => ({
  platform: 'gitlab',
  repository: '77',
  id,
  attempt,
  sha: 'a'.repeat(40),
})
const stateWith = (applied: string, manager = 'meshgate'): MeshState => {
  const labels = { 'app.kubernetes.io/managed-by': 'meshgate', [applySetIdLabel]: applySetId(name, 'shop') }
  const parent: KubernetesObject = {
    key: { group: '', kind: 'ConfigMap', namespace: 'shop', name },
    apiVersion: 'v1',
    labels,
    annotations: { [appliedAnnotation]: applied },
    content: { metadata: { name, namespace: 'shop' } },
    managedFields: [{ manager, operation: 'Apply', apiVersion: 'v1', fieldsV1: {} }],
    source: { kind: 'input', name: 'test' },
    locate: () => ({ kind: 'input', name: 'test' }),
  }
  return { objects: [parent], reads: [] }
}
const sha = 'a'.repeat(40)

describe('the run that wrote last', () => {
  test.each([
    ['a later one', `gitlab/77/900/${sha}`, '899', 'PLAN_SUPERSEDED'],
    ['numbers, not texts', `gitlab/77/1000/${sha}`, '999', 'PLAN_SUPERSEDED'],
    ['a later one, whatever attempt', `gitlab/77/900.1/${sha}`, '899', 'PLAN_SUPERSEDED'],
    ['itself, retried', `gitlab/77/900.7/${sha}`, '900', undefined],
    ['an earlier one', `gitlab/77/900/${sha}`, '901', undefined],
    ['of another repository', `gitlab/78/900/${sha}`, '1', undefined],
    ['of another platform', `github/77/900/${sha}`, '1', undefined],
    ['what is no run', `gitlab/77/9e9/${sha}`, '1', undefined],
  ])('%s', (_, applied, id, code) => {
    expect(supersededBy(stateWith(applied), environment, run(id))?.code).toBe(code)
  })

  test('a ConfigMap that somebody else made says nothing', () => {
    expect(supersededBy(stateWith(`gitlab/77/900/${sha}`, 'kubectl'), environment, run('1'))).toBeUndefined()
  })

  test('a review keeps it, a run that writes replaces it, also where no binding is left', () => {
    const state = stateWith(`gitlab/77/900/${sha}`)
    expect(withRun([], state, environment, undefined)).toEqual([])
    const [parent] = withRun([], state, environment, { run: run('901'), toolVersion: '1', source: 'acme/shop' })
    expect(parent?.object).toMatchObject({
      kind: 'ConfigMap',
      metadata: { name, annotations: { [appliedAnnotation]: `gitlab/77/901.1/${sha}` } },
    })
    const [retried] = withRun([], state, environment, { run: run('900', 2), toolVersion: '1', source: 'acme/shop' })
    expect(retried?.object).toMatchObject({
      metadata: { annotations: { [appliedAnnotation]: `gitlab/77/900.2/${sha}` } },
    })
    // A stop job of an older pipeline takes back, and lets none between the two give it again.
    const [stopped] = withRun([], state, environment, { run: run('899'), toolVersion: '1', source: 'acme/shop' })
    expect(stopped?.object).toMatchObject({
      metadata: { annotations: { [appliedAnnotation]: `gitlab/77/900/${sha}` } },
    })
    const key = { group: '', kind: 'ConfigMap', namespace: 'shop', name }
    const kept = withRun([{ key, object: { metadata: {} } }], state, environment, undefined)
    expect(kept[0]?.object).toMatchObject({
      metadata: { annotations: { [appliedAnnotation]: `gitlab/77/900/${sha}` } },
    })
  })
})
