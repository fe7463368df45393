import type { StoredIssue } from './github-shapes.js'
import { githubIssue } from './github-shapes.js'
import {
  notAccessible,
  notFound,
  type GitHubCall,
  type GitHubRoute,
  type GitHubRouteEntry,
  type GitHubState,
} from './github-state.js'

const isWritable = (state: GitHubState, { account, response }: GitHubCall): boolean => {
  if (account.issues === 'write') return true
  state.send(response, 403, notAccessible)
  return false
}

interface Given {
  readonly title?: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly state?: 'open' | 'closed'
}

const given = ({ body }: GitHubCall): Given => JSON.parse(body.toString('utf8')) as Given

const show = ({ url, repository }: GitHubState, issue: StoredIssue): object => githubIssue(url, repository, issue)

const listIssues: GitHubRoute = (state, { response, url }) => {
  const { searchParams } = url
  const wanted = searchParams.get('state') ?? 'open'
  const size = Math.min(100, Number(searchParams.get('per_page') ?? 30))
  const page = Number(searchParams.get('page') ?? 1)
  const labels = (searchParams.get('labels') ?? '').split(',').filter((label) => label !== '')
  const creator = searchParams.get('creator')
  const found = [...state.issues]
    .reverse()
    .filter((issue) => wanted === 'all' || (issue.open ? 'open' : 'closed') === wanted)
    .filter((issue) => creator === null || issue.login === creator)
    .filter((issue) => labels.every((label) => issue.labels.includes(label)))
  state.send(
    response,
    200,
    found.slice((page - 1) * size, page * size).map((issue) => show(state, issue)),
  )
}

const createIssue: GitHubRoute = (state, call) => {
  if (!isWritable(state, call)) return
  const { title = '', body = '', labels = [] } = given(call)
  const { login, id: userId } = call.account
  const issue = { number: 500 + state.issues.length, login, userId, title, body, labels, open: true }
  state.issues.push(issue)
  state.send(call.response, 201, show(state, issue))
}

const updateIssue: GitHubRoute = (state, call, number = '') => {
  const issue = state.issues.find((known) => known.number === Number(number))
  if (issue === undefined) return state.send(call.response, 404, notFound)
  if (!isWritable(state, call)) return
  const { body = issue.body, state: wanted } = given(call)
  issue.body = body
  if (wanted !== undefined) issue.open = wanted === 'open'
  state.send(call.response, 200, show(state, issue))
}

/** Issues of the repository. */
export const issueRoutes: readonly GitHubRouteEntry[] = [
  ['GET', /^\/issues$/, listIssues],
  ['POST', /^\/issues$/, createIssue],
  ['PATCH', /^\/issues\/(\d+)$/, updateIssue],
]
