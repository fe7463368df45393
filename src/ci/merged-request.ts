import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { CiContext, MergeRequest } from '../ports/ci.js'
import type { HttpClient } from '../ports/http.js'
import { reviewRetry } from './fetch-over-http.js'
import type { ReaderToken } from './find-commit.js'

/**
 * The merge request that brought the commit of this run to its branch; undefined where there is none, or where the token
 * may not look. It is for display: whoever pushed directly has none, and nothing is decided by it.
 */
export const findMergedRequest = async (
  context: CiContext,
  token: ReaderToken,
  http: HttpClient,
): Promise<MergeRequest | undefined> => {
  const list = async (path: string, headers: Readonly<Record<string, string>>): Promise<readonly JsonObject[]> => {
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
    if (response.status !== 200) return []
    const value = JSON.parse(response.body) as Json
    return Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : []
  }
  switch (context.platform) {
    case 'github': {
      const [owner = '', name = ''] = context.repository.path.split('/')
      const path = `repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/commits/${context.sha}/pulls`
      const pulls = await list(path, { authorization: `Bearer ${token.value}` })
      const merged = pulls.find((pull) => pull['merge_commit_sha'] === context.sha)
      const head = merged?.['head']
      return request(merged?.['number'], context.repository.id, isJsonObject(head) ? head['sha'] : undefined)
    }
    case 'gitlab': {
      const path = `projects/${context.repository.id}/repository/commits/${context.sha}/merge_requests`
      const headers = token.kind === 'job token' ? { 'job-token': token.value } : { 'private-token': token.value }
      const merged = (await list(path, headers)).find((one) => one['state'] === 'merged')
      return request(merged?.['iid'], context.repository.id, merged?.['sha'])
    }
    case 'local':
      return undefined
  }
}

const request = (number: Json | undefined, projectId: string, headSha: Json | undefined): MergeRequest | undefined =>
  typeof number === 'number' && typeof headSha === 'string' ? { number, projectId, headSha, fork: false } : undefined
