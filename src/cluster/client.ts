import { createSecureContext, type ConnectionOptions, type SecureContext, type SecureContextOptions } from 'node:tls'
import { Refusal } from '../errors/problem.js'
import { withAuthorities } from '../http/authorities.js'
import { exchange, openAgent, type Answer, type Fault } from '../http/exchange.js'
import type { Clock, Random } from '../ports/clock.js'
import { parseJson, type Json, type JsonArray, type JsonObject } from '../ports/json.js'
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
  /**
   * Every other status than 2xx, after what is worth a retry was retried. `resent`: an earlier try may have been done,
   * since its connection was lost or its answer was an error of the server's own.
   */
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

type Lost = { readonly kind: 'lost'; readonly code: string }

/**
 * A keep-alive client for one API server. HTTP/1.1 on eight connections: one would be as fast as HTTP/2 is, without its
 * pinning to one replica (kubernetes.md §4.4). Redirects are not followed, the certificate is always checked.
 */
export const openClient = (endpoint: Endpoint, ports: ClientPorts): ApiClient => {
  const { server, proxy } = endpoint
  const authorities = withAuthorities(endpoint.furtherAuthorities ?? [])
  const agent = openAgent(
    { ...tlsOf(endpoint, authorities), maxSockets: sockets },
    proxy === undefined ? undefined : { proxy: () => proxy, authorities },
  )
  const bearer = endpoint.login === undefined ? undefined : openBearer(endpoint.login, ports.clock)
  const lanes = openLanes(sockets)

  const once = async (request: ApiRequest, token: BearerToken | undefined): Promise<Lost | Answer> => {
    const outcome = await exchange({
      agent,
      method: request.method,
      host: server.host,
      port: server.port,
      path: `${server.prefix}${request.path}`,
      headers: headersOf(endpoint, request, token),
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
      maxBytes,
      patience: { silence },
    })
    return outcome.kind === 'answer' ? outcome : lost(outcome.fault, endpoint)
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
      const { status, body: text } = result
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
      const failure = readStatus(status, parseJson(text), text)
      if (status === 429) lanes.narrow()
      if (!isTransient(failure, attempt)) return { kind: 'failed', status: failure, resent }
      if (last) throw busy(endpoint, failure, attempt)
      // Etcd may have done what a 5xx says nothing of (kubernetes.md §7); a 429 and a 409 were turned away before.
      if (status >= 500) resent = true
      await ports.clock.sleep(delayOf(result, failure, attempt, ports.random))
    }
  }

  return { send: (request) => lanes.run(() => send(request)), close: () => agent.destroy() }
}

/**
 * A CA of the cluster's own replaces every other; else what the job trusts is added to the public ones. One context for all
 * connections: Node reads the authorities anew for each, which takes 40 ms where all public ones are among them.
 */
const tlsOf = (endpoint: Endpoint, authorities: string[] | undefined): ConnectionOptions => {
  const ca = endpoint.certificateAuthority ?? authorities
  return {
    secureContext: readCertificates(endpoint, {
      minVersion: 'TLSv1.2',
      ...(ca === undefined ? {} : { ca }),
      ...(endpoint.clientCertificate === undefined
        ? {}
        : { cert: endpoint.clientCertificate.certificate, key: endpoint.clientCertificate.key }),
    }),
    ...(endpoint.tlsServerName === undefined ? {} : { servername: endpoint.tlsServerName }),
  }
}

const readCertificates = (endpoint: Endpoint, options: SecureContextOptions): SecureContext => {
  try {
    return createSecureContext(options)
  } catch (error) {
    throw new Refusal({
      code: 'CLUSTER_CONNECTION',
      message: `A certificate or key for ${endpoint.server.origin} cannot be read`,
      expected: 'PEM of the authority, and of the client certificate with its own key where there is one',
      received: errorCode(error),
      remedy:
        'Take the CA and the client certificate of the kubeconfig (or of the inputs) anew, whole, with their BEGIN and END lines.',
    })
  }
}

/** What went wrong with one try; whatever another try cannot fix is thrown. */
const lost = (fault: Fault, endpoint: Endpoint): Lost => {
  switch (fault.kind) {
    case 'late':
      return { kind: 'lost', code: 'ETIMEDOUT' }
    case 'too large':
    case 'encoding':
    case 'unpacking':
      throw tooLong(maxBytes)
    case 'lost': {
      const code = errorCode(fault.error)
      if (isCertificateError(code)) throw certificateRefusal(endpoint, code)
      return { kind: 'lost', code }
    }
  }
}

const headersOf = (
  endpoint: Endpoint,
  request: ApiRequest,
  token: BearerToken | undefined,
): Record<string, string | string[]> => ({
  accept: request.accept ?? 'application/json',
  ...(request.body === undefined ? {} : { 'content-type': request.contentType ?? 'application/json' }),
  ...(token === undefined ? {} : { authorization: `Bearer ${token.value}` }),
  ...(endpoint.impersonate === undefined
    ? {}
    : {
        'impersonate-user': endpoint.impersonate.user,
        ...(endpoint.impersonate.groups.length === 0 ? {} : { 'impersonate-group': [...endpoint.impersonate.groups] }),
        ...(endpoint.impersonate.uid === '' ? {} : { 'impersonate-uid': endpoint.impersonate.uid }),
      }),
})

const parse = (text: string, endpoint: Endpoint): Json => {
  const body = parseJson(text)
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

const delayOf = (answer: Answer, failure: FailureStatus, attempt: number, random: Random): number => {
  const retryAfter = answer.headers['retry-after'] ?? ''
  const seconds = /^\d{1,4}$/.test(retryAfter) ? Number(retryAfter) : failure.retryAfter
  return Math.min(30_000, Math.max(seconds * 1000, backoff(attempt, random)))
}
