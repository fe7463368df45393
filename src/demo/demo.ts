import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { exitCodes } from '../errors/codes.js'
import { Refusal } from '../errors/problem.js'
import { printable } from '../errors/printable.js'
import { makeCertificateAuthority, type CertificateAuthority } from './certificates.js'
import { openEmbeddedCluster, openRealCluster } from './demo-cluster.js'
import { GitObjects, type Commit } from './git-objects.js'
import { startGitHub, type GitHubDouble } from './github.js'
import type { HttpsHandler } from './https-server.js'
import { startIssuer, type IssuerServer } from './issuer.js'
import { runAction, type ActionResult } from './runner/run-action.js'
import { baseTree, environmentName, headTree, type Scenario } from './scenario.js'
import type { GitHubJob } from './token-claims.js'

export interface DemoOptions {
  /** A real API server instead of the embedded one. */
  readonly kubeconfig: string | undefined
  /** Folder that keeps the reports of `check`. */
  readonly report: string | undefined
  readonly print: (text: string) => Promise<void>
  /** Path of the running program; the bundled action lies beside it. */
  readonly program: string
}

const pullNumber = 7
const repository = { id: 1296269, owner: 'acme', ownerId: 583231, name: 'shop' }
const workflowToken = 'ghs_demo'

/**
 * The whole flow on loopback: `check` on a merge request, then `apply` on the protected branch, by the bundled action as a
 * runner would start it. Shows the person the comment, the token verdict and the objects written. Leaves nothing behind
 * but the reports, where a folder is named.
 */
export const demo = async (options: DemoOptions): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-demo-'))
  const closers: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    return await runDemo(options, folder, closers)
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

const runDemo = async (options: DemoOptions, folder: string, closers: (() => Promise<void>)[]): Promise<void> => {
  const { print } = options
  const authority = makeCertificateAuthority('meshgate demo')
  const git = new GitObjects()
  const platform = await startPlatform(authority, git)
  closers.push(() => platform.issuer.close())
  const { issuer, github } = platform
  const cluster =
    options.kubeconfig === undefined
      ? await openEmbeddedCluster(authority, issuer)
      : await openRealCluster(resolve(options.kubeconfig))
  closers.push(() => cluster.close())
  await print(`meshgate demo: ${cluster.title}\n`)

  const scenario: Scenario = {
    namespace: cluster.namespace,
    issuer: issuer.github.issuer,
    cluster: cluster.settings,
    clusterCertificateAuthority: cluster.committedAuthority,
    repositoryId: String(repository.id),
    ownerId: String(repository.ownerId),
  }
  const base = git.commit(baseTree(scenario), [], 'The shop’s policies')
  const change = git.commit(
    headTree(scenario),
    [base.id],
    'Let the batch job read the admin pages, and the pipeline deploy',
  )
  const merge = git.commit(headTree(scenario), [base.id, change.id], 'Merge')
  await cluster.prepare(baseTree(scenario))
  github.setPull({
    number: pullNumber,
    headSha: change.id,
    baseSha: base.id,
    mergeSha: merge.id,
    headRepositoryId: repository.id,
  })

  const runner: Runner = { options, folder, authority, git, issuer, github, extra: cluster.variables }
  await print(
    `\n1. A merge request changes mesh/orders.yaml and meshgate.yaml. The runner starts the action with command: check\n\n`,
  )
  const checked = await runJob(runner, {
    name: 'check',
    commit: merge,
    event: 'pull_request',
    ref: `refs/pull/${pullNumber}/merge`,
    payload: pullPayload(base, change),
    ...(options.report === undefined ? {} : { keep: resolve(options.report) }),
  })
  const [comment] = github.comments(pullNumber)
  if (checked.exitCode !== exitCodes.fine || comment === undefined) return fail(print, 'check', checked)
  await print(`The comment, as the reviewer sees it:\n\n${indent(comment.body.split('\n').slice(1).join('\n'))}\n`)
  await print(
    `Outputs: ${Object.entries(checked.outputs)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n         ')}\n`,
  )

  await print(`\n2. It is merged. On the protected branch the runner starts the action with command: apply\n\n`)
  const applied = await runJob(runner, {
    name: 'apply',
    commit: merge,
    event: 'push',
    ref: 'refs/heads/main',
    environment: environmentName,
    payload: { before: base.id, after: merge.id, repository: repositoryPayload() },
  })
  if (applied.exitCode !== exitCodes.fine) return fail(print, 'apply', applied)
  await print(
    `${indent(applied.log.trim())}\n\nObjects that meshgate wrote to namespace ${cluster.namespace}:\n\n${(await cluster.written()).map((title) => `    ${title}\n`).join('')}\n`,
  )
  await print(
    `Everything ran on 127.0.0.1 and is gone now. Next: README, "Ten lines on GitHub" and "Ten lines on GitLab".\n`,
  )
}

