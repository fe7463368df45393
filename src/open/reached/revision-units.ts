import { defaultGlobs } from '../../manifests/glob.js'
import { buildFile } from '../../manifests/templates.js'
import {
  nameOf,
  type Repository,
  type RepositoryFile,
  type TreePath,
  type WholeRevisions,
} from '../../ports/repository.js'
import type { FoundUnits } from '../../units/find-units.js'
import { openTree, type RevisionTree } from '../../units/revision-tree.js'
import type { OpenRepository } from '../run.js'

/** A repository whose revisions can be listed whole. */
export type WholeRepository = OpenRepository & { readonly whole: WholeRevisions }

export const isWhole = (repository: OpenRepository | undefined): repository is WholeRepository =>
  repository?.whole !== undefined

/** What is applied together in one revision. */
export interface RevisionUnits {
  readonly revision: string
  readonly listing: readonly TreePath[]
  readonly tree: RevisionTree
  /** Files that may hold objects. */
  readonly files: readonly RepositoryFile[]
  readonly textOf: (path: string) => string | undefined
  readonly found: FoundUnits
}

/** Files that decide what is built, and whose names are none of a manifest, or which hold no object. */
const isBareBuildFile = (path: string): boolean =>
  nameOf(path).startsWith('.argocd-source') ||
  ['.sourceignore', 'Kptfile', 'zarf.yaml', 'zarf-values.yaml'].includes(nameOf(path)) ||
  (buildFile(path) !== undefined && !nameOf(path).includes('.'))

/** kluctl lists what it deploys in files that are called as manifests are. */
const mayBeOfKluctl = (path: string): boolean => /^deployment\.ya?ml$/.test(nameOf(path))

/** Finds the units of a revision; '' is one without any file. `own` is `owner/name` of the repository, or ''. */
export const readRevisionUnits = async (
  repository: WholeRepository,
  revision: string,
  own: string,
): Promise<RevisionUnits> => {
  const listing = revision === '' ? [] : await repository.whole.list(revision)
  const linkPaths = listing.filter(({ kind }) => kind === 'link').map(({ path }) => path)
  // A kustomization needs no ending.
  const bare = listing.filter(({ kind, path }) => kind === 'file' && isBareBuildFile(path)).map(({ path }) => path)
  const bytesOf = async (paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> =>
    paths.length === 0 ? new Map() : repository.whole.read(revision, paths)
  const [targets, builds, read] = await Promise.all([
    bytesOf(linkPaths),
    bytesOf(bare),
    revision === '' ? { files: [] } : repository.readTree(revision, defaultGlobs, 'listed'),
  ])
  const holding = new Set(read.files.map(({ path }) => path))
  const lists = listing.flatMap(({ kind, path }) =>
    kind === 'file' && mayBeOfKluctl(path) && !holding.has(path) ? [path] : [],
  )
  const decoder = new TextDecoder()
  const tree = openTree({
    files: listing.filter(({ kind }) => kind === 'file').map(({ path }) => path),
    links: new Map([...targets].map(([path, target]) => [path, decoder.decode(target)])),
  })
  const texts = new Map([
    ...read.files.map(({ path, text }) => [path, text] as const),
    ...[...builds, ...(await bytesOf(lists))].map(([path, bytes]) => [path, decoder.decode(bytes)] as const),
  ])
  const { findUnits } = await import('../../units/find-units.js')
  return {
    revision,
    listing,
    tree,
    files: read.files,
    textOf: (path) => texts.get(tree.file(path) ?? path),
    found: findUnits(tree, texts, own),
  }
}

interface BothUnits {
  readonly read: WholeRepository
  readonly before: RevisionUnits
  readonly after: RevisionUnits
}

const readBoth = async (
  repository: WholeRepository,
  { base, head }: { readonly base: string; readonly head: string },
  own: string,
): Promise<BothUnits> => {
  const { withFollowedLinks } = await import('./followed-links.js')
  const read = rememberTrees(await withFollowedLinks(repository, { base, head }))
  const [before, after] = await Promise.all([readRevisionUnits(read, base, own), readRevisionUnits(read, head, own)])
  return { read, before, after }
}

const knownUnits = new WeakMap<WholeRepository, Map<string, Promise<BothUnits>>>()

/**
 * Finds the units of both revisions, once for all environments of a run; `read` reads each tree once, for all units. What is
 * not here is looked for again, since a fetch may have brought it.
 */
export const readBothUnits = async (
  repository: WholeRepository,
  revisions: { readonly base: string; readonly head: string },
  own: string,
): Promise<BothUnits> => {
  const known = knownUnits.get(repository) ?? new Map<string, Promise<BothUnits>>()
  knownUnits.set(repository, known)
  const key = JSON.stringify([revisions.base, revisions.head, own])
  const both = known.get(key) ?? readBoth(repository, revisions, own)
  known.set(key, both)
  both.catch(() => known.delete(key))
  return both
}

/** Paths at which two listings differ; a link that holds what a file held is another thing. */
export const changedPaths = (before: readonly TreePath[], after: readonly TreePath[]): ReadonlySet<string> => {
  const written = ({ kind, id }: TreePath): string => `${kind} ${id}`
  const old = new Map(before.map((one) => [one.path, written(one)]))
  const changed = new Set<string>()
  for (const one of after) {
    if (old.get(one.path) !== written(one)) changed.add(one.path)
    old.delete(one.path)
  }
  for (const path of old.keys()) changed.add(path)
  return changed
}

/** Each tree is read once, for all units; a file that several of them hold alike is one value. */
const rememberTrees = (repository: WholeRepository): WholeRepository => {
  const known = new Map<string, ReturnType<Repository['readTree']>>()
  const files = new Map<string, RepositoryFile>()
  const asKnown = (file: RepositoryFile): RepositoryFile => {
    const other = files.get(file.path)
    if (other?.digest === file.digest && other.cutFrom === file.cutFrom) return other
    files.set(file.path, file)
    return file
  }
  const readTree: Repository['readTree'] = async (revision, globs, links) => {
    const tree = await repository.readTree(revision, globs, links)
    return { ...tree, files: tree.files.map(asKnown) }
  }
  return {
    ...repository,
    readTree: (revision, globs, links) => {
      const key = JSON.stringify([revision, globs, links])
      const tree = known.get(key) ?? readTree(revision, globs, links)
      known.set(key, tree)
      return tree
    },
  }
}

const kept = new WeakMap<RevisionUnits, Map<string, string>>()

/** Files that hold no object are not among the texts of a revision. Several rules ask for the templates of a chart: each is read once. */
export const textsOf = async (
  { whole }: WholeRepository,
  at: RevisionUnits,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { revision, tree } = at
  const there = revision === '' ? [] : paths.filter((path) => tree.file(path) === path)
  const known = kept.get(at) ?? new Map<string, string>()
  kept.set(at, known)
  const asked = there.filter((path) => !known.has(path))
  if (asked.length > 0) {
    const decoder = new TextDecoder()
    for (const [path, bytes] of await whole.read(revision, asked)) known.set(path, decoder.decode(bytes))
  }
  return new Map(
    there.flatMap((path) => {
      const text = known.get(path)
      return text === undefined ? [] : [[path, text] as const]
    }),
  )
}
