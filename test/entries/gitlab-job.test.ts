import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { WorkTree } from '../../src/demo/git-objects.js'
import { commitChange, type Change } from './github-stage.js'
import { audience, jobToken, noteToken, startGitLabStage, type GitLabStage } from './gitlab-stage.js'
import { policy } from './policies.js'

let stage: GitLabStage
beforeAll(async () => {
  stage = await startGitLabStage()
})
afterAll(() => stage.close())

/** The instance issues its ID tokens under another URL than its own: the configuration names issuer and host. */
const configuration = (): string => `version: 1
issuerHosts: ["${new URL(stage.issuer.url).host}"]
environments:
  staging:
    namespace: shop
    audience: ${audience}
    trust:
      check: { gitlab: { issuer: "${stage.issuer.gitlab.issuer}", project_id: "77", pipeline_source: merge_request_event } }
      apply: { gitlab: { issuer: "${stage.issuer.gitlab.issuer}", project_id: "77", environment: staging, environment_protected: "true", ref_path: refs/heads/main, ref_protected: "true" } }
    gate: { newAccess: warn, findings: error }
`

const changeOf = (files: (side: 'before' | 'after') => WorkTree): Change =>
  commitChange(stage.git, files('before'), files('after'))
const orders = (side: 'before' | 'after'): WorkTree => ({
  'mesh/orders.yaml': policy('orders', side === 'before' ? ['web'] : ['web', 'batch']),
})

describe('a job of GitLab', () => {
  test('a verified token; reports as artifacts; neither token in log, note or report', async () => {
    const run = await stage.run(
      changeOf((side) => ({ ...orders(side), 'meshgate.yaml': configuration() })),
      { iid: 2 },
    )
    expect({ exit: run.exitCode, stderr: run.stderr }).toMatchObject({ exit: 0 })
    expect(stage.gitlab.notes(2)[0]?.body).toContain('verified')
    expect(Object.keys(run.report)).toEqual([
      'plan.json',
      'comment.md',
      'gl-code-quality-report.json',
      'meshgate.sarif',
    ])
    const seen = [run.stdout, run.stderr, JSON.stringify(run.report), JSON.stringify(stage.gitlab.notes(2))].join('\n')
    for (const secret of [run.idToken, run.idToken.split('.')[2] ?? '', noteToken, jobToken])
      expect(seen.includes(secret)).toBe(false)
  })

  test('a token that is refused withdraws the standing note: exit 3', async () => {
    const change = changeOf((side) => ({ ...orders(side), 'meshgate.yaml': configuration() }))
    await stage.run(change, { iid: 3, kept: true })
    const run = await stage.run(change, {
      iid: 3,
      kept: true,
      pipeline: '303',
      claims: { project_id: '78', job_project_id: '78' },
    })
    expect({ exit: run.exitCode, stderr: run.stderr }).toMatchObject({ exit: 3 })
    expect(run.stderr).toContain('project_id')
    expect(stage.gitlab.notes(3)).toHaveLength(1)
    expect(stage.gitlab.notes(3)[0]?.body).toContain('not judged')
  })

  test('no id_tokens: exit 3 and the YAML to add', async () => {
    const change = changeOf((side) => ({ ...orders(side), 'meshgate.yaml': configuration() }))
    const run = await stage.run(change, { iid: 4, kept: true, idToken: false })
    expect(run.exitCode).toBe(3)
    expect(run.stderr).toContain('id_tokens:')
    expect(run.stderr).toContain('MESHGATE_ID_TOKEN')
  })

  test('a job that does not come to its command leaves the reports all the same', async () => {
    const change = changeOf((side) => ({ ...orders(side), 'meshgate.yaml': configuration() }))
    const run = await stage.run(change, { iid: 6, env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })
    expect(run.exitCode).toBe(2)
    expect(run.report).toMatchObject({
      'plan.json': expect.stringContaining('UNSAFE_ENV'),
      'comment.md': expect.stringContaining('UNSAFE_ENV'),
      'meshgate.sarif': expect.stringContaining('"executionSuccessful": false'),
      // A problem without a place in a file is none of Code Quality's.
      'gl-code-quality-report.json': '[]\n',
    })
  })

  test('the first configuration gates nothing, and a change to gates is the first row', async () => {
    const strict = (): string => configuration().replace('newAccess: warn', 'newAccess: error')
    const first = changeOf((side) => ({ ...orders(side), ...(side === 'after' ? { 'meshgate.yaml': strict() } : {}) }))
    const run = await stage.run(first, { iid: 6, kept: true })
    expect({ exit: run.exitCode, stderr: run.stderr }).toMatchObject({ exit: 0 })
    expect(stage.gitlab.notes(6)[0]?.body).toMatch(/first run: nothing was gated/i)
    const looser = changeOf((side) => ({
      ...orders(side),
      'meshgate.yaml': side === 'before' ? strict() : configuration(),
    }))
    const gated = await stage.run(looser, { iid: 7, kept: true })
    expect({ exit: gated.exitCode, stderr: gated.stderr }).toMatchObject({ exit: 1 })
    const body = stage.gitlab.notes(7)[0]?.body ?? ''
    expect(body.indexOf('newAccess')).toBeGreaterThan(0)
    expect(body.indexOf('newAccess')).toBeLessThan(body.indexOf('**Gains access**'))
  })
})
