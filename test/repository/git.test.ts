import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { defaultGlobs } from '../../src/manifests/glob.js'
import { Refusal } from '../../src/errors/problem.js'
import { readObjects } from '../../src/manifests/read-objects.js'
import { openGitRepository, withFallback } from '../../src/repository/git.js'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
const folder = (): string => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'meshgate-git-')))
  folders.push(path)
  return path
}
const environment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}
const git = (root: string, ...commandArguments: string[]): string =>
  execFileSync('git', ['-C', root, ...commandArguments], {
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
const write = (root: string, path: string, text: string | Buffer): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const commit = (root: string, files: Readonly<Record<string, string>>): string => {
  for (const [path, text] of Object.entries(files)) write(root, path, text)
  git(root, 'add', '-A')
  git(root, 'commit', '-q', '--allow-empty', '-m', 'x')
  return git(root, 'rev-parse', 'HEAD')
}
const repository = (files: Readonly<Record<string, string>>): { root: string; first: string } => {
  const root = folder()
  git(root, 'init', '-q', '-b', 'main')
  return { root, first: commit(root, files) }
}
const codes = async (promise: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await promise
    return []
  } catch (error) {
    if (error instanceof Refusal)
      return error.problems.map((problem) =>
        `${problem.code} ${problem.where?.kind === 'file' ? problem.where.path : ''}`.trim(),
      )
    throw error
  }
}

describe('two revisions', () => {
  test('are read from objects, with equal digests for equal bytes, also of the working tree', async () => {
    const { root, first } = repository({ 'mesh/a.yaml': 'a: 1\n', 'mesh/deep/b.yaml': 'b: ü\n', 'README.md': 'x' })
    const second = commit(root, { 'mesh/a.yaml': 'a: 2\n' })
    const opened = await openGitRepository(root)
    const before = await opened.readTree(first, ['mesh/**/*.yaml'])
    const after = await opened.readTree(second, ['mesh/**/*.yaml'])
    expect(before).toMatchObject({
      revision: first,
      files: [
        { path: 'mesh/a.yaml', text: 'a: 1\n' },
        { path: 'mesh/deep/b.yaml', text: 'b: ü\n' },
      ],
    })
    expect(after.files[0]?.text).toBe('a: 2\n')
    expect(after.files[1]?.digest).toBe(before.files[1]?.digest)
    write(root, 'mesh/a.yaml', 'a: 1\n')
    write(root, 'mesh/new.yaml', 'n: 1\n')
    write(root, 'ignored.yaml', 'n: 1\n')
    write(root, '.gitignore', 'ignored.yaml\n')
    rmSync(join(root, 'mesh/deep/b.yaml'))
    const worktree = await opened.readTree('worktree', ['**/*.yaml', 'x'])
    expect(worktree.files.map((file) => file.path)).toEqual(['mesh/a.yaml', 'mesh/new.yaml'])
    expect(worktree.files[0]?.digest).toBe(before.files[0]?.digest)
    expect(await opened.resolve('HEAD')).toBe(second)
    expect(await opened.resolve(`${second}^1`)).toBe(first)
    expect(await opened.resolve('HEAD^1')).toBe(first)
    expect(await opened.firstParent(first)).toBeUndefined()
  })

  test('paths are those of the repository, also from a folder within', async () => {
    const { root, first } = repository({ 'a/b.yaml': 'x: 1\n' })
    const opened = await openGitRepository(join(root, 'a'))
    for (const revision of [first, 'worktree'])
      expect((await opened.readTree(revision, ['a/*.yaml'])).files.map((file) => file.path)).toEqual(['a/b.yaml'])
  })

  test('of a large repository, without a list, only files that may hold an object are kept', async () => {
    const { root, first } = repository({
      'a.yaml': 'apiVersion: v1\n',
      'b.yaml': 'name: x\n',
      'package-lock.json': `{"a":"${'x'.repeat(3_000_000)}"}`,
      'crds.yaml': `apiVersion: v1\n# ${'x'.repeat(3_000_000)}`,
      'k/kustomization.yaml': 'resources: []\n',
    })
    const opened = await openGitRepository(root)
    for (const revision of [first, 'worktree'])
      expect((await opened.readTree(revision, defaultGlobs)).files.map((file) => file.path)).toEqual([
        'a.yaml',
        'k/kustomization.yaml',
      ])
    expect((await opened.readTree(first, ['*.yaml'])).files.map((file) => file.path)).toEqual([
      'a.yaml',
      'b.yaml',
      'crds.yaml',
    ])
  })

  test('names with spaces, quotes, line breaks and other letters are read as they are', async () => {
    const name = 'mesh/ä "b"\n c.yaml'
    const { root, first } = repository({ [name]: 'a: 1\n' })
    const opened = await openGitRepository(root)
    expect((await opened.readTree(first, ['mesh/*'])).files.map((file) => file.path)).toEqual([name])
    expect((await opened.readTree('worktree', ['mesh/*'])).files.map((file) => file.path)).toEqual([name])
  })
})

const problemOf = async (work: Promise<unknown>): Promise<unknown> => {
  const error = await work.catch((caught: unknown) => caught)
  return error instanceof Refusal ? error.problems[0] : error
}

test('a commit that a whole clone does not hold is none of its branches: no deeper clone would help', async () => {
  const { root } = repository({ 'a.yaml': 'a: 1\n' })
  const opened = await openGitRepository(root)
  const problem = await problemOf(opened.readTree('0123456789'.repeat(4), ['*.yaml']))
  expect(problem).toMatchObject({
    code: 'TREE_UNAVAILABLE',
    received: 'a whole clone, which holds no such commit',
    remedy: expect.stringContaining('Correct the commit'),
  })
  expect(problem).not.toMatchObject({ remedy: expect.stringContaining('fetch-depth') })
})

describe('attack G05: poisoned history', () => {
  test('the first parent is what the commit says, in a clone of depth 1 as well; its tree is missing, not empty', async () => {
    const { root, first } = repository({ 'a.yaml': 'a: 1\n' })
    const second = commit(root, { 'a.yaml': 'a: 2\n' })
    const clone = join(folder(), 'clone')
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${root}`, clone], { env: environment, stdio: 'ignore' })
    const opened = await openGitRepository(clone)
    expect(await opened.firstParent(second)).toBe(first)
    expect(await opened.tryTree(first, ['*.yaml'])).toEqual({ kind: 'missing', commit: first })
    expect(await codes(opened.readTree(first, ['*.yaml']))).toEqual(['TREE_UNAVAILABLE'])
    expect(await problemOf(opened.readTree(first, ['*.yaml']))).toMatchObject({
      received: 'a shallow or partial clone',
      remedy: expect.stringContaining('fetch-depth: 2'),
    })
    const asked: string[] = []
    const both = withFallback(opened, async () => ({
      readTree: async (revision) => {
        asked.push(revision)
        return { revision, files: [] }
      },
    }))
    expect((await both.readTree(second, ['*.yaml'])).files).toHaveLength(1)
    await both.readTree(first, ['*.yaml'])
    expect(asked).toEqual([first])
  })

  test('replaced objects and grafts change nothing', async () => {
    const { root, first } = repository({ 'a.yaml': 'a: 1\n' })
    const second = commit(root, { 'a.yaml': 'a: 2\n' })
    const evil = commit(root, { 'a.yaml': 'a: evil\n' })
    git(root, 'replace', second, evil)
    git(root, 'replace', git(root, 'rev-parse', `${first}:a.yaml`), git(root, 'rev-parse', `${evil}:a.yaml`))
    write(root, '.git/info/grafts', `${second}\n`)
    const opened = await openGitRepository(root)
    expect((await opened.readTree(second, ['a.yaml'])).files[0]?.text).toBe('a: 2\n')
    expect((await opened.readTree(first, ['a.yaml'])).files[0]?.text).toBe('a: 1\n')
    expect(await opened.resolve(`${second}^1`)).toBe(first)
  })
})

test('attack G06: filters, attributes, hooks and fsmonitor of the repository are never run', async () => {
  const { root, first } = repository({
    'a.yaml': 'a: 1\n',
    '.gitattributes': '*.yaml filter=evil diff=evil text eol=crlf\n',
  })
  const mark = join(root, 'executed')
  const script = join(root, 'evil.sh')
  writeFileSync(script, `#!/bin/sh\ntouch ${mark}\ncat\n`)
  chmodSync(script, 0o755)
  for (const [name, value] of [
    ['filter.evil.smudge', script],
    ['filter.evil.clean', script],
    ['filter.evil.process', script],
    ['diff.evil.textconv', script],
    ['diff.external', script],
    ['core.fsmonitor', script],
    ['core.hooksPath', root],
    ['core.pager', script],
    ['core.sshCommand', script],
    ['credential.helper', script],
  ] as const)
    git(root, 'config', name, value)
  for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction'])
    symlinkSync(script, join(root, '.git', 'hooks', hook))
  write(root, 'a.yaml', 'a: changed\n')
  const opened = await openGitRepository(root)
  expect((await opened.readTree(first, ['*.yaml'])).files[0]?.text).toBe('a: 1\n')
  expect((await opened.readTree('worktree', ['*.yaml'])).files[0]?.text).toBe('a: changed\n')
  await opened.resolve('HEAD')
  expect(existsSync(mark)).toBe(false)
})

test('attack L04: git sees no variable of the job', async () => {
  const { root, first } = repository({ 'a.yaml': 'a: 1\n' })
  const bin = folder()
  const seen = join(bin, 'seen')
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nenv >> ${seen}\nexec ${real} "$@"\n`)
  chmodSync(join(bin, 'git'), 0o755)
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = 'hidden-value'
  try {
    const opened = await openGitRepository(root, { path: `${bin}:${process.env['PATH'] ?? ''}` })
    await opened.readTree(first, ['*.yaml'])
  } finally {
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  }
  const text = execFileSync('cat', [seen], { encoding: 'utf8' })
  expect(text).toContain('GIT_NO_REPLACE_OBJECTS=1')
  expect(text).not.toContain('hidden-value')
})

describe('attack G07: links and submodules', () => {
  test('a link that a glob matches is refused, in a commit and on disk', async () => {
    const { root } = repository({ 'mesh/a.yaml': 'a: 1\n' })
    symlinkSync('/proc/self/environ', join(root, 'mesh/b.yaml'))
    const second = commit(root, {})
    const opened = await openGitRepository(root)
    for (const revision of [second, 'worktree']) {
      expect(await codes(opened.readTree(revision, ['mesh/**/*.yaml']))).toEqual(['PATH mesh/b.yaml'])
      expect(await codes(opened.readTree(revision, ['mesh/a.yaml']))).toEqual([])
    }
  })

  test('a folder that is a link is refused where a glob looks into it', async () => {
    const { root } = repository({ 'real/a.yaml': 'a: 1\n' })
    symlinkSync('real', join(root, 'mesh'))
    const second = commit(root, {})
    const opened = await openGitRepository(root)
    for (const revision of [second, 'worktree']) {
      expect(await codes(opened.readTree(revision, ['mesh/*.yaml']))).toEqual(['PATH mesh'])
      expect(await codes(opened.readTree(revision, ['real/*.yaml']))).toEqual([])
    }
  })

  test('a submodule is refused where a glob looks into it, and left out elsewhere', async () => {
    const { root, first } = repository({ 'a.yaml': 'a: 1\n' })
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${first},vendor/mesh`)
    git(root, 'commit', '-q', '-m', 'x')
    const second = git(root, 'rev-parse', 'HEAD')
    const opened = await openGitRepository(root)
    expect(await codes(opened.readTree(second, ['vendor/**/*.yaml']))).toEqual(['PATH vendor/mesh'])
    expect(await codes(opened.readTree(second, ['vendor/mesh/*.yaml']))).toEqual(['PATH vendor/mesh'])
    expect(await codes(opened.readTree(second, ['*.yaml']))).toEqual([])
  })
})

