import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CertificateAuthority } from '../../src/demo/certificates.js'
import { Faults, losing, sendFault, type Fault } from '../../src/demo/faults.js'
import type { GitStore } from '../../src/demo/git-store.js'
import { sendJson, sendNotImplemented, startHttpsServer, type RecordedRequest } from '../../src/demo/https-server.js'
import { quickActions } from './quick-actions.js'

/** Whose token it is. A job token may read merge requests and files, and write no note. */
export interface GitLabAccount {
  readonly kind: 'access token' | 'job token'
  readonly id: number
  readonly username: string
  readonly scope: 'api' | 'read_api'
}

export interface GitLabSettings {
  readonly authority: CertificateAuthority
  readonly project: { readonly id: number; readonly path: string }
  readonly accounts: ReadonlyMap<string, GitLabAccount>
  readonly git: GitStore
}

export interface StoredMergeRequest {
  readonly iid: number
  readonly headSha: string
  /** The merged result, as `merge_ref` gives it; undefined where it cannot be merged. */
  readonly mergeSha: string | undefined
  readonly targetBranch: string
}

export interface StoredNote {
  readonly id: number
  readonly mergeRequest: number
  readonly userId: number
  readonly username: string
  readonly system: boolean
  body: string
}

export interface GitLabDouble {
  /** CI_SERVER_URL. */
  readonly serverUrl: string
  /** CI_API_V4_URL. */
  readonly apiUrl: string
  readonly requests: readonly RecordedRequest[]
  setMergeRequest(mergeRequest: StoredMergeRequest): void
  setBranch(name: string, id: string): void
  addNote(mergeRequest: number, username: string, body: string, system?: boolean): StoredNote
  removeNote(id: number): void
  notes(mergeRequest: number): readonly StoredNote[]
  /** Commands that the server would have run from notes: there must never be one. */
  readonly executed: readonly string[]
  fail(fault: Fault): void
  close(): Promise<void>
}

