import type { JsonObject } from '../ports/json.js'
import type { Claims, ClaimSchema } from './claims.js'

export type TokenPlatform = 'github' | 'gitlab' | 'kubernetes'

/**
 * What is known about the tokens of one issuer before one is seen. Profiles come from the platform that the job runs on
 * and from the protected configuration; never from a token.
 */
export interface IssuerProfile {
  readonly platform: TokenPlatform
  /** Exactly as `iss` has it. */
  readonly issuer: string
  readonly algorithms: readonly string[]
  readonly schema: ClaimSchema
  /** Seconds between `iat` and `exp`. */
  readonly maxLifetime: number
  /** Seconds between `iat` and now; missing: a token may be as old as its lifetime allows. */
  readonly maxAge?: number
  /** Kubernetes writes a list even for one audience; CI tokens with a list are refused. */
  readonly audience: 'text' | 'list of one'
  /** Brings the payload into the form of the schema, where an issuer nests claims. */
  readonly flatten?: (payload: JsonObject) => JsonObject
  /** What must hold between claims; throws a `Refusal`. */
  readonly check?: (subject: string, claims: Claims) => void
}
