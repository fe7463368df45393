import type { Environment } from '../../config/config.js'
import { globRoot } from '../../manifests/glob.js'
import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { createReadCache, fileReader } from '../../manifests/read-objects.js'
import { overlaysIn } from '../../manifests/ytt-overlays.js'
import { keyText, keyTitle, type KubernetesObject } from '../../ports/object.js'
import { once } from '../../ports/once.js'
import { isBelow, type RepositoryFile } from '../../ports/repository.js'
import { isRbac, standsIn } from './about-environment.js'
import { isFolderOfOther, stageIn, type NamedPlace } from './environment-names.js'
import { standingPermissions, type StandingFile } from './standing-permissions.js'
import { touchedPlaces, type AccountTaken } from '../../units/touched-places.js'
import { sharedCluster } from './environments-beside.js'
import { common } from './alternatives.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** A changed file that no environment reads, as both revisions hold it. */
export interface FileOfNamespace {
  readonly path: string
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
  /** Something is built from it: what it holds need not be what is applied. */
  readonly isTaken: boolean
  /** A side cannot be read, and names these namespaces. */
  readonly unreadable?: ReadonlySet<string>
  /** Its pods that take or leave a ServiceAccount: the rules of an environment may decide by one, whatever its namespace. */
  readonly moves: readonly AccountTaken[]
  /** Told where it is about no place of an environment. */
  readonly note: string
  readonly isOf: (environment: Environment) => boolean
  /** The folder that it stands below has the name of a stage, which no environment has: what stands there tells whether it is another cluster's. */
  readonly stage?: Stage
}

/** A folder with the name of a stage, and what it held before the change. */
export interface Stage {
  readonly folder: string
  readonly held: () => readonly KubernetesObject[]
}

/** Where an environment's list begins to look. */
export interface Listing {
  readonly environment: Environment
  readonly roots: readonly string[]
}

export const rootsOf = (globs: readonly string[]): readonly string[] => globs.map((glob) => globRoot(glob))

const segmentsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '')

/** How many folders two paths share. */
const sharedBy = (left: readonly string[], right: readonly string[]): number => {
  const at = left.findIndex((part, index) => part !== right[index])
  return at === -1 ? left.length : at
}

/** Whether a file stands in another folder than an environment's, where folders tell it and another environment apart. */
const isApart = (folders: readonly string[], root: readonly string[], other: readonly string[]): boolean => {
  const shared = sharedBy(root, other)
  if (shared === root.length || shared === other.length) return false
  return sharedBy(folders, root) === shared && folders.length > shared
}

const named = (listings: readonly Listing[]): readonly NamedPlace[] =>
  listings.map(({ environment, roots }) => ({ name: environment.name, roots }))

/**
 * Whether a file may be about the same cluster as an environment, by where it stands: not below a folder that has the name of
 * another environment, and not beside the folders that tell this one and another of its namespace apart.
 */
const mayBeOf =
  (folders: readonly string[], listings: readonly Listing[], areOne: (one: string, other: string) => boolean) =>
  (environment: Environment): boolean => {
    const ours = listings.filter((one) => one.environment.name === environment.name)
    const own = ours.flatMap(({ roots }) => roots.map(segmentsOf))
    const others = listings
      .filter((one) => one.environment.name !== environment.name && one.environment.namespace === environment.namespace)
      .filter((one) => !areOne(one.environment.name, environment.name))
      .flatMap(({ roots }) => roots.map(segmentsOf))
    const isOther = (folder: string): boolean => isFolderOfOther(folder, named(ours), named(listings))
    if (own.length === 0 || folders.some(isOther)) return false
    return own.some((root) => !others.some((other) => isApart(folders, root, other)))
  }

/** Whether a file may be about an environment: of whom its roles and bindings are is known beside the environment's own. */
const mayBeAbout = (file: FileOfNamespace, environment: Environment): boolean =>
  file.isOf(environment) &&
  (file.unreadable?.has(environment.namespace) ??
    [...file.before, ...file.after].some((object) => standsIn(environment)(object) || isRbac(object)))

/** Of a template any namespace may be, which says nothing of this one; an overlay changes policies wherever they are. */
const namespacesIn = (
  path: string,
  all: ReadonlySet<string>,
  ...sides: readonly RevisionUnits[]
): ReadonlySet<string> =>
  new Set(
    sides.flatMap((side) => {
      const text = side.textOf(path) ?? ''
      const holds = mayHold(text)
      if (holds.namespaces !== 'any') return [...holds.namespaces]
      return overlaysIn(text).length > 0 && mayHoldPolicy(holds) ? [...all] : []
    }),
  )

/** An object of a folder; one whose name is filled in may have any. */
interface NamedKind {
  readonly kind: string
  readonly name: string | undefined
  readonly namespace?: string
}

