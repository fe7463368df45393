import type { OpenRepository } from './run.js'
import { changedPaths, isWhole } from './reached/revision-units.js'

/** Two revisions of a person's own checkout, and what there is to say of them. */
export interface LocalComparison {
  readonly base: string
  readonly head: string
  readonly note?: string
  /** Both hold the same files: an unchanged access says nothing about any change. */
  readonly nothing?: true
}

/** Tells a comparison of nothing, so that nobody takes its green for a review. */
export const tellLocalComparison = async (
  repository: OpenRepository,
  revisions: LocalComparison,
): Promise<LocalComparison> => {
  if (!isWhole(repository) || revisions.base === '') return revisions
  const [before, after] = await Promise.all([
    repository.whole.list(revisions.base),
    repository.whole.list(revisions.head),
  ])
  if (changedPaths(before, after).size > 0) return revisions
  const because = revisions.note === undefined ? '' : ` (${revisions.note})`
  return {
    ...revisions,
    note: `nothing was compared, since base and head hold the same files${because}, so that there is no change to judge; change a file, or name an older base, for example \`meshgate check --base HEAD~1\``,
    nothing: true,
  }
}
