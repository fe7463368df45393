import { isJsonObject, type Json } from '../ports/json.js'
import type { CiContext, Commit, FindCommit } from '../ports/ci.js'
import { repositoryPath, type AskPlatform } from './ask-platform.js'
import { isCommit } from './variables.js'

/**
 * Finds commits through the platform's API, for checkouts too shallow to hold them. A revision that the token may not
 * see is one that is not there. Throws `Refusal`: REVIEW_FAILED, HTTP_*.
 */
export const createFindCommit = (context: CiContext, ask: AskPlatform): FindCommit => {
  switch (context.platform) {
    case 'github':
      return async (revision) => {
        if (!isCommit(revision)) return undefined
        const answer = await ask(`${repositoryPath(context)}/git/commits/${revision}`)
        return commit(
          member(answer, 'sha'),
          list(member(answer, 'parents')).map((parent) => member(parent, 'sha')),
        )
      }
    case 'gitlab': {
      const project = `projects/${context.mergeRequest?.projectId ?? context.repository.id}`
      return async (revision) => {
        const merge = /^refs\/merge-requests\/(\d+)\/merge$/.exec(revision)?.[1]
        // Asking for the merged result renews it; the ref itself may be of an older push.
        const id =
          merge === undefined
            ? revision.replace(/^refs\/heads\//, '')
            : member(await ask(`${project}/merge_requests/${merge}/merge_ref`), 'commit_id')
        if (typeof id !== 'string') return undefined
        const answer = await ask(`${project}/repository/commits/${encodeURIComponent(id)}`)
        return commit(member(answer, 'id'), list(member(answer, 'parent_ids')))
      }
    }
    case 'local':
      return async () => undefined
  }
}

const member = (value: Json | undefined, name: string): Json | undefined =>
  isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [])

const commit = (id: Json | undefined, parents: readonly (Json | undefined)[]): Commit | undefined =>
  isCommit(id) && parents.every(isCommit) ? { id, parents } : undefined
