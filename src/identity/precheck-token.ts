import type { JsonObject } from '../ports/json.js'
import { readStrictJson } from './strict-json.js'
import { refuseToken } from './token-problem.js'

/** What may be asked about a token before its signature is known to be good. */
export interface PrecheckedToken {
  readonly algorithm: string
  readonly keyId: string
  readonly payload: JsonObject
}

export const maxTokenBytes = 16 * 1024

// GitHub's tokens have carried x5t; nobody reads it.
const headerMembers = new Set(['alg', 'kid', 'typ', 'x5t'])
const keyIdPattern = /^[A-Za-z0-9._~=+/-]{1,128}$/
const alphabet = /^[A-Za-z0-9_-]+$/

const remedy =
  'Nothing was applied. Ask the platform for a new token; if it happens again, something between it and the job changes what it sends.'
const forgery = 'Nothing was applied. A token like this is not made by the platform: find out which step supplied it.'

/** RFC 7515 §2: no padding, no white space; and only one text for the same bytes (RFC 4648 §3.5). */
const decodeSegment = (segment: string): Buffer => {
  const bytes = Buffer.from(segment, 'base64url')
  if (!alphabet.test(segment) || bytes.toString('base64url') !== segment)
    throw refuseToken('TOKEN_FORMAT', 'a segment of the token is not canonical base64url', {
      expected: 'letters, digits, - and _ without padding',
      remedy,
    })
  return bytes
}

const splitToken = (token: string): readonly [string, string, string] => {
  // One UTF-16 unit is at least one byte, so the length is checked before anything walks the text.
  if (token.length > maxTokenBytes)
    throw refuseToken('TOKEN_SIZE', 'the token is too large', {
      expected: `at most ${maxTokenBytes} bytes`,
      received: `${token.length} characters`,
      remedy:
        'Remove what makes the token large: on GitLab group memberships and user identities in ID tokens can be switched off.',
    })
  const segments = token.split('.')
  const [header, payload, signature] = segments
  if (segments.length !== 3 || header === undefined || payload === undefined || signature === undefined)
    throw refuseToken('TOKEN_FORMAT', 'the platform returned something that is not a signed JWT', {
      expected: 'three segments',
      received: token.startsWith('{') ? 'JSON' : `${segments.length} segments`,
      remedy,
    })
  return [header, payload, signature]
}

const checkHeader = (
  header: JsonObject,
  algorithms: readonly string[],
): Pick<PrecheckedToken, 'algorithm' | 'keyId'> => {
  const unknown = Object.keys(header).find((member) => !headerMembers.has(member))
  // RFC 8725 §3.10: jwk, jku, x5u and x5c would let the token bring its own key.
  if (unknown !== undefined)
    throw refuseToken('TOKEN_HEADER', 'the token’s header has a member that is not accepted', {
      expected: [...headerMembers].join(', '),
      received: unknown,
      remedy: forgery,
    })
  const { alg, kid, typ } = header
  if (typeof alg !== 'string' || !algorithms.includes(alg))
    throw refuseToken('TOKEN_ALG', 'the token is signed with an algorithm that the issuer does not use', {
      expected: algorithms.join(', '),
      received: alg,
      remedy: forgery,
    })
  if (typeof kid !== 'string' || !keyIdPattern.test(kid))
    throw refuseToken('TOKEN_KID', 'the token does not name its key in a form that is accepted', {
      expected: 'up to 128 characters of A-Z a-z 0-9 . _ ~ = + / -',
      received: kid,
      remedy: forgery,
    })
  if (typ !== 'JWT')
    throw refuseToken('TOKEN_TYP', 'the token is of another kind than an ID token of a job', {
      expected: 'JWT',
      received: typ,
      remedy: 'Pass the ID token of the job, not an access token or another kind of token.',
    })
  return { algorithm: alg, keyId: kid }
}

/**
 * Everything that jose leaves to its user, before any library or network sees the token (attacks T01–T13). Throws a
 * `Refusal` TOKEN_*; nothing in the result is to be believed before the signature is checked.
 */
export const precheckToken = (token: string, algorithms: readonly string[] = ['RS256']): PrecheckedToken => {
  const [first, second, third] = splitToken(token)
  const [headerBytes, payloadBytes] = [decodeSegment(first), decodeSegment(second)]
  decodeSegment(third)
  const codes = { malformed: 'TOKEN_FORMAT', duplicate: 'TOKEN_DUPLICATE_CLAIM', name: 'TOKEN_CLAIM_NAME' } as const
  const header = readStrictJson(headerBytes, 'the token’s header', codes)
  const named = checkHeader(header, algorithms)
  const payload = readStrictJson(payloadBytes, 'the token’s payload', codes)
  return { ...named, payload }
}
