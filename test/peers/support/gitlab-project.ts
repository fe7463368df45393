import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { makeCertificateAuthority } from '../../../src/demo/certificates.js'
import { GitObjects, type WorkTree } from '../../../src/demo/git-objects.js'
import { startGitLab, type GitLabDouble } from '../../doubles/gitlab.js'
import { publicKey, startIssuer, type IssuerServer } from '../../../src/demo/issuer.js'
import { startKubernetes, type KubernetesServer } from '../../../src/demo/kubernetes.js'
import { baseTree, clusterAudience, clusterObjects, headTree, type Scenario } from '../../../src/demo/scenario.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { runProcess } from './run-process.js'
import { dist, peer, runTool, type Run } from './tools.js'

const project = { id: 77, path: 'acme/shop', namespaceId: '5' }
const noteToken = 'glpat-notes'
const jobToken = 'glcbt-job'
export const mergeRequest = 7

export interface GitLabProject {
  readonly gitlab: GitLabDouble
  readonly kubernetes: KubernetesServer
  /** Of ID tokens; a cluster on loopback that trusts it needs the authority too. */
  readonly issuer: { readonly url: string; readonly certificateAuthority: string }
  /** Token of the bot that writes notes. */
  readonly noteToken: string
  /** Runs a pipeline of a merge request. */
  readonly mergeRequestPipeline: (fixture: string, more?: PipelineChange) => Promise<PipelineRun>
  /** Runs a pipeline of the protected branch after the merge. */
  readonly branchPipeline: (fixture: string, more?: PipelineChange) => Promise<PipelineRun>
  /** Forgets the notes of the merge request. */
  readonly clearNotes: () => void
  readonly close: () => Promise<void>
}

export interface PipelineChange {
  readonly variables?: Readonly<Record<string, string>>
  /** Variables to leave out. */
  readonly without?: readonly string[]
  /** Files in place of or beside those of the scenario. */
  readonly files?: WorkTree
  /** Another change than the demo's, without a configuration. */
  readonly trees?: { readonly base: WorkTree; readonly head: WorkTree }
  readonly iid?: number
  /** Where the configuration stands; null: the repository has none. */
  readonly configPath?: string | null
  /** Whether the configuration asks for a kubeconfig for the lines after apply. */
  readonly login?: true
}

export interface PipelineRun extends Run {
  /** The log without colours. */
  readonly log: string
  /** A file of the work tree after the pipeline; '' where there is none. */
  readonly read: (path: string) => Promise<string>
}

