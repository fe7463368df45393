import type { Environment } from '../config/config.js'
import { policyFiles } from '../config/policies.js'
import { Refusal, type Problem } from '../errors/problem.js'
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
  const before = policyFiles(environment, configuration.before)
  const after = policyFiles(environment, configuration.after)
  const ownFiles = withoutSnapshots(configuration)
  const [base, head] = await Promise.all([
    revisions.base === '' ? undefined : repository.readTree(revisions.base, before.globs).then(ownFiles),
    repository.readTree(revisions.head, after.globs).then(ownFiles),
  ])
  const old = base === undefined ? undefined : readRevision(base, before.selection, environment, cache)
  const next = readRevision(head, after.selection, environment, cache)
  refuseAny(next.problems)
  return { before: old?.objects ?? [], after: next.objects, whole: false, unreadableBefore: old?.problems ?? [] }
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
