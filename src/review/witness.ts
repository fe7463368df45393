import type { DestinationDiff, RegionRow } from '../mesh/difference/access-diff.js'
import { principalOf } from '../mesh/request-of-flags.js'
import type { Json } from '../ports/json.js'
import type { Request, RequestHttp } from '../ports/request.js'
import { maskJson } from '../plan/mask.js'
import type { JudgedState } from './places.js'

/** JSON in printable ASCII: exact when it is copied, and with nothing in it that a terminal or a reader could mistake. */
export const asciiJson = (value: Json, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(
    /[^\x20-\x7e\n]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const toJson = (request: Request): Json => maskJson(JSON.parse(JSON.stringify(request)) as Json)

/** One argument of a POSIX shell, whatever it holds. */
export const shellQuote = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`

/** The request as one line of the form that `explain` and `replay` take. */
export const witnessJson = (request: Request): string => asciiJson(toJson(request))

const word = (text: string): string => (/^[A-Za-z0-9_.\/:=,@%+-]+$/.test(text) ? text : shellQuote(text))

const destinationWord = (request: Request): string | undefined => {
  const { namespace, service, labels, port } = request.destination
  // A ServiceEntry is no Service, and `--to` names none.
  if (service !== undefined) return service.includes('/') ? undefined : `${namespace}/${service}:${port}`
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`)
  return pairs.length === 0 ? undefined : `${namespace}/${pairs.join(',')}:${port}`
}

type Members<Shape> = Readonly<Record<keyof Shape, boolean>>

/** Members that the flags of `explain` say, or that follow from those; a request with any other is said as JSON. */
const saidByFlags: {
  readonly request: Members<Request>
  readonly destination: Members<Request['destination']>
  readonly source: Members<Request['source']>
  readonly http: Members<RequestHttp>
} = {
  request: {
    protocol: true,
    proxy: false,
    destination: true,
    source: true,
    mtls: true,
    tls: true,
    alpn: false,
    sni: false,
    http: true,
    onward: false,
  },
  destination: {
    namespace: true,
    service: true,
    workload: true,
    labels: true,
    ip: false,
    principal: true,
    port: true,
  },
  source: { namespace: true, serviceAccount: true, ip: true, principal: true, uriSans: false },
  http: {
    method: true,
    authority: true,
    path: true,
    pathBase64: false,
    headers: true,
    bearer: false,
    tokens: true,
  },
}

/** Members of which a `curl` line says all, or which a client has wherever it runs; no line leaves out another one. */
const saidByCurl: { readonly request: Members<Request>; readonly http: Members<RequestHttp> } = {
  request: {
    protocol: true,
    proxy: true,
    destination: true,
    source: true,
    mtls: true,
    tls: true,
    alpn: false,
    sni: false,
    http: true,
    onward: true,
  },
  http: { ...saidByFlags.http, tokens: false },
}

const hasMoreThan = <Shape extends object>(shape: Shape, members: Members<Shape>): boolean =>
  (Object.keys(members) as (keyof Shape)[]).some((name) => !members[name] && shape[name] !== undefined)

/** The flags that say the whole request, or undefined where `explain` takes it as JSON only. */
const explainFlags = (request: Request): readonly string[] | undefined => {
  const { http, source, mtls, tls } = request
  const to = destinationWord(request)
  const odd =
    hasMoreThan(request, saidByFlags.request) ||
    hasMoreThan(request.destination, saidByFlags.destination) ||
    hasMoreThan(source, saidByFlags.source) ||
    (http !== undefined && hasMoreThan(http, saidByFlags.http)) ||
    mtls !== (source.principal !== undefined) ||
    (mtls && tls === 'simple') ||
    (!mtls && tls === 'mutual')
  if (to === undefined || odd || (http === undefined) !== (request.protocol === 'tcp')) return undefined
  const flags = ['--to', to]
  if (source.principal !== undefined) {
    const as = [source.principal, `spiffe://${source.principal}`].find((word) => principalOf(word) !== undefined)
    if (as === undefined) return undefined
    flags.push('--as', as)
  }
  if (tls === 'simple') flags.push('--tls')
  if (source.ip !== undefined) flags.push('--ip', source.ip)
  if (http === undefined) return [...flags, '--tcp']
  flags.push('--method', http.method, '--path', http.path)
  if (http.authority !== '') flags.push('--host', http.authority)
  const lines: readonly (readonly [string, string])[] = isLines(http.headers)
    ? http.headers
    : Object.entries(http.headers)
  if (!lines.every(isHeaderWord)) return undefined
  for (const [name, value] of lines) flags.push('--header', `${name}:${value}`)
  const [token, ...further] = http.tokens ?? []
  if (further.length > 0) return undefined
  if (token === undefined) return flags
  if (token.in !== 'authorization' || token.signature !== 'valid' || token.expired === true) return undefined
  return [...flags, '--claims', asciiJson(maskJson(token.claims))]
}