/** The demo's configuration for a GitLab with an issuer of its own. */
const forGitLab = (tree: WorkTree, issuer: string, configPath: string | null): WorkTree => {
  const host = new URL(issuer).host
  const text = (tree['meshgate.yaml'] ?? '')
    .replace('version: 1\n', `version: 1\nissuerHosts: ["${host}"]\n`)
    .replace(
      /^ {8}github: .*event_name: \[pull_request.*$/m,
      `        gitlab: { issuer: "${issuer}", project_id: "${project.id}", pipeline_source: merge_request_event }`,
    )
    .replace(
      /^ {8}github: .*environment: staging.*$/m,
      `        gitlab: { issuer: "${issuer}", project_id: "${project.id}", environment: staging, environment_protected: "true", ref_path: refs/heads/main, ref_protected: "true" }`,
    )
  const { 'meshgate.yaml': _, ...rest } = tree
  return configPath === null ? rest : { ...rest, [configPath]: text }
}

const objectsOf = (tree: WorkTree): readonly JsonObject[] =>
  Object.entries(tree)
    .filter(([path]) => path.startsWith('mesh/'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as JsonObject))

/**
 * A project on a self-managed GitLab whose pipelines gitlab-ci-local runs: the code-review server, an issuer at another
 * address and a cluster that trusts it, all on loopback.
 */
export const openGitLabProject = async (): Promise<GitLabProject> => {
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-pipelines-'))
  const authority = makeCertificateAuthority('peers')
  const git = new GitObjects()
  const unusedJob = {
    repository: 'acme/shop',
    repositoryId: '1',
    ownerId: '1',
    event: 'push',
    ref: 'refs/heads/main',
    sha: '0'.repeat(40),
  }
  const issuer = await startIssuer(authority, unusedJob)
  const gitlab = await startGitLab({
    authority,
    project,
    git,
    accounts: new Map([
      [noteToken, { kind: 'access token', id: 41, username: 'project_77_bot', scope: 'api' }],
      [jobToken, { kind: 'job token', id: 5, username: 'sidney', scope: 'read_api' }],
    ]),
  })
  const kubernetes = await startKubernetes(authority, {
    issuers: [
      {
        issuer: issuer.gitlab.issuer,
        audiences: [clusterAudience],
        keys: async () => ({ keys: issuer.gitlab.keys.map((key) => ({ ...publicKey(key), kty: 'RSA' })) }),
        user: (claims) => ({ username: `gitlab:${String(claims['project_id'])}`, groups: [] }),
      },
    ],
  })
  const scenario: Scenario = {
    namespace: 'shop',
    issuer: issuer.gitlab.issuer,
    cluster: `{ server: "${kubernetes.url}", caFile: ci/cluster-ca.pem, auth: id-token, audience: ${clusterAudience} }`,
    clusterCertificateAuthority: kubernetes.certificateAuthority,
    repositoryId: '1',
    ownerId: '1',
  }
  kubernetes.seed([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } },
    ...clusterObjects('shop'),
    ...objectsOf(baseTree(scenario)),
  ])
  const programs = join(folder, 'bin')
  await mkdir(programs)
  await writeFile(
    join(programs, 'meshgate'),
    `#!/bin/sh\nexec '${process.execPath}' '${resolve(dist, 'cli.js')}' "$@"\n`,
    { mode: 0o755 },
  )
  await symlink(process.execPath, join(programs, 'node'))
  const authorityFile = join(folder, 'authority.pem')
  await writeFile(authorityFile, authority.certificate)
  const components = {
    'templates/check/template.yml': await readFile('templates/check/template.yml', 'utf8'),
    'templates/apply/template.yml': await readFile('templates/apply/template.yml', 'utf8'),
  }
  let pipelines = 300

  const run = async (
    fixture: string,
    kind: 'merge request' | 'branch',
    more: PipelineChange = {},
  ): Promise<PipelineRun> => {
    pipelines += 1
    const { configPath = 'meshgate.yaml', iid = mergeRequest, trees } = more
    const scene = (tree: WorkTree): WorkTree => forGitLab(tree, scenario.issuer, configPath)
    const asked: Scenario = more.login === undefined ? scenario : { ...scenario, login: more.login }
    const pipeline = /\n/.test(fixture)
      ? fixture
      : await readFile(`.gitlab-ci-component/fixtures/${fixture}.gitlab-ci.yml`, 'utf8')
    const own = {
      ...components,
      ...more.files,
      '.gitlab-ci.yml': pipeline,
      '.gitignore': '.gitlab-ci-local/\nmeshgate-report/\n',
    }
    const base = git.commit({ ...(trees?.base ?? scene(baseTree(asked))), ...own }, [], 'base')
    const change = git.commit({ ...(trees?.head ?? scene(headTree(asked))), ...own }, [base.id], 'change')
    const merge = git.commit(change.files, [base.id, change.id], 'merge')
    const work = join(folder, `work-${pipelines}`)
    // GitLab sets no CI_COMMIT_BRANCH in a merge request's pipeline; gitlab-ci-local takes the branch that is checked out.
    await git.writeCheckout(work, merge, kind === 'branch' ? 'main' : 'change')
    runTool('git', ['reset', '-q'], work)
    runTool('git', ['remote', 'add', 'origin', `git@gitlab.example.com:${project.path}.git`], work)
    runTool('git', ['update-ref', 'refs/remotes/origin/main', base.id], work)
    runTool('git', ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main'], work)
    gitlab.setMergeRequest({ iid, headSha: change.id, mergeSha: merge.id, targetBranch: 'main' })
    gitlab.setBranch('main', base.id)
    const variables: Record<string, string> = {
      GITLAB_CI: 'true',
      CI_SERVER_URL: gitlab.serverUrl,
      CI_API_V4_URL: gitlab.apiUrl,
      CI_PROJECT_ID: String(project.id),
      CI_PROJECT_NAMESPACE_ID: project.namespaceId,
      CI_PROJECT_VISIBILITY: 'private',
      CI_PIPELINE_ID: String(pipelines),
      CI_JOB_ID: String(pipelines + 100),
      CI_JOB_URL: `${gitlab.serverUrl}/${project.path}/-/jobs/${pipelines + 100}`,
      CI_JOB_TOKEN: jobToken,
      CI_BUILDS_DIR: folder,
      CI_PROJECT_DIR: work,
      CI_DEFAULT_BRANCH: 'main',
      MESHGATE_GITLAB_TOKEN: noteToken,
      ...(kind === 'merge request'
        ? {
            CI_PIPELINE_SOURCE: 'merge_request_event',
            CI_COMMIT_REF_NAME: 'change',
            CI_MERGE_REQUEST_IID: String(iid),
            CI_MERGE_REQUEST_PROJECT_ID: String(project.id),
            CI_MERGE_REQUEST_SOURCE_PROJECT_ID: String(project.id),
            CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
            CI_MERGE_REQUEST_REF_PATH: `refs/merge-requests/${iid}/merge`,
            CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: change.id,
            CI_MERGE_REQUEST_TARGET_BRANCH_SHA: base.id,
            CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
          }
        : {
            CI_PIPELINE_SOURCE: 'push',
            CI_COMMIT_REF_NAME: 'main',
            CI_COMMIT_BRANCH: 'main',
            CI_COMMIT_BEFORE_SHA: base.id,
          }),
      ...tokens(issuer, kind, merge.id, pipeline),
      ...more.variables,
    }
    for (const name of more.without ?? []) delete variables[name]
    const result = await runProcess(
      process.execPath,
      [
        peer('gitlab-ci-local/dist/index.js'),
        '--force-shell-executor',
        '--no-color',
        '--concurrency=1',
        `--home=${join(folder, 'home')}`,
        `--ignore-predefined-vars=${Object.keys(variables).join(',')}`,
        ...Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
      ],
      {
        folder: work,
        env: {
          PATH: [programs, process.env['PATH'] ?? ''].join(delimiter),
          HOME: join(folder, 'home'),
          NODE_EXTRA_CA_CERTS: authorityFile,
        },
      },
    )
    return {
      ...result,
      // eslint-disable-next-line no-control-regex
      log: result.output.replace(/\u001b\[[0-9;]*[A-Za-z]/g, ''),
      read: (path) => readFile(join(work, path), 'utf8').catch(() => ''),
    }
  }
  return {
    gitlab,
    kubernetes,
    issuer: { url: issuer.gitlab.issuer, certificateAuthority: authority.certificate },
    noteToken,
    mergeRequestPipeline: (fixture, more) => run(fixture, 'merge request', more),
    branchPipeline: (fixture, more) => run(fixture, 'branch', more),
    clearNotes: () => {
      for (const note of gitlab.notes(mergeRequest)) gitlab.removeNote(note.id)
    },
    close: async () => {
      await Promise.all([gitlab.close(), kubernetes.close(), issuer.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * What `id_tokens:` of the component would put into the job: gitlab-ci-local takes the keyword and ignores it. The
 * audiences are those that the pipeline gives as inputs, else the components' defaults.
 */
const tokens = (
  issuer: IssuerServer,
  kind: 'merge request' | 'branch',
  sha: string,
  pipeline: string,
): Record<string, string> => {
  const job = {
    projectId: String(project.id),
    projectPath: project.path,
    namespaceId: project.namespaceId,
    pipelineSource: kind === 'branch' ? 'push' : 'merge_request_event',
    ref: kind === 'branch' ? 'main' : 'change',
    refProtected: kind === 'branch',
    sha,
    ...(kind === 'branch' ? { environment: 'staging', environmentProtected: true } : {}),
  }
  const audience = (input: string, otherwise: string): string =>
    new RegExp(`(?:^|[\\s{])${input}: ([^\\s,}]+)`, 'm').exec(pipeline)?.[1] ?? otherwise
  // What a pipeline adds to the component's job: `MESHGATE_CLUSTER_ID_TOKEN_DEV: { aud: … }`.
  const further = [...pipeline.matchAll(/^ +(MESHGATE_(?:CLUSTER_)?ID_TOKEN_\w+): \{ aud: (\S+) \}$/gm)].map(
    ([, name = '', aud = '']) => [name, issuer.gitlab.mintGitLab(job, aud)] as const,
  )
  return {
    ...Object.fromEntries(further),
    MESHGATE_ID_TOKEN: issuer.gitlab.mintGitLab(job, audience('audience', 'meshgate-unused-mesh')),
    MESHGATE_CLUSTER_ID_TOKEN: issuer.gitlab.mintGitLab(job, audience('cluster-audience', 'meshgate-unused-cluster')),
  }
}
