import type { HttpClient, HttpRequest } from '../ports/http.js'
import { reviewRetry } from './fetch-over-http.js'

/** What gitbeaker's own errors would carry in `cause` is the request with its token; this carries a number. */
export class GitLabStatus extends Error {
  override readonly name = 'GitLabStatus'
  readonly status: number

  constructor(status: number) {
    super(`GitLab answered ${status}`)
    this.status = status
  }
}

interface Service {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly authHeaders: Readonly<Record<string, () => Promise<string>>>
}

interface Options {
  readonly body?: unknown
  readonly searchParams?: Readonly<Record<string, unknown>>
}

interface Answer {
  readonly body: unknown
  readonly headers: Record<string, string>
  readonly status: number
}

type Send = (endpoint: string, options?: Options) => Promise<Answer>

/** camelCase to the API's snake_case, names only. */
const snakeCase = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  )

const query = (values: Readonly<Record<string, unknown>>): string =>
  new URLSearchParams(
    Object.entries(snakeCase(values)).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, String(value)]]
        : [],
    ),
  ).toString()

/**
 * How gitbeaker sends: over the program's one HTTP client. Its own way (43.8.0) waits a quarter of a millisecond before
 * it tries again, ignores `Retry-After`, and gives up on 503.
 */
export const gitlabRequester =
  (http: HttpClient, serverUrl: string) =>
  (service: Service): Record<'get' | 'post' | 'put' | 'patch' | 'delete', Send> => {
    const { host } = new URL(serverUrl)
    const sender =
      (method: HttpRequest['method']): Send =>
      async (endpoint, { body, searchParams = {} } = {}) => {
        const headers: Record<string, string> = { ...service.headers, accept: 'application/json' }
        for (const [name, value] of Object.entries(service.authHeaders)) headers[name] = await value()
        const sent = isRecord(body) ? JSON.stringify(snakeCase(body)) : undefined
        if (sent !== undefined) headers['content-type'] = 'application/json'
        const parameters = query(searchParams)
        const response = await http({
          method,
          url: `${service.url.replace(/\/+$/, '')}/${endpoint}${parameters === '' ? '' : `?${parameters}`}`,
          headers,
          ...(sent === undefined ? {} : { body: sent }),
          timeout: 15_000,
          maxBytes: 128 * 1024 * 1024,
          addresses: { kind: 'trusted', host },
          retry: reviewRetry,
        })
        if (response.status < 200 || response.status > 299) throw new GitLabStatus(response.status)
        return { body: parse(response.body), headers: { ...response.headers }, status: response.status }
      }
    return {
      get: sender('GET'),
      post: sender('POST'),
      put: sender('PUT'),
      patch: sender('PATCH'),
      delete: sender('DELETE'),
    }
  }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parse = (text: string): unknown => (text === '' ? null : (JSON.parse(text) as unknown))
