import type { Config, Environment } from '../config/config.js'
import { policyFiles } from '../config/policies.js'
import { defaultGlobs, globMatcher, type GlobMatcher } from '../manifests/glob.js'
import { mayCount, mayHold } from '../manifests/may-hold.js'
import { printableName } from '../manifests/not-regular.js'
import { mayHoldDeciding } from '../mesh/coverage/may-decide.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import type { Configuration } from '../plan/opened-environment.js'
import { once } from '../ports/once.js'
import { byCodePoint } from '../ports/order.js'
import { isBelow, normalPath } from '../ports/repository.js'
import { filesOfNamespaces, rootsOf, type Listing } from './beside/files-of-namespace.js'
import { grantsBeside, leftOutReason } from './beside/grants-beside.js'
import { outsideChanges } from './beside/outside-changes.js'
import type { Place } from './beside/reached-places.js'
import { changedPaths, readBothUnits, type RevisionUnits, type WholeRepository } from './reached/revision-units.js'
import type { Run } from './run.js'
import { noFilesOfNamespaces, type UnjudgedFiles } from './unjudged.js'

/** A configuration of one revision, as far as it says what is read. */
interface Reader {
  readonly config: Config
  readonly environments: readonly (Environment | undefined)[]
}

/** Files named one by one; the others are counted. */
const named = 20

const isManifest = globMatcher(defaultGlobs)

/** What `findUnjudged` finds where somebody lists files. */
export const searchUnjudged = async (
  run: Pick<Run, 'renderer' | 'context'>,
  repository: WholeRepository,
  revisions: { readonly base: string; readonly head: string },
  projects: readonly { readonly path: string; readonly configuration: Configuration }[],
): Promise<UnjudgedFiles> => {
  const configurations = projects.map(({ configuration }) => configuration)
  const old = configurations.flatMap(({ base }) => base ?? []).map(readerOf)
  const now = configurations.map(headReaders)
  const opened = once(() => readBothUnits(repository, revisions, run.context.repository.path))
  const unitsAt = async (revision: string): Promise<RevisionUnits> => {
    const { before, after } = await opened()
    return revision === revisions.base ? before : after
  }
  const matcherOf = (some: readonly Reader[], revision: string): Promise<GlobMatcher> =>
    matcherOfReaders(some, () => unitsAt(revision))
  const [atBase, atHead, isAdded] = await Promise.all([
    matcherOf(old, revisions.base),
    matcherOf(
      now.flatMap(({ judging }) => judging),
      revisions.head,
    ),
    matcherOf(
      now.flatMap(({ added }) => added),
      revisions.head,
    ),
  ])
  const files = projects.map(({ path }) => path).join(', ')
  const isRead = (path: string): boolean => atBase(path) || atHead(path)
  const judging = old.length > 0 ? old : now.flatMap(({ judging: readers }) => readers)
  const places = await Promise.all(
    judging.flatMap(({ config, environments }) =>
      environments.map(async (environment): Promise<Place> => {
        const [reads, roots] = [[{ config, environments: [environment] }], rootsIn(environment, config)]
        const [one, other] = await Promise.all([matcherOf(reads, revisions.base), matcherOf(reads, revisions.head)])
        return { environment, roots, holds: (path) => one(path) || other(path) }
      }),
    ),
  )
  const outside = await outsideChanges(run, await opened(), places, {
    isRead,
    noteOf: (path) => noteOf(path, files, isAdded),
  })
  const [reached, unreached] = [
    outside.filter(({ isReached }) => isReached),
    outside.filter(({ isReached }) => !isReached),
  ]
  const candidates = await changedManifests(repository, revisions)
  const deciding = await thatMayDecide(
    repository,
    revisions,
    candidates.filter((path) => !isRead(path)),
  )
  const isTold = (path: string): boolean => reached.some((one) => one.path === path)
  const others = [...new Set([...deciding, ...unreached.map(({ path }) => path)])]
    .filter((path) => !isTold(path))
    .sort(byCodePoint)
  if (old.length > 0) {
    const listings = old.flatMap(listingsOf)
    const sought = listings.length === 0 ? [] : deciding.filter((path) => !isAdded(path))
    const sides =
      sought.length === 0 ? undefined : await Promise.all([unitsAt(revisions.base), unitsAt(revisions.head)])
    const ofNamespaces =
      sides === undefined
        ? noFilesOfNamespaces
        : filesOfNamespaces(sought, sides, listings, (path) => noteOf(path, files, isAdded))
    const told = new Set(ofNamespaces.files.map(({ path }) => path))
    const rest = others.filter((path) => !told.has(path))
    return { reasons: [], notes: notesOf(rest, files, isAdded), beside: [], ofNamespaces, outside: reached }
  }
  const beside = await grantsBeside(repository, revisions, deciding)
  const judged = new Set(beside.map(({ path }) => path))
  // The list that the change brings says more of them.
  const leftOut = deciding.filter((path) => !judged.has(path))
  return {
    reasons: reasonsOf(leftOut, files),
    notes: [],
    beside,
    ofNamespaces: noFilesOfNamespaces,
    outside: reached.filter(({ path }) => !leftOut.includes(path)),
  }
}

