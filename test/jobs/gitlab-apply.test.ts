import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { verifyChain } from '../../src/audit/chain.js'
import type { WorkTree } from '../../src/demo/git-objects.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import { clusterAudience } from '../../src/demo/scenario.js'
import { commitChange, namespace, writesOf, type Change } from '../entries/github-stage.js'
import { audience, noteToken, startGitLabStage, type BranchJob, type GitLabStage } from '../entries/gitlab-stage.js'
import { parsedPolicies, policy } from '../entries/policies.js'

let stage: GitLabStage
let kubernetes: KubernetesServer
beforeAll(async () => {
  stage = await startGitLabStage()
})
beforeEach(async () => {
  kubernetes = await stage.startCluster()
  kubernetes.seed(parsedPolicies(mesh))
})
afterEach(() => kubernetes.close())
afterAll(() => stage.close())

const mesh: WorkTree = { 'mesh/orders.yaml': policy('orders', ['web']) }
const deployer = `  - name: deployer
    permissions: [{ apiGroups: [apps], resources: [deployments], verbs: [get, list] }]
    access: [{ service: orders, ports: [8080], methods: [GET], paths: [/healthz] }]
`
const configuration = (more: string, bindings: string): string => `version: 1
policies: [mesh/**/*.yaml]
issuerHosts: ["${new URL(stage.issuer.url).host}"]
environments:
  staging:
    namespace: ${namespace}
    audience: ${audience}
    cluster: { server: "${kubernetes.url}", caFile: ci/cluster-ca.pem, auth: id-token, audience: ${clusterAudience} }
    trust:
      check: { gitlab: { issuer: "${stage.issuer.gitlab.issuer}", project_id: "77", pipeline_source: [merge_request_event, schedule] } }
      apply: { gitlab: { issuer: "${stage.issuer.gitlab.issuer}", project_id: "77", environment: staging, environment_protected: "true", ref_path: refs/heads/main, ref_protected: "true" } }
    gate: { newAccess: warn, findings: error, drift: error }
${more}bindings:${bindings === '' ? ' []\n' : `\n${bindings}`}`

const tree = (more: string, bindings: string, files: WorkTree = {}): WorkTree => ({
  ...mesh,
  ...files,
  'meshgate.yaml': configuration(more, bindings),
  'ci/cluster-ca.pem': kubernetes.certificateAuthority,
})
const changeOf = (more = '', files: WorkTree = {}): Change =>
  commitChange(stage.git, tree(more, '', files), tree(more, deployer, files))
/** Somebody has given by hand what the change is about to give. */
const givenAlready = parsedPolicies({
  'mesh/x.yaml': policy('somebody', ['deployer']).replace('/orders*', '/healthz'),
})
const codesIn = (log: string): readonly string[] =>
  [...log.matchAll(/\b(?:PLAN|REVIEW)_[A-Z_]+\b/g)].map(([code]) => code)
const digestIn = (report: Readonly<Record<string, string>>): string =>
  /^MESHGATE_EXPECT=(sha256:[0-9a-f]{64})$/m.exec(report['digest.env'] ?? '')?.[1] ?? ''

/** In the process that the stage keeps: most jobs here are about what the program says and does. */
const runKept = (change: Change, job: BranchJob): ReturnType<GitLabStage['runOnBranch']> =>
  stage.runOnBranch(change, { ...job, kept: true })

