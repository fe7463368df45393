import type { Commit, FindCommit, Revisions } from '../ports/ci.js'
import { isCommit } from './variables.js'

/**
 * Turns refs and `^1` into commit ids, so that one run reads one pair of trees even if a branch moves meanwhile. A head
 * whose second parent is not the expected one is stale, and `otherwise` takes its place. Undefined: neither can be had.
 * A commit id that needs no look at its parents is passed on unseen: a shallow clone may lack it, the platform has it.
 */
export const resolveRevisions = async (
  revisions: Revisions,
  findCommit: FindCommit,
): Promise<Revisions | undefined> => {
  const find = once(findCommit)
  const head = await resolveHead(revisions, find)
  const base = head === undefined ? undefined : await resolveBase(revisions, find)
  if (head === undefined || base === undefined) {
    return revisions.otherwise === undefined ? undefined : resolveRevisions(revisions.otherwise, find)
  }
  return { base, head, ...(revisions.note === undefined ? {} : { note: revisions.note }) }
}

const resolveHead = async ({ head, secondParent }: Revisions, find: FindCommit): Promise<string | undefined> => {
  if (head === 'worktree' || (isCommit(head) && secondParent === undefined)) return head
  const commit = await find(head)
  return secondParent === undefined || commit?.parents[1] === secondParent ? commit?.id : undefined
}

const resolveBase = async ({ base }: Revisions, find: FindCommit): Promise<string | undefined> => {
  if (base === '' || isCommit(base)) return base
  return base.endsWith('^1') ? (await find(base.slice(0, -2)))?.parents[0] : (await find(base))?.id
}

/** One answer a revision: a ref that is read twice may have moved in between. */
const once = (find: FindCommit): FindCommit => {
  const answers = new Map<string, Promise<Commit | undefined>>()
  return (revision) => {
    const answer = answers.get(revision) ?? find(revision)
    answers.set(revision, answer)
    return answer
  }
}
