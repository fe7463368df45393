import { Agent, request as httpsRequest } from 'node:https'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ConnectionOptions } from 'node:tls'
import { gunzip, gunzipSync } from 'node:zlib'
import { promisify } from 'node:util'
import { Refusal } from '../errors/problem.js'
import { withAuthorities } from '../http/authorities.js'
import { connectThrough, type ProxyAddress } from '../http/tunnel.js'
import type { Clock, Random } from '../ports/clock.js'
import type { Json, JsonArray, JsonObject } from '../ports/json.js'
import { openBearer } from './bearer.js'
import {
  busy,
  certificateRefusal,
  errorCode,
  isCertificateError,
  tooLong,
  unauthorized,
  unreachable,
  worthRetrying,
} from './client-failure.js'
import type { BearerToken } from './bearer.js'
import type { Endpoint } from './endpoint.js'
import { openLanes } from './lanes.js'
import { readStatus } from './status.js'
import type { FailureStatus } from './status.js'

/** One request to the API server. `path` starts with a slash, its parts are encoded. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: JsonObject | JsonArray
  readonly contentType?: string
  readonly accept?: string
}

export type ApiAnswer =
  | { readonly kind: 'ok'; readonly status: number; readonly body: Json; readonly resent: boolean }
  /** Every other status than 2xx, after what is worth a retry was retried; `resent` after a lost connection. */
  | { readonly kind: 'failed'; readonly status: FailureStatus; readonly resent: boolean }

export interface ApiClient {
  send(request: ApiRequest): Promise<ApiAnswer>
  close(): void
}

export interface ClientPorts {
  readonly clock: Clock
  readonly random: Random
  /** What a 401 says nothing about: which of the token's checks passed here. */
  readonly explain401?: () => string
}

const sockets = 8
const tries = 5
/** Milliseconds: of silence on a connection; of all tries of one request together. */
const silence = 30_000
const budget = 120_000
/** Bytes of one decoded answer: 500 objects of the largest size that etcd takes are more, but no mesh has them. */
const maxBytes = 128 * 1024 * 1024

const inflate = promisify(gunzip)

type Lost = { readonly kind: 'lost'; readonly code: string }
type Received = { readonly kind: 'received'; readonly response: RawAnswer }

interface RawAnswer {
  readonly status: number
  readonly retryAfter: string
  readonly text: string
}

/**
 * A keep-alive client for one API server. HTTP/1.1 on eight connections: one would be as fast as HTTP/2 is, without its
 * pinning to one replica (kubernetes.md §4.4). Redirects are not followed, the certificate is always checked.
 */
export const openClient = (endpoint: Endpoint, ports: ClientPorts): ApiClient => {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets })
  const tls = tlsOf(endpoint)
  // The constructor takes no createConnection; the agent's own method is what makes a connection.
  if (endpoint.proxy !== undefined) Object.assign(agent, { createConnection: tunnelled(endpoint.proxy, endpoint) })
  const bearer = endpoint.login === undefined ? undefined : openBearer(endpoint.login, ports.clock)
  const lanes = openLanes(sockets)
  const { server } = endpoint

  const once = async (request: ApiRequest, token: BearerToken | undefined): Promise<Lost | Received> => {
    const body = request.body === undefined ? undefined : JSON.stringify(request.body)
    try {
      const response = await exchange(
        {
          agent,
          method: request.method,
          host: server.host,
          port: server.port,
          path: `${server.prefix}${request.path}`,
          headers: headersOf(endpoint, request, body, token),
          // Explicit, because NODE_TLS_REJECT_UNAUTHORIZED=0 would switch the default off.
          rejectUnauthorized: true,
          minVersion: 'TLSv1.2',
          timeout: silence,
          ...tls,
        },
        body,
      )
      return { kind: 'received', response }
    } catch (error) {
      if (error instanceof Refusal) throw error
      const code = errorCode(error)
      if (isCertificateError(code)) throw certificateRefusal(endpoint, code)
      return { kind: 'lost', code }
    }
  }

  const send = async (request: ApiRequest): Promise<ApiAnswer> => {
    const started = ports.clock.now()
    let token = await bearer?.current()
    let resent = false
    for (let attempt = 1; ; attempt += 1) {
      const result = await once(request, token)
      const last = attempt >= tries || ports.clock.now() - started > budget
      if (result.kind === 'lost') {
        if (last || !worthRetrying(result.code)) throw unreachable(endpoint, result.code, attempt)
        resent = true
        await ports.clock.sleep(backoff(attempt, ports.random))
        continue
      }
      const { status, text } = result.response
      if (status >= 200 && status < 300) {
        if (token !== undefined) bearer?.accepted(token)
        return { kind: 'ok', status, body: parse(text, endpoint), resent }
      }
      if (status === 401) {
        const renewed = token === undefined ? undefined : await bearer?.renew(token)
        if (renewed === undefined || last) throw unauthorized(endpoint, ports.explain401, token !== undefined)
        token = renewed
        continue
      }
      const failure = readStatus(status, tryParse(text), text)
      if (status === 429) lanes.narrow()
      if (!isTransient(failure, attempt)) return { kind: 'failed', status: failure, resent }
      if (last) throw busy(endpoint, failure, attempt)
      await ports.clock.sleep(delayOf(result.response, failure, attempt, ports.random))
    }
  }

  return { send: (request) => lanes.run(() => send(request)), close: () => agent.destroy() }
}

