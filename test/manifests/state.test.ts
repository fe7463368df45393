import { describe, expect, test } from '@jest/globals'
import { readObjects } from '../../src/manifests/read-objects.js'
import { composeStates, keepAges, stateOfFolder } from '../../src/manifests/state.js'
import type { KubernetesObject, MeshState } from '../../src/ports/object.js'
import { readStatus } from '../../src/ports/object.js'
import type { ResourceKind } from '../../src/ports/cluster.js'

const kind = (group: string, name: string, namespaced = true): ResourceKind => ({
  group,
  kind: name,
  resource: '',
  version: '',
  namespaced,
})
const kinds = [
  kind('security.istio.io', 'AuthorizationPolicy'),
  kind('networking.istio.io', 'EnvoyFilter'),
  kind('', 'Namespace', false),
]
const policy = (name: string, action = 'ALLOW'): KubernetesObject => {
  const text = `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: ${name}, namespace: shop}\nspec: {action: ${action}}\n`
  const [object] = readObjects([{ path: `${name}.yaml`, text, digest: text }], { selection: 'named' }).objects
  if (object === undefined) throw new Error('no object')
  return object
}
const live = (name: string): KubernetesObject => ({
  ...policy(name),
  creationTimestamp: '2026-01-01T00:00:00Z',
  source: { kind: 'cluster', uid: name, resourceVersion: '1' },
})
const names = (state: MeshState) => state.objects.map((object) => `${object.key.name} ${object.source.kind}`)
const world: MeshState = {
  objects: [live('a'), live('b'), live('c')],
  reads: [
    { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace: '*', status: 'complete' },
    { group: 'networking.istio.io', kind: 'EnvoyFilter', namespace: '*', status: 'forbidden' },
  ],
}

describe('composeStates', () => {
  test('what base has and head has not is gone from after, live or not', () => {
    const { rest, before, after } = composeStates(world, [policy('b'), policy('d')], [policy('e')], { kinds })
    expect(names(rest)).toEqual(['a cluster', 'c cluster'])
    expect(names(before)).toEqual(['a cluster', 'b file', 'c cluster', 'd file'])
    expect(names(after)).toEqual(['a cluster', 'c cluster', 'e file'])
  })

  test('a file keeps the age of the live object, and has none without one', () => {
    const { before, after } = composeStates(world, [policy('b')], [policy('b', 'DENY'), policy('d')], { kinds })
    expect(before.objects.find((object) => object.key.name === 'b')?.creationTimestamp).toBe('2026-01-01T00:00:00Z')
    expect(after.objects.find((object) => object.key.name === 'b')).toMatchObject({
      creationTimestamp: '2026-01-01T00:00:00Z',
      content: { spec: { action: 'DENY' } },
    })
    expect(after.objects.find((object) => object.key.name === 'd')?.creationTimestamp).toBeUndefined()
  })

  test('records are the world’s, the same before and after', () => {
    const { before, after } = composeStates(world, [policy('a')], [], { kinds })
    expect(after.reads).toEqual(world.reads)
    expect(before.reads).toEqual(after.reads)
    const fresh = {
      objects: [],
      reads: [
        { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace: '*', status: 'not installed' as const },
      ],
    }
    expect(composeStates(fresh, [], [policy('a')], { kinds }).before.reads[0]?.status).toBe('complete')
    expect(composeStates(fresh, [], [], { kinds }).before.reads[0]?.status).toBe('not installed')
  })

  test('without a world, what either revision holds is complete in both, and the rest was not given', () => {
    const { before, after } = composeStates(undefined, [policy('a')], [], { kinds })
    for (const state of [before, after]) {
      expect(readStatus(state, 'security.istio.io', 'AuthorizationPolicy', 'shop')).toBe('complete')
      expect(readStatus(state, 'networking.istio.io', 'EnvoyFilter', 'shop')).toBe('not given')
      expect(readStatus(state, 'example.com', 'Thing', 'shop')).toBe('not given')
    }
    expect(after.objects).toEqual([])
  })

  test('unchanged objects stay the same values', () => {
    const same = policy('d')
    const { before, after } = composeStates(world, [same], [same], { kinds })
    expect(before.objects.find((object) => object.key.name === 'd')).toBe(same)
    expect(after.objects.find((object) => object.key.name === 'd')).toBe(same)
  })
})

describe('labels and annotations of the live object', () => {
  const read = (text: string): KubernetesObject => {
    const [object] = readObjects([{ path: 'a.yaml', text, digest: text }], { selection: 'named' }).objects
    if (object === undefined) throw new Error('no object')
    return object
  }
  const space = (labels: string): KubernetesObject =>
    read(`apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {${labels}}}\n`)
  const worldOf = (object: KubernetesObject): MeshState => ({ objects: [object], reads: [] })

  test('stay where no revision of the file says them', () => {
    const { before, after } = composeStates(
      worldOf(space('team: live, mine: live, theirs: live')),
      [space('mine: base, team: a')],
      [space('team: b')],
      { kinds },
    )
    expect(before.objects.map(({ labels }) => labels)).toEqual([{ mine: 'base', team: 'a', theirs: 'live' }])
    expect(after.objects.map(({ labels }) => labels)).toEqual([{ team: 'b', theirs: 'live' }])
    expect(after.objects[0]?.content).toMatchObject({ metadata: { labels: { team: 'b', theirs: 'live' } } })
  })

  test('stay on the pods that a workload makes, and notes of tools do not', () => {
    const workload = (metadata: string): KubernetesObject =>
      read(
        `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api, namespace: shop}\nspec: {template: {metadata: ${metadata}}}\n`,
      )
    const live =
      '{labels: {app: api, sidecar.istio.io/inject: "true"}, annotations: {sidecar.istio.io/inject: "true", note: x}}'
    const { after } = composeStates(worldOf(workload(live)), [], [workload('{labels: {app: api}}')], { kinds })
    expect(after.objects[0]?.content).toMatchObject({
      spec: {
        template: {
          metadata: {
            labels: { app: 'api', 'sidecar.istio.io/inject': 'true' },
            annotations: { 'sidecar.istio.io/inject': 'true' },
          },
        },
      },
    })
    expect(JSON.stringify(after.objects[0]?.content)).not.toContain('note')
  })

  test('of a Pod are the injector’s, and do not stay', () => {
    const pod = (labels: string): KubernetesObject =>
      read(`apiVersion: v1\nkind: Pod\nmetadata: {name: api, namespace: shop, labels: {${labels}}}\n`)
    const { after } = composeStates(worldOf(pod('app: api, istio.io/rev: old')), [], [pod('app: api')], { kinds })
    expect(after.objects.map(({ labels }) => labels)).toEqual([{ app: 'api' }])
  })
})

test('a folder stands for a whole mesh: every kind is complete', () => {
  const state = stateOfFolder([policy('b'), policy('a')], { kinds })
  expect(names(state)).toEqual(['a file', 'b file'])
  expect(readStatus(state, 'networking.istio.io', 'EnvoyFilter', 'x')).toBe('complete')
  expect(readStatus(state, '', 'Namespace', '')).toBe('complete')
})

test('of two folders, an object without an age keeps the one it had', () => {
  expect(keepAges([live('a')], [policy('a'), policy('b')]).map((object) => object.creationTimestamp)).toEqual([
    '2026-01-01T00:00:00Z',
    undefined,
  ])
})
