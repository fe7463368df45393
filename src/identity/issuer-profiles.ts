import type { TrustRules } from '../config/config.js'
import { githubProfile } from './github.js'
import { gitlabProfile } from './gitlab.js'
import type { IssuerProfile } from './issuer-profile.js'
import { kubernetesProfile } from './kubernetes.js'
import { refuseToken } from './token-problem.js'

/** Where the job runs: a `CiContext` is one. */
export interface ServerOfJob {
  readonly platform: 'github' | 'gitlab' | 'local'
  readonly serverUrl: string
}

/**
 * The issuers that a token may have: the platform's own, and those that rules of the protected configuration name for
 * it. A rule for the other platform names nothing that this job could have. Throws ISSUER_INVALID.
 */
export const issuerProfiles = (server: ServerOfJob, rules: TrustRules): readonly IssuerProfile[] => {
  const profiles = new Map<string, IssuerProfile>()
  const add = (profile: IssuerProfile): void => void profiles.set(`${profile.platform} ${profile.issuer}`, profile)
  for (const rule of rules) {
    if (rule.platform === 'kubernetes') {
      if (rule.issuer === undefined)
        throw refuseToken('ISSUER_INVALID', `the rule ${rule.pointer} names no issuer`, {
          expected: 'issuer',
          remedy: 'Add `issuer`: every cluster has its own.',
        })
      add(kubernetesProfile(rule.issuer))
    } else if (rule.platform === server.platform) {
      add(
        rule.platform === 'github'
          ? githubProfile(server.serverUrl, rule.issuer)
          : gitlabProfile(server.serverUrl, rule.issuer),
      )
    }
  }
  if (profiles.size === 0 && server.platform === 'github') add(githubProfile(server.serverUrl))
  if (profiles.size === 0 && server.platform === 'gitlab') add(gitlabProfile(server.serverUrl))
  return [...profiles.values()]
}

/** The issuer that a rule trusts, on this server. */
export const issuerOfRule = (rule: TrustRules[number], server: ServerOfJob): string | undefined => {
  if (rule.platform === 'kubernetes') return rule.issuer
  if (rule.platform !== server.platform) return rule.issuer
  return rule.platform === 'github'
    ? githubProfile(server.serverUrl, rule.issuer).issuer
    : gitlabProfile(server.serverUrl, rule.issuer).issuer
}
