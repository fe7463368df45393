import { loginHeaders, type ReaderToken } from '../ci/ask-platform.js'
import type { FindCommit } from '../ci/revisions.js'
import type { CiContext, Revisions } from '../ports/ci.js'
import type { HttpClient } from '../ports/http.js'
import type { Repository } from '../ports/repository.js'
import { Refusal } from '../errors/problem.js'
import { openGitRepository, withFallback } from './git.js'
import { openGithubRepository, openGitlabRepository, type PlatformRepository } from './platform-tree.js'

export interface JobRepositoryOptions {
  readonly folder: string
  readonly context: CiContext
  readonly http: HttpClient
  /** May read the repository; undefined where the job has none. */
  readonly token: ReaderToken | undefined
  /** Asks the platform for a commit that the clone does not hold. */
  readonly findCommit: FindCommit | undefined
  readonly resolveRevisions: (revisions: Revisions, find: FindCommit) => Promise<Revisions | undefined>
}

/**
 * The repository of a job: its clone, and the platform's API for what a shallow clone lacks. Revisions are resolved once,
 * so that one run compares one pair of trees even when a branch moves meanwhile.
 */
export const openJobRepository = async (
  options: JobRepositoryOptions,
): Promise<Repository & { readonly resolve: (revisions: Revisions) => Promise<Revisions> }> => {
  const { folder, findCommit, resolveRevisions } = options
  const git = await openGitRepository(folder)
  const platform = openPlatform(options, (oids) => git.blobs(oids))
  const repository = platform === undefined ? git : withFallback(git, () => Promise.resolve(platform))
  const find: FindCommit = async (revision) => {
    const id = await git.resolve(revision)
    const parents = id === undefined ? undefined : await git.parents(id)
    if (id !== undefined && parents !== undefined) return { id, parents }
    return findCommit?.(revision)
  }
  return {
    readTree: (revision, globs) => repository.readTree(revision, globs),
    resolve: async (revisions) => {
      const found = await resolveRevisions(revisions, find)
      if (found !== undefined) return found
      throw new Refusal({
        code: 'TREE_UNAVAILABLE',
        message: 'the revisions to compare cannot be found',
        expected: `${revisions.base || 'a base'} and ${revisions.head}`,
        received: 'neither in the clone nor through the platform',
        remedy:
          'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
      })
    },
  }
}

const openPlatform = (
  { context, http, token }: JobRepositoryOptions,
  localBlobs: (oids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>,
): PlatformRepository | undefined => {
  if (token === undefined) return undefined
  switch (context.platform) {
    case 'github':
      return openGithubRepository({
        http,
        apiUrl: context.apiUrl,
        repository: context.repository.path,
        headers: loginHeaders('github', token),
        localBlobs,
      })
    case 'gitlab':
      return openGitlabRepository({
        http,
        apiUrl: context.apiUrl,
        repository: context.mergeRequest?.projectId ?? context.repository.id,
        headers: loginHeaders('gitlab', token),
        localBlobs,
      })
    case 'local':
      return undefined
  }
}
