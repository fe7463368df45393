import { Refusal } from '../errors/problem.js'
import type { CiContext } from '../ports/ci.js'
import { isCommit } from './variables.js'

/**
 * A person's own checkout: a base revision against the files as they are. Without `base` it is where HEAD left the default
 * branch, which src/repository/branch-point.ts finds, else HEAD.
 */
export const readLocalContext = (base: string | undefined): CiContext => ({
  platform: 'local',
  serverUrl: '',
  apiUrl: '',
  repository: { id: '', path: '', ownerId: '', visibility: 'unknown' },
  event: 'local',
  ref: '',
  sha: '',
  run: { id: '0', attempt: 1, url: '' },
  revisions:
    base === undefined
      ? { base: 'HEAD', head: 'worktree', note: 'the base is HEAD', fromDefaultBranch: true }
      : { base: givenBase(base), head: 'worktree', note: `the base is ${base}`, written: base },
  idToken: { kind: 'withheld', cause: 'local' },
  environment: '',
})

/** git check-ref-format(1), as far as it keeps a name from being read as an option or an expression. */
const isRefName = (name: string): boolean =>
  !/[\u0000- ~^:?*[\\\u007f]|\.\.|@\{|\/\/|^[-/.]|\/\.|[/.]$|\.lock(?:\/|$)/.test(name)

/**
 * Short names are ambiguous (attack G10): `main` is the branch, where there is one. What is no name is for git alone; an
 * option is refused here.
 */
const givenBase = (base: string): string => {
  if (base === '' || base.startsWith('-') || /[\u0000-\u001f\u007f]/.test(base))
    throw new Refusal({
      code: 'USAGE',
      message: 'the base is no revision',
      where: { kind: 'input', name: '--base' },
      expected: 'what `git rev-parse --verify` takes: a commit id, a tag, a branch, origin/BRANCH, HEAD~1',
      received: base.slice(0, 200),
      remedy: 'For example: meshgate check --base origin/main',
    })
  const parent = base.endsWith('^1') ? '^1' : ''
  const name = parent === '' ? base : base.slice(0, -2)
  if (!isRefName(name) || isCommit(name) || name === 'HEAD' || name.startsWith('refs/')) return base
  return `refs/${name.startsWith('origin/') ? 'remotes' : 'heads'}/${base}`
}
