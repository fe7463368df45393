import type { CiContext } from '../ports/ci.js'
import type { HttpClient } from '../ports/http.js'
import { parseJson, type Json } from '../ports/json.js'
import { Refusal } from '../errors/problem.js'
import { reviewRetry } from './fetch-over-http.js'

/** Who asks. A GitLab job token may read what the job may read; a merged result needs an access token. */
export interface ReaderToken {
  readonly kind: 'access token' | 'job token'
  readonly value: string
}

/** A GET below the platform's API; `path` has no leading slash, its parts are encoded. undefined: not for this token, or not there. */
export type AskPlatform = (path: string) => Promise<Json | undefined>

/** The headers that log a reader in. */
export const loginHeaders = (platform: CiContext['platform'], token: ReaderToken): Readonly<Record<string, string>> => {
  if (platform === 'github') return { authorization: `Bearer ${token.value}` }
  return token.kind === 'job token' ? { 'job-token': token.value } : { 'private-token': token.value }
}

/** 400: GitLab's merge_ref of a merge request that cannot be merged; 401 and 403: not for this token. */
const notThere: ReadonlySet<number> = new Set([400, 401, 403, 404, 409, 422])

/** Reads small answers of the platform. Throws `Refusal`: REVIEW_FAILED for what is neither an answer nor a no, HTTP_*. */
export const askPlatform = (context: CiContext, token: ReaderToken, http: HttpClient): AskPlatform => {
  const { host } = new URL(context.apiUrl)
  const headers = { ...loginHeaders(context.platform, token), accept: 'application/json' }
  return async (path) => {
    const response = await http({
      method: 'GET',
      url: `${context.apiUrl}/${path}`,
      headers,
      timeout: 15_000,
      maxBytes: 4 * 1024 * 1024,
      addresses: { kind: 'trusted', host },
      retry: reviewRetry,
    })
    if (notThere.has(response.status)) return undefined
    const value = response.status === 200 ? parseJson(response.body) : undefined
    if (value === undefined) throw failed(response.status)
    return value
  }
}

/** `repos/OWNER/NAME`, for GitHub. */
export const repositoryPath = ({ repository }: CiContext): string =>
  `repos/${repository.path.split('/').map(encodeURIComponent).join('/')}`

const failed = (status: number): Refusal =>
  new Refusal({
    code: 'REVIEW_FAILED',
    message: 'the platform does not answer a question about the repository',
    expected: 'status 200 and JSON',
    received: String(status),
    remedy:
      'Run the job again, or check out the history (`fetch-depth: 0`, GIT_DEPTH: 0) so that nothing has to be asked for.',
  })
