import { expect, test } from '@jest/globals'
import { readByName } from '../../src/open/read-by-name.js'
import { notCompared } from '../../src/plan/drift/find-drift.js'
import type { LiveWorld } from '../../src/plan/opened-environment.js'
import type { ResourceKind } from '../../src/ports/cluster.js'
import { isKnownAbsent, keyTitle, type KubernetesObject, type ReadRecord } from '../../src/ports/object.js'

const source = { kind: 'input', name: 'test' } as const
const object = (group: string, kind: string, name: string, namespace = 'shop'): KubernetesObject => ({
  key: { group, kind, namespace, name },
  apiVersion: group === '' ? 'v1' : `${group}/v1`,
  labels: {},
  annotations: {},
  content: {},
  source,
  locate: () => source,
})

/** A cluster that has these objects, and refuses to list these kinds. */
const worldOf = (there: readonly KubernetesObject[], forbidden: readonly string[] = []) => {
  const asked: string[] = []
  const read = async (kinds: readonly ResourceKind[]) => {
    const answers = kinds.map(({ group, kind, only }) => {
      const [namespace, name] = [only?.namespace ?? '*', only?.name ?? '*']
      asked.push(`${kind} ${namespace}/${name}`)
      const status: ReadRecord['status'] = forbidden.includes(kind) ? 'forbidden' : 'complete'
      const found = there.filter(({ key }) => key.kind === kind && key.namespace === namespace && key.name === name)
      return { record: { group, kind, namespace, name, status }, found: status === 'complete' ? found : [] }
    })
    return { objects: answers.flatMap(({ found }) => found), reads: answers.map(({ record }) => record), denied: [] }
  }
  const state = {
    objects: [],
    reads: [{ group: 'apps', kind: 'Deployment', namespace: '*', status: 'complete' as const }],
  }
  return { world: { cluster: { read }, state } as unknown as LiveWorld, asked }
}

const branch = [
  object('apps', 'Deployment', 'orders'),
  object('batch', 'CronJob', 'nightly'),
  object('batch', 'Job', 'once'),
  object('', 'ConfigMap', 'settings'),
  object('apps', 'ReplicaSet', 'orders', 'edge'),
  object('networking.k8s.io', 'Ingress', 'orders'),
  object('', 'Secret', 'password'),
]

test('each of the branch by its name, and nothing else of its kind; no Secret, and no kind whose stored form is unknown', async () => {
  const { world, asked } = worldOf([...branch, object('batch', 'CronJob', 'of-somebody')])
  const state = await readByName(world, branch)
  expect(asked).toEqual(['CronJob shop/nightly', 'Job shop/once', 'ConfigMap shop/settings', 'ReplicaSet edge/orders'])
  expect(state.objects.map(({ key }) => keyTitle(key))).toEqual(asked)
  expect(notCompared(state, branch)).toEqual(['1 Ingress', '1 Secret'])
})

test('what may not be read is not compared, and never missing', async () => {
  const { world } = worldOf(branch, ['ConfigMap'])
  const state = await readByName(world, branch)
  expect(notCompared(state, branch)).toEqual(['1 ConfigMap', '1 Ingress', '1 Secret'])
  expect(isKnownAbsent(state, object('', 'ConfigMap', 'settings').key)).toBe(false)
})

test('a CronJob that is gone is missing; a Job that is gone may have run', async () => {
  const { world } = worldOf([])
  const state = await readByName(world, branch)
  expect(isKnownAbsent(state, object('batch', 'CronJob', 'nightly').key)).toBe(true)
  expect(isKnownAbsent(state, object('batch', 'Job', 'once').key)).toBe(false)
  expect(notCompared(state, branch)).toContain('1 Job')
})

test('a branch without such objects costs no request', async () => {
  const { world, asked } = worldOf([])
  expect(await readByName(world, [object('apps', 'Deployment', 'orders')])).toBe(world.state)
  expect(asked).toEqual([])
})
