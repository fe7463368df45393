import type { MergeRequest } from './ci.js'

/** A comment or note on a merge request. */
export interface ReviewComment {
  readonly id: string
  readonly author: string
  readonly body: string
}

/** The comments of one merge request. Missing rights are answers, not errors: a comment is a display. */
export interface CodeReview {
  /** Characters as the platform counts them: GitHub 65 536, GitLab 1 000 000. */
  readonly limit: number
  /** The author that `create` writes as (GitHub: GraphQL viewer; GitLab: GET /user). */
  self(): Promise<string>
  /** Oldest first, all pages. */
  list(): Promise<readonly ReviewComment[]>
  create(body: string): Promise<ReviewComment>
  update(id: string, body: string): Promise<void>
  remove(id: string): Promise<void>
  /** Tip of the source branch now, to notice that a newer run owns the comment. */
  currentHead(): Promise<string>
}

/** An approval that the platform vouches for. */
export interface Approval {
  /** Name of the account. */
  readonly by: string
}

/** The merge request that brought a commit to its branch. */
export interface MergedReview {
  readonly request: MergeRequest
  readonly comments: CodeReview
  /** At the head that was merged; empty where there are none. */
  approvals(): Promise<readonly Approval[]>
}

/** Thrown by an adapter where the token may not do it; `remedy` names the permission or the token that can. */
export class ReviewForbidden extends Error {
  override readonly name = 'ReviewForbidden'
  readonly remedy: string

  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}
