import type { JsonArray, JsonObject } from './json.js'
import type { Source } from './source.js'

/** What names an object for life: the version is left out, since v1 and v1beta1 are one object (attack K10). */
export interface ObjectKey {
  /** '' is the core group. */
  readonly group: string
  readonly kind: string
  /** '' for a cluster-scoped kind. */
  readonly namespace: string
  readonly name: string
}

/** One object of Kubernetes, from a file or from a cluster. */
export interface KubernetesObject {
  readonly key: ObjectKey
  /** As written, for example `security.istio.io/v1beta1`. */
  readonly apiVersion: string
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  /** RFC 3339, from a cluster only; a file has no age. */
  readonly creationTimestamp?: string
  /** The whole object as read, without `status` and `metadata.managedFields`. */
  readonly content: JsonObject
  /** `metadata.managedFields`, from a cluster only: who owns what. */
  readonly managedFields?: JsonArray
  /** Its text names no namespace: it stands where whoever applies it says. */
  readonly takesNamespace?: true
  /** A file that says `metadata.managedFields`: server-side apply takes no such object. */
  readonly saysManagers?: true
  /** Where the object stands. */
  readonly source: Source
  /** Where a part of it stands; `pointer` is a JSON pointer (RFC 6901), for example `/spec/rules/0`. Falls back to the nearest known parent. */
  readonly locate: (pointer: string) => Source
}

/** Whether the objects of one kind in one namespace are all there. Missing means `not given`, never empty. */
export type ReadStatus = 'complete' | 'forbidden' | 'not installed' | 'not given'

export interface ReadRecord {
  readonly group: string
  readonly kind: string
  /** '*' for all namespaces, '' for a cluster-scoped kind. */
  readonly namespace: string
  /** The one object that was asked for, where the rest of the kind was not. */
  readonly name?: string
  readonly status: ReadStatus
  /** Of a file that holds the object and cannot be read: where, and why. Nobody refused anything then. */
  readonly because?: string
  /** Of a text that cannot be read: every key in it, of which the labels that it selects by and the fields that it decides by are some. Missing: any. */
  readonly keys?: readonly string[]
  /**
   * Files alone say it, and a cluster may hold more: `files` of a repository hold a part of a mesh, a `folder` that somebody
   * names stands for a whole one.
   */
  readonly by?: 'files' | 'folder'
}

/** The objects of a mesh at one moment, and what of it was really read. */
export interface MeshState {
  readonly objects: readonly KubernetesObject[]
  readonly reads: readonly ReadRecord[]
  /** Keys of objects that the change itself brings or takes away, and that this side has not: known not to be there. */
  readonly absent?: ReadonlySet<string>
  /** The same for labels of objects that both sides have: by `keyText`, the names of labels that the other side alone says. */
  readonly absentLabels?: ReadonlyMap<string, ReadonlySet<string>>
}

const keyTexts = new WeakMap<ObjectKey, string>()

/**
 * `group/kind/namespace/name`, unambiguous because none of the four may hold a slash. Written once for a key: objects are
 * told apart by it all the time.
 */
export const keyText = (key: ObjectKey): string => {
  let text = keyTexts.get(key)
  if (text === undefined) {
    text = `${key.group}/${key.kind}/${key.namespace}/${key.name}`
    keyTexts.set(key, text)
  }
  return text
}

/** For people: `AuthorizationPolicy shop/orders`. */
export const keyTitle = (key: ObjectKey): string =>
  key.namespace === '' ? `${key.kind} ${key.name}` : `${key.kind} ${key.namespace}/${key.name}`

const narrowest = (state: MeshState, group: string, kind: string, namespace: string): ReadRecord | undefined => {
  const of = (scope: string): ReadRecord | undefined =>
    state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope)
  return of(namespace) ?? of('*')
}

/** The status of the narrowest record for a kind and namespace. */
export const readStatus = (state: MeshState, group: string, kind: string, namespace: string): ReadStatus =>
  narrowest(state, group, kind, namespace)?.status ?? 'not given'

/** Whether a cluster was asked for all objects of a kind: what is not among them does not exist. Files never tell that. */
export const isWhollyRead = (state: MeshState, group: string, kind: string, namespace: string): boolean => {
  const read = narrowest(state, group, kind, namespace)
  return read?.status === 'complete' && read.by === undefined
}

/** Whether a label that no file says may have been set by hand: nobody asked a cluster, and the change does not take it away. */
export const mayBeLabelled = (state: MeshState, key: ObjectKey, label: string): boolean =>
  narrowest(state, key.group, key.kind, key.namespace)?.by === 'files' &&
  state.absentLabels?.get(keyText(key))?.has(label) !== true

/** Records that are about an object: of its kind, or of itself by its name; the narrowest one comes first. */
const recordsAbout = ({ reads }: MeshState, { group, kind, namespace, name }: ObjectKey): readonly ReadRecord[] => {
  const about = reads.filter(
    (read) => read.group === group && read.kind === kind && (read.name === undefined || read.name === name),
  )
  const of = (scope: string): readonly ReadRecord[] => about.filter((read) => read.namespace === scope)
  return [...of(namespace), ...(namespace === '*' ? [] : of('*'))]
}

/** Whether anybody was asked for an object, by its kind or by its name; the answer may have been no. */
export const isAskedFor = (state: MeshState, key: ObjectKey): boolean => recordsAbout(state, key).length > 0

/** Whether an object that is not among those of a state does not exist: files of a repository say so of none but their own. */
export const isKnownAbsent = (state: MeshState, key: ObjectKey): boolean => {
  const [read] = recordsAbout(state, key)
  return (
    read?.status === 'not installed' ||
    (read?.status === 'complete' && read.by !== 'files') ||
    state.absent?.has(keyText(key)) === true
  )
}
