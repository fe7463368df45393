import { isJsonObject, type JsonObject, parseJson } from '../ports/json.js'
import type { Request } from '../ports/request.js'
import { targetOfService } from './destination-of-request.js'
import type { Mesh } from './resolve.js'

/** A line of Envoy's access log as a request, or why it cannot be one. */
export type LogLine =
  | { readonly kind: 'request'; readonly request: Request; readonly answered?: Answered }
  | { readonly kind: 'unreadable'; readonly why: string }

/** What became of a recorded request; missing where the line does not say whose answer it was. */
export type Answered = 'let through' | 'refused by a policy' | 'refused by a token rule'

/** Whether an object looks like a line of Istio's JSON access log rather than a request in our own form. */
export const isAccessLogLine = (value: JsonObject): boolean =>
  value['destination'] === undefined &&
  (typeof value['response_code'] === 'number' || typeof value['downstream_remote_address'] === 'string')

/** A field of a line; `-` is Envoy's word for none. */
export const fieldOf = (line: JsonObject, name: string): string => {
  const field = line[name]
  return typeof field === 'string' && field !== '-' ? field : ''
}

/** The caller's identity without `spiffe://`; undefined without mTLS. */
export const peerOf = (line: JsonObject): string | undefined => {
  const peer = fieldOf(line, 'downstream_peer_uri_san').split(',')[0] ?? ''
  return peer.startsWith('spiffe://') ? peer.slice('spiffe://'.length) : undefined
}

/**
 * Reads a line of Istio's JSON access log (`accessLogEncoding: JSON`, its default fields). The destination comes from
 * the server name that a sidecar sends (`outbound_.8080_._.orders.shop.svc.cluster.local`), else from the authority.
 * The default fields hold no peer identity: `downstream_peer_uri_san` (%DOWNSTREAM_PEER_URI_SAN%) has to be added to
 * the mesh's format, or a line over mTLS stays unreadable rather than being judged without its caller.
 */
export const readAccessLogLine = (value: JsonObject, mesh: Mesh): LogLine => {
  const text = (name: string): string => fieldOf(value, name)
  if (text('upstream_cluster').startsWith('outbound|'))
    return {
      kind: 'unreadable',
      why: 'the line is of the client’s own proxy, or of a gateway: the log of the destination’s proxy has the same request with its caller',
    }
  const serverName = text('requested_server_name')
  const authority = text('authority')
  const place = placeOf(serverName) ?? placeOf(authority)
  if (place === undefined)
    return { kind: 'unreadable', why: 'neither requested_server_name nor authority names a Service of the cluster' }
  const target = targetOfService(mesh, place.namespace, place.service, place.port)
  if (target === 'no such service')
    return { kind: 'unreadable', why: `Service ${place.namespace}/${place.service} is not in the state` }
  if (target === 'unnamed port' || target === 'not its port')
    return {
      kind: 'unreadable',
      why: `Service ${place.namespace}/${place.service} does not say to which port ${place.port} leads`,
    }
  const principal = peerOf(value)
  const mtls = principal !== undefined
  if (!mtls && serverName.startsWith('outbound_')) {
    return {
      kind: 'unreadable',
      why: 'the line came over mTLS and has no downstream_peer_uri_san: add %DOWNSTREAM_PEER_URI_SAN% to the log format',
    }
  }
  const method = text('method')
  const path = text('path')
  const address = text('downstream_remote_address')
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
  const forwarded = text('x_forwarded_for')
  const request: Request = {
    protocol: method === '' ? 'tcp' : text('protocol').startsWith('HTTP/2') ? 'http2' : 'http',
    destination: target,
    source: {
      ...(address === '' ? {} : { ip: address }),
      ...(principal === undefined ? {} : { principal }),
    },
    mtls,
    ...(serverName === '' ? {} : { sni: serverName }),
    ...(method === ''
      ? {}
      : {
          http: {
            method,
            authority,
            path: path === '' ? '/' : path,
            headers: forwarded === '' ? [] : [['x-forwarded-for', forwarded] as const],
          },
        }),
  }
  const answered = answeredOf(value)
  return { kind: 'request', request, ...(answered === undefined ? {} : { answered }) }
}

/**
 * Envoy's words for who refused: `response_code_details` of a request, `connection_termination_details` of a connection.
 * A refusal of the application says nothing of policies: the request was let through to it.
 */
export const answeredOf = (value: JsonObject): Answered | undefined => {
  const details = [value['response_code_details'], value['connection_termination_details']]
    .filter((text) => typeof text === 'string')
    .join(' ')
  if (details.includes('rbac_access_denied')) return 'refused by a policy'
  if (details.includes('jwt_authn_access_denied')) return 'refused by a token rule'
  if (details.includes('via_upstream')) return 'let through'
  const code = value['response_code']
  return typeof code === 'number' && code >= 200 && code < 400 ? 'let through' : undefined
}

interface Place {
  readonly namespace: string
  readonly service: string
  readonly port: number
}

/** The Service that a sidecar asks for: outbound_.PORT_.SUBSET_.HOST, the subset mostly empty. */
export const placeOfServerName = (name: string): Place | undefined => {
  const [, port, service = '', namespace = ''] =
    /^outbound_\.(\d+)_\.[a-z0-9-]*_\.([a-z0-9-]+)\.([a-z0-9-]+)\.svc\./.exec(name) ?? []
  return port === undefined ? undefined : { port: Number(port), service, namespace }
}

const placeOf = (name: string): Place | undefined => {
  const sidecar = placeOfServerName(name)
  if (sidecar !== undefined) return sidecar
  const host = /^([a-z0-9-]+)\.([a-z0-9-]+)(?:\.svc(?:\.[a-z0-9.-]+)?)?(?::(\d+))?$/.exec(name)
  if (host === null) return undefined
  return { service: host[1] ?? '', namespace: host[2] ?? '', port: host[3] === undefined ? 80 : Number(host[3]) }
}

export const parseLine = (line: string): JsonObject | undefined => {
  const value = parseJson(line)
  return isJsonObject(value) ? value : undefined
}