describe('plan, approve, apply in one pipeline', () => {
  test('the dotenv of plan is what apply expects; another plan is exit 5 with what moved, and nothing is written', async () => {
    const change = changeOf('    apply: { reviewed: plan }\n')
    const planned = await stage.runOnBranch(change, { command: 'plan' })
    expect({ exit: planned.exitCode, log: planned.stderr }).toMatchObject({ exit: 0 })
    const digest = digestIn(planned.report)
    const approved: Partial<BranchJob> = {
      env: { MESHGATE_EXPECT: digest, MESHGATE_PLAN_FILE: 'meshgate-report/plan/plan.json' },
      artifacts: { 'meshgate-report/plan/plan.json': planned.report['plan.json'] ?? '' },
    }
    kubernetes.seed(givenAlready)
    const moved = await stage.runOnBranch(change, { command: 'apply', ...approved })
    expect({ exit: moved.exitCode, log: moved.stderr }).toMatchObject({ exit: 5 })
    expect(codesIn(moved.stderr)).toContain('PLAN_DIFFERS')
    expect(moved.stderr).toContain('AuthorizationPolicy shop/somebody')
    expect(writesOf(kubernetes)).toEqual([])

    const again = await stage.runOnBranch(change, { command: 'plan' })
    const run = await stage.runOnBranch(change, { command: 'apply', env: { MESHGATE_EXPECT: digestIn(again.report) } })
    expect({ exit: run.exitCode, log: run.stderr }).toMatchObject({ exit: 0 })
    expect(kubernetes.objects('', 'ServiceAccount')).toHaveLength(1)
    const told = JSON.stringify([run.stdout, run.stderr, run.report, run.beside])
    for (const secret of [...run.tokens, noteToken]) expect(told.includes(secret)).toBe(false)
  })
})

test('the plan of another project of the same name, with the same files and cluster, approves nothing', async () => {
  const change = changeOf('    apply: { reviewed: plan }\n')
  const planned = await runKept(change, { command: 'plan' })
  // Taken over, or a fork: its own files trust its own id.
  const files = (commit: Change['base']): WorkTree => ({
    ...commit.files,
    'meshgate.yaml': (commit.files['meshgate.yaml'] ?? '').replaceAll('project_id: "77"', 'project_id: "99"'),
  })
  const other = await stage.runOnBranch(commitChange(stage.git, files(change.base), files(change.merge)), {
    command: 'plan',
    kept: true,
    projectId: '99',
  })
  expect({ exit: other.exitCode, log: other.stderr }).toMatchObject({ exit: 0 })
  const [ours, theirs] = [digestIn(planned.report), digestIn(other.report)]
  expect([ours === '', theirs === '', theirs === ours]).toEqual([false, false, false])
  const approvedBy = (digest: string | undefined, file: string) =>
    runKept(change, {
      command: 'apply',
      env: { ...(digest === undefined ? {} : { MESHGATE_EXPECT: digest }), MESHGATE_PLAN_FILE: 'approved/plan.json' },
      artifacts: { 'approved/plan.json': file },
    })
  const taken = await approvedBy(theirs, other.report['plan.json'] ?? '')
  expect([taken.exitCode, codesIn(taken.stderr)[0]]).toEqual([5, 'PLAN_DIFFERS'])
  expect(taken.stderr).toMatch(/- setting: repository gitlab:\S+:99\n/)
  // A file without a digest approves nothing, whosever it is.
  const alone = await approvedBy(undefined, planned.report['plan.json'] ?? '')
  expect([alone.exitCode, codesIn(alone.stderr)[0]]).toEqual([5, 'PLAN_NOT_EXPECTED'])
  expect(writesOf(kubernetes)).toEqual([])
  expect(await approvedBy(ours, planned.report['plan.json'] ?? '')).toMatchObject({ exitCode: 0 })
})

