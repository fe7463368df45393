import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { CiContext, MergeRequest } from '../ports/ci.js'
import { repositoryPath, type AskPlatform } from './ask-platform.js'

/**
 * The merge request that brought the commit of this run to its branch; undefined where there is none, or where the token
 * may not look. It is for display: whoever pushed directly has none, and nothing is decided by it.
 */
export const findMergedRequest = async (context: CiContext, ask: AskPlatform): Promise<MergeRequest | undefined> => {
  const { id } = context.repository
  switch (context.platform) {
    case 'github': {
      const pulls = objects(await ask(`${repositoryPath(context)}/commits/${context.sha}/pulls`))
      const merged = pulls.find((pull) => pull['merge_commit_sha'] === context.sha)
      const head = merged?.['head']
      return request(merged?.['number'], id, isJsonObject(head) ? head['sha'] : undefined)
    }
    case 'gitlab': {
      const requests = objects(await ask(`projects/${id}/repository/commits/${context.sha}/merge_requests`))
      const merged = requests.find((one) => one['state'] === 'merged')
      return request(merged?.['iid'], id, merged?.['sha'])
    }
    case 'local':
      return undefined
  }
}

const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : []

const request = (number: Json | undefined, projectId: string, headSha: Json | undefined): MergeRequest | undefined =>
  typeof number === 'number' && typeof headSha === 'string' ? { number, projectId, headSha, fork: false } : undefined
