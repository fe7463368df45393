import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { WorkTree } from '../../src/demo/git-objects.js'
import { policy } from './policies.js'
import { commitChange, reader, runJob, startGitHubStage, type Change, type GitHubStage } from './github-stage.js'

// What a job does on any platform stands in test/contract/jobs.ts; here is what GitHub alone has.
let stage: GitHubStage
let change: Change
beforeAll(async () => {
  stage = await startGitHubStage()
  change = commitChange(stage.git, before, after)
})
afterAll(() => stage.close())

const before: WorkTree = { 'README.md': '# shop\n', 'mesh/orders.yaml': policy('orders', ['web']) }
const after: WorkTree = { ...before, 'mesh/orders.yaml': policy('orders', ['web', 'batch']) }
const tenLines = { idToken: 'no permission' } as const

describe('events', () => {
  test('a pull request, the merge queue and a run by hand have one verdict; the last two write no comment', async () => {
    const pull = await runJob(stage, change, { ...tenLines, pull: 1, post: 'always' })
    expect({ exit: pull.exitCode, post: pull.postExitCode, log: pull.log }).toMatchObject({ exit: 0, post: 0 })
    expect(pull.outputs).toMatchObject({ verdict: 'more permissive', passed: 'true' })
    expect(pull.outputs['digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(pull.added).toEqual([])
    expect(stage.github.comments(1)[0]?.body).toContain(change.base.id.slice(0, 12))
    const [comments, asked] = [stage.github.comments(1), stage.github.requests.length]
    for (const event of ['merge_group', 'workflow_dispatch'] as const) {
      const run = await runJob(stage, change, { ...tenLines, event })
      expect({ event, exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
      expect({ event, digest: run.outputs['digest'] }).toEqual({ event, digest: pull.outputs['digest'] })
    }
    expect(stage.github.comments(1)).toEqual(comments)
    expect(stage.github.requests.slice(asked).filter(({ path }) => path.includes('comments'))).toEqual([])
  })
})

test('the clone of depth 1 is enough: the rest comes through the platform', async () => {
  const other = commitChange(stage.git, { ...before, 'note.txt': 'shallow' }, { ...after, 'note.txt': 'shallow' })
  const run = await runJob(stage, other, { ...tenLines, pull: 2, shallow: true })
  expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
  expect(run.outputs['verdict']).toBe('more permissive')
  expect(stage.github.requests.some(({ path }) => path.includes(`/git/trees/${other.base.tree}`))).toBe(true)
})

test('a token that may not comment changes no exit code; the review stands in the summary', async () => {
  const run = await runJob(stage, change, { ...tenLines, pull: 4, token: reader })
  expect(run.exitCode).toBe(0)
  expect(run.summary).toContain('**Gains access**')
})

test('a change that touches nothing that is read asks for no token and no cluster, and has its outputs', async () => {
  const quiet = commitChange(stage.git, before, { ...before, 'README.md': '# shop, quietly\n' })
  const issued = stage.issuer.server.requests.filter(({ path }) => path.includes('audience=')).length
  const run = await runJob(stage, quiet, { pull: 5, shallow: true })
  expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
  expect(run.outputs).toMatchObject({ verdict: 'equivalent', passed: 'true' })
  expect(run.summary).toContain('access unchanged')
  expect(stage.issuer.server.requests.filter(({ path }) => path.includes('audience='))).toHaveLength(issued)
})
