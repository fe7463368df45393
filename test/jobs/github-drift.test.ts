import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import { headTree } from '../../src/demo/scenario.js'
import { runKept, startGitHubStage, startStageCluster, writesOf, type GitHubStage } from '../entries/github-stage.js'
import { parsedPolicies } from '../entries/policies.js'
import { sceneOf, scenarioOf, swap, type Edit } from '../entries/scenes.js'

let stage: GitHubStage
let kubernetes: KubernetesServer
beforeAll(async () => {
  stage = await startGitHubStage()
})
beforeEach(async () => {
  kubernetes = await startStageCluster(stage)
  kubernetes.seed(parsedPolicies(headTree(scenarioOf(stage, kubernetes))))
})
afterEach(() => kubernetes.close())
afterAll(() => stage.close())

const gated: Edit = (text) =>
  swap(
    'event_name: [pull_request, merge_group] }',
    'event_name: [pull_request, merge_group, schedule] }',
  )(swap('findings: error }', 'findings: error, drift: error }')(text))

test('as the branch says: exit 0; an inline edit: access first, then the object with who wrote it, exit 1, nothing written', async () => {
  const change = sceneOf(stage, kubernetes, { both: gated })
  expect(await runKept(stage, change, { command: 'apply' })).toMatchObject({ exitCode: 0 })
  const clean = await runKept(stage, change, { command: 'drift', event: 'schedule' })
  expect({ exit: clean.exitCode, log: clean.log }).toMatchObject({ exit: 0 })
  expect(clean.log).toContain('No drift')
  expect(stage.github.issues()).toEqual([])

  const [orders] = kubernetes
    .objects('security.istio.io', 'AuthorizationPolicy')
    .filter(({ metadata }) => JSON.stringify(metadata).includes('"orders"'))
  kubernetes.seed([JSON.parse(JSON.stringify(orders).replace('sa/web', 'sa/intruder'))])
  const writes = writesOf(kubernetes)
  const run = await runKept(stage, change, { command: 'drift', event: 'schedule' })
  expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 1 })
  expect(run.log).toMatch(/intruder.* can now/)
  expect(run.log).toMatch(/changed: AuthorizationPolicy shop\/orders \(\/spec\/rules.* by kubectl/)
  expect(run.log.indexOf('can now')).toBeLessThan(run.log.indexOf('changed: AuthorizationPolicy'))
  expect(run.log).toContain('kubectl get authorizationpolicy -n shop orders -o yaml')
  expect(writesOf(kubernetes)).toEqual(writes)

  const [issue, ...others] = stage.github.issues()
  expect(others).toEqual([])
  expect(issue).toMatchObject({ title: 'meshgate: drift of staging', open: true })
  const body = issue?.body ?? ''
  expect(body.indexOf('intruder')).toBeLessThan(body.indexOf('| changed |'))
  expect(body).toContain('AuthorizationPolicy shop/orders: deploy it again with what deploys it')
  expect(await runKept(stage, change, { command: 'drift', event: 'schedule', runId: '2001' })).toMatchObject({
    exitCode: 1,
  })
  expect(stage.github.issues()).toEqual([issue])

  const mended = { command: 'apply', runId: '2002' } as const
  kubernetes.seed([JSON.parse(JSON.stringify(orders))])
  expect(await runKept(stage, change, mended)).toMatchObject({ exitCode: 0 })
  expect(await runKept(stage, change, { command: 'drift', event: 'schedule', runId: '2003' })).toMatchObject({
    exitCode: 0,
  })
  expect(stage.github.issues()).toMatchObject([{ open: false, body: expect.stringContaining('no drift') }])
})

test('an orphan with a hostile name: no command of the runner, no mention in the issue, and a command to paste that is safe', async () => {
  const change = sceneOf(stage, kubernetes, { both: gated })
  expect(await runKept(stage, change, { command: 'apply' })).toMatchObject({ exitCode: 0 })
  const name = '##[error]@acme/owners; --all $(id)'
  kubernetes.seed([
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name, namespace: 'shop' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: '::set-output name=x::y' },
      subjects: [],
    },
  ])
  const before = stage.github.issues().length
  const run = await runKept(stage, change, { command: 'drift', event: 'schedule', runId: '3001' })
  expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 1 })
  expect(run.annotations.filter(({ message }) => message.includes('acme'))).toEqual([])
  for (const command of ['error', 'set-output']) expect(run.commands).not.toContain(command)
  expect(stage.github.issues().length - before).toBeLessThanOrEqual(1)
  const body = stage.github.issues().find(({ open }) => open)?.body ?? ''
  expect(body).toContain(`kubectl delete rolebinding -n shop -- '${name}'`)
})
