import type { Gitlab } from '@gitbeaker/rest'
import { Refusal } from '../errors/problem.js'
import type { CiContext, MergeRequest } from '../ports/ci.js'
import type { HttpClient } from '../ports/http.js'
import { ReviewForbidden, type CodeReview, type ReviewComment } from '../ports/review.js'
import { gitlabRequester, GitLabStatus } from './gitlab-requester.js'

export interface GitLabReviewSettings {
  /** A project, group or personal access token; undefined: nothing can be written, and each call says so. */
  readonly token: string | undefined
  readonly context: CiContext & { readonly mergeRequest: MergeRequest }
  readonly http: HttpClient
}

type RequesterFn = NonNullable<ConstructorParameters<typeof Gitlab>[0]['requesterFn']>

/** Notes of people and bots, without those that GitLab writes itself. Its types do not know the filter. */
const allNotes = { sort: 'asc', orderBy: 'created_at', perPage: 100, activityFilter: 'only_comments' } as const

const remedy =
  'CI_JOB_TOKEN may only read merge requests. Make a project access token with the scope `api` and the role Reporter, and put it into the variable MESHGATE_GITLAB_TOKEN (masked; not protected, or merge request pipelines of unprotected branches do not get it).'

/**
 * The notes of a merge request through gitbeaker, which is loaded with the first request. Throws `ReviewForbidden` for
 * missing rights, `Refusal` REVIEW_FAILED or HTTP_* for everything else.
 */
export const createGitLabReview = ({ token, context, http }: GitLabReviewSettings): CodeReview => {
  // The merge request's own project: in a fork's pipeline the job's project is another one.
  const { projectId, number } = context.mergeRequest
  const connect = async (): Promise<Gitlab> => {
    if (token === undefined) throw new ReviewForbidden('there is no token that may write notes', remedy)
    const { Gitlab: Client } = await import('@gitbeaker/rest')
    return new Client({
      host: context.serverUrl,
      token,
      queryTimeout: null,
      requesterFn: gitlabRequester(http, context.serverUrl) as RequesterFn,
    })
  }
  let connection: Promise<Gitlab> | undefined
  const ask = async <T>(what: string, request: (gitlab: Gitlab) => Promise<T>): Promise<T> => {
    const gitlab = await (connection ??= connect())
    try {
      return await request(gitlab)
    } catch (error) {
      throw explain(what, error)
    }
  }
  return {
    limit: 1_000_000,
    self: () => ask('ask who the token is', async (gitlab) => String((await gitlab.Users.showCurrentUser()).id)),
    list: () =>
      ask('list the notes', async (gitlab) => {
        const notes = await gitlab.MergeRequestNotes.all(projectId, number, allNotes)
        return notes
          .filter((note) => note.system !== true)
          .map(toComment)
          .sort((one, other) => Number(one.id) - Number(other.id))
      }),
    create: (body) =>
      ask('create a note', async (gitlab) => toComment(await gitlab.MergeRequestNotes.create(projectId, number, body))),
    update: (id, body) =>
      ask('change a note', async (gitlab) => {
        await gitlab.MergeRequestNotes.edit(projectId, number, Number(id), { body })
      }),
    remove: (id) =>
      ask('remove a note', async (gitlab) => {
        await gitlab.MergeRequestNotes.remove(projectId, number, Number(id)).catch((error: unknown) => {
          // Another run of the same token removed it first.
          if (!(error instanceof GitLabStatus) || error.status !== 404) throw error
        })
      }),
    currentHead: () =>
      ask('read the merge request', async (gitlab) => (await gitlab.MergeRequests.show(projectId, number)).sha),
  }
}

const toComment = (note: { readonly id: number; readonly body: string; readonly author: unknown }): ReviewComment => ({
  id: String(note.id),
  author: authorOf(note.author),
  body: note.body,
})

/** The id: a name can be changed, and taken over. */
const authorOf = (author: unknown): string =>
  typeof author === 'object' && author !== null && 'id' in author && typeof author.id === 'number'
    ? String(author.id)
    : ''

const explain = (what: string, error: unknown): Error => {
  if (error instanceof Refusal || error instanceof ReviewForbidden) return error
  const status = error instanceof GitLabStatus ? error.status : undefined
  if (status === 401 || status === 403 || status === 404) {
    return new ReviewForbidden(`GitLab answered ${status}: this token may not ${what}`, remedy)
  }
  return new Refusal({
    code: 'REVIEW_FAILED',
    message: `GitLab would not ${what}`,
    expected: 'a status below 300',
    received: status === undefined ? 'no answer that can be read' : String(status),
    remedy: 'Run the job again; the verdict and the report files do not depend on the comment.',
  })
}