describe('reviewed in the merge request', () => {
  const required = '    apply: { reviewed: required }\n'
  const at = (hour: number): string => `2026-11-01T${String(hour).padStart(2, '0')}:00:00.000Z`
  /** Reviewed by `check`, approved, merged so that `merged` is on the branch. */
  const merge = async (
    iid: number,
    change: Change,
    merged: { readonly commit?: string; readonly squash?: string },
    { approvedAt = 11, pushedAt = 10 } = {},
  ): Promise<void> => {
    const checked = await stage.run(change, { iid, kept: true })
    expect({ exit: checked.exitCode, log: checked.stderr }).toMatchObject({ exit: 0 })
    stage.gitlab.addNote(iid, 'bea', 'approved this merge request', true, at(approvedAt))
    stage.gitlab.setMergeRequest({
      iid,
      headSha: change.head.id,
      mergeSha: undefined,
      targetBranch: 'main',
      author: 'dev',
      approvedBy: ['bea'],
      merged,
      versions: [
        { head: change.base.id, at: at(9) },
        { head: change.head.id, at: at(pushedAt) },
      ],
    })
    stage.gitlab.setBranch('main', change.merge.id)
  }

  test('merged, approved at its head, the same digest in our own note: written', async () => {
    const change = changeOf(required)
    await merge(21, change, { commit: change.merge.id })
    const run = await runKept(change, { command: 'apply' })
    expect({ exit: run.exitCode, log: run.stderr }).toMatchObject({ exit: 0 })
    expect(run.stderr).toContain('approved by bea')
    expect(kubernetes.objects('', 'ServiceAccount')).toHaveLength(1)
  })

  test('approved before the last push: exit 5, nothing written', async () => {
    const change = changeOf(required)
    await merge(22, change, { commit: change.merge.id }, { approvedAt: 9 })
    const run = await runKept(change, { command: 'apply' })
    expect([run.exitCode, codesIn(run.stderr)[0]]).toEqual([5, 'REVIEW_REQUIRED'])
    expect(writesOf(kubernetes)).toEqual([])
  })

  test('pushed directly, a note that somebody else wrote, a token that may not look, and a cluster that moved: exit 5', async () => {
    const pushed = await runKept(changeOf(required, { 'README.md': 'pushed' }), { command: 'apply' })
    expect([pushed.exitCode, codesIn(pushed.stderr)[0]]).toEqual([5, 'REVIEW_REQUIRED'])
    const change = changeOf(required, { 'README.md': 'merged' })
    await merge(23, change, { commit: change.merge.id })
    const jobToken = await runKept(change, { command: 'apply', token: '' })
    expect([jobToken.exitCode, codesIn(jobToken.stderr)[0]]).toEqual([5, 'REVIEW_REQUIRED'])
    kubernetes.seed(givenAlready)
    const moved = await runKept(change, { command: 'apply' })
    expect([moved.exitCode, codesIn(moved.stderr)[0]]).toEqual([5, 'PLAN_DIFFERS'])
    const ours = stage.gitlab.notes(23).find(({ system }) => !system)
    stage.gitlab.removeNote(ours?.id ?? 0)
    stage.gitlab.addNote(23, 'eve', ours?.body ?? '')
    const forged = await runKept(change, { command: 'apply' })
    expect([forged.exitCode, codesIn(forged.stderr)[0]]).toEqual([5, 'REVIEW_REQUIRED'])
    expect(writesOf(kubernetes)).toEqual([])
  })

  const sneaky = deployer.replace('name: deployer', 'name: sneaky').replace('/healthz', '/sneaky')
  const status = deployer.replace('/healthz', '/healthz, /status')
  /** `deployer` was applied, then `sneaky` pushed directly and refused; a merge request adds `/status` alone. */
  const pushedBeside = async (): Promise<{
    readonly from: Change
    readonly reviewed: Change
    readonly merged: Change
  }> => {
    const { git } = stage
    const from = changeOf()
    expect(await runKept(from, { command: 'apply', pipeline: '901' })).toMatchObject({ exitCode: 0 })
    const strict = git.commit(tree(required, deployer), [from.merge.id], 'Only what was reviewed')
    const push = git.commit(tree(required, `${deployer}${sneaky}`), [strict.id], 'Pushed')
    const direct = await runKept({ base: strict, head: push, merge: push }, { command: 'apply', pipeline: '902' })
    expect([direct.exitCode, codesIn(direct.stderr)[0]]).toEqual([5, 'REVIEW_REQUIRED'])
    const one = git.commit(tree(required, status), [strict.id], 'Status')
    const head = git.commit(tree(required, `${status}${sneaky}`), [push.id], 'Status')
    return {
      from: { base: strict, head: push, merge: push },
      reviewed: { base: strict, head: one, merge: one },
      merged: { base: push, head, merge: git.commit(head.files, [push.id, head.id], 'Merge') },
    }
  }
  const accounts = (): readonly unknown[] =>
    kubernetes
      .objects('', 'ServiceAccount')
      .map(({ metadata }) => metadata)
      .map((metadata) => (metadata as JsonObject)['name'])

  test('what was pushed directly and refused is in the comment of the next merge request, and written once it is approved there', async () => {
    const { merged } = await pushedBeside()
    await merge(51, merged, { commit: merged.merge.id })
    const note = stage.gitlab.notes(51).find(({ system }) => !system)?.body ?? ''
    expect(note).toContain('with what was never applied')
    expect(note).toContain('/sneaky')
    const run = await runKept(merged, { command: 'apply', pipeline: '903' })
    expect({ exit: run.exitCode, log: run.stderr }).toMatchObject({ exit: 0 })
    expect(accounts()).toEqual(['deployer', 'sneaky'])
  })

  test('a comment that does not show what was pushed directly approves nothing of it: exit 5, nothing written', async () => {
    const { reviewed, merged } = await pushedBeside()
    // Reviewed before the push; merged behind it.
    await merge(52, { ...reviewed, merge: merged.merge }, { commit: merged.merge.id })
    const note = stage.gitlab.notes(52).find(({ system }) => !system)?.body ?? ''
    expect(note).not.toContain('sneaky')
    const writes = writesOf(kubernetes)
    const run = await runKept(merged, { command: 'apply', pipeline: '903' })
    expect([run.exitCode, codesIn(run.stderr)[0]]).toEqual([5, 'PLAN_DIFFERS'])
    expect(writesOf(kubernetes)).toEqual(writes)
    expect(accounts()).toEqual(['deployer'])
  })

  test('what was taken back after the review comes back with no review of something else: exit 5 with its rows', async () => {
    const { git } = stage
    const from = changeOf(required)
    await merge(53, from, { commit: from.merge.id })
    expect(await runKept(from, { command: 'apply', pipeline: '911' })).toMatchObject({ exitCode: 0 })
    const changeTo = (bindings: string, message: string): Change => {
      const head = git.commit(tree(required, bindings), [from.merge.id], message)
      return { base: from.merge, head, merge: git.commit(head.files, [from.merge.id, head.id], 'Merge') }
    }
    const viewer = `${deployer}  - name: viewer\n    access: [{ service: orders, ports: [8080], methods: [GET], paths: [/metrics] }]\n`
    const [other, same] = [changeTo(viewer, 'Viewer'), changeTo(status, 'Status')]
    await merge(54, other, { commit: other.merge.id })
    await merge(55, same, { commit: same.merge.id })
    const bindings = { MESHGATE_BINDINGS: 'deployer' }
    expect(await runKept(from, { command: 'revoke', pipeline: '912', env: bindings })).toMatchObject({ exitCode: 0 })
    const writes = writesOf(kubernetes)
    const run = await runKept(other, { command: 'apply', pipeline: '913' })
    expect([run.exitCode, codesIn(run.stderr)[0]]).toEqual([5, 'PLAN_DIFFERS'])
    expect(run.stderr).toContain('the comment of request 54 does not show it')
    expect(run.stderr).toMatch(/received: .*deployer/)
    // What changes the binding itself is another plan since.
    const its = await runKept(same, { command: 'apply', pipeline: '914' })
    expect([its.exitCode, codesIn(its.stderr)[0]]).toEqual([5, 'PLAN_DIFFERS'])
    expect(its.stderr).toContain('binding deployer was taken back by run 912, and what was approved before that')
    expect(writesOf(kubernetes)).toEqual(writes)
  })

  test('the same change has the same digest by merge commit, squash, fast-forward, merged result and train, and behind another merge', async () => {
    const { base, head, merge: merged } = changeOf(required)
    const { git } = stage
    const squash = git.commit(head.files, [base.id], 'Squash')
    const other = git.commit({ ...base.files, 'README.md': 'else' }, [base.id], 'Another merge')
    const rebased = git.commit({ ...head.files, 'README.md': 'else' }, [other.id], 'Rebased')
    const train = git.commit({ ...head.files, 'README.md': 'else' }, [other.id, head.id], 'Of a train')
    const ways: readonly (readonly [number, Change, { readonly commit?: string; readonly squash?: string }])[] = [
      [31, { base, head, merge: merged }, { commit: merged.id }],
      [32, { base, head, merge: squash }, { squash: squash.id }],
      [33, { base: other, head: rebased, merge: rebased }, {}],
      [34, { base: other, head, merge: train }, { commit: train.id }],
    ]
    const digests = new Set<string>()
    for (const [iid, change, how] of ways) {
      await merge(iid, change, how)
      const run = await runKept(change, { command: 'plan' })
      expect({ iid, exit: run.exitCode, log: run.stderr }).toMatchObject({ exit: 0 })
      expect(stage.gitlab.notes(iid).some(({ body }) => body.includes(digestIn(run.report)))).toBe(true)
      digests.add(digestIn(run.report))
    }
    // The pipeline of a merged result judges the commit that GitLab would make, against the target's tip.
    const result = await stage.run(
      { base, head, merge: merged },
      {
        iid: 35,
        kept: true,
        env: {
          CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
          CI_COMMIT_SHA: merged.id,
          CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head.id,
          CI_MERGE_REQUEST_TARGET_BRANCH_SHA: base.id,
        },
      },
    )
    expect({ exit: result.exitCode, log: result.stderr }).toMatchObject({ exit: 0 })
    const [seen] = [...digests]
    expect(stage.gitlab.notes(35).some(({ body }) => body.includes(seen ?? 'none'))).toBe(true)
    expect(digests.size).toBe(1)
    const [, last] = ways.at(-1) ?? []
    if (last === undefined) throw new Error('no way')
    const run = await runKept(last, { command: 'apply', pipeline: '600' })
    expect({ exit: run.exitCode, log: run.stderr }).toMatchObject({ exit: 0 })
    // An old pipeline takes nothing back.
    const back = git.commit(base.files, [last.merge.id], 'Revert')
    const late = await runKept({ base: last.merge, head: back, merge: back }, { command: 'apply', pipeline: '599' })
    expect([late.exitCode, codesIn(late.stderr)[0]]).toEqual([5, 'PLAN_SUPERSEDED'])
    expect(kubernetes.objects('', 'ServiceAccount')).toHaveLength(1)
  })
})

