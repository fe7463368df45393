import type { ResourceKind } from '../ports/cluster.js'
import type { KubernetesObject, MeshState, ReadRecord, ReadStatus } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { keyText } from '../ports/object.js'
import { keptOfLive } from './kept-of-live.js'

export interface FileStateOptions {
  /** The kinds that decide access; records are made for these, and for kinds that the objects have besides. */
  readonly kinds: readonly ResourceKind[]
  /** Of a snapshot among the files: what was refused when it was taken; and what stands in files that cannot be read. */
  readonly incomplete?: readonly ReadRecord[]
}

/** In order of key. Most lists are already: the texts are written once, and sorted only where they must be. */
const inOrder = (objects: readonly KubernetesObject[]): readonly KubernetesObject[] => {
  const texts = objects.map(({ key }) => keyText(key))
  if (texts.every((text, at) => at === 0 || byCodePoint(texts[at - 1] ?? '', text) <= 0)) return objects
  return objects
    .map((object, at) => ({ object, text: texts[at] ?? '' }))
    .sort((left, right) => byCodePoint(left.text, right.text))
    .map(({ object }) => object)
}

/** What files hold of a kind is complete for what they are about, and never what a cluster holds. */
const record = (
  group: string,
  kind: string,
  namespaced: boolean,
  status: ReadStatus,
  by: 'files' | 'folder',
): ReadRecord => ({
  group,
  kind,
  namespace: namespaced ? '*' : '',
  status,
  ...(status === 'complete' ? { by } : {}),
})

/** One record per kind, in order of group and kind. */
const recordsOf = (
  kinds: readonly ResourceKind[],
  objects: readonly KubernetesObject[],
  status: (title: string) => ReadStatus,
  by: 'files' | 'folder',
): readonly ReadRecord[] => {
  const records = new Map<string, ReadRecord>()
  for (const kind of kinds) {
    if (kind.only !== undefined) continue
    const title = `${kind.group}/${kind.kind}`
    records.set(title, record(kind.group, kind.kind, kind.namespaced, status(title), by))
  }
  for (const { key } of firstOfKinds(objects)) {
    const title = `${key.group}/${key.kind}`
    if (!records.has(title)) records.set(title, record(key.group, key.kind, key.namespace !== '', status(title), by))
  }
  return [...records].sort(([a], [b]) => byCodePoint(a, b)).map(([, value]) => value)
}

/**
 * The state that a folder describes.
 *
 * A folder given by hand (`--before DIR`, a snapshot) stands for a whole mesh: what it does not hold does not exist, so
 * every kind is `complete`. The comparison of two folders is about these folders, and says so.
 */
export const stateOfFolder = (objects: readonly KubernetesObject[], options: FileStateOptions): MeshState => ({
  objects: inOrder(objects),
  reads: withIncomplete(
    recordsOf(options.kinds, objects, () => 'complete', 'folder'),
    options.incomplete ?? [],
  ),
})

const withIncomplete = (reads: readonly ReadRecord[], incomplete: readonly ReadRecord[]): readonly ReadRecord[] => [
  ...incomplete,
  ...reads.filter(
    (read) =>
      !incomplete.some(
        ({ group, kind, namespace }) => group === read.group && kind === read.kind && namespace === read.namespace,
      ),
  ),
]

/** Objects of two folders: one that has no age in the second keeps the age it has in the first. */
export const keepAges = (
  from: readonly KubernetesObject[],
  objects: readonly KubernetesObject[],
): readonly KubernetesObject[] => {
  if (from.length === 0) return objects
  const ages = new Map<string, string>()
  for (const object of from)
    if (object.creationTimestamp !== undefined) ages.set(keyText(object.key), object.creationTimestamp)
  return objects.map((object) => {
    const age = ages.get(keyText(object.key))
    return age === undefined || object.creationTimestamp === age ? object : { ...object, creationTimestamp: age }
  })
}

/** The three states of design row 4. */
export interface ComposedStates {
  /** The world without every object whose key stands in base or head. */
  readonly rest: MeshState
  /** rest + base. */
  readonly before: MeshState
  /** rest + head. Only before against after is the merge request's doing. */
  readonly after: MeshState
}

