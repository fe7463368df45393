import { realpath } from 'node:fs/promises'
import { Refusal } from '../errors/problem.js'
import type { Repository, RepositoryFile, Tree, TreePath } from '../ports/repository.js'
import { readBlobs, shareBlobs, type SharedBlobs } from './git-blobs.js'
import type { GitNetwork, RunGit } from './git-process.js'
import { gitFailed, gitIn } from './git-process.js'
import { openGitRemote, type GitRemote } from './git-remote.js'
import type { ChangedEntry, TreeEntry } from './tree-entries.js'
import { byPath, isRegular, isLink, looksEverywhere, treePathOf } from './tree-entries.js'
import { describeLinks, isTold, selectEntries, selectWithLinks } from './links.js'
import { decodeNames } from './file-names.js'
import { listNames, listWorktree, readAnything, readWorktree } from './worktree.js'

/** Objects that a shallow or partial clone does not have: the platform's API has them. */
export interface MissingObjects {
  readonly kind: 'missing'
  /** The commit, or the revision as asked for where not even that is known. */
  readonly commit: string
}

export interface GitRepository extends Repository {
  /** Like `readTree`, with an answer instead of a refusal where objects are absent. */
  tryTree(revision: string, globs: readonly string[], links?: 'listed'): Promise<Tree | MissingObjects>
  /** `HEAD`, a full ref, a commit id, or one of them with `^1`: the full id; undefined where it is not known here. */
  resolve(revision: string): Promise<string | undefined>
  /** `HEAD` and full refs → commit ids, asked together; one that is not known here is left out. */
  resolveAll(revisions: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Any expression of gitrevisions(7) that a person wrote in a shell: never one of a job, whose names others choose. */
  resolveWritten(expression: string): Promise<string | undefined>
  /** As the commit itself says, so that neither a shallow clone nor a graft changes it; undefined where it is not here. */
  parents(commit: string): Promise<readonly string[] | undefined>
  /** The best common ancestor of two commits; undefined where none is known here. */
  mergeBase(one: string, other: string): Promise<string | undefined>
  /** undefined for a first commit. */
  firstParent(commit: string): Promise<string | undefined>
  /** What differs between two commits; undefined where one of their trees is not here. */
  changes(base: string, head: string): Promise<readonly ChangedEntry[] | undefined>
  /** Everything in a revision but folders; undefined where its tree is not here. */
  list(revision: string): Promise<readonly TreePath[] | undefined>
  /** Paths of the files of a revision that hold one of these words; undefined where some of them are not here. */
  holding(revision: string, words: readonly string[]): Promise<readonly string[] | undefined>
  /** Files and links of what is on disk, by path. */
  readDisk(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
  /** Where the clone came from; commits that it brings are found here afterwards. */
  readonly remote: GitRemote
  /** Blobs that are here, by object id. */
  blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
}

/** A ref written in full is no ambiguous name; git check-ref-format(1), as far as it keeps expressions out. */
const fullRef = /^refs\/(?:[A-Za-z0-9_][\w.+-]*\/)*[A-Za-z0-9_][\w.+-]*$/

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** The repository of a checkout. Revisions are commit ids: names of branches and tags are refused (attack G10). */
export const openGitRepository = async (
  root: string,
  ports: { readonly path?: string; readonly network?: GitNetwork } = {},
): Promise<GitRepository> => {
  const real = await realpath(root).catch(() => {
    throw new Refusal({
      code: 'FOLDER_UNREADABLE',
      message: 'The folder of the repository does not exist',
      received: JSON.stringify(root),
      remedy: 'Check the repository out first',
    })
  })
  const path = ports.path ?? process.env['PATH'] ?? ''
  const top = await topLevel(gitIn(real, path), real)
  const run = gitIn(top, path)
  const disk = { run, names: listNames(run) }
  const shared = shareBlobs(run)
  const listed = rememberFound((commit) => listCommit(run, commit))
  const changed = rememberFound((pair) => {
    const [base = '', head = ''] = pair.split(' ')
    return readChanges(run, base, head)
  })
  const repository: GitRepository = {
    remote: openGitRemote(top, path, run, ports.network ?? { protocols: 'none', variables: {} }),
    resolve: (revision) => resolveRevision(run, revision),
    resolveAll: (revisions) => resolveTogether(run, revisions),
    resolveWritten: (expression) => resolveExpression(run, expression),
    parents: (commit) => parents(run, commit),
    mergeBase: async (one, other) => {
      const { exitCode, stdout } = await run(['merge-base', one, other])
      const commit = stdout.toString('latin1').trim()
      return exitCode === 0 && commitId.test(commit) ? commit : undefined
    },
    firstParent: async (commit) => (await parents(run, commit))?.[0],
    changes: (base, head) => changed(`${base} ${head}`),
    blobs: (oids) => blobsOf(run, oids),
    list: async (revision) => {
      if (revision === 'worktree') return listWorktree(top, disk)
      const commit = await resolveRevision(run, revision)
      return commit === undefined ? undefined : (await listed(commit))?.map(treePathOf)
    },
    holding: async (revision, words) => {
      const commit = await resolveRevision(run, revision)
      return commit === undefined ? undefined : filesHolding(run, commit, words)
    },
    readDisk: (paths) => Promise.resolve(readAnything(top, paths)),
    tryTree: async (revision, globs, links) => {
      if (revision === 'worktree') return readWorktree(top, globs, disk, links)
      const commit = await resolveRevision(run, revision)
      if (commit === undefined) return { kind: 'missing', commit: revision }
      return readCommit(run, { commit, globs, shared, all: await listed(commit), links })
    },
    readTree: async (revision, globs, links) => {
      const tree = await repository.tryTree(revision, globs, links)
      if (!('kind' in tree)) return tree
      const isWhole = await isWholeClone(run)
      throw new Refusal({
        code: 'TREE_UNAVAILABLE',
        message: `Commit ${tree.commit.slice(0, 64)} is not in this clone`,
        expected: 'its files',
        received: isWhole ? 'a whole clone, which holds no such commit' : 'a shallow or partial clone',
        remedy: isWhole
          ? 'Correct the commit that the event or the variables of the job name as base or head, or fetch the branch that holds it'
          : 'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
      })
    },
  }
  return repository
}

/** Whether every commit of its branches is here: one that is not is none of theirs. */
const isWholeClone = async (run: RunGit): Promise<boolean> => {
  const shallow = await run(['rev-parse', '--is-shallow-repository'])
  const partial = await run(['config', '--get-regexp', String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`])
  return shallow.stdout.toString('latin1').trim() === 'false' && partial.exitCode === 1
}

/** Paths are relative to the top of the working tree, also where the command runs in a folder of it. */
const topLevel = async (run: RunGit, folder: string): Promise<string> => {
  const answer = await run(['rev-parse', '--show-toplevel'])
  const top = answer.stdout.toString('utf8').replace(/\n$/, '')
  return answer.exitCode === 0 && top !== '' ? realpath(top) : folder
}

const resolveRevision = async (run: RunGit, revision: string): Promise<string | undefined> => {
  if (revision.endsWith('^1')) {
    const commit = await resolveRevision(run, revision.slice(0, -2))
    return commit === undefined ? undefined : (await parents(run, commit))?.[0]
  }
  if (commitId.test(revision)) return revision
  refuseShortName(revision)
  return resolveExpression(run, revision)
}

const refuseShortName = (revision: string): void => {
  if (revision === 'HEAD' || fullRef.test(revision)) return
  throw new Refusal({
    code: 'GIT_FAILED',
    message: 'A revision is a full commit id: a branch and a tag may share a name',
    expected: '40 or 64 hexadecimal digits, HEAD, a full ref such as refs/heads/main, or one of them with ^1',
    received: JSON.stringify(revision.slice(0, 120)),
    remedy: 'Use the commit id',
  })
}

/** One process for all of them: `<oid> SP commit SP <size> LF`, or `<name> SP missing LF`, in the order that was asked. */
const resolveTogether = async (run: RunGit, revisions: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  revisions.forEach(refuseShortName)
  const answer = await run(['cat-file', '--batch-check'], revisions.map((name) => `${name}^{commit}\n`).join(''))
  if (answer.exitCode !== 0) throw gitFailed('find a repository here', answer.stderr)
  const lines = answer.stdout.toString('latin1').split('\n')
  return new Map(
    revisions.flatMap((name, at) => {
      const [id = '', kind] = lines[at]?.split(' ') ?? []
      return kind === 'commit' && commitId.test(id) ? [[name, id] as const] : []
    }),
  )
}

const resolveExpression = async (run: RunGit, expression: string): Promise<string | undefined> => {
  const answer = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${expression}^{commit}`])
  const commit = answer.stdout.toString('latin1').trim()
  if (commitId.test(commit)) return commit
  // A repository without a commit has no HEAD; anything else is worth a sentence.
  const inside = await run(['rev-parse', '--git-dir'])
  if (inside.exitCode !== 0) throw gitFailed('find a repository here', inside.stderr)
  return undefined
}

const parents = async (run: RunGit, commit: string): Promise<readonly string[] | undefined> => {
  const answer = await run(['cat-file', 'commit', commit])
  if (answer.exitCode !== 0) return undefined
  const header = answer.stdout.toString('latin1').split('\n\n', 1)[0] ?? ''
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? [])
}

interface CommitToRead {
  readonly commit: string
  readonly globs: readonly string[]
  readonly shared: SharedBlobs
  /** Everything in the commit; undefined where its tree is not here. */
  readonly all: readonly TreeEntry[] | undefined
  readonly links: 'listed' | undefined
}

/**
 * What git says of a commit by its id stays so, and is asked for once: several parts of a run want the same trees. What is
 * not here is asked for again, since a fetch may have brought it. Of the work tree a run takes what stands there when it asks first.
 */
const rememberFound = <T>(ask: (of: string) => Promise<T | undefined>): ((of: string) => Promise<T | undefined>) => {
  const answers = new Map<string, Promise<T | undefined>>()
  return (of) => {
    const known = answers.get(of)
    if (known !== undefined) return known
    const answer = ask(of)
    answers.set(of, answer)
    const forget = (): void => void answers.delete(of)
    answer.then((found) => found === undefined && forget(), forget)
    return answer
  }
}

const blobsOf = async (run: RunGit, oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> => {
  const blobs = new Map<string, Buffer>()
  if (oids.length > 0) await readBlobs(run, oids, (oid, bytes) => void blobs.set(oid, bytes))
  return blobs
}

/** Everything in a commit but folders; undefined where its tree is not here. */
const listCommit = async (run: RunGit, commit: string): Promise<readonly TreeEntry[] | undefined> => {
  const listing = await run(['ls-tree', '-r', '-z', '--full-tree', commit])
  if (listing.exitCode === 0) return parseListing(listing.stdout)
  const inside = await run(['rev-parse', '--git-dir'])
  if (inside.exitCode !== 0) throw gitFailed('find a repository here', inside.stderr)
  return undefined
}

/** `<commit>:<path> NUL` for each. A blob that is not here is told on standard error alone. */
const filesHolding = async (
  run: RunGit,
  commit: string,
  words: readonly string[],
): Promise<readonly string[] | undefined> => {
  const asked = words.flatMap((word) => word.split('\n')).filter((word) => word !== '')
  if (asked.length === 0) return []
  const options = ['-l', '-z', '-a', '-F', '--no-color', '--full-name', '--no-recurse-submodules', '--no-textconv']
  const answer = await run(['grep', ...options, '-f', '-', commit], asked.map((word) => `${word}\n`).join(''))
  if (answer.stderr !== '' || answer.exitCode > 1) return undefined
  return decodeNames(answer.stdout).flatMap((name) => (name === '' ? [] : [name.slice(commit.length + 1)]))
}

const readCommit = async (
  run: RunGit,
  { commit, globs, shared, all, links: wanted }: CommitToRead,
): Promise<Tree | MissingObjects> => {
  if (all === undefined) return { kind: 'missing', commit }
  const { files: entries, links } =
    wanted === undefined ? { files: selectEntries(all, globs), links: [] } : selectWithLinks(all, globs)
  const contents = await shared.read(entries, looksEverywhere(globs))
  const files: RepositoryFile[] = []
  for (const { oid, path } of entries) {
    const content = contents.get(oid)
    if (content === undefined) return { kind: 'missing', commit }
    if (content !== 'nothing') files.push({ path, ...content })
  }
  const told = links.length === 0 ? [] : [...links.filter(isTold), ...all.filter(isLink)]
  const texts = await blobsOf(run, [...new Set(told.map(({ oid }) => oid))])
  const described = describeLinks(links, all, globs, ({ oid }) => texts.get(oid))
  return { revision: commit, files: files.sort(byPath), ...(wanted === undefined ? {} : { links: described }) }
}

/** `<mode> SP <type> SP <object> TAB <path> NUL`. */
const parseListing = (output: Buffer): readonly TreeEntry[] =>
  decodeNames(output).flatMap((record) => {
    const tab = record.indexOf('\t')
    const [mode, , oid] = record.slice(0, tab).split(' ')
    return tab === -1 || mode === undefined || oid === undefined ? [] : [{ mode, oid, path: record.slice(tab + 1) }]
  })

/**
 * `:MODE MODE OID OID STATUS NUL PATH NUL` for every difference. A submodule counts whatever .gitmodules says about it, and
 * a file that is renamed is one that goes and one that comes.
 */
const readChanges = async (run: RunGit, base: string, head: string): Promise<readonly ChangedEntry[] | undefined> => {
  if (!commitId.test(base) || (head !== 'worktree' && !commitId.test(head))) return undefined
  const options = ['-r', '-z', '--raw', '--no-renames', '--ignore-submodules=none', '--no-ext-diff', '--no-textconv']
  const answer =
    head === 'worktree'
      ? await run(['diff-index', ...options, base, '--'])
      : await run(['diff-tree', ...options, base, head, '--'])
  if (answer.exitCode !== 0) return undefined
  const records = decodeNames(answer.stdout)
  const changes: ChangedEntry[] = []
  for (let at = 0; at + 1 < records.length; at += 2) {
    const [, before, after] = /^:(\d{6}) (\d{6}) /.exec(records[at] ?? '') ?? []
    const path = records[at + 1]
    if (before === undefined || after === undefined || path === undefined) return undefined
    changes.push({ path, regular: [before, after].every(isPlain) })
  }
  if (head !== 'worktree') return changes
  // What git does not track yet may be anything.
  const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--full-name'])
  const untracked = decodeNames(others.stdout)
  return [...changes, ...untracked.filter((path) => path !== '').map((path) => ({ path, regular: false }))]
}

/** 000000: not there on this side. */
const isPlain = (mode: string): boolean => mode === '000000' || isRegular(mode)

/** Local objects first; where they are absent, the commit is brought by `fetch`, and else the platform is asked. */
export const withFallback = (
  git: GitRepository,
  platform: (() => Promise<Repository>) | undefined,
  fetch: (commit: string) => Promise<boolean> = () => Promise.resolve(false),
): Repository => ({
  readTree: async (revision, globs, links) => {
    const tree = await git.tryTree(revision, globs, links)
    if (!('kind' in tree)) return tree
    const brought = (await fetch(tree.commit)) ? await git.tryTree(revision, globs, links) : tree
    if (!('kind' in brought)) return brought
    // Without a platform the refusal of the clone itself says what to do.
    return platform === undefined
      ? git.readTree(revision, globs, links)
      : (await platform()).readTree(tree.commit, globs, links)
  },
})
