import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

/** What README and its guide show for a reader's own checkout, but for what installs the command. */
const commands = [
  ...new Set(
    ['README.md', 'docs/guides/command.md']
      .flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)])
      .map(([, text = '']) => text)
      .filter((text) => text.includes('meshgate check --base'))
      .flatMap((text) => text.trim().split('\n'))
      .filter((line) => line.startsWith('meshgate ')),
  ),
]
const cli = resolve('dist/cli.js')
let checkout = ''

const git = (...words: readonly string[]): void => {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
    cwd: checkout,
    stdio: 'ignore',
  })
}

beforeAll(() => {
  checkout = join(mkdtempSync(join(tmpdir(), 'meshgate-readme-')), 'shop')
  cpSync('test/fixtures/changes/path-widened/before', join(checkout, 'mesh'), { recursive: true })
  git('init', '-q', '-b', 'main')
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git')
  git('add', '-A')
  git('commit', '-q', '-m', 'base')
  cpSync('test/fixtures/changes/path-widened/after', join(checkout, 'mesh'), { recursive: true })
})
afterAll(() => rmSync(join(checkout, '..'), { recursive: true, force: true }))

test('README has commands for an own checkout', () => expect(commands.length).toBeGreaterThanOrEqual(6))

test.each(commands)('%s', (line) => {
  // A reader's two folders stand where README says DIR.
  const folders = resolve('test/fixtures/changes/path-widened')
  const asked = line
    .replace(/ *#.*$/, line.includes('>') ? '' : ' 2>&1')
    .replace(/^meshgate /, `'${process.execPath}' '${cli}' `)
    .replace('--before DIR --after DIR', `--before '${folders}/before' --after '${folders}/after'`)
    .replace('--state DIR', `--state '${folders}/after'`)
  const out = execFileSync('sh', ['-c', asked], {
    cwd: checkout,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: checkout },
  })
  if (line.includes(' check ')) expect(out).toContain('opens access · gains at 1 destination')
  if (line.includes(' explain ')) expect(out).toContain('allow 200')
})
