/** An issue of the repository's own tracker. */
export interface TrackedIssue {
  /** The number that people see (GitLab: iid). */
  readonly number: number
  readonly author: string
  readonly body: string
  readonly open: boolean
}

/** Issues of the repository. Throws `ReviewForbidden` where the token may not do it: an issue is a display. */
export interface Issues {
  /** Characters of a body, as the platform counts them. */
  readonly limit: number
  /** The author that `create` writes as. */
  self(): Promise<string>
  /** Open and closed ones of this author that carry the label, oldest first. */
  list(author: string, label: string): Promise<readonly TrackedIssue[]>
  create(issue: { readonly title: string; readonly body: string; readonly label: string }): Promise<TrackedIssue>
  update(number: number, change: { readonly body?: string; readonly open?: boolean }): Promise<void>
}
