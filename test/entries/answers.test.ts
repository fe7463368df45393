import { afterAll, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sealRecords } from '../../src/audit/chain.js'
import { exitCodes } from '../../src/errors/codes.js'
import { renderJson } from '../../src/review/render-json.js'
import { samplePlans } from '../review/plans.js'
import { meshgate, writeFiles } from './command-line.js'

const root = await mkdtemp(join(tmpdir(), 'meshgate-answers-'))
afterAll(() => rm(root, { recursive: true, force: true }))
await writeFiles(root, {
  'plan.json': renderJson({
    version: '1',
    command: 'check',
    exitCode: exitCodes.fine,
    errors: [],
    plans: samplePlans('gains'),
  }),
  'audit.ndjson': sealRecords([{ unmapped: { records: 1 } }]).text,
})

const onGitHub = { GITHUB_ACTIONS: 'true' }

test.each([
  ['summary', ['summary', join(root, 'plan.json')], /^environment +cluster +verdict/m],
  ['audit', ['audit', 'verify', join(root, 'audit.ndjson')], /^1 records in a file/m],
  ['doctor', ['doctor'], /^For check: /m],
])('%s: its answer is on standard output in a shell, and in the log of a platform', async (_, words, answer) => {
  const shell = await meshgate(words, { folder: root })
  expect([shell.stdout, shell.stderr]).toEqual([expect.stringMatching(answer), expect.not.stringMatching(answer)])
  // Of doctor, which looks at the whole of a job, test/entries/doctor.test.ts reads the log.
  if (words[0] === 'doctor') return
  const job = await meshgate(words, { folder: root, env: onGitHub })
  expect(job.stdout).toBe('')
  expect(job.stderr).toMatch(answer)
})

test('with --json standard output has one object alone', async () => {
  for (const words of [['summary', join(root, 'plan.json')], ['doctor'], ['completion', 'bash'], ['init', '--logs']]) {
    const { stdout } = await meshgate([...words, '--json'], { folder: root })
    expect(JSON.parse(stdout)).toMatchObject({ command: words[0] })
  }
})

/** Commands of a job tell what they do as they do it. */
test.each(['check', 'plan', 'apply', 'revoke', 'drift'])(
  '%s: what a job says is on standard error alone, and what --json prints on standard output alone',
  async (command) => {
    const words = [command, '--environment', 'staging']
    const told = await meshgate(words, { folder: root })
    expect(told.exitCode).not.toBe(0)
    expect([told.stdout, told.stderr]).toEqual(['', expect.stringMatching(/^error [A-Z_]+: /m)])
    const { stdout } = await meshgate([...words, '--json'], { folder: root })
    expect(JSON.parse(stdout)).toMatchObject({ command, errors: [{ code: expect.any(String) }] })
  },
)
