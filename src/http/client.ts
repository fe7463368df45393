import { lookup as resolve, type LookupAddress } from 'node:dns'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { Agent, request as sendRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { createSecureContext } from 'node:tls'
import { createGunzip } from 'node:zlib'
import type { Refusal } from '../errors/problem.js'
import type { Clock, Random } from '../ports/clock.js'
import type { AddressRule, HttpClient, HttpRequest, HttpResponse, RetryRule } from '../ports/http.js'
import { classifyAddress } from './address.js'
import { withAuthorities } from './authorities.js'
import { AddressRefused, explainFailure, httpFailure } from './failure.js'
import { isDirect, type ProxySettings } from './proxy.js'
import { connectThrough, readProxyAddress } from './tunnel.js'

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

const readBody = (response: IncomingMessage, request: HttpRequest, host: string): Promise<string> =>
  new Promise((done, fail) => {
    const encoding = response.headers['content-encoding'] ?? 'identity'
    if (encoding !== 'identity' && encoding !== 'gzip') {
      return fail(httpFailure('HTTP_ENCODING', host, 'the answer has an encoding that was not asked for'))
    }
    const tooLarge = (): Refusal =>
      httpFailure('HTTP_TOO_LARGE', host, 'the answer is too large', { expected: `at most ${request.maxBytes} bytes` })
    const chunks: Buffer[] = []
    let size = 0
    const stream = encoding === 'gzip' ? response.pipe(createGunzip()) : response
    const stop = (error: Error): void => {
      fail(error)
      response.unpipe()
      response.destroy()
    }
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > request.maxBytes) stop(tooLarge())
      else chunks.push(chunk)
    })
    stream.once('end', () => {
      // Without this, an answer that is cut short looks like a short one.
      if (response.complete) done(Buffer.concat(chunks).toString('utf8'))
      else fail(explainFailure(host, Object.assign(new Error(), { code: 'ECONNRESET' })))
    })
    stream.once('error', () => stop(httpFailure('HTTP_ENCODING', host, 'the answer cannot be unpacked')))
    response.once('aborted', () => fail(explainFailure(host, Object.assign(new Error(), { code: 'ECONNRESET' }))))
    response.once('error', (error) => fail(explainFailure(host, error)))
  })

const headersOf = (response: IncomingMessage): Readonly<Record<string, string>> => {
  const headers = Object.create(null) as Record<string, string>
  for (const [name, values] of Object.entries(response.headersDistinct)) headers[name] = (values ?? []).join(', ')
  return headers
}

interface Failure {
  readonly refusal: Refusal
  /** Nothing of the request had left: sending it again repeats nothing. */
  readonly unsent: boolean
}

type Outcome = { readonly response: HttpResponse } | Failure

/** One try, connection, answer and body within `timeout`. */
const sendOnce = (request: HttpRequest, url: URL, agent: Agent): Promise<Outcome> =>
  new Promise((settle) => {
    let connected = false
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer)
      settle(outcome)
    }
    const fail = (error: unknown): void => finish({ refusal: explainFailure(url.host, error), unsent: !connected })
    const sent: ClientRequest = sendRequest(url, {
      agent,
      method: request.method,
      headers: {
        'user-agent': 'meshgate',
        'accept-encoding': 'gzip',
        ...request.headers,
        ...(request.body === undefined ? {} : { 'content-length': Buffer.byteLength(request.body) }),
      },
    })
    const timer = setTimeout(() => {
      const seconds = request.timeout / 1000
      fail(httpFailure('HTTP_TIMEOUT', url.host, `no whole answer in ${seconds} s`, { expected: `${seconds} s` }))
      sent.destroy()
    }, request.timeout)
    sent.once('socket', (socket) => {
      connected = sent.reusedSocket || !socket.connecting
      if (!connected) socket.once('secureConnect', () => (connected = true))
    })
    sent.once('error', fail)
    sent.once('response', (response) => {
      const { statusCode: status = 0 } = response
      readBody(response, request, url.host).then(
        (body) => finish({ response: { status, headers: headersOf(response), body } }),
        (error: unknown) => {
          sent.destroy()
          fail(error)
        },
      )
    })
    sent.end(request.body)
  })

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
  const minVersion = 'TLSv1.2' as const
  const common = {
    keepAlive: true,
    rejectUnauthorized: true,
    minVersion,
    // Read once: 150 certificates for every connection would cost more than the request.
    ...(authorities === undefined ? {} : { secureContext: createSecureContext({ ca: authorities, minVersion }) }),
  }
  // One pool per rule: a connection that was allowed for a trusted host serves nobody else.
  const pools = {
    trusted: new Agent({ ...common, lookup: checkedLookup(true) }),
    public: new Agent({ ...common, lookup: checkedLookup(false) }),
    proxied: new Agent(common),
  }
  if (proxy !== undefined) {
    pools.proxied.createConnection = (options, callback) => {
      const end = { host: options.host ?? '', port: Number(options.port ?? 443) }
      const connected = async () => connectThrough(readProxyAddress(proxy.url), end, common, authorities)
      connected().then(
        (socket) => callback?.(null, socket),
        // Node's types ask for a stream even when there is none.
        (error: Error) => (callback as ((error: Error) => void) | undefined)?.(error),
      )
      return undefined
    }
  }
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    const url = parseUrl(request.url)
    const trusted = isTrusted(request.addresses, url)
    if (classifyAddress(url.hostname) !== undefined && !isAllowed(url.hostname, trusted))
      throw explainFailure(url.host, new AddressRefused(url.hostname))
    const agent = !isDirect(proxy, url) ? pools.proxied : trusted ? pools.trusted : pools.public
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
      for (const pool of Object.values(pools)) pool.destroy()
    },
  })
}
