import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CertificateAuthority } from './certificates.js'
import { Faults, losing, sendFault, type Fault } from './faults.js'
import { githubComment, githubPull, type StoredComment, type StoredPull } from './github-shapes.js'
import type { GitStore } from './git-store.js'
import {
  sendJson,
  sendNotImplemented,
  startHttpsServer,
  type HttpsHandler,
  type HttpsServer,
  type RecordedRequest,
} from './https-server.js'

/** Whose token it is and what the workflow gave it. */
export interface GitHubAccount {
  readonly login: string
  readonly id: number
  readonly pullRequests: 'read' | 'write'
  readonly contents: 'none' | 'read'
}

export interface GitHubSettings {
  readonly authority: CertificateAuthority
  readonly repository: { readonly id: number; readonly owner: string; readonly ownerId: number; readonly name: string }
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
  fail(fault: Fault): void
  close(): Promise<void>
}

const notAccessible = {
  message: 'Resource not accessible by integration',
  documentation_url: 'https://docs.github.com/rest',
  status: '403',
}
const notFound = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }

/**
 * A GitHub Enterprise Server, as far as meshgate speaks with one: comments of a pull request, its head, git objects of a
 * revision, and GraphQL's viewer. Everything else is 501. It is stricter than the real one in one thing: a token edits
 * its own comments only.
 */