/**
 * Puts the repository's two revisions into the world around them.
 *
 * What base has and head has not is gone from `after`, live or not. A file has no age: an object keeps the creationTimestamp
 * that the world knows for its key, in both revisions, and what an apply leaves of the live object's labels and annotations.
 *
 * Read records, the same for all three states, so that a kind does not become unread because its last object is deleted:
 * - With a world they are the world's: files never make a kind complete. One exception: a kind that is `not installed`
 *   has no live objects, so with the files it is `complete`.
 * - Without a world a kind that base or head holds is `complete` (the repository is taken to hold all of it, which the
 *   comment says), and any other is `not given`: a repository of AuthorizationPolicies says nothing about EnvoyFilters.
 */
export const composeStates = (
  world: MeshState | undefined,
  base: readonly KubernetesObject[],
  head: readonly KubernetesObject[],
  options: FileStateOptions,
): ComposedStates => {
  const shared = new Set(base)
  const files = [...base, ...head.filter((object) => !shared.has(object))]
  const touched = new Set(world === undefined ? [] : files.map((object) => keyText(object.key)))
  const rest = (world?.objects ?? []).filter((object) => !touched.has(keyText(object.key)))
  const live = world?.objects ?? []
  const kept = keptOfLive(live, files)
  // A world shows the objects of files that nobody can read: they are there, or they are not.
  const reads =
    world === undefined
      ? withIncomplete(recordsWithoutWorld(options.kinds, files), options.incomplete ?? [])
      : recordsOfWorld(world, files)
  const state = (objects: readonly KubernetesObject[], others: readonly KubernetesObject[]): MeshState => {
    // The two lists share what did not change.
    const same = new Set(objects)
    const applied = keepAges(
      live,
      objects.map((object) => kept.get(object) ?? object),
    )
    const gone = others.filter((object) => !same.has(object))
    const own = gone.length === 0 ? new Set<string>() : new Set(objects.map(({ key }) => keyText(key)))
    const absent = new Set(gone.map(({ key }) => keyText(key)).filter((key) => !own.has(key)))
    const absentLabels = labelsOnlyIn(gone, objects)
    return {
      objects: inOrder(rest.length === 0 ? applied : [...rest, ...applied]),
      reads,
      ...(absent.size === 0 ? {} : { absent }),
      ...(absentLabels.size === 0 ? {} : { absentLabels }),
    }
  }
  return { rest: { objects: inOrder(rest), reads }, before: state(base, head), after: state(head, base) }
}

/** Labels that objects have on the other side alone; of objects that one side has not at all, none. */
const labelsOnlyIn = (
  others: readonly KubernetesObject[],
  objects: readonly KubernetesObject[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const labelled = others.filter(({ labels }) => Object.keys(labels).length > 0)
  if (labelled.length === 0) return new Map()
  const own = new Map(objects.map((object) => [keyText(object.key), object]))
  return new Map(
    labelled.flatMap(({ key, labels }) => {
      const here = own.get(keyText(key))
      const names = here === undefined ? [] : Object.keys(labels).filter((name) => !Object.hasOwn(here.labels, name))
      return names.length === 0 ? [] : [[keyText(key), new Set(names)] as const]
    }),
  )
}

const titlesOf = (objects: readonly KubernetesObject[]): ReadonlySet<string> =>
  new Set(firstOfKinds(objects).map(({ key }) => `${key.group}/${key.kind}`))

/** Many objects are of few kinds: the first of each run of one kind stands for it. */
const firstOfKinds = (objects: readonly KubernetesObject[]): readonly KubernetesObject[] =>
  objects.filter(({ key }, at) => {
    const last = objects[at - 1]?.key
    return last?.kind !== key.kind || last.group !== key.group
  })

const recordsWithoutWorld = (
  kinds: readonly ResourceKind[],
  files: readonly KubernetesObject[],
): readonly ReadRecord[] => {
  const held = titlesOf(files)
  return recordsOf(kinds, files, (title) => (held.has(title) ? 'complete' : 'not given'), 'files')
}

const recordsOfWorld = (world: MeshState, files: readonly KubernetesObject[]): readonly ReadRecord[] => {
  const held = titlesOf(files)
  return world.reads.map((read) =>
    read.status === 'not installed' && held.has(`${read.group}/${read.kind}`)
      ? { ...read, status: 'complete' as const }
      : read,
  )
}
