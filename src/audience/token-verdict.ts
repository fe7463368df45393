import type { ObjectKey } from '../ports/object.js'

/** Whether one JWT rule of a RequestAuthentication would accept the token, and if not, the fix on either side. */
export interface TokenVerdict {
  readonly requestAuthentication: ObjectKey
  /** Index in `spec.jwtRules`. */
  readonly rule: number
  readonly verdict: 'accepted' | 'refused' | 'not for this issuer' | 'cannot tell'
  /** Envoy's own words: `Audiences in Jwt are not allowed`; for `cannot tell`, what stands in the way; empty when accepted. */
  readonly message: string
  /** HTTP status as Envoy gives it: 200, 401 or 403; 0 where it cannot be told. */
  readonly status: number
  /** The rule's audiences. */
  readonly expected: readonly string[]
  readonly received: readonly string[]
  /** The configured audience that comes closest, and what differs; absent when they are equal or nothing comes close. */
  readonly nearest?: { readonly audience: string; readonly differs: readonly AudienceDifference[] }
  /** True where the cluster accepts what an exact comparison refuses (Envoy strips one scheme and one trailing slash). */
  readonly looser?: boolean
  /** Each fixes it by itself. */
  readonly mends: readonly string[]
}

export type AudienceDifference = 'scheme' | 'trailing slash' | 'case' | 'surrounding space' | 'spelling'
