import type { ClaimSchema } from './claims.js'
import { parseGitHubSubject } from './github-subject.js'
import type { IssuerProfile } from './issuer-profile.js'
import { isIssuerUrl } from './issuer-url.js'
import { refuseToken } from './token-problem.js'

const schema: ClaimSchema = {
  required: { repository_id: 'id', repository_owner_id: 'id', event_name: 'text', ref: 'text' },
  optional: {
    ...{ repository: 'text', repository_owner: 'text', repository_visibility: 'text', environment: 'text' },
    ...{ ref_type: 'text', base_ref: 'text', head_ref: 'text', sha: 'text', ref_protected: 'flag' },
    ...{ workflow: 'text', workflow_ref: 'text', workflow_sha: 'text' },
    ...{ job_workflow_ref: 'text', job_workflow_sha: 'text', runner_environment: 'text' },
    ...{ actor: 'text', actor_id: 'id', enterprise: 'text', enterprise_id: 'id' },
    ...{ run_id: 'id', run_number: 'id', run_attempt: 'id', check_run_id: 'id', environment_node_id: 'text' },
  },
  prefixes: ['repo_property_'],
}

const host = (url: string): string => new URL(url).host

/** The issuer of a GitHub server: github.com, data residency on ghe.com, or a GitHub Enterprise Server. */
export const githubIssuer = (serverUrl: string): string => {
  const name = host(serverUrl)
  if (name === 'github.com') return 'https://token.actions.githubusercontent.com'
  if (/^[a-z0-9-]+\.ghe\.com$/.test(name)) return `https://token.actions.${name}`
  return `${serverUrl.replace(/\/+$/, '')}/_services/token`
}

/**
 * Whether a configured issuer can be one of this server: its own, or with an enterprise's slug after it (not on an
 * Enterprise Server, which has one issuer).
 */
const belongsTo = (issuer: string, serverUrl: string): boolean => {
  const own = githubIssuer(serverUrl)
  if (issuer === own) return true
  return !own.endsWith('/_services/token') && new RegExp(`^${own.replaceAll('.', '\\.')}/[A-Za-z0-9-]+$`).test(issuer)
}

/** Immutable subjects repeat the ids; a token in which the two differ is no token of GitHub's. */
const checkSubject: NonNullable<IssuerProfile['check']> = (text, claims) => {
  const subject = parseGitHubSubject(text)
  if (subject?.format !== 'immutable') return
  if (subject.repo_id === claims['repository_id'] && subject.owner_id === claims['repository_owner_id']) return
  throw refuseToken('TOKEN_SUBJECT', 'the ids in the subject are not those of the claims', {
    expected: `${String(claims['repository_owner_id'])} and ${String(claims['repository_id'])}`,
    received: `${subject.owner_id} and ${subject.repo_id}`,
    remedy: 'Nothing was applied. GitHub writes the same ids in both places: find out where this token comes from.',
  })
}

/** The profile of GitHub's tokens. Throws ISSUER_INVALID where the configured issuer cannot be this server's. */
export const githubProfile = (serverUrl: string, configured?: string): IssuerProfile => {
  const issuer = configured ?? githubIssuer(serverUrl)
  if (!isIssuerUrl(issuer) || !belongsTo(issuer, serverUrl))
    throw refuseToken('ISSUER_INVALID', `the configured issuer is not one of ${host(serverUrl)}`, {
      expected: githubIssuer(serverUrl),
      received: issuer,
      remedy:
        'Remove `issuer` from the trust rule, or write the issuer of your enterprise exactly as its tokens have it.',
    })
  return {
    platform: 'github',
    issuer,
    algorithms: ['RS256'],
    schema,
    maxLifetime: 900,
    maxAge: 300,
    audience: 'text',
    check: checkSubject,
  }
}
