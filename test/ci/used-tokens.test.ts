import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createUsedTokens } from '../../src/ci/used-tokens.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meshgate-used-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('T17: another command of the same job knows what the first has used, and another job does not', async () => {
  const env = { CI_PROJECT_DIR: join(folder, 'shop'), CI_JOB_ID: '401' }
  const first = createUsedTokens('gitlab', env)
  await first.record('d1', 'check')
  await first.record('d1', 'check')
  expect(await first.byOthers('check')).toEqual(new Set())
  const second = createUsedTokens('gitlab', env)
  expect(await second.byOthers('check')).toEqual(new Set())
  expect(await second.byOthers('apply')).toEqual(new Set(['d1']))
  expect(await createUsedTokens('gitlab', { ...env, CI_JOB_ID: '402' }).byOthers('apply')).toEqual(new Set())
  const [file = ''] = await readdir(join(folder, 'shop.tmp/meshgate-tokens'))
  expect((await stat(join(folder, 'shop.tmp/meshgate-tokens', file))).mode & 0o777).toBe(0o600)
})

test('where nothing can be kept, the process still knows its own', async () => {
  const blocked = join(folder, 'blocked')
  await mkdir(blocked)
  await writeFile(join(blocked, 'meshgate-tokens'), 'no folder')
  const used = createUsedTokens('github', { RUNNER_TEMP: blocked })
  await used.record('d2', 'check')
  expect(await used.byOthers('apply')).toEqual(new Set(['d2']))
})
