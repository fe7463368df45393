import type { Environment } from '../config/config.js'
import { policyFiles } from '../config/policies.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { globMatcher } from '../manifests/glob.js'
import { folderLimits, repositoryLimits } from '../manifests/limits.js'
import {
  createReadCache,
  readObjects,
  type ReadCache,
  type ReadResult,
  type ReadOptions,
} from '../manifests/read-objects.js'
import { incompleteReads } from '../mesh/snapshot/read.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import type { Configuration, Sides } from '../plan/opened-environment.js'
import type { RepositoryFile, Tree } from '../ports/repository.js'
import { objectsOnlyAtHead, unmatchedGlobs } from './policy-lists.js'
import { outsideBuilders } from './outside-builders.js'
import { feedingFiles, readFeeding, type FeedingFile } from './templates/feeding.js'
import { settleLinks } from './settle-links.js'
import { assumedOfFiles } from './assumed-namespace.js'
import { settleUnread, unbuiltReasons, type ReadSide } from './settle-unread.js'
import { noSides } from './no-sides.js'
import { differInComments } from './templates/yaml-comments.js'
import type { OpenRepository, Run } from './run.js'

/** Reads both sides of an environment; files with equal bytes are read once. Throws a `Refusal` with every bad place. */
export const readSides = async (
  run: Run,
  repository: OpenRepository | undefined,
  configuration: Configuration,
  revisions: { readonly base: string; readonly head: string },
  environment: Environment | undefined,
  cache: ReadCache = createReadCache(),
  within: (path: string) => boolean = () => true,
): Promise<Sides> => {
  if (run.inputs.before !== undefined && run.inputs.after !== undefined)
    return readFolderSides(run, { before: run.inputs.before, after: run.inputs.after }, environment, cache)
  if (repository === undefined) return noSides
  if (environment?.unit !== undefined) {
    const { readConfiguredUnit } = await import('./configured-unit.js')
    return readConfiguredUnit(
      run,
      repository,
      environment,
      environment.unit,
      revisions,
      cache,
      proposedUnit(configuration, environment),
    )
  }
  const { globs, selection } = policyFiles(environment, configuration.protected)
  const snapshotless = withoutSnapshots(configuration)
  const ownFiles = (tree: Tree): Tree => {
    const own = snapshotless(tree)
    return { ...own, files: own.files.filter(({ path }) => within(path)) }
  }
  const [base, head] = await Promise.all([
    revisions.base === '' ? undefined : repository.readTree(revisions.base, globs, 'listed').then(ownFiles),
    repository.readTree(revisions.head, globs, 'listed').then(ownFiles),
  ])
  const isUnchanged = unchangedIn(base, head)
  const old =
    base === undefined
      ? undefined
      : readRevision(base, { selection, isUnchanged }, namespaceOf(run, environment), cache)
  const next = readRevision(head, { selection, isUnchanged }, namespaceOf(run, environment), cache)
  const changes = await repository.changes?.(revisions.base, revisions.head)
  const everyChange = changes === undefined ? differing(base, head) : changes.map(({ path }) => path)
  const changed = everyChange.filter(within)
  const read = { objects: [...(old?.objects ?? []), ...next.objects], left: leftOver([old, next]) }
  const feeding = next.unread.length === 0 ? [] : withoutReworded(feedingFiles(changed, read), base, head)
  const fed = await readFeeding(repository, [revisions.base, revisions.head], feeding)
  const settled = settleUnread(old, next, { selection, feeding: fed })
  const links = settleLinks(base, head, { selection, globs, changed: everyChange })
  const builders = await outsideBuilders(
    repository,
    revisions,
    { environment, settings: configuration.protected },
    { listed: [...(base?.files ?? []), ...head.files].map(({ path }) => path), changed },
  )
  // A list that names what nobody can read is fixed by a change of the list, which must not be refused for it.
  const leftOut = leftOutAtHead(configuration, environment)
  const problems = [...links.problems, ...settled.problems]
  refuseAny(problems.filter((problem) => !leftOut(problem)))
  const unreadableBefore = [...settled.unreadableBefore, ...problems.filter(leftOut)]
  const listed = { base, head, objects: read.objects }
  const fit = unmatchedGlobs(configuration, environment, listed)
  const onlyAtHead = await objectsOnlyAtHead(repository, revisions.head, configuration, environment, {
    ownFiles,
    cache,
  })
  return {
    before: settled.before,
    after: settled.after,
    whole: false,
    incomplete: [...links.incomplete, ...settled.incomplete],
    unread: {
      reasons: [...links.reasons, ...builders.reasons, ...unbuiltReasons(next, changed), ...settled.reasons],
      told: [...links.told, ...builders.told, ...settled.told],
      parts: settled.parts,
    },
    unreadableBefore,
    notes: assumedOfFiles([old, next], namespaceOf(run, environment)),
    lists: {
      unmatched: fit?.unmatched ?? [],
      matched: fit?.matched ?? 0,
      empty: fit?.empty === true && unreadableBefore.length === 0,
      onlyAtHead,
    },
  }
}