/** A self-managed GitLab, as far as meshgate speaks with one. Everything else is 501. */
export const startGitLab = async (settings: GitLabSettings): Promise<GitLabDouble> => {
  const { project, accounts, git } = settings
  const mergeRequests = new Map<number, StoredMergeRequest>()
  const branches = new Map<string, string>()
  const notes: StoredNote[] = []
  const executed: string[] = []
  const faults = new Faults()
  let lastId = 300

  interface Call {
    readonly response: ServerResponse
    readonly url: URL
    readonly body: Buffer
    readonly account: GitLabAccount
  }
  type Route = (call: Call, ...parts: readonly string[]) => void

  const add = (mergeRequest: number, userId: number, username: string, body: string, system: boolean): StoredNote => {
    lastId += 1
    const note = { id: lastId, mergeRequest, userId, username, system, body }
    notes.push(note)
    return note
  }
  const shape = (note: StoredNote): object => ({
    id: note.id,
    type: null,
    body: note.body,
    author: {
      id: note.userId,
      username: note.username,
      name: note.username,
      state: 'active',
      locked: false,
      avatar_url: null,
      web_url: `${server.url}/${note.username}`,
    },
    created_at: '2026-01-01T00:00:00.000Z',
    updated_at: '2026-01-01T00:00:00.000Z',
    system: note.system,
    noteable_id: note.mergeRequest,
    noteable_type: 'MergeRequest',
    project_id: project.id,
    noteable_iid: note.mergeRequest,
    resolvable: false,
    confidential: false,
    internal: false,
    imported: false,
    imported_from: 'none',
    commands_changes: {},
  })
  const notFound = (response: ServerResponse, what: string): void =>
    sendJson(response, 404, { message: `404 ${what} Not Found` })
  const forbidden = (response: ServerResponse): void => sendJson(response, 403, { message: '403 Forbidden' })

  const sendPage = ({ response, url }: Call, all: readonly object[]): void => {
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
  const writable = ({ account, response }: Call): boolean => {
    if (account.kind === 'job token') forbidden(response)
    else if (account.scope !== 'api') {
      sendJson(response, 403, {
        error: 'insufficient_scope',
        error_description: 'The request requires higher privileges than provided by the access token.',
        scope: 'api',
      })
    } else return true
    return false
  }
  const textOf = (call: Call): string | undefined => {
    const { body } = JSON.parse(call.body.toString('utf8') || '{}') as { body?: unknown }
    if (typeof body === 'string' && body !== '' && [...body].length <= 1_000_000) return body
    sendJson(
      call.response,
      400,
      typeof body === 'string' && body !== ''
        ? { message: { note: ['is too long (maximum is 1000000 characters)'] } }
        : { error: 'body is missing, body is empty' },
    )
    return undefined
  }
  const existing = (call: Call, iid: string): StoredMergeRequest | undefined => {
    const found = mergeRequests.get(Number(iid))
    if (found === undefined) notFound(call.response, 'Merge Request')
    return found
  }

  const listNotes: Route = (call, iid = '') => {
    if (existing(call, iid) === undefined) return
    const ascending = call.url.searchParams.get('sort') === 'asc'
    const people = call.url.searchParams.get('activity_filter') === 'only_comments'
    const all = notes.filter((note) => note.mergeRequest === Number(iid) && !(people && note.system)).map(shape)
    sendPage(call, ascending ? all : all.reverse())
  }
  const createNote: Route = (call, iid = '') => {
    if (existing(call, iid) === undefined || !writable(call)) return
    const body = textOf(call)
    if (body === undefined) return
    const actions = quickActions(body)
    executed.push(...actions.commands)
    // A note of commands alone is run and not kept.
    if (actions.rest.trim() === '')
      return sendJson(call.response, 202, { commands_changes: {}, summary: actions.commands })
    sendJson(call.response, 201, shape(add(Number(iid), call.account.id, call.account.username, actions.rest, false)))
  }
  const ownNote = (call: Call, iid: string, id: string): StoredNote | undefined => {
    const note = notes.find((known) => known.mergeRequest === Number(iid) && known.id === Number(id))
    if (note === undefined) notFound(call.response, 'Note')
    else if (!writable(call)) return undefined
    // `admin_note`: the author, or a maintainer; tokens here are reporters.
    else if (note.userId !== call.account.id) forbidden(call.response)
    else return note
    return undefined
  }
  const updateNote: Route = (call, iid = '', id = '') => {
    const note = ownNote(call, iid, id)
    const body = note === undefined ? undefined : textOf(call)
    if (note === undefined || body === undefined) return
    const actions = quickActions(body)
    executed.push(...actions.commands)
    note.body = actions.rest
    sendJson(call.response, 200, shape(note))
  }
  const deleteNote: Route = (call, iid = '', id = '') => {
    const note = ownNote(call, iid, id)
    if (note === undefined) return
    notes.splice(notes.indexOf(note), 1)
    call.response.writeHead(204).end()
  }
  const getMergeRequest: Route = (call, iid = '') => {
    const found = existing(call, iid)
    if (found === undefined) return
    sendJson(call.response, 200, {
      id: 1000 + found.iid,
      iid: found.iid,
      project_id: project.id,
      state: 'opened',
      sha: found.headSha,
      target_branch: found.targetBranch,
      source_branch: 'change',
      merge_commit_sha: null,
      web_url: `${server.url}/${project.path}/-/merge_requests/${found.iid}`,
    })
  }
  const getMergeRef: Route = (call, iid = '') => {
    const found = existing(call, iid)
    if (found === undefined) return
    if (found.mergeSha === undefined) return sendJson(call.response, 400, { message: 'Merge request is not mergeable' })
    sendJson(call.response, 200, { commit_id: found.mergeSha })
  }
  const commitOf = (revision: string) => {
    const merge = /^refs\/merge-requests\/(\d+)\/merge$/.exec(revision)?.[1]
    const id =
      merge === undefined
        ? (branches.get(revision.replace(/^refs\/heads\//, '')) ?? revision)
        : mergeRequests.get(Number(merge))?.mergeSha
    return id === undefined ? undefined : git.findCommit(id)
  }
  const getCommit: Route = ({ response }, revision = '') => {
    const commit = commitOf(decodeURIComponent(revision))
    if (commit === undefined) return notFound(response, 'Commit')
    sendJson(response, 200, {
      id: commit.id,
      short_id: commit.id.slice(0, 8),
      title: commit.message,
      message: commit.message,
      parent_ids: commit.parents,
    })
  }
  // Folders are left out of a recursive list: readers want files.
  const getTree: Route = (call) => {
    const { searchParams } = call.url
    if (searchParams.get('recursive') !== 'true') {
      return sendJson(call.response, 501, { message: 'This double does not implement trees without recursive' })
    }
    const commit = commitOf(searchParams.get('ref') ?? '')
    if (commit === undefined) return notFound(call.response, 'Tree')
    const folder = searchParams.get('path') ?? ''
    const files = git.listFiles(commit).filter(({ path }) => folder === '' || path.startsWith(`${folder}/`))
    sendPage(
      call,
      files.map(({ path, id }) => ({ id, name: path.split('/').at(-1) ?? path, type: 'blob', path, mode: '100644' })),
    )
  }
  const sendText = (response: ServerResponse, text: string | undefined, what: string): void => {
    if (text === undefined) return notFound(response, what)
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
  }
  const getFile: Route = ({ response, url }, path = '') => {
    const commit = commitOf(url.searchParams.get('ref') ?? '')
    const name = decodeURIComponent(path)
    sendText(
      response,
      commit !== undefined && Object.hasOwn(commit.files, name) ? commit.files[name] : undefined,
      'File',
    )
  }
  const getBlob: Route = ({ response }, id = '') => sendText(response, git.findBlob(id), 'Blob')

  const routes: readonly (readonly [string, RegExp, Route])[] = [
    ['GET', /^\/merge_requests\/(\d+)\/notes$/, listNotes],
    ['POST', /^\/merge_requests\/(\d+)\/notes$/, createNote],
    ['PUT', /^\/merge_requests\/(\d+)\/notes\/(\d+)$/, updateNote],
    ['DELETE', /^\/merge_requests\/(\d+)\/notes\/(\d+)$/, deleteNote],
    ['GET', /^\/merge_requests\/(\d+)$/, getMergeRequest],
    ['GET', /^\/merge_requests\/(\d+)\/merge_ref$/, getMergeRef],
    ['GET', /^\/repository\/commits\/([^/]+)$/, getCommit],
    ['GET', /^\/repository\/tree$/, getTree],
    ['GET', /^\/repository\/files\/([^/]+)\/raw$/, getFile],
    ['GET', /^\/repository\/blobs\/([0-9a-f]{40})\/raw$/, getBlob],
  ]
  const prefix = '/api/v4/projects/'

  const answer = (request: IncomingMessage, response: ServerResponse, body: Buffer): void => {
    const url = new URL(request.url ?? '/', server.url)
    const method = request.method ?? ''
    const fault = faults.take(method, url.pathname)
    if (fault !== undefined && fault.afterwards !== true) return sendFault(response, fault)
    const bearer = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const job = request.headers['job-token']
    const account = accounts.get(String(request.headers['private-token'] ?? bearer ?? job ?? ''))
    if (account === undefined || (account.kind === 'job token') !== (job !== undefined)) {
      return sendJson(response, 401, { message: '401 Unauthorized' })
    }
    const call = { response: fault === undefined ? response : losing(response, fault), url, body, account }
    if (method === 'GET' && url.pathname === '/api/v4/user') {
      if (account.kind === 'job token') return sendJson(call.response, 401, { message: '401 Unauthorized' })
      return sendJson(call.response, 200, {
        id: account.id,
        username: account.username,
        name: account.username,
        state: 'active',
        bot: true,
      })
    }
    if (url.pathname.startsWith(prefix)) {
      const rest = url.pathname.slice(prefix.length)
      const id = decodeURIComponent(rest.split('/', 1)[0] ?? '')
      if (id !== String(project.id) && id !== project.path) return notFound(response, 'Project')
      const path = rest.includes('/') ? rest.slice(rest.indexOf('/')) : ''
      for (const [wanted, pattern, route] of routes) {
        const match = method === wanted ? pattern.exec(path) : null
        if (match !== null) return route(call, ...match.slice(1))
      }
    }
    sendNotImplemented(request, response)
  }
  const server = await startHttpsServer(settings.authority, answer)
  return {
    serverUrl: server.url,
    apiUrl: `${server.url}/api/v4`,
    requests: server.requests,
    setMergeRequest: (mergeRequest) => void mergeRequests.set(mergeRequest.iid, mergeRequest),
    setBranch: (name, id) => void branches.set(name, id),
    addNote: (mergeRequest, username, body, system = false) => {
      const userId = [...accounts.values()].find((account) => account.username === username)?.id ?? 999
      return add(mergeRequest, userId, username, body, system)
    },
    removeNote: (id) => {
      const index = notes.findIndex((note) => note.id === id)
      if (index !== -1) notes.splice(index, 1)
    },
    notes: (mergeRequest) => notes.filter((note) => note.mergeRequest === mergeRequest).map((note) => ({ ...note })),
    executed,
    fail: (fault) => faults.add(fault),
    close: () => server.close(),
  }
}
