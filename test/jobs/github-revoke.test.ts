import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { verifyChain } from '../../src/audit/chain.js'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import { baseTree } from '../../src/demo/scenario.js'
import {
  leaks,
  codesOf,
  namespace,
  runKept,
  startGitHubStage,
  startStageCluster,
  writesOf,
  type Change,
  type GitHubStage,
  type Ran,
} from '../entries/github-stage.js'
import { parsedPolicies } from '../entries/policies.js'
import { sceneOf, scenarioOf, swap, type Edit } from '../entries/scenes.js'

let stage: GitHubStage
let kubernetes: KubernetesServer
beforeAll(async () => {
  stage = await startGitHubStage()
})
beforeEach(async () => {
  kubernetes = await startStageCluster(stage)
  kubernetes.seed(parsedPolicies(baseTree(scenarioOf(stage, kubernetes))))
})
afterEach(() => kubernetes.close())
afterAll(() => stage.close())

const recordsOf = (run: Ran): string =>
  Object.entries(run.files).find(([path]) => path.endsWith('audit.ndjson'))?.[1] ?? ''

const applied = async (): Promise<Change> => {
  const change = sceneOf(stage, kubernetes)
  expect(await runKept(stage, change, { command: 'apply', runId: '500' })).toMatchObject({ exitCode: 0 })
  return change
}
const revoke = (change: Change, more: Parameters<typeof runKept>[2] = {}) =>
  runKept(stage, change, { command: 'revoke', runId: '501', ...more })

