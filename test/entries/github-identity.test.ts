import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ClaimOverrides } from '../../src/demo/issuer.js'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import { makeRsaKey } from '../../src/demo/rsa-key.js'
import { clusterAudience, meshAudience } from '../../src/demo/scenario.js'
import {
  codesOf,
  leaks,
  runJob,
  runKept,
  startGitHubStage,
  startStageCluster,
  writesOf,
  type Change,
  type GitHubStage,
  type Ran,
} from './github-stage.js'
import { sceneOf, swap } from './scenes.js'

let stage: GitHubStage
let kubernetes: KubernetesServer
let change: Change
beforeAll(async () => {
  stage = await startGitHubStage()
  kubernetes = await startStageCluster(stage)
  change = sceneOf(stage, kubernetes)
})
afterAll(async () => {
  await kubernetes.close()
  await stage.close()
})

describe('a good token', () => {
  test('is verified, matched, and stands in no log, output, summary, state or file', async () => {
    const run = await runKept(stage, change, { pull: 10 })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    expect(stage.github.comments(10)[0]?.body).toContain('verified')
    expect(run.tokens.length).toBeGreaterThan(2)
    expect(run.rawLog).toContain(`::add-mask::${run.tokens[0] ?? ''}`)
    expect(leaks(run)).toEqual([])
    expect(Object.keys(run.files)).toContain('meshgate/plan.json')
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('another job with another token reaches the same plan', async () => {
    const [one, two] = [
      await runKept(stage, change, { pull: 10, runId: '201' }),
      await runKept(stage, change, { pull: 10, runId: '202' }),
    ]
    expect(one.tokens[0]).not.toBe(two.tokens[0])
    expect(one.outputs['digest']).toBe(two.outputs['digest'])
    expect(one.summary).toBe(two.summary)
  })
})

const otherKey = makeRsaKey()

// Every attack on a token is judged in test/identity; here is what the job makes of a refusal, for each kind of reason.
describe('a token that is refused: exit 3, no request to the API server, the comment withdrawn, nothing written', () => {
  const cases: readonly (readonly [string, string, ClaimOverrides | 'foreign key', string])[] = [
    [
      'of another audience',
      'TOKEN_AUDIENCE',
      { aud: 'https://mesh.example.com/production' },
      'https://mesh.example.com/production',
    ],
    ['with another key’s signature', 'TOKEN_SIGNATURE', 'foreign key', ''],
    ['of another event', 'TRUST_NO_MATCH', { event_name: 'push' }, 'event_name'],
  ]
  let standing: Ran
  let verdict = ''
  let pull = 20
  beforeAll(async () => {
    standing = await runKept(stage, change, { pull, runId: '300' })
  })
  test.each(cases)('%s: %s', async (_, code, claims, said) => {
    const body = stage.github.comments(20)[0]?.body ?? ''
    expect(body).toContain(pull === 20 ? 'Gains access' : 'not judged')
    if (pull === 20) verdict = body
    else stage.github.addComment(pull, 'github-actions[bot]', verdict)
    const asked = kubernetes.server.requests.length
    const { github } = stage.issuer
    const run = await runKept(stage, change, {
      pull,
      runId: '301',
      ...(claims === 'foreign key'
        ? {
            mint: (audience) => {
              const payload = JSON.parse(
                Buffer.from((standing.tokens[0] ?? '').split('.')[1] ?? '', 'base64url').toString(),
              ) as object
              return github.sign(
                { ...payload, aud: audience },
                {},
                { kid: github.keys[0]?.kid ?? '', privateKey: otherKey },
              )
            },
          }
        : { claims }),
    })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 3 })
    expect(codesOf(run)).toContain(code)
    expect(run.log).toContain(said)
    expect(kubernetes.server.requests.length).toBe(asked)
    const [comment, ...others] = stage.github.comments(pull)
    expect(others).toEqual([])
    expect(comment?.body).toContain('not judged at')
    expect(comment?.body).toContain(code)
    expect(comment?.body).not.toContain('Gains access')
    expect(run.summary).toContain('not judged at HEAD')
    expect(run.outputs['passed']).not.toBe('true')
    expect(leaks(run)).toEqual([])
    pull += 1
  })

  test('apply refuses it before any request too', async () => {
    const asked = kubernetes.server.requests.length
    const run = await runKept(stage, change, { command: 'apply', claims: { ref: 'refs/heads/other' } })
    expect(run.exitCode).toBe(3)
    expect(run.log).toContain('refs/heads/main')
    expect(kubernetes.server.requests.length).toBe(asked)
    expect(leaks(run)).toEqual([])
  })
})

