import type { ServerResponse } from 'node:http'
import type { GitStore } from '../../src/demo/git-store.js'
import { sendJson } from '../../src/demo/https-server.js'

/** Whose token it is. A job token may read merge requests and files, and write no note. */
export interface GitLabAccount {
  readonly kind: 'access token' | 'job token'
  readonly id: number
  readonly username: string
  readonly scope: 'api' | 'read_api'
}

export interface GitLabProject {
  readonly id: number
  readonly path: string
}

export interface StoredMergeRequest {
  readonly iid: number
  readonly headSha: string
  /** The merged result, as `merge_ref` gives it; undefined where it cannot be merged. */
  readonly mergeSha: string | undefined
  readonly targetBranch: string
  /** Who opened it; `dev` when missing. */
  readonly author?: string
  /** Set once it is merged: the commits that its merge made. A fast-forward makes none, and the head itself is on the branch. */
  readonly merged?: { readonly commit?: string; readonly squash?: string }
  readonly approvedBy?: readonly string[]
  /** Pushes to its source, oldest first; one of the head alone when missing. */
  readonly versions?: readonly { readonly head: string; readonly at: string }[]
}

/** The time of what nobody gives another one. */
export const dayOne = '2026-01-01T00:00:00.000Z'

export interface StoredNote {
  readonly id: number
  readonly mergeRequest: number
  readonly userId: number
  readonly username: string
  readonly system: boolean
  /** RFC 3339; the first of January 2026 when missing. */
  readonly at?: string
  body: string
}

export interface StoredIssue {
  readonly iid: number
  readonly userId: number
  readonly username: string
  readonly title: string
  readonly labels: readonly string[]
  body: string
  open: boolean
}

/** One request, with the account of its token. */
export interface GitLabCall {
  readonly response: ServerResponse
  readonly url: URL
  readonly body: Buffer
  readonly account: GitLabAccount
}

/** Answers the requests of one route; `parts` are what its pattern captures. */
export type GitLabRoute = (state: GitLabState, call: GitLabCall, ...parts: readonly string[]) => void

/** Method, the path below the project, and what answers. */
export type GitLabRouteEntry = readonly [string, RegExp, GitLabRoute]

/** What the double keeps between requests. */
export class GitLabState {
  readonly project: GitLabProject
  readonly git: GitStore
  readonly mergeRequests = new Map<number, StoredMergeRequest>()
  readonly branches = new Map<string, string>()
  readonly notes: StoredNote[] = []
  readonly issues: StoredIssue[] = []
  /** Commands that the server would have run from notes. */
  readonly executed: string[] = []
  /** Set when the server listens. */
  url = ''
  #lastId = 300

  constructor(project: GitLabProject, git: GitStore) {
    this.project = project
    this.git = git
  }

  addNote(note: Omit<StoredNote, 'id'>): StoredNote {
    this.#lastId += 1
    const stored = { ...note, id: this.#lastId }
    this.notes.push(stored)
    return stored
  }

  findCommit(revision: string) {
    const merge = /^refs\/merge-requests\/(\d+)\/merge$/.exec(revision)?.[1]
    const id =
      merge === undefined
        ? (this.branches.get(revision.replace(/^refs\/heads\//, '')) ?? revision)
        : this.mergeRequests.get(Number(merge))?.mergeSha
    return id === undefined ? undefined : this.git.findCommit(id)
  }
}

export const sendNotFound = (response: ServerResponse, what: string): void =>
  sendJson(response, 404, { message: `404 ${what} Not Found` })

export const sendForbidden = (response: ServerResponse): void => sendJson(response, 403, { message: '403 Forbidden' })

/** The merge request of a route, or its 404. */
export const findMergeRequest = (state: GitLabState, call: GitLabCall, iid: string): StoredMergeRequest | undefined => {
  const found = state.mergeRequests.get(Number(iid))
  if (found === undefined) sendNotFound(call.response, 'Merge Request')
  return found
}

/** One page of a list, with GitLab's headers. */
export const sendPage = ({ response, url }: GitLabCall, all: readonly object[]): void => {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 20))
  const page = Number(url.searchParams.get('page') ?? 1)
  const pages = Math.max(1, Math.ceil(all.length / size))
  const to = (target: number, rel: string): string => {
    const link = new URL(url)
    link.searchParams.set('page', String(target))
    link.searchParams.set('per_page', String(size))
    return `<${link.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < pages ? [to(page + 1, 'next')] : []),
    to(1, 'first'),
    to(pages, 'last'),
  ]
  sendJson(response, 200, all.slice((page - 1) * size, page * size), {
    link: links.join(', '),
    'x-page': String(page),
    'x-per-page': String(size),
    'x-total': String(all.length),
    'x-total-pages': String(pages),
    'x-next-page': page < pages ? String(page + 1) : '',
    'x-prev-page': page > 1 ? String(page - 1) : '',
  })
}
