import type { CiContext, Commit, FindCommit, Revisions } from '../ports/ci.js'
import type { HttpClient } from '../ports/http.js'
import { once } from '../ports/once.js'
import type { Repository, TreePath, WholeRevisions } from '../ports/repository.js'
import { Refusal } from '../errors/problem.js'
import type { GitNetwork } from './git-process.js'
import { findLocalBase } from './branch-point.js'
import { keepSmallBlobs } from './git-blobs.js'
import { openGitRepository, withFallback, type GitRepository } from './git.js'
import { openGithubRepository, openGitlabRepository, type PlatformRepository } from './platform-tree.js'
import { compareEntries, treePathOf, type ChangedEntry } from './tree-entries.js'

export interface JobRepositoryOptions {
  readonly folder: string
  readonly context: CiContext
  readonly http: HttpClient
  /** Headers of the platform's API that may read the repository; undefined where the job has none. */
  readonly login: Readonly<Record<string, string>> | undefined
  /** How git may reach the remote of the clone. */
  readonly network: GitNetwork
  /** Asks the platform for a commit that the clone does not hold. */
  readonly findCommit: FindCommit | undefined
  readonly resolveRevisions: (revisions: Revisions, find: FindCommit) => Promise<Revisions | undefined>
}

export interface JobRepository extends Repository {
  readonly resolve: (revisions: Revisions) => Promise<Revisions>
  /** What differs between two commits; undefined where neither clone nor platform can tell. */
  readonly changes: (base: string, head: string) => Promise<readonly ChangedEntry[] | undefined>
  readonly whole: WholeRevisions
}

/**
 * The repository of a job: its clone, and the platform's API for what a shallow clone lacks. Revisions are resolved once,
 * so that one run compares one pair of trees even when a branch moves meanwhile.
 */
export const openJobRepository = async (options: JobRepositoryOptions): Promise<JobRepository> => {
  const { folder, context, findCommit, resolveRevisions } = options
  const git = await openGitRepository(folder, { network: options.network })
  const platform = openPlatform(options, (oids) => git.blobs(oids))
  // A login that the checkout left makes one fetch cheaper than many answers; without any, a public remote may still answer.
  const mayFetch = once(async () => platform === undefined || (await git.remote.hasCredentials()))
  const fetch = async (commit: string): Promise<boolean> => (await mayFetch()) && (await git.remote.fetch(commit))
  const repository = withFallback(git, platform === undefined ? undefined : () => Promise.resolve(platform), fetch)
  const local = async (id: string | undefined): Promise<Commit | undefined> => {
    const parents = id === undefined ? undefined : await git.parents(id)
    return id === undefined || parents === undefined ? undefined : { id, parents }
  }
  const find: FindCommit = async (revision) => {
    const id = await git.resolve(revision)
    const known = await local(id)
    if (known !== undefined) return known
    if (id !== undefined && (await fetch(id))) return local(id)
    // The platform makes the merged result anew; the remote's ref may be of an older push.
    const told = await findCommit?.(revision)
    if (told !== undefined || id !== undefined) return told
    const remote = await git.remote.find(revision)
    return remote !== undefined && (await git.remote.fetch(remote)) ? local(remote) : undefined
  }
  return {
    readTree: (revision, globs, links) => repository.readTree(revision, globs, links),
    whole: openWhole(git, platform, fetch),
    changes: async (base, head) => {
      const here = await git.changes(base, head)
      const brought = here === undefined && (await fetch(base)) && (await fetch(head))
      const known = brought ? await git.changes(base, head) : here
      if (known !== undefined || platform === undefined) return known
      try {
        const [before, after] = await Promise.all([platform.list(base), platform.list(head)])
        return compareEntries(before, after)
      } catch (error) {
        // Too large to be listed, or not for this token: the full run says so where it matters.
        if (error instanceof Refusal) return undefined
        throw error
      }
    },
    resolve: async (revisions) => {
      const found = await resolveRevisions(await readLocalBase(revisions, git), find)
      if (found !== undefined) return found
      throw unavailable(revisions, context)
    },
  }
}

