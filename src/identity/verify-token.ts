import { createHash } from 'node:crypto'
import { importJWK } from 'jose/key/import'
import { compactVerify } from 'jose/jws/compact/verify'
import type { Clock } from '../ports/clock.js'
import type { Json, JsonObject } from '../ports/json.js'
import { checkAudienceClaim } from './check-audience-claim.js'
import { checkTimes, type TokenTimes } from './check-times.js'
import { readClaims, type Claims } from './claims.js'
import type { IssuerProfile, TokenPlatform } from './issuer-profile.js'
import type { IssuerKey, KeySource } from './key-source.js'
import { precheckToken, type PrecheckedToken } from './precheck-token.js'
import { shown } from './shown.js'
import { refuseToken } from './token-problem.js'

/** A token whose signature, issuer, audience, times and claims are known to be good. Times are seconds since the epoch. */
export interface VerifiedIdentity extends TokenTimes {
  readonly issuer: string
  readonly platform: TokenPlatform
  /** For display: nothing is authorised by it. */
  readonly subject: string
  readonly audience: string
  /** Claims of the issuer's schema, without a prototype. */
  readonly claims: Claims
  /** SHA-256 of `jti`, hexadecimal: what records may hold instead of the token. */
  readonly jtiDigest: string
  readonly keyId: string
  readonly keysUrl: string
  /** The issuer's public keys, for the comparison with those of a RequestAuthentication. */
  readonly keys: readonly JsonObject[]
  /** Names of claims that the issuer's schema does not know, sorted and safe to print. */
  readonly unknownClaims: readonly string[]
}

/** A token that its issuer signed; whether it is good for anything is not said yet. */
export interface SignedToken {
  readonly issuer: string
  /** SHA-256 of `jti`, hexadecimal; empty where it has none. */
  readonly jtiDigest: string
  readonly claims: JsonObject
}

export interface Verification {
  /** The issuers that a token may have; see `issuerProfiles`. */
  readonly profiles: readonly IssuerProfile[]
  readonly audience: string
  readonly clock: Clock
  readonly keys: KeySource
  /** Digests of `jti` that an earlier phase has used; a token that is among them is refused, another is added. */
  readonly used?: Set<string>
  /** Hears of the token once its signature holds, before anything else of it is judged: records of refused runs name it. */
  readonly signed?: (token: SignedToken) => void
}

const textClaim = (payload: JsonObject, name: string): string => {
  const value: Json | undefined = Object.hasOwn(payload, name) ? payload[name] : undefined
  if (typeof value === 'string' && value !== '' && value.length <= 4096) return value
  throw refuseToken(value === undefined ? 'TOKEN_CLAIM' : 'TOKEN_CLAIM_TYPE', `claim ${name} is missing or no text`, {
    expected: 'text',
    received: value,
    remedy: 'Nothing was applied. Every CI platform writes this claim: find out where the token comes from.',
  })
}

/** Exact comparison with the allow-list (attack I02), before anything is fetched. */
const findProfile = (payload: JsonObject, profiles: readonly IssuerProfile[]): IssuerProfile => {
  const issuer: Json | undefined = Object.hasOwn(payload, 'iss') ? payload['iss'] : undefined
  const profile = profiles.find((one) => one.issuer === issuer)
  if (profile !== undefined) return profile
  throw refuseToken('ISSUER', 'the token comes from an issuer that is not trusted here', {
    expected: profiles.map((one) => one.issuer).join(' or ') || 'no issuer at all',
    received: issuer,
    remedy:
      'If this is the issuer of your platform, name it exactly so as `issuer` in the trust rules of the protected configuration.',
  })
}

/** jose checks the signature and says nothing else: its errors carry the payload, so none of them is passed on. */
const checkSignature = async (
  token: string,
  checked: PrecheckedToken,
  found: IssuerKey,
  issuer: string,
): Promise<void> => {
  try {
    const { n, e } = found.key
    if (typeof n !== 'string' || typeof e !== 'string') throw new TypeError('no RSA key')
    const key = await importJWK({ kty: 'RSA', n, e }, checked.algorithm)
    await compactVerify(token, key, { algorithms: [checked.algorithm] })
  } catch {
    throw refuseToken('TOKEN_SIGNATURE', `the signature does not match key ${checked.keyId} of ${issuer}`, {
      remedy: 'Nothing was applied. Either the wrong issuer is configured, or the token was changed or forged.',
    })
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const checkReplay = (digest: string, used: Set<string> | undefined): void => {
  if (used?.has(digest) === true)
    throw refuseToken('TOKEN_REPLAY', 'the token was used for an earlier step already', {
      remedy: 'Ask for a new token for every step that needs one.',
    })
  used?.add(digest)
}

/**
 * Verifies an ID token of a job: form, header, issuer, key, signature, audience, times, claims, in this order. Throws a
 * `Refusal` with the first check that fails (docs/codes); its problem names claim, expected and received, and never
 * holds the token or its payload.
 */
export const verifyToken = async (token: string, verification: Verification): Promise<VerifiedIdentity> => {
  const { profiles, audience, clock, keys, used } = verification
  const algorithms = [...new Set(profiles.flatMap((profile) => profile.algorithms))]
  const checked = precheckToken(token, algorithms.length === 0 ? ['RS256'] : algorithms)
  const { payload, keyId, algorithm } = checked
  const profile = findProfile(payload, profiles)
  if (!profile.algorithms.includes(algorithm))
    throw refuseToken('TOKEN_ALG', `${profile.issuer} does not sign with this algorithm`, {
      expected: profile.algorithms.join(', '),
      received: algorithm,
      remedy: 'Nothing was applied. The token was not made by the platform.',
    })
  const found = await keys.find(profile.issuer, keyId, algorithm)
  await checkSignature(token, checked, found, profile.issuer)
  const claimed = profile.flatten?.(payload) ?? payload
  const id: Json | undefined = Object.hasOwn(payload, 'jti') ? payload['jti'] : undefined
  verification.signed?.({
    issuer: profile.issuer,
    jtiDigest: typeof id === 'string' ? digestOf(id) : '',
    claims: claimed,
  })
  const times = checkTimes(payload, profile, Math.floor(clock.now() / 1000))
  checkAudienceClaim(Object.hasOwn(payload, 'aud') ? payload['aud'] : undefined, profile, audience)
  const subject = textClaim(payload, 'sub')
  const jtiDigest = digestOf(textClaim(payload, 'jti'))
  const { claims, unknown } = readClaims(claimed, profile.schema)
  profile.check?.(subject, claims)
  checkReplay(jtiDigest, used)
  return {
    issuer: profile.issuer,
    platform: profile.platform,
    subject,
    audience,
    ...times,
    claims,
    jtiDigest,
    keyId,
    keysUrl: found.keysUrl,
    keys: found.keys,
    unknownClaims: unknown.map(shown),
  }
}
