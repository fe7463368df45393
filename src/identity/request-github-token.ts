import { Refusal } from '../errors/problem.js'
import type { TokenSource } from '../ports/ci.js'
import type { HttpClient, HttpResponse, RetryRule } from '../ports/http.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { shown } from './shown.js'
import { refuseToken } from './token-problem.js'
import { refuseSharedAudience, wellKnownAudience } from './well-known-audiences.js'

export interface GitHubTokenSettings {
  /** ACTIONS_ID_TOKEN_REQUEST_URL. */
  readonly requestUrl: string
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string
  /** GITHUB_SERVER_URL, which the runner lets no step change. */
  readonly serverUrl: string
  readonly http: HttpClient
  /** Hides a value in everything that is printed later. */
  readonly mask: (secret: string) => void
  /** Called when the request has left, and the answer is waited for. */
  readonly sent?: () => void
}

/**
 * The bearer goes to the platform and nowhere else (attack I07: an earlier step may have written another URL through
 * GITHUB_ENV). Throws REQUEST_URL.
 */
const checkRequestUrl = (text: string, serverUrl: string): URL => {
  const server = new URL(serverUrl)
  const hosts =
    server.host === 'github.com'
      ? ['*.actions.githubusercontent.com']
      : server.host.endsWith('.ghe.com')
        ? ['*.actions.githubusercontent.com', '*.ghe.com']
        : [server.host]
  const isPlatform = ({ host }: URL): boolean =>
    hosts.some((allowed) => (allowed.startsWith('*') ? host.endsWith(allowed.slice(1)) : host === allowed))
  let url: URL | undefined
  try {
    url = new URL(text)
  } catch {
    url = undefined
  }
  if (url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hash === '' && isPlatform(url))
    return url
  throw refuseToken('REQUEST_URL', 'the address to ask for an ID token is not the platform’s', {
    expected: `https on ${hosts.join(' or ')}`,
    received: url === undefined ? 'no URL' : `${url.protocol}//${url.host}`,
    remedy:
      'Nothing was sent. Find the step that sets ACTIONS_ID_TOKEN_REQUEST_URL through GITHUB_ENV: it would have received the job’s credentials.',
  })
}

const member = (body: string, name: string): string => {
  try {
    const value = JSON.parse(body) as Json
    const inner = isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
    return typeof inner === 'string' ? inner : ''
  } catch {
    return ''
  }
}

// The runner starts the job before the service knows of it (actions/runner JobRunner.cs waits a second at most).
const isNotYet = ({ status, body }: HttpResponse): boolean =>
  status === 403 && /in '(Pending|Delayed)' state/.test(body)
const isEmpty = ({ status, body }: HttpResponse): boolean => status === 200 && member(body, 'value') === ''

const retry: RetryRule = {
  tries: 5,
  delay: 500,
  maxDelay: 10_000,
  statuses: [408, 429, 500, 502, 503, 504],
  again: (answer) => isNotYet(answer) || isEmpty(answer),
}

const explain = (answer: HttpResponse): Refusal => {
  const received = `${answer.status} ${shown(member(answer.body, 'message'))}`.trim()
  if (answer.status === 401 || (answer.status === 403 && !isNotYet(answer)))
    return new Refusal({
      code: 'TOKEN_REQUEST_FORBIDDEN',
      message: 'GitHub refuses to issue an ID token to this job',
      expected: '200 with a token',
      received,
      remedy:
        'Give the job `permissions: { id-token: write, contents: read }`; the credentials for the request end with the job, so run it again.',
    })
  return new Refusal({
    code: 'TOKEN_REQUEST_FAILED',
    message: 'GitHub did not issue an ID token',
    expected: '200 with a token',
    received: isEmpty(answer) ? '200 without a token' : received,
    remedy: 'It was asked five times. Look at the platform’s status page and run the job again.',
  })
}

/**
 * Asks GitHub for ID tokens: 10 s for a try, five tries with jitter, also for resets, timeouts and the race at the start
 * of a job. Every call fetches a new token, one audience each. Rejects with AUDIENCE_WELL_KNOWN, AUDIENCE_SHARED,
 * REQUEST_URL, TOKEN_REQUEST_FORBIDDEN, TOKEN_REQUEST_FAILED, HTTP_*.
 */
export const createGitHubTokenSource = (settings: GitHubTokenSettings): TokenSource => {
  const { http, mask, serverUrl } = settings
  const asked = new Map<'mesh' | 'cluster', string>()
  return {
    request: async (purpose, audience) => {
      const foreign = wellKnownAudience(audience, serverUrl, purpose)
      if (foreign !== undefined) throw new Refusal(foreign)
      const other = asked.get(purpose === 'mesh' ? 'cluster' : 'mesh')
      if (other !== undefined) refuseSharedAudience(audience, other)
      const url = checkRequestUrl(settings.requestUrl, serverUrl)
      url.searchParams.set('audience', audience)
      const answer = await http({
        method: 'GET',
        url: url.href,
        headers: { accept: 'application/json', authorization: `Bearer ${settings.requestToken}` },
        timeout: 10_000,
        maxBytes: 64 * 1024,
        addresses: { kind: 'trusted', host: url.host },
        retry,
        ...(settings.sent === undefined ? {} : { sent: settings.sent }),
      })
      const token = answer.status === 200 ? member(answer.body, 'value') : ''
      if (token === '') throw explain(answer)
      maskToken(token, mask)
      asked.set(purpose, audience)
      return token
    },
  }
}

/** The token and each of its segments (attack L04): a log that prints the payload alone is a leak too. */
export const maskToken = (token: string, mask: (secret: string) => void): void => {
  mask(token)
  for (const segment of token.split('.')) if (segment.length >= 16) mask(segment)
}