/** Makes the connections of an agent through the proxy. */
const tunnelled =
  (proxy: ProxyAddress, { server, tlsServerName, furtherAuthorities = [] }: Endpoint) =>
  (options: ConnectionOptions, connected?: (error: Error | null, socket: Duplex) => void): undefined => {
    const end = {
      host: server.host,
      port: server.port,
      ...(tlsServerName === undefined ? {} : { serverName: tlsServerName }),
    }
    connectThrough(proxy, end, options, withAuthorities(furtherAuthorities)).then(
      (socket) => connected?.(null, socket),
      // Node's types ask for a stream even when there is none.
      (error: Error) => (connected as ((error: Error) => void) | undefined)?.(error),
    )
    return undefined
  }

/** A CA of the cluster's own replaces every other; else what the job trusts is added to the public ones. */
const tlsOf = (endpoint: Endpoint): ConnectionOptions => ({
  ...(endpoint.certificateAuthority === undefined
    ? contextOf(endpoint.furtherAuthorities ?? [])
    : { ca: endpoint.certificateAuthority }),
  ...(endpoint.tlsServerName === undefined ? {} : { servername: endpoint.tlsServerName }),
  ...(endpoint.clientCertificate === undefined
    ? {}
    : { cert: endpoint.clientCertificate.certificate, key: endpoint.clientCertificate.key }),
})

const contextOf = (further: readonly string[]): ConnectionOptions => {
  const ca = withAuthorities(further)
  return ca === undefined ? {} : { ca }
}

const headersOf = (
  endpoint: Endpoint,
  request: ApiRequest,
  body: string | undefined,
  token: BearerToken | undefined,
): Record<string, string | string[]> => ({
  accept: request.accept ?? 'application/json',
  'accept-encoding': 'gzip',
  'user-agent': 'meshgate',
  ...(body === undefined
    ? {}
    : {
        'content-type': request.contentType ?? 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      }),
  ...(token === undefined ? {} : { authorization: `Bearer ${token.value}` }),
  ...(endpoint.impersonate === undefined
    ? {}
    : {
        'impersonate-user': endpoint.impersonate.user,
        ...(endpoint.impersonate.groups.length === 0 ? {} : { 'impersonate-group': [...endpoint.impersonate.groups] }),
        ...(endpoint.impersonate.uid === '' ? {} : { 'impersonate-uid': endpoint.impersonate.uid }),
      }),
})

const exchange = (options: Parameters<typeof httpsRequest>[1], body: string | undefined): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const request = httpsRequest(options as Parameters<typeof httpsRequest>[0], (response) => {
      receive(response).then(resolve, (error: Error) => {
        request.destroy()
        reject(error)
      })
    })
    request.on('timeout', () => request.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' })))
    request.on('error', reject)
    request.end(body)
  })

const receive = async (response: IncomingMessage): Promise<RawAnswer> => {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxBytes) throw tooLong(maxBytes)
    chunks.push(chunk)
  }
  const raw = Buffer.concat(chunks, length)
  return {
    status: response.statusCode ?? 0,
    retryAfter: response.headers['retry-after'] ?? '',
    text: (response.headers['content-encoding'] === 'gzip' ? await decompress(raw) : raw).toString('utf8'),
  }
}

const decompress = async (raw: Buffer): Promise<Buffer> => {
  try {
    // A trip to the thread pool costs more than a small answer.
    return raw.length < 4096
      ? gunzipSync(raw, { maxOutputLength: maxBytes })
      : await inflate(raw, { maxOutputLength: maxBytes })
  } catch {
    throw tooLong(maxBytes)
  }
}

const tryParse = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

const parse = (text: string, endpoint: Endpoint): Json => {
  const body = tryParse(text)
  if (body === undefined)
    throw new Refusal({
      code: 'CLUSTER_ANSWER',
      message: `${endpoint.server.origin} answered a success that is no JSON`,
      expected: 'a Kubernetes object',
      received: `${text.length} characters of something else`,
      remedy: 'Check that the address is an API server and not a page of a proxy in front of it.',
    })
  return body
}

/** What goes away by itself (kubernetes.md §7). A schema error is HTTP 500 too and stays one. */
const isTransient = (failure: FailureStatus, attempt: number): boolean => {
  switch (failure.code) {
    case 429:
    case 502:
    case 503:
    case 504:
      return true
    case 409:
      // Two creations at once; an optimistic lock is the caller's: the object moved on.
      return failure.reason === 'AlreadyExists' && attempt < 3
    case 500:
      if (failure.message.startsWith('etcdserver:') || failure.reason === 'ServerTimeout') return true
      return failure.message.includes('failed calling webhook') && attempt < 3
    default:
      return false
  }
}

/** Full jitter on 0.25 s, doubled. */
const backoff = (attempt: number, random: Random): number => Math.round(250 * 2 ** (attempt - 1) * (0.5 + random() / 2))

const delayOf = (response: RawAnswer, failure: FailureStatus, attempt: number, random: Random): number => {
  const seconds = /^\d{1,4}$/.test(response.retryAfter) ? Number(response.retryAfter) : failure.retryAfter
  return Math.min(30_000, Math.max(seconds * 1000, backoff(attempt, random)))
}
