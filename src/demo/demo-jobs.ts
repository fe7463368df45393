import { dirname, join } from 'node:path'
import type { CertificateAuthority } from './certificates.js'
import type { Commit, GitObjects } from './git-objects.js'
import { startGitHub, type GitHubDouble } from './github.js'
import type { HttpsHandler } from './https-server.js'
import { startIssuer, type IssuerServer } from './issuer.js'
import { runAction, type ActionResult, type ActionRun, type StartScript } from './runner/run-action.js'
import type { GitHubJob } from './token-claims.js'

export const pullNumber = 7
export const repository = { id: 1296269, owner: 'acme', ownerId: 583231, name: 'shop' }
const workflowToken = 'ghs_demo'

export interface Platform {
  readonly issuer: IssuerServer
  readonly github: GitHubDouble
}

/** A GitHub Enterprise Server: its API and its issuer share one port, as on a real one. */
export const startPlatform = async (authority: CertificateAuthority, git: GitObjects): Promise<Platform> => {
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
      [
        workflowToken,
        { login: 'github-actions[bot]', id: 41898282, pullRequests: 'write', contents: 'read', issues: 'write' },
      ],
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

export interface Runner {
  /** Path of the running program; the bundled action lies beside it. */
  readonly program: string
  readonly folder: string
  /** The jobs run one after another in one process: the runner's own start is none of what is shown. */
  readonly start: StartScript
  readonly authority: CertificateAuthority
  readonly git: GitObjects
  readonly issuer: IssuerServer
  readonly github: GitHubDouble
  /** Variables that the cluster's login needs. */
  readonly extra: Readonly<Record<string, string>>
}

interface Job {
  readonly name: 'check' | 'plan' | 'apply' | 'drift' | 'revoke'
  /** Numbers of runs go up: an older one takes nothing back. */
  readonly run: number
  readonly commit: Commit
  readonly event: string
  readonly ref: string
  readonly environment?: string
  readonly payload: object
  readonly inputs?: Readonly<Record<string, string>>
  readonly keep?: string
  readonly laterStep?: ActionRun['laterStep']
}

export const runJob = async (runner: Runner, job: Job): Promise<ActionResult> => {
  const { issuer, github } = runner
  const workspace = join(runner.folder, job.name)
  await runner.git.writeCheckout(workspace, job.commit, 'main')
  issuer.setGitHubJob(githubJob(job.event, job.ref, job.commit.id, job.environment))
  return runAction({
    action: join(dirname(runner.program), 'index.js'),
    inputs: {
      command: job.name,
      ...(job.environment === undefined ? {} : { environment: job.environment }),
      ...job.inputs,
    },
    token: workflowToken,
    ...(job.keep === undefined ? {} : { keep: job.keep }),
    ...(job.laterStep === undefined ? {} : { laterStep: job.laterStep }),
    start: runner.start,
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
      GITHUB_RUN_ID: String(job.run),
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

/** Runs the command line in a checkout, as somebody at a desk does. */
export const runWords = async (
  { program, folder, git, github, start }: Runner,
  words: readonly string[],
  commit: Commit,
): Promise<{ readonly exitCode: number; readonly text: string; readonly errors: string }> => {
  const workspace = join(folder, 'desk')
  const remote = `${github.serverUrl}/${repository.owner}/${repository.name}.git`
  await git.writeCheckout(workspace, commit, 'main', remote)
  const said = { stdout: '', stderr: '' }
  const exitCode = await start(program, {
    words,
    folder: workspace,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder },
    onText: (stream, text) => {
      said[stream] += text
    },
  })
  return { exitCode, text: said.stdout, errors: said.stderr }
}

export const repositoryPayload = (): object => ({
  id: repository.id,
  full_name: `${repository.owner}/${repository.name}`,
  private: true,
  visibility: 'private',
  owner: { login: repository.owner, id: repository.ownerId },
})

export const pullPayload = (base: Commit, change: Commit): object => ({
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
