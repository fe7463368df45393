import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { GitObjects } from '../../src/demo/git-objects.js'
import { startGitLab, type GitLabDouble } from '../doubles/gitlab.js'
import { startIssuer, type ClaimOverrides, type IssuerServer } from '../../src/demo/issuer.js'
import type { GitLabJob } from '../../src/demo/token-claims.js'
import { meshgate, type CommandRun } from './command-line.js'
import type { Change } from './github-stage.js'

const project = { id: 77, path: 'acme/shop' }
export const audience = 'https://mesh.example.com/staging'
export const noteToken = 'glpat-writer-0123456789'
export const jobToken = 'glcbt-job-0123456789'
export const botName = 'project_77_bot'

export interface Job {
  readonly iid: number
  /** Empty: the job's own token alone. */
  readonly token?: string
  readonly claims?: ClaimOverrides
  readonly idToken?: boolean
  readonly fork?: boolean
  readonly pipeline?: string
  /** `withdraw`, with CI_JOB_STATUS, is what the component's after_script runs. */
  readonly command?: 'check' | 'withdraw' | 'doctor'
  readonly env?: Readonly<Record<string, string>>
}

export interface Ran extends CommandRun {
  readonly idToken: string
  readonly report: Readonly<Record<string, string>>
}

/** A self-managed GitLab with an issuer, on loopback, and the runs of its jobs. */
export interface GitLabStage {
  readonly git: GitObjects
  readonly gitlab: GitLabDouble
  readonly issuer: IssuerServer
  /** PEM of the authority that signed the server's certificate. */
  readonly authorityFile: string
  /** The script of the component, in a job of a merge request's pipeline. */
  run(change: Change, job: Job): Promise<Ran>
  close(): Promise<void>
}

/** `name`: what the server's certificate names besides its address. */
export const startGitLabStage = async (name = 'localhost'): Promise<GitLabStage> => {
  const authority = makeCertificateAuthority('meshgate tests')
  const git = new GitObjects()
  const root = await mkdtemp(join(tmpdir(), 'meshgate-gitlab-'))
  await writeFile(join(root, 'ca.pem'), authority.certificate)
  const issuer = await startIssuer(authority, {
    repository: 'a/b',
    repositoryId: '1',
    ownerId: '1',
    event: 'push',
    ref: '',
    sha: '',
  })
  const gitlab = await startGitLab({
    authority: { ...authority, issue: () => authority.issue({ names: [name], addresses: ['127.0.0.1'] }) },
    project,
    git,
    accounts: new Map([
      [noteToken, { kind: 'access token', id: 5, username: botName, scope: 'api' }],
      [jobToken, { kind: 'job token', id: 6, username: 'dev', scope: 'read_api' }],
    ]),
  })
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
    const run = await meshgate([job.command ?? 'check'], {
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
        SHOP_TOKEN: job.token ?? noteToken,
        MESHGATE_REPORT: 'meshgate-report/check',
        ...(job.idToken === false ? {} : { MESHGATE_ID_TOKEN: idToken }),
        ...job.env,
      },
    })
    const report: Record<string, string> = {}
    for (const name of ['plan.json', 'comment.md', 'gl-code-quality-report.json', 'meshgate.sarif']) {
      const text = await readFile(join(workspace, 'meshgate-report/check', name), 'utf8').catch(() => undefined)
      if (text !== undefined) report[name] = text
    }
    return { ...run, idToken, report }
  }

  return {
    git,
    gitlab,
    issuer,
    authorityFile: join(root, 'ca.pem'),
    run: runJob,
    close: async () => {
      await gitlab.close()
      await issuer.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}
