import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { gitIn } from '../../src/repository/git-process.js'
import { openGitRepository } from '../../src/repository/git.js'
import { readIndex } from '../../src/repository/index-stat.js'

let root: string
const git = (...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-C', root, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: root, GIT_CONFIG_NOSYSTEM: '1' },
  }).trim()

/** Long before the index is written: a file of the same moment is never trusted. */
const past = new Date('2026-01-01T00:00:00Z')
const write = (path: string, text: string, at: Date = past): void => {
  writeFileSync(join(root, path), text)
  utimesSync(join(root, path), at, at)
}
const untouched = async (): Promise<readonly string[]> => [
  ...(await readIndex(root, gitIn(root, process.env['PATH'] ?? ''))).untouched.keys(),
]

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'meshgate-index-')))
  git('init', '-q', '-b', 'main')
  write('a.yaml', 'a: 1\n')
  write('b c.yaml', 'b: 1\n')
  symlinkSync('a.yaml', join(root, 'link'))
  git('add', '-A')
  git('commit', '-q', '-m', 'x')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('files as git left them have the ids of their blobs; links and new files are left out', async () => {
  write('new.yaml', 'n: 1\n')
  const { untouched: found } = await readIndex(root, gitIn(root, process.env['PATH'] ?? ''))
  expect([...found.keys()]).toEqual(['a.yaml', 'b c.yaml'])
  expect(found.get('a.yaml')).toBe(git('rev-parse', 'HEAD:a.yaml'))
})

test('an edit of the same size, with the time of before, is noticed and listed by its own bytes', async () => {
  write('a.yaml', 'a: 2\n')
  expect(await untouched()).toEqual(['b c.yaml'])
  const repository = await openGitRepository(root)
  const listed = async (revision: string) =>
    new Map((await repository.list(revision))?.map(({ path, id }) => [path, id]))
  const [before, after] = [await listed('HEAD'), await listed('worktree')]
  expect([...after].filter(([path, id]) => before.get(path) !== id)).toEqual([['a.yaml', git('hash-object', 'a.yaml')]])
})

test.each(['--assume-unchanged', '--skip-worktree'])('a file that %s hides from git is left out', async (flag) => {
  git('update-index', flag, 'a.yaml')
  write('a.yaml', 'a: 2\n')
  expect(await untouched()).toEqual(['b c.yaml'])
})

test('a file that is as new as the index may have been written after it', async () => {
  write('a.yaml', 'a: 2\n', new Date(Date.now() + 60_000))
  git('add', '-A')
  expect(await untouched()).toEqual(['b c.yaml'])
})

test.each(['.gitattributes', '.git/info/attributes'])(
  '%s may make other bytes of a blob: nothing is known',
  async (path) => {
    write(path, '*.yaml ident\n')
    git('add', '-A')
    expect(await untouched()).toEqual([])
  },
)

test('a linked work tree has an index of its own; outside of git nothing is known', async () => {
  const linked = `${root}-linked`
  git('worktree', 'add', '-q', linked, 'HEAD')
  const run = gitIn(linked, process.env['PATH'] ?? '')
  writeFileSync(join(linked, 'a.yaml'), 'a: 3\n')
  expect((await readIndex(linked, run)).untouched.has('a.yaml')).toBe(false)
  rmSync(linked, { recursive: true, force: true })
  const outside = mkdtempSync(join(tmpdir(), 'meshgate-outside-'))
  expect((await readIndex(outside, gitIn(outside, process.env['PATH'] ?? ''))).untouched).toEqual(new Map())
  rmSync(outside, { recursive: true, force: true })
})