describe('no token', () => {
  const noToken = { idToken: 'no permission' } as const

  test('a forgotten id-token: write with a configured audience is exit 3 and says what to add', async () => {
    const run = await runKept(stage, change, { ...noToken, pull: 30 })
    expect(run.exitCode).toBe(3)
    expect(run.log).toContain('`id-token: write` is missing')
    expect(run.log).toContain('  id-token: write\n  contents: read\n  pull-requests: write')
    expect(stage.github.comments(30).map(({ body }) => body)).toEqual([
      expect.stringMatching(/not judged[^]*TOKEN_MISSING[^]*id-token/),
    ])
  })

  test('a reusable workflow’s caller has its own sentence', async () => {
    const files = {
      '.github/workflows/mesh.yml':
        'on: pull_request\njobs:\n  call:\n    uses: acme/workflows/.github/workflows/mesh.yml@v1\n',
    }
    const run = await runKept(stage, sceneOf(stage, kubernetes, { files }), { ...noToken, pull: 31 })
    expect(run.exitCode).toBe(3)
    expect(run.log).toContain('the workflow that calls it does not grant `id-token: write`')
  })

  test('a fork’s merge request goes on, asks no cluster, and says that no token was seen', async () => {
    const asked = kubernetes.server.requests.length
    const run = await runKept(stage, change, { ...noToken, pull: 32, fork: true })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    expect(stage.github.comments(32)[0]?.body).toContain('none was seen')
    expect(stage.github.comments(32)[0]?.body).toContain(meshAudience)
    expect(kubernetes.server.requests.length).toBe(asked)
  })

  test('Dependabot’s likewise, with a sentence of its own', async () => {
    const run = await runKept(stage, change, { ...noToken, pull: 33, actor: 'dependabot[bot]' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    expect(stage.github.comments(33)[0]?.body).toContain('Dependabot')
  })

  test('apply does not go on', async () => {
    const run = await runKept(stage, change, { ...noToken, command: 'apply' })
    expect(run.exitCode).toBe(3)
    expect(run.log).toContain('id-token: write')
    expect(writesOf(kubernetes)).toEqual([])
  })
})

describe('what would disarm the checks', () => {
  test.each([
    ['NODE_OPTIONS', '--require ./evil.cjs'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
  ])('%s is refused before anything is asked', async (name, value) => {
    const asked = stage.github.requests.length
    // Node itself would load it first; the runner's variables reach the program the same way.
    const run = await runJob(stage, change, {
      pull: 40,
      env: { [name]: name === 'NODE_OPTIONS' ? '--env-file-if-exists=/nonexistent' : value },
    })
    expect(run.exitCode).not.toBe(0)
    expect(run.log).toContain(name)
    expect(stage.github.requests.length).toBe(asked)
  })

  test('equal audiences for mesh and cluster are an error, with the place', async () => {
    const equal = sceneOf(stage, kubernetes, {
      both: swap(`audience: ${clusterAudience}`, `audience: ${meshAudience}`),
    })
    const run = await runKept(stage, equal, { pull: 41 })
    expect(run.exitCode).toBe(2)
    expect(run.annotations.find(({ level }) => level === 'error')?.properties).toMatchObject({ file: 'meshgate.yaml' })
  })
})
