import type { CiContext } from '../ports/ci.js'
import type { HttpClient } from '../ports/http.js'
import type { CodeReview } from '../ports/review.js'
import { createGitHubReview } from './github-review.js'
import { createGitLabReview } from './gitlab-review.js'

/**
 * The comments of this run's merge request; undefined where there is none, or no token to read it with. On GitLab a run
 * without a token gets a review whose every call says which token is needed.
 */
export const createReview = (
  context: CiContext,
  token: string | undefined,
  http: HttpClient,
): CodeReview | undefined => {
  const { mergeRequest } = context
  if (mergeRequest === undefined) return undefined
  switch (context.platform) {
    case 'github':
      return token === undefined
        ? undefined
        : createGitHubReview({ token, http, context: { ...context, mergeRequest } })
    case 'gitlab':
      return createGitLabReview({ token, http, context: { ...context, mergeRequest } })
    case 'local':
      return undefined
  }
}
