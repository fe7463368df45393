import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { verifyChain } from '../../src/audit/chain.js'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import { makeRsaKey } from '../../src/demo/rsa-key.js'
import { baseTree } from '../../src/demo/scenario.js'
import { Faults } from '../doubles/faults.js'
import {
  leaks,
  repository,
  runJob,
  runKept,
  startGitHubStage,
  startStageCluster,
  writesOf,
  type GitHubStage,
  type Ran,
} from '../entries/github-stage.js'
import { parsedPolicies } from '../entries/policies.js'
import { scenarioOf, sceneOf, swap } from '../entries/scenes.js'

let stage: GitHubStage
let kubernetes: KubernetesServer
let faults: Faults
beforeAll(async () => {
  stage = await startGitHubStage()
})
beforeEach(async () => {
  faults = new Faults()
  kubernetes = await startStageCluster(stage, [], { around: faults.around })
  kubernetes.seed(parsedPolicies(baseTree(scenarioOf(stage, kubernetes))))
})
afterEach(() => kubernetes.close())
afterAll(() => stage.close())

interface AuditLine {
  readonly status_id: number
  readonly status_code?: string
  readonly status_detail: string
  readonly api: { readonly operation: string }
  readonly actor: { readonly authorizations: readonly { readonly decision: string; readonly reason?: string }[] }
  readonly dst_endpoint: { readonly name: string }
  readonly metadata: { readonly correlation_uid: string }
  readonly resources: readonly { readonly type: string; readonly name: string; readonly uid?: string }[]
  readonly unmapped: {
    readonly outcome?: string
    readonly records?: number
    readonly spiffe_ids?: readonly string[]
    readonly expires?: string
    readonly ci: {
      readonly environment: string | null
      readonly plan_digest: string | null
      readonly approved_digest: string | null
      readonly issuer: string
      readonly audience: string
      readonly token: {
        readonly jti_sha256: string
        readonly rule: string
        readonly ids: Readonly<Record<string, string>>
      } | null
    }
  }
}

/** The records of a run: a whole chain, in which no token and no id of one stands. */
const recordsOf = (run: Ran): { readonly run: AuditLine; readonly objects: readonly AuditLine[] } => {
  const [path, text] = Object.entries(run.files).find(([name]) => name.endsWith('audit.ndjson')) ?? ['', '']
  const { breaks, head, records } = verifyChain([{ name: path, text }])
  expect(breaks).toEqual([])
  expect(run.log).toContain(`Audit: ${records} records in the chain, head ${head.hash}.`)
  expect(leaks(run)).toEqual([])
  for (const token of run.tokens) {
    const id = claimOf(token, 'jti')
    if (id !== '') expect(text).not.toContain(id)
  }
  const [first, ...objects] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AuditLine)
  if (first === undefined) throw new Error('no record')
  expect(first.unmapped.records).toBe(objects.length)
  return { run: first, objects }
}

