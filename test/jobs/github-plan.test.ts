import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import { baseTree } from '../../src/demo/scenario.js'
import {
  codesOf,
  namespace,
  repository,
  runKept,
  startGitHubStage,
  startStageCluster,
  writesOf,
  type Change,
  type GitHubStage,
} from '../entries/github-stage.js'
import { parsedPolicies, policy } from '../entries/policies.js'
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

const planned: Edit = (text) =>
  swap(
    'event_name: [pull_request, merge_group] }',
    'event_name: [pull_request, merge_group, push] }',
  )(swap('gate: {', 'apply: { reviewed: plan }\n    gate: {')(text))

const change = (): Change => sceneOf(stage, kubernetes, { both: planned })

const apply = (what: Change, expect: string, more: Parameters<typeof runKept>[2] = {}) =>
  runKept(stage, what, { command: 'apply', ...more, inputs: { expect, ...more.inputs } })

/** An AuthorizationPolicy of the cluster that no file knows: what the change is about to give, somebody has given already. */
const foreign = parsedPolicies({
  'mesh/x.yaml': policy('somebody', ['x']).replace('ns/shop/sa/x', 'ns/jobs/sa/batch').replace('/orders*', '/admin/*'),
})

describe('plan, approve, apply', () => {
  test('plan writes nothing, has the digest of the review, and apply writes what it showed', async () => {
    const what = change()
    const checked = await runKept(stage, what, { pull: 61 })
    const plan = await runKept(stage, what, { command: 'plan' })
    expect({ exit: plan.exitCode, log: plan.log }).toMatchObject({ exit: 0 })
    expect(plan.outputs['digest']).toBe(checked.outputs['digest'])
    expect(plan.log).toContain(': 4 objects to write. Hand it')
    expect(writesOf(kubernetes)).toEqual([])
    const run = await apply(what, plan.outputs['digest'] ?? '')
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    expect(run.log).toContain('4 objects to write; 0 objects as they should be.')
    expect(run.log).toContain(': 4 objects, applied.')
    // And the ConfigMap that lists them.
    expect(writesOf(kubernetes)).toHaveLength(5)
  })

  test('a policy that came in between: exit 5, nothing written, and what moved with who wrote it', async () => {
    const what = change()
    const plan = await runKept(stage, what, { command: 'plan' })
    const [planFile = ''] = Object.entries(plan.files).flatMap(([path, text]) =>
      path.endsWith('plan.json') ? [text] : [],
    )
    kubernetes.seed(foreign)
    const run = await apply(what, plan.outputs['digest'] ?? '', {
      inputs: { 'plan-file': 'approved/plan.json' },
      workspaceFiles: { 'approved/plan.json': planFile },
    })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 5 })
    expect(codesOf(run)).toEqual(['PLAN_DIFFERS'])
    expect(writesOf(kubernetes)).toEqual([])
    expect(run.log).toContain('what moved since the plan was approved')
    expect(run.log).toMatch(/AuthorizationPolicy shop\/somebody: \S+ \(\w+\) at \d{4}-/)
  })

  test('what apply could not read is said by plan, with its code, and leads the summary', async () => {
    kubernetes.setForbid(({ verb, resource }) => verb === 'list' && resource === 'authorizationpolicies')
    const run = await runKept(stage, change(), { command: 'plan' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 4 })
    expect(codesOf(run)).toEqual(['LIVE_INCOMPLETE'])
    expect(run.log).not.toContain('Hand it to apply')
    expect(run.summary).toMatch(/^⛔ \*\*refused, nothing written\*\* · .*LIVE_INCOMPLETE/)
  })

  test('without the approved plan the newest writes are told; an artifact that somebody replaced is not believed', async () => {
    const what = change()
    const plan = await runKept(stage, what, { command: 'plan' })
    kubernetes.seed(foreign)
    const told = await apply(what, plan.outputs['digest'] ?? '')
    expect(told.exitCode).toBe(5)
    expect(told.log).toContain('no `plan-file` was handed over')
    expect(told.log).toContain('AuthorizationPolicy shop/somebody')
    const forged = await apply(what, plan.outputs['digest'] ?? '', {
      inputs: { 'plan-file': 'p.json' },
      workspaceFiles: { 'p.json': '{"plans":[{"reviewed":{"environment":"staging"}}]}' },
    })
    expect(forged.exitCode).toBe(5)
    expect(forged.log).toContain('has another digest')
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('the plan of another repository, of another environment, or an older one approves nothing', async () => {
    const what = change()
    const planOf = async (other: Change, inputs: Readonly<Record<string, string>> = {}) => {
      const ran = await runKept(stage, other, { command: 'plan', inputs })
      expect({ exit: ran.exitCode, log: ran.log }).toMatchObject({ exit: 0 })
      const [file = ''] = Object.entries(ran.files).flatMap(([path, text]) =>
        path.endsWith('plan.json') ? [text] : [],
      )
      return { digest: ran.outputs['digest'] ?? '', file }
    }
    const older = await planOf(
      sceneOf(stage, kubernetes, { both: planned, head: swap('verbs: [get, list, patch]', 'verbs: [get]') }),
    )
    // The same files, in a repository of its own: its environment is another one.
    const elsewhere = (text: string): string => planned(text).replaceAll('staging:', 'preview:')
    const foreignPlan = await planOf(sceneOf(stage, kubernetes, { both: elsewhere }), { environment: 'preview' })
    const now = await planOf(what)
    expect(new Set([older.digest, foreignPlan.digest, now.digest]).size).toBe(3)
    const handOver = (digest: string, file: string) =>
      apply(what, digest, { inputs: { 'plan-file': 'p.json' }, workspaceFiles: { 'p.json': file } })
    for (const [plan, said] of [
      [older, 'what moved since the plan was approved'],
      [foreignPlan, 'it holds no plan of environment staging'],
      [{ digest: older.digest, file: now.file }, 'has another digest'],
      [{ digest: older.digest, file: '[1, 2' }, 'it is no output of meshgate'],
    ] as const) {
      const ran = await handOver(plan.digest, plan.file)
      expect({ exit: ran.exitCode, log: ran.log }).toMatchObject({ exit: 5, log: expect.stringContaining(said) })
      expect(codesOf(ran)).toEqual(['PLAN_DIFFERS'])
    }
    expect(writesOf(kubernetes)).toEqual([])
    // The file shows, and decides nothing: with the digest of now, what another job left is not written.
    expect(await handOver(now.digest, older.file)).toMatchObject({ exitCode: 0 })
    expect(kubernetes.objects('rbac.authorization.k8s.io', 'Role')).toMatchObject([
      { rules: [{ verbs: ['get', 'list', 'patch'] }] },
    ])
  })

  test.each([
    ['has taken its name', `${repository.owner}/${repository.name}`],
    ['is a fork', `stranger/${repository.name}`],
  ])('the plan of a repository that %s, with the same files and cluster, approves nothing', async (_, path) => {
    const id = '999'
    const others: Edit = (text) => planned(text).replaceAll(String(repository.id), id)
    const [owner = '', name = ''] = path.split('/')
    const sub = `repo:${owner}@${repository.ownerId}/${name}@${id}:ref:refs/heads/main`
    const theirs = await runKept(stage, sceneOf(stage, kubernetes, { both: others }), {
      command: 'plan',
      env: { GITHUB_REPOSITORY_ID: id, GITHUB_REPOSITORY: path },
      claims: { repository_id: id, repository: path, repository_owner: owner, sub },
    })
    expect({ exit: theirs.exitCode, log: theirs.log }).toMatchObject({ exit: 0 })
    const digest = theirs.outputs['digest'] ?? ''
    const [file = ''] = Object.entries(theirs.files).flatMap(([at, text]) => (at.endsWith('plan.json') ? [text] : []))
    const run = await apply(change(), digest, {
      inputs: { 'plan-file': 'p.json' },
      workspaceFiles: { 'p.json': file },
    })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 5 })
    expect(codesOf(run)).toEqual(['PLAN_DIFFERS'])
    expect(run.log).toMatch(/- setting: repository github:\S+:999\n/)
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('a repository that was renamed in between is the same, and its objects say another place', async () => {
    const what = change()
    const before = await runKept(stage, what, { command: 'plan' })
    const path = `${repository.owner}/renamed`
    const sub = `repo:${repository.owner}@${repository.ownerId}/renamed@${repository.id}:environment:staging`
    const run = await apply(what, before.outputs['digest'] ?? '', {
      env: { GITHUB_REPOSITORY: path },
      claims: { repository: path, sub },
    })
    expect([run.exitCode, codesOf(run)]).toEqual([5, ['PLAN_DIFFERS']])
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('a plan file without a digest approves nothing', async () => {
    const what = change()
    const plan = await runKept(stage, what, { command: 'plan' })
    const [file = ''] = Object.entries(plan.files).flatMap(([at, text]) => (at.endsWith('plan.json') ? [text] : []))
    const run = await runKept(stage, what, {
      command: 'apply',
      inputs: { 'plan-file': 'p.json' },
      workspaceFiles: { 'p.json': file },
    })
    expect([run.exitCode, codesOf(run)]).toEqual([5, ['PLAN_NOT_EXPECTED']])
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('a digest that is missing is none, where the configuration wants one; one that is no digest is a mistake', async () => {
    const missing = await runKept(stage, change(), { command: 'apply' })
    expect([missing.exitCode, codesOf(missing)]).toEqual([5, ['PLAN_NOT_EXPECTED']])
    const wrong = await apply(change(), 'sha256:abc')
    expect([wrong.exitCode, codesOf(wrong)]).toEqual([2, ['USAGE']])
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('plan refuses the job that neither check nor apply trusts, and a merge request', async () => {
    const untrusted = await runKept(stage, sceneOf(stage, kubernetes), { command: 'plan' })
    expect(untrusted.exitCode).toBe(3)
    const pull = await runKept(stage, change(), { command: 'plan', pull: 62 })
    expect([pull.exitCode, codesOf(pull)]).toEqual([2, ['NOT_PROTECTED']])
  })
})

describe('a newer run wins', () => {
  const next = (what: Change, files: Readonly<Record<string, string>>): Change => {
    const commit = stage.git.commit({ ...what.merge.files, ...files }, [what.merge.id], 'Next')
    return { base: what.merge, head: commit, merge: commit }
  }

  test('a rerun of an old pipeline takes nothing back, with and without a digest of its own', async () => {
    const old = sceneOf(stage, kubernetes)
    const config = old.merge.files['meshgate.yaml'] ?? ''
    const newer = next(old, { 'meshgate.yaml': swap('verbs: [get, list, patch]', 'verbs: [get]')(config) })
    expect(await runKept(stage, old, { command: 'apply', runId: '200' })).toMatchObject({ exitCode: 0 })
    expect(await runKept(stage, newer, { command: 'apply', runId: '201' })).toMatchObject({ exitCode: 0 })
    const written = writesOf(kubernetes).length
    const rerun = await runKept(stage, old, { command: 'apply', runId: '200', env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([rerun.exitCode, codesOf(rerun)]).toEqual([5, ['PLAN_SUPERSEDED']])
    expect(rerun.log).toContain(`run 201`)
    expect(writesOf(kubernetes)).toHaveLength(written)
    const [role] = kubernetes.objects('rbac.authorization.k8s.io', 'Role')
    expect(role).toMatchObject({ rules: [{ verbs: ['get'] }] })
  })

  test('one that waited while a later one went ahead, and had nothing to write, is refused too', async () => {
    const waiting = sceneOf(stage, kubernetes)
    const back = next(waiting, { 'meshgate.yaml': waiting.base.files['meshgate.yaml'] ?? '' })
    expect(await runKept(stage, back, { command: 'apply', runId: '301' })).toMatchObject({ exitCode: 0 })
    const late = await runKept(stage, waiting, { command: 'apply', runId: '300' })
    expect([late.exitCode, codesOf(late)]).toEqual([5, ['PLAN_SUPERSEDED']])
    expect(kubernetes.objects('', 'ServiceAccount')).toEqual([])
  })

  test('the digest is the same in a merge queue, after squash, rebase and merge, and another change beside it moves nothing', async () => {
    const what = change()
    const { base, head } = what
    const squash = stage.git.commit(head.files, [base.id], 'Squash')
    const other = stage.git.commit({ ...base.files, 'README.md': 'else' }, [base.id], 'Another merge')
    const rebased = stage.git.commit({ ...head.files, 'README.md': 'else' }, [other.id], 'Rebased')
    const merged = stage.git.commit({ ...head.files, 'README.md': 'else' }, [other.id, head.id], 'Merged')
    const digests = new Set<string | undefined>()
    for (const [from, commit] of [
      [base, what.merge],
      [base, squash],
      [other, rebased],
      [other, merged],
    ] as const) {
      const run = await runKept(stage, { base: from, head: commit, merge: commit }, { command: 'plan' })
      expect(run.exitCode).toBe(0)
      digests.add(run.outputs['digest'])
    }
    const queued = await runKept(stage, { base: other, head, merge: merged }, { event: 'merge_group' })
    expect({ exit: queued.exitCode, log: queued.log }).toMatchObject({ exit: 0 })
    digests.add(queued.outputs['digest'])
    expect(digests.size).toBe(1)
  })
})

test('two applies at once: the second stops before its first write', async () => {
  const what = sceneOf(stage, kubernetes)
  // Another run writes the environment's ConfigMap while this one is between its plan and its first write.
  let seen = 0
  kubernetes.setForbid(({ verb, resource }) => {
    if (verb === 'patch' && resource === 'configmaps' && ++seen === 2)
      kubernetes.seed([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'meshgate-staging', namespace } }])
    return false
  })
  const run = await runKept(stage, what, { command: 'apply' })
  expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 4 })
  expect(kubernetes.objects('', 'ServiceAccount')).toEqual([])
  expect(kubernetes.objects('rbac.authorization.k8s.io', 'Role')).toEqual([])
})

describe('reviewed in the merge request', () => {
  const required: Edit = swap('gate: {', 'apply: { reviewed: required }\n    gate: {')
  const reviewed = async (
    number: number,
    {
      association = 'MEMBER',
      stale = false,
    }: { readonly association?: 'MEMBER' | 'NONE'; readonly stale?: boolean } = {},
  ): Promise<Change> => {
    const what = sceneOf(stage, kubernetes, { both: required })
    await runKept(stage, what, { pull: number })
    stage.github.setPull({
      number,
      headSha: what.head.id,
      baseSha: what.base.id,
      mergeSha: what.merge.id,
      headRepositoryId: 1296269,
      merged: true,
      reviews: [{ login: 'bea', commit: stale ? what.base.id : what.head.id, state: 'APPROVED', association }],
    })
    return what
  }

  test('merged, approved at its head, the same digest: written', async () => {
    const run = await runKept(stage, await reviewed(71), { command: 'apply' })
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
    expect(run.log).toContain('approved by bea')
    expect(writesOf(kubernetes)).toHaveLength(5)
  })

  test.each([
    ['an approval of an older head', { stale: true }, 72],
    ['an approval by somebody without a part in the repository', { association: 'NONE' }, 73],
  ] as const)('%s: exit 5, nothing written', async (_, how, number) => {
    const run = await runKept(stage, await reviewed(number, how), { command: 'apply' })
    expect([run.exitCode, codesOf(run)]).toEqual([5, ['REVIEW_REQUIRED']])
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('no merge request, or no comment of ours: exit 5; another digest: exit 5 with what moved', async () => {
    const pushed = await runKept(stage, sceneOf(stage, kubernetes, { both: required }), { command: 'apply' })
    expect([pushed.exitCode, codesOf(pushed)]).toEqual([5, ['REVIEW_REQUIRED']])
    const what = await reviewed(74)
    kubernetes.seed(foreign)
    const moved = await runKept(stage, what, { command: 'apply' })
    expect([moved.exitCode, codesOf(moved)]).toEqual([5, ['PLAN_DIFFERS']])
    for (const { id } of stage.github.comments(74)) stage.github.removeComment(id)
    const uncommented = await runKept(stage, what, { command: 'apply' })
    expect([uncommented.exitCode, codesOf(uncommented)]).toEqual([5, ['REVIEW_REQUIRED']])
    expect(writesOf(kubernetes)).toEqual([])
  })

  /** Merged as another commit than the one that was reviewed. */
  const mergedAs = async (number: number, base: Change['base'], what: Change, merge: Change['merge']) => {
    stage.github.setPull({
      number,
      headSha: what.head.id,
      baseSha: what.base.id,
      mergeSha: merge.id,
      headRepositoryId: 1296269,
      merged: true,
      reviews: [{ login: 'bea', commit: what.head.id, state: 'APPROVED', association: 'MEMBER' }],
    })
    return runKept(stage, { base, head: merge, merge }, { command: 'apply' })
  }

  test('two requests that a queue brings in one push are no plan of either; a merge in between is told with both commits', async () => {
    const what = await reviewed(75)
    const another = { 'mesh/second.yaml': policy('second', ['other']) }
    const queued = stage.git.commit({ ...what.head.files, ...another }, [what.base.id], 'Two at once')
    const both = await mergedAs(75, what.base, what, queued)
    expect([both.exitCode, codesOf(both)]).toEqual([5, ['PLAN_DIFFERS']])
    const config = what.base.files['meshgate.yaml'] ?? ''
    const between = stage.git.commit(
      { ...what.base.files, 'meshgate.yaml': swap('newAccess: warn', 'newAccess: off')(config) },
      [what.base.id],
      'In between',
    )
    const headConfig = what.head.files['meshgate.yaml'] ?? ''
    const merge = stage.git.commit(
      { ...what.head.files, 'meshgate.yaml': swap('newAccess: warn', 'newAccess: off')(headConfig) },
      [between.id, what.head.id],
      'Merge',
    )
    const behind = await mergedAs(75, between, what, merge)
    expect([behind.exitCode, codesOf(behind)]).toEqual([5, ['PLAN_DIFFERS']])
    expect(behind.log).toContain(
      `the review compared with ${what.base.id.slice(0, 12)}, and the commit before this one is ${between.id.slice(0, 12)}`,
    )
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('a commit that has nothing to write needs no review', async () => {
    const what = await reviewed(76)
    expect(await runKept(stage, what, { command: 'apply' })).toMatchObject({ exitCode: 0 })
    const pushed = stage.git.commit({ ...what.merge.files, 'README.md': 'pushed' }, [what.merge.id], 'Pushed')
    const run = await runKept(
      stage,
      { base: what.merge, head: pushed, merge: pushed },
      { command: 'apply', runId: '102' },
    )
    expect({ exit: run.exitCode, log: run.log }).toMatchObject({ exit: 0 })
  })
})
