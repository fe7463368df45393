import {
  notAccessible,
  notFound,
  type GitHubCall,
  type GitHubRoute,
  type GitHubRouteEntry,
  type GitHubState,
} from './github-state.js'

const isReadable = (state: GitHubState, { account, response }: GitHubCall): boolean => {
  if (account.contents === 'read') return true
  state.send(response, 403, notAccessible)
  return false
}

const apiUrl = (state: GitHubState): string => `${state.url}${state.path}`

const getCommit: GitHubRoute = (state, call, id = '') => {
  if (!isReadable(state, call)) return
  const commit = state.git.findCommit(id)
  if (commit === undefined) return state.send(call.response, 404, notFound)
  const { owner, name } = state.repository
  const who = { name: 'meshgate demo', email: 'demo@meshgate.invalid', date: '2026-01-01T00:00:00Z' }
  const addresses = (commitId: string) => ({
    url: `${apiUrl(state)}/git/commits/${commitId}`,
    html_url: `${state.url}/${owner}/${name}/commit/${commitId}`,
  })
  state.send(call.response, 200, {
    sha: commit.id,
    node_id: `C_${commit.id}`,
    ...addresses(commit.id),
    author: who,
    committer: who,
    message: commit.message,
    tree: { sha: commit.tree, url: `${apiUrl(state)}/git/trees/${commit.tree}` },
    parents: commit.parents.map((parent) => ({ sha: parent, ...addresses(parent) })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  })
}

// The endpoint takes a tree's id, or a commit's in its place. Folders are left out of the list: readers want files.
const getTree: GitHubRoute = (state, call, id = '') => {
  const { git } = state
  if (!isReadable(state, call)) return
  if (call.url.searchParams.get('recursive') === null) {
    return state.send(call.response, 501, { message: 'This double does not implement trees without recursive' })
  }
  const commit = git.findTree(id) ?? git.findCommit(id)
  if (commit === undefined) return state.send(call.response, 404, notFound)
  const tree = git.listFiles(commit).map((file) => ({
    path: file.path,
    mode: '100644',
    type: 'blob',
    sha: file.id,
    size: Buffer.byteLength(git.findBlob(file.id) ?? ''),
    url: `${apiUrl(state)}/git/blobs/${file.id}`,
  }))
  const url = `${apiUrl(state)}/git/trees/${commit.tree}`
  state.send(call.response, 200, { sha: commit.tree, url, tree, truncated: false })
}

const getBlob: GitHubRoute = (state, call, id = '') => {
  if (!isReadable(state, call)) return
  const text = state.git.findBlob(id)
  if (text === undefined) return state.send(call.response, 404, notFound)
  const bytes = Buffer.from(text)
  // GitHub breaks the base64 text after 60 characters.
  const content = (bytes.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('')
  state.send(call.response, 200, {
    content,
    encoding: 'base64',
    url: `${apiUrl(state)}/git/blobs/${id}`,
    sha: id,
    size: bytes.length,
    node_id: `B_${id}`,
  })
}

/** Git objects of a revision. */
export const gitRoutes: readonly GitHubRouteEntry[] = [
  ['GET', /^\/git\/commits\/([0-9a-f]{40})$/, getCommit],
  ['GET', /^\/git\/trees\/([0-9a-f]{40})$/, getTree],
  ['GET', /^\/git\/blobs\/([0-9a-f]{40})$/, getBlob],
]