test.each(['../x.yaml', '/etc/passwd', 'a/../../x', 'a\\b', 'a\u0000b', '*.{yaml,json}'])(
  'attack G08: %j is refused',
  async (glob) => {
    const { root, first } = repository({ 'a.yaml': 'a: 1\n' })
    const opened = await openGitRepository(root)
    for (const revision of [first, 'worktree']) expect(await codes(opened.readTree(revision, [glob]))).toEqual(['PATH'])
  },
)

test.each([
  'main',
  'refs/heads/../x',
  'refs/heads/a b',
  'v1',
  'HEAD~1',
  '--output=x',
  'abc123',
  'HEAD^2',
  '',
  'main^1',
])('attack G10: revision %j is no commit id and is refused', async (revision) => {
  const { root } = repository({ 'a.yaml': 'a: 1\n' })
  git(root, 'tag', 'main')
  const opened = await openGitRepository(root)
  expect(await codes(opened.readTree(revision, ['*.yaml']))).toEqual(['GIT_FAILED'])
})

test('an empty list of files is refused: nothing read is not nothing there', async () => {
  const { root, first } = repository({ 'a.yaml': 'a: 1\n' })
  const opened = await openGitRepository(root)
  for (const revision of [first, 'worktree'])
    expect(await codes(opened.readTree(revision, []))).toEqual(['CONFIG_EMPTY'])
})

