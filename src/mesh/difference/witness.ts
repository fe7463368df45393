import { addressText } from '../../access/address.js'
import type { Point } from '../../access/cover.js'
import type { Space } from '../../access/space.js'
import type { Json, JsonObject } from '../../ports/json.js'
import type { Request, RequestHttp, RequestToken } from '../../ports/request.js'
import { attribute } from '../compile/attribute.js'
import type { Enforcement } from '../enforcement.js'

const spiffe = 'spiffe://'

/** Methods that Envoy's HTTP/1.1 codec knows; others need HTTP/2 (probed). */
const plainMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])

/** Reads the values of a point by attribute. */
const readPoint = (space: Space, point: Point) => {
  const has = (name: string): boolean => space.axis(name) !== undefined
  const value = (name: string): string | bigint | undefined => {
    const axis = space.axis(name)
    return axis === undefined ? undefined : axis.sample(point[axis.level] ?? 0)
  }
  const text = (name: string): string | undefined => {
    const found = value(name)
    return typeof found === 'string' ? found : undefined
  }
  const number = (name: string): bigint | undefined => {
    const found = value(name)
    return typeof found === 'bigint' ? found : undefined
  }
  const texts = (name: string): readonly string[] => {
    const axis = space.axis(name)
    if (axis === undefined) return []
    if (axis.dimension.kind !== 'texts') return [text(name)].filter((one) => one !== undefined)
    return Array.from({ length: axis.size }, (_, atom) => atom)
      .filter((atom) => point[axis.level + atom] === 1)
      .map((atom) => String(axis.sample(atom)))
  }
  return { has, text, number, texts }
}

type Reader = ReturnType<typeof readPoint>

const put = (claims: Record<string, Json>, path: readonly string[], value: Json): void => {
  const [name = '', ...rest] = path
  if (rest.length === 0) {
    claims[name] = value
    return
  }
  const inner = claims[name]
  const object: Record<string, Json> =
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { ...(inner as JsonObject) } : {}
  put(object, rest, value)
  claims[name] = object
}

const claimsOf = (space: Space, reader: Reader): JsonObject => {
  const claims: Record<string, Json> = {}
  const issuer = reader.text(attribute.issuer)
  const subject = reader.has(attribute.subject) ? reader.text(attribute.subject) : 'someone'
  if (issuer !== undefined) claims['iss'] = issuer
  if (subject !== undefined) claims['sub'] = subject
  for (const { dimension } of space.axes) {
    if (!dimension.name.startsWith('claim [')) continue
    const path = JSON.parse(dimension.name.slice('claim '.length)) as readonly string[]
    const values = reader.texts(dimension.name)
    const [first] = values
    if (first === undefined) continue
    // One text without spaces reads the same as a list of it, space-delimited or not; `jti` may be no list.
    const alone = values.length === 1 && (/^[^ ]+$/.test(first) || (path.length === 1 && path[0] === 'jti'))
    put(claims, path, alone ? first : values)
  }
  return claims
}

const tokensOf = (space: Space, reader: Reader): readonly RequestToken[] => {
  const state = reader.text(attribute.token)
  if (state === undefined || state === 'none') return []
  return [
    {
      claims: claimsOf(space, reader),
      in: reader.text(attribute.tokenPlace) ?? 'authorization',
      signature: state === 'valid' ? 'valid' : 'invalid',
    },
  ]
}

const headersOf = (space: Space, reader: Reader): readonly (readonly [string, string])[] => {
  const out: (readonly [string, string])[] = []
  for (const { dimension } of space.axes) {
    const [, name] = /^(?:route )?header (.*)$/.exec(dimension.name) ?? []
    if (name === undefined) continue
    for (const value of reader.texts(dimension.name)) out.push([name, value])
  }
  const hops = space.axes.flatMap(({ dimension }) => {
    const found = /^forwarded address (\d+)$/.exec(dimension.name)
    return found === null ? [] : [Number(found[1])]
  })
  const entries = Array.from({ length: Math.max(0, ...hops) }, (_, at) => reader.number(attribute.forwarded(at + 1)))
  while (entries.length > 0 && entries.at(-1) === undefined) entries.pop()
  if (entries.length > 0)
    out.push([
      'x-forwarded-for',
      entries
        .map((entry) => (entry === undefined ? 'unknown' : addressText(entry)))
        .reverse()
        .join(', '),
    ])
  return out
}

