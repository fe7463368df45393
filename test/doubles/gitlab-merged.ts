import { sendJson } from '../../src/demo/https-server.js'
import {
  dayOne,
  findMergeRequest,
  sendForbidden,
  sendPage,
  type GitLabCall,
  type GitLabRoute,
  type GitLabRouteEntry,
  type StoredMergeRequest,
} from './gitlab-state.js'

/** Approvals, versions and the requests of a commit: not for a job token. */
const isReadable = ({ account, response }: GitLabCall): boolean => {
  if (account.kind === 'access token') return true
  sendForbidden(response)
  return false
}

/** A commit belongs to the request that made it, and to one whose head it is; one that only holds it is left out here. */
const isOf = ({ headSha, merged }: StoredMergeRequest, sha: string): boolean =>
  [headSha, merged?.commit, merged?.squash].includes(sha)

const getRequestsOfCommit: GitLabRoute = (state, call, sha = '') => {
  if (!isReadable(call)) return
  const found = [...state.mergeRequests.values()].filter((one) => isOf(one, sha))
  sendPage(
    call,
    found.map(({ iid, headSha, merged }) => ({
      iid,
      project_id: state.project.id,
      state: merged === undefined ? 'opened' : 'merged',
      sha: headSha,
      merge_commit_sha: merged?.commit ?? null,
      squash_commit_sha: merged?.squash ?? null,
    })),
  )
}

const getApprovals: GitLabRoute = (state, call, iid = '') => {
  const found = isReadable(call) ? findMergeRequest(state, call, iid) : undefined
  if (found === undefined) return
  const by = found.approvedBy ?? []
  sendJson(call.response, 200, {
    iid: found.iid,
    approved: by.length > 0,
    approved_by: by.map((username) => ({ user: { username, state: 'active' } })),
  })
}

const getVersions: GitLabRoute = (state, call, iid = '') => {
  const found = isReadable(call) ? findMergeRequest(state, call, iid) : undefined
  if (found === undefined) return
  const versions = found.versions ?? [{ head: found.headSha, at: dayOne }]
  sendPage(
    call,
    versions
      .map(({ head, at }, index) => ({ id: index + 1, head_commit_sha: head, created_at: at, state: 'collected' }))
      .reverse(),
  )
}

/** What a merge request left behind, and who approved it. */
export const mergedRoutes: readonly GitLabRouteEntry[] = [
  ['GET', /^\/repository\/commits\/([0-9a-f]{40})\/merge_requests$/, getRequestsOfCommit],
  ['GET', /^\/merge_requests\/(\d+)\/approvals$/, getApprovals],
  ['GET', /^\/merge_requests\/(\d+)\/versions$/, getVersions],
]
