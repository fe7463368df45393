import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { defaultGlobs } from '../../src/manifests/glob.js'
import { settleLinks } from '../../src/open/settle-links.js'
import { decodeName, decodeNames, isUtf8Name, pathOnDisk } from '../../src/repository/file-names.js'
import { readFolder } from '../../src/repository/folder.js'
import { openGitRepository } from '../../src/repository/git.js'

const policy = 'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\n'

describe('names in bytes', () => {
  test.each([
    ['text', Buffer.from('mesh/a.yaml')],
    ['text of other scripts', Buffer.from('mesh/été-猫-😀.yaml')],
    ['the replacement character itself', Buffer.from('\ufffd.yaml')],
    ['a byte of Latin-1', Buffer.from([0x6d, 0x2f, 0xe9, 0x2e])],
    ['a sequence that ends early', Buffer.from([0xf0, 0x9f, 0x98])],
    ['a surrogate as bytes', Buffer.from([0xed, 0xb3, 0xbf])],
  ])('%s comes back as it was', (_, bytes) => {
    const path = pathOnDisk('/root', decodeName(bytes))
    expect(Buffer.from(path)).toEqual(Buffer.concat([Buffer.from('/root/'), bytes]))
  })
  test('two names never become one', () => {
    const names = decodeNames(Buffer.from([0xff, 0, 0xfe, 0, 0x61, 0]))
    expect(new Set(names).size).toBe(4)
    expect(names.map(isUtf8Name)).toEqual([false, false, true, true])
  })
})

describe('a file with a name that is not UTF-8', () => {
  let root: string
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-C', root, ...words], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', HOME: root, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  const strange = (byte: number, folder = 'm/'): Buffer =>
    Buffer.concat([Buffer.from(`${root}/${folder}`), Buffer.from([byte]), Buffer.from('.yaml')])
  const commit = (): string => {
    git('add', '-A')
    git('commit', '-q', '-m', 'x')
    return git('rev-parse', 'HEAD')
  }
  const context = { selection: 'found', globs: defaultGlobs, changed: [] } as const

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'meshgate-names-'))
    mkdirSync(join(root, 'm'))
    git('init', '-q', '-b', 'main')
    writeFileSync(join(root, 'm/a.yaml'), policy)
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  test('is one line where nothing of it changes, in commits and on disk, and may hold what it says', async () => {
    writeFileSync(strange(0xff), policy)
    const id = commit()
    const repository = await openGitRepository(root)
    const [base, disk] = await Promise.all(
      [id, 'worktree'].map((revision) => repository.readTree(revision, defaultGlobs, 'listed')),
    )
    expect(base?.files.map(({ path }) => path)).toEqual(['m/a.yaml'])
    expect(disk?.links).toEqual(base?.links)
    if (disk === undefined) throw new Error('no tree')
    const { problems, reasons, told, incomplete } = settleLinks(base, disk, context)
    expect([problems, reasons, told]).toEqual([[], [], [expect.stringContaining('m/\ufffd.yaml')]])
    expect(incomplete).toContainEqual(expect.objectContaining({ kind: 'AuthorizationPolicy', status: 'forbidden' }))
  })

  test.each([
    ['comes', () => undefined, () => writeFileSync(strange(0xff), policy)],
    ['changes', () => writeFileSync(strange(0xff), policy), () => writeFileSync(strange(0xff), `${policy}# more\n`)],
    [
      'comes beside another of its kind',
      () => writeFileSync(strange(0xfe), policy),
      () => writeFileSync(strange(0xff), policy),
    ],
  ])('is an error where it %s', async (_, first, then) => {
    first()
    const before = commit()
    then()
    const repository = await openGitRepository(root)
    const read = (revision: string) => repository.readTree(revision, defaultGlobs, 'listed')
    const onDisk = settleLinks(await read(before), await read('worktree'), context)
    const inGit = settleLinks(await read(before), await read(commit()), context)
    for (const { problems } of [onDisk, inGit])
      expect(problems).toMatchObject([{ code: 'PATH', where: { path: 'm/\ufffd.yaml' } }])
  })

  test('is refused where nobody lists it', async () => {
    writeFileSync(strange(0xff), policy)
    const repository = await openGitRepository(root)
    for (const globs of [defaultGlobs, ['m/*.yaml']])
      await expect(repository.readTree('worktree', globs)).rejects.toMatchObject({ problems: [{ code: 'PATH' }] })
    expect((await repository.readTree('worktree', ['other/*.yaml'])).files).toEqual([])
    await expect(readFolder(join(root, 'm'))).rejects.toMatchObject({ problems: [{ code: 'PATH' }] })
  })

  test('stands among the links of a folder, and so does one in a folder with such a name', async () => {
    const inside = Buffer.concat([Buffer.from(`${root}/m/`), Buffer.from([0xfd])])
    mkdirSync(inside)
    writeFileSync(Buffer.concat([inside, Buffer.from('/p.yaml')]), policy)
    writeFileSync(join(root, 'm/Kustomization'), 'resources: [a.yaml]\n')
    const tree = await readFolder(join(root, 'm'), { nameless: 'listed' })
    expect(tree.links).toMatchObject([{ kind: 'nameless', written: policy }])
    expect(tree.files.map(({ path }) => path.slice(root.length))).toEqual(['/m/Kustomization', '/m/a.yaml'])
  })
})
