import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CertificateAuthority } from './certificates.js'
import { commentRoutes } from './github-comments.js'
import { gitRoutes } from './github-git.js'
import { issueRoutes } from './github-issues.js'
import { pullRoutes } from './github-pulls.js'
import type { StoredComment, StoredIssue, StoredPull } from './github-shapes.js'
import {
  GitHubState,
  notAccessible,
  notFound,
  type GitHubAccount,
  type GitHubCall,
  type GitHubRepository,
} from './github-state.js'
import type { GitStore } from './git-store.js'
import {
  sendNotImplemented,
  startHttpsServer,
  type HttpsHandler,
  type HttpsServer,
  type RecordedRequest,
} from './https-server.js'

export interface GitHubSettings {
  readonly authority: CertificateAuthority
  readonly repository: GitHubRepository
  readonly accounts: ReadonlyMap<string, GitHubAccount>
  readonly git: GitStore
  /** Lets another double share the port: a GitHub Enterprise Server's issuer lives on the same host. */
  readonly listen?: (handler: HttpsHandler) => Promise<HttpsServer>
}

export interface GitHubDouble {
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string
  /** GITHUB_API_URL. */
  readonly apiUrl: string
  readonly requests: readonly RecordedRequest[]
  /** Opens a pull request, or moves its head. */
  setPull(pull: StoredPull): void
  /** A comment by somebody, as if written in a browser. */
  addComment(pull: number, login: string, body: string): StoredComment
  removeComment(id: number): void
  /** Oldest first. */
  comments(pull: number): readonly StoredComment[]
  /** Oldest first. */
  issues(): readonly StoredIssue[]
  /** An issue by somebody, as if written in a browser. */
  addIssue(issue: Omit<StoredIssue, 'number'>): void
  close(): Promise<void>
}

const routes = [...commentRoutes, ...issueRoutes, ...pullRoutes, ...gitRoutes]

const answerViewer = (state: GitHubState, { response, account, body }: GitHubCall): void => {
  const { query = '' } = JSON.parse(body.toString('utf8')) as { query?: string }
  if (!/^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)) {
    return state.send(response, 501, { message: 'This double does not implement this GraphQL query' })
  }
  state.send(response, 200, { data: { viewer: { login: account.login } } })
}

/** Finds the route of a request; false where there is none. */
const answerRoute = (state: GitHubState, method: string, call: GitHubCall): boolean => {
  const { pathname } = call.url
  if (!pathname.startsWith(`${state.path}/`)) return false
  for (const [wanted, pattern, route] of routes) {
    const match = method === wanted ? pattern.exec(pathname.slice(state.path.length)) : null
    if (match === null) continue
    route(state, call, ...match.slice(1))
    return true
  }
  return false
}

/**
 * A GitHub Enterprise Server, as far as meshgate speaks with one: comments of a pull request, its head, git objects of a
 * revision, and GraphQL's viewer. Everything else is 501.
 */
export const startGitHub = async (settings: GitHubSettings): Promise<GitHubDouble> => {
  const { accounts } = settings
  const state = new GitHubState(settings.repository, settings.git)

  const answer = (request: IncomingMessage, response: ServerResponse, body: Buffer): void => {
    const url = new URL(request.url ?? '/', state.url)
    const method = request.method ?? ''
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const account = accounts.get(token)
    if (account === undefined) {
      return state.send(response, 401, { ...notFound, message: 'Bad credentials', status: '401' })
    }
    const call = { response, url, body, account }
    if (method === 'POST' && url.pathname === '/api/graphql') return answerViewer(state, call)
    // The workflow's token belongs to an app: it has no user.
    if (method === 'GET' && url.pathname === '/api/v3/user') return state.send(response, 403, notAccessible)
    if (!answerRoute(state, method, call)) sendNotImplemented(request, response)
  }
  const server = await (settings.listen?.(answer) ?? startHttpsServer(settings.authority, answer))
  state.url = server.url
  return {
    serverUrl: server.url,
    apiUrl: `${server.url}/api/v3`,
    requests: server.requests,
    setPull: (pull) => void state.pulls.set(pull.number, pull),
    addComment: (pull, login, body) => {
      const author = [...accounts.values()].find((account) => account.login === login)
      return state.addComment(pull, login, author?.id ?? 999, body)
    },
    removeComment: (id) => {
      const index = state.comments.findIndex((comment) => comment.id === id)
      if (index !== -1) state.comments.splice(index, 1)
    },
    comments: (pull) => state.comments.filter((comment) => comment.pull === pull).map((comment) => ({ ...comment })),
    issues: () => state.issues.map((issue) => ({ ...issue })),
    addIssue: (issue) => void state.issues.push({ ...issue, number: 500 + state.issues.length }),
    close: () => server.close(),
  }
}