describe('the kubeconfig for the lines after', () => {
  const change = (): Change => changeOf('    kubeconfig: deployer\n')

  test('its path is in kubeconfig.env of the job alone, and after_script removes both', async () => {
    const run = await stage.runOnBranch(change(), { command: 'apply' })
    expect({ exit: run.exitCode, log: run.stderr }).toMatchObject({ exit: 0 })
    const [path = '', ...others] = Object.keys(run.beside)
    expect([path, others]).toEqual([expect.stringMatching(/^meshgate-\w+\/kubeconfig$/), []])
    expect(run.report['kubeconfig.env']).toMatch(new RegExp(`^KUBECONFIG='/[^']+/tmp/${path}'\\n$`))
    const token =
      (
        JSON.parse(run.beside[path] ?? '{}') as {
          readonly users: readonly { readonly user: { readonly token: string } }[]
        }
      ).users[0]?.user.token ?? ''
    expect(token).not.toBe('')
    expect(JSON.stringify([run.stdout, run.stderr, run.report])).not.toContain(token)
    expect(run.left).toEqual({})
  })

  test('a later job of the pipeline gets its own by running apply again, which writes nothing', async () => {
    const change = changeOf('    kubeconfig: deployer\n    apply: { reviewed: plan }\n')
    const planned = await stage.runOnBranch(change, { command: 'plan' })
    const job: BranchJob = { command: 'apply', env: { MESHGATE_EXPECT: digestIn(planned.report) } }
    const first = await stage.runOnBranch(change, job)
    expect({ exit: first.exitCode, log: first.stderr }).toMatchObject({ exit: 0 })
    const writes = writesOf(kubernetes)
    const later = await stage.runOnBranch(change, job)
    expect({ exit: later.exitCode, log: later.stderr }).toMatchObject({ exit: 0 })
    // Nothing but the login.
    expect(writesOf(kubernetes)).toEqual([...writes, 'POST /api/v1/namespaces/shop/serviceaccounts/deployer/token'])
    const [before, mine] = [Object.values(first.beside), Object.values(later.beside)]
    expect([before.length, mine.length, mine[0] === before[0]]).toEqual([1, 1, false])
    expect([first.left, later.left]).toEqual([{}, {}])
  })

  test('an environment that asks for none gets none', async () => {
    const run = await stage.runOnBranch(changeOf(), { command: 'apply' })
    expect(run.exitCode).toBe(0)
    expect([run.beside, run.report['kubeconfig.env']]).toEqual([{}, undefined])
  })
})

