import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { makeCertificateAuthority } from '../../../src/demo/certificates.js'
import { GitObjects, type Commit, type WorkTree } from '../../../src/demo/git-objects.js'
import { startGitHub, type GitHubDouble } from '../../../src/demo/github.js'
import type { HttpsHandler } from '../../../src/demo/https-server.js'
import { publicKey, startIssuer } from '../../../src/demo/issuer.js'
import { startKubernetes, type KubernetesServer } from '../../../src/demo/kubernetes.js'
import { baseTree, clusterAudience, clusterObjects, headTree, type Scenario } from '../../../src/demo/scenario.js'
import type { GitHubJob } from '../../../src/demo/token-claims.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { runProcess } from './run-process.js'
import { dist, runTool, type Run } from './tools.js'

const repository = { id: 1296269, owner: 'acme', ownerId: 583231, name: 'shop' }
const workflowToken = 'ghs_workflow'
export const readerToken = 'ghs_reader'
export const pullNumber = 7

export interface GitHubProject {
  readonly github: GitHubDouble
  readonly kubernetes: KubernetesServer
  readonly workflowToken: string
  /** Of ID tokens; a cluster on loopback that trusts it needs the authority too. */
  readonly issuer: { readonly url: string; readonly certificateAuthority: string }
  /** Runs a workflow, which takes the action from `./`, for an event of the demo's change. */
  readonly run: (workflow: string, event: 'pull_request' | 'push', more?: WorkflowChange) => Promise<Run>
  readonly close: () => Promise<void>
}

export interface WorkflowChange {
  /** Another change than the demo's. */
  readonly trees?: { readonly base: WorkTree; readonly head: WorkTree }
  readonly pull?: number
  /** One that may only read, in place of the workflow's. */
  readonly token?: string
}