/** Without environments the list of the configuration itself is one. */
const readerOf = (config: Config): Reader => {
  const { environments } = config.protected
  return { config, environments: environments.length === 0 ? [undefined] : environments }
}

/** Where each environment's list begins; a unit's folder, where it is rendered. */
const listingsOf = ({ config, environments }: Reader): readonly Listing[] =>
  environments.flatMap((environment): readonly Listing[] => {
    if (environment === undefined) return []
    return [{ environment, roots: rootsIn(environment, config) }]
  })

const rootsIn = (environment: Environment | undefined, config: Config): readonly string[] =>
  environment?.unit === undefined
    ? rootsOf(policyFiles(environment, config.protected).globs)
    : [normalPath(environment.unit.path) ?? environment.unit.path]

/** Environments that the change adds to a configuration judge nothing yet: those of the base do. */
const headReaders = ({
  base,
  head,
}: Configuration): { readonly judging: readonly Reader[]; readonly added: readonly Reader[] } => {
  if (head === undefined) return { judging: [], added: [] }
  const reader = readerOf(head)
  if (base === undefined) return { judging: [reader], added: [] }
  const names = new Set(readerOf(base).environments.map((one) => one?.name))
  const { environments } = reader
  return {
    judging: [{ ...reader, environments: environments.filter((one) => names.has(one?.name)) }],
    added: [{ ...reader, environments: environments.filter((one) => !names.has(one?.name)) }],
  }
}

const matcherOfReaders = async (
  readers: readonly Reader[],
  units: () => Promise<RevisionUnits>,
): Promise<GlobMatcher> => {
  const matchers = await Promise.all(
    readers.flatMap(({ config, environments }) =>
      environments.map(async (environment): Promise<GlobMatcher> => {
        const folder = environment?.snapshot?.folder
        const isSnapshot = (path: string): boolean => folder !== undefined && isBelow(path, folder)
        if (environment?.unit === undefined) {
          const matches = globMatcher(policyFiles(environment, config.protected).globs)
          return (path) => matches(path) || isSnapshot(path)
        }
        const { found } = await units()
        const { reads } = found.configured(environment.unit, environment.namespace)
        return (path) => reads.has(path) || isSnapshot(path)
      }),
    ),
  )
  return (path) => matchers.some((matches) => matches(path))
}

const changedManifests = async (
  { whole }: WholeRepository,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<readonly string[]> => {
  const [before, after] = await Promise.all([whole.list(base), whole.list(head)])
  return [...changedPaths(before, after)].filter(isManifest).sort(byCodePoint)
}

/** Secrets by which somebody is an account, or a node, to the API server. */
const isToken = /kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token/

/** By the words of either side; a link may bring anything. */
const thatMayDecide = async (
  { whole }: WholeRepository,
  { base, head }: { readonly base: string; readonly head: string },
  paths: readonly string[],
): Promise<readonly string[]> => {
  if (paths.length === 0) return []
  const decoder = new TextDecoder()
  const texts = await Promise.all([whole.read(base, paths), whole.read(head, paths)])
  const listings = await Promise.all([whole.list(base), whole.list(head)])
  const links = new Set(listings.flat().flatMap(({ kind, path }) => (kind === 'file' ? [] : [path])))
  const mayDecide = (bytes: Uint8Array): boolean => {
    const text = decoder.decode(bytes)
    const holds = mayHold(text)
    return (mayCount(holds) && mayHoldDeciding(holds)) || isToken.test(text)
  }
  return paths.filter((path) => {
    const sides = texts.flatMap((side) => side.get(path) ?? [])
    // What neither side can give is unknown, and nobody's proof.
    return links.has(path) || sides.length === 0 || sides.some(mayDecide)
  })
}

const shown = (path: string): string => `\`${printableName(path)}\``

const noteOf = (path: string, files: string, isAdded: GlobMatcher): string =>
  isAdded(path)
    ? `${shown(path)} changed and belongs only to an environment that the same change adds to ${files}: it was not judged`
    : `${shown(path)} changed and belongs to no environment of ${files}: it was not judged`

const notesOf = (paths: readonly string[], files: string, isAdded: GlobMatcher): readonly string[] => [
  ...paths.slice(0, named).map((path) => noteOf(path, files, isAdded)),
  ...(paths.length > named ? [`${paths.length - named} more changed files like these were not judged`] : []),
]

/** As many reasons as a review shows. */
const mostReasons = 10

const reasonsOf = (paths: readonly string[], files: string): readonly Reason[] => {
  const fitting = paths.length > mostReasons ? paths.slice(0, mostReasons - 1) : paths
  const more = paths.length - fitting.length
  return [
    ...fitting.map((path) => leftOutReason(path, files)),
    ...(more === 0
      ? []
      : [
          {
            code: 'CHANGE_UNREAD',
            text: `${more} more changed files are left out by the list that the same change brings with ${files}, and were not judged`,
          },
        ]),
  ]
}
