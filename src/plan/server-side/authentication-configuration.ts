import type { Environment, TrustRules } from '../../config/config.js'
import { issuerOfRule } from '../../identity/issuer-profiles.js'
import type { JsonObject } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { claimExpression } from './claim-expression.js'
import { groupsOf } from './groups.js'

/** Where the jobs run, for the issuer that a rule leaves out. */
export interface JobServer {
  readonly platform: 'github' | 'gitlab'
  readonly serverUrl: string
}

/** What one environment says of one issuer. */
interface Login {
  readonly environment: Environment
  readonly check: TrustRules
  readonly apply: TrustRules
}

/**
 * The API server's side of the trust rules of one cluster's environments: who logs in and as whom. The server takes one file,
 * and no two entries of an issuer, so the environments are joined by `||`. Without a rule of a platform there is none.
 */
export const authenticationConfiguration = (environments: readonly Environment[], server: JobServer): JsonObject => ({
  apiVersion: 'apiserver.config.k8s.io/v1',
  kind: 'AuthenticationConfiguration',
  jwt: [...loginsByIssuer(environments, server)]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([issuer, logins]) => jwtEntry(issuer, logins)),
})

const loginsByIssuer = (
  environments: readonly Environment[],
  server: JobServer,
): ReadonlyMap<string, readonly Login[]> => {
  const found = new Map<string, readonly Login[]>()
  for (const environment of environments)
    for (const [issuer, login] of loginsOf(environment, server))
      found.set(issuer, [...(found.get(issuer) ?? []), login])
  return found
}

const loginsOf = (environment: Environment, server: JobServer): ReadonlyMap<string, Login> => {
  const found = new Map<string, Login>()
  for (const phase of ['check', 'apply'] as const)
    for (const rule of environment.trust[phase] ?? []) {
      const issuer = issuerOfRule(rule, server)
      if (issuer === undefined) continue
      const known = found.get(issuer) ?? { environment, check: [], apply: [] }
      found.set(issuer, { ...known, [phase]: [...known[phase], rule] })
    }
  return found
}

const audienceOf = ({ name, cluster }: Environment): string => {
  const audience = cluster?.kind === 'id-token' ? cluster.audience : ''
  return audience === '' ? `CLUSTER-AUDIENCE-OF-${name}` : audience
}

const jwtEntry = (url: string, logins: readonly Login[]): JsonObject => {
  const audiences = [...new Set(logins.map(({ environment }) => audienceOf(environment)))]
  const several = audiences.length > 1
  const each = logins.map((login) => loginExpressions(login, several))
  const names = logins.map(({ environment }) => environment.name)
  return {
    // The server wants the policy said where there are several, and knows this one alone.
    issuer: { url, audiences, ...(several ? { audienceMatchPolicy: 'MatchAny' } : {}) },
    claimValidationRules: [
      // One rule: several would all have to hold, and no job is of two environments.
      {
        expression: each.map(({ holds }) => holds).join(' || '),
        message: `no trust rule of ${names.length === 1 ? 'environment' : 'environments'} ${names.join(', ')} speaks of this job`,
      },
    ],
    claimMappings: {
      username: { expression: '"meshgate:" + claims.sub' },
      groups: { expression: each.map(({ groups }) => groups).join(' + ') },
      uid: { expression: 'claims.jti' },
      extra: [
        {
          key: 'meshgate.dev/run',
          valueExpression:
            'has(claims.run_id) ? string(claims.run_id) : has(claims.pipeline_id) ? string(claims.pipeline_id) : ""',
        },
      ],
    },
    userValidationRules: [
      { expression: '!user.username.startsWith("system:")', message: 'names of the system are reserved' },
    ],
  }
}

/**
 * Whether an environment takes the job, and the groups that it gives then: none to a job that it does not take, which may be in by
 * another environment. Where audiences differ, its own is asked for too: the server was satisfied by any of them.
 */
const loginExpressions = (
  { environment, check, apply }: Login,
  withAudience: boolean,
): { readonly holds: string; readonly groups: string } => {
  const { reader, applier } = groupsOf(environment)
  const its = (rules: string): string =>
    withAudience && rules !== 'false' ? `${hasAudience(audienceOf(environment))} && (${rules})` : rules
  const [reads, writes] = [its(claimExpression(check, 'check')), its(claimExpression(apply, 'apply'))]
  return {
    holds: `${reads} || ${writes}`,
    groups: `(${writes} ? [${JSON.stringify(applier)}] : (${reads} ? [${JSON.stringify(reader)}] : []))`,
  }
}

/** A token has one audience as text, or several as a list (RFC 7519, 4.1.3). */
const hasAudience = (audience: string): string => {
  const text = JSON.stringify(audience)
  return `(type(claims.aud) == string ? claims.aud == ${text} : ${text} in claims.aud)`
}
