import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { checkTime, isAudienceAllowed, jwtStatusOf, type JwtError } from '../mesh/evaluate/jwt-token.js'
import { objectsAt, textAt, textsAt } from '../mesh/fields.js'
import { jwksUriOf } from '../mesh/key-place.js'
import { jwtMessages } from '../mesh/vocabulary.js'
import { checkAudienceExactly, nearestAudience } from './check-audience.js'
import { mendsOfAudience } from './mends.js'
import type { TokenVerdict } from './token-verdict.js'

/** What is known about a token; the issuer and the configured audience are enough, where none was seen. */
export interface JudgedToken {
  readonly issuer: string
  readonly audiences: readonly string[]
  /** Platform that issued it, for the fix; missing: told from the issuer where possible. */
  readonly platform?: 'github' | 'gitlab'
  /** `exp` and `nbf`, in seconds since the epoch, of a token that was seen. */
  readonly expires?: number
  readonly notBefore?: number
  readonly keyId?: string
  /** Where the issuer's discovery document says its keys are. */
  readonly keysUrl?: string
  /** The issuer's public keys, as the verification fetched them. */
  readonly keys?: readonly JsonObject[]
}

export interface JudgeOptions {
  /** Default `istio-system`. */
  readonly rootNamespace?: string
  /** Seconds since the epoch; missing: time is not judged, so that equal input gives equal output. */
  readonly now?: number
}

const isRequestAuthentication = (object: KubernetesObject): boolean =>
  object.key.group === 'security.istio.io' && object.key.kind === 'RequestAuthentication'

/** RequestAuthentications that may apply in a namespace: its own and the root namespace's, sorted by name. */
const requestAuthenticationsFor = (
  state: MeshState,
  namespace: string,
  rootNamespace = 'istio-system',
): readonly KubernetesObject[] =>
  state.objects
    .filter((object) => isRequestAuthentication(object) && [namespace, rootNamespace].includes(object.key.namespace))
    .sort((a, b) => byCodePoint(a.key.namespace, b.key.namespace) || byCodePoint(a.key.name, b.key.name))

const parseKeys = (jwks: string): readonly JsonObject[] | undefined => {
  try {
    const value = JSON.parse(jwks) as Json
    return isJsonObject(value) && Array.isArray(value['keys']) ? objectsAt(value, 'keys') : undefined
  } catch {
    return undefined
  }
}

const sameKey = (one: JsonObject, other: JsonObject): boolean =>
  ['kty', 'n', 'e', 'crv', 'x', 'y'].every((name) => textAt(one, name) === textAt(other, name))

const sameOrigin = (url: string, issuer: string): boolean => {
  try {
    return new URL(url).origin === new URL(issuer).origin
  } catch {
    return false
  }
}

type KeyAnswer =
  | { readonly kind: 'held' }
  | { readonly kind: 'refused'; readonly error: JwtError }
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * Whether the rule holds the issuer's keys. Istio fetches them from `jwksUri`, or by discovery from the issuer; the
 * address is compared and never asked, since it comes from a manifest.
 */
const judgeKeys = (rule: JsonObject, token: JudgedToken): KeyAnswer => {
  const inline = textAt(rule, 'jwks')
  const uri = jwksUriOf(rule)
  if (inline !== '') {
    const keys = parseKeys(inline)
    if (keys === undefined) return { kind: 'unknown', why: 'the key set written into the rule cannot be read' }
    // Envoy verifier: a key is a candidate unless both sides name a kid and the two differ.
    const candidates = keys.filter((key) => {
      const kid = textAt(key, 'kid')
      return token.keyId === undefined || kid === '' || kid === token.keyId
    })
    if (candidates.length === 0) return { kind: 'refused', error: 'JwksKidAlgMismatch' }
    if (token.keys === undefined)
      return { kind: 'unknown', why: 'the keys are written into the rule and the issuer’s own were not fetched' }
    const held = candidates.some((key) => token.keys?.some((own) => sameKey(key, own)))
    return held ? { kind: 'held' } : { kind: 'refused', error: 'JwtVerificationFail' }
  }
  if (uri === '') {
    if (textAt(rule, 'issuer') !== '') return { kind: 'held' }
    return { kind: 'unknown', why: 'the rule names neither an issuer nor a key set' }
  }
  // Keys of the configuration have no address: then the issuer's own host is what can be compared.
  if ((token.keysUrl ?? '') === '' ? sameOrigin(uri, token.issuer) : uri === token.keysUrl) return { kind: 'held' }
  return { kind: 'unknown', why: 'the rule takes its keys from another address than the issuer’s' }
}

const judgeRule = (
  object: KubernetesObject,
  index: number,
  rule: JsonObject,
  token: JudgedToken,
  now: number | undefined,
): TokenVerdict => {
  const expected = textsAt(rule, 'audiences')
  const issuer = textAt(rule, 'issuer')
  const base = { requestAuthentication: object.key, rule: index, expected, received: token.audiences }
  const refused = (error: JwtError, mends: readonly string[]): TokenVerdict => ({
    ...base,
    verdict: 'refused',
    message: jwtMessages[error],
    status: jwtStatusOf(error),
    mends,
  })

  // Envoy's order (authenticator.cc): issuer, time, audience, keys.
  if (issuer !== '' && issuer !== token.issuer)
    return { ...base, verdict: 'not for this issuer', message: jwtMessages.JwtUnknownIssuer, status: 401, mends: [] }
  const time = { expires: token.expires ?? 0, notBefore: token.notBefore ?? 0 }
  const untimely = now === undefined ? undefined : checkTime(time, now)
  if (untimely !== undefined)
    return refused(untimely, [
      'Request the token shortly before it is used; check the clocks of the runner and of the mesh.',
    ])
  if (!isAudienceAllowed(expected, token.audiences)) {
    const nearest = token.audiences
      .map((audience) => nearestAudience(expected, audience))
      .find((found) => found !== undefined)
    const verdict = refused(
      'JwtAudienceNotAllowed',
      mendsOfAudience(object.key, index, rule, token, nearest?.audience ?? expected[0]),
    )
    return nearest === undefined || nearest.differs.length === 0 ? verdict : { ...verdict, nearest }
  }
  const keys = judgeKeys(rule, token)
  if (keys.kind === 'unknown') return { ...base, verdict: 'cannot tell', message: keys.why, status: 0, mends: [] }
  if (keys.kind === 'refused')
    return refused(keys.error, [
      'Let the rule take the keys from the issuer: leave out jwks, and set jwksUri only where discovery does not work.',
    ])
  const accepted: TokenVerdict = { ...base, verdict: 'accepted', message: '', status: 200, mends: [] }
  if (expected.length === 0 || checkAudienceExactly(expected, token.audiences)) return accepted
  const nearest = token.audiences
    .map((audience) => nearestAudience(expected, audience))
    .find((found) => found !== undefined)
  return { ...accepted, looser: true, ...(nearest === undefined ? {} : { nearest }) }
}

/**
 * Whether the mesh would accept the token, rule by rule, as Envoy decides it: issuer, `exp` and `nbf` with 60 s, audience
 * (one scheme and one trailing slash stripped), key. An exact comparison of the audience is reported beside it (`looser`).
 */
export const judgeToken = (
  token: JudgedToken,
  state: MeshState,
  namespace: string,
  options: JudgeOptions = {},
): readonly TokenVerdict[] =>
  requestAuthenticationsFor(state, namespace, options.rootNamespace).flatMap((object) =>
    objectsAt(object.content, 'spec', 'jwtRules').map((rule, index) =>
      judgeRule(object, index, rule, token, options.now),
    ),
  )
