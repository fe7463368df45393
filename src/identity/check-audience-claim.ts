import type { Json } from '../ports/json.js'
import type { IssuerProfile } from './issuer-profile.js'
import { refuseToken } from './token-problem.js'

const differences = (expected: string, received: string): string => {
  const bare = (text: string): string => text.replace(/^https?:\/\//, '').replace(/\/$/, '')
  if (expected.toLowerCase() === received.toLowerCase()) return 'They differ in case alone. '
  if (bare(expected) === bare(received))
    return 'They differ in the scheme or a slash at the end alone: Envoy accepts that, meshgate does not. '
  return ''
}

/**
 * RFC 8725 §3.9: the token is for us and for nobody else, so `aud` is one text, equal code point by code point (attacks
 * P15, P16, P18). Throws TOKEN_AUDIENCE.
 */
export const checkAudienceClaim = (claim: Json | undefined, profile: IssuerProfile, expected: string): string => {
  const value =
    profile.audience === 'list of one' && Array.isArray(claim) && claim.length === 1
      ? (claim as readonly Json[])[0]
      : claim
  if (value === expected) return expected
  if (Array.isArray(value))
    throw refuseToken('TOKEN_AUDIENCE', 'the token has a list of audiences', {
      expected,
      received: value,
      remedy:
        profile.platform === 'gitlab'
          ? 'Write `aud:` under `id_tokens:` as one text, not as a list: a token for several services can be replayed by each of them.'
          : 'Ask for a token with one audience: a token for several services can be replayed by each of them.',
    })
  throw refuseToken('TOKEN_AUDIENCE', 'the token is meant for another audience', {
    expected,
    received: value,
    remedy: `${typeof value === 'string' ? differences(expected, value) : ''}Make the audience that the job asks for and \`audience\` of the environment one text.`,
  })
}