const fail = async (print: DemoOptions['print'], command: string, result: ActionResult): Promise<never> => {
  await print(`${indent(result.log)}\n`)
  throw new Refusal({
    code: 'DEMO_FAILED',
    message: `the demo's ${command} ended with exit code ${result.exitCode}`,
    expected: 'exit code 0',
    received: String(result.exitCode),
    remedy: 'The log above says why, with the remedy. With `--kubeconfig`, rights or CRDs may be missing.',
  })
}

interface Platform {
  readonly issuer: IssuerServer
  readonly github: GitHubDouble
}

/** A GitHub Enterprise Server: its API and its issuer share one port, as on a real one. */
const startPlatform = async (authority: CertificateAuthority, git: GitObjects): Promise<Platform> => {
  let api: HttpsHandler = () => undefined
  const issuer = await startIssuer(
    authority,
    githubJob('pull_request', 'refs/pull/7/merge', '0'.repeat(40), undefined),
    (request, response, body) => api(request, response, body),
  )
  const github = await startGitHub({
    authority,
    repository,
    accounts: new Map([
      [workflowToken, { login: 'github-actions[bot]', id: 41898282, pullRequests: 'write', contents: 'read' }],
    ]),
    git,
    listen: (handler) => {
      api = handler
      return Promise.resolve(issuer.server)
    },
  })
  return { issuer, github }
}

const githubJob = (event: string, ref: string, sha: string, environment: string | undefined): GitHubJob => ({
  repository: `${repository.owner}/${repository.name}`,
  repositoryId: String(repository.id),
  ownerId: String(repository.ownerId),
  event,
  ref,
  sha,
  ...(environment === undefined ? {} : { environment }),
})

interface Runner {
  readonly options: DemoOptions
  readonly folder: string
  readonly authority: CertificateAuthority
  readonly git: GitObjects
  readonly issuer: IssuerServer
  readonly github: GitHubDouble
  /** Variables that the cluster's login needs. */
  readonly extra: Readonly<Record<string, string>>
}

interface Job {
  readonly name: 'check' | 'apply'
  readonly commit: Commit
  readonly event: string
  readonly ref: string
  readonly environment?: string
  readonly payload: object
  readonly keep?: string
}

const runJob = async (runner: Runner, job: Job): Promise<ActionResult> => {
  const { issuer, github } = runner
  const workspace = join(runner.folder, job.name)
  await runner.git.writeCheckout(workspace, job.commit, 'main')
  issuer.setGitHubJob(githubJob(job.event, job.ref, job.commit.id, job.environment))
  return runAction({
    action: join(dirname(runner.options.program), 'index.js'),
    inputs: { command: job.name, ...(job.environment === undefined ? {} : { environment: job.environment }) },
    token: workflowToken,
    ...(job.keep === undefined ? {} : { keep: job.keep }),
    workspace,
    event: job.payload,
    certificateAuthority: runner.authority.certificate,
    env: {
      ...runner.extra,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: `${github.serverUrl}/api/graphql`,
      GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_REPOSITORY_OWNER: repository.owner,
      GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
      GITHUB_EVENT_NAME: job.event,
      GITHUB_REF: job.ref,
      GITHUB_SHA: job.commit.id,
      GITHUB_RUN_ID: job.name === 'check' ? '101' : '102',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: 'mesh',
      GITHUB_JOB: job.name,
      GITHUB_ACTOR: 'dev',
      GITHUB_ACTOR_ID: '1',
      ACTIONS_ID_TOKEN_REQUEST_URL: issuer.githubRequest.url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.githubRequest.token,
    },
  })
}

const repositoryPayload = (): object => ({
  id: repository.id,
  full_name: `${repository.owner}/${repository.name}`,
  private: true,
  visibility: 'private',
  owner: { login: repository.owner, id: repository.ownerId },
})

const pullPayload = (base: Commit, change: Commit): object => ({
  action: 'synchronize',
  number: pullNumber,
  pull_request: {
    number: pullNumber,
    user: { login: 'dev', id: 1, type: 'User' },
    base: { ref: 'main', sha: base.id, repo: repositoryPayload() },
    head: { ref: 'change', sha: change.id, repo: { ...repositoryPayload(), fork: false } },
  },
  repository: repositoryPayload(),
  sender: { login: 'dev', id: 1 },
})

const indent = (text: string): string =>
  printable(text)
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')
