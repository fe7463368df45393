import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeCertificateAuthority, type CertificateAuthority } from '../../src/demo/certificates.js'
import { GitObjects, type Commit, type WorkTree } from '../../src/demo/git-objects.js'
import { startGitHub, type GitHubDouble } from '../../src/demo/github.js'
import type { HttpsHandler } from '../../src/demo/https-server.js'
import { publicKey, startIssuer, type ClaimOverrides, type IssuerServer } from '../../src/demo/issuer.js'
import { startKubernetes, type KubernetesOptions, type KubernetesServer } from '../../src/demo/kubernetes.js'
import { runAction, type ActionResult } from '../../src/demo/runner/run-action.js'
import { clusterAudience, clusterObjects, environmentName, meshAudience } from '../../src/demo/scenario.js'
import type { GitHubJob } from '../../src/demo/token-claims.js'
import type { JsonObject } from '../../src/ports/json.js'
import { keepProcess, type KeptProcess } from '../../src/demo/runner/kept-process.js'
import { IssuerFaults, type IssuerFault } from '../doubles/issuer-faults.js'

/** Folder of the bundles: the committed one, or another build (MESHGATE_DIST), whose `action.yml` lies beside it. */
export const dist = process.env['MESHGATE_DIST'] ?? 'dist'
export const namespace = 'shop'
export const repository = { id: 1296269, owner: 'acme', ownerId: 583231, name: 'shop' }
export const writer = 'ghs_writer'
export const reader = 'ghs_reader'

/** A GitHub Enterprise Server with its issuer, on loopback, and the runs of its jobs. */
export interface GitHubStage {
  readonly authority: CertificateAuthority
  readonly issuer: IssuerServer
  readonly issuerFaults: IssuerFaults
  readonly github: GitHubDouble
  readonly git: GitObjects
  /** Every token that was handed to a job, in order. */
  readonly tokens: readonly string[]
  /** Where its jobs run that need no process of their own; ends with the stage. */
  readonly kept: KeptProcess
  close(): Promise<void>
}