export const startGitHub = async (settings: GitHubSettings): Promise<GitHubDouble> => {
  const { repository, accounts, git } = settings
  const pulls = new Map<number, StoredPull>()
  const comments: StoredComment[] = []
  const faults = new Faults()
  let lastId = 1000
  let budget = 5000

  const add = (pull: number, login: string, userId: number, body: string): StoredComment => {
    lastId += 1
    const comment = { id: lastId, pull, login, userId, body }
    comments.push(comment)
    return comment
  }
  const shape = (comment: StoredComment): object => githubComment(server.url, repository, comment)

  interface Call {
    readonly response: ServerResponse
    readonly url: URL
    readonly body: Buffer
    readonly account: GitHubAccount
  }
  type Route = (call: Call, ...parts: readonly string[]) => void

  const send = (
    response: ServerResponse,
    status: number,
    value: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): void => {
    budget -= 1
    const limits = {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': String(budget),
      'x-github-enterprise-version': '3.19.0',
    }
    if (status === 204) response.writeHead(204, { ...limits, ...headers }).end()
    else sendJson(response, status, value, { ...limits, 'content-type': 'application/json; charset=utf-8', ...headers })
  }
  const textOf = (call: Call): string | undefined => {
    try {
      const value = JSON.parse(call.body.toString('utf8')) as { body?: unknown }
      return typeof value.body === 'string' && value.body !== '' ? value.body : undefined
    } catch {
      return undefined
    }
  }
  const writable = (call: Call): boolean => {
    if (call.account.pullRequests === 'write') return true
    send(call.response, 403, notAccessible)
    return false
  }
  const validBody = (call: Call): string | undefined => {
    const body = textOf(call)
    // GitHub counts characters, not bytes.
    if (body !== undefined && [...body].length <= 65_536) return body
    const message = body === undefined ? "body can't be blank" : 'body is too long (maximum is 65536 characters)'
    send(call.response, 422, {
      message: 'Validation Failed',
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
      documentation_url: notFound.documentation_url,
      status: '422',
    })
    return undefined
  }

  const listComments: Route = ({ response, url }, number = '') => {
    const pull = Number(number)
    if (!pulls.has(pull)) return send(response, 404, notFound)
    const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
    const page = Number(url.searchParams.get('page') ?? 1)
    const all = comments.filter((comment) => comment.pull === pull)
    const pages = Math.max(1, Math.ceil(all.length / size))
    const to = (target: number, rel: string): string => {
      const link = new URL(url)
      link.searchParams.set('page', String(target))
      return `<${link.href}>; rel="${rel}"`
    }
    const links = [
      ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
      ...(page < pages ? [to(page + 1, 'next'), to(pages, 'last')] : []),
    ]
    send(
      response,
      200,
      all.slice((page - 1) * size, page * size).map(shape),
      links.length === 0 ? {} : { link: links.join(', ') },
    )
  }
  const createComment: Route = (call, number = '') => {
    if (!pulls.has(Number(number))) return send(call.response, 404, notFound)
    if (!writable(call)) return
    const body = validBody(call)
    if (body === undefined) return
    const comment = add(Number(number), call.account.login, call.account.id, body)
    send(call.response, 201, shape(comment))
  }
  const ownComment = (call: Call, id: string): StoredComment | undefined => {
    const comment = comments.find((known) => known.id === Number(id))
    if (comment === undefined) send(call.response, 404, notFound)
    else if (!writable(call)) return undefined
    else if (comment.userId !== call.account.id) send(call.response, 403, notAccessible)
    else return comment
    return undefined
  }
  const updateComment: Route = (call, id = '') => {
    const comment = ownComment(call, id)
    const body = comment === undefined ? undefined : validBody(call)
    if (comment === undefined || body === undefined) return
    comment.body = body
    send(call.response, 200, shape(comment))
  }
  const deleteComment: Route = (call, id = '') => {
    const comment = ownComment(call, id)
    if (comment === undefined) return
    comments.splice(comments.indexOf(comment), 1)
    send(call.response, 204, undefined)
  }
  const getPull: Route = ({ response }, number = '') => {
    const pull = pulls.get(Number(number))
    if (pull === undefined) return send(response, 404, notFound)
    send(response, 200, githubPull(server.url, repository, pull))
  }
  const pullsOfCommit: Route = ({ response }, id = '') =>
    send(
      response,
      200,
      [...pulls.values()]
        .filter((pull) => pull.mergeSha === id)
        .map((pull) => githubPull(server.url, repository, pull)),
    )
  const readable = ({ account, response }: Call): boolean => {
    if (account.contents === 'read') return true
    send(response, 403, notAccessible)
    return false
  }
  const base = (): string => `${server.url}/api/v3/repos/${repository.owner}/${repository.name}`
  const getCommit: Route = (call, id = '') => {
    if (!readable(call)) return
    const commit = git.findCommit(id)
    if (commit === undefined) return send(call.response, 404, notFound)
    const who = { name: 'meshgate demo', email: 'demo@meshgate.invalid', date: '2026-01-01T00:00:00Z' }
    send(call.response, 200, {
      sha: commit.id,
      node_id: `C_${commit.id}`,
      url: `${base()}/git/commits/${commit.id}`,
      html_url: `${server.url}/${repository.owner}/${repository.name}/commit/${commit.id}`,
      author: who,
      committer: who,
      message: commit.message,
      tree: { sha: commit.tree, url: `${base()}/git/trees/${commit.tree}` },
      parents: commit.parents.map((parent) => ({
        sha: parent,
        url: `${base()}/git/commits/${parent}`,
        html_url: `${server.url}/${repository.owner}/${repository.name}/commit/${parent}`,
      })),
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    })
  }
  // The endpoint takes a tree's id, or a commit's in its place. Folders are left out of the list: readers want files.
  const getTree: Route = (call, id = '') => {
    if (!readable(call)) return
    if (call.url.searchParams.get('recursive') === null) {
      return send(call.response, 501, { message: 'This double does not implement trees without recursive' })
    }
    const commit = git.findTree(id) ?? git.findCommit(id)
    if (commit === undefined) return send(call.response, 404, notFound)
    const tree = git.listFiles(commit).map((file) => ({
      path: file.path,
      mode: '100644',
      type: 'blob',
      sha: file.id,
      size: Buffer.byteLength(git.findBlob(file.id) ?? ''),
      url: `${base()}/git/blobs/${file.id}`,
    }))
    send(call.response, 200, { sha: commit.tree, url: `${base()}/git/trees/${commit.tree}`, tree, truncated: false })
  }
  const getBlob: Route = (call, id = '') => {
    if (!readable(call)) return
    const text = git.findBlob(id)
    if (text === undefined) return send(call.response, 404, notFound)
    const bytes = Buffer.from(text)
    // GitHub breaks the base64 text after 60 characters.
    const content = (bytes.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('')
    send(call.response, 200, {
      content,
      encoding: 'base64',
      url: `${base()}/git/blobs/${id}`,
      sha: id,
      size: bytes.length,
      node_id: `B_${id}`,
    })
  }
  const viewer: Route = ({ response, account, body }) => {
    const { query = '' } = JSON.parse(body.toString('utf8')) as { query?: string }
    if (!/^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)) {
      return send(response, 501, { message: 'This double does not implement this GraphQL query' })
    }
    send(response, 200, { data: { viewer: { login: account.login } } })
  }

  const repo = `/api/v3/repos/${repository.owner}/${repository.name}`
  const routes: readonly (readonly [string, RegExp, Route])[] = [
    ['GET', /^\/issues\/(\d+)\/comments$/, listComments],
    ['POST', /^\/issues\/(\d+)\/comments$/, createComment],
    ['PATCH', /^\/issues\/comments\/(\d+)$/, updateComment],
    ['DELETE', /^\/issues\/comments\/(\d+)$/, deleteComment],
    ['GET', /^\/pulls\/(\d+)$/, getPull],
    ['GET', /^\/commits\/([0-9a-f]{40})\/pulls$/, pullsOfCommit],
    ['GET', /^\/git\/commits\/([0-9a-f]{40})$/, getCommit],
    ['GET', /^\/git\/trees\/([0-9a-f]{40})$/, getTree],
    ['GET', /^\/git\/blobs\/([0-9a-f]{40})$/, getBlob],
  ]

  const answer = (request: IncomingMessage, response: ServerResponse, body: Buffer): void => {
    const url = new URL(request.url ?? '/', server.url)
    const method = request.method ?? ''
    const fault = faults.take(method, url.pathname)
    if (fault !== undefined && fault.afterwards !== true) return sendFault(response, fault)
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const account = accounts.get(token)
    if (account === undefined) {
      return send(response, 401, {
        message: 'Bad credentials',
        documentation_url: notFound.documentation_url,
        status: '401',
      })
    }
    const call = { response: fault === undefined ? response : losing(response, fault), url, body, account }
    if (method === 'POST' && url.pathname === '/api/graphql') return viewer(call)
    // The workflow's token belongs to an app: it has no user.
    if (method === 'GET' && url.pathname === '/api/v3/user') return send(response, 403, notAccessible)
    if (url.pathname.startsWith(`${repo}/`)) {
      for (const [wanted, pattern, route] of routes) {
        const match = method === wanted ? pattern.exec(url.pathname.slice(repo.length)) : null
        if (match !== null) return route(call, ...match.slice(1))
      }
    }
    sendNotImplemented(request, response)
  }
  const server = await (settings.listen?.(answer) ?? startHttpsServer(settings.authority, answer))
  return {
    serverUrl: server.url,
    apiUrl: `${server.url}/api/v3`,
    requests: server.requests,
    setPull: (pull) => void pulls.set(pull.number, pull),
    addComment: (pull, login, body) =>
      add(pull, login, [...accounts.values()].find((account) => account.login === login)?.id ?? 999, body),
    removeComment: (id) => {
      const index = comments.findIndex((comment) => comment.id === id)
      if (index !== -1) comments.splice(index, 1)
    },
    comments: (pull) => comments.filter((comment) => comment.pull === pull).map((comment) => ({ ...comment })),
    fail: (fault) => faults.add(fault),
    close: () => server.close(),
  }
}
