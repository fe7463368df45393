import type { ClaimSchema } from './claims.js'
import type { IssuerProfile } from './issuer-profile.js'
import { isIssuerUrl } from './issuer-url.js'
import { refuseToken } from './token-problem.js'

const schema: ClaimSchema = {
  required: { project_id: 'id', ref_path: 'text', ref_protected: 'flag', pipeline_source: 'text' },
  optional: {
    ...{ namespace_id: 'id', namespace_path: 'text', project_path: 'text', project_visibility: 'text' },
    ...{ job_project_id: 'id', job_project_path: 'text', job_namespace_id: 'id', job_namespace_path: 'text' },
    ...{
      source_project_id: 'id',
      source_project_path: 'text',
      source_namespace_id: 'id',
      source_namespace_path: 'text',
    },
    ...{ pipeline_id: 'id', job_id: 'id', ref: 'text', ref_type: 'text', sha: 'text' },
    ...{ environment: 'text', environment_protected: 'flag', environment_action: 'text', deployment_tier: 'text' },
    ...{ ci_config_ref_uri: 'text or null', ci_config_sha: 'text or null', job_source: 'text' },
    // The only number among GitLab's own claims.
    ...{ runner_id: 'number', runner_environment: 'text', user_id: 'id' },
    // Changeable by the user, or lists and objects that no rule may use: known, and not carried along.
    ...{ user_login: 'ignored', user_email: 'ignored', user_access_level: 'ignored', user_identities: 'ignored' },
    ...{ groups_direct: 'ignored', job_config: 'ignored', target_audience: 'ignored' },
  },
}

/**
 * The profile of GitLab's tokens. The issuer is the instance's URL unless an administrator has set another one (18.1),
 * which the trust rule then names: it cannot be told from the server's address. Throws ISSUER_INVALID.
 */
export const gitlabProfile = (serverUrl: string, configured?: string): IssuerProfile => {
  const issuer = configured ?? serverUrl.replace(/\/+$/, '')
  if (!isIssuerUrl(issuer))
    throw refuseToken('ISSUER_INVALID', 'the configured issuer is no proper URL', {
      expected: 'an https URL without query, fragment or user name',
      received: issuer,
      remedy: 'Write `issuer` exactly as the instance’s /.well-known/openid-configuration has it.',
    })
  return {
    platform: 'gitlab',
    issuer,
    algorithms: ['RS256'],
    schema,
    // `exp` is the job's timeout, which an administrator may set to days.
    maxLifetime: 86_400,
    // Issued when a runner takes the job, so the age counts the image's download too.
    maxAge: 300,
    audience: 'text',
  }
}
