import type { Environment } from '../config/config.js'
import { policyFiles } from '../config/policies.js'
import { globMatcher } from '../manifests/glob.js'
import { repositoryLimits } from '../manifests/limits.js'
import { readObjects, type ReadCache } from '../manifests/read-objects.js'
import type { Configuration, PolicyLists } from '../plan/opened-environment.js'
import { keyTitle, type KubernetesObject } from '../ports/object.js'
import type { Repository, Tree } from '../ports/repository.js'

/** The two sides as the protected list reads them. */
export interface ListedSides {
  readonly base: Tree | undefined
  readonly head: Tree
  readonly objects: readonly KubernetesObject[]
}

/** Globs of the protected list that match nothing; a list that reads nothing at all proves nothing. */
export const unmatchedGlobs = (
  configuration: Configuration,
  environment: Environment | undefined,
  { base, head, objects }: ListedSides,
): Pick<PolicyLists, 'unmatched' | 'matched' | 'empty'> | undefined => {
  const { globs, selection } = policyFiles(environment, configuration.protected)
  if (selection !== 'named') return undefined
  const paths = [...new Set([...(base?.files ?? []), ...head.files].map(({ path }) => path))]
  const locate = (configuration.base ?? configuration.head)?.locate
  const list = environment?.policies === undefined ? '/policies' : `${environment.pointer}/policies`
  const unmatched = globs.flatMap((glob, index) =>
    paths.some(globMatcher([glob]))
      ? []
      : [{ glob, ...(locate === undefined ? {} : { where: locate(`${list}/${index}`) }) }],
  )
  return { unmatched, matched: paths.length, empty: objects.length === 0 }
}

/**
 * Objects of files that the list of the head revision names and the protected one does not. They are no part of the comparison,
 * and after the merge they stand on both sides: nobody would ever see what they give.
 */
export const objectsOnlyAtHead = async (
  repository: Repository,
  revision: string,
  configuration: Configuration,
  environment: Environment | undefined,
  { ownFiles, cache }: { readonly ownFiles: (tree: Tree) => Tree; readonly cache: ReadCache },
): Promise<PolicyLists['onlyAtHead']> => {
  const { base, head } = configuration
  if (base === undefined || head === undefined) return []
  const same = head.protected.environments.find(({ name }) => name === environment?.name)
  // An environment that head no longer has is gone with everything: its row says so.
  if (environment !== undefined && same === undefined) return []
  const judged = policyFiles(environment, configuration.protected)
  const proposed = policyFiles(same, head.protected)
  const isJudged = globMatcher(judged.globs)
  if (proposed.globs.every((glob) => judged.globs.includes(glob))) return []
  const tree = ownFiles(await repository.readTree(revision, proposed.globs))
  const namespace = environment === undefined ? {} : { namespace: environment.namespace }
  const { objects, problems } = readObjects(
    tree.files.filter(({ path }) => !isJudged(path)),
    { selection: proposed.selection, limits: repositoryLimits, cache, ...namespace },
  )
  return [
    ...objects.map(({ key, source }) => ({ title: keyTitle(key), where: source })),
    ...problems.map(({ message, where }) => ({
      title: `what cannot be read: ${message}`,
      ...(where === undefined ? {} : { where }),
    })),
  ]
}
