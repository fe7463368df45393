import type { KubernetesObject, MeshState } from './object.js'

interface ObjectIndex {
  readonly kinds: ReadonlyMap<string, readonly KubernetesObject[]>
  readonly groups: ReadonlyMap<string, readonly KubernetesObject[]>
}

type Objects = Pick<MeshState, 'objects'>

const none: readonly KubernetesObject[] = []
const indexes = new WeakMap<readonly KubernetesObject[], ObjectIndex>()

const indexOf = ({ objects }: Objects): ObjectIndex => {
  const known = indexes.get(objects)
  if (known !== undefined) return known
  const index = { kinds: new Map<string, KubernetesObject[]>(), groups: new Map<string, KubernetesObject[]>() }
  const put = (lists: Map<string, KubernetesObject[]>, name: string, object: KubernetesObject): void => {
    const list = lists.get(name)
    if (list === undefined) lists.set(name, [object])
    else list.push(object)
  }
  for (const object of objects) {
    put(index.kinds, object.key.kind, object)
    put(index.groups, object.key.group, object)
  }
  indexes.set(objects, index)
  return index
}

/** Objects of one kind, of whichever group; in the order of the state, which is gone through once, whoever asks. */
export const objectsOfKindName = (state: Objects, kind: string): readonly KubernetesObject[] =>
  indexOf(state).kinds.get(kind) ?? none

/** Objects of one kind of one group, in the order of the state. */
export const objectsOfKind = (state: Objects, group: string, kind: string): readonly KubernetesObject[] => {
  const named = objectsOfKindName(state, kind)
  return named.every(({ key }) => key.group === group) ? named : named.filter(({ key }) => key.group === group)
}

/** Objects of every kind of one group, in the order of the state. */
export const objectsOfGroup = (state: Objects, group: string): readonly KubernetesObject[] =>
  indexOf(state).groups.get(group) ?? none
