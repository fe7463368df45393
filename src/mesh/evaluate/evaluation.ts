import type { JsonObject } from '../../ports/json.js'
import type { Source } from '../../ports/source.js'
import type { Unknown } from '../enforcement.js'

/**
 * `allow`: reaches the workload. `deny`: a policy, or a CUSTOM provider, refused it. `unauthenticated`: its token did.
 * `refused`: no filter chain took the connection, or no handshake came about. `rejected`: Envoy's HTTP layer did, before
 * any policy was asked. `unknown`: a CUSTOM provider is asked, and its answer is not known.
 */
export type EvaluationKind = 'allow' | 'deny' | 'unauthenticated' | 'refused' | 'rejected' | 'unknown'

export interface Evaluation {
  /** Only where `kind` is `allow`. */
  readonly allowed: boolean
  /** 200 where allowed over HTTP, the status that Envoy answers otherwise; 0 for plain connections and closed ones. */
  readonly status: number
  /** Body of Envoy's own answer; empty where there is none. */
  readonly body: string
  readonly kind: EvaluationKind
  readonly by: Deciding
  /** Rules that were asked and did not match, in the order in which they were asked. */
  readonly rules: readonly RuleMiss[]
  /** What was taken for granted: signatures without keys, and the like. Whole sentences without a full stop. */
  readonly notes: readonly string[]
  /** What is not modelled at a proxy on the way; it may answer otherwise. */
  readonly unknowns: readonly Unknown[]
}

export interface Deciding {
  /** `AuthorizationPolicy shop/orders`. */
  readonly policy?: string
  readonly rule?: number
  /** For people: `AuthorizationPolicy shop/orders spec.rules[0]`, `no ALLOW policy matches`, `no policy applies`. */
  readonly text: string
  readonly where?: Source
}

/** The first field of a rule that a request failed; its words and its place are found when they are read. */
export interface RuleMiss {
  readonly policy: string
  readonly action: 'ALLOW' | 'DENY' | 'CUSTOM'
  readonly rule: number
  /** `from[0].source.principals`, `when[1].notValues`; `rule` where the whole rule is left out. */
  readonly field: string
  readonly expected: string
  readonly received: string
  readonly where: Source
}

export interface EvaluateOptions {
  /** Milliseconds since the epoch: the clock of the proxy. */
  readonly now: number
  /** Key sets by `jwksUri`, or by issuer for rules without one. Rules whose keys are nowhere take signatures as valid. */
  readonly keySets?: ReadonlyMap<string, JsonObject>
  /** What CUSTOM providers answer, by name. */
  readonly authorizers?: ReadonlyMap<string, 'allow' | 'deny'>
}
