import type { Request, RequestHttp } from '../../ports/request.js'
import type { MeshSettings, Stage } from '../enforcement.js'
import { readAddress, type Address } from './address.js'
import { fromBase64, toBytes, type Bytes } from './bytes.js'
import type { Client } from './connection.js'
import { makeHeaders, type HeaderLine, type Headers } from './headers.js'
import { normalizePath } from './path.js'
import { placeTokens, type DescribedTokens } from './tokens.js'

/** A request as it stands before Envoy's first filter. */
export interface HttpMessage {
  readonly method: Bytes
  readonly authority: Bytes
  path: Bytes
  readonly headers: Headers
  readonly described: DescribedTokens
  readonly remoteAddress: Address | undefined
}

/** Envoy's HTTP layer refuses the message before any filter. */
export interface RejectedMessage {
  readonly status: number
  readonly text: string
}

/** Methods that Envoy's HTTP/1 parser knows (balsa_parser.cc: isMethodValid). */
const methods = new Set([
  'ACL',
  'BIND',
  'CHECKOUT',
  'CONNECT',
  'COPY',
  'DELETE',
  'GET',
  'HEAD',
  'LINK',
  'LOCK',
  'MERGE',
  'MKACTIVITY',
  'MKCALENDAR',
  'MKCOL',
  'MOVE',
  'MSEARCH',
  'M-SEARCH',
  'NOTIFY',
  'OPTIONS',
  'PATCH',
  'POST',
  'PROPFIND',
  'PROPPATCH',
  'PURGE',
  'PUT',
  'REBIND',
  'REPORT',
  'SEARCH',
  'SOURCE',
  'SUBSCRIBE',
  'TRACE',
  'UNBIND',
  'UNLINK',
  'UNLOCK',
  'UNSUBSCRIBE',
])

const isHttp2 = (request: Request): boolean => request.protocol === 'http2' || request.protocol === 'grpc'

