import { createHash } from 'node:crypto'
import { Refusal } from '../errors/problem.js'
import { readJson } from '../manifests/read-json.js'
import type { HttpClient, HttpResponse } from '../ports/http.js'
import type { Json, JsonObject } from '../ports/json.js'
import { isJsonObject } from '../ports/json.js'
import type { Repository, RepositoryFile, Tree } from '../ports/repository.js'
import type { TreeEntry } from './tree-entries.js'
import { byPath, fileOf, isLink, looksEverywhere } from './tree-entries.js'
import { describeLinks, isTold, selectEntries, selectWithLinks } from './links.js'

/** A platform's API for the files of one repository. */
export interface PlatformRepository extends Repository {
  /** undefined for a first commit. */
  firstParent(commit: string): Promise<string | undefined>
  /** Everything in a commit but folders. */
  list(commit: string): Promise<readonly TreeEntry[]>
  /** Blobs by object id; those that the clone has are not asked for. */
  blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
}

export interface PlatformOptions {
  readonly http: HttpClient
  /** `https://api.github.com`, `https://gitlab.example.com/api/v4`, without a trailing slash. */
  readonly apiUrl: string
  /** GitHub: `owner/name`. GitLab: the project's id. */
  readonly repository: string
  /** The login, for example `{ authorization: 'Bearer …' }`, `{ 'private-token': … }`, `{ 'job-token': … }`. */
  readonly headers: Readonly<Record<string, string>>
  /** Blobs that the clone has; most of base's are head's as well, so few requests are left. */
  readonly localBlobs?: (oids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>
}

/** More requests than this would eat the job's rate limit. */
const maximumBlobs = 1000
const lanes = 8
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

const unavailable = (message: string, received: string): Refusal =>
  new Refusal({
    code: 'TREE_UNAVAILABLE',
    message,
    received,
    remedy:
      'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
  })

type Get = (path: string, what: string) => Promise<{ readonly value: Json; readonly response: HttpResponse }>

const getter = (options: PlatformOptions): Get => {
  const { host } = new URL(options.apiUrl)
  return async (path, what) => {
    const response = await options.http({
      method: 'GET',
      url: `${options.apiUrl}${path}`,
      headers: { accept: 'application/json', ...options.headers },
      timeout: 30_000,
      maxBytes: 64 * 1024 * 1024,
      addresses: { kind: 'trusted', host },
      retry: { tries: 4, delay: 500, maxDelay: 30_000, statuses: [429, 500, 502, 503, 504] },
    })
    if (response.status !== 200) throw unavailable(`The platform did not give ${what}`, `HTTP ${response.status}`)
    const [document] = readJson(response.body, 100).documents
    if (document?.value === undefined) throw unavailable(`The platform did not give ${what}`, 'no JSON')
    return { value: document.value, response }
  }
}

const member = (value: Json | undefined, name: string): Json | undefined =>
  isJsonObject(value) ? value[name] : undefined
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const objectsOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : []

const checkCommit = (revision: string): void => {
  if (!commitId.test(revision))
    throw unavailable('A revision is a full commit id', JSON.stringify(revision.slice(0, 120)))
}

/** git's own name of a blob: what the platform sends must be what the tree says. */
const isBlob = (oid: string, bytes: Buffer): boolean =>
  createHash(oid.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex') === oid

type ReadBlob = (oid: string) => Promise<Json>

const readBlobs = async (
  oids: readonly string[],
  options: PlatformOptions,
  read: ReadBlob,
): Promise<ReadonlyMap<string, Buffer>> => {
  const blobs = new Map(await options.localBlobs?.(oids))
  const wanted = oids.filter((oid) => !blobs.has(oid))
  if (wanted.length > maximumBlobs)
    throw unavailable(`${wanted.length} files would have to be fetched one by one`, `more than ${maximumBlobs}`)
  let next = 0
  const work = async (): Promise<void> => {
    for (let oid = wanted[next]; oid !== undefined; oid = wanted[next]) {
      next += 1
      const answer = await read(oid)
      const bytes = Buffer.from(textOf(member(answer, 'content')), 'base64')
      if (member(answer, 'encoding') !== 'base64' || !isBlob(oid, bytes))
        throw unavailable('The platform gave a file that is not the one of the commit', oid)
      blobs.set(oid, bytes)
    }
  }
  await Promise.all(Array.from({ length: lanes }, work))
  return blobs
}

const readEntries = async (
  commit: string,
  all: readonly TreeEntry[],
  globs: readonly string[],
  readAll: PlatformRepository['blobs'],
  listed: 'listed' | undefined,
): Promise<Tree> => {
  const { files: entries, links } =
    listed === undefined ? { files: selectEntries(all, globs), links: [] } : selectWithLinks(all, globs)
  const told = links.length === 0 ? [] : [...links.filter(isTold), ...all.filter(isLink)]
  const blobs = await readAll([...new Set([...entries, ...told].map((entry) => entry.oid))])
  const everywhere = looksEverywhere(globs)
  const files = entries.flatMap((entry): readonly RepositoryFile[] => {
    const bytes = blobs.get(entry.oid)
    const file = bytes === undefined ? undefined : fileOf(entry.path, bytes, everywhere)
    return file === undefined ? [] : [file]
  })
  const described = describeLinks(links, all, globs, ({ oid }) => blobs.get(oid))
  return { revision: commit, files: [...files].sort(byPath), ...(listed === undefined ? {} : { links: described }) }
}

/** A commit's listing never changes, and a run asks for it under several globs. */
const once = (list: (commit: string) => Promise<readonly TreeEntry[]>): typeof list => {
  const known = new Map<string, Promise<readonly TreeEntry[]>>()
  return (commit) => {
    const listing = known.get(commit) ?? list(commit)
    known.set(commit, listing)
    return listing
  }
}

const segments = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** GitHub: the commit, its tree in one answer, and the blobs that the clone lacks. */
export const openGithubRepository = (options: PlatformOptions): PlatformRepository => {
  const get = getter(options)
  const base = `/repos/${segments(options.repository)}/git`
  const readCommit = async (commit: string): Promise<Json> => {
    checkCommit(commit)
    return (await get(`${base}/commits/${commit}`, `commit ${commit}`)).value
  }
  const list = once(async (commit) => {
    const tree = textOf(member(member(await readCommit(commit), 'tree'), 'sha'))
    if (!commitId.test(tree)) throw unavailable(`The platform did not give the tree of commit ${commit}`, 'no tree')
    const { value } = await get(`${base}/trees/${tree}?recursive=1`, `the files of commit ${commit}`)
    // A cut listing would hide files, and so access.
    if (member(value, 'truncated') !== false)
      throw unavailable('The repository is too large for one listing', 'truncated: true')
    return objectsOf(member(value, 'tree'))
      .filter((entry) => entry['type'] !== 'tree')
      .map((entry) => ({ mode: textOf(entry['mode']), oid: textOf(entry['sha']), path: textOf(entry['path']) }))
  })
  const blobs = (oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> =>
    readBlobs(oids, options, async (oid) => (await get(`${base}/blobs/${oid}`, `file ${oid}`)).value)
  return {
    firstParent: async (commit) => {
      const parent = textOf(objectsOf(member(await readCommit(commit), 'parents'))[0]?.['sha'])
      return parent === '' ? undefined : parent
    },
    list,
    blobs,
    readTree: async (commit, globs, links) => readEntries(commit, await list(commit), globs, blobs, links),
  }
}

/** 100 entries a page: a repository of 100 000 files ends here. */
const maximumPages = 1000

/** GitLab: the commit's tree page by page, and the blobs that the clone lacks. */
export const openGitlabRepository = (options: PlatformOptions): PlatformRepository => {
  const get = getter(options)
  const base = `/projects/${encodeURIComponent(options.repository)}/repository`
  const list = once(async (commit) => {
    checkCommit(commit)
    const entries: TreeEntry[] = []
    let page = '1'
    for (let count = 0; page !== ''; count += 1) {
      if (count >= maximumPages || !/^[0-9]{1,6}$/.test(page))
        throw unavailable('The repository is too large to be listed', `page ${page.slice(0, 20)}`)
      const { value, response } = await get(
        `${base}/tree?ref=${commit}&recursive=true&per_page=100&page=${page}`,
        `the files of commit ${commit}`,
      )
      for (const entry of objectsOf(value)) {
        if (entry['type'] !== 'tree')
          entries.push({ mode: textOf(entry['mode']), oid: textOf(entry['id']), path: textOf(entry['path']) })
      }
      page = response.headers['x-next-page'] ?? ''
    }
    return entries
  })
  const blobs = (oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> =>
    readBlobs(oids, options, async (oid) => (await get(`${base}/blobs/${oid}`, `file ${oid}`)).value)
  return {
    firstParent: async (commit) => {
      checkCommit(commit)
      const { value } = await get(`${base}/commits/${commit}`, `commit ${commit}`)
      const parents = member(value, 'parent_ids')
      const parent = textOf(Array.isArray(parents) ? (parents as readonly Json[])[0] : undefined)
      return parent === '' ? undefined : parent
    },
    list,
    blobs,
    readTree: async (commit, globs, links) => readEntries(commit, await list(commit), globs, blobs, links),
  }
}
