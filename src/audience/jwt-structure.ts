import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { EnvoyStatus } from './envoy-status.js'

export interface EnvoyJwt {
  readonly status: EnvoyStatus
  readonly header?: JsonObject
  readonly payload?: JsonObject
}

/** jwt_verify_lib jwt.cc isImplemented. */
const implemented = new Set([
  ...['ES256', 'ES384', 'ES512', 'HS256', 'HS384', 'HS512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  'EdDSA',
])

/** absl WebSafeBase64Unescape: white space is skipped, padding may be there or not. undefined: not base64url. */
const unescapeBase64Url = (text: string): Buffer | undefined => {
  const packed = text.replace(/[\t\n\v\f\r ]/g, '')
  const body = packed.replace(/[=.]{0,2}$/, '')
  if (!/^[A-Za-z0-9_-]*$/.test(body) || body.length % 4 === 1) return undefined
  if (packed.length !== body.length && packed.length % 4 !== 0) return undefined
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

const own = (object: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined

/** Struct getter of a number: numbers below 2^64 only, decimals dropped. */
const checkInteger = (payload: JsonObject, name: 'iat' | 'nbf' | 'exp'): EnvoyStatus => {
  const value = own(payload, name)
  if (value === undefined) return 'Ok'
  const claim = ({ iat: 'Iat', nbf: 'Nbf', exp: 'Exp' } as const)[name]
  if (typeof value !== 'number') return `JwtPayloadParseError${claim}NotInteger`
  return value >= 0 && value < 2 ** 64 ? 'Ok' : `JwtPayloadParseError${claim}OutOfRange`
}

const checkText = (payload: JsonObject, name: string): boolean => {
  const value = own(payload, name)
  return value === undefined || typeof value === 'string'
}

const checkAudienceType = (payload: JsonObject): boolean => {
  const value = own(payload, 'aud')
  return (
    value === undefined ||
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string'))
  )
}

const checkPayload = (payload: JsonObject): EnvoyStatus => {
  if (!checkText(payload, 'iss')) return 'JwtPayloadParseErrorIssNotString'
  if (!checkText(payload, 'sub')) return 'JwtPayloadParseErrorSubNotString'
  for (const name of ['iat', 'nbf', 'exp'] as const) {
    const status = checkInteger(payload, name)
    if (status !== 'Ok') return status
  }
  if (!checkText(payload, 'jti')) return 'JwtPayloadParseErrorJtiNotString'
  return checkAudienceType(payload) ? 'Ok' : 'JwtPayloadParseErrorAudNotString'
}

/**
 * How Envoy reads a compact token (jwt_verify_lib Jwt::parseFromString), and in its order: it is looser than our own
 * verification on purpose, since it says what the cluster would do. No signature is checked here.
 */
export const parseJwtAsEnvoy = (token: string): EnvoyJwt => {
  // absl StrSplit with SkipEmpty: `a..b.c` has three sections.
  const sections = token.split('.').filter((section) => section !== '')
  const [first, second, third] = sections
  if (sections.length !== 3 || first === undefined || second === undefined || third === undefined)
    return { status: 'JwtBadFormat' }

  const headerBytes = unescapeBase64Url(first)
  if (headerBytes === undefined) return { status: 'JwtHeaderParseErrorBadBase64' }
  const header = parseObject(headerBytes)
  if (header === undefined) return { status: 'JwtHeaderParseErrorBadJson' }
  const algorithm = own(header, 'alg')
  if (typeof algorithm !== 'string') return { status: 'JwtHeaderBadAlg', header }
  if (!implemented.has(algorithm)) return { status: 'JwtHeaderNotImplementedAlg', header }
  if (!checkText(header, 'kid')) return { status: 'JwtHeaderBadKid', header }

  const payloadBytes = unescapeBase64Url(second)
  if (payloadBytes === undefined) return { status: 'JwtPayloadParseErrorBadBase64', header }
  const payload = parseObject(payloadBytes)
  if (payload === undefined) return { status: 'JwtPayloadParseErrorBadJson', header }
  const status = checkPayload(payload)
  if (status !== 'Ok') return { status, header, payload }
  return unescapeBase64Url(third) === undefined
    ? { status: 'JwtSignatureParseErrorBadBase64', header, payload }
    : { status, header, payload }
}