const httpOf = (space: Space, reader: Reader, host: string): RequestHttp => {
  const headers = headersOf(space, reader)
  const names = headers.map(([name]) => name)
  const tokens = tokensOf(space, reader)
  return {
    method: reader.text(attribute.method) ?? 'GET',
    authority: reader.has(attribute.authority) ? (reader.text(attribute.authority) ?? '') : host,
    path: reader.text(attribute.path) ?? '/',
    headers: new Set(names).size === names.length ? Object.fromEntries(headers) : headers,
    ...(tokens.length === 0 ? {} : { tokens }),
  }
}

const sourceOf = (names: readonly string[], ip: bigint | undefined): Request['source'] => {
  const [first] = names
  const principal = first?.startsWith(spiffe) === true ? first.slice(spiffe.length) : first
  const parts = /^[^/]+\/ns\/([^/]+)\/sa\/([^/]+)$/.exec(principal ?? '')
  const [namespace, serviceAccount] = [parts?.[1], parts?.[2]]
  return {
    ...(namespace === undefined ? {} : { namespace }),
    ...(serviceAccount === undefined ? {} : { serviceAccount }),
    ...(ip === undefined ? {} : { ip: addressText(ip) }),
    ...(principal === undefined ? {} : { principal }),
    ...(names.length > 1 ? { uriSans: names } : {}),
  }
}

/** How a request says where it goes. */
export interface AskedPlace {
  readonly freePort: number
  readonly workload: string | undefined
  /** The Service of the destination's title leads there no longer: labels say where it goes. */
  readonly astray: boolean
}

/** The request that a point of a destination's space stands for. */
export const requestOf = (
  space: Space,
  point: Point,
  enforcement: Enforcement,
  { freePort, workload, astray }: AskedPlace,
): Request => {
  const reader = readPoint(space, point)
  const { destination } = enforcement
  const gateway = enforcement.stages.some((stage) => stage.proxy === 'gateway')
  const peers = reader.texts(attribute.peer)
  const mtls = peers.length > 0
  const kind = reader.text(attribute.kind) ?? (destination.protocol === 'TCP' ? 'tcp' : 'http')
  const sni = reader.text(attribute.sni)
  const onlyTls = !mtls && (reader.text(attribute.tls) === 'tls' || (kind === 'tcp' && sni !== undefined && sni !== ''))
  const port = reader.number(attribute.port)
  const address = reader.number(attribute.destinationAddress)
  // Named by its Service, an ambient workload would be asked about through its waypoint.
  const pastWaypoint =
    destination.service === undefined &&
    (enforcement.bypass !== undefined || enforcement.stages.some(({ proxy }) => proxy === 'ztunnel'))
  const service = destination.service ?? /^service (\S+)/.exec(destination.title)?.[1]
  const host = service === undefined ? 'example.com' : `${service}.${destination.namespace}`
  const http = kind === 'http' ? httpOf(space, reader, host) : undefined
  return {
    protocol:
      http === undefined ? 'tcp' : plainMethods.has(http.method) && /^[\x21-\x7e]*$/.test(http.path) ? 'http' : 'http2',
    destination: {
      namespace: destination.namespace,
      ...(workload !== undefined ? { workload } : service === undefined || astray || pastWaypoint ? {} : { service }),
      labels: destination.labels,
      ...(address === undefined ? {} : { ip: addressText(address) }),
      port: port === undefined ? (destination.port === 0 ? freePort : destination.port) : Number(port),
    },
    source: sourceOf(peers, reader.number(attribute.directAddress)),
    mtls,
    ...(onlyTls
      ? { tls: 'simple' as const }
      : gateway && reader.text(attribute.tls) === 'plain'
        ? { tls: 'none' as const }
        : {}),
    ...(sni === undefined || !(mtls || onlyTls) ? {} : { sni }),
    ...(http === undefined ? {} : { http }),
  }
}