export const startGitHubStage = async (): Promise<GitHubStage> => {
  const authority = makeCertificateAuthority('meshgate tests')
  const git = new GitObjects()
  let api: HttpsHandler = () => undefined
  const issuerFaults = new IssuerFaults()
  const issuer = await startIssuer(
    authority,
    jobOf({ event: 'push', ref: 'refs/heads/main', sha: '0'.repeat(40) }),
    (request, response, body) => api(request, response, body),
    issuerFaults.around,
  )
  const github = await startGitHub({
    authority,
    repository,
    accounts: new Map([
      [
        writer,
        { login: 'github-actions[bot]', id: 41898282, pullRequests: 'write', contents: 'read', issues: 'write' },
      ],
      [reader, { login: 'github-actions[bot]', id: 41898282, pullRequests: 'read', contents: 'read' }],
    ]),
    git,
    listen: (handler) => {
      api = handler
      return Promise.resolve(issuer.server)
    },
  })
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-stage-'))
  await writeFile(join(folder, 'ca.pem'), authority.certificate)
  const kept = keepProcess(join(folder, 'ca.pem'))
  const close = async (): Promise<void> => {
    await kept.close()
    await issuer.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { authority, issuer, issuerFaults, github, git, tokens: [], kept, close }
}

const jobOf = (job: {
  readonly event: string
  readonly ref: string
  readonly sha: string
  readonly environment?: string
}): GitHubJob => ({
  repository: `${repository.owner}/${repository.name}`,
  repositoryId: String(repository.id),
  ownerId: String(repository.ownerId),
  ...job,
})

/** Two revisions of a repository, as a merge request has them. */
export interface Change {
  readonly base: Commit
  readonly head: Commit
  /** What the runner checks out: the head merged into the base's tip. */
  readonly merge: Commit
}

export const commitChange = (git: GitObjects, base: WorkTree, head: WorkTree): Change => {
  const first = git.commit(base, [], 'Before')
  const second = git.commit(head, [first.id], 'Change')
  return { base: first, head: second, merge: git.commit(head, [first.id, second.id], 'Merge') }
}

export interface Run {
  readonly command?: 'check' | 'plan' | 'apply' | 'revoke' | 'drift' | 'doctor'
  readonly inputs?: Readonly<Record<string, string>>
  /** The pull request's number; without one it is a push to `main` of the merge. */
  readonly pull?: number
  /** Another event than `push` for a run without a pull request. */
  readonly event?: 'push' | 'merge_group' | 'workflow_dispatch' | 'schedule' | 'delete'
  readonly token?: string
  /** `no permission`: the runner sets no request variables. */
  readonly idToken?: 'granted' | 'no permission'
  readonly fork?: boolean
  readonly actor?: string
  readonly runId?: string
  readonly env?: Readonly<Record<string, string>>
  /** Claims of the tokens that the job gets, instead of the right ones. */
  readonly claims?: ClaimOverrides
  /** Makes the tokens altogether. */
  readonly mint?: (audience: string) => string
  /** The commit alone, as actions/checkout at depth 1 leaves it. */
  readonly shallow?: boolean
  readonly cancelAt?: string
  /** What earlier steps left in the workspace beside the checkout, as a downloaded artifact. */
  readonly workspaceFiles?: Readonly<Record<string, string>>
  /** What the issuer does wrong beside the token requests. */
  readonly issuerFaults?: IssuerFault
  /** Leaves the post step out, to see what it would remove; `when it has work`, the default: a run that kept nothing has none. */
  readonly post?: 'never' | 'always' | 'when it has work'
  /** In the stage's own process, where the run is about what the program says and does and not about its start and end. */
  readonly kept?: boolean
}

export interface Ran extends ActionResult {
  /** Tokens that the job asked for, in order. */
  readonly tokens: readonly string[]
  /** Everything that was left outside the workspace: reports and secrets, path → text. */
  readonly files: Readonly<Record<string, string>>
  /** Permissions of those files. */
  readonly modes: Readonly<Record<string, number>>
  /** Files of the workspace that the checkout did not put there. */
  readonly added: readonly string[]
}

/** `runJob` in the process that the stage keeps: most jobs of a test that has many. */
export const runKept = (stage: GitHubStage, change: Change, run: Run = {}): Promise<Ran> =>
  runJob(stage, change, { ...run, kept: true })

/** Runs main and post of the committed action as one job of the stage. */
export const runJob = async (stage: GitHubStage, change: Change, run: Run = {}): Promise<Ran> => {
  const { issuer, github, git, authority } = stage
  const { command = 'check', pull, token = writer, idToken = 'granted', fork = false, actor = 'dev' } = run
  const without = run.event ?? 'push'
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-job-'))
  try {
    const workspace = join(folder, 'workspace')
    const temp = join(folder, 'temp')
    await checkOut(git, workspace, change, run.shallow === true)
    for (const [path, text] of Object.entries(run.workspaceFiles ?? {})) {
      await mkdir(dirname(join(workspace, path)), { recursive: true })
      await writeFile(join(workspace, path), text)
    }
    const before = await filesOf(workspace)
    const event = pull === undefined ? without : 'pull_request'
    const queue = 'refs/heads/gh-readonly-queue/main/pr-1'
    const ref = pull !== undefined ? `refs/pull/${pull}/merge` : event === 'merge_group' ? queue : 'refs/heads/main'
    const environment = command === 'apply' || command === 'revoke' ? { environment: environmentName } : {}
    const job = jobOf({ event, ref, sha: change.merge.id, ...environment })
    issuer.setGitHubJob(job)
    const tokens: string[] = []
    // The tokens are made here, so that a test can look for them: the mesh's is asked for first.
    const audiences = idToken === 'granted' ? [meshAudience, ...Array<string>(4).fill(clusterAudience)] : []
    stage.issuerFaults.set('github', {
      ...run.issuerFaults,
      tokenAnswers: audiences.map((audience) => {
        const value = run.mint?.(audience) ?? issuer.github.mintGitHub(job, audience, run.claims)
        tokens.push(value)
        return { status: 200, body: JSON.stringify({ value }) }
      }),
    })
    if (pull !== undefined)
      github.setPull({
        number: pull,
        headSha: change.head.id,
        baseSha: change.base.id,
        mergeSha: change.merge.id,
        headRepositoryId: fork ? 99 : repository.id,
      })
    const result = await runAction({
      action: `${dist}/index.js`,
      inputs: { command, ...run.inputs },
      token,
      workspace,
      event: pull === undefined ? payloadOf(without, change) : pullPayload(change, pull, fork),
      certificateAuthority: authority.certificate,
      ...postOf(run),
      ...(run.cancelAt === undefined ? {} : { cancelAt: run.cancelAt }),
      ...(run.kept === true && run.cancelAt === undefined ? { start: stage.kept.start } : {}),
      env: {
        RUNNER_TEMP: temp,
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_GRAPHQL_URL: `${github.serverUrl}/api/graphql`,
        GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
        GITHUB_REPOSITORY_ID: String(repository.id),
        GITHUB_REPOSITORY_OWNER: repository.owner,
        GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
        GITHUB_EVENT_NAME: event,
        GITHUB_REF: ref,
        GITHUB_SHA: change.merge.id,
        GITHUB_RUN_ID: run.runId ?? '101',
        GITHUB_RUN_NUMBER: '1',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKFLOW: 'mesh',
        GITHUB_WORKFLOW_REF: `${repository.owner}/${repository.name}/.github/workflows/mesh.yml@${ref}`,
        GITHUB_JOB: 'mesh',
        GITHUB_ACTOR: actor,
        GITHUB_ACTOR_ID: '1',
        ...(idToken === 'granted'
          ? {
              ACTIONS_ID_TOKEN_REQUEST_URL: issuer.githubRequest.url,
              ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.githubRequest.token,
            }
          : {}),
        ...run.env,
      },
    })
    const after = await filesOf(workspace)
    return {
      ...result,
      tokens: [...tokens, issuer.githubRequest.token],
      files: await filesOf(temp).catch(() => ({})),
      modes: await modesOf(temp).catch(() => ({})),
      added: Object.keys(after).filter((path) => before[path] !== after[path]),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A finished check leaves the post step nothing to do, and half of the processes of these tests would be its. */
const postOf = ({ post = 'when it has work', command = 'check', cancelAt }: Run): { readonly post?: null } =>
  post === 'never' || (post === 'when it has work' && command === 'check' && cancelAt === undefined)
    ? { post: null }
    : {}

const checkOut = async (git: GitObjects, workspace: string, { merge }: Change, shallow: boolean): Promise<void> => {
  if (!shallow) return git.writeCheckout(workspace, merge, 'main')
  const clone = new GitObjects()
  await clone.writeCheckout(workspace, clone.commit(merge.files, merge.parents, merge.message), 'main')
}

const filesOf = async (folder: string): Promise<Record<string, string>> => {
  const files: Record<string, string> = {}
  for (const path of (await readdir(folder, { recursive: true })).sort())
    if ((await stat(join(folder, path))).isFile()) files[path] = await readFile(join(folder, path), 'utf8')
  return files
}

const modesOf = async (folder: string): Promise<Record<string, number>> => {
  const modes: Record<string, number> = {}
  for (const path of await readdir(folder, { recursive: true }))
    modes[path] = (await stat(join(folder, path))).mode & 0o777
  return modes
}

const repositoryPayload = (): object => ({
  id: repository.id,
  full_name: `${repository.owner}/${repository.name}`,
  private: true,
  visibility: 'private',
  owner: { login: repository.owner, id: repository.ownerId },
})

const payloadOf = (event: NonNullable<Run['event']>, { base, merge }: Change): object => ({
  ...(event === 'push' ? { before: base.id, after: merge.id } : {}),
  ...(event === 'delete' ? { ref: 'change', ref_type: 'branch' } : {}),
  ...(event === 'merge_group' ? { merge_group: { base_sha: base.id, head_sha: merge.id } } : {}),
  repository: repositoryPayload(),
  sender: { login: 'dev', id: 1 },
})

const pullPayload = ({ base, head }: Change, number: number, fork: boolean): object => ({
  action: 'synchronize',
  number,
  pull_request: {
    number,
    user: { login: 'dev', id: 1, type: 'User' },
    base: { ref: 'main', sha: base.id, repo: repositoryPayload() },
    head: { ref: 'change', sha: head.id, repo: { ...repositoryPayload(), ...(fork ? { id: 99 } : {}), fork } },
  },
  repository: repositoryPayload(),
  sender: { login: 'dev', id: 1 },
})

/** An API server that takes the stage's tokens as its login, with the scenario's workloads and these objects. */
export const startStageCluster = async (
  stage: GitHubStage,
  objects: readonly JsonObject[] = [],
  options: KubernetesOptions = {},
): Promise<KubernetesServer> => {
  const kubernetes = await startKubernetes(stage.authority, {
    issuers: [
      {
        issuer: stage.issuer.github.issuer,
        audiences: [clusterAudience],
        keys: () => Promise.resolve({ keys: stage.issuer.github.keys.map(publicKey) as { kty: string }[] }),
        user: (claims) => ({ username: `github:${String(claims['repository_id'])}`, groups: [] }),
      },
    ],
    ...options,
  })
  kubernetes.seed([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } },
    ...clusterObjects(namespace),
    ...objects,
  ])
  return kubernetes
}

/** Requests that would change something: everything but reads, dry runs and questions about oneself. */
export const writesOf = (kubernetes: KubernetesServer): readonly string[] =>
  kubernetes.server.requests
    .filter(({ method, path }) => method !== 'GET' && !path.includes('dryRun=All') && !/selfsubject/.test(path))
    .map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`)

/** Where a secret stands although it may not: the one line that hands it to the runner for masking is its only place. */
export const leaks = (run: Ran, secrets: readonly string[] = run.tokens): readonly string[] => {
  const places: Readonly<Record<string, string>> = {
    'raw log': run.rawLog
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n'),
    log: run.log,
    summary: run.summary,
    outputs: JSON.stringify(run.outputs),
    state: JSON.stringify(run.state),
    environment: JSON.stringify(run.environment),
    annotations: JSON.stringify(run.annotations),
    files: JSON.stringify(run.files),
  }
  // A token's signature alone is as good as the token where header and payload are known.
  const parts = secrets.flatMap((secret) => [secret, secret.split('.')[2] ?? secret]).filter((part) => part !== '')
  return Object.entries(places)
    .filter(([, text]) => parts.some((part) => text.includes(part)))
    .map(([place]) => place)
}

/** Codes of the errors that a run annotated. */
export const codesOf = (run: Ran): readonly (string | undefined)[] =>
  run.annotations.filter(({ level }) => level === 'error').map(({ properties }) => properties['title'])
