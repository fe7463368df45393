import type { Problem } from '../errors/problem.js'
import type { Access, Environment, TrustRule } from '../config/config.js'
import type { JsonObject } from '../ports/json.js'
import type { FileSource } from '../ports/source.js'
import { byCodePoint } from '../ports/order.js'

/** Issuer that a trust rule means when it names none: what the platform of the run, or its default, signs as. */
export type DefaultIssuers = Readonly<Partial<Record<TrustRule['platform'], string>>>

/**
 * The token's part of an AuthorizationPolicy: per trust rule of `trust.apply` the `when` conditions that only the
 * job's own token meets. Never `requestPrincipals`: Istio splits these at the last `/`, and the subjects of GitHub and
 * GitLab hold slashes (pilot/pkg/security/authz/model/generator.go). Claims are compared as strings and lists of
 * strings, and a value with `*` at an end would be a pattern there, so such a one is refused.
 */
export const claimConditions = (
  environment: Environment,
  access: Access,
  where: FileSource,
  issuers: DefaultIssuers,
): { readonly conditions: readonly (readonly JsonObject[])[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const refuse = (message: string, remedy: string): void => {
    problems.push({ code: 'BINDING_TOKEN', message, where, remedy })
  }
  const rules = environment.trust.apply ?? []
  if (rules.length === 0)
    refuse(
      `Access to ${JSON.stringify(access.service)} by the job's token needs trust.apply of environment ${JSON.stringify(environment.name)}: its claims are the condition.`,
      'Add trust.apply to the environment, or grant the access by the service account.',
    )
  if (environment.audience === undefined || environment.audience === '')
    refuse(
      `Environment ${JSON.stringify(environment.name)} has no audience, so its jobs hold no token for the mesh.`,
      'Set `audience` of the environment.',
    )
  else if (isPattern(environment.audience))
    refuse('The audience begins or ends with `*`, which Istio reads as a pattern.', 'Use an audience without `*`.')
  const conditions = rules.map((rule) => {
    const issuer = rule.issuer ?? issuers[rule.platform]
    if (issuer === undefined || issuer === '' || isPattern(issuer)) {
      refuse(
        `The issuer of the ${rule.platform} rule at ${rule.pointer} is not known.`,
        'Write `issuer` in the trust rule: numeric ids mean something only together with who signs them.',
      )
      return []
    }
    const claims = [...rule.claims]
      .sort(([a], [b]) => byCodePoint(a, b))
      .filter(([claim]) => claim !== 'iss' && claim !== 'aud')
    if (claims.length === 0)
      refuse(
        `The rule at ${rule.pointer} names no claim, so every token of the issuer would match.`,
        'Name the claims.',
      )
    for (const [claim, values] of claims) {
      if (!/^[A-Za-z0-9_][A-Za-z0-9_.:-]*$/.test(claim))
        refuse(
          `Claim ${JSON.stringify(claim)} cannot be written as a condition of Istio.`,
          'Pin the job by top-level claims, or grant the access by the service account.',
        )
      if (values.length === 0 || values.some((value) => value === '' || isPattern(value)))
        refuse(
          `Claim ${JSON.stringify(claim)} has a value that Istio would read as a pattern, or none.`,
          'Use exact values without `*` at either end.',
        )
    }
    return [
      { key: 'request.auth.claims[iss]', values: [issuer] },
      { key: 'request.auth.audiences', values: [environment.audience ?? ''] },
      ...claims.map(([claim, values]) => ({
        key: `request.auth.claims[${claim}]`,
        values: [...new Set(values)].sort(byCodePoint),
      })),
    ]
  })
  return { conditions: problems.length > 0 ? [] : conditions, problems }
}

/** Istio, matcher/string.go: a `*` at either end makes a pattern; in the middle it stands for itself. */
const isPattern = (value: string): boolean => value.startsWith('*') || value.endsWith('*')