/** Whole revisions, each listed once: a commit does not change, and a run compares one state of the disk. */
const openWhole = (
  git: GitRepository,
  platform: PlatformRepository | undefined,
  fetch: (commit: string) => Promise<boolean>,
): WholeRevisions => {
  const known = new Map<string, Promise<readonly TreePath[]>>()
  const keep = keepSmallBlobs()
  const listAnew = async (revision: string): Promise<readonly TreePath[]> => {
    const here = (await git.list(revision)) ?? ((await fetch(revision)) ? await git.list(revision) : undefined)
    if (here !== undefined) return here
    if (platform !== undefined) return (await platform.list(revision)).map(treePathOf)
    // The refusal of the clone itself says what to do.
    const { files } = await git.readTree(revision, ['*'])
    return files.map(({ path, digest }) => ({ path, kind: 'file', id: digest }))
  }
  const list = (revision: string): Promise<readonly TreePath[]> => {
    const listing = known.get(revision) ?? listAnew(revision)
    known.set(revision, listing)
    return listing
  }
  return {
    list,
    holding: (revision, words) => (revision === 'worktree' ? Promise.resolve(undefined) : git.holding(revision, words)),
    read: async (revision, paths) => {
      if (revision === 'worktree') return git.readDisk(paths)
      const ids = new Map((await list(revision)).map(({ path, id }) => [path, id]))
      const wanted = [...new Set(paths.flatMap((path) => ids.get(path) ?? []))]
      const here = await keep(wanted, (missing) => git.blobs(missing))
      const blobs = platform !== undefined && here.size < wanted.length ? await platform.blobs(wanted) : here
      return new Map(
        paths.flatMap((path) => {
          const bytes = blobs.get(ids.get(path) ?? '')
          return bytes === undefined ? [] : [[path, bytes] as const]
        }),
      )
    },
  }
}

/** A person's own words for the base become a commit id; what git does not know is misspelt. */
const readLocalBase = async (
  { written, fromDefaultBranch, ...revisions }: Revisions,
  git: GitRepository,
): Promise<Revisions> => {
  if (written === undefined)
    return fromDefaultBranch === true ? { ...revisions, ...(await findLocalBase(git)) } : revisions
  // A branch of that name goes before a tag.
  const base = (await git.resolveWritten(revisions.base)) ?? (await git.resolveWritten(written))
  if (base !== undefined) return { ...revisions, base }
  throw new Refusal({
    code: 'USAGE',
    message: 'git knows no such revision',
    where: { kind: 'input', name: '--base' },
    expected: 'what `git rev-parse --verify` takes: a commit id, a tag, a branch, origin/BRANCH, HEAD~1',
    received: written.slice(0, 200),
    remedy:
      'Correct the name; `git log --oneline` and `git branch --all` show what is there. A shallow clone needs `git fetch --unshallow`.',
  })
}

/** A person's own folder before the first commit: nothing failed. */
const withoutCommit = (): Refusal =>
  new Refusal({
    code: 'USAGE',
    message: 'the repository has no commit yet, so there is nothing to compare with',
    where: { kind: 'input', name: '--base' },
    expected: 'a commit',
    received: 'none',
    remedy: 'Commit once and change a file, or compare two folders with --before and --after.',
  })

const unavailable = (revisions: Revisions, { platform }: CiContext): Refusal =>
  revisions.fromDefaultBranch === true && revisions.base === 'HEAD'
    ? withoutCommit()
    : new Refusal({
        code: 'TREE_UNAVAILABLE',
        message: 'the revisions to compare cannot be found',
        expected: `${revisions.base || 'a base'} and ${revisions.head}`,
        received: platform === 'local' ? 'not in this repository' : 'neither in the clone nor through the platform',
        remedy:
          platform === 'local'
            ? 'Commit once, name another base with --base, or compare two folders with --before and --after. In a job set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab).'
            : 'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
      })

const openPlatform = (
  { context, http, login }: JobRepositoryOptions,
  localBlobs: (oids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>,
): PlatformRepository | undefined => {
  if (login === undefined) return undefined
  switch (context.platform) {
    case 'github':
      return openGithubRepository({
        http,
        apiUrl: context.apiUrl,
        repository: context.repository.path,
        headers: login,
        localBlobs,
      })
    case 'gitlab':
      return openGitlabRepository({
        http,
        apiUrl: context.apiUrl,
        repository: context.mergeRequest?.projectId ?? context.repository.id,
        headers: login,
        localBlobs,
      })
    case 'local':
      return undefined
  }
}
