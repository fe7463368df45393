import type { Environment } from '../config/config.js'
import { isEnvironmentName } from '../manifests/environment-name.js'
import { globRoot } from '../manifests/glob.js'
import { printableName } from '../manifests/not-regular.js'
import { mayHold } from '../manifests/may-hold.js'
import { createReadCache, fileReader } from '../manifests/read-objects.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import type { Sides } from '../plan/opened-environment.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import { isBelow } from '../ports/repository.js'
import type { Source } from '../ports/source.js'
import { decidingIn } from './deciding-in.js'
import { isToldApart } from '../units/naming-accounts.js'
import { touchedPlaces, type AccountTaken } from '../units/touched-places.js'
import { sharedCluster } from './environments-beside.js'
import { common } from './meeting-objects.js'
import type { RevisionUnits } from './revision-units.js'

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

/**
 * Whether a file may be about the same cluster as an environment, by where it stands: not below a folder that has the name of
 * another environment, and not beside the folders that tell this one and another of its namespace apart.
 */
const mayBeOf =
  (folders: readonly string[], listings: readonly Listing[], areOne: (one: string, other: string) => boolean) =>
  (environment: Environment): boolean => {
    const own = listings
      .filter((one) => one.environment.name === environment.name)
      .flatMap(({ roots }) => roots.map(segmentsOf))
    const others = listings
      .filter((one) => one.environment.name !== environment.name && one.environment.namespace === environment.namespace)
      .filter((one) => !areOne(one.environment.name, environment.name))
      .flatMap(({ roots }) => roots.map(segmentsOf))
    const named = folders.filter(isEnvironmentName)
    if (own.length === 0 || named.some((name) => name !== environment.name && !own.some((root) => root.includes(name))))
      return false
    return own.some((root) => !others.some((other) => isApart(folders, root, other)))
  }

/** Of the root namespace, what holds for every other one; the settings of the mesh with it. */
const holdsEverywhere = ({ key }: KubernetesObject, root: string): boolean =>
  key.namespace === root &&
  (key.group === 'security.istio.io' ||
    ['EnvoyFilter', 'WasmPlugin'].includes(key.kind) ||
    (key.group === '' && key.kind === 'ConfigMap' && /^istio(?:$|-)/.test(key.name)))

const isAbout =
  ({ namespace, mesh }: Environment) =>
  (object: KubernetesObject): boolean =>
    object.key.namespace === namespace ||
    (object.key.kind === 'Namespace' && object.key.name === namespace) ||
    holdsEverywhere(object, mesh.rootNamespace ?? 'istio-system')

const isAboutPlacesOf = (file: FileOfNamespace, environment: Environment): boolean =>
  file.isOf(environment) &&
  (file.unreadable?.has(environment.namespace) ?? [...file.before, ...file.after].some(isAbout(environment)))

const tellsApart = ({ before, after }: Sides, move: AccountTaken): boolean =>
  [...before, ...after].some((object) => isToldApart(object, move))

