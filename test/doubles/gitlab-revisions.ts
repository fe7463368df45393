import type { ServerResponse } from 'node:http'
import { sendJson } from '../../src/demo/https-server.js'
import { findMergeRequest, sendNotFound, sendPage, type GitLabRoute, type GitLabRouteEntry } from './gitlab-state.js'

const getMergeRequest: GitLabRoute = (state, call, iid = '') => {
  const found = findMergeRequest(state, call, iid)
  if (found === undefined) return
  sendJson(call.response, 200, {
    id: 1000 + found.iid,
    iid: found.iid,
    project_id: state.project.id,
    state: found.merged === undefined ? 'opened' : 'merged',
    author: { username: found.author ?? 'dev' },
    sha: found.headSha,
    target_branch: found.targetBranch,
    source_branch: 'change',
    merge_commit_sha: found.merged?.commit ?? null,
    squash_commit_sha: found.merged?.squash ?? null,
    web_url: `${state.url}/${state.project.path}/-/merge_requests/${found.iid}`,
  })
}

const getMergeRef: GitLabRoute = (state, call, iid = '') => {
  const found = findMergeRequest(state, call, iid)
  if (found === undefined) return
  if (found.mergeSha === undefined) return sendJson(call.response, 400, { message: 'Merge request is not mergeable' })
  sendJson(call.response, 200, { commit_id: found.mergeSha })
}

const getCommit: GitLabRoute = (state, { response }, revision = '') => {
  const commit = state.findCommit(decodeURIComponent(revision))
  if (commit === undefined) return sendNotFound(response, 'Commit')
  sendJson(response, 200, {
    id: commit.id,
    short_id: commit.id.slice(0, 8),
    title: commit.message,
    message: commit.message,
    parent_ids: commit.parents,
  })
}

// Folders are left out of a recursive list: readers want files.
const getTree: GitLabRoute = (state, call) => {
  const { searchParams } = call.url
  if (searchParams.get('recursive') !== 'true') {
    return sendJson(call.response, 501, { message: 'This double does not implement trees without recursive' })
  }
  const commit = state.findCommit(searchParams.get('ref') ?? '')
  if (commit === undefined) return sendNotFound(call.response, 'Tree')
  const folder = searchParams.get('path') ?? ''
  const files = state.git.listFiles(commit).filter(({ path }) => folder === '' || path.startsWith(`${folder}/`))
  sendPage(
    call,
    files.map(({ path, id }) => ({ id, name: path.split('/').at(-1) ?? path, type: 'blob', path, mode: '100644' })),
  )
}

const sendText = (response: ServerResponse, text: string | undefined, what: string): void => {
  if (text === undefined) return sendNotFound(response, what)
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
}

const getFile: GitLabRoute = (state, { response, url }, path = '') => {
  const commit = state.findCommit(url.searchParams.get('ref') ?? '')
  const name = decodeURIComponent(path)
  const text = commit !== undefined && Object.hasOwn(commit.files, name) ? commit.files[name] : undefined
  sendText(response, text, 'File')
}

const getBlob: GitLabRoute = (state, { response }, id = '') => sendText(response, state.git.findBlob(id), 'Blob')

/** Merge requests, and what a revision holds. */
export const revisionRoutes: readonly GitLabRouteEntry[] = [
  ['GET', /^\/merge_requests\/(\d+)$/, getMergeRequest],
  ['GET', /^\/merge_requests\/(\d+)\/merge_ref$/, getMergeRef],
  ['GET', /^\/repository\/commits\/([^/]+)$/, getCommit],
  ['GET', /^\/repository\/tree$/, getTree],
  ['GET', /^\/repository\/files\/([^/]+)\/raw$/, getFile],
  ['GET', /^\/repository\/blobs\/([0-9a-f]{40})\/raw$/, getBlob],
]
