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
  type Selection,
} from '../manifests/read-objects.js'
import { incompleteReads } from '../mesh/snapshot/read.js'
import type { Configuration, Sides } from '../plan/opened-environment.js'
import type { Repository, Tree } from '../ports/repository.js'
import { objectsOnlyAtHead, unmatchedGlobs } from './policy-lists.js'
import type { Run } from './run.js'

/** Reads both sides of an environment; files with equal bytes are read once. Throws a `Refusal` with every bad place. */
export const readSides = async (
  run: Run,
  repository: Repository | undefined,
  configuration: Configuration,
  revisions: { readonly base: string; readonly head: string },
  environment: Environment | undefined,
  cache: ReadCache = createReadCache(),
): Promise<Sides> => {
  if (run.inputs.before !== undefined && run.inputs.after !== undefined) {
    const [before, after] = await Promise.all([run.readFolder(run.inputs.before), run.readFolder(run.inputs.after)])
    const old = readFolderObjects(before, environment, cache)
    const next = readFolderObjects(after, environment, cache)
    refuseAny([...old.problems, ...next.problems])
    return {
      before: old.objects,
      after: next.objects,
      whole: environment === undefined,
      incomplete: incompleteReads([...before.files, ...after.files]),
      unreadableBefore: [],
    }
  }
  if (repository === undefined) return { before: [], after: [], whole: false, unreadableBefore: [] }
  const { globs, selection } = policyFiles(environment, configuration.protected)
  const ownFiles = withoutSnapshots(configuration)
  const [base, head] = await Promise.all([
    revisions.base === '' ? undefined : repository.readTree(revisions.base, globs).then(ownFiles),
    repository.readTree(revisions.head, globs).then(ownFiles),
  ])
  const old = base === undefined ? undefined : readRevision(base, selection, environment, cache)
  const next = readRevision(head, selection, environment, cache)
  // A list that names what nobody can read is mended by a change of the list, which must not be refused for it.
  const leftOut = leftOutAtHead(configuration, environment)
  refuseAny(next.problems.filter((problem) => !leftOut(problem)))
  const unreadableBefore = [...(old?.problems ?? []), ...next.problems.filter(leftOut)]
  const listed = { base, head, objects: [...(old?.objects ?? []), ...next.objects] }
  const fit = unmatchedGlobs(configuration, environment, listed)
  const onlyAtHead = await objectsOnlyAtHead(repository, revisions.head, configuration, environment, {
    ownFiles,
    cache,
  })
  return {
    before: old?.objects ?? [],
    after: next.objects,
    whole: false,
    unreadableBefore,
    lists: {
      unmatched: fit?.unmatched ?? [],
      matched: fit?.matched ?? 0,
      empty: fit?.empty === true && unreadableBefore.length === 0,
      onlyAtHead,
    },
  }
}

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

export const readFolderObjects = (
  tree: Tree,
  environment: Environment | undefined,
  cache: ReadCache = createReadCache(),
): ReadResult =>
  readObjects(tree.files, { selection: 'folder', limits: folderLimits, cache, ...namespaceOf(environment) })

const readRevision = (
  tree: Tree,
  selection: Selection,
  environment: Environment | undefined,
  cache: ReadCache,
): ReadResult =>
  readObjects(tree.files, {
    selection,
    limits: repositoryLimits,
    cache,
    ...namespaceOf(environment),
  })

const namespaceOf = (environment: Environment | undefined): { readonly namespace?: string } =>
  environment === undefined ? {} : { namespace: environment.namespace }

const refuseAny = (problems: readonly Problem[]): void => {
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
}
