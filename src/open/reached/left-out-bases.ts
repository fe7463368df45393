import { objectAt, textAt } from '../../mesh/fields.js'
import { mayHold, type MayHold } from '../../manifests/may-hold.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { listNames } from '../../ports/list-names.js'
import { isSameJson, type Json } from '../../ports/json.js'
import { once } from '../../ports/once.js'
import { keyText, type KubernetesObject, type ReadRecord } from '../../ports/object.js'
import { isRemote, missing } from '../../units/kustomizations.js'
import { readWhole } from '../../units/read-values.js'
import type { UnitPair } from '../../units/pair-units.js'
import type { BaseElsewhere, Unit } from '../../units/unit.js'
import { joinPath } from '../../units/revision-tree.js'
import { folderOf } from '../../ports/repository.js'
import { mayBeElsewhere } from '../../units/words-of-unit.js'
import type { RevisionUnits } from './revision-units.js'
import { differInComments } from '../templates/yaml-comments.js'
import { unreadRecords } from '../beside/unread-records.js'

/** What the comparison of a unit without its bases from elsewhere leaves open. */
export interface LeftOut {
  /** Why it cannot be compared without them. */
  readonly reason?: Reason
  /** What they may hold, alike at both revisions. */
  readonly unread: readonly ReadRecord[]
  /** Of these, what stands outside of the repository. */
  readonly fetched: readonly ReadRecord[]
  readonly notes: readonly string[]
}

const nothing: LeftOut = { unread: [], fetched: [], notes: [] }

/** Whether both revisions of a unit take the same bases from elsewhere and make the same of them (units/bases-elsewhere.ts). */
export const leaveOutBases = (pair: UnitPair, before: RevisionUnits, after: RevisionUnits): LeftOut => {
  const [old, now] = [pair.before, pair.after]
  if (old?.elsewhere === undefined && now?.elsewhere === undefined) return nothing
  const isSame = (old === now && before === after) || (isSameBuild(old, now) && isSameFiles(old, now, before, after))
  const bases = [...(old?.elsewhere?.bases ?? []), ...(now?.elsewhere?.bases ?? [])]
  if (!isSame) return { ...nothing, reason: changedBases(pair.title, bases) }
  const places = now === undefined ? [] : placesOf(now)
  const recordsOf = (some: readonly BaseElsewhere[]): readonly ReadRecord[] =>
    some.flatMap((base) => unreadRecords(heldBy(base, now, after), whyUnread(base)))
  const fetched = recordsOf(places.filter(({ file }) => file === undefined))
  return {
    unread: [...fetched, ...recordsOf(places.filter(({ file }) => file !== undefined))],
    fetched,
    notes: [
      ...noteOf(
        'not fetched',
        bases.flatMap(({ file, entry }) => (file === undefined && isRemote(entry) ? [entry.slice(0, 200)] : [])),
      ),
      ...noteOf(
        'in no file of this repository',
        bases.flatMap(({ path, file, entry }) =>
          file === undefined && !isRemote(entry) ? [`${entry.slice(0, 200)} of ${path}`] : [],
        ),
      ),
      ...noteOf(
        'left out, since a key stands twice there',
        bases.flatMap(({ file, isRefused }) => (file === undefined || isRefused === true ? [] : [file])),
      ),
      ...noteOf(
        'left out, since Helm renders nothing of it with the values at hand',
        bases.flatMap(({ file, isRefused }) => (file === undefined || isRefused !== true ? [] : [file])),
      ),
    ],
  }
}

/** A file of the repository holds what its words say, wherever it stands, unless a patch may make another kind of it. */
const heldBy = ({ file, namespace }: BaseElsewhere, unit: Unit | undefined, { textOf }: RevisionUnits): MayHold => {
  const elsewhere = mayBeElsewhere(namespace)
  const text = file === undefined ? undefined : textOf(file)
  const changesKinds = JSON.stringify(unit?.elsewhere?.layers ?? null).includes('allowKindChange')
  return text === undefined || changesKinds ? elsewhere : { ...mayHold(text), namespaces: elsewhere.namespaces }
}

const whyUnread = ({ path, entry, file, isRefused }: BaseElsewhere): string => {
  if (file === undefined) return missing(path, entry).text
  return isRefused === true
    ? `Helm renders nothing of ${file} with the values at hand`
    : `${file} has a key twice, and programs differ in which one they take`
}

const noteOf = (what: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`the same at both revisions, and ${what}: ${listNames([...new Set(names)], mostNamed)}`]

const mostNamed = 3

