import { Refusal } from '../errors/problem.js'
import type { CiContext } from '../ports/ci.js'
import type { HttpClient, HttpRequest, HttpResponse } from '../ports/http.js'
import { isJsonObject, parseJson, type Json, type JsonObject } from '../ports/json.js'
import type { Issues, TrackedIssue } from '../ports/issues.js'
import { ReviewForbidden } from '../ports/review.js'
import { loginHeaders, repositoryPath } from './ask-platform.js'
import { reviewRetry } from './fetch-over-http.js'

type Send = (what: string, method: HttpRequest['method'], path: string, body?: JsonObject) => Promise<Json>

/** Issues of one label that are looked at; a tracker with more of them by one author is no tracker of drift. */
const pages = 10

/** The issues of the repository that the job is of; undefined where there is no platform, or no token to write with. */
export const createIssues = (context: CiContext, token: string | undefined, http: HttpClient): Issues | undefined => {
  if (token === undefined) return undefined
  switch (context.platform) {
    case 'github':
      return githubIssues(context, createSend(context, token, http, githubRemedy))
    case 'gitlab':
      return gitlabIssues(context, createSend(context, token, http, gitlabRemedy))
    case 'local':
      return undefined
  }
}

const githubRemedy = 'Give the job `permissions: issues: write`, and let the repository have issues.'
const gitlabRemedy =
  'CI_JOB_TOKEN writes no issues. Put a project access token with the scope `api` and the role Reporter into the variable MESHGATE_GITLAB_TOKEN (masked), and let the project have issues.'

const createSend = (context: CiContext, token: string, http: HttpClient, remedy: string): Send => {
  const { host } = new URL(context.apiUrl)
  const login = loginHeaders(context.platform, { kind: 'access token', value: token })
  return async (what, method, path, body) => {
    const response = await http({
      method,
      url: path.startsWith('https://') ? path : `${context.apiUrl}/${path}`,
      headers: { ...login, accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'meshgate' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      timeout: 15_000,
      maxBytes: 64 * 1024 * 1024,
      addresses: { kind: 'trusted', host },
      retry: reviewRetry,
    })
    return read(what, response, remedy)
  }
}

const read = (what: string, { status, body }: HttpResponse, remedy: string): Json => {
  // 404: the token may not see the repository. 410: it has no issues.
  if ([401, 403, 404, 410].includes(status))
    throw new ReviewForbidden(`the platform answered ${status}: this token may not ${what}`, remedy)
  const value = status >= 200 && status < 300 ? parseJson(body) : undefined
  if (value !== undefined) return value
  throw new Refusal({
    code: 'REVIEW_FAILED',
    message: `the platform would not ${what}`,
    expected: 'a status below 300, and JSON',
    received: String(status),
    remedy: 'Run the job again; what drifted stands in its log and reports.',
  })
}

const textOf = (value: Json | undefined, name: string): string => {
  const found = isJsonObject(value) ? value[name] : undefined
  return typeof found === 'string' ? found : ''
}

const numberOf = (value: JsonObject, name: string): number => {
  const found = value[name]
  return typeof found === 'number' ? found : 0
}

const every = async (send: Send, path: string): Promise<readonly JsonObject[]> => {
  const found: JsonObject[] = []
  for (let page = 1; page <= pages; page += 1) {
    const answer = await send('list the issues', 'GET', `${path}&per_page=100&page=${page}`)
    const items = Array.isArray(answer) ? (answer as readonly Json[]).filter(isJsonObject) : []
    found.push(...items)
    if (items.length < 100) break
  }
  return found
}

const byNumber = (one: TrackedIssue, other: TrackedIssue): number => one.number - other.number

const githubIssues = (context: CiContext, send: Send): Issues => {
  const path = `${repositoryPath(context)}/issues`
  const issueOf = (value: JsonObject): TrackedIssue => ({
    number: numberOf(value, 'number'),
    author: textOf(value['user'], 'login'),
    body: textOf(value, 'body'),
    open: value['state'] === 'open',
  })
  return {
    limit: 65_536,
    self: async () => {
      // GET /user is refused to the workflow's token; the viewer of GraphQL is not.
      const url = `${context.apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`
      const answer = await send('ask for the own login', 'POST', url, { query: 'query { viewer { login } }' })
      const data = isJsonObject(answer) ? answer['data'] : undefined
      return textOf(isJsonObject(data) ? data['viewer'] : undefined, 'login')
    },
    list: async (author, label) => {
      const query = new URLSearchParams({ state: 'all', creator: author, labels: label })
      const found = await every(send, `${path}?${query.toString()}`)
      // To GitHub a pull request is an issue, too.
      return found
        .filter((issue) => issue['pull_request'] === undefined)
        .map(issueOf)
        .sort(byNumber)
    },
    create: async ({ title, body, label }) => {
      const answer = await send('open an issue', 'POST', path, { title, body, labels: [label] })
      return issueOf(isJsonObject(answer) ? answer : {})
    },
    update: async (number, { body, open }) => {
      await send('change an issue', 'PATCH', `${path}/${number}`, {
        ...(body === undefined ? {} : { body }),
        ...(open === undefined ? {} : { state: open ? 'open' : 'closed' }),
      })
    },
  }
}

const gitlabIssues = (context: CiContext, send: Send): Issues => {
  const path = `projects/${context.repository.id}/issues`
  const issueOf = (value: JsonObject): TrackedIssue => ({
    number: numberOf(value, 'iid'),
    author: isJsonObject(value['author']) ? String(numberOf(value['author'], 'id')) : '',
    body: textOf(value, 'description'),
    open: value['state'] === 'opened',
  })
  return {
    limit: 1_000_000,
    // The id: a name can be changed, and taken over.
    self: async () => {
      const user = await send('ask who the token is', 'GET', 'user')
      return String(isJsonObject(user) ? numberOf(user, 'id') : 0)
    },
    list: async (author, label) => {
      const query = new URLSearchParams({ scope: 'all', state: 'all', author_id: author, labels: label })
      return (await every(send, `${path}?${query.toString()}`)).map(issueOf).sort(byNumber)
    },
    create: async ({ title, body, label }) => {
      const answer = await send('open an issue', 'POST', path, { title, description: body, labels: label })
      return issueOf(isJsonObject(answer) ? answer : {})
    },
    update: async (number, { body, open }) => {
      await send('change an issue', 'PUT', `${path}/${number}`, {
        ...(body === undefined ? {} : { description: body }),
        ...(open === undefined ? {} : { state_event: open ? 'reopen' : 'close' }),
      })
    },
  }
}