test('the stop job takes everything back, proves it, leaves its record, and no older pipeline gives it back', async () => {
  const change = changeOf()
  expect(await runKept(change, { command: 'apply', pipeline: '801' })).toMatchObject({ exitCode: 0 })
  const stop = (): ReturnType<typeof runKept> => runKept(change, { command: 'revoke', pipeline: '802' })
  const run = await stop()
  expect({ exit: run.exitCode, log: run.stderr }).toMatchObject({ exit: 0 })
  expect(run.stderr).toContain('Proven: ServiceAccount shop/deployer holds nothing by its name')
  expect(kubernetes.objects('', 'ServiceAccount')).toEqual([])
  const text = run.report['audit.ndjson'] ?? ''
  const { breaks, records } = verifyChain([{ name: 'audit.ndjson', text }])
  expect([breaks, records > 4]).toEqual([[], true])
  for (const secret of [...run.tokens, noteToken]) expect(text).not.toContain(secret)
  const writes = writesOf(kubernetes)
  expect(await stop()).toMatchObject({ exitCode: 0 })
  expect(writesOf(kubernetes)).toEqual(writes)
  const late = await runKept(change, { command: 'apply', pipeline: '801' })
  expect([late.exitCode, codesIn(late.stderr)[0]]).toEqual([5, 'PLAN_SUPERSEDED'])
  expect(kubernetes.objects('', 'ServiceAccount')).toEqual([])
})

