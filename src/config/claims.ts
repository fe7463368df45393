import type { TrustRule } from './config.js'

export type Platform = TrustRule['platform']

/** What a trust rule may say about a platform's token. Sources: GitHub's OIDC reference; GitLab's jwt_v2.rb; Kubernetes' bound tokens. */
export interface ClaimRules {
  /** Must be there: never reused, never renamed. */
  readonly compulsory: readonly string[]
  /** For `apply`, at least one of these. */
  readonly applyNeeds: readonly string[]
  readonly allowed: readonly string[]
  /** Claim that proves nothing → what to use instead. */
  readonly refused: ReadonlyMap<string, string>
  /** Digits only. */
  readonly ids: ReadonlySet<string>
  /** Fully qualified refs (attack G10). */
  readonly refs: ReadonlySet<string>
  /** The claim that tells why the job runs. */
  readonly event: string
  /** Values of it that run code of a stranger, for `check` and `apply`, and what only `check` may accept. */
  readonly refusedEvents: ReadonlySet<string>
  readonly checkEvents: ReadonlySet<string>
}

const renamed = (claim: string): string => `${claim}, which is never reused`

export const claimRules: Readonly<Record<Platform, ClaimRules>> = {
  github: {
    compulsory: ['repository_id', 'repository_owner_id'],
    applyNeeds: ['environment', 'ref'],
    allowed: [
      'repository_id',
      'repository_owner_id',
      'enterprise_id',
      'environment',
      'ref',
      'ref_type',
      'base_ref',
      'event_name',
      'job_workflow_ref',
      'job_workflow_sha',
      'workflow_ref',
      'workflow_sha',
      'runner_environment',
      'repository_visibility',
      'actor_id',
    ],
    refused: new Map([
      ['sub', 'repository_id, repository_owner_id, environment and ref: the form of sub is configurable'],
      ['aud', 'audience of the environment'],
      ['iss', 'issuer'],
      ['repository', renamed('repository_id')],
      ['repository_owner', renamed('repository_owner_id')],
      ['enterprise', renamed('enterprise_id')],
      ['actor', renamed('actor_id')],
      ['workflow', 'job_workflow_ref: the name of a workflow is free text'],
      ['head_ref', 'ref: the name of a source branch is chosen by whoever opens the pull request'],
      ['sha', 'ref: a commit changes with every run'],
      ['jti', 'repository_id'],
    ]),
    ids: new Set(['repository_id', 'repository_owner_id', 'enterprise_id', 'actor_id']),
    refs: new Set(['ref']),
    event: 'event_name',
    refusedEvents: new Set([
      'pull_request_target',
      'workflow_run',
      'issue_comment',
      'issues',
      'discussion',
      'discussion_comment',
      'fork',
      'watch',
    ]),
    checkEvents: new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group']),
  },
  gitlab: {
    compulsory: ['project_id'],
    applyNeeds: ['environment', 'ref_path'],
    allowed: [
      'project_id',
      'namespace_id',
      'job_project_id',
      'job_namespace_id',
      'ref_path',
      'ref_type',
      'ref_protected',
      'environment',
      'environment_protected',
      'environment_action',
      'pipeline_source',
      'ci_config_ref_uri',
      'ci_config_sha',
      'job_source',
      'runner_environment',
      'project_visibility',
      'user_id',
    ],
    refused: new Map([
      ['sub', 'project_id, environment and ref_path: the form of sub is configurable'],
      ['aud', 'audience of the environment'],
      ['iss', 'issuer'],
      ['project_path', renamed('project_id')],
      ['namespace_path', renamed('namespace_id')],
      ['job_project_path', renamed('job_project_id')],
      ['job_namespace_path', renamed('job_namespace_id')],
      ['ref', 'ref_path: a branch and a tag may share a short name'],
      ['user_login', 'user_id: users change their login'],
      ['user_email', 'user_id: users change their address'],
      ['user_access_level', 'environment_protected and ref_protected'],
      ['user_identities', 'user_id'],
      ['groups_direct', 'namespace_id'],
      ['deployment_tier', 'environment: the tier is set by the job'],
      ['runner_id', 'runner_environment'],
      ['sha', 'ref_path: a commit changes with every run'],
      ['jti', 'project_id'],
    ]),
    ids: new Set(['project_id', 'namespace_id', 'job_project_id', 'job_namespace_id', 'user_id']),
    refs: new Set(['ref_path']),
    event: 'pipeline_source',
    refusedEvents: new Set([]),
    checkEvents: new Set(['merge_request_event', 'external_pull_request_event', 'external']),
  },
  kubernetes: {
    compulsory: ['namespace', 'serviceaccount', 'serviceaccount_uid'],
    applyNeeds: [],
    allowed: ['namespace', 'serviceaccount', 'serviceaccount_uid'],
    refused: new Map([
      ['sub', 'namespace, serviceaccount and serviceaccount_uid'],
      ['aud', 'audience of the environment'],
      ['iss', 'issuer'],
    ]),
    ids: new Set([]),
    refs: new Set([]),
    event: '',
    refusedEvents: new Set([]),
    checkEvents: new Set([]),
  },
}
