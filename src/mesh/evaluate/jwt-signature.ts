import {
  constants,
  createHmac,
  createPublicKey,
  timingSafeEqual,
  verify,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { member, textAt } from '../fields.js'
import type { JwtError, ParsedToken } from './jwt-token.js'

/** One key of a set, as Envoy keeps it. */
interface Key {
  readonly type: 'RSA' | 'EC' | 'OKP' | 'oct'
  readonly keyId: string
  readonly algorithm: string
  readonly key: KeyObject | Buffer
}

const curves: ReadonlyMap<string, string> = new Map([
  ['P-256', 'ES256'],
  ['P-384', 'ES384'],
  ['P-521', 'ES512'],
])

const readKey = (jwk: JsonObject): Key | undefined => {
  const type = textAt(jwk, 'kty')
  const common = { keyId: textAt(jwk, 'kid'), algorithm: textAt(jwk, 'alg') }
  try {
    switch (type) {
      case 'RSA':
        if (common.algorithm !== '' && !/^(RS|PS)/.test(common.algorithm)) return undefined
        return { ...common, type, key: publicKey(jwk, ['kty', 'n', 'e']) }
      case 'EC': {
        const implied = curves.get(textAt(jwk, 'crv'))
        if (implied === undefined || (common.algorithm !== '' && common.algorithm !== implied)) return undefined
        return { ...common, type, algorithm: implied, key: publicKey(jwk, ['kty', 'crv', 'x', 'y']) }
      }
      case 'OKP':
        if (textAt(jwk, 'crv') !== 'Ed25519' || !['', 'EdDSA'].includes(common.algorithm)) return undefined
        return { ...common, type, key: publicKey(jwk, ['kty', 'crv', 'x']) }
      case 'oct':
        if (common.algorithm !== '' && !common.algorithm.startsWith('HS')) return undefined
        return { ...common, type, key: Buffer.from(textAt(jwk, 'k'), 'base64url') }
      default:
        return undefined
    }
  } catch {
    return undefined
  }
}

/** Only the members that a public key has: a private one in the set must not be read as such. */
const publicKey = (jwk: JsonObject, members: readonly string[]): KeyObject =>
  createPublicKey({
    key: Object.fromEntries(members.map((name) => [name, textAt(jwk, name)])) as JsonWebKey,
    format: 'jwk',
  })

const read = new WeakMap<JsonObject, readonly Key[] | JwtError>()

const keysOf = (set: JsonObject): readonly Key[] | JwtError => {
  const known = read.get(set)
  if (known !== undefined) return known
  const listed = member(set, 'keys')
  const made = ((): readonly Key[] | JwtError => {
    if (listed === undefined) return 'JwksNoKeys'
    if (!Array.isArray(listed)) return 'JwksBadKeys'
    const keys = listed.flatMap((jwk: Json) => (isJsonObject(jwk) ? (readKey(jwk) ?? []) : []))
    return keys.length === 0 ? 'JwksNoValidKeys' : keys
  })()
  read.set(set, made)
  return made
}

const texts = new Map<string, JsonObject | undefined>()

/** An inline key set; undefined where it is no JSON object. */
export const parseKeySet = (text: string): JsonObject | undefined => {
  if (texts.has(text)) return texts.get(text)
  let set: JsonObject | undefined
  try {
    const value = JSON.parse(text) as Json
    set = isJsonObject(value) ? value : undefined
  } catch {
    set = undefined
  }
  if (texts.size > 1000) texts.clear()
  texts.set(text, set)
  return set
}

const digestOf = (algorithm: string): string => `sha${algorithm.slice(2)}`

const isSigned = (token: ParsedToken, key: Key): boolean => {
  const data = Buffer.from(token.signed, 'utf8')
  const family = token.algorithm.slice(0, 2)
  if (Buffer.isBuffer(key.key)) {
    if (family !== 'HS') return false
    const mac = createHmac(digestOf(token.algorithm), key.key).update(data).digest()
    return mac.length === token.signature.length && timingSafeEqual(mac, token.signature)
  }
  switch (key.type) {
    case 'RSA':
      if (family !== 'RS' && family !== 'PS') return false
      return verify(
        digestOf(token.algorithm),
        data,
        family === 'PS'
          ? { key: key.key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
          : key.key,
        token.signature,
      )
    case 'EC':
      return (
        family === 'ES' &&
        verify(digestOf(token.algorithm), data, { key: key.key, dsaEncoding: 'ieee-p1363' }, token.signature)
      )
    case 'OKP':
      return token.algorithm === 'EdDSA' && verify(null, data, key.key, token.signature)
    case 'oct':
      return false
  }
}

/**
 * J src/verify.cc: a key with another `kid` or `alg` is none; keys without them are tried; no key left is another error
 * than a key that does not fit.
 */
export const checkSignature = (token: ParsedToken, set: JsonObject | undefined): JwtError | undefined => {
  if (set === undefined) return 'JwksParseError'
  const keys = keysOf(set)
  if (typeof keys === 'string') return keys
  const candidates = keys.filter(
    (key) =>
      !(token.keyId !== '' && key.keyId !== '' && key.keyId !== token.keyId) &&
      !(key.algorithm !== '' && key.algorithm !== token.algorithm),
  )
  if (candidates.length === 0) return 'JwksKidAlgMismatch'
  return candidates.some((key) => isSigned(token, key)) ? undefined : 'JwtVerificationFail'
}
