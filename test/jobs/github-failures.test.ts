import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import {
  runJob,
  startGitHubStage,
  startStageCluster,
  writesOf,
  type GitHubStage,
  type Ran,
} from '../entries/github-stage.js'
import { sceneOf, swap } from '../entries/scenes.js'

let stage: GitHubStage
let kubernetes: KubernetesServer | undefined
beforeAll(async () => {
  stage = await startGitHubStage()
})
afterEach(async () => {
  await kubernetes?.close()
  kubernetes = undefined
})
afterAll(() => stage.close())

/** The error that the run was ended by, with what it says to do. */
const errorOf = (run: Ran): { readonly code: string; readonly message: string } => {
  const [error] = run.annotations.filter(({ level }) => level === 'error')
  return { code: error?.properties['title'] ?? '', message: error?.message ?? '' }
}

/** Every output is set after a run without a verdict, and every path leads to a file that says what is wrong. */
const expectEveryOutput = (run: Ran): void => {
  expect(run.outputs).toMatchObject({
    verdict: 'cannot prove',
    passed: 'false',
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  })
  const { code } = errorOf(run)
  // SARIF has results for what has a place in a file alone.
  const says = { 'plan-file': code, 'sarif-file': '"executionSuccessful": false', 'report-file': code }
  for (const [output, said] of Object.entries(says)) {
    const [, path = ''] = /\/temp\/(.*)$/.exec(run.outputs[output] ?? '') ?? []
    expect([output, run.files[path]]).toEqual([output, expect.stringContaining(said)])
  }
}

describe('a run that does not come to its command', () => {
  test.each([
    ['a command that is not there', { inputs: { command: 'aply' } }, 'USAGE'],
    ['a variable that switches checks off', { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }, 'UNSAFE_ENV'],
  ])('%s: sets every output', async (_, options, code) => {
    kubernetes = await startStageCluster(stage)
    const run = await runJob(stage, sceneOf(stage, kubernetes), { pull: 62, ...options })
    expect(run.exitCode).toBe(2)
    expect(errorOf(run).code).toBe(code)
    expectEveryOutput(run)
  })
})

describe('what is not there: exit code, code, remedy, and nothing written', () => {
  test('the issuer does not answer', async () => {
    kubernetes = await startStageCluster(stage)
    const change = sceneOf(stage, kubernetes)
    // Discovery is asked for after the token, on the same host.
    const run = await runJob(stage, change, { command: 'apply', issuerFaults: { reset: true } })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 3 })
    expect(errorOf(run).code).toMatch(/^(JWKS|ISSUER|HTTP)_/)
    expect(errorOf(run).message).toContain('to do: ')
    expect(kubernetes.server.requests).toEqual([])
    expectEveryOutput(run)
  })

  test('the API server does not answer', async () => {
    const cluster = await startStageCluster(stage)
    const change = sceneOf(stage, cluster)
    await cluster.close()
    const run = await runJob(stage, change, { command: 'apply' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 4 })
    expect(errorOf(run).code).toMatch(/^(CLUSTER|HTTP)_/)
    expect(errorOf(run).message).toContain('127.0.0.1')
    expect(errorOf(run).message).toContain('to do: ')
  })

  test('the CRDs of Istio are not installed', async () => {
    kubernetes = await startStageCluster(stage, [], { without: ['security.istio.io'] })
    const allowed = swap('    gate:', '    firstAllow: true\n    gate:')
    const run = await runJob(stage, sceneOf(stage, kubernetes, { both: allowed }), { command: 'apply' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 4 })
    expect(errorOf(run).message).toMatch(/security\.istio\.io|AuthorizationPolicy/)
    expect(errorOf(run).message).toContain('to do: ')
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('the namespace is missing', async () => {
    kubernetes = await startStageCluster(stage)
    const elsewhere = swap('    namespace: shop', '    namespace: shop-eu')
    const withoutAccess = (text: string): string => text.replace(/^ {4}access: .*\n/m, '')
    const change = sceneOf(stage, kubernetes, { both: (text) => elsewhere(text), head: withoutAccess })
    const run = await runJob(stage, change, { command: 'apply' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 4 })
    expect(errorOf(run).message).toContain('shop-eu')
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('policies that may not be listed stop apply, and check names them beside the gain, which they cannot hide', async () => {
    kubernetes = await startStageCluster(stage)
    kubernetes.setForbid(({ verb, resource }) => verb === 'list' && resource === 'authorizationpolicies')
    const change = sceneOf(stage, kubernetes)
    const run = await runJob(stage, change, { command: 'apply' })
    expect(errorOf(run).code).toBe('LIVE_INCOMPLETE')
    expect(run.exitCode).toBeGreaterThan(1)
    expect(errorOf(run).message).toContain('to do: ')
    const checked = await runJob(stage, change, { pull: 61 })
    // The gate of this environment warns.
    expect(checked.exitCode).toBe(0)
    expect(stage.github.comments(61)[0]?.body).toContain('could not be read')
    expect(stage.github.comments(61)[0]?.body).toContain('NAMESPACE_UNREAD')
    expect(checked.outputs['verdict']).toBe('more permissive')
    expect(writesOf(kubernetes)).toEqual([])
  })
})

test('no token, and no variable of the job, reaches a child process', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-path-'))
  try {
    const seen = join(folder, 'seen')
    const path = process.env['PATH'] ?? ''
    await writeFile(
      join(folder, 'git'),
      `#!/bin/sh\nexport -p >> ${seen}\necho "$@" >> ${seen}\nPATH='${path}' exec git "$@"\n`,
    )
    await chmod(join(folder, 'git'), 0o755)
    kubernetes = await startStageCluster(stage)
    const run = await runJob(stage, sceneOf(stage, kubernetes), { pull: 60, env: { PATH: `${folder}:${path}` } })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    const text = await readFile(seen, 'utf8')
    expect(text).toContain('GIT_CONFIG_NOSYSTEM')
    for (const name of ['ACTIONS_ID_TOKEN', 'INPUT_', 'GITHUB_', 'NODE_EXTRA_CA_CERTS', 'ghs_'])
      expect(text).not.toContain(name)
    for (const token of run.tokens) expect(text).not.toContain(token)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
