import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { GitObjects, type WorkTree } from '../../src/demo/git-objects.js'
import { startGitLab, type GitLabDouble } from '../../src/demo/gitlab.js'
import { startIssuer, type ClaimOverrides, type IssuerServer } from '../../src/demo/issuer.js'
import type { GitLabJob } from '../../src/demo/token-claims.js'
import { meshgate, type CommandRun } from './command-line.js'
import { commitChange, type Change } from './github-stage.js'
import { policy } from './policies.js'

const project = { id: 77, path: 'acme/shop' }
const audience = 'https://mesh.example.com/staging'
const [writer, jobToken] = ['glpat-writer-0123456789', 'glcbt-job-0123456789']
const authority = makeCertificateAuthority('meshgate tests')
const git = new GitObjects()

let root: string
let issuer: IssuerServer
let gitlab: GitLabDouble
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meshgate-gitlab-'))
  await writeFile(join(root, 'ca.pem'), authority.certificate)
  issuer = await startIssuer(authority, {
    repository: 'a/b',
    repositoryId: '1',
    ownerId: '1',
    event: 'push',
    ref: '',
    sha: '',
  })
  gitlab = await startGitLab({
    authority,
    project,
    git,
    accounts: new Map([
      [writer, { kind: 'access token', id: 5, username: 'project_77_bot', scope: 'api' }],
      [jobToken, { kind: 'job token', id: 6, username: 'dev', scope: 'read_api' }],
    ]),
  })
})
afterAll(async () => {
  await gitlab.close()
  await issuer.close()
  await rm(root, { recursive: true, force: true })
})

/** The instance issues its ID tokens under another URL than its own: the configuration names issuer and host. */
const configuration = (): string => `version: 1
issuerHosts: ["${new URL(issuer.url).host}"]
environments:
  staging:
    namespace: shop
    audience: ${audience}
    trust:
      check: { gitlab: { issuer: "${issuer.gitlab.issuer}", project_id: "77", pipeline_source: merge_request_event } }
      apply: { gitlab: { issuer: "${issuer.gitlab.issuer}", project_id: "77", environment: staging, environment_protected: "true", ref_path: refs/heads/main, ref_protected: "true" } }
    gate: { newAccess: warn, findings: error }
`

interface Job {
  readonly iid: number
  readonly token?: string
  readonly claims?: ClaimOverrides
  readonly idToken?: boolean
  readonly fork?: boolean
  readonly pipeline?: string
}

interface Ran extends CommandRun {
  readonly idToken: string
  readonly report: Readonly<Record<string, string>>
}

/** The script of the component, in a job of a merge request's pipeline. */
const runJob = async (change: Change, job: Job): Promise<Ran> => {
  const folder = await mkdtemp(join(root, 'builds-'))
  const workspace = join(folder, 'shop')
  await git.writeCheckout(workspace, change.head, 'change')
  gitlab.setBranch('main', change.base.id)
  gitlab.setMergeRequest({ iid: job.iid, headSha: change.head.id, mergeSha: change.merge.id, targetBranch: 'main' })
  const identity: GitLabJob = {
    projectId: '77',
    projectPath: project.path,
    namespaceId: '9',
    pipelineSource: 'merge_request_event',
    ref: 'change',
    refProtected: false,
    sha: change.head.id,
  }
  const idToken = issuer.gitlab.mintGitLab(identity, audience, job.claims)
  const run = await meshgate(['check'], {
    folder: workspace,
    env: {
      NODE_EXTRA_CA_CERTS: join(root, 'ca.pem'),
      CI: 'true',
      GITLAB_CI: 'true',
      CI_SERVER_URL: gitlab.serverUrl,
      CI_API_V4_URL: gitlab.apiUrl,
      CI_PROJECT_ID: '77',
      CI_PROJECT_PATH: project.path,
      CI_PROJECT_NAMESPACE_ID: '9',
      CI_PROJECT_VISIBILITY: 'private',
      CI_PROJECT_DIR: workspace,
      CI_BUILDS_DIR: folder,
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_PIPELINE_ID: job.pipeline ?? '301',
      CI_JOB_ID: '401',
      CI_JOB_URL: `${gitlab.serverUrl}/${project.path}/-/jobs/401`,
      CI_JOB_TOKEN: jobToken,
      CI_COMMIT_SHA: change.head.id,
      CI_COMMIT_REF_NAME: 'change',
      CI_MERGE_REQUEST_IID: String(job.iid),
      CI_MERGE_REQUEST_PROJECT_ID: '77',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: job.fork === true ? '99' : '77',
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '',
      CI_MERGE_REQUEST_REF_PATH: `refs/merge-requests/${job.iid}/head`,
      MESHGATE_COMMAND: 'check',
      MESHGATE_ENVIRONMENT: 'all',
      MESHGATE_CONFIG: 'meshgate.yaml',
      MESHGATE_AUDIENCE: 'meshgate-unused-mesh',
      MESHGATE_CLUSTER_AUDIENCE: 'meshgate-unused-cluster',
      MESHGATE_TOKEN_VARIABLE: 'SHOP_TOKEN',
      SHOP_TOKEN: job.token ?? writer,
      MESHGATE_REPORT: 'meshgate-report/check',
      ...(job.idToken === false ? {} : { MESHGATE_ID_TOKEN: idToken }),
    },
  })
  const report: Record<string, string> = {}
  for (const name of ['plan.json', 'comment.md', 'gl-code-quality-report.json', 'meshgate.sarif']) {
    const text = await readFile(join(workspace, 'meshgate-report/check', name), 'utf8').catch(() => undefined)
    if (text !== undefined) report[name] = text
  }
  return { ...run, idToken, report }
}

