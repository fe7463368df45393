import type { HttpClient, HttpRequest, RetryRule } from '../ports/http.js'

/** The comments of a page are of people's own length: 100 of 65 536 characters, escaped in JSON. */
const pageBytes = 64 * 1024 * 1024

/** GitHub: 403 with `retry-after` or an empty budget is a (secondary) rate limit and no missing right. */
const isRateLimit = (status: number, headers: Readonly<Record<string, string>>, body: string): boolean =>
  status === 403 &&
  (headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /secondary rate limit|abuse detection/i.test(body.slice(0, 2000)))

/**
 * Five tries. Sending POST again after a 5xx may leave two comments; publishing removes own duplicates.
 */
export const reviewRetry: RetryRule = {
  tries: 5,
  delay: 1000,
  maxDelay: 60_000,
  statuses: [429, 500, 502, 503, 504],
  again: ({ status, headers, body }) => isRateLimit(status, headers, body),
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const methodOf = (name: string): HttpRequest['method'] => {
  const method = methods.find((known) => known === name.toUpperCase())
  if (method === undefined) throw new TypeError(`${name} is not sent`)
  return method
}

/**
 * `fetch` for platform clients, over the program's one HTTP client: its deadline, size cap, proxy, retries and address
 * check hold for them too, and a token is sent to `host` alone.
 */
export const fetchOverHttp =
  (http: HttpClient, host: string): typeof fetch =>
  async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url
    if (new URL(url).host !== host) throw new TypeError('a platform client asked another host than its platform')
    const body = init?.body ?? undefined
    if (body !== undefined && typeof body !== 'string') throw new TypeError('only text is sent')
    const response = await http({
      method: methodOf(init?.method ?? 'GET'),
      url,
      headers: Object.fromEntries(new Headers(init?.headers).entries()),
      ...(body === undefined ? {} : { body }),
      timeout: 15_000,
      maxBytes: pageBytes,
      addresses: { kind: 'trusted', host },
      retry: reviewRetry,
    })
    const empty = response.status === 204 || response.status === 205 || response.status === 304
    const headers = Object.fromEntries(Object.entries(response.headers).filter(([name]) => name !== 'content-encoding'))
    return new Response(empty ? null : response.body, { status: response.status, headers })
  }
