import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readLocalContext } from '../../src/ci/local-context.js'
import { resolveRevisions } from '../../src/ci/revisions.js'
import { Refusal } from '../../src/errors/problem.js'
import { openJobRepository } from '../../src/repository/job-repository.js'

const environment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' },
  ...{ GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' },
}
let root: string
const git = (...words: string[]): string =>
  execFileSync('git', ['-C', root, ...words], { env: environment, encoding: 'utf8', stdio: 'pipe' }).trim()
const commit = (text: string): string => {
  writeFileSync(join(root, 'a.yaml'), text)
  git('add', '-A')
  git('commit', '-q', '-m', text)
  return git('rev-parse', 'HEAD')
}

/** The commit that `check --base WORDS` compares with, or the code and words of what it is refused with. */
const baseOf = async (words: string | undefined): Promise<string> => {
  try {
    const context = readLocalContext(words)
    const repository = await openJobRepository({
      folder: root,
      context,
      http: () => Promise.reject(new Error('nothing is asked')),
      login: undefined,
      network: { protocols: 'none', variables: {} },
      findCommit: undefined,
      resolveRevisions,
    })
    return (await repository.resolve(context.revisions)).base
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, received } = error.problems[0]
    return `${code}: ${message}: ${received}`
  }
}

let [first, second, third]: string[] = []
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'meshgate-base-')))
  git('init', '-q', '-b', 'main')
  first = commit('first')
  git('tag', 'v1.4.0')
  git('tag', '-a', 'release', '-m', 'annotated')
  second = commit('second')
  git('branch', 'next#1')
  // A name that is both: the branch counts, since others can push a tag.
  git('branch', 'both')
  git('tag', 'both', first)
  third = commit('third')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('first-day/base-misspelt: --base takes what git takes', () => {
  test.each([
    ['a tag', () => 'v1.4.0', () => first],
    ['an annotated tag', () => 'release', () => first],
    ['a parent by ~', () => 'HEAD~1', () => second],
    ['a parent by ^', () => 'HEAD^', () => second],
    ['a first parent by ^1', () => 'main^1', () => second],
    ['a grandparent of a branch', () => 'main~2', () => first],
    ['a short id', () => String(second).slice(0, 8), () => second],
    ['a full id', () => String(second), () => second],
    ['a branch', () => 'main', () => third],
    ['a branch with a strange name', () => 'next#1', () => second],
    ['a name that is a branch and a tag', () => 'both', () => second],
    ['a full ref', () => 'refs/tags/both', () => first],
    ['a text of a message', () => 'HEAD^{/second}', () => second],
    ['HEAD', () => 'HEAD', () => third],
  ])('%s', async (_, words, expected) => {
    expect(await baseOf(words())).toBe(expected())
  })

  test.each([
    'nope',
    'HEAD~9',
    'v1.4.1',
    'origin/nope',
    'refs/heads/nope',
    'main..both',
    'a b',
    '0'.repeat(40),
    ':a.yaml',
  ])('%j is a misspelt revision', async (words) => {
    expect(await baseOf(words)).toBe(`USAGE: git knows no such revision: ${words}`)
  })

  test.each(['--all', '-x', ''])('%j is none', async (words) => {
    expect(await baseOf(words)).toBe(`USAGE: the base is no revision: ${words}`)
  })

  test('a repository without a commit says so, and speaks of no clone of a job', async () => {
    const [known, empty] = [root, realpathSync(mkdtempSync(join(tmpdir(), 'meshgate-base-')))]
    root = empty
    git('init', '-q', '-b', 'main')
    const said = await baseOf(undefined)
    root = known
    rmSync(empty, { recursive: true, force: true })
    expect(said).toBe('USAGE: the repository has no commit yet, so there is nothing to compare with: none')
  })
})
