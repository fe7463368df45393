import { sendJson } from '../../src/demo/https-server.js'
import {
  sendForbidden,
  sendNotFound,
  sendPage,
  type GitLabCall,
  type GitLabRoute,
  type GitLabRouteEntry,
  type GitLabState,
  type StoredIssue,
} from './gitlab-state.js'
import { quickActions } from './quick-actions.js'

const showIssue = ({ url, project }: GitLabState, issue: StoredIssue): object => ({
  id: 9000 + issue.iid,
  iid: issue.iid,
  project_id: project.id,
  title: issue.title,
  description: issue.body,
  state: issue.open ? 'opened' : 'closed',
  labels: issue.labels,
  author: { id: issue.userId, username: issue.username },
  web_url: `${url}/${project.path}/-/issues/${issue.iid}`,
})

const isWritable = ({ account, response }: GitLabCall): boolean => {
  if (account.kind === 'access token' && account.scope === 'api') return true
  sendForbidden(response)
  return false
}

interface Given {
  readonly title?: string
  readonly description?: string
  readonly labels?: string
  readonly state_event?: 'close' | 'reopen'
}

/** A description runs quick actions, too. */
const given = (state: GitLabState, { body }: GitLabCall): Given => {
  const read = JSON.parse(body.toString('utf8')) as Given
  if (read.description === undefined) return read
  const actions = quickActions(read.description)
  state.executed.push(...actions.commands)
  return { ...read, description: actions.rest }
}

const listIssues: GitLabRoute = (state, call) => {
  const { searchParams } = call.url
  const [author, labels] = [searchParams.get('author_id'), (searchParams.get('labels') ?? '').split(',')]
  const found = [...state.issues]
    .reverse()
    .filter((issue) => author === null || issue.userId === Number(author))
    .filter((issue) => labels.every((label) => label === '' || issue.labels.includes(label)))
  sendPage(
    call,
    found.map((issue) => showIssue(state, issue)),
  )
}

const createIssue: GitLabRoute = (state, call) => {
  if (!isWritable(call)) return
  const { title = '', description = '', labels = '' } = given(state, call)
  const { id: userId, username } = call.account
  const issue = {
    iid: state.issues.length + 1,
    userId,
    username,
    title,
    body: description,
    labels: labels.split(','),
    open: true,
  }
  state.issues.push(issue)
  sendJson(call.response, 201, showIssue(state, issue))
}

const updateIssue: GitLabRoute = (state, call, iid = '') => {
  const issue = state.issues.find((known) => known.iid === Number(iid))
  if (issue === undefined) return sendNotFound(call.response, 'Issue')
  if (!isWritable(call)) return
  const { description = issue.body, state_event: event } = given(state, call)
  issue.body = description
  if (event !== undefined) issue.open = event === 'reopen'
  sendJson(call.response, 200, showIssue(state, issue))
}

/** Issues of the project. */
export const issueRoutes: readonly GitLabRouteEntry[] = [
  ['GET', /^\/issues$/, listIssues],
  ['POST', /^\/issues$/, createIssue],
  ['PUT', /^\/issues\/(\d+)$/, updateIssue],
]
