import { Refusal, type Problem } from '../errors/problem.js'
import type { Clock } from '../ports/clock.js'
import type { AddressRule, HttpClient, HttpResponse } from '../ports/http.js'
import type { JsonObject } from '../ports/json.js'
import { readKeySet, selectKey, type KeySet } from './key-set.js'
import { shown } from './shown.js'
import { readStrictJson } from './strict-json.js'
import { refuseToken } from './token-problem.js'

/** Where and with what an issuer's tokens are checked. */
export interface IssuerKey {
  readonly key: JsonObject
  readonly keysUrl: string
  /** All keys of the set, for the comparison with keys written into a RequestAuthentication. */
  readonly keys: KeySet
}

/** Fetches keys by discovery and keeps them for the run. Throws `Refusal`s JWKS_*, ISSUER_MISMATCH, HTTP_ADDRESS. */
export interface KeySource {
  find(issuer: string, keyId: string, algorithm: string): Promise<IssuerKey>
}

export interface KeySourceSettings {
  readonly http: HttpClient
  readonly clock: Clock
  /**
   * Hosts as `URL.host` writes them: the platform's own and `issuerHosts` of the protected configuration. Their
   * addresses may be private, and keys may be kept there for another issuer. Nothing from a token or manifest comes here.
   */
  readonly trustedHosts: readonly string[]
}

const maxBytes = 512 * 1024
const timeout = 5000
const retry = { tries: 3, delay: 500, maxDelay: 2000, statuses: [408, 429, 500, 502, 503, 504] }
/** Milliseconds between two fetches of one set, so that tokens with made-up names cause no load. */
const cooldown = 30_000

// Object stores serve an issuer's documents without saying what they are.
const acceptable = /^(application\/([a-z0-9.-]+\+)?json|application\/octet-stream|binary\/octet-stream)\s*(;|$)/i

const onFailure = (host: string, problem: Problem): Refusal => {
  switch (problem.code) {
    case 'HTTP_TOO_LARGE':
      return refuseToken('JWKS_TOO_BIG', `${host} answered with more than 512 KiB`, {
        expected: `at most ${maxBytes} bytes`,
        remedy: 'Nothing was applied. Check what answers at this host: no issuer publishes this much.',
      })
    case 'HTTP_TIMEOUT':
    case 'HTTP_UNREACHABLE':
    case 'HTTP_PROXY':
    case 'HTTP_TLS':
      return refuseToken('JWKS_UNREACHABLE', `the issuer’s keys could not be fetched: ${problem.message}`, {
        expected: `an answer of ${host} within ${timeout / 1000} s`,
        remedy: `${problem.remedy} Nothing was applied, and no other key set is used instead.`,
      })
    default:
      return new Refusal(problem)
  }
}

const checkAnswer = (host: string, answer: HttpResponse): void => {
  const type = answer.headers['content-type']
  if (answer.status === 200 && (type === undefined || acceptable.test(type))) return
  throw refuseToken('JWKS_BAD_RESPONSE', `${host} answered with something that is no document of an issuer`, {
    expected: '200 and application/json',
    received: `${answer.status} and ${type ?? 'no content type'}`,
    remedy:
      'Nothing was applied. Check that the configured issuer is right and that no login page or proxy answers in its place.',
  })
}

const parseKeysUrl = (value: unknown): URL | undefined => {
  try {
    return typeof value === 'string' ? new URL(value) : undefined
  } catch {
    return undefined
  }
}

interface Fetched {
  readonly keysUrl: string
  readonly keys: KeySet
  readonly at: number
}

export const createKeySource = ({ http, clock, trustedHosts }: KeySourceSettings): KeySource => {
  const sets = new Map<string, Fetched>()

  const fetchText = async (url: URL): Promise<string> => {
    const { host } = url
    const addresses: AddressRule = trustedHosts.includes(host) ? { kind: 'trusted', host } : { kind: 'public' }
    const headers = { accept: 'application/json' }
    try {
      const answer = await http({ method: 'GET', url: url.href, headers, timeout, maxBytes, addresses, retry })
      checkAnswer(host, answer)
      return answer.body
    } catch (error) {
      throw error instanceof Refusal ? onFailure(host, error.problems[0]) : error
    }
  }

  /** OpenID Connect Discovery §4.3: the document must name the very issuer that it was asked for (attack I05). */
  const discover = async (issuer: string): Promise<URL> => {
    const address = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
    const codes = { malformed: 'JWKS_BAD_RESPONSE', duplicate: 'JWKS_BAD_RESPONSE', name: 'JWKS_BAD_RESPONSE' } as const
    const document = readStrictJson(
      Buffer.from(await fetchText(address), 'utf8'),
      `the discovery document of ${address.host}`,
      codes,
    )
    if (document['issuer'] !== issuer)
      throw refuseToken('ISSUER_MISMATCH', `${address.host} speaks for another issuer than the configured one`, {
        expected: issuer,
        received: document['issuer'],
        remedy:
          'Nothing was applied. Write `issuer` exactly as the tokens and this document have it, or find out who answers here.',
      })
    const keys = parseKeysUrl(document['jwks_uri'])
    if (keys?.protocol !== 'https:')
      throw refuseToken(
        'JWKS_BAD_RESPONSE',
        `the discovery document of ${address.host} names no https URL of its keys`,
        {
          expected: 'jwks_uri',
          received: document['jwks_uri'],
          remedy: 'Nothing was applied. Tell the owner of the issuer.',
        },
      )
    if (keys.host !== address.host && !trustedHosts.includes(keys.host))
      throw refuseToken('JWKS_ORIGIN', `${address.host} keeps its keys on another host`, {
        expected: address.host,
        received: keys.host,
        remedy: 'If that is right, add the host of the keys to `issuerHosts` of the protected configuration.',
      })
    return keys
  }

  const fetchSet = async (issuer: string, known?: string): Promise<Fetched> => {
    const url = known === undefined ? await discover(issuer) : new URL(known)
    const fetched = { keysUrl: url.href, keys: readKeySet(await fetchText(url)), at: clock.now() }
    sets.set(issuer, fetched)
    return fetched
  }

  /** Sets that were fetched a second time because of an unknown key. */
  const refetched = new Map<string, number>()

  return {
    find: async (issuer, keyId, algorithm) => {
      let set = sets.get(issuer) ?? (await fetchSet(issuer))
      let key = selectKey(set.keys, keyId, algorithm)
      const last = refetched.get(issuer)
      // Rotation (I08): the set is asked for once more, and not again within the cooldown.
      if (key === undefined && (last === undefined || clock.now() - last >= cooldown)) {
        refetched.set(issuer, clock.now())
        set = await fetchSet(issuer, set.keysUrl)
        key = selectKey(set.keys, keyId, algorithm)
      }
      if (key !== undefined) return { key, keysUrl: set.keysUrl, keys: set.keys }
      const age = Math.max(0, Math.round((clock.now() - set.at) / 1000))
      throw refuseToken(
        'JWKS_UNKNOWN_KID',
        `key ${shown(keyId)} is not published by ${issuer} (fetched ${age} s ago)`,
        {
          expected: set.keys.map((one) => shown(one['kid'])).join(', ') || 'no key at all',
          received: keyId,
          remedy:
            'If the issuer has just changed its keys, run the job again in 30 s. Otherwise the token was signed by somebody else.',
        },
      )
    },
  }
}
