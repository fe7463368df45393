import { Refusal } from '../errors/problem.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { CiContext } from '../ports/ci.js'
import type { HttpClient } from '../ports/http.js'
import { reviewRetry } from './fetch-over-http.js'
import type { Commit, FindCommit } from './revisions.js'
import { isCommit } from './variables.js'

/** Who asks. A GitLab job token may read what the job may read; a merged result needs an access token. */
export interface ReaderToken {
  readonly kind: 'access token' | 'job token'
  readonly value: string
}

/**
 * Finds commits through the platform's API, for checkouts too shallow to hold them. A revision that the token may not
 * see is one that is not there. Throws `Refusal`: REVIEW_FAILED, HTTP_*.
 */
export const createFindCommit = (context: CiContext, token: ReaderToken, http: HttpClient): FindCommit => {
  const ask = async (path: string, headers: Readonly<Record<string, string>>): Promise<JsonObject | undefined> => {
    const { host } = new URL(context.apiUrl)
    const response = await http({
      method: 'GET',
      url: `${context.apiUrl}/${path}`,
      headers: { ...headers, accept: 'application/json' },
      timeout: 15_000,
      maxBytes: 4 * 1024 * 1024,
      addresses: { kind: 'trusted', host },
      retry: reviewRetry,
    })
    // 400: GitLab's merge_ref of a merge request that cannot be merged; 401 and 403: not for this token.
    if ([400, 401, 403, 404, 409, 422].includes(response.status)) return undefined
    if (response.status !== 200) throw failed(response.status)
    const value = JSON.parse(response.body) as Json
    return isJsonObject(value) ? value : undefined
  }
  switch (context.platform) {
    case 'github': {
      const [owner = '', name = ''] = context.repository.path.split('/')
      const repository = `repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`
      return async (revision) =>
        isCommit(revision)
          ? githubCommit(await ask(`${repository}/git/commits/${revision}`, { authorization: `Bearer ${token.value}` }))
          : undefined
    }
    case 'gitlab': {
      const headers = token.kind === 'job token' ? { 'job-token': token.value } : { 'private-token': token.value }
      const project = `projects/${context.mergeRequest?.projectId ?? context.repository.id}`
      return async (revision) => {
        const merge = /^refs\/merge-requests\/(\d+)\/merge$/.exec(revision)?.[1]
        // Asking for the merged result renews it; the ref itself may be of an older push.
        const id =
          merge === undefined
            ? revision.replace(/^refs\/heads\//, '')
            : (await ask(`${project}/merge_requests/${merge}/merge_ref`, headers))?.['commit_id']
        if (typeof id !== 'string') return undefined
        return gitlabCommit(await ask(`${project}/repository/commits/${encodeURIComponent(id)}`, headers))
      }
    }
    case 'local':
      return async () => undefined
  }
}

const githubCommit = (answer: JsonObject | undefined): Commit | undefined => {
  const parents = answer?.['parents']
  return commit(
    answer?.['sha'],
    Array.isArray(parents)
      ? (parents as readonly Json[]).map((parent) => (isJsonObject(parent) ? parent['sha'] : undefined))
      : [],
  )
}

const gitlabCommit = (answer: JsonObject | undefined): Commit | undefined => {
  const parents = answer?.['parent_ids']
  return commit(answer?.['id'], Array.isArray(parents) ? (parents as readonly Json[]) : [])
}

const commit = (id: Json | undefined, parents: readonly (Json | undefined)[]): Commit | undefined =>
  isCommit(id) && parents.every(isCommit) ? { id, parents } : undefined

const failed = (status: number): Refusal =>
  new Refusal({
    code: 'REVIEW_FAILED',
    message: 'the platform does not tell the parents of a commit',
    expected: 'status 200',
    received: String(status),
    remedy:
      'Run the job again, or check out the history (`fetch-depth: 0`, GIT_DEPTH: 0) so that nothing has to be asked for.',
  })