describe('revoke', () => {
  test('takes everything back in the safe order, proves it, and does nothing the second time', async () => {
    const change = await applied()
    const before = writesOf(kubernetes).length
    const run = await revoke(change)
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    const kinds = writesOf(kubernetes)
      .slice(before)
      .filter((write) => write.startsWith('DELETE'))
      .map((write) => write.split('/').at(-2))
    // Every removal is tried in a dry run before the first is done.
    expect(kinds.slice(-4)).toEqual(['authorizationpolicies', 'rolebindings', 'roles', 'serviceaccounts'])
    for (const [group, kind] of [
      ['', 'ServiceAccount'],
      ['rbac.authorization.k8s.io', 'Role'],
      ['rbac.authorization.k8s.io', 'RoleBinding'],
    ] as const)
      expect(kubernetes.objects(group, kind)).toEqual([])
    expect(
      kubernetes.objects('security.istio.io', 'AuthorizationPolicy').map(({ metadata }) => metadata),
    ).toMatchObject([{ name: 'orders' }])
    expect(run.log).toContain('Proven: ServiceAccount shop/deployer holds nothing by its name')
    expect(run.log).toContain('what can outlive this, and until when')
    expect(run.log).toContain('Binding deployer stands in the configuration')
    expect(leaks(run)).toEqual([])

    const written = writesOf(kubernetes)
    const again = await revoke(change)
    expect({ exit: again.exitCode, log: again.log }).toMatchObject({ exit: 0 })
    expect(writesOf(kubernetes)).toEqual(written)
    expect(again.log).toContain('Proven: ServiceAccount shop/deployer holds nothing by its name')
    // The pipeline that gave it does not give it back.
    const rerun = await runKept(stage, change, { command: 'apply', runId: '500' })
    expect([rerun.exitCode, codesOf(rerun)]).toEqual([5, ['PLAN_SUPERSEDED']])
  })

  test('for the event of a branch that is deleted, where trust names it; not in a merge request', async () => {
    const events = 'event_name: [push, workflow_dispatch, schedule, delete]'
    expect(readFileSync('docs/guides/revoke.md', 'utf8')).toContain(events)
    const both = swap('event_name: [push, workflow_dispatch]', events)
    const change = sceneOf(stage, kubernetes, { both })
    expect(await runKept(stage, change, { command: 'apply', runId: '500' })).toMatchObject({ exitCode: 0 })
    const pull = await revoke(change, { pull: 90 })
    expect([pull.exitCode, codesOf(pull)]).toEqual([2, ['NOT_PROTECTED']])
    expect(kubernetes.objects('', 'ServiceAccount')).toHaveLength(1)
    const run = await revoke(change, { event: 'delete' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    expect(kubernetes.objects('', 'ServiceAccount')).toEqual([])
  })

  test('somebody else’s RoleBinding and policy for the identity are told, and nobody’s object is touched', async () => {
    const change = await applied()
    kubernetes.seed([
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: 'reader', namespace },
        rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }],
      },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name: 'by-hand', namespace },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' },
        subjects: [{ kind: 'ServiceAccount', name: 'deployer', namespace }],
      },
      {
        apiVersion: 'security.istio.io/v1',
        kind: 'AuthorizationPolicy',
        metadata: { name: 'by-hand', namespace },
        spec: {
          selector: { matchLabels: { app: 'orders' } },
          rules: [{ from: [{ source: { principals: [`cluster.local/ns/${namespace}/sa/deployer`] } }] }],
        },
      },
    ])
    const run = await revoke(change)
    expect([run.exitCode, codesOf(run)]).toEqual([4, ['REVOKE_LEFT']])
    expect(run.log).toContain('RoleBinding shop/by-hand → Role reader')
    expect(run.log).toContain('AuthorizationPolicy shop/by-hand')
    // What is to be done is a command for each.
    expect(run.log).toContain('kubectl edit rolebinding -n shop by-hand')
    expect(run.log).toContain('kubectl edit authorizationpolicy -n shop by-hand')
    expect(kubernetes.objects('rbac.authorization.k8s.io', 'RoleBinding')).toHaveLength(1)
  })

  test('where the last ALLOW would go, and everybody could enter, nothing is written', async () => {
    const change = await applied()
    const [orders] = kubernetes
      .objects('security.istio.io', 'AuthorizationPolicy')
      .filter(({ metadata }) => JSON.stringify(metadata).includes('"orders"'))
    kubernetes.seed([{ ...orders, spec: { selector: { matchLabels: { app: 'another' } } } }])
    const before = writesOf(kubernetes)
    const run = await revoke(change)
    expect([run.exitCode, codesOf(run)]).toEqual([4, ['REVOKE_OPENS']])
    expect(writesOf(kubernetes)).toEqual(before)
  })

  const names = (group: string, kind: string): readonly unknown[] =>
    kubernetes.objects(group, kind).map(({ metadata }) => (metadata as { readonly name: string }).name)
  const two: Edit = (text) =>
    `${text}  - name: viewer
    access: [{ service: orders, ports: [8080], methods: [GET], paths: [/metrics] }]
  - name: helper
    serviceAccount: deployer
    access: [{ service: orders, ports: [8080], methods: [GET], paths: [/help] }]
`

  test('one binding by the input: its objects go, the others stay, and so does an account that another binding uses', async () => {
    const change = sceneOf(stage, kubernetes, { head: two })
    expect(await runKept(stage, change, { command: 'apply', runId: '500' })).toMatchObject({ exitCode: 0 })
    expect(names('', 'ServiceAccount')).toEqual(['deployer', 'viewer'])
    const viewer = await revoke(change, { inputs: { bindings: 'viewer' } })
    expect({ exit: viewer.exitCode, log: viewer.log }).toMatchObject({ exit: 0 })
    expect(viewer.log).toContain('Proven: ServiceAccount shop/viewer holds nothing by its name')
    expect(viewer.log).not.toContain('ServiceAccount shop/deployer holds')
    expect(names('', 'ServiceAccount')).toEqual(['deployer'])
    expect(names('rbac.authorization.k8s.io', 'RoleBinding')).toHaveLength(1)
    expect(names('security.istio.io', 'AuthorizationPolicy')).toHaveLength(3)

    const misspelt = await revoke(change, { inputs: { bindings: 'helper, nobody' } })
    expect([misspelt.exitCode, codesOf(misspelt)]).toEqual([2, ['REVOKE_UNKNOWN']])
    const helper = await revoke(change, { inputs: { bindings: 'helper' } })
    expect({ exit: helper.exitCode, log: helper.log }).toMatchObject({ exit: 0 })
    expect(helper.log).toContain('ServiceAccount shop/deployer stays: another binding of the environment uses it')
    expect(names('', 'ServiceAccount')).toEqual(['deployer'])
    expect(names('security.istio.io', 'AuthorizationPolicy')).toHaveLength(2)
  })

  test('expired: what has run out goes and nothing else; a yes that is misspelt takes nothing', async () => {
    const given = sceneOf(stage, kubernetes, { head: two })
    expect(await runKept(stage, given, { command: 'apply', runId: '500' })).toMatchObject({ exitCode: 0 })
    const ended = sceneOf(stage, kubernetes, {
      head: (text) => swap('- name: viewer', "- name: viewer\n    expires: '2020-01-31'")(two(text)),
    })
    const before = writesOf(kubernetes)
    const misspelt = await revoke(ended, { inputs: { expired: 'yes' } })
    expect([misspelt.exitCode, codesOf(misspelt)]).toEqual([2, ['USAGE']])
    expect(writesOf(kubernetes)).toEqual(before)
    const run = await revoke(ended, { inputs: { expired: 'true' } })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    expect(run.log).toContain('Run out: viewer.')
    expect(run.log).toContain('Proven: ServiceAccount shop/viewer')
    expect(names('', 'ServiceAccount')).toEqual(['deployer'])
    const none = await revoke(given, { inputs: { expired: 'true' } })
    expect(none.exitCode).toBe(0)
    expect(none.log).toContain('No binding has run out.')
    expect(names('', 'ServiceAccount')).toEqual(['deployer'])
  })

  test('a job that nobody trusts is refused, and leaves a record; the chain goes on from run to run', async () => {
    const change = sceneOf(stage, kubernetes)
    const first = await runKept(stage, change, { command: 'apply', runId: '500' })
    const refusal = await revoke(change, {
      claims: { repository_id: '1' },
      inputs: { 'audit-after': 'before.ndjson' },
      workspaceFiles: { 'before.ndjson': recordsOf(first) },
    })
    expect(refusal.exitCode).toBe(3)
    const chain = verifyChain(
      [first, refusal].map((run, index) => ({ name: String(index), text: recordsOf(run) })),
      undefined,
    )
    expect(chain.breaks).toEqual([])
    expect(chain.records).toBe(7)
    expect(recordsOf(refusal)).toContain('"status_detail":"T')
    expect(recordsOf(first)).toContain('spiffe://cluster.local/ns/shop/sa/deployer')
    const forged = await revoke(change, {
      inputs: { 'audit-after': 'before.ndjson' },
      workspaceFiles: { 'before.ndjson': recordsOf(first).replace('"created"', '"absent"') },
    })
    expect([forged.exitCode, codesOf(forged)]).toEqual([2, ['AUDIT_FILE']])
  })
})