/** The unit that the change proposes for an environment of the target branch. */
const proposedUnit = ({ base, head }: Configuration, { name }: Environment): Environment['unit'] =>
  base === undefined ? undefined : head?.protected.environments.find((one) => one.name === name)?.unit

/** What two folders hold. Names in them are compared without the folder that only one side has. */
const readFolderSides = async (
  run: Run,
  folders: { readonly before: string; readonly after: string },
  environment: Environment | undefined,
  cache: ReadCache,
): Promise<Sides> => {
  const [before, after] = await Promise.all([
    run.readFolder(folders.before, 'listed'),
    run.readFolder(folders.after, 'listed'),
  ])
  const old = sideOf(readFolderObjects(before, namespaceOf(run, environment), cache), folders.before)
  const next = sideOf(readFolderObjects(after, namespaceOf(run, environment), cache), folders.after)
  const read = { objects: [...old.objects, ...next.objects], left: leftOver([old, next]) }
  const changed = [...changedFiles(before, old, after, next), ...changedFiles(after, next, before, old)]
  const isSame = changed.length + (before.links ?? []).length + (after.links ?? []).length === 0
  const feeding = new Set(
    feedingFiles(
      changed.map(({ path }) => path),
      read,
    ),
  )
  const settled = settleUnread(old, next, {
    selection: 'folder',
    feeding: changed.filter(({ path }) => feeding.has(path)),
  })
  const nameless = settleLinks(namesFrom(before, old), namesFrom(after, next), {
    selection: 'folder',
    globs: [],
    changed: [],
  })
  refuseAny([...nameless.problems, ...settled.problems, ...settled.unreadableBefore])
  const holdsNothing = [old, next].every(({ objects, unread }) => objects.length + unread.length === 0)
  return {
    before: settled.before,
    after: settled.after,
    whole: environment === undefined,
    incomplete: [...incompleteReads([...before.files, ...after.files]), ...nameless.incomplete, ...settled.incomplete],
    unread: {
      reasons: [...(holdsNothing ? [emptyFolders(folders)] : []), ...nameless.reasons, ...settled.reasons],
      told: [...nameless.told, ...settled.told],
      parts: settled.parts,
    },
    unreadableBefore: [],
    notes: assumedOfFiles([old, next], namespaceOf(run, environment)),
    ...(isSame ? { isSame: true } : {}),
  }
}

/** Most often the folder is another one, or the job before wrote nothing. */
const emptyFolders = ({ before, after }: { readonly before: string; readonly after: string }): Reason => ({
  code: 'POLICIES_MATCH_NOTHING',
  text: `neither \`${before}\` nor \`${after}\` holds an object of Kubernetes: nothing was compared. Give the folders that hold the manifests, and let the job before fail where it writes none`,
})

/** Files of one folder that the other does not hold alike. */
const changedFiles = (tree: Tree, side: ReadSide, otherTree: Tree, other: ReadSide): readonly FeedingFile[] => {
  const others = new Map(otherTree.files.map(({ path, digest }) => [other.nameOf(path), digest]))
  return tree.files
    .filter(({ path, digest }) => others.get(side.nameOf(path)) !== digest)
    .map(({ path, text, cutFrom }) => (cutFrom === undefined ? { path, text } : { path }))
}

/** The whole path is the same on both sides. */
const samePath = (path: string): string => path

const sideOf = (read: ReadResult, folder: string): ReadSide => {
  const prefix = `${folder.replace(/\/+$/, '')}/`
  return { ...read, nameOf: (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path) }
}