const claimOf = (token: string, name: string): string => {
  const [, payload = ''] = token.split('.')
  if (payload === '') return ''
  const value = (JSON.parse(Buffer.from(payload, 'base64url').toString()) as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? value : ''
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((found, name) => (found as Readonly<Record<string, unknown>> | null)?.[name], value)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const jtiOf = (run: Ran): string => sha256(claimOf(run.tokens[0] ?? '', 'jti'))
const resultsOf = (objects: readonly AuditLine[]): readonly string[] =>
  objects.map(({ resources, status_detail }) => `${resources[0]?.type} ${status_detail}`)

describe('what a run that writes leaves', () => {
  test('a record of the run and of each object, with its uid, and of the login that was handed out', async () => {
    const change = sceneOf(stage, kubernetes, { both: swap('    gate:', '    kubeconfig: deployer\n    gate:') })
    const ran = await runKept(stage, change, { command: 'apply', post: 'never' })
    expect({ exit: ran.exitCode, log: ran.log }).toMatchObject({ exit: 0 })
    const { run, objects } = recordsOf(ran)
    expect(run).toMatchObject({
      status_id: 1,
      status_code: '0',
      api: { operation: 'meshgate apply' },
      actor: { authorizations: [{ decision: 'allowed' }] },
      dst_endpoint: { name: kubernetes.url },
      unmapped: {
        outcome: 'applied',
        ci: {
          environment: 'staging',
          plan_digest: ran.outputs['digest'],
          issuer: stage.issuer.github.issuer,
          token: { jti_sha256: jtiOf(ran), ids: { repository_id: String(repository.id), ref: 'refs/heads/main' } },
        },
      },
    })
    expect(run.unmapped.ci.token?.rule).toContain('/trust/apply')
    expect(resultsOf(objects)).toEqual([
      'ConfigMap created',
      'ServiceAccount created',
      'Role created',
      'RoleBinding created',
      'AuthorizationPolicy created',
      'ServiceAccount issued',
    ])
    const uids = objects.map(({ resources }) => resources[0]?.uid)
    expect(uids).not.toContain(undefined)
    expect(uids.at(-1)).toBe(uids[1])
    const named = [...readFileSync('docs/guides/audit.md', 'utf8').matchAll(/`((?:unmapped|actor)\.[a-z_.0-9]+)`/g)]
    const without = named
      .map(([, path = '']) => path)
      .filter((path) => [run, ...objects].every((line) => at(line, path.split('.')) === undefined))
    expect([named.length > 10, without]).toEqual([true, []])
    expect(objects[1]?.unmapped.spiffe_ids).toEqual(['spiffe://cluster.local/ns/shop/sa/deployer'])
    expect(objects.at(-1)?.unmapped).toMatchObject({
      spiffe_ids: ['spiffe://cluster.local/ns/shop/sa/deployer'],
      expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    })
    const revoked = await runKept(stage, change, { command: 'revoke', runId: '102' })
    expect({ exit: revoked.exitCode, log: revoked.log }).toMatchObject({ exit: 0 })
    const taken = recordsOf(revoked).objects.filter(({ status_detail }) => status_detail === 'deleted')
    expect(taken.map(({ resources }) => resources[0]?.uid).sort()).toEqual(uids.slice(1, 5).sort())
  })

  test('of a server that stops half-way: what was written, and what was not', async () => {
    let asked = 0
    kubernetes.setForbid(({ verb, resource }) => {
      if (verb !== 'patch' || resource !== 'roles') return false
      asked += 1
      return asked > 1
    })
    const ran = await runKept(stage, sceneOf(stage, kubernetes), { command: 'apply' })
    const { run, objects } = recordsOf(ran)
    expect(run).toMatchObject({
      status_id: 2,
      status_code: '4',
      actor: { authorizations: [{ decision: 'allowed', reason: expect.any(String) }] },
      unmapped: { outcome: 'stopped' },
    })
    expect(run.status_detail).toContain('APPLY_STOPPED')
    expect(resultsOf(objects)).toEqual([
      'ConfigMap created',
      'ServiceAccount created',
      'Role refused',
      'RoleBinding not tried',
      'AuthorizationPolicy not tried',
    ])
    expect(objects[1]?.resources[0]?.uid).toBeDefined()
  })
})

describe('what a run that is refused leaves', () => {
  test.each([
    ['another plan than the approved one', {}, { expect: `sha256:${'0'.repeat(64)}` }, 5, 'PLAN_DIFFERS'],
    [
      'no approved plan where one is a must',
      { both: swap('    gate:', '    apply: { reviewed: plan }\n    gate:') },
      {},
      5,
      'PLAN_NOT_EXPECTED',
    ],
    ['a gate that fails', { both: swap('newAccess: warn', 'newAccess: error') }, {}, 1, 'refused'],
  ] as const)('%s: every object is named, and none was tried', async (_, edits, inputs, exit, reason) => {
    const ran = await runKept(stage, sceneOf(stage, kubernetes, edits), { command: 'apply', inputs })
    expect({ exit: ran.exitCode, log: ran.log }).toMatchObject({ exit })
    const { run, objects } = recordsOf(ran)
    expect(run).toMatchObject({
      status_id: 2,
      status_code: String(exit),
      status_detail: reason,
      actor: { authorizations: [{ decision: 'denied' }] },
      unmapped: { outcome: 'refused', ci: { approved_digest: 'expect' in inputs ? inputs.expect : null } },
    })
    expect(run.unmapped.ci.plan_digest).toBe(ran.outputs['digest'])
    expect(run.unmapped.ci.token?.jti_sha256).toBe(jtiOf(ran))
    expect(objects).toHaveLength(5)
    for (const object of objects) expect(object.status_detail).toBe('not tried')
    expect(objects.flatMap(({ unmapped }) => unmapped.spiffe_ids)).toContain(
      'spiffe://cluster.local/ns/shop/sa/deployer',
    )
    expect(writesOf(kubernetes)).toEqual([])
  })

  test.each([
    ['a job of another branch', { ref: 'refs/heads/other' }, 'TRUST_NO_MATCH', { ref: 'refs/heads/other' }],
    ['another repository', { repository_id: '999' }, 'TOKEN_SUBJECT', { repository_id: '999' }],
    ['another audience', { aud: 'https://mesh.example.com/production' }, 'TOKEN_AUDIENCE', {}],
    ['a token that has expired', { exp: 1_600_000_000, iat: 1_599_999_700, nbf: 1_599_999_700 }, 'TOKEN_EXPIRED', {}],
  ] as const)('%s: whose token it was', async (_, claims, code, ids) => {
    const ran = await runKept(stage, sceneOf(stage, kubernetes), { command: 'apply', claims })
    expect({ exit: ran.exitCode, log: ran.log }).toMatchObject({ exit: 3 })
    const { run, objects } = recordsOf(ran)
    expect(objects).toEqual([])
    expect(run).toMatchObject({
      status_id: 2,
      status_code: '3',
      actor: { authorizations: [{ decision: 'denied', reason: code }] },
      dst_endpoint: { name: kubernetes.url },
      unmapped: {
        ci: {
          environment: 'staging',
          issuer: stage.issuer.github.issuer,
          audience: 'aud' in claims ? claims.aud : 'https://mesh.example.com/staging',
          token: { jti_sha256: jtiOf(ran), rule: '', ids },
        },
      },
    })
  })

  test('a token that the issuer did not sign: nothing of it', async () => {
    const privateKey = makeRsaKey()
    const ran = await runKept(stage, sceneOf(stage, kubernetes), {
      command: 'apply',
      mint: (aud) => {
        const { github } = stage.issuer
        const claims = { iss: github.issuer, aud, sub: 'x', jti: 'forged', exp: 4_000_000_000, repository_id: '1' }
        return github.sign(claims, {}, { kid: github.keys[0]?.kid ?? '', privateKey })
      },
    })
    const { run } = recordsOf(ran)
    expect(run.actor.authorizations).toMatchObject([{ decision: 'denied', reason: 'TOKEN_SIGNATURE' }])
    expect(run.unmapped.ci).toMatchObject({ token: null, issuer: '', environment: 'staging' })
  })

  test('a merge request, and an environment that loads code before meshgate', async () => {
    const change = sceneOf(stage, kubernetes)
    const pull = recordsOf(await runKept(stage, change, { command: 'apply', pull: 70 })).run
    expect(pull.actor.authorizations).toMatchObject([{ decision: 'denied', reason: 'NOT_PROTECTED' }])
    // Both end before the job is opened.
    const unsafe = recordsOf(
      await runJob(stage, change, {
        command: 'revoke',
        env: { NODE_OPTIONS: '--no-warnings', NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      }),
    ).run
    expect(unsafe).toMatchObject({
      api: { operation: 'meshgate revoke' },
      status_detail: 'UNSAFE_ENV',
      actor: { authorizations: [{ decision: 'denied', reason: 'UNSAFE_ENV' }] },
      metadata: { correlation_uid: `github:${repository.id}:101:1` },
    })
    const unknown = recordsOf(
      await runKept(stage, change, { command: 'apply', env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }),
    ).run
    expect(unknown.actor.authorizations).toMatchObject([{ decision: 'undecided', reason: 'EVENT_PAYLOAD' }])
  })

  test('an API server that cannot be reached: nobody decided anything', async () => {
    const change = sceneOf(stage, kubernetes)
    faults.add({ method: 'GET', path: '/', times: 1000, status: 503 })
    const ran = await runKept(stage, change, { command: 'apply' })
    expect({ exit: ran.exitCode, log: ran.log }).toMatchObject({ exit: 4 })
    const { run, objects } = recordsOf(ran)
    expect(objects).toEqual([])
    expect(run.actor.authorizations).toMatchObject([{ decision: 'undecided' }])
    expect(run.unmapped).toMatchObject({ outcome: 'failed', ci: { token: { jti_sha256: jtiOf(ran) } } })
  })
})

describe('what a run that is cancelled leaves', () => {
  test('a record that says what was written, and of the write on its way that nobody knows', async () => {
    const change = sceneOf(stage, kubernetes)
    const ran = await runKept(stage, change, { command: 'apply', cancelAt: 'created: ServiceAccount' })
    expect(ran.exitCode).toBe(130)
    const { run, objects } = recordsOf(ran)
    expect(run).toMatchObject({
      status_id: 2,
      status_code: '130',
      status_detail: 'interrupted',
      actor: { authorizations: [{ decision: 'allowed' }] },
      unmapped: { outcome: 'interrupted', ci: { token: { jti_sha256: jtiOf(ran) } } },
    })
    const results = resultsOf(objects)
    expect(results.slice(0, 2)).toEqual(['ConfigMap created', 'ServiceAccount created'])
    // What the API server has is written, or on its way.
    const stands = new Set(writesOf(kubernetes).map((write) => write))
    expect(stands.size).toBeGreaterThanOrEqual(2)
    const claimed = results.filter((result) => !result.endsWith('not tried'))
    expect(claimed.length).toBeGreaterThanOrEqual(stands.size)
    const again = await runKept(stage, change, { command: 'apply' })
    expect({ exit: again.exitCode, log: again.log }).toMatchObject({ exit: 0 })
  })
})
