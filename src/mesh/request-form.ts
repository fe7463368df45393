import { Refusal } from '../errors/problem.js'
import { readAddress } from './evaluate/address.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import type {
  Request,
  RequestDestination,
  RequestHttp,
  RequestOnward,
  RequestSource,
  RequestToken,
} from '../ports/request.js'
import type { Source } from '../ports/source.js'

/** A value and where it stands in the request, for messages. */
interface Place {
  readonly value: Json | undefined
  /** `request.http.headers`. */
  readonly path: string
  readonly where: Source | undefined
}

const remedy = 'Write the request as docs/schemas/request.schema.json says.'

const describe = (value: Json | undefined): string => {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

const refuse = (place: Place, expected: string): never => {
  throw new Refusal({
    code: 'REQUEST_FORM',
    message: `${place.path} is not what a request has there`,
    ...(place.where === undefined ? {} : { where: place.where }),
    expected,
    received: describe(place.value),
    remedy,
  })
}

/** The members of an object, `null` counting as absent; any other name is refused. */
const membersOf = <Name extends string>(place: Place, names: readonly Name[]): ((name: Name) => Place) => {
  const { value } = place
  if (!isJsonObject(value)) return refuse(place, 'an object')
  const known: ReadonlySet<string> = new Set(names)
  for (const name of Object.keys(value))
    if (!known.has(name))
      refuse({ ...place, path: `${place.path}.${name}`, value: value[name] }, `one of ${names.join(', ')}`)
  return (name) => {
    const inner = Object.hasOwn(value, name) ? value[name] : undefined
    return { value: inner === null ? undefined : inner, path: `${place.path}.${name}`, where: place.where }
  }
}

const text = (place: Place): string => (typeof place.value === 'string' ? place.value : refuse(place, 'text'))

const textOrNone = (place: Place): string | undefined => (place.value === undefined ? undefined : text(place))

const flag = (place: Place): boolean =>
  typeof place.value === 'boolean' ? place.value : refuse(place, 'true or false')

const word = <Word extends string>(place: Place, words: readonly Word[]): Word =>
  words.find((one) => one === place.value) ?? refuse(place, `one of ${words.join(', ')}`)

const texts = (place: Place): readonly string[] => {
  const { value } = place
  if (!Array.isArray(value)) return refuse(place, 'a list of texts')
  return value.map((item: Json, index) => text({ ...place, value: item, path: `${place.path}[${index}]` }))
}

const textMap = (place: Place): Readonly<Record<string, string>> => {
  const { value } = place
  if (!isJsonObject(value)) return refuse(place, 'an object of texts')
  const out = Object.create(null) as Record<string, string>
  for (const [name, item] of Object.entries(value))
    out[name] = text({ ...place, value: item, path: `${place.path}.${name}` })
  return out
}

/** Members that are there, without those that are not; each is asked for, so that none is read past. */
const given = <Shape extends object>(shape: { readonly [Name in keyof Shape]-?: Shape[Name] | undefined }): Shape =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape

const readPort = (place: Place): number =>
  typeof place.value === 'number' && Number.isInteger(place.value) && place.value >= 1 && place.value <= 65535
    ? place.value
    : refuse(place, 'a port from 1 to 65535')

/** An address, of IPv6 also between the brackets of a URL; any other text would match no policy without a word. */
const addressOrNone = (place: Place): string | undefined => {
  const given = textOrNone(place)?.replace(/^\[(.*)\]$/, '$1')
  if (given === undefined || given === '') return undefined
  return readAddress(given) === undefined ? refuse(place, 'an IP address without a port') : given
}

const readDestination = (place: Place): RequestDestination => {
  const at = membersOf(place, ['namespace', 'service', 'workload', 'labels', 'ip', 'principal', 'port'])
  const labels = at('labels')
  return {
    namespace: text(at('namespace')),
    labels: labels.value === undefined ? {} : textMap(labels),
    port: readPort(at('port')),
    ...given<Omit<RequestDestination, 'namespace' | 'labels' | 'port'>>({
      service: textOrNone(at('service')),
      workload: textOrNone(at('workload')),
      ip: addressOrNone(at('ip')),
      principal: textOrNone(at('principal')),
    }),
  }
}

const readSource = (place: Place): RequestSource => {
  if (place.value === undefined) return {}
  const at = membersOf(place, ['namespace', 'serviceAccount', 'ip', 'principal', 'uriSans'])
  const names = at('uriSans')
  return given<RequestSource>({
    namespace: textOrNone(at('namespace')),
    serviceAccount: textOrNone(at('serviceAccount')),
    ip: addressOrNone(at('ip')),
    principal: textOrNone(at('principal')),
    uriSans: names.value === undefined ? undefined : texts(names),
  })
}

const tokenPlace = /^(authorization|header:[!#$%&'*+.^_`|~0-9A-Za-z-]+(:[^]*)?|param:[^]+|cookie:[^;=\s]+)$/

const readToken = (place: Place): RequestToken => {
  const at = membersOf(place, ['claims', 'in', 'signature', 'expired'])
  const claims = at('claims')
  const where = at('in')
  const [signature, expired] = [at('signature'), at('expired')]
  return {
    claims: isJsonObject(claims.value) ? claims.value : refuse(claims, 'an object of claims'),
    in: tokenPlace.test(text(where))
      ? text(where)
      : refuse(where, 'authorization, header:NAME:PREFIX, param:NAME or cookie:NAME'),
    signature: signature.value === undefined ? 'valid' : word(signature, ['valid', 'invalid']),
    ...(expired.value === undefined ? {} : { expired: flag(expired) }),
  }
}

const readHeaders = (place: Place): RequestHttp['headers'] => {
  if (place.value === undefined) return {}
  if (!Array.isArray(place.value)) return textMap(place)
  return place.value.map((line: Json, index): readonly [string, string] => {
    const here = { ...place, value: line, path: `${place.path}[${index}]` }
    const [name, value, ...rest] = texts(here)
    if (name === undefined || value === undefined || rest.length > 0) return refuse(here, 'a pair [name, value]')
    return [name, value]
  })
}

const readHttp = (place: Place): RequestHttp => {
  const at = membersOf(place, ['method', 'authority', 'path', 'pathBase64', 'headers', 'bearer', 'tokens'])
  const tokens = at('tokens')
  const list = tokens.value
  return {
    method: text(at('method')),
    authority: text(at('authority')),
    path: text(at('path')),
    headers: readHeaders(at('headers')),
    ...given<Omit<RequestHttp, 'method' | 'authority' | 'path' | 'headers'>>({
      pathBase64: textOrNone(at('pathBase64')),
      bearer: textOrNone(at('bearer')),
      tokens:
        list === undefined
          ? undefined
          : Array.isArray(list)
            ? list.map((item: Json, index) => readToken({ ...tokens, value: item, path: `${tokens.path}[${index}]` }))
            : refuse(tokens, 'a list of tokens'),
    }),
  }
}

const readOnward = (place: Place): RequestOnward => {
  const at = membersOf(place, ['gateway', 'to', 'port', 'path', 'authority'])
  const port = at('port')
  return {
    gateway: text(at('gateway')),
    to: text(at('to')),
    // A host outside of the mesh has the port that the route came to.
    port: port.value === 0 ? 0 : readPort(port),
    ...given<Omit<RequestOnward, 'gateway' | 'to' | 'port'>>({
      path: textOrNone(at('path')),
      authority: textOrNone(at('authority')),
    }),
  }
}

/** What a table of requests says beside each: read past. */
const labels = ['id', 'name', 'note', 'comment', 'description'] as const

/** Where `mtls` is missing, `tls` says it, or a principal that only a certificate shows. */
const readMutual = (mtls: Place, tls: Place, source: RequestSource): boolean => {
  if (mtls.value !== undefined) return flag(mtls)
  if (tls.value !== undefined) return tls.value === 'mutual'
  const shown = (source.principal ?? '') !== '' || (source.uriSans ?? []).length > 0
  return shown ? true : flag(mtls)
}

/**
 * Reads one request in the published form (docs/schemas/request.schema.json). `null` counts as absent; a name that the
 * form does not have is refused, since a misspelt member would silently change the verdict. Throws a `Refusal` with
 * REQUEST_FORM that names the member, what is expected there and what was received.
 */
export const readRequest = (json: Json, where?: Source): Request => {
  const at = membersOf({ value: json, path: 'request', where }, [
    'protocol',
    'proxy',
    'destination',
    'source',
    'mtls',
    'tls',
    'alpn',
    'sni',
    'http',
    'onward',
    ...labels,
  ])
  const [protocol, proxy, http, tls, alpn] = [at('protocol'), at('proxy'), at('http'), at('tls'), at('alpn')]
  const onward = at('onward')
  const kind = word(protocol, ['http', 'http2', 'grpc', 'tcp'])
  if (kind === 'tcp' && http.value !== undefined) refuse(http, 'nothing: the protocol is tcp')
  if (kind !== 'tcp' && http.value === undefined) refuse(http, 'method, authority, path and headers')
  // `k8s-gateway` is how the tables of Istio's own suite name a gateway of the Gateway API.
  const proxies = ['sidecar', 'gateway', 'k8s-gateway', 'waypoint', 'ztunnel'] as const
  const chosen = proxy.value === undefined ? undefined : word(proxy, proxies)
  const source = readSource(at('source'))
  return {
    protocol: kind,
    destination: readDestination(at('destination')),
    source,
    mtls: readMutual(at('mtls'), tls, source),
    ...given<Omit<Request, 'protocol' | 'destination' | 'source' | 'mtls'>>({
      proxy: chosen === 'k8s-gateway' ? 'gateway' : chosen,
      tls: tls.value === undefined ? undefined : word(tls, ['none', 'simple', 'mutual'] as const),
      alpn: alpn.value === undefined ? undefined : texts(alpn),
      sni: textOrNone(at('sni')),
      http: http.value === undefined ? undefined : readHttp(http),
      onward: onward.value === undefined ? undefined : readOnward(onward),
    }),
  }
}

const sorted = (map: Readonly<Record<string, string>>): JsonObject =>
  Object.fromEntries(Object.entries(map).sort(([left], [right]) => byCodePoint(left, right)))

/** What of a `Shape` is there; each member is given, so that none is left out unnoticed. */
const present = <Shape extends object>(members: {
  readonly [Name in keyof Shape]-?: Json | undefined
}): JsonObject =>
  Object.fromEntries(Object.entries(members).filter((entry): entry is [string, Json] => entry[1] !== undefined))

/** The published form of a request: members in one order, absent ones left out, maps sorted. Reading it gives it back. */
export const writeRequest = (request: Request): JsonObject => {
  const { destination, source, http, onward } = request
  return present<Request>({
    protocol: request.protocol,
    proxy: request.proxy,
    destination: present<RequestDestination>({
      namespace: destination.namespace,
      service: destination.service,
      workload: destination.workload,
      labels: sorted(destination.labels),
      ip: destination.ip,
      principal: destination.principal,
      port: destination.port,
    }),
    source: present<RequestSource>({
      namespace: source.namespace,
      serviceAccount: source.serviceAccount,
      ip: source.ip,
      principal: source.principal,
      uriSans: source.uriSans,
    }),
    mtls: request.mtls,
    tls: request.tls,
    alpn: request.alpn,
    sni: request.sni,
    http: http === undefined ? undefined : writeHttp(http),
    onward:
      onward === undefined
        ? undefined
        : present<RequestOnward>({
            gateway: onward.gateway,
            to: onward.to,
            port: onward.port,
            path: onward.path,
            authority: onward.authority,
          }),
  })
}

const writeHttp = (http: RequestHttp): JsonObject =>
  present<RequestHttp>({
    method: http.method,
    authority: http.authority,
    path: http.path,
    pathBase64: http.pathBase64,
    headers: Array.isArray(http.headers)
      ? (http.headers as readonly (readonly [string, string])[]).map(([name, value]) => [name, value])
      : sorted(http.headers as Readonly<Record<string, string>>),
    bearer: http.bearer,
    tokens: http.tokens?.map((token) =>
      present<RequestToken>({ claims: token.claims, in: token.in, signature: token.signature, expired: token.expired }),
    ),
  })
