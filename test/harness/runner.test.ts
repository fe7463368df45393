import { beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRunnerFile } from '../../src/demo/runner/runner-file.js'
import { runAction, type ActionResult } from '../../src/demo/runner/run-action.js'

const action = 'test/harness/fixture/main.mjs'

describe('the runner harness, on an action that shows what it is given', () => {
  let result: ActionResult
  let workspace: string
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'meshgate-workspace-'))
    process.env['LEAK'] = 'leaked'
    result = await runAction({
      action,
      workspace,
      token: 'ghs_token',
      inputs: { 'two words': 'given' },
      event: { number: 7 },
    })
    delete process.env['LEAK']
    await rm(workspace, { recursive: true })
  })

  test('inputs: defaults of action.yml, names in upper case with their hyphens, spaces as underscores', () => {
    expect(JSON.parse(result.outputs['inputs'] ?? '')).toEqual({
      'INPUT_WITH-DEFAULT': 'from action.yml',
      'INPUT_CLUSTER-AUDIENCE': '',
      INPUT_TWO_WORDS: 'given',
      INPUT_TOKEN: 'TOKEN',
    })
  })

  test('runs in the workspace, with the event, and with nothing of this process’s environment', () => {
    expect(result.outputs).toMatchObject({ event: '7', cwd: workspace, home: 'clean', lines: 'one=1\ntwo<<three' })
  })

  test('post runs after a failed main, with its state and variables, and its exit code is its own', () => {
    expect(result.exitCode).toBe(3)
    expect(result.postExitCode).toBe(0)
    expect(result.state).toEqual({ kept: 'for later' })
    expect(result.log).toContain('post: for later yes ***')
    expect(result.temporary).toEqual([])
  })

  test('masks both streams, later steps and the token', () => {
    expect(result.log).toContain('a *** and a ***, ***')
    expect(result.log).not.toMatch(/s3cret|ghs_token/)
    expect(result.rawLog).toContain('s3cret')
  })

  test('obeys both forms of a command, on both streams, and none between stop-commands', () => {
    const shown = result.annotations.filter(({ level }) => level !== 'notice')
    expect(shown.sort((a, b) => (a.level < b.level ? 1 : -1))).toEqual([
      { level: 'warning', message: 'first\nsecond 100%', properties: { file: 'a:b.yaml', line: '3', title: 'T,1' } },
      { level: 'error', message: 'from the old form', properties: {} },
    ])
    expect(result.log).toContain('::error::not obeyed')
  })

  test('shows ten annotations of a level', () => {
    expect(result.annotations.filter(({ level }) => level === 'notice')).toHaveLength(10)
  })

  test('keeps a summary, and drops one that is too large', async () => {
    expect(result.summary).toBe('# Summary\n')
    const large = await runAction({
      action,
      workspace: tmpdir(),
      token: 'ghs_token',
      inputs: { 'with-default': 'large' },
    })
    expect(large.summary).toBe('')
    expect(large.annotations).toContainEqual(expect.objectContaining({ message: expect.stringContaining('1024k') }))
  })
})

test.each([
  ['a=b=c\n', { a: 'b=c' }],
  ['a<<E\nE\n', { a: '' }],
  ['a=b<<c\n', { a: 'b<<c' }],
  ['a<<=\nx\n=\n', { a: 'x' }],
])('file command %j', (text, values) => {
  expect(readRunnerFile(text)).toEqual(values)
})

test.each(['=x', 'nothing', 'a<<', '<<E\nE', 'a<<E\nx'])('file command %j fails the step', (text) => {
  expect(() => readRunnerFile(text)).toThrow(/Invalid/)
})
