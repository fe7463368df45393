import type { Issues, TrackedIssue } from '../ports/issues.js'
import { isLater, readMarker, withoutRun, writeMarker, type RunNumber } from './marker.js'
import { answered, type Publication } from './publish.js'

/** What an issue says now, or that there is nothing to say any more. */
export interface IssueText {
  /** One issue per key. */
  readonly key: string
  readonly title: string
  readonly body: string
  /** False: the issue is closed with this text, and none is opened for it. */
  readonly open: boolean
  readonly head: string
  readonly run: RunNumber
}

/** Finds our issues among all; it carries no right, and proves nothing. */
export const issueLabel = 'meshgate'

/**
 * Keeps the one issue of a key up to date: opened, changed where it says something else, opened again, and closed when there is
 * nothing left to say. It is found by label, own author and marker; what another account wrote is left alone. Of two that a race
 * left, the older one stays. A later run's word is not overwritten.
 */
export const keepIssue = (issues: Issues, text: IssueText): Promise<Publication> => answered(() => settle(issues, text))

const settle = async (issues: Issues, { key, title, body, open, head, run }: IssueText): Promise<Publication> => {
  const self = await issues.self()
  const own = async (): Promise<readonly TrackedIssue[]> =>
    (await issues.list(self, issueLabel)).filter(
      (issue) => issue.author === self && readMarker(issue.body)?.key === key,
    )
  const text = `${writeMarker({ key, head, run, details: {} })}\n${body}`
  let [kept, ...others] = await own()
  let wrote: 'created' | 'updated' | 'unchanged' = 'unchanged'
  if (kept === undefined) {
    if (!open) return { kind: 'absent' }
    const created = await issues.create({ title, body: text, label: issueLabel })
    wrote = 'created'
    ;[kept = created, ...others] = await own()
  }
  const standing = readMarker(kept.body)
  if (standing !== undefined && isLater(standing.run, run)) return { kind: 'superseded', by: 'later run' }
  const change = {
    ...(withoutRun(kept.body) === withoutRun(text) ? {} : { body: text }),
    ...(kept.open === open ? {} : { open }),
  }
  if (Object.keys(change).length > 0) {
    await issues.update(kept.number, change)
    if (wrote === 'unchanged') wrote = 'updated'
  }
  for (const other of others) if (other.open) await issues.update(other.number, { open: false })
  return { kind: wrote, id: String(kept.number) }
}
