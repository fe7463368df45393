import { sendJson } from '../../src/demo/https-server.js'
import {
  dayOne,
  findMergeRequest,
  sendForbidden,
  sendNotFound,
  sendPage,
  type GitLabCall,
  type GitLabRoute,
  type GitLabRouteEntry,
  type GitLabState,
  type StoredNote,
} from './gitlab-state.js'
import { quickActions } from './quick-actions.js'

const showNote = ({ url, project }: GitLabState, note: StoredNote): object => ({
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
    web_url: `${url}/${note.username}`,
  },
  created_at: note.at ?? dayOne,
  updated_at: note.at ?? dayOne,
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

const isWritable = ({ account, response }: GitLabCall): boolean => {
  if (account.kind === 'job token') sendForbidden(response)
  else if (account.scope !== 'api') {
    sendJson(response, 403, {
      error: 'insufficient_scope',
      error_description: 'The request requires higher privileges than provided by the access token.',
      scope: 'api',
    })
  } else return true
  return false
}

/** The text of a note; undefined where the request was answered with what is wrong with it. */
const readBody = (call: GitLabCall): string | undefined => {
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

const findOwnNote = (state: GitLabState, call: GitLabCall, iid: string, id: string): StoredNote | undefined => {
  const note = state.notes.find((known) => known.mergeRequest === Number(iid) && known.id === Number(id))
  if (note === undefined) sendNotFound(call.response, 'Note')
  else if (!isWritable(call)) return undefined
  // `admin_note`: the author, or a maintainer; tokens here are reporters.
  else if (note.userId !== call.account.id) sendForbidden(call.response)
  else return note
  return undefined
}

const listNotes: GitLabRoute = (state, call, iid = '') => {
  if (findMergeRequest(state, call, iid) === undefined) return
  const ascending = call.url.searchParams.get('sort') === 'asc'
  const people = call.url.searchParams.get('activity_filter') === 'only_comments'
  const all = state.notes
    .filter((note) => note.mergeRequest === Number(iid) && !(people && note.system))
    .map((note) => showNote(state, note))
  sendPage(call, ascending ? all : all.reverse())
}

const createNote: GitLabRoute = (state, call, iid = '') => {
  if (findMergeRequest(state, call, iid) === undefined || !isWritable(call)) return
  const body = readBody(call)
  if (body === undefined) return
  const actions = quickActions(body)
  state.executed.push(...actions.commands)
  // A note of commands alone is run and not kept.
  if (actions.rest.trim() === '')
    return sendJson(call.response, 202, { commands_changes: {}, summary: actions.commands })
  const { id: userId, username } = call.account
  const note = state.addNote({ mergeRequest: Number(iid), userId, username, body: actions.rest, system: false })
  sendJson(call.response, 201, showNote(state, note))
}

const updateNote: GitLabRoute = (state, call, iid = '', id = '') => {
  const note = findOwnNote(state, call, iid, id)
  const body = note === undefined ? undefined : readBody(call)
  if (note === undefined || body === undefined) return
  const actions = quickActions(body)
  state.executed.push(...actions.commands)
  note.body = actions.rest
  sendJson(call.response, 200, showNote(state, note))
}

const deleteNote: GitLabRoute = (state, call, iid = '', id = '') => {
  const note = findOwnNote(state, call, iid, id)
  if (note === undefined) return
  state.notes.splice(state.notes.indexOf(note), 1)
  call.response.writeHead(204).end()
}

/** Notes of a merge request. */
export const noteRoutes: readonly GitLabRouteEntry[] = [
  ['GET', /^\/merge_requests\/(\d+)\/notes$/, listNotes],
  ['POST', /^\/merge_requests\/(\d+)\/notes$/, createNote],
  ['PUT', /^\/merge_requests\/(\d+)\/notes\/(\d+)$/, updateNote],
  ['DELETE', /^\/merge_requests\/(\d+)\/notes\/(\d+)$/, deleteNote],
]
