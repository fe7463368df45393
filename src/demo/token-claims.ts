import { randomUUID } from 'node:crypto'

/** What GitHub knows of a job when it issues a token. */
export interface GitHubJob {
  readonly repository: string
  readonly repositoryId: string
  readonly ownerId: string
  readonly event: string
  /** Fully qualified. */
  readonly ref: string
  readonly sha: string
  readonly environment?: string
  readonly runId?: string
  /** File of the workflow; `.github/workflows/mesh.yml` when missing. */
  readonly workflow?: string
}

/** What GitLab knows of a job when a runner takes it. */
export interface GitLabJob {
  readonly projectId: string
  readonly projectPath: string
  readonly namespaceId: string
  readonly pipelineSource: string
  /** Short name of the branch or tag. */
  readonly ref: string
  readonly refType?: 'branch' | 'tag'
  readonly refProtected: boolean
  readonly sha: string
  readonly environment?: string
  readonly environmentProtected?: boolean
  /** The project that runs the job, where it is another one (a fork's merge request). */
  readonly jobProjectId?: string
}

type TokenClaims = Readonly<Record<string, unknown>>

const subjectOf = (job: GitHubJob): string => {
  const [owner = '', name = ''] = job.repository.split('/')
  const context =
    job.environment !== undefined
      ? `environment:${job.environment.replaceAll(':', '%3A')}`
      : job.event === 'pull_request'
        ? 'pull_request'
        : `ref:${job.ref}`
  return `repo:${owner}@${job.ownerId}/${name}@${job.repositoryId}:${context}`
}

/** The claims of github.com's documentation, with the immutable subject: 300 s from now, not before ten minutes ago. */
export const githubClaims = (issuer: string, job: GitHubJob, audience: string): TokenClaims => {
  const now = Math.floor(Date.now() / 1000)
  const [owner = ''] = job.repository.split('/')
  const workflow = `${job.repository}/${job.workflow ?? '.github/workflows/mesh.yml'}@${job.ref}`
  return {
    ...{ jti: randomUUID(), sub: subjectOf(job), aud: audience, iss: issuer, iat: now, nbf: now - 600, exp: now + 300 },
    ...{ ref: job.ref, ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch', sha: job.sha },
    ...{ repository: job.repository, repository_id: job.repositoryId, repository_visibility: 'private' },
    ...{ repository_owner: owner, repository_owner_id: job.ownerId, base_ref: '', head_ref: '' },
    ...{
      run_id: job.runId ?? '1',
      run_number: '1',
      run_attempt: '1',
      check_run_id: '7',
      actor: 'octocat',
      actor_id: '583231',
    },
    ...{
      workflow: 'mesh',
      workflow_ref: workflow,
      workflow_sha: job.sha,
      job_workflow_ref: workflow,
      job_workflow_sha: job.sha,
    },
    ...{ event_name: job.event, runner_environment: 'github-hosted' },
    ...(job.environment === undefined ? {} : { environment: job.environment }),
  }
}

/** The claims of lib/gitlab/ci/jwt_v2.rb: as long as the job's timeout (an hour), not before five seconds ago. */
export const gitlabClaims = (issuer: string, job: GitLabJob, audience: string): TokenClaims => {
  const now = Math.floor(Date.now() / 1000)
  const type = job.refType ?? 'branch'
  const namespace = job.projectPath.split('/').slice(0, -1).join('/')
  const host = new URL(issuer).host
  return {
    ...{ jti: randomUUID(), iss: issuer, aud: audience, iat: now, nbf: now - 5, exp: now + 3600 },
    sub: `project_path:${job.projectPath}:ref_type:${type}:ref:${job.ref}`,
    ...{
      namespace_id: job.namespaceId,
      namespace_path: namespace,
      project_id: job.projectId,
      project_path: job.projectPath,
    },
    ...{ job_project_id: job.jobProjectId ?? job.projectId, job_project_path: job.projectPath },
    ...{ job_namespace_id: job.namespaceId, job_namespace_path: namespace, project_visibility: 'private' },
    ...{ user_id: '5', user_login: 'sidney', user_email: 'sidney@example.com', user_access_level: 'maintainer' },
    ...{ pipeline_id: '301', pipeline_source: job.pipelineSource, job_id: '401' },
    ...{ ref: job.ref, ref_type: type, ref_path: `refs/${type === 'tag' ? 'tags' : 'heads'}/${job.ref}` },
    ...{ ref_protected: String(job.refProtected), runner_id: 1, runner_environment: 'self-hosted', sha: job.sha },
    ci_config_ref_uri: `${host}/${job.projectPath}//.gitlab-ci.yml@refs/heads/${job.ref}`,
    ci_config_sha: job.sha,
    ...(job.environment === undefined
      ? {}
      : {
          environment: job.environment,
          environment_protected: String(job.environmentProtected === true),
          deployment_tier: 'production',
          environment_action: 'start',
        }),
  }
}
