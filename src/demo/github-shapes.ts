/** What the double keeps of a comment. */
export interface StoredComment {
  readonly id: number
  readonly pull: number
  readonly login: string
  readonly userId: number
  body: string
}

export interface StoredPull {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly mergeSha: string
  /** Repository that holds the head: the same one, or a fork's id. */
  readonly headRepositoryId: number
  readonly merged?: boolean
  /** Oldest first. */
  readonly reviews?: readonly StoredReview[]
}

export interface StoredReview {
  readonly login: string
  readonly commit: string
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE'
}

/** What the double keeps of an issue. */
export interface StoredIssue {
  readonly number: number
  readonly login: string
  readonly userId: number
  readonly title: string
  readonly labels: readonly string[]
  body: string
  open: boolean
}

interface RepositoryName {
  readonly id: number
  readonly owner: string
  readonly ownerId: number
  readonly name: string
}

const when = '2026-01-01T00:00:00Z'

/** `simple-user` of GitHub's OpenAPI description. */
const githubUser = (server: string, login: string, id: number): object => {
  const url = `${server}/api/v3/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${server}/avatars/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `${server}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

/** `issue-comment`. */
export const githubComment = (server: string, repository: RepositoryName, comment: StoredComment): object => {
  const base = `${server}/api/v3/repos/${repository.owner}/${repository.name}`
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${base}/issues/comments/${comment.id}`,
    html_url: `${server}/${repository.owner}/${repository.name}/pull/${comment.pull}#issuecomment-${comment.id}`,
    issue_url: `${base}/issues/${comment.pull}`,
    body: comment.body,
    user: githubUser(server, comment.login, comment.userId),
    created_at: when,
    updated_at: when,
    author_association: 'NONE',
    performed_via_github_app: null,
  }
}

/** The members of `issue` that meshgate and its tests read. */
export const githubIssue = (server: string, repository: RepositoryName, issue: StoredIssue): object => ({
  id: issue.number,
  node_id: `I_${issue.number}`,
  url: `${server}/api/v3/repos/${repository.owner}/${repository.name}/issues/${issue.number}`,
  number: issue.number,
  title: issue.title,
  body: issue.body,
  user: githubUser(server, issue.login, issue.userId),
  labels: issue.labels.map((name, index) => ({ id: index, name })),
  state: issue.open ? 'open' : 'closed',
})

/** The members of `pull-request` that meshgate and its tests read; the real answer has some eighty more. */
export const githubPull = (server: string, repository: RepositoryName, pull: StoredPull): object => ({
  url: `${server}/api/v3/repos/${repository.owner}/${repository.name}/pulls/${pull.number}`,
  id: pull.number,
  node_id: `PR_${pull.number}`,
  number: pull.number,
  state: pull.merged === true ? 'closed' : 'open',
  merged: pull.merged === true,
  locked: false,
  title: 'A change',
  user: githubUser(server, repository.owner, repository.ownerId),
  merge_commit_sha: pull.mergeSha,
  head: { label: 'head', ref: 'change', sha: pull.headSha, repo: { id: pull.headRepositoryId } },
  base: { label: 'base', ref: 'main', sha: pull.baseSha, repo: { id: repository.id } },
})

/** `pull-request-review`. */
export const githubReview = (server: string, review: StoredReview, id: number): object => ({
  id,
  node_id: `PRR_${id}`,
  user: githubUser(server, review.login, 700 + id),
  body: '',
  state: review.state,
  html_url: '',
  pull_request_url: '',
  submitted_at: when,
  commit_id: review.commit,
  author_association: review.association,
})
