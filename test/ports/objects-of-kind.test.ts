import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findWorkloads } from '../../src/mesh/resolve/workloads.js'
import { keyText, type KubernetesObject, type MeshState } from '../../src/ports/object.js'
import { objectsOfGroup, objectsOfKind, objectsOfKindName } from '../../src/ports/objects-of-kind.js'

const objectOf = (group: string, kind: string, name: string): KubernetesObject => ({
  key: { group, kind, namespace: 'shop', name },
  apiVersion: group === '' ? 'v1' : `${group}/v1`,
  labels: {},
  annotations: {},
  content: { spec: { template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'app' }] } } } },
  source: { kind: 'input', name: 'test' },
  locate: () => ({ kind: 'input', name: 'test' }),
})

const stateOf = (objects: readonly KubernetesObject[]): MeshState => ({ objects, reads: [] })

const [groups, kinds] = [
  ['', 'apps', 'serving.example.com'],
  ['Service', 'Deployment', 'Gateway', 'constructor'],
]

const anyState = fc
  .array(fc.tuple(fc.constantFrom(...groups), fc.constantFrom(...kinds), fc.constantFrom('a', 'b', 'c')))
  .map((keys) => stateOf(keys.map(([group, kind, name]) => objectOf(group, kind, name))))

describe('objects of a kind', () => {
  test('are those that a look through the whole state finds, in its order', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const group of groups)
          expect(objectsOfGroup(state, group)).toEqual(state.objects.filter(({ key }) => key.group === group))
        for (const kind of [...kinds, 'Namespace', '__proto__']) {
          expect(objectsOfKindName(state, kind)).toEqual(state.objects.filter(({ key }) => key.kind === kind))
          for (const group of groups)
            expect(objectsOfKind(state, group, kind)).toEqual(
              state.objects.filter(({ key }) => key.group === group && key.kind === kind),
            )
        }
      }),
    )
  })

  test('of two states are never taken for each other', () => {
    const shared = objectOf('apps', 'Deployment', 'a')
    const [before, after] = [stateOf([shared]), stateOf([shared, objectOf('apps', 'Deployment', 'b')])]
    expect(objectsOfKind(before, 'apps', 'Deployment')).toHaveLength(1)
    expect(objectsOfKind(after, 'apps', 'Deployment')).toHaveLength(2)
  })
})

describe('workloads of two states', () => {
  const titles = (state: MeshState): readonly string[] => findWorkloads(state).map(({ title }) => title)

  test('are the same value where the objects that run pods are, whatever else differs', () => {
    const [first, second] = ['a', 'b'].map((name) => objectOf('apps', 'Deployment', name)) as [
      KubernetesObject,
      KubernetesObject,
    ]
    const before = stateOf([first, second])
    const after = stateOf([first, second, { ...objectOf('', 'Secret', 'c'), content: {} }])
    expect(findWorkloads(after)).toBe(findWorkloads(before))
  })

  test('are found anew where one comes, goes or is another object, in whichever order the states are asked', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((name) => objectOf('apps', 'Deployment', name)) as [
      KubernetesObject,
      KubernetesObject,
      KubernetesObject,
    ]
    const states = [[first, second], [first], [first, third], [first, second, third], [second, first]].map(stateOf)
    for (const state of [...states, ...states.map(({ objects }) => stateOf(objects))])
      expect(titles(state)).toEqual(state.objects.map(({ key }) => `deployment/${key.name}`).sort())
  })
})

test('the text of a key is that of its own parts, also of a copy with another part', () => {
  const key = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'a' }
  expect(keyText(key)).toBe('apps/Deployment/shop/a')
  expect(keyText({ ...key, name: 'b' })).toBe('apps/Deployment/shop/b')
  expect(keyText(key)).toBe('apps/Deployment/shop/a')
})