/** Of a template any namespace may be, which says nothing of this one. */
const namespacesIn = (path: string, ...sides: readonly RevisionUnits[]): ReadonlySet<string> =>
  new Set(
    sides.flatMap((side) => {
      const { namespaces } = mayHold(side.textOf(path) ?? '')
      return namespaces === 'any' ? [] : [...namespaces]
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

/** Of these files, those that may be about the namespace of an environment, and what they hold in both revisions. */
export const filesOfNamespaces = (
  paths: readonly string[],
  [before, after]: readonly [RevisionUnits, RevisionUnits],
  listings: readonly Listing[],
  noteOf: (path: string) => string,
): readonly FileOfNamespace[] => {
  const read = fileReader({ selection: 'found', cache: createReadCache() })
  const objectsOf = (side: RevisionUnits, path: string): readonly KubernetesObject[] | undefined => {
    const file = side.files.find((one) => one.path === path)
    if (file === undefined || side.tree.isLink(path))
      return side.listing.some((one) => one.path === path) ? undefined : []
    const { objects, unread, withoutNamespace } = read(file)
    const nowhere = new Set(withoutNamespace.map((key) => keyText(key)))
    return unread.length > 0 ? undefined : objects.filter(({ key }) => !nowhere.has(keyText(key)))
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
  return held.flatMap(({ path, old, now }): readonly FileOfNamespace[] => {
    const isTaken = before.found.isTaken(path) || after.found.isTaken(path)
    const isOf = mayBeOf(segmentsOf(path).slice(0, -1), listings, areOne)
    const moves = movesOf([...(old ?? []), ...(now ?? [])])
    const rest = { path, isTaken, moves, note: noteOf(path), isOf }
    const file: FileOfNamespace =
      old === undefined || now === undefined
        ? { ...rest, before: [], after: [], unreadable: namespacesIn(path, before, after) }
        : { ...rest, before: old, after: now }
    const counts = (environment: Environment): boolean =>
      isAboutPlacesOf(file, environment) || (moves.length > 0 && isOf(environment))
    return listings.some(({ environment }) => counts(environment)) ? [file] : []
  })
}

const reasonOf = (file: FileOfNamespace, where: Source, why: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `\`${printableName(file.path)}\` changes what may decide in the namespace of this environment, no list has it, and ${why}. Add it to \`policies\``,
  where,
})

/** Another description of an object that the environment has, which comes with the change: it stood beside no list before. */
const anotherOf = (
  own: readonly KubernetesObject[],
  old: readonly KubernetesObject[],
  now: readonly KubernetesObject[],
): KubernetesObject | undefined => {
  const before = new Set(old.map(({ key }) => keyText(key)))
  const come = now.filter(({ key }) => !before.has(keyText(key)))
  const others = new Map(come.map((object) => [keyText(object.key), object]))
  // What it decides shows beside what the environment has besides.
  const otherwise = own.map((object) => others.get(keyText(object.key)) ?? object)
  return decidingIn(own, otherwise, { counts: (name) => others.has(name) })
}

/**
 * The sides of an environment with what the change touches in its namespace and no environment reads: it is judged with what the
 * list names, as if it stood there. What the environment describes itself stays as the list has it: the other description is of
 * another cluster, or what this one was made from.
 */
export const withFilesOfNamespace = (
  sides: Sides,
  files: readonly FileOfNamespace[],
  environment: Environment | undefined,
): Sides => {
  if (files.length === 0) return sides
  if (environment === undefined) return { ...sides, notes: [...(sides.notes ?? []), ...files.map(({ note }) => note)] }
  const own = new Set([...sides.before, ...sides.after].map(({ key }) => keyText(key)))
  const seen = new Set<string>()
  const [before, after, reasons, notes]: [KubernetesObject[], KubernetesObject[], Reason[], string[]] = [[], [], [], []]
  for (const file of files) {
    const taken = file.isOf(environment) ? file.moves.filter((move) => tellsApart(sides, move)) : []
    const counts = (object: KubernetesObject): boolean =>
      isAbout(environment)(object) ||
      taken.some(({ to, from }) => [to, from].some((account) => account?.namespace === object.key.namespace))
    const [old, now] = [file.before.filter(counts), file.after.filter(counts)]
    const keys = new Set([...old, ...now].map(({ key }) => keyText(key)))
    const [first] = [...now, ...old]
    if (!isAboutPlacesOf(file, environment) && taken.length === 0) {
      notes.push(file.note)
      continue
    }
    if (file.unreadable !== undefined) {
      const where = { kind: 'file', path: printableName(file.path), line: 1, column: 1 } as const
      reasons.push(reasonOf(file, where, 'it cannot be read'))
      continue
    }
    if (first === undefined || [...keys].some((key) => own.has(key))) {
      const other = anotherOf(sides.after, old, now)
      if (other === undefined || file.isTaken) notes.push(file.note)
      else reasons.push(reasonOf(file, other.source, 'it describes an object of the list otherwise'))
      continue
    }
    if ([...keys].some((key) => seen.has(key)))
      reasons.push(reasonOf(file, first.source, 'another file that the list leaves out describes the same object'))
    else if (file.isTaken) {
      const deciding = decidingIn(old, now, { around: sides })
      notes.push(file.note)
      if (deciding !== undefined)
        reasons.push(
          reasonOf(file, deciding.source, 'something that the list leaves out builds from it: it was not judged'),
        )
    } else {
      before.push(...old)
      after.push(...now)
      notes.push(
        `\`${printableName(file.path)}\` changed, no list has it, and ${isAboutPlacesOf(file, environment) ? "it is about this environment's namespace" : 'its pods take or leave a service account by which this environment decides'}: it was judged as if it stood there`,
      )
    }
    for (const key of keys) seen.add(key)
  }
  return {
    ...sides,
    before: [...sides.before, ...before],
    after: [...sides.after, ...after],
    unproven: [...(sides.unproven ?? []), ...reasons],
    notes: [...(sides.notes ?? []), ...notes],
  }
}
