import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes, type KubernetesServer } from '../../src/demo/kubernetes.js'
import { clusterAudience, clusterObjects } from '../../src/demo/scenario.js'
import { GitObjects } from '../../src/demo/git-objects.js'
import { startGitLab, type GitLabDouble } from '../doubles/gitlab.js'
import { publicKey, startIssuer, type ClaimOverrides, type IssuerServer } from '../../src/demo/issuer.js'
import type { GitLabJob } from '../../src/demo/token-claims.js'
import { keepProcess } from '../../src/demo/runner/kept-process.js'
import { meshgate, writeFiles, type CommandRun } from './command-line.js'
import { namespace, type Change } from './github-stage.js'

const project = { id: 77, path: 'acme/shop' }
export const audience = 'https://mesh.example.com/staging'
export const noteToken = 'glpat-writer-0123456789'
export const jobToken = 'glcbt-job-0123456789'
export const botName = 'project_77_bot'
export const environmentName = 'staging'

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
  /** In the stage's own process, where the run is about what the program says and does and not about its start and end. */
  readonly kept?: boolean
}

export interface Ran extends CommandRun {
  readonly idToken: string
  readonly report: Readonly<Record<string, string>>
}

/** A job of the protected branch, in the environment `staging`. */
export interface BranchJob {
  readonly command: 'plan' | 'apply' | 'revoke' | 'drift'
  readonly pipeline?: string
  readonly source?: 'push' | 'schedule'
  readonly token?: string
  readonly env?: Readonly<Record<string, string>>
  /** Another project of the same name. */
  readonly projectId?: string
  /** What earlier jobs left as artifacts, in the workspace. */
  readonly artifacts?: Readonly<Record<string, string>>
  /** As in `Job`. */
  readonly kept?: boolean
}

export interface BranchRan extends CommandRun {
  readonly report: Readonly<Record<string, string>>
  /** Files beside the workspace when the script is over, and after the component's after_script. */
  readonly beside: Readonly<Record<string, string>>
  readonly left: Readonly<Record<string, string>>
  readonly tokens: readonly string[]
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
  /** The script and the after_script of the components that run after the merge; the commit is the change's merge. */
  runOnBranch(change: Change, job: BranchJob): Promise<BranchRan>
  /** An API server that takes the tokens of this instance, with what runs in the shop. */
  startCluster(): Promise<KubernetesServer>
  close(): Promise<void>
}

/** `name`: what the server's certificate names besides its address. */
export const startGitLabStage = async (name = 'localhost'): Promise<GitLabStage> => {
  const authority = makeCertificateAuthority('meshgate tests')
  const git = new GitObjects()
  const root = await mkdtemp(join(tmpdir(), 'meshgate-gitlab-'))
  await writeFile(join(root, 'ca.pem'), authority.certificate)
  const kept = keepProcess(join(root, 'ca.pem'))
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
  const variables = (folder: string, workspace: string): Readonly<Record<string, string>> => ({
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
    CI_JOB_ID: '401',
    CI_JOB_URL: `${gitlab.serverUrl}/${project.path}/-/jobs/401`,
    CI_JOB_TOKEN: jobToken,
    MESHGATE_CONFIG: 'meshgate.yaml',
    MESHGATE_AUDIENCE: 'meshgate-unused-mesh',
    MESHGATE_CLUSTER_AUDIENCE: 'meshgate-unused-cluster',
    MESHGATE_TOKEN_VARIABLE: 'SHOP_TOKEN',
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
    const clusterToken = issuer.gitlab.mintGitLab(identity, clusterAudience, job.claims)
    const run = await meshgate([job.command ?? 'check'], {
      folder: workspace,
      ...(job.kept === true ? { kept } : {}),
      env: {
        ...variables(folder, workspace),
        CI_PIPELINE_SOURCE: 'merge_request_event',
        CI_PIPELINE_ID: job.pipeline ?? '301',
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
        SHOP_TOKEN: job.token ?? noteToken,
        MESHGATE_REPORT: 'meshgate-report/check',
        ...(job.idToken === false ? {} : { MESHGATE_ID_TOKEN: idToken, MESHGATE_CLUSTER_ID_TOKEN: clusterToken }),
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

  const runOnBranch = async (change: Change, job: BranchJob): Promise<BranchRan> => {
    const folder = await mkdtemp(join(root, 'builds-'))
    const workspace = join(folder, 'shop')
    await git.writeCheckout(workspace, change.merge, 'main')
    await writeFiles(workspace, job.artifacts ?? {})
    const source = job.source ?? 'push'
    const { projectId = '77' } = job
    const identity: GitLabJob = {
      projectId,
      projectPath: project.path,
      namespaceId: '9',
      pipelineSource: source,
      ref: 'main',
      refProtected: true,
      sha: change.merge.id,
      ...(job.command === 'drift' ? {} : { environment: environmentName, environmentProtected: true }),
    }
    const [meshToken, clusterToken] = [audience, clusterAudience].map((one) => issuer.gitlab.mintGitLab(identity, one))
    const report = `meshgate-report/${job.command}`
    const env = {
      ...variables(folder, workspace),
      CI_PROJECT_ID: projectId,
      CI_PIPELINE_SOURCE: source,
      CI_PIPELINE_ID: job.pipeline ?? '500',
      CI_COMMIT_SHA: change.merge.id,
      CI_COMMIT_BEFORE_SHA: source === 'push' ? change.base.id : '0'.repeat(40),
      CI_COMMIT_REF_NAME: 'main',
      ...(job.command === 'drift' ? {} : { CI_ENVIRONMENT_NAME: environmentName }),
      MESHGATE_COMMAND: job.command,
      MESHGATE_ENVIRONMENT: environmentName,
      SHOP_TOKEN: job.token ?? noteToken,
      MESHGATE_REPORT: report,
      MESHGATE_ID_TOKEN: meshToken ?? '',
      MESHGATE_CLUSTER_ID_TOKEN: clusterToken ?? '',
      ...job.env,
    }
    const run = await meshgate([job.command], { folder: workspace, env, ...(job.kept === true ? { kept } : {}) })
    const reports = await filesBelow(join(workspace, report))
    const beside = await filesBelow(join(folder, 'tmp'))
    if (job.command === 'apply')
      await meshgate(['clean'], { folder: workspace, env, ...(job.kept === true ? { kept } : {}) })
    const left = await filesBelow(join(folder, 'tmp'))
    return { ...run, report: reports, beside, left, tokens: [meshToken ?? '', clusterToken ?? ''] }
  }

  return {
    git,
    gitlab,
    issuer,
    authorityFile: join(root, 'ca.pem'),
    run: runJob,
    runOnBranch,
    startCluster: async () => {
      const kubernetes = await startKubernetes(authority, {
        issuers: [
          {
            issuer: issuer.gitlab.issuer,
            audiences: [clusterAudience],
            keys: () => Promise.resolve({ keys: issuer.gitlab.keys.map(publicKey) as { kty: string }[] }),
            user: (claims) => ({ username: `gitlab:${String(claims['project_id'])}`, groups: [] }),
          },
        ],
      })
      kubernetes.seed([
        { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } },
        ...clusterObjects(namespace),
      ])
      return kubernetes
    },
    close: async () => {
      await kept.close()
      await gitlab.close()
      await issuer.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** Path → text of the files below a folder; none where there is no such folder. */
const filesBelow = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const files: Record<string, string> = {}
  for (const path of (await readdir(folder, { recursive: true }).catch(() => [])).sort())
    if ((await stat(join(folder, path))).isFile()) files[path] = await readFile(join(folder, path), 'utf8')
  return files
}
