import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { WorkTree } from '../../src/demo/git-objects.js'
import { policy } from './policies.js'
import { commitChange, reader, runJob, startGitHubStage, type Change, type GitHubStage } from './github-stage.js'

let stage: GitHubStage
beforeAll(async () => {
  stage = await startGitHubStage()
})
afterAll(() => stage.close())

const before: WorkTree = { 'README.md': '# shop\n', 'mesh/orders.yaml': policy('orders', ['web']) }
const after: WorkTree = { ...before, 'mesh/orders.yaml': policy('orders', ['web', 'batch']) }
const writes = (): number =>
  stage.github.requests.filter(({ method, path }) => method !== 'GET' && !path.includes('graphql')).length

describe('the ten-line start: no configuration, no token, no cluster', () => {
  let change: Change
  beforeAll(() => {
    change = commitChange(stage.git, before, after)
  })
  const tenLines = { pull: 1, idToken: 'no permission' } as const

  test('the first run comments, an equal one writes nothing, a changed one updates in place', async () => {
    const first = await runJob(stage, change, tenLines)
    expect({ exit: first.exitCode, post: first.postExitCode, log: first.log }).toMatchObject({ exit: 0, post: 0 })
    const [comment, ...others] = stage.github.comments(1)
    expect(others).toEqual([])
    expect(comment?.body).toContain('**Gains access**')
    expect(comment?.body).toContain('cluster.local/ns/shop/sa/batch')
    expect(comment?.body).toContain(change.base.id.slice(0, 12))
    expect(first.outputs).toMatchObject({ verdict: 'more permissive', passed: 'true' })
    expect(first.outputs['digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(first.added).toEqual([])

    const written = writes()
    const second = await runJob(stage, change, { ...tenLines, runId: '102' })
    expect(second.outputs['digest']).toBe(first.outputs['digest'])
    expect(writes()).toBe(written)

    const wider = commitChange(stage.git, before, {
      ...after,
      'mesh/orders.yaml': policy('orders', ['web', 'batch', 'audit']),
    })
    const third = await runJob(stage, wider, { ...tenLines, runId: '103' })
    expect(third.exitCode).toBe(0)
    expect(stage.github.comments(1)).toHaveLength(1)
    expect(stage.github.comments(1)[0]?.id).toBe(comment?.id)
    expect(stage.github.comments(1)[0]?.body).toContain('sa/audit')
    expect(writes()).toBe(written + 1)
  })

  test('the clone of depth 1 is enough: the rest comes through the platform', async () => {
    const other = commitChange(stage.git, { ...before, 'note.txt': 'shallow' }, { ...after, 'note.txt': 'shallow' })
    const run = await runJob(stage, other, { ...tenLines, pull: 2, shallow: true })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    expect(run.outputs['verdict']).toBe('more permissive')
    expect(stage.github.requests.some(({ path }) => path.includes(`/git/trees/${other.base.tree}`))).toBe(true)
  })

  test('a change that says nothing writes no comment', async () => {
    const quiet = commitChange(stage.git, before, { ...before, 'README.md': '# shop, quietly\n' })
    const run = await runJob(stage, quiet, { ...tenLines, pull: 3 })
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'equivalent', passed: 'true' } })
    expect(stage.github.comments(3)).toEqual([])
  })

  test('a token that may not comment changes no exit code; the review stands in the summary', async () => {
    const run = await runJob(stage, change, { ...tenLines, pull: 4, token: reader })
    expect(run.exitCode).toBe(0)
    expect(stage.github.comments(4)).toEqual([])
    expect(run.summary).toContain('**Gains access**')
    expect(run.log).toContain('No comment: ')
  })

  test('somebody else’s comment with our words stays as it is', async () => {
    await runJob(stage, change, { ...tenLines, pull: 1, runId: '110' })
    const stolen = stage.github.comments(1)[0]?.body ?? ''
    stage.github.setPull({
      number: 5,
      headSha: change.head.id,
      baseSha: change.base.id,
      mergeSha: change.merge.id,
      headRepositoryId: 1,
    })
    const forged = stage.github.addComment(5, 'mallory', stolen)
    await runJob(stage, change, { ...tenLines, pull: 5, runId: '111' })
    expect(stage.github.comments(5)).toHaveLength(2)
    expect(stage.github.comments(5).find(({ id }) => id === forged.id)?.body).toBe(stolen)
  })
})
