import type { JSONWebKeySet, JWTPayload } from 'jose'
import type { Json, JsonObject } from '../ports/json.js'
import { listOf, mapOf, textOf } from './json-parts.js'
import { CelError, evaluateCel, type CelNames } from './cel-evaluate.js'
import { parseCel } from './cel-expression.js'
import type { KubernetesUser, TrustedIssuer } from './kubernetes-users.js'

/** The issuers of an AuthenticationConfiguration, each with the login that its expressions make of a token's claims. */
export const trustedIssuers = (
  configuration: JsonObject,
  keys: (issuer: string) => Promise<JSONWebKeySet>,
): readonly TrustedIssuer[] =>
  listOf(configuration['jwt'])
    .map(mapOf)
    .map((entry) => {
      const { url, audiences } = mapOf(entry['issuer'])
      return {
        issuer: textOf(url),
        audiences: listOf(audiences).map(textOf),
        keys: () => keys(textOf(url)),
        user: (claims) => userOf(entry, claims),
      }
    })

/** undefined: a rule refuses the token, or an expression fails on it. */
const userOf = (entry: JsonObject, payload: JWTPayload): KubernetesUser | undefined => {
  try {
    const names = { claims: payload as JsonObject }
    if (!allTrue(entry['claimValidationRules'], names)) return undefined
    const { username, groups, uid } = mapOf(entry['claimMappings'])
    const user = {
      username: textOf(ask(mapOf(username)['expression'], names)),
      groups: listOf(ask(mapOf(groups)['expression'], names)).map(textOf),
      uid: textOf(ask(mapOf(uid)['expression'], names)),
    }
    return user.username !== '' && allTrue(entry['userValidationRules'], { user }) ? user : undefined
  } catch (error) {
    if (error instanceof CelError) return undefined
    throw error
  }
}

const allTrue = (rules: Json | undefined, names: CelNames): boolean =>
  listOf(rules).every((rule) => ask(mapOf(rule)['expression'], names) === true)

const ask = (expression: Json | undefined, names: CelNames): Json => evaluateCel(parseCel(textOf(expression)), names)
