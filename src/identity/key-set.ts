import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { weaknessOf } from './key-strength.js'
import { readStrictJson } from './strict-json.js'
import { refuseToken } from './token-problem.js'

/** Public keys of one issuer, in its order. */
export type KeySet = readonly JsonObject[]

const mend = 'Nothing was applied. The issuer publishes this; tell its owner. Do not go on with another key set.'
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

const own = (object: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined

/**
 * Reads a JWKS document (RFC 7517 §5) and refuses the whole set where it publishes a secret (attacks T03, T19) or names
 * two keys alike (T06). Throws JWKS_INVALID, JWKS_PRIVATE, JWKS_AMBIGUOUS.
 */
export const readKeySet = (text: string): KeySet => {
  const codes = { malformed: 'JWKS_INVALID', duplicate: 'JWKS_INVALID', name: 'JWKS_INVALID' } as const
  const keys = own(readStrictJson(Buffer.from(text, 'utf8'), 'the key set', codes), 'keys')
  if (!Array.isArray(keys) || !keys.every(isJsonObject))
    throw refuseToken('JWKS_INVALID', 'the key set has no list of keys', { expected: 'keys: [objects]', remedy: mend })
  const set: KeySet = keys
  if (set.some((key) => own(key, 'kty') === 'oct' || privateMembers.some((member) => Object.hasOwn(key, member))))
    throw refuseToken('JWKS_PRIVATE', 'the key set publishes a private or symmetric key', {
      expected: 'public keys alone',
      remedy:
        'Nothing was applied. Whoever has read the set can sign tokens: the issuer’s owner must replace its keys.',
    })
  const names = set.map((key) => own(key, 'kid')).filter((kid) => kid !== undefined)
  const twice = names.find((kid, index) => names.indexOf(kid) !== index)
  if (twice !== undefined)
    throw refuseToken('JWKS_AMBIGUOUS', 'the issuer publishes two keys for one kid', { received: twice, remedy: mend })
  return set
}

/** The key that a token names; undefined where the set has none of that name. Throws JWKS_INVALID, JWKS_WEAK_KEY. */
export const selectKey = (set: KeySet, keyId: string, algorithm: string): JsonObject | undefined => {
  const key = set.find((one) => own(one, 'kid') === keyId)
  if (key === undefined) return undefined
  const [kty, use, alg, operations, n, e] = ['kty', 'use', 'alg', 'key_ops', 'n', 'e'].map((name) => own(key, name))
  const usable =
    kty === 'RSA' &&
    (use === undefined || use === 'sig') &&
    (alg === undefined || alg === algorithm) &&
    (operations === undefined || (Array.isArray(operations) && operations.includes('verify')))
  if (!usable || typeof n !== 'string' || typeof e !== 'string')
    throw refuseToken('JWKS_INVALID', `key ${keyId} is not one to check ${algorithm} signatures with`, {
      expected: `an RSA key for signatures with ${algorithm}`,
      received: [kty ?? null, use ?? null, alg ?? null],
      remedy: mend,
    })
  const weakness = weaknessOf(n, e)
  if (weakness !== undefined)
    throw refuseToken('JWKS_WEAK_KEY', `key ${keyId} is too weak: ${weakness}`, {
      expected: 'RSA, 2048 to 8192 bits, exponent 65537',
      remedy: mend,
    })
  return key
}