test('a job that is refused before it is opened leaves its record too', async () => {
  const run = await stage.runOnBranch(changeOf(), { command: 'apply', env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })
  expect({ exit: run.exitCode, log: run.stderr }).toMatchObject({ exit: 2 })
  expect(JSON.parse(run.report['audit.ndjson'] ?? '{}')).toMatchObject({
    status_detail: 'UNSAFE_ENV',
    actor: { user: { uid: '77' }, authorizations: [{ decision: 'denied' }] },
  })
})

describe('drift on a schedule', () => {
  test('as the branch says: exit 0; an inline edit: access first, then the object, exit 1, one issue, nothing written', async () => {
    const change = changeOf()
    expect(await runKept(change, { command: 'apply' })).toMatchObject({ exitCode: 0 })
    const scheduled = (pipeline: string) => runKept(change, { command: 'drift', source: 'schedule', pipeline })
    const clean = await scheduled('701')
    expect({ exit: clean.exitCode, log: clean.stderr }).toMatchObject({ exit: 0 })
    expect(stage.gitlab.issues()).toEqual([])
    const [orders] = kubernetes
      .objects('security.istio.io', 'AuthorizationPolicy')
      .filter(({ metadata }) => JSON.stringify(metadata).includes('"orders"'))
    kubernetes.seed([JSON.parse(JSON.stringify(orders).replace('sa/web', 'sa/intruder'))])
    const writes = writesOf(kubernetes)
    const run = await scheduled('702')
    expect({ exit: run.exitCode, log: run.stderr }).toMatchObject({ exit: 1 })
    expect(run.stderr).toMatch(/Gains access\n.*\n\s+- shop: intruder \(used by no workload here\) → shop\/orders/)
    expect(run.stderr.indexOf('Gains access')).toBeLessThan(run.stderr.indexOf('changed: AuthorizationPolicy'))
    expect(run.stderr).toMatch(/AuthorizationPolicy shop\/orders \(\/spec\/rules.* by kubectl/)
    expect(writesOf(kubernetes)).toEqual(writes)
    expect(await scheduled('703')).toMatchObject({ exitCode: 1 })
    expect(stage.gitlab.issues()).toMatchObject([
      { title: 'meshgate: drift of staging', open: true, username: 'project_77_bot' },
    ])
    kubernetes.seed([JSON.parse(JSON.stringify(orders))])
    expect(await runKept(change, { command: 'apply', pipeline: '704' })).toMatchObject({ exitCode: 0 })
    expect(await scheduled('705')).toMatchObject({ exitCode: 0 })
    expect(stage.gitlab.issues()).toMatchObject([{ open: false, body: expect.stringContaining('no drift') }])
    expect(stage.gitlab.executed).toEqual([])
  })
})