/** A request target that the HTTP/1 parser takes (balsa_parser.cc: isUrlValid); what `*` means is asked later. */
const isTargetValid = (method: Bytes, target: Bytes): boolean => {
  if (target === '') return false
  if (/^[/*]/.test(target)) return !/[^\t\f\x21-\x7e]/.test(target)
  return method === 'CONNECT' || /^[A-Za-z]+:\/\/[\x21-\x7e]+$/.test(target)
}

const targetOf = (http: RequestHttp, query: Bytes): Bytes => {
  const path = http.pathBase64 === undefined ? toBytes(http.path) : fromBase64(http.pathBase64)
  return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`
}

/** Whether the HTTP inspector takes plain bytes for HTTP: HTTP/2 by its preface, HTTP/1 by a request line that parses. */
export const looksLikeHttp = (request: Request): boolean => {
  if (request.protocol === 'tcp' || request.http === undefined) return false
  if (isHttp2(request)) return true
  return (
    methods.has(request.http.method) &&
    isTargetValid(request.http.method, targetOf(request.http, placeTokens(request.http).query))
  )
}

const linesOf = (http: RequestHttp, placed: readonly HeaderLine[], http2: boolean): readonly HeaderLine[] => {
  const given = Array.isArray(http.headers)
    ? (http.headers as readonly (readonly [string, string])[])
    : Object.entries(http.headers as Readonly<Record<string, string>>)
  // HTTP/1.1 takes the white space around a value off; HTTP/2 keeps it.
  const trim = (value: Bytes): Bytes => (http2 ? value : value.replace(/^[ \t]+|[ \t]+$/g, ''))
  return [...given.map(([name, value]) => [toBytes(name), toBytes(value)] as const), ...placed].map(
    ([name, value]) => [name, trim(value)] as const,
  )
}

/** The nth entry from the right of x-forwarded-for, if it is an address (E utility.cc: getLastAddressFromXFF). */
const forwardedAddress = (headers: Headers, skip: number): Address | undefined => {
  const entries = (headers.whole('x-forwarded-for') ?? '').split(',')
  const entry = entries.at(-1 - skip)?.trim()
  return entry === undefined ? undefined : readAddress(entry)
}

/** What a proxy says about a client certificate; a sidecar appends, a gateway replaces (I listener_builder.go). */
const forwardCertificate = (headers: Headers, client: Client, proxy: Stage['proxy'], request: Request): void => {
  const name = 'x-forwarded-client-cert'
  if (client.names.length === 0) {
    headers.remove(name)
    return
  }
  const own = request.destination.principal
  const parts = [
    ...(own === undefined ? [] : [`By=spiffe://${own}`]),
    `Hash=${'0'.repeat(64)}`,
    'Subject=""',
    ...client.names.map((uri) => `URI=${uri}`),
  ]
  const before = headers.whole(name)
  headers.set(name, proxy === 'gateway' || before === undefined ? parts.join(';') : `${before},${parts.join(';')}`)
}

/** Reads and normalises a message as the connection manager of one proxy does. */
export const readMessage = (
  request: Request,
  http: RequestHttp,
  client: Client,
  chain: { readonly terminated: boolean; readonly identified: boolean },
  stage: Stage,
  settings: MeshSettings,
): HttpMessage | RejectedMessage => {
  const http2 = isHttp2(request)
  const tokens = placeTokens(http)
  const method = toBytes(http.method)
  let path = targetOf(http, tokens.query)
  let authority = toBytes(http.authority)
  if (chain.terminated && !http2 && client.alpn.includes('h2'))
    return { status: 0, text: 'HTTP/2 was agreed on in the handshake, and HTTP/1.1 is sent' }
  if (!http2 && !methods.has(method)) return { status: 400, text: `${http.method} is no method to HTTP/1.1` }
  if (!http2 && !isTargetValid(method, path)) return { status: 400, text: 'the request target is no URL' }
  if (http2 && !path.startsWith('/') && method !== 'CONNECT' && !(method === 'OPTIONS' && path === '*'))
    return { status: 0, text: 'the path does not start with a slash' }
  const absolute = /^[A-Za-z]+:\/\/([^/?#]*)([^]*)$/.exec(path)
  if (!http2 && absolute !== null) {
    authority = absolute[1] ?? ''
    path = absolute[2] === '' || absolute[2] === undefined ? '/' : absolute[2]
  }
  if (method === 'CONNECT') return { status: 403, text: 'CONNECT is not an upgrade that is configured' }
  if (!path.startsWith('/'))
    return {
      status: path.startsWith('*') && method === 'OPTIONS' ? 404 : 400,
      text: 'the path does not start with a slash',
    }
  if (path.includes('#')) return { status: 400, text: 'the path has a fragment' }
  const normal = normalizePath(path, settings.pathNormalization)
  if (normal === undefined) return { status: 400, text: 'the path cannot be normalised' }
  const headers = makeHeaders(linesOf(http, tokens.lines, http2), http2)
  for (const cookie of tokens.cookies) headers.append('cookie', cookie)
  const direct = readAddress(request.source.ip ?? '')
  const remoteAddress = rewriteForwarding(headers, direct, request, chain.terminated, stage, settings)
  forwardCertificate(headers, chain.identified ? client : { ...client, names: [] }, stage.proxy, request)
  return { method, authority, path: normal, headers, described: tokens.described, remoteAddress }
}

/**
 * The trusted client address and the forwarding headers (E conn_manager_utility.cc: mutateRequestHeaders). A gateway
 * trusts `numTrustedProxies` entries and then its peer; a sidecar trusts the last entry of x-forwarded-for.
 */
const rewriteForwarding = (
  headers: Headers,
  direct: Address | undefined,
  request: Request,
  terminated: boolean,
  stage: Stage,
  settings: MeshSettings,
): Address | undefined => {
  const gateway = stage.proxy === 'gateway'
  const hops = stage.trustedProxies ?? settings.numTrustedProxies
  const scheme = terminated ? 'https' : 'http'
  const remote = gateway
    ? ((hops > 0 ? forwardedAddress(headers, hops - 1) : undefined) ?? direct)
    : (forwardedAddress(headers, 0) ?? direct)
  if (gateway) {
    const peer = request.source.ip ?? ''
    const before = headers.whole('x-forwarded-for')
    if (peer !== '') headers.set('x-forwarded-for', before === undefined ? peer : `${before},${peer}`)
    if (hops === 0) headers.set('x-forwarded-proto', scheme)
  }
  if (!headers.has('x-forwarded-proto')) headers.set('x-forwarded-proto', scheme)
  if (!headers.has('x-request-id')) headers.set('x-request-id', '00000000-0000-4000-8000-000000000000')
  return remote
}
