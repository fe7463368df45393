import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import {
  codesOf,
  leaks,
  runKept,
  startGitHubStage,
  startStageCluster,
  writesOf,
  type GitHubStage,
  type Ran,
} from '../entries/github-stage.js'
import { sceneOf, swap } from '../entries/scenes.js'
import { parsedPolicies } from '../entries/policies.js'
import { baseTree } from '../../src/demo/scenario.js'
import { scenarioOf } from '../entries/scenes.js'
import { Faults } from '../doubles/faults.js'

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

describe('apply', () => {
  test('writes once; the same again writes nothing; check of the same change has the same digest', async () => {
    const change = sceneOf(stage, kubernetes)
    const checked = await runKept(stage, change, { pull: 50 })
    const applied = await runKept(stage, change, { command: 'apply', inputs: { environment: 'staging' } })
    expect({ exit: applied.exitCode, log: applied.log }).toMatchObject({ exit: 0 })
    expect(applied.outputs['digest']).toBe(checked.outputs['digest'])
    const written = writesOf(kubernetes)
    expect(written).toHaveLength(5)
    expect(kubernetes.objects('', 'ServiceAccount').map(({ metadata }) => metadata)).toMatchObject([
      { name: 'deployer' },
    ])
    expect(leaks(applied)).toEqual([])
    expect(Object.keys(applied.files)).toContain('meshgate/audit.ndjson')
    // Without the word of the configuration there is no kubeconfig.
    expect(applied.outputs['kubeconfig']).toBeUndefined()
    expect(kubernetes.server.requests.filter(({ path }) => path.endsWith('/token'))).toEqual([])

    const again = await runKept(stage, change, { command: 'apply' })
    expect({ exit: again.exitCode, log: again.log }).toMatchObject({ exit: 0 })
    expect(again.log).toContain('0 objects to write')
    expect(writesOf(kubernetes)).toEqual(written)
  })

  test('a gate that fails: exit 1, and not one write', async () => {
    const change = sceneOf(stage, kubernetes, { both: swap('newAccess: warn', 'newAccess: error') })
    const run = await runKept(stage, change, { command: 'apply' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 1 })
    expect(run.log).toContain('nothing was written')
    expect(run.outputs['passed']).toBe('false')
    expect(kubernetes.server.requests.filter(({ method }) => method === 'PATCH')).toEqual([])
  })

  test('somebody else’s object of the same name stops it before the first write', async () => {
    kubernetes.seed([{ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'deployer', namespace: 'shop' } }])
    const run = await runKept(stage, sceneOf(stage, kubernetes), { command: 'apply' })
    expect(run.exitCode).toBeGreaterThan(0)
    expect(codesOf(run)[0]).toBe('FOREIGN_OWNER')
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('a write that the server refuses in the dry run: exit 4, and not one write', async () => {
    kubernetes.setForbid(({ verb, resource }) => verb !== 'list' && verb !== 'get' && resource === 'rolebindings')
    const run = await runKept(stage, sceneOf(stage, kubernetes), { command: 'apply' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 4 })
    expect(run.log).toContain('rolebindings')
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('a field that another manager has taken is a conflict with its name, and is not forced', async () => {
    const change = sceneOf(stage, kubernetes)
    expect(await runKept(stage, change, { command: 'apply' })).toMatchObject({ exitCode: 0 })
    const before = writesOf(kubernetes).length
    const [role] = kubernetes.objects('rbac.authorization.k8s.io', 'Role')
    kubernetes.seed([{ ...role, rules: [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }] }])
    const run = await runKept(stage, change, { command: 'apply' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 4 })
    expect(codesOf(run)).toContain('APPLY_CONFLICT')
    expect(run.log).toContain('kubectl')
    expect(run.log).toContain('take-back: true')
    expect(writesOf(kubernetes)).toHaveLength(before)
  })

  test('told to take back, it writes back what was edited, says from whom, and a field that is declared stays', async () => {
    const change = sceneOf(stage, kubernetes)
    expect(await runKept(stage, change, { command: 'apply' })).toMatchObject({ exitCode: 0 })
    const [role] = kubernetes.objects('rbac.authorization.k8s.io', 'Role')
    const edited = [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'delete'] }]
    kubernetes.seed([{ ...role, rules: edited }])
    const before = writesOf(kubernetes).length
    const inputs = { environment: 'staging', 'take-back': 'true' }
    const run = await runKept(stage, change, { command: 'apply', inputs })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    expect(run.log).toMatch(/taken back: Role shop\/\S+ \(\.rules from kubectl\S*\)/)
    expect(kubernetes.objects('rbac.authorization.k8s.io', 'Role')[0]?.['rules']).toEqual(role?.['rules'])
    expect(writesOf(kubernetes)).toHaveLength(before + 1)

    // A word that is neither yes nor no is none.
    const unclear = await runKept(stage, change, { command: 'apply', inputs: { ...inputs, 'take-back': 'yes' } })
    expect({ exit: unclear.exitCode, codes: codesOf(unclear) }).toEqual({ exit: 2, codes: ['USAGE'] })
  })

  test('a server that stops midway: the journal says what is there, and the next run finishes', async () => {
    const change = sceneOf(stage, kubernetes)
    let asked = 0
    // The first time is the dry run.
    kubernetes.setForbid(({ verb, resource }) => {
      if (verb !== 'patch' || resource !== 'roles') return false
      asked += 1
      return asked > 1
    })
    const run = await runKept(stage, change, { command: 'apply' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 4 })
    expect(codesOf(run)).toContain('APPLY_STOPPED')
    expect(run.log).toMatch(
      /Written: ConfigMap shop\/meshgate-staging, ServiceAccount shop\/deployer\. Not written: Role/,
    )
    expect(run.files['meshgate/audit.ndjson']).toContain('not tried')

    kubernetes.setForbid(() => false)
    const again = await runKept(stage, change, { command: 'apply' })
    expect({ exit: again.exitCode, log: again.log }).toMatchObject({ exit: 0 })
    expect(again.log).toContain('3 objects to write')
    expect(kubernetes.objects('security.istio.io', 'AuthorizationPolicy')).toHaveLength(2)
  })

  test('an answer that is lost on the way is neither a write nor none: the next run reads what is there', async () => {
    const change = sceneOf(stage, kubernetes)
    let lost = false
    kubernetes.setForbid(({ verb, resource }) => {
      if (verb === 'patch' && resource === 'serviceaccounts' && !lost) {
        lost = true
        // Every later one does its work and loses its answer.
        faults.add({ method: 'PATCH', path: '/serviceaccounts/', times: 20, status: 0, afterwards: true })
      }
      return false
    })
    const run = await runKept(stage, change, { command: 'apply' })
    expect(run.exitCode).toBe(4)
    expect(run.log).toMatch(/Not known: ServiceAccount shop\/deployer/)
    expect(kubernetes.objects('', 'ServiceAccount')).toHaveLength(1)
    expect(kubernetes.objects('rbac.authorization.k8s.io', 'Role')).toEqual([])
    const again = await runKept(stage, change, { command: 'apply' })
    expect({ exit: again.exitCode, log: again.log }).toMatchObject({ exit: 0 })
    expect(again.log).toContain('3 objects to write')
  })

  test('what is no longer wanted is pruned, and nothing else', async () => {
    const change = sceneOf(stage, kubernetes)
    expect(await runKept(stage, change, { command: 'apply' })).toMatchObject({ exitCode: 0 })
    const back = {
      base: change.merge,
      head: change.base,
      merge: stage.git.commit(change.base.files, [change.merge.id], 'Back'),
    }
    const run = await runKept(stage, back, { command: 'apply' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    expect(kubernetes.objects('', 'ServiceAccount')).toEqual([])
    expect(kubernetes.objects('rbac.authorization.k8s.io', 'RoleBinding')).toEqual([])
    expect(
      kubernetes.objects('security.istio.io', 'AuthorizationPolicy').map(({ metadata }) => metadata),
    ).toMatchObject([{ name: 'orders' }])
  })

  test('a merge request cannot apply', async () => {
    const run = await runKept(stage, sceneOf(stage, kubernetes), { command: 'apply', pull: 51 })
    expect(run.exitCode).toBeGreaterThan(0)
    expect(codesOf(run)).toEqual(['NOT_PROTECTED'])
    expect(kubernetes.server.requests).toEqual([])
  })
})

describe('the kubeconfig for the steps after', () => {
  /** As the guide to bindings shows it. */
  const [line = ''] = /kubeconfig: deployer/.exec(readFileSync('docs/guides/bindings.md', 'utf8')) ?? []
  const asked = swap('    gate:', `    ${line}\n    gate:`)

  const secretsOf = ({ files }: Ran): readonly string[] =>
    Object.keys(files).filter((path) => path.endsWith('kubeconfig'))

  test('without the right to make it, exit 4 before the first write, with the rule that is missing', async () => {
    kubernetes.setForbid(({ resource }) => resource.startsWith('serviceaccounts/token'))
    const run = await runKept(stage, sceneOf(stage, kubernetes, { both: asked }), { command: 'apply' })
    expect({ exit: run.exitCode, codes: codesOf(run) }).toEqual({ exit: 4, codes: ['APPLY_FORBIDDEN'] })
    expect(run.log).toContain('resourceNames: ["deployer"]')
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('is a file of its own, 0600, in the temporary folder; its token stands nowhere else', async () => {
    const change = sceneOf(stage, kubernetes, { both: asked })
    const run = await runKept(stage, change, { command: 'apply', post: 'never' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    expect(run.outputs['kubeconfig']).toMatch(/\/temp\/meshgate-\w+\/kubeconfig$/)
    expect(run.state).toEqual({ secret: run.outputs['kubeconfig'] })
    const [path = '', ...others] = secretsOf(run)
    expect(others).toEqual([])
    expect(run.modes[path]).toBe(0o600)
    expect(run.modes[dirname(path)]).toBe(0o700)
    const { [path]: text = '', ...files } = run.files
    const token = /"?token"?: ?"?([\w.-]+)/.exec(text)?.[1] ?? ''
    expect(token.split('.')).toHaveLength(3)
    expect(run.rawLog).toContain(`::add-mask::${token}`)
    expect(leaks({ ...run, files }, [...run.tokens, token])).toEqual([])
  })

  test('is gone after the post step, also when the job was cancelled', async () => {
    const change = sceneOf(stage, kubernetes, { both: asked })
    const run = await runKept(stage, change, { command: 'apply' })
    expect(run).toMatchObject({ exitCode: 0, postExitCode: 0 })
    expect(run.outputs['kubeconfig']).toBeDefined()
    expect(secretsOf(run)).toEqual([])
    const cancelled = await runKept(stage, change, { command: 'apply', cancelAt: 'A kubeconfig for' })
    expect(cancelled.state['secret']).toBeDefined()
    expect(cancelled.postExitCode).toBe(0)
    expect(secretsOf(cancelled)).toEqual([])
  })
})