const isFilledIn = /[{}$#(]/

/** Objects that a text of another program writes out, by its words. */
const namedKinds = (text: string): readonly NamedKind[] =>
  text.split(/^---/m).flatMap((document): readonly NamedKind[] => {
    const kind = /^kind:[ \t]*["']?([A-Za-z]+)/m.exec(document)?.[1]
    if (kind === undefined) return []
    const name = /^metadata:[^]*?\bname:[ \t]*["']?([^\s"',}]+)/m.exec(document)?.[1]
    return [{ kind, name: name === undefined || isFilledIn.test(name) ? undefined : name }]
  })

const isEqualOrUnsaid = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other

const mayBeOne = (one: NamedKind, other: NamedKind): boolean =>
  one.kind === other.kind && isEqualOrUnsaid(one.name, other.name) && isEqualOrUnsaid(one.namespace, other.namespace)

/**
 * Which environments are parts of one cluster: the settings of both name it, or the folders of each hold objects of which the
 * other's hold none, by the words of a chart's templates where nobody rendered it. Folders that hold the same objects, or none
 * that can be told, are those of two clusters. The base alone tells it.
 */
const shareOneCluster = (
  listings: readonly Listing[],
  namedBelow: (roots: readonly string[]) => readonly NamedKind[],
): ((one: string, other: string) => boolean) => {
  const known = new Map<Listing, readonly NamedKind[]>()
  const held = (listing: Listing): readonly NamedKind[] => {
    const objects = known.get(listing) ?? namedBelow(listing.roots).filter(({ kind }) => !common.has(kind))
    known.set(listing, objects)
    return objects
  }
  return (one, other) => {
    const [left, right] = [one, other].map((name) => listings.find(({ environment }) => environment.name === name))
    if (left === undefined || right === undefined) return false
    const shared = sharedCluster(left.environment, right.environment)
    if (shared !== 'unknown') return shared === 'one'
    const [ours, theirs] = [held(left), held(right)]
    return ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.some((object) => mayBeOne(one, object)))
  }
}

/** Changed files that no environment reads and that may be about one, and what of the repository's permissions belongs to them. */
export interface FilesOfNamespaces {
  readonly files: readonly FileOfNamespace[]
  readonly standing: readonly (StandingFile & Pick<FileOfNamespace, 'isOf'>)[]
  /** Of every environment of the configuration. */
  readonly namespaces: ReadonlySet<string>
}

/** Of these files, those that may be about the namespace of an environment, and what they hold in both revisions. */
export const filesOfNamespaces = (
  paths: readonly string[],
  [before, after]: readonly [RevisionUnits, RevisionUnits],
  listings: readonly Listing[],
  noteOf: (path: string) => string,
): FilesOfNamespaces => {
  const read = fileReader({ selection: 'found', cache: createReadCache() })
  const readWhole = (file: RepositoryFile): readonly KubernetesObject[] => {
    const { objects, unread, withoutNamespace } = read(file)
    const nowhere = new Set(withoutNamespace.map((key) => keyText(key)))
    return unread.length > 0 ? [] : objects.filter(({ key }) => !nowhere.has(keyText(key)))
  }
  const objectsOf = (side: RevisionUnits, path: string): readonly KubernetesObject[] | undefined => {
    const file = side.files.find((one) => one.path === path)
    if (file === undefined || side.tree.isLink(path))
      return side.listing.some((one) => one.path === path) ? undefined : []
    return read(file).unread.length > 0 ? undefined : readWhole(file)
  }
  const areOne = shareOneCluster(listings, (roots) =>
    before.files
      .filter(({ path }) => roots.some((root) => isBelow(path, root)))
      .flatMap((file): readonly NamedKind[] => {
        const { objects, unread } = read(file)
        return unread.length > 0 ? namedKinds(file.text) : objects.map(({ key }) => key)
      }),
  )
  const held = paths.map((path) => ({ path, old: objectsOf(before, path), now: objectsOf(after, path) }))
  // Where a workload leaves one file and comes in another one, both tell that it moves.
  const together = touchedPlaces(
    held.flatMap(({ old }) => old ?? []),
    held.flatMap(({ now }) => now ?? []),
    new Set(),
  )
  const movesOf = (objects: readonly KubernetesObject[]): readonly AccountTaken[] => {
    const titles = new Set(objects.map(({ key }) => keyTitle(key)))
    const isOf = ({ workloads, formerly }: AccountTaken): boolean =>
      [...workloads, ...formerly].some((title) => titles.has(title))
    return (together?.moves ?? []).filter(isOf)
  }
  const namespaces = new Set(listings.map(({ environment }) => environment.namespace))
  const placeOf = (path: string): Pick<FileOfNamespace, 'isOf' | 'stage'> => {
    const folders = segmentsOf(path).slice(0, -1)
    const folder = stageIn(folders.join('/'), named(listings))
    const stage =
      folder === undefined
        ? undefined
        : { folder, held: once(() => before.files.filter((one) => isBelow(one.path, folder)).flatMap(readWhole)) }
    return { isOf: mayBeOf(folders, listings, areOne), ...(stage === undefined ? {} : { stage }) }
  }
  const files = held.flatMap(({ path, old, now }): readonly FileOfNamespace[] => {
    const isTaken = before.found.isTaken(path) || after.found.isTaken(path)
    const place = placeOf(path)
    const moves = movesOf([...(old ?? []), ...(now ?? [])])
    const rest = { path, isTaken, moves, note: noteOf(path), ...place }
    const file: FileOfNamespace =
      old === undefined || now === undefined
        ? { ...rest, before: [], after: [], unreadable: namespacesIn(path, namespaces, before, after) }
        : { ...rest, before: old, after: now }
    const counts = (environment: Environment): boolean =>
      mayBeAbout(file, environment) || (moves.length > 0 && file.isOf(environment))
    return listings.some(({ environment }) => counts(environment)) ? [file] : []
  })
  const grants = files.some((file) => [...file.before, ...file.after].some(isRbac))
  const standing = grants ? standingPermissions([before, after], new Set(paths), read) : []
  return {
    files,
    standing: standing.map((file) => ({ ...file, isOf: placeOf(file.path).isOf })),
    namespaces,
  }
}
