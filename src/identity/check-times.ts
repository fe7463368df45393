import type { Json, JsonObject } from '../ports/json.js'
import type { IssuerProfile } from './issuer-profile.js'
import { refuseToken } from './token-problem.js'

/** Seconds since the epoch. */
export interface TokenTimes {
  readonly issuedAt: number
  readonly notBefore: number
  readonly expires: number
}

/** Seconds that two clocks may differ. */
export const clockTolerance = 30

const clocks = 'Check the clock of the runner.'

// RFC 3339 ends here; nothing that is issued today reaches it, and `Date` can still write it.
const latest = 253_402_300_799

const readTime = (payload: JsonObject, claim: 'iat' | 'nbf' | 'exp'): number => {
  const value: Json | undefined = Object.hasOwn(payload, claim) ? payload[claim] : undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= latest) return value
  throw refuseToken('TOKEN_LIFETIME', `claim ${claim} is no time in whole seconds`, {
    expected: 'whole seconds since 1970',
    received: value,
    remedy:
      'Nothing was applied. Envoy accepts a token without `exp` for ever, so such a token must not exist: find out who issued it.',
  })
}

/** Lifetime, age, and both ends (attacks T15, T16), with 30 s for the clocks. `now` in seconds. */
export const checkTimes = (payload: JsonObject, profile: IssuerProfile, now: number): TokenTimes => {
  const [issuedAt, notBefore, expires] = [readTime(payload, 'iat'), readTime(payload, 'nbf'), readTime(payload, 'exp')]
  const lifetime = expires - issuedAt
  if (lifetime <= 0 || lifetime > profile.maxLifetime)
    throw refuseToken('TOKEN_LIFETIME', 'the token lives longer than tokens of this issuer may, or not at all', {
      expected: `1 to ${profile.maxLifetime} s between iat and exp`,
      received: `${lifetime} s`,
      remedy:
        profile.platform === 'gitlab'
          ? 'GitLab makes ID tokens as long as the job’s timeout: set `timeout:` of the job, for example to 15 minutes.'
          : 'Nothing was applied. Tokens of this issuer are not made so: find out who issued it.',
    })
  if (now >= expires + clockTolerance)
    throw refuseToken('TOKEN_EXPIRED', `the token expired ${now - expires} s ago`, {
      expected: `use before ${expires}`,
      received: `${now}`,
      remedy: `Ask for the token shortly before it is used, and let meshgate be the first step of the job. ${clocks}`,
    })
  for (const [claim, time] of [
    ['iat', issuedAt],
    ['nbf', notBefore],
  ] as const)
    if (time > now + clockTolerance)
      throw refuseToken('TOKEN_NOT_YET', `the token is not valid for another ${time - now} s (${claim})`, {
        expected: `at most ${now + clockTolerance}`,
        received: `${time}`,
        remedy: clocks,
      })
  if (profile.maxAge !== undefined && now - issuedAt > profile.maxAge + clockTolerance)
    throw refuseToken('TOKEN_STALE', `the token was issued ${now - issuedAt} s before its use`, {
      expected: `at most ${profile.maxAge} s`,
      received: `${now - issuedAt} s`,
      remedy:
        profile.platform === 'gitlab'
          ? 'GitLab issues the token when a runner takes the job: let meshgate be the first command of it, and run the job again.'
          : `Ask for a new token for every step that needs one. ${clocks}`,
    })
  return { issuedAt, notBefore, expires }
}