/** A repository on a GitHub Enterprise Server whose workflows `act` runs in host mode, all on loopback. */
export const openGitHubProject = async (): Promise<GitHubProject> => {
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-act-'))
  const authority = makeCertificateAuthority('peers')
  const git = new GitObjects()
  const jobOf = (event: string, ref: string, sha: string, environment?: string): GitHubJob => ({
    repository: `${repository.owner}/${repository.name}`,
    repositoryId: String(repository.id),
    ownerId: String(repository.ownerId),
    event,
    ref,
    sha,
    ...(environment === undefined ? {} : { environment }),
  })
  // API and issuer share one port, as on a real server.
  let api: HttpsHandler = () => undefined
  const issuer = await startIssuer(
    authority,
    jobOf('push', 'refs/heads/main', '0'.repeat(40)),
    (request, response, body) => api(request, response, body),
  )
  const github = await startGitHub({
    authority,
    repository,
    git,
    accounts: new Map([
      [workflowToken, { login: 'github-actions[bot]', id: 41898282, pullRequests: 'write', contents: 'read' }],
      [readerToken, { login: 'github-actions[bot]', id: 41898282, pullRequests: 'read', contents: 'read' }],
    ]),
    listen: (handler) => {
      api = handler
      return Promise.resolve(issuer.server)
    },
  })
  const kubernetes = await startKubernetes(authority, {
    issuers: [
      {
        issuer: issuer.github.issuer,
        audiences: [clusterAudience],
        keys: () => Promise.resolve({ keys: issuer.github.keys.map((key) => ({ ...publicKey(key), kty: 'RSA' })) }),
        user: (claims) => ({ username: `github:${String(claims['repository_id'])}`, groups: [] }),
      },
    ],
  })
  const scenario: Scenario = {
    namespace: 'shop',
    issuer: issuer.github.issuer,
    cluster: `{ server: "${kubernetes.url}", caFile: ci/cluster-ca.pem, auth: id-token, audience: ${clusterAudience} }`,
    clusterCertificateAuthority: kubernetes.certificateAuthority,
    repositoryId: String(repository.id),
    ownerId: String(repository.ownerId),
  }
  const policies = Object.entries(baseTree(scenario))
    .filter(([path]) => path.startsWith('mesh/'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as JsonObject))
  kubernetes.seed([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } },
    ...clusterObjects('shop'),
    ...policies,
  ])
  const programs = join(folder, 'bin')
  await mkdir(programs)
  await symlink(process.execPath, join(programs, 'node'))
  const authorityFile = join(folder, 'authority.pem')
  await writeFile(authorityFile, authority.certificate)
  let runs = 100

  const run = async (
    workflow: string,
    event: 'pull_request' | 'push',
    { trees, pull = pullNumber, token = workflowToken }: WorkflowChange = {},
  ): Promise<Run> => {
    runs += 1
    const { base: before, head: after } = trees ?? { base: baseTree(scenario), head: headTree(scenario) }
    const files = { '.github/workflows/mesh.yml': workflow }
    const base = git.commit({ ...before, ...files }, [], 'base')
    const change = git.commit({ ...after, ...files }, [base.id], 'change')
    const merge = git.commit(change.files, [base.id, change.id], 'merge')
    const work = join(folder, `work-${runs}`)
    await git.writeCheckout(work, merge, 'main')
    await cp('action.yml', join(work, 'action.yml'))
    await cp(dist, join(work, 'dist'), { recursive: true })
    runTool('git', ['reset', '-q'], work)
    runTool('git', ['remote', 'add', 'origin', `https://github.com/${repository.owner}/${repository.name}.git`], work)
    github.setPull({
      number: pull,
      headSha: change.id,
      baseSha: base.id,
      mergeSha: merge.id,
      headRepositoryId: repository.id,
    })
    const ref = event === 'push' ? 'refs/heads/main' : `refs/pull/${pull}/merge`
    issuer.setGitHubJob(jobOf(event, ref, merge.id, event === 'push' ? 'staging' : undefined))
    await writeFile(
      join(folder, 'event.json'),
      JSON.stringify(event === 'push' ? pushEvent(base, merge) : pullEvent(base, change, pull)),
    )
    const variables = {
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: `${github.serverUrl}/api/graphql`,
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
      GITHUB_RUN_ID: String(runs),
      ACTIONS_ID_TOKEN_REQUEST_URL: issuer.githubRequest.url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.githubRequest.token,
      NODE_EXTRA_CA_CERTS: authorityFile,
    }
    return runProcess(
      'act',
      [
        event,
        '--platform=ubuntu-latest=-self-hosted',
        `--eventpath=${join(folder, 'event.json')}`,
        `--secret=GITHUB_TOKEN=${token}`,
        '--action-offline-mode',
        ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ],
      {
        folder: work,
        env: {
          PATH: [programs, process.env['PATH'] ?? ''].join(delimiter),
          HOME: folder,
          XDG_CACHE_HOME: join(folder, 'cache'),
          TMPDIR: folder,
        },
      },
    )
  }
  return {
    github,
    kubernetes,
    workflowToken,
    issuer: { url: issuer.github.issuer, certificateAuthority: authority.certificate },
    run,
    close: async () => {
      await Promise.all([issuer.close(), kubernetes.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const repositoryPayload = (): object => ({
  id: repository.id,
  full_name: `${repository.owner}/${repository.name}`,
  private: true,
  visibility: 'private',
  default_branch: 'main',
  owner: { login: repository.owner, id: repository.ownerId },
})

const pullEvent = (base: Commit, change: Commit, number: number): object => ({
  action: 'synchronize',
  number,
  pull_request: {
    number,
    user: { login: 'dev', id: 1, type: 'User' },
    base: { ref: 'main', sha: base.id, repo: repositoryPayload() },
    head: { ref: 'change', sha: change.id, repo: { ...repositoryPayload(), fork: false } },
  },
  repository: repositoryPayload(),
  sender: { login: 'dev', id: 1 },
})

const pushEvent = (base: Commit, merge: Commit): object => ({
  ref: 'refs/heads/main',
  before: base.id,
  after: merge.id,
  repository: repositoryPayload(),
  sender: { login: 'dev', id: 1 },
})
