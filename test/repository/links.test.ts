import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { defaultGlobs } from '../../src/manifests/glob.js'
import { settleLinks } from '../../src/open/settle-links.js'
import type { Tree } from '../../src/ports/repository.js'
import { describeLinks, selectWithLinks } from '../../src/repository/links.js'
import { openGitRepository, type GitRepository } from '../../src/repository/git.js'

let root: string
let repository: GitRepository
const commits: string[] = []
const git = (...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-C', root, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: root, GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const link = (path: string, target: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  symlinkSync(target, join(root, path))
}
const commit = (): void => {
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', 'x')
  commits.push(git('rev-parse', 'HEAD'))
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'meshgate-links-'))
  git('init', '-q', '-b', 'main')
  write('base/p.yaml', 'apiVersion: v1\nkind: Service\n')
  write('notes.md', 'words')
  link('same.yaml', 'base/p.yaml')
  link('page', 'notes.md')
  link('overlays/east', '../base')
  link('lost.yaml', 'nowhere.yaml')
  link('out.yaml', '../../elsewhere.yaml')
  link('words.yaml', 'notes.md')
  commit()
  unlinkSync(join(root, 'overlays/east'))
  link('overlays/east', '../other')
  write('other/q.yaml', 'apiVersion: v1\nkind: Service\n')
  commit()
  repository = await openGitRepository(root)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const readAll = (revision: string): Promise<Tree> => repository.readTree(revision, defaultGlobs, 'listed')
const found = { selection: 'found', globs: defaultGlobs, changed: [] } as const
const told = ({ links = [] }: Tree) => Object.fromEntries(links.map(({ path, leadsTo }) => [path, leadsTo]))

describe('links of a tree', () => {
  test('are told by where they lead, and not at all where what they lead to is read or is no manifest', async () => {
    const expected = { 'overlays/east': 'folder', 'lost.yaml': 'nothing', 'out.yaml': 'outside', 'words.yaml': 'file' }
    expect(told(await readAll(commits[0] ?? ''))).toEqual(expected)
    expect(told(await readAll('worktree'))).toEqual(expected)
  })

  test('are refused where nobody asks for them, as before', async () => {
    await expect(repository.readTree(commits[0] ?? '', defaultGlobs)).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'PATH' })]) as unknown,
    })
  })

  test('an equal one is one line; a folder that leads elsewhere proves nothing', async () => {
    const [before, after] = await Promise.all([readAll(commits[0] ?? ''), readAll(commits[1] ?? '')])
    const equal = settleLinks(before, before, found)
    expect([equal.problems, equal.reasons, equal.told.length]).toEqual([[], [], 1])
    expect(settleLinks(before, after, found).reasons.map(({ code, where }) => [code, where])).toEqual([
      ['CHANGE_UNREAD', { kind: 'file', path: 'overlays/east', line: 1, column: 1 }],
    ])
  })

  test('a file that becomes a link is an error at its place', async () => {
    const after = await readAll(commits[0] ?? '')
    expect(settleLinks({ revision: 'x', files: [] }, after, found).problems.map(({ where }) => where)).toContainEqual(
      expect.objectContaining({ path: 'lost.yaml' }),
    )
  })

  test('the worktree differs from a commit by what is changed and what is new', async () => {
    write('new.yaml', 'a: 1\n')
    const changes = await repository.changes(commits[1] ?? '', 'worktree')
    expect(changes).toEqual([{ path: 'new.yaml', regular: false }])
  })
})

describe('links in a chain', () => {
  const files: Readonly<Record<string, string>> = { 'src/d.yaml': 'a', 'other/x.yaml': 'a', 'deep/e/f.yaml': 'a' }
  const links: Readonly<Record<string, string>> = {
    'mesh/l': '../a',
    a: 'src',
    'src/m': '../other',
    'mesh/deep': '../b/e',
    b: 'deep',
    'mesh/round': '../round',
    round: 'mesh/round',
    'mesh/words': '../deep/e/f.yaml',
  }
  const entries = [
    ...Object.keys(files).map((path) => ({ mode: '100644', oid: `file ${path}`, path })),
    ...Object.keys(links).map((path) => ({ mode: '120000', oid: path, path })),
  ]
  const globs = ['mesh/**/*.yaml']
  const listed = describeLinks(selectWithLinks(entries, globs).links, entries, globs, ({ oid }) =>
    Buffer.from(links[oid] ?? ''),
  )
  const tree = { revision: 'x', files: [], links: listed }

  test('lead as far as an operating system follows them', () => {
    expect(Object.fromEntries(listed.map(({ path, leadsTo }) => [path, leadsTo]))).toEqual({
      'mesh/l': 'folder',
      'mesh/deep': 'folder',
      'mesh/round': 'outside',
    })
  })

  test.each([
    ['what stands at the end', 'src/d.yaml', ['mesh/l']],
    ['a link on the way', 'a', ['mesh/l']],
    ['what a link in the folder leads to', 'other/x.yaml', ['mesh/l']],
    ['a folder below a link', 'deep/e/f.yaml', ['mesh/deep']],
    ['what no link leads to', 'elsewhere/y.yaml', []],
  ])('%s', (_, path, touched) => {
    const { reasons, incomplete } = settleLinks(tree, tree, { selection: 'named', globs, changed: [path] })
    expect(reasons.map(({ where }) => (where?.kind === 'file' ? where.path : ''))).toEqual(touched)
    expect(incomplete).toEqual([])
  })
})

test('a link whose target changes is touched, though its own text is not', async () => {
  const tree = await readAll(commits[0] ?? '')
  const touched = (changed: readonly string[], selection: 'found' | 'named' = 'found') =>
    settleLinks(tree, tree, { ...found, selection, changed }).reasons.map(({ where }) =>
      where?.kind === 'file' ? where.path : '',
    )
  expect(touched([])).toEqual([])
  expect(touched(['other.md', 'base/p.yaml'])).toEqual([])
  expect(touched(['notes.md'])).toEqual(['words.yaml'])
  expect(touched(['base/p.yaml'], 'named')).toEqual(['overlays/east'])
})
