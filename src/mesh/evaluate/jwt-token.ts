import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { member } from '../fields.js'
import type { jwtMessages } from '../vocabulary.js'

/** Why Envoy refuses a token. */
export type JwtError = keyof typeof jwtMessages

/** Envoy jwt_authn filter.cc: 403 for the audience alone, 401 for every other failure. */
export const jwtStatusOf = (error: JwtError): 401 | 403 => (error === 'JwtAudienceNotAllowed' ? 403 : 401)

/** A compact token, taken apart; nothing of it is verified. */
export interface ParsedToken {
  readonly algorithm: string
  readonly keyId: string
  readonly issuer: string
  readonly audiences: readonly string[]
  /** Seconds; 0 where missing, which Envoy takes for `never`. */
  readonly expires: number
  readonly notBefore: number
  readonly payload: JsonObject
  /** Base64url of the payload, as it stands. */
  readonly payloadText: string
  readonly signed: string
  readonly signature: Buffer
}

const algorithms = new Set([
  'ES256',
  'ES384',
  'ES512',
  'HS256',
  'HS384',
  'HS512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'EdDSA',
])

/** absl::WebSafeBase64Unescape: white space is skipped, padding may be there or not, one character too many is an error. */
const decode = (text: string): Buffer | undefined => {
  const found = /^([A-Za-z0-9_-]*)(={0,2})$/.exec(text.replace(/[\t-\r ]/g, ''))
  if (found === null) return undefined
  const [, body = '', padding = ''] = found
  const rest = body.length % 4
  if (rest === 1 || (padding !== '' && padding.length !== (4 - rest) % 4)) return undefined
  return Buffer.from(body, 'base64url')
}

const parseObject = (bytes: Buffer): JsonObject | undefined => {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const largest = 2 ** 64

type Time = { readonly seconds: number } | 'NotInteger' | 'OutOfRange'

const timeOf = (payload: JsonObject, name: string): Time => {
  const value = member(payload, name)
  if (value === undefined) return { seconds: 0 }
  if (typeof value !== 'number') return 'NotInteger'
  return value < 0 || value >= largest ? 'OutOfRange' : { seconds: Math.trunc(value) }
}

const textOrMissing = (payload: JsonObject, name: string): string | undefined => {
  const value = member(payload, name)
  return value === undefined ? '' : typeof value === 'string' ? value : undefined
}

/** Takes a token apart, step by step in Envoy's order, since the first error is the one that a client reads. */
export const parseToken = (compact: string): ParsedToken | JwtError => {
  const parts = compact.split('.').filter((part) => part !== '')
  const [headerText, payloadText, signatureText] = parts
  if (parts.length !== 3 || headerText === undefined || payloadText === undefined || signatureText === undefined)
    return 'JwtBadFormat'
  const headerBytes = decode(headerText)
  if (headerBytes === undefined) return 'JwtHeaderParseErrorBadBase64'
  const header = parseObject(headerBytes)
  if (header === undefined) return 'JwtHeaderParseErrorBadJson'
  const algorithm = member(header, 'alg')
  if (typeof algorithm !== 'string') return 'JwtHeaderBadAlg'
  if (!algorithms.has(algorithm)) return 'JwtHeaderNotImplementedAlg'
  const keyId = textOrMissing(header, 'kid')
  if (keyId === undefined) return 'JwtHeaderBadKid'
  const payloadBytes = decode(payloadText)
  if (payloadBytes === undefined) return 'JwtPayloadParseErrorBadBase64'
  const payload = parseObject(payloadBytes)
  if (payload === undefined) return 'JwtPayloadParseErrorBadJson'
  const claims = readClaims(payload)
  if (typeof claims === 'string') return claims
  const signature = decode(signatureText)
  if (signature === undefined) return 'JwtSignatureParseErrorBadBase64'
  return {
    ...claims,
    algorithm,
    keyId,
    payload,
    payloadText,
    signed: `${headerText}.${payloadText}`,
    signature,
  }
}

/** The registered claims; each has its own error. */
const readClaims = (
  payload: JsonObject,
): Pick<ParsedToken, 'issuer' | 'audiences' | 'expires' | 'notBefore'> | JwtError => {
  const issuer = textOrMissing(payload, 'iss')
  if (issuer === undefined) return 'JwtPayloadParseErrorIssNotString'
  if (textOrMissing(payload, 'sub') === undefined) return 'JwtPayloadParseErrorSubNotString'
  const issued = timeOf(payload, 'iat')
  if (typeof issued === 'string') return `JwtPayloadParseErrorIat${issued}`
  const notBefore = timeOf(payload, 'nbf')
  if (typeof notBefore === 'string') return `JwtPayloadParseErrorNbf${notBefore}`
  const expires = timeOf(payload, 'exp')
  if (typeof expires === 'string') return `JwtPayloadParseErrorExp${expires}`
  if (textOrMissing(payload, 'jti') === undefined) return 'JwtPayloadParseErrorJtiNotString'
  const audience = member(payload, 'aud')
  const audiences =
    audience === undefined
      ? []
      : typeof audience === 'string'
        ? [audience]
        : Array.isArray(audience)
          ? audience
          : undefined
  if (audiences === undefined || !audiences.every((one): one is string => typeof one === 'string'))
    return 'JwtPayloadParseErrorAudNotString'
  return { issuer, audiences, expires: expires.seconds, notBefore: notBefore.seconds }
}

const skew = 60

/** J jwt.cc: verifyTimeConstraint, both bounds strict; `now` in seconds. */
export const checkTime = (
  token: Pick<ParsedToken, 'expires' | 'notBefore'>,
  now: number,
  tolerance = skew,
): 'JwtNotYetValid' | 'JwtExpired' | undefined => {
  if (now + tolerance < token.notBefore) return 'JwtNotYetValid'
  if (token.expires !== 0 && now > token.expires + tolerance) return 'JwtExpired'
  return undefined
}

/**
 * Envoy check_audience.cc: one leading `http://` or `https://` is taken off (its case matters), then one trailing slash.
 * What is left of `http://` alone is the empty text.
 */
export const sanitizeAudience = (audience: string): string => audience.replace(/^https?:\/\//, '').replace(/\/$/, '')

/**
 * Accepted if none is configured (Istio's own documentation says otherwise), or if one of the token's is one of the
 * configured ones, both without their frills.
 */
export const isAudienceAllowed = (configured: readonly string[], audiences: readonly string[]): boolean => {
  if (configured.length === 0) return true
  const wanted = new Set(configured.map(sanitizeAudience))
  return audiences.some((audience) => wanted.has(sanitizeAudience(audience)))
}