test('outside of git, the working tree is the folder, and a commit is refused by name', async () => {
  const root = folder()
  write(root, 'mesh/a.yaml', 'a: 1\n')
  const opened = await openGitRepository(root)
  expect((await opened.readTree('worktree', ['**/*.yaml'])).files.map((file) => file.path)).toEqual(['mesh/a.yaml'])
  expect(await codes(opened.readTree('0'.repeat(40), ['*.yaml']))).toEqual(['GIT_FAILED'])
  expect(await codes(openGitRepository(join(root, 'none')))).toEqual(['FOLDER_UNREADABLE'])
  expect(await codes(openGitRepository(root, { path: '/nonexistent' }))).toEqual(['GIT_FAILED'])
})

describe('what differs between two commits', () => {
  test('paths, and whether a link or a submodule is among them; names of any kind', async () => {
    const { root, first } = repository({ 'a.yaml': 'a', 'gone.md': 'x', 'ü "q".md': 'x' })
    rmSync(join(root, 'gone.md'))
    symlinkSync('a.yaml', join(root, 'link'))
    write(root, '.gitmodules', '[submodule "module"]\n\tpath = module\n\turl = x\n\tignore = all\n')
    commit(root, { 'ü "q".md': 'y' })
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${first},module`)
    git(root, 'commit', '-q', '-m', 'module')
    const second = git(root, 'rev-parse', 'HEAD')
    const opened = await openGitRepository(root)
    const changes = (await opened.changes(first, second)) ?? []
    expect([...changes].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: '.gitmodules', regular: true },
      { path: 'gone.md', regular: true },
      { path: 'link', regular: false },
      { path: 'module', regular: false },
      { path: 'ü "q".md', regular: true },
    ])
    expect(await opened.changes(first, first)).toEqual([])
    expect(await opened.changes('f'.repeat(40), second)).toBeUndefined()
    expect(await opened.changes('main', second)).toBeUndefined()
  })

  test('of the work tree a run takes what differs when it asks first; another run asks anew', async () => {
    const { root, first } = repository({ 'a.yaml': 'a', 'b.yaml': 'b' })
    write(root, 'a.yaml', 'changed')
    write(root, 'new.yaml', 'n')
    const paths = async (opened: Awaited<ReturnType<typeof openGitRepository>>, base = first) =>
      (await opened.changes(base, 'worktree'))?.map(({ path }) => path)
    const opened = await openGitRepository(root)
    expect(await paths(opened)).toEqual(['a.yaml', 'new.yaml'])
    const second = commit(root, { 'b.yaml': 'changed' })
    expect(await paths(opened)).toEqual(['a.yaml', 'new.yaml'])
    // Another base is another question, and no name stands for a commit.
    expect(await paths(opened, second)).toEqual([])
    expect(await paths(opened, 'HEAD')).toBeUndefined()
    expect(await paths(await openGitRepository(root))).toEqual(['a.yaml', 'b.yaml', 'new.yaml'])
  })
})

describe('the remote of a shallow clone', () => {
  const clone = (): { readonly root: string; readonly first: string; readonly second: string } => {
    const { root: origin, first } = repository({ 'a.yaml': 'apiVersion: v1\n' })
    const second = commit(origin, { 'a.yaml': 'apiVersion: v2\n' })
    const root = folder()
    git(root, 'clone', '-q', '--depth=1', `file://${origin}`, '.')
    return { root, first, second }
  }
  const network = { protocols: 'file', variables: {} }

  test('one commit is brought with its tree, and nothing of its history', async () => {
    const { root, first, second } = clone()
    const opened = await openGitRepository(root, { network })
    expect(await opened.parents(first)).toBeUndefined()
    expect(await opened.remote.find('refs/heads/main')).toBe(second)
    expect(await opened.remote.find('refs/heads/other')).toBeUndefined()
    expect(await opened.remote.fetch(first)).toBe(true)
    expect((await opened.readTree(first, ['*.yaml'])).files.map(({ text }) => text)).toEqual(['apiVersion: v1\n'])
    expect(await opened.changes(first, second)).toEqual([{ path: 'a.yaml', regular: true }])
    expect(await opened.remote.fetch('f'.repeat(40))).toBe(false)
  })

  test('is not asked where it may not be, nor by another protocol', async () => {
    const { root, first } = clone()
    for (const one of [undefined, { protocols: 'https', variables: {} }]) {
      const { remote } = await openGitRepository(root, one === undefined ? {} : { network: one })
      expect(await remote.find('refs/heads/main')).toBeUndefined()
      expect(await remote.fetch(first)).toBe(false)
    }
  })

  test('a login is seen in the URL or in a header, and no helper of the configuration is started', async () => {
    const { root, first } = clone()
    const { remote } = await openGitRepository(root, { network })
    expect(await remote.hasCredentials()).toBe(false)
    git(root, 'config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic x')
    expect(await remote.hasCredentials()).toBe(true)
    git(root, 'config', '--unset', 'http.https://github.com/.extraheader')
    git(root, 'config', 'remote.origin.url', 'https://gitlab-ci-token:x@127.0.0.1:1/shop.git')
    git(root, 'config', 'credential.helper', `!touch ${join(root, 'helped')}`)
    git(root, 'config', 'core.hooksPath', root)
    const https = (await openGitRepository(root, { network: { protocols: 'https', variables: {} } })).remote
    expect(await https.hasCredentials()).toBe(true)
    expect(await https.fetch(first)).toBe(false)
    expect(existsSync(join(root, 'helped'))).toBe(false)
  })
})

test('first-day/file-too-large: a policy behind the beginning that is kept is not overlooked, and the size is the true one', async () => {
  const policy = '---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: a }\n'
  const other = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\n'
  const filler = `# ${'x'.repeat(98)}\n`.repeat(30_000)
  const texts = { 'hidden.yaml': `${other}${filler}${policy}`, 'none.yaml': `${other}${filler}`, 'plain.yaml': filler }
  const { root, first } = repository(texts)
  const opened = await openGitRepository(root)
  for (const revision of [first, 'worktree']) {
    const { files } = await opened.readTree(revision, defaultGlobs)
    expect(files.map(({ path, cutFrom }) => [path, cutFrom])).toEqual([['hidden.yaml', texts['hidden.yaml'].length]])
    expect(readObjects(files, { selection: 'found' }).problems).toMatchObject([
      { code: 'YAML_LIMIT', received: `${texts['hidden.yaml'].length} bytes` },
    ])
  }
})

describe('files that hold a word', () => {
  const files = {
    'a.yaml': 'kind: ApplicationSet\n',
    'ü/b c.md': 'see a.yaml\n',
    'binary.bin': '\0ApplicationSet\0',
    'c.txt': 'Application.Set [x]\n',
  }
  test('are found by their words as they are written', async () => {
    const { root, first } = repository(files)
    write(root, '.git/info/grafts', '')
    const opened = await openGitRepository(root)
    expect(await opened.holding(first, ['ApplicationSet'])).toEqual(['a.yaml', 'binary.bin'])
    expect(await opened.holding(first, ['.yaml', '[x]'])).toEqual(['c.txt', 'ü/b c.md'])
    expect(await opened.holding(first, ['-e', 'applicationset', ''])).toEqual([])
    expect(await opened.holding(first, ['see a.yaml\nkind'])).toEqual(['a.yaml', 'ü/b c.md'])
  })
  test('are not known where a file, or the commit, is not here', async () => {
    const { root, first } = repository(files)
    const id = git(root, 'rev-parse', `${first}:a.yaml`)
    rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)))
    const opened = await openGitRepository(root)
    expect(await opened.holding(first, ['nowhere'])).toBeUndefined()
    expect(await opened.holding('1'.repeat(40), ['nowhere'])).toBeUndefined()
  })
})
