import { lookup as resolve, type LookupAddress } from 'node:dns'
import type { Agent } from 'node:https'
import type { LookupFunction } from 'node:net'
import { createSecureContext } from 'node:tls'
import type { Refusal } from '../errors/problem.js'
import type { Clock, Random } from '../ports/clock.js'
import type { AddressRule, HttpClient, HttpRequest, HttpResponse, RetryRule } from '../ports/http.js'
import { classifyAddress } from './address.js'
import { withAuthorities } from './authorities.js'
import { exchange, openAgent, type Fault } from './exchange.js'
import { AddressRefused, explainFailure, httpFailure } from './failure.js'
import { isDirect, type ProxySettings } from './proxy.js'
import { readProxyAddress, withoutBrackets } from './tunnel.js'

export interface HttpClientSettings {
  readonly clock: Clock
  readonly random: Random
  /** PEM, besides the ones that Node trusts (NODE_EXTRA_CA_CERTS included). */
  readonly certificateAuthorities?: readonly string[]
  readonly proxy?: ProxySettings
}

/** A client whose idle connections can be closed; they do not keep the process alive either way. */
export type ClosableHttpClient = HttpClient & { readonly close: () => void }

const parseUrl = (text: string): URL => {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw httpFailure('HTTP_URL', 'the request', 'its URL cannot be read')
  }
  if (url.protocol !== 'https:')
    throw httpFailure('HTTP_URL', url.host, `${url.protocol}// is not used`, { expected: 'https' })
  if (url.username !== '' || url.password !== '' || url.hash !== '')
    throw httpFailure('HTTP_URL', url.host, 'the URL holds a user name, a password or a fragment')
  return url
}

/** A rule trusts one host, exactly as `URL.host` writes it (a port other than 443 is part of it). */
const isTrusted = (rule: AddressRule, url: URL): boolean => rule.kind === 'trusted' && rule.host === url.host

const isAllowed = (address: string, trusted: boolean): boolean => {
  const kind = classifyAddress(address)
  return kind === 'public' || (trusted && kind === 'private')
}

/** Checks what the name resolves to at the moment of connecting, so that DNS rebinding finds no gap. */
const checkedLookup =
  (trusted: boolean): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) return callback(error, '', 0)
      const refused = addresses.find(({ address }) => !isAllowed(address, trusted))
      if (refused !== undefined) return callback(new AddressRefused(refused.address), '', 0)
      const [first] = addresses
      if (options.all === true) return callback(null, addresses)
      return first === undefined
        ? callback(new AddressRefused('none'), '', 0)
        : callback(null, first.address, first.family)
    })
  }

/** Why a try gave no answer, for people; `host` alone is named. */
const explainFault = (fault: Fault, request: HttpRequest, host: string): Refusal => {
  switch (fault.kind) {
    case 'late': {
      const seconds = request.timeout / 1000
      return httpFailure('HTTP_TIMEOUT', host, `no whole answer in ${seconds} s`, { expected: `${seconds} s` })
    }
    case 'too large': {
      const expected = `at most ${request.maxBytes} bytes`
      return httpFailure('HTTP_TOO_LARGE', host, 'the answer is too large', { expected })
    }
    case 'encoding':
      return httpFailure('HTTP_ENCODING', host, 'the answer has an encoding that was not asked for')
    case 'unpacking':
      return httpFailure('HTTP_ENCODING', host, 'the answer cannot be unpacked')
    case 'lost':
      return explainFailure(host, fault.error)
  }
}

interface Failure {
  readonly refusal: Refusal
  readonly unsent: boolean
}

type Outcome = { readonly response: HttpResponse } | Failure

/** One try, connection, answer and body within `timeout`. */
const sendOnce = async (request: HttpRequest, url: URL, agent: Agent): Promise<Outcome> => {
  const outcome = await exchange({
    agent,
    method: request.method,
    host: withoutBrackets(url.hostname),
    port: url.port === '' ? 443 : Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: request.headers ?? {},
    body: request.body,
    maxBytes: request.maxBytes,
    patience: { whole: request.timeout },
    sent: request.sent,
  })
  if (outcome.kind === 'failed')
    return { refusal: explainFault(outcome.fault, request, url.host), unsent: outcome.unsent }
  const { status, headers, body } = outcome
  return { response: { status, headers, body } }
}

/** Milliseconds that the answer asks to wait (RFC 9110 §10.2.3: seconds or a date); undefined when it does not. */
const retryAfter = (response: HttpResponse, clock: Clock): number | undefined => {
  const value = response.headers['retry-after']
  if (value === undefined) return undefined
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now())
}

const wantsAnother = (request: HttpRequest, rule: RetryRule, outcome: Outcome): boolean => {
  if ('response' in outcome)
    return rule.statuses.includes(outcome.response.status) || rule.again?.(outcome.response) === true
  const transient = ['HTTP_TIMEOUT', 'HTTP_UNREACHABLE', 'HTTP_PROXY'].includes(outcome.refusal.problems[0].code)
  // RFC 9110 §9.2.2: POST and PATCH may have had their effect although no answer came.
  return transient && (outcome.unsent || (request.method !== 'POST' && request.method !== 'PATCH'))
}

/**
 * The one client of the program: https only, no redirects, a deadline for every try, a cap on the decoded body, and a
 * check of the address at the time of connecting. Behind a proxy names are resolved there, and only literal addresses
 * can be checked here. Throws `Refusal`s HTTP_*.
 */
export const createHttpClient = (settings: HttpClientSettings): ClosableHttpClient => {
  const { clock, random, proxy } = settings
  const authorities = withAuthorities(settings.certificateAuthorities ?? [])
  // Read once: 150 certificates for every connection would cost more than the request.
  const tls =
    authorities === undefined ? {} : { secureContext: createSecureContext({ ca: authorities, minVersion: 'TLSv1.2' }) }
  // One pool per rule: a connection that was allowed for a trusted host serves nobody else.
  const pools = {
    trusted: openAgent({ ...tls, lookup: checkedLookup(true) }),
    public: openAgent({ ...tls, lookup: checkedLookup(false) }),
    proxied:
      proxy === undefined ? undefined : openAgent(tls, { proxy: () => readProxyAddress(proxy.url), authorities }),
  }
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    const url = parseUrl(request.url)
    const trusted = isTrusted(request.addresses, url)
    if (classifyAddress(url.hostname) !== undefined && !isAllowed(url.hostname, trusted))
      throw explainFailure(url.host, new AddressRefused(url.hostname))
    const direct = trusted ? pools.trusted : pools.public
    const agent = isDirect(proxy, url) ? direct : (pools.proxied ?? direct)
    const { retry } = request
    for (let tries = 1; ; tries += 1) {
      const outcome = await sendOnce(request, url, agent)
      if (retry === undefined || tries >= retry.tries || !wantsAnother(request, retry, outcome)) {
        if ('response' in outcome) return outcome.response
        throw outcome.refusal
      }
      const asked = 'response' in outcome ? retryAfter(outcome.response, clock) : undefined
      const backoff = random() * Math.min(retry.maxDelay, retry.delay * 2 ** (tries - 1))
      await clock.sleep(asked === undefined ? backoff : Math.min(asked, retry.maxDelay))
    }
  }
  return Object.assign(send, {
    close: () => {
      for (const pool of Object.values(pools)) pool?.destroy()
    },
  })
}
