import type { StoredComment } from './github-shapes.js'
import {
  notAccessible,
  notFound,
  type GitHubCall,
  type GitHubRoute,
  type GitHubRouteEntry,
  type GitHubState,
} from './github-state.js'

const isWritable = (state: GitHubState, { account, response }: GitHubCall): boolean => {
  if (account.pullRequests === 'write') return true
  state.send(response, 403, notAccessible)
  return false
}

const textOf = (call: GitHubCall): string | undefined => {
  try {
    const value = JSON.parse(call.body.toString('utf8')) as { body?: unknown }
    return typeof value.body === 'string' && value.body !== '' ? value.body : undefined
  } catch {
    return undefined
  }
}

/** The text of a comment; undefined where the request was answered with what is wrong with it. */
const readBody = (state: GitHubState, call: GitHubCall): string | undefined => {
  const body = textOf(call)
  // GitHub counts characters, not bytes.
  if (body !== undefined && [...body].length <= 65_536) return body
  const message = body === undefined ? "body can't be blank" : 'body is too long (maximum is 65536 characters)'
  state.send(call.response, 422, {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
    documentation_url: notFound.documentation_url,
    status: '422',
  })
  return undefined
}

/** The comment, where the token may change it: its own ones alone, in which the double is stricter than the real server. */
const findOwnComment = (state: GitHubState, call: GitHubCall, id: string): StoredComment | undefined => {
  const comment = state.comments.find((known) => known.id === Number(id))
  if (comment === undefined) state.send(call.response, 404, notFound)
  else if (!isWritable(state, call)) return undefined
  else if (comment.userId !== call.account.id) state.send(call.response, 403, notAccessible)
  else return comment
  return undefined
}

const pageLinks = (url: URL, page: number, pages: number): Readonly<Record<string, string>> => {
  const to = (target: number, rel: string): string => {
    const link = new URL(url)
    link.searchParams.set('page', String(target))
    return `<${link.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < pages ? [to(page + 1, 'next'), to(pages, 'last')] : []),
  ]
  return links.length === 0 ? {} : { link: links.join(', ') }
}

const listComments: GitHubRoute = (state, { response, url }, number = '') => {
  const pull = Number(number)
  if (!state.pulls.has(pull)) return state.send(response, 404, notFound)
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
  const page = Number(url.searchParams.get('page') ?? 1)
  const all = state.comments.filter((comment) => comment.pull === pull)
  const pages = Math.max(1, Math.ceil(all.length / size))
  const shown = all.slice((page - 1) * size, page * size).map((comment) => state.showComment(comment))
  state.send(response, 200, shown, pageLinks(url, page, pages))
}

const createComment: GitHubRoute = (state, call, number = '') => {
  if (!state.pulls.has(Number(number))) return state.send(call.response, 404, notFound)
  if (!isWritable(state, call)) return
  const body = readBody(state, call)
  if (body === undefined) return
  const comment = state.addComment(Number(number), call.account.login, call.account.id, body)
  state.send(call.response, 201, state.showComment(comment))
}

const updateComment: GitHubRoute = (state, call, id = '') => {
  const comment = findOwnComment(state, call, id)
  const body = comment === undefined ? undefined : readBody(state, call)
  if (comment === undefined || body === undefined) return
  comment.body = body
  state.send(call.response, 200, state.showComment(comment))
}

const deleteComment: GitHubRoute = (state, call, id = '') => {
  const comment = findOwnComment(state, call, id)
  if (comment === undefined) return
  state.comments.splice(state.comments.indexOf(comment), 1)
  state.send(call.response, 204)
}

/** Comments of a pull request. */
export const commentRoutes: readonly GitHubRouteEntry[] = [
  ['GET', /^\/issues\/(\d+)\/comments$/, listComments],
  ['POST', /^\/issues\/(\d+)\/comments$/, createComment],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, updateComment],
  ['DELETE', /^\/issues\/comments\/(\d+)$/, deleteComment],
]