export const changedBases = (title: string, [base]: readonly BaseElsewhere[]): Reason => {
  const { text, remedy } =
    base?.file === undefined
      ? missing(base?.path ?? '', base?.entry ?? '')
      : { text: `${base.file} has a key twice`, remedy: 'Remove one of the two.' }
  return {
    code: 'NOT_RENDERED',
    text: `${title} was not rendered: ${text}, and what becomes of it changes. ${remedy}`,
  }
}

/** What is laid over a base by the kustomizations, and by the object of Argo CD or Flux that points at them. */
const buildValue = ({ source, elsewhere }: Unit): Json => {
  if (source.kind !== 'kustomize') return null
  const { substitutions, overlay = {} } = source
  const filled = [...(substitutions?.variables ?? [])].map(([name, value]) => [name, value])
  return [elsewhere?.layers ?? null, overlay, filled, substitutions?.complete ?? null]
}

const isSameBuild = (old: Unit | undefined, now: Unit | undefined): boolean =>
  old !== undefined && now !== undefined && isSameJson(buildValue(old), buildValue(now))

/** What a path holds at a revision: equal ids, equal bytes. */
const idsAt = ({ listing, tree }: RevisionUnits): ((path: string) => Json) => {
  const ids = once(() => new Map(listing.map(({ path, kind, id }) => [path, `${kind} ${id}`])))
  return (path) => ids().get(tree.file(path) ?? path) ?? null
}

const isSameFiles = (
  old: Unit | undefined,
  now: Unit | undefined,
  before: RevisionUnits,
  after: RevisionUnits,
): boolean => {
  const files = [...new Set([...(old?.elsewhere?.files ?? []), ...(now?.elsewhere?.files ?? [])])]
  const isListed = (unit: Unit | undefined, path: string): boolean => unit?.elsewhere?.files.has(path) === true
  const [idBefore, idAfter] = [idsAt(before), idsAt(after)]
  const wayTo = ({ path, entry }: BaseElsewhere): readonly string[] => foldersOn(joinPath(folderOf(path), entry) ?? '')
  return (
    files.every(
      (path) =>
        isListed(old, path) &&
        isListed(now, path) &&
        (idBefore(path) === idAfter(path) || differInComments(before.textOf(path), after.textOf(path))),
    ) && (now?.elsewhere?.bases ?? []).flatMap(wayTo).every((path) => idBefore(path) === idAfter(path))
  )
}

/** A path and the folders that it stands in: one of them may be a submodule, which is there as a commit alone. */
const foldersOn = (path: string): readonly string[] =>
  path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))

/** An overlay with a namespace gives it to everything; what else one does may move objects as well. */
const placesOf = ({ source, elsewhere }: Unit): readonly BaseElsewhere[] => {
  const bases = elsewhere?.bases ?? []
  if (source.kind !== 'kustomize' || source.overlay === undefined) return bases
  const { namespace } = source.overlay
  return bases.map((base) => ({ ...base, namespace: typeof namespace === 'string' ? namespace : undefined }))
}

/** Kinds whose names kustomize writes into others that decide: of workloads and of bindings. */
const referred: ReadonlySet<string> = new Set(['ServiceAccount', 'Role', 'ClusterRole'])

/** Whether what a base may refer to by name has the same name at both revisions, from the same file. */
export const isSameReferred = (
  old: readonly KubernetesObject[],
  now: readonly KubernetesObject[],
  before: RevisionUnits,
  after: RevisionUnits,
): boolean => {
  const placed = (objects: readonly KubernetesObject[]) =>
    objects.flatMap(({ key, source }) =>
      referred.has(key.kind) && source.kind === 'file' ? [{ key: keyText(key), path: source.path }] : [],
    )
  const text = (objects: readonly KubernetesObject[], at: RevisionUnits): Json => {
    const idOf = idsAt(at)
    return [
      placed(objects)
        .map(({ key, path }) => `${key} ${path}`)
        .sort(),
      [...new Set(placed(objects).map(({ path }) => path))]
        .sort()
        .map((path) => namesIn(at.textOf(path) ?? '') ?? [path, idOf(path)]),
    ]
  }
  return isSameJson(text(old, before), text(now, after))
}

/** The names that the objects of a text have before a build; undefined: it does not show them. */
const namesIn = (text: string): Json | undefined => {
  const values = readWhole(text) ?? []
  if (values.length === 0 || values.some((value) => textAt(value, 'kind').endsWith('List'))) return undefined
  return values.map((value) => {
    const metadata = objectAt(value, 'metadata')
    return [textAt(value, 'kind'), textAt(metadata, 'namespace'), textAt(metadata, 'name')]
  })
}
