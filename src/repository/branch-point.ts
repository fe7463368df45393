import type { GitRepository } from './git.js'

/** The commit that a person's branch is compared with, and why it is that one. */
export interface LocalBase {
  readonly base: string
  readonly note: string
}

/** Where the default branch may stand, best first: as the remote says, by its usual names there, and here. */
const defaultBranches = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

/**
 * Where HEAD left the default branch, so that every commit since then counts, pushed or not. HEAD itself where there is no such
 * commit: only what is not committed is compared then. Undefined: the repository holds no commit.
 */
export const findLocalBase = async (git: GitRepository): Promise<LocalBase | undefined> => {
  const tips = await git.resolveAll(['HEAD', ...defaultBranches])
  const head = tips.get('HEAD')
  if (head === undefined) return undefined
  for (const ref of defaultBranches) {
    const tip = tips.get(ref)
    if (tip === undefined) continue
    const name = ref.replace(/^refs\/(?:heads|remotes)\//, '')
    const point = tip === head ? head : await git.mergeBase(head, tip)
    // A shallow clone, or a history of its own: more is compared rather than less.
    if (point === undefined) return { base: tip, note: `the base is ${name}, with which HEAD shares no known commit` }
    if (point !== head) return { base: point, note: `the base is where HEAD left the default branch (${name})` }
    return { base: head, note: `the base is HEAD, which ${name} holds: only what is not committed is compared` }
  }
  return {
    base: head,
    note: 'the base is HEAD, since no default branch was found: only what is not committed is compared',
  }
}