/** What stands in a folder by a path that both folders may have. */
const namesFrom = (tree: Tree, { nameOf }: ReadSide): Tree => ({
  ...tree,
  links: (tree.links ?? []).map((link) => ({ ...link, path: nameOf(link.path) })),
})

/** Those of which more differs than comments. */
const withoutReworded = (paths: readonly string[], before: Tree | undefined, after: Tree): readonly string[] => {
  const [old, now] = [textsByPath(before), textsByPath(after)]
  return paths.filter((path) => !differInComments(old.get(path), now.get(path)))
}

const textsByPath = (tree: Tree | undefined): ReadonlyMap<string, string> =>
  new Map((tree?.files ?? []).map(({ path, text }) => [path, text]))

/** Files of two trees that are not the same on both sides, as far as manifests go. */
const differing = (before: Tree | undefined, after: Tree): readonly string[] => {
  const old = new Map((before?.files ?? []).map(({ path, digest }) => [path, digest]))
  const now = new Set(after.files.map(({ path }) => path))
  const gone = [...old.keys()].filter((path) => !now.has(path))
  return [...after.files.filter(({ path, digest }) => old.get(path) !== digest).map(({ path }) => path), ...gone]
}

/** Files of which some part is no object that was read. */
const leftOver = (sides: readonly (ReadResult | undefined)[]): readonly string[] =>
  sides.flatMap((side) => [...(side?.ignored ?? []), ...(side?.unread ?? [])].map(({ path }) => path))

/** Whether a problem is about a file that the list of the head revision no longer names. */
const leftOutAtHead = (
  { base, head }: Configuration,
  environment: Environment | undefined,
): ((problem: Problem) => boolean) => {
  if (base === undefined || head === undefined) return () => false
  const same = head.protected.environments.find(({ name }) => name === environment?.name)
  const isNamed = globMatcher(policyFiles(same, head.protected).globs)
  return ({ where }) => where?.kind === 'file' && !isNamed(where.path)
}

/** A snapshot is what the cluster holds, and nobody's wish. The protected configuration alone says where one is. */
const withoutSnapshots = (configuration: Configuration): ((tree: Tree) => Tree) => {
  const folders = (configuration.protected?.environments ?? []).flatMap(({ snapshot }) => snapshot?.folder ?? [])
  if (folders.length === 0) return (tree) => tree
  return (tree) => ({
    ...tree,
    files: tree.files.filter(({ path }) => !folders.some((folder) => path.startsWith(`${folder}/`))),
  })
}

/** `namespace`: of objects that name none; missing: `default`. */
export const readFolderObjects = (
  tree: Tree,
  namespace: string | undefined,
  cache: ReadCache = createReadCache(),
): ReadResult =>
  readObjects(tree.files, {
    selection: 'folder',
    limits: folderLimits,
    cache,
    ...(namespace === undefined ? {} : { namespace }),
  })

/** Files that both trees hold alike. */
const unchangedIn = (base: Tree | undefined, head: Tree): ((file: RepositoryFile) => boolean) => {
  const digestsOf = (tree: Tree | undefined) => new Map((tree?.files ?? []).map(({ path, digest }) => [path, digest]))
  const [old, now] = [digestsOf(base), digestsOf(head)]
  return ({ path, digest }) => old.get(path) === digest && now.get(path) === digest
}

const readRevision = (
  tree: Tree,
  { selection, isUnchanged }: Pick<ReadOptions, 'selection' | 'isUnchanged'>,
  namespace: string | undefined,
  cache: ReadCache,
): ReadSide => ({
  ...readObjects(tree.files, {
    selection,
    // Of a list every file is to be read as it is.
    ...(selection === 'found' && isUnchanged !== undefined ? { isUnchanged } : {}),
    limits: repositoryLimits,
    cache,
    ...(namespace === undefined ? {} : { namespace }),
  }),
  nameOf: samePath,
})

/** Where objects that name no namespace are applied: in the environment's, or where the run says. */
const namespaceOf = ({ inputs }: Run, environment: Environment | undefined): string | undefined =>
  environment?.namespace ?? inputs.namespace

const refuseAny = (problems: readonly Problem[]): void => {
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
}