/** Whether `NAME:VALUE` is read as these two. */
const isHeaderWord = ([name, value]: readonly [string, string]): boolean =>
  name !== '' && !name.includes(':') && name.trim() === name && value.trim() === value

/** A flag and its value, which is no flag whatever it begins with. */
const stateWords = (state: JudgedState): string =>
  state.map(([flag, text]) => `--${flag}${text.startsWith('-') ? '=' : ' '}${word(text)}`).join(' ')

/** The line that takes the snapshot which the others read; none where they need none. */
export const snapshotLines = (first: JudgedState): readonly string[] =>
  first.length === 0 ? [] : [`meshgate snapshot ${stateWords(first)}`]

/** A line for a shell that asks for the verdict again, on the state after. */
export const explainLine = (request: Request, of: JudgedState): string => {
  const state = stateWords(of)
  const flags = explainFlags(request)
  return flags !== undefined && flags.every((flag) => /^[\x20-\x7e]+$/.test(flag))
    ? [`meshgate explain ${state}`, ...flags.map(word)].join(' ')
    : `printf %s ${shellQuote(witnessJson(request))} | meshgate explain ${state} --request -`
}

/** In a table: `GET orders.shop:8080/admin`. */
export const witnessTitle = (request: Request): string => {
  const { http, destination } = request
  if (http === undefined) return `connection to port ${destination.port}`
  const host = http.authority === '' ? (destination.service ?? destination.namespace) : http.authority
  return `${http.method} ${host}${http.path.startsWith('/') ? '' : ' '}${http.path}`
}

/**
 * Whether the row is of connections of any protocol, and the witness asks as HTTP: the port declares none, so that it may as
 * well be a database's.
 */
export const isOneProtocolOfMany = (
  { what, witness }: Pick<RegionRow, 'what' | 'witness'>,
  { protocol }: Pick<DestinationDiff, 'protocol'>,
): boolean =>
  protocol === 'AUTO' &&
  witness.http !== undefined &&
  what.split(' · ').every((part) => /^(?:any request|any port|of these, any port|port|except what|and \d)\b/.test(part))

const printable = /^[\x21-\x7e]*$/

/**
 * A `curl` line that sends the witness, to the Service's own `port`; only where curl can: GET or HEAD, no peer certificate, no token. undefined
 * otherwise, and where a part of the request has characters that a command line should not carry.
 */
export const curlLine = (request: Request, port = request.destination.port): string | undefined => {
  const { http, destination } = request
  if (http === undefined || request.mtls || request.source.principal !== undefined) return undefined
  if (http.method !== 'GET' && http.method !== 'HEAD') return undefined
  if (hasMoreThan(request, saidByCurl.request) || hasMoreThan(http, saidByCurl.http)) return undefined
  if (request.tls === 'simple' || destination.service === undefined) return undefined
  const { headers: given } = http
  const headers: readonly (readonly [string, string])[] = isLines(given) ? given : Object.entries(given)
  const host = `${destination.service}.${destination.namespace}`
  const parts = [http.path, http.authority, ...headers.map(([name]) => name), host]
  if (!http.path.startsWith('/') || !parts.every((part) => printable.test(part))) return undefined
  if (!headers.every(([, value]) => /^[\x20-\x7e]*$/.test(value))) return undefined
  if (!/^[a-z0-9.-]+$/.test(host)) return undefined
  return [
    'curl --globoff --path-as-is --include',
    ...(http.method === 'HEAD' ? ['--head'] : []),
    ...(http.authority === '' ? [] : ['--header', shellQuote(`host: ${http.authority}`)]),
    ...headers.flatMap(([name, value]) => ['--header', shellQuote(`${name}: ${value}`)]),
    shellQuote(`http://${host}:${port}${http.path}`),
  ].join(' ')
}

const isLines = (headers: NonNullable<Request['http']>['headers']): headers is readonly (readonly [string, string])[] =>
  Array.isArray(headers)
