import { Refusal } from '../errors/problem.js'
import type { CiContext, MergeRequest } from '../ports/ci.js'
import type { HttpClient } from '../ports/http.js'
import { ReviewForbidden, type CodeReview, type ReviewComment } from '../ports/review.js'
import { fetchOverHttp } from './fetch-over-http.js'

export interface GitHubReviewSettings {
  readonly token: string
  readonly context: CiContext & { readonly mergeRequest: MergeRequest }
  readonly http: HttpClient
}

const remedy =
  'Give the job `permissions: pull-requests: write`. A merge request from a fork or of Dependabot gets a token that may only read; its review stands in the job summary.'

/**
 * The comments of a pull request through Octokit, which is loaded with the first request. Throws `ReviewForbidden` for
 * missing rights, `Refusal` REVIEW_FAILED or HTTP_* for everything else; never what Octokit throws, which holds headers.
 */
export const createGitHubReview = ({ token, context, http }: GitHubReviewSettings): CodeReview => {
  const [owner = '', repo = ''] = context.repository.path.split('/')
  const { number } = context.mergeRequest
  const connect = async () => {
    const { getOctokit } = await import('@actions/github')
    return getOctokit(token, {
      baseUrl: context.apiUrl,
      userAgent: 'meshgate',
      request: { fetch: fetchOverHttp(http, new URL(context.apiUrl).host) },
      log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    })
  }
  let connection: ReturnType<typeof connect> | undefined
  const ask = async <T>(
    what: string,
    request: (octokit: Awaited<ReturnType<typeof connect>>) => Promise<T>,
  ): Promise<T> => {
    const octokit = await (connection ??= connect())
    try {
      return await request(octokit)
    } catch (error) {
      throw explain(what, error)
    }
  }
  return {
    limit: 65_536,
    // GET /user is refused to the workflow's token; the viewer of GraphQL is not, and has the login that comments show.
    self: () =>
      ask('ask for the own login', async (octokit) => {
        const answer = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
        return answer.viewer.login
      }),
    list: () =>
      ask('list the comments', async (octokit) => {
        const comments = await octokit.paginate(octokit.rest.issues.listComments, {
          owner,
          repo,
          issue_number: number,
          per_page: 100,
        })
        return comments.map(toComment).sort(byId)
      }),
    create: (body) =>
      ask('create a comment', async (octokit) => {
        const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })
        return toComment(data)
      }),
    update: (id, body) =>
      ask('change a comment', async (octokit) => {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: Number(id), body })
      }),
    remove: (id) =>
      ask('remove a comment', async (octokit) => {
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: Number(id) }).catch((error: unknown) => {
          // Another run of the same token removed it first.
          if (statusOf(error) !== 404) throw error
        })
      }),
    currentHead: () =>
      ask('read the pull request', async (octokit) => {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number })
        return data.head.sha
      }),
  }
}

const toComment = (comment: {
  readonly id: number
  readonly body?: string | undefined
  readonly user: { readonly login: string } | null
}): ReviewComment => ({ id: String(comment.id), author: comment.user?.login ?? '', body: comment.body ?? '' })

/** Ids grow with time, and a later page may repeat what moved. */
const byId = (one: ReviewComment, other: ReviewComment): number => Number(one.id) - Number(other.id)

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined

const explain = (what: string, error: unknown): Error => {
  const refusal = refusalWithin(error)
  if (refusal !== undefined) return refusal
  const status = statusOf(error)
  // 404: the token may not see the repository, or the comment is gone.
  if (status === 401 || status === 403 || status === 404) {
    return new ReviewForbidden(`GitHub answered ${status}: this token may not ${what}`, remedy)
  }
  return new Refusal({
    code: 'REVIEW_FAILED',
    message: `GitHub would not ${what}`,
    expected: 'a status below 300',
    received: status === undefined ? 'no answer that can be read' : String(status),
    remedy: 'Run the job again; the verdict and the report files do not depend on the comment.',
  })
}

/** Octokit wraps what `fetch` throws. */
const refusalWithin = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal) return error
  return error instanceof Error && error.cause !== undefined ? refusalWithin(error.cause) : undefined
}
