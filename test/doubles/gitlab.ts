import type { IncomingMessage } from 'node:http'
import type { CertificateAuthority } from '../../src/demo/certificates.js'
import type { GitStore } from '../../src/demo/git-store.js'
import {
  sendJson,
  sendNotImplemented,
  startHttpsServer,
  type HttpsHandler,
  type RecordedRequest,
} from '../../src/demo/https-server.js'
import { issueRoutes } from './gitlab-issues.js'
import { noteRoutes } from './gitlab-notes.js'
import { mergedRoutes } from './gitlab-merged.js'
import { revisionRoutes } from './gitlab-revisions.js'
import {
  GitLabState,
  sendNotFound,
  type GitLabAccount,
  type GitLabCall,
  type GitLabProject,
  type StoredIssue,
  type StoredMergeRequest,
  type StoredNote,
} from './gitlab-state.js'

export interface GitLabSettings {
  readonly authority: CertificateAuthority
  readonly project: GitLabProject
  readonly accounts: ReadonlyMap<string, GitLabAccount>
  readonly git: GitStore
  /** What stands between the server and its requests. */
  readonly around?: (handler: HttpsHandler) => HttpsHandler
}

export interface GitLabDouble {
  /** CI_SERVER_URL. */
  readonly serverUrl: string
  /** CI_API_V4_URL. */
  readonly apiUrl: string
  readonly requests: readonly RecordedRequest[]
  setMergeRequest(mergeRequest: StoredMergeRequest): void
  setBranch(name: string, id: string): void
  addNote(mergeRequest: number, username: string, body: string, system?: boolean, at?: string): StoredNote
  removeNote(id: number): void
  notes(mergeRequest: number): readonly StoredNote[]
  issues(): readonly StoredIssue[]
  /** An issue by somebody, as if written in a browser. */
  addIssue(issue: Omit<StoredIssue, 'iid'>): void
  /** Commands that the server would have run from notes: there must never be one. */
  readonly executed: readonly string[]
  close(): Promise<void>
}

const routes = [...noteRoutes, ...issueRoutes, ...mergedRoutes, ...revisionRoutes]
const prefix = '/api/v4/projects/'

/** A token of either kind; a job token counts only in its own header. */
const findAccount = (
  accounts: ReadonlyMap<string, GitLabAccount>,
  { headers }: IncomingMessage,
): GitLabAccount | undefined => {
  const bearer = /^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1]
  const job = headers['job-token']
  const account = accounts.get(String(headers['private-token'] ?? bearer ?? job ?? ''))
  return account === undefined || (account.kind === 'job token') !== (job !== undefined) ? undefined : account
}

const answerUser = ({ response, account }: GitLabCall): void => {
  if (account.kind === 'job token') return sendJson(response, 401, { message: '401 Unauthorized' })
  const { id, username } = account
  sendJson(response, 200, { id, username, name: username, state: 'active', bot: true })
}

/** Finds the route of a request to a project; false where there is none. */
const answerProject = (state: GitLabState, method: string, call: GitLabCall): boolean => {
  const { pathname } = call.url
  if (!pathname.startsWith(prefix)) return false
  const rest = pathname.slice(prefix.length)
  const id = decodeURIComponent(rest.split('/', 1)[0] ?? '')
  if (id !== String(state.project.id) && id !== state.project.path) {
    sendNotFound(call.response, 'Project')
    return true
  }
  const path = rest.includes('/') ? rest.slice(rest.indexOf('/')) : ''
  for (const [wanted, pattern, route] of routes) {
    const match = method === wanted ? pattern.exec(path) : null
    if (match === null) continue
    route(state, call, ...match.slice(1))
    return true
  }
  return false
}

/** A self-managed GitLab, as far as meshgate speaks with one. Everything else is 501. */
export const startGitLab = async (settings: GitLabSettings): Promise<GitLabDouble> => {
  const { authority, project, accounts, git, around } = settings
  const state = new GitLabState(project, git)
  const answer: HttpsHandler = (request, response, body) => {
    const url = new URL(request.url ?? '/', state.url)
    const method = request.method ?? ''
    const account = findAccount(accounts, request)
    if (account === undefined) return sendJson(response, 401, { message: '401 Unauthorized' })
    const call = { response, url, body, account }
    if (method === 'GET' && url.pathname === '/api/v4/user') return answerUser(call)
    if (!answerProject(state, method, call)) sendNotImplemented(request, response)
  }
  const server = await startHttpsServer(authority, around?.(answer) ?? answer)
  state.url = server.url
  const { mergeRequests, branches, notes, executed } = state
  return {
    serverUrl: server.url,
    apiUrl: `${server.url}/api/v4`,
    requests: server.requests,
    setMergeRequest: (mergeRequest) => void mergeRequests.set(mergeRequest.iid, mergeRequest),
    setBranch: (name, id) => void branches.set(name, id),
    addNote: (mergeRequest, username, body, system = false, at) => {
      const userId = [...accounts.values()].find((account) => account.username === username)?.id ?? 999
      return state.addNote({ mergeRequest, userId, username, body, system, ...(at === undefined ? {} : { at }) })
    },
    removeNote: (id) => {
      const index = notes.findIndex((note) => note.id === id)
      if (index !== -1) notes.splice(index, 1)
    },
    notes: (mergeRequest) => notes.filter((note) => note.mergeRequest === mergeRequest).map((note) => ({ ...note })),
    issues: () => state.issues.map((issue) => ({ ...issue })),
    addIssue: (issue) => void state.issues.push({ ...issue, iid: state.issues.length + 1 }),
    executed,
    close: () => server.close(),
  }
}
