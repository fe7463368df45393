import type { ServerResponse } from 'node:http'
import { githubComment, githubPull, type StoredComment, type StoredIssue, type StoredPull } from './github-shapes.js'
import type { GitStore } from './git-store.js'
import { sendJson } from './https-server.js'

/** Whose token it is and what the workflow gave it. */
export interface GitHubAccount {
  readonly login: string
  readonly id: number
  readonly pullRequests: 'read' | 'write'
  readonly contents: 'none' | 'read'
  /** Missing: the workflow gave it none. */
  readonly issues?: 'write'
}

export interface GitHubRepository {
  readonly id: number
  readonly owner: string
  readonly ownerId: number
  readonly name: string
}

/** One request, with the account of its token. */
export interface GitHubCall {
  readonly response: ServerResponse
  readonly url: URL
  readonly body: Buffer
  readonly account: GitHubAccount
}

/** Answers the requests of one route; `parts` are what its pattern captures. */
export type GitHubRoute = (state: GitHubState, call: GitHubCall, ...parts: readonly string[]) => void

/** Method, the path below the repository, and what answers. */
export type GitHubRouteEntry = readonly [string, RegExp, GitHubRoute]

export const notAccessible = {
  message: 'Resource not accessible by integration',
  documentation_url: 'https://docs.github.com/rest',
  status: '403',
}
export const notFound = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }

/** What the double keeps between requests, and how it answers. */
export class GitHubState {
  readonly repository: GitHubRepository
  readonly git: GitStore
  readonly pulls = new Map<number, StoredPull>()
  readonly comments: StoredComment[] = []
  readonly issues: StoredIssue[] = []
  /** Set when the server listens. */
  url = ''
  #lastId = 1000
  #budget = 5000

  constructor(repository: GitHubRepository, git: GitStore) {
    this.repository = repository
    this.git = git
  }

  /** The path of the repository's API. */
  get path(): string {
    return `/api/v3/repos/${this.repository.owner}/${this.repository.name}`
  }

  addComment(pull: number, login: string, userId: number, body: string): StoredComment {
    this.#lastId += 1
    const comment = { id: this.#lastId, pull, login, userId, body }
    this.comments.push(comment)
    return comment
  }

  showComment(comment: StoredComment): object {
    return githubComment(this.url, this.repository, comment)
  }

  showPull(pull: StoredPull): object {
    return githubPull(this.url, this.repository, pull)
  }

  send(
    response: ServerResponse,
    status: number,
    value?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    this.#budget -= 1
    const limits = {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': String(this.#budget),
      'x-github-enterprise-version': '3.19.0',
    }
    if (status === 204) response.writeHead(204, { ...limits, ...headers }).end()
    else sendJson(response, status, value, { ...limits, 'content-type': 'application/json; charset=utf-8', ...headers })
  }
}
