import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { GitObjects } from '../../src/demo/git-objects.js'

const gitIsHere = (() => {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.log('skipped: git is not installed')
    return false
  }
})()

const withGit = gitIsHere ? test : test.skip

test('one commit has the id that git gives it', () => {
  const objects = new GitObjects()
  const first = objects.commit({ 'a.txt': 'hello\n', 'dir/b.txt': 'world\n', 'dir.txt': 'x\n' }, [], 'first')
  expect(objects.listFiles(first)).toEqual([
    { path: 'a.txt', id: 'ce013625030ba8dba906f756967f9e9ca394464a' },
    { path: 'dir.txt', id: '587be6b4c3f93f93c489c0111bba5596147a26cb' },
    { path: 'dir/b.txt', id: 'cc628ccd10742baea8241c5924df992b5c019f71' },
  ])
  expect(objects.findBlob('ce013625030ba8dba906f756967f9e9ca394464a')).toBe('hello\n')
})

withGit('git reads what was written, and finds nothing wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'meshgate-git-'))
  try {
    const objects = new GitObjects()
    const base = objects.commit({ 'a.txt': '1\n', 'dir/b.txt': '2\n', 'dir.txt': '3\n' }, [], 'base')
    const side = objects.commit({ 'a.txt': '1\n', 'dir/b.txt': '4\n', 'dir.txt': '3\n' }, [base.id], 'side')
    const merge = objects.commit(side.files, [base.id, side.id], 'merge')
    await objects.writeCheckout(folder, merge, 'work')
    const git = (...words: string[]): string => execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' })
    expect(git('fsck', '--strict')).not.toMatch(/error|missing/)
    expect(git('log', '--format=%H %s', '-1').trim()).toBe(`${merge.id} merge`)
    expect(git('show', `${merge.id}^1:dir/b.txt`)).toBe('2\n')
    expect(git('show', 'HEAD:dir/b.txt')).toBe('4\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
