import { Refusal } from '../errors/problem.js'
import type { CiContext } from '../ports/ci.js'
import { isCommit } from './variables.js'

/**
 * A person's own checkout: a base revision against the files as they are. Without `base` it is the default branch of
 * the remote `origin` as last fetched, else HEAD.
 */
export const readLocalContext = async (
  folder: string,
  readFile: (path: string) => Promise<string>,
  base: string | undefined,
): Promise<CiContext> => {
  const revision = base === undefined ? await defaultBase(folder, readFile) : givenBase(base)
  const written = base === undefined ? {} : { written: base }
  return {
    platform: 'local',
    serverUrl: '',
    apiUrl: '',
    repository: { id: '', path: '', ownerId: '', visibility: 'unknown' },
    event: 'local',
    ref: '',
    sha: '',
    run: { id: '0', attempt: 1, url: '' },
    revisions: { base: revision, head: 'worktree', note: `compared with ${revision}`, ...written },
    idToken: { kind: 'withheld', cause: 'local' },
    environment: '',
  }
}

const defaultBase = async (folder: string, readFile: (path: string) => Promise<string>): Promise<string> => {
  const head = await readFile(`${folder}/.git/refs/remotes/origin/HEAD`).catch(() => '')
  const ref = /^ref: (refs\/remotes\/origin\/[^\s]+)\s*$/.exec(head)?.[1]
  return ref !== undefined && isRefName(ref) ? ref : 'HEAD'
}

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