const changeOf = (files: (side: 'before' | 'after') => WorkTree): Change =>
  commitChange(git, files('before'), files('after'))
const orders = (side: 'before' | 'after'): WorkTree => ({
  'mesh/orders.yaml': policy('orders', side === 'before' ? ['web'] : ['web', 'batch']),
})
const writes = (): number => gitlab.requests.filter(({ method }) => method !== 'GET').length

describe('a job of GitLab', () => {
  test('the ten-line start: no configuration; a note, unchanged by a second run', async () => {
    const change = changeOf(orders)
    const first = await runJob(change, { iid: 1 })
    expect({ exit: first.exitCode, stderr: first.stderr }).toMatchObject({ exit: 0 })
    const [note, ...others] = gitlab.notes(1)
    expect(others).toEqual([])
    expect(note?.body).toContain('Gains access')
    expect(note?.username).toBe('project_77_bot')
    const written = writes()
    const second = await runJob(change, { iid: 1, pipeline: '302' })
    expect(second.exitCode).toBe(0)
    expect(writes()).toBe(written)
    expect(gitlab.executed).toEqual([])
  })

  test('a verified token; reports as artifacts; neither token in log, note or report', async () => {
    const run = await runJob(
      changeOf((side) => ({ ...orders(side), 'meshgate.yaml': configuration() })),
      { iid: 2 },
    )
    expect({ exit: run.exitCode, stderr: run.stderr }).toMatchObject({ exit: 0 })
    expect(gitlab.notes(2)[0]?.body).toContain('verified')
    expect(Object.keys(run.report)).toEqual([
      'plan.json',
      'comment.md',
      'gl-code-quality-report.json',
      'meshgate.sarif',
    ])
    const seen = [run.stdout, run.stderr, JSON.stringify(run.report), JSON.stringify(gitlab.notes(2))].join('\n')
    for (const secret of [run.idToken, run.idToken.split('.')[2] ?? '', writer, jobToken])
      expect(seen.includes(secret)).toBe(false)
  })

  test('a token that is refused withdraws the standing note: exit 3', async () => {
    const change = changeOf((side) => ({ ...orders(side), 'meshgate.yaml': configuration() }))
    await runJob(change, { iid: 3 })
    const run = await runJob(change, { iid: 3, pipeline: '303', claims: { project_id: '78', job_project_id: '78' } })
    expect({ exit: run.exitCode, stderr: run.stderr }).toMatchObject({ exit: 3 })
    expect(run.stderr).toContain('project_id')
    expect(gitlab.notes(3)).toHaveLength(1)
    expect(gitlab.notes(3)[0]?.body).toContain('not judged')
  })

  test('no id_tokens: exit 3 and the YAML to add', async () => {
    const change = changeOf((side) => ({ ...orders(side), 'meshgate.yaml': configuration() }))
    const run = await runJob(change, { iid: 4, idToken: false })
    expect(run.exitCode).toBe(3)
    expect(run.stderr).toContain('id_tokens:')
    expect(run.stderr).toContain('MESHGATE_ID_TOKEN')
  })

  test('a job token alone writes no note and changes no exit code', async () => {
    const run = await runJob(changeOf(orders), { iid: 5, token: '' })
    expect({ exit: run.exitCode, stderr: run.stderr }).toMatchObject({ exit: 0 })
    expect(run.stderr).toContain('Gains access')
    expect(gitlab.notes(5)).toEqual([])
    expect(run.report['comment.md']).toContain('Gains access')
  })

  test('the first configuration gates nothing, and a change to gates is the first row', async () => {
    const strict = (): string => configuration().replace('newAccess: warn', 'newAccess: error')
    const first = changeOf((side) => ({ ...orders(side), ...(side === 'after' ? { 'meshgate.yaml': strict() } : {}) }))
    const run = await runJob(first, { iid: 6 })
    expect({ exit: run.exitCode, stderr: run.stderr }).toMatchObject({ exit: 0 })
    expect(gitlab.notes(6)[0]?.body).toMatch(/first run: trust and gates take effect after merge/i)
    const looser = changeOf((side) => ({
      ...orders(side),
      'meshgate.yaml': side === 'before' ? strict() : configuration(),
    }))
    const gated = await runJob(looser, { iid: 7 })
    expect({ exit: gated.exitCode, stderr: gated.stderr }).toMatchObject({ exit: 1 })
    const body = gitlab.notes(7)[0]?.body ?? ''
    expect(body.indexOf('newAccess')).toBeGreaterThan(0)
    expect(body.indexOf('newAccess')).toBeLessThan(body.indexOf('**Gains access**'))
  })
})
