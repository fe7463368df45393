import type { Request } from '../../ports/request.js'
import type { Destination, MeshSettings, Stage } from '../enforcement.js'
import { lowerAscii, toBytes, type Bytes } from './bytes.js'

/** How a connection reaches the policies, or why it does not. */
export type Chain =
  | {
      readonly kind: 'http' | 'tcp'
      /** Whether TLS ends here, so that a scheme is known. */
      readonly terminated: boolean
      /** Whether the client was asked for its certificate, so that a policy can see its names. */
      readonly identified: boolean
    }
  /** The bytes of a handshake, or of no HTTP at all, before an HTTP codec. */
  | { readonly kind: 'rejected'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string }

/** What a client brings to the handshake. */
export interface Client {
  readonly tls: 'none' | 'simple' | 'mutual'
  readonly alpn: readonly string[]
  readonly sni: Bytes
  /** URI names of its certificate, with `spiffe://`. */
  readonly names: readonly Bytes[]
}

const spiffe = 'spiffe://'

const meshAlpn: Readonly<Record<Request['protocol'], readonly string[]>> = {
  http: ['istio-http/1.1', 'istio', 'http/1.1'],
  http2: ['istio-h2', 'istio', 'h2'],
  grpc: ['istio-h2', 'istio', 'h2'],
  tcp: ['istio-peer-exchange', 'istio'],
}
const plainAlpn: Readonly<Record<Request['protocol'], readonly string[]>> = {
  http: ['http/1.1'],
  http2: ['h2'],
  grpc: ['h2'],
  tcp: [],
}

/** What a request that is over mTLS and does not say whose certificate it shows has in place of a name. */
const unnamed = 'unnamed'

/**
 * Who the client says it is; a principal is built from namespace and service account where it is not given. Mutual TLS
 * without either is a certificate of the mesh whose identity nobody tells: one that no policy names.
 */
export const principalOf = (request: Request, settings: MeshSettings): string | undefined => {
  const { principal, namespace, serviceAccount } = request.source
  if (principal !== undefined && principal !== '') return principal
  if (!isUnnamed(request)) {
    if (namespace === undefined || serviceAccount === undefined) return undefined
  }
  return `${settings.trustDomain}/ns/${namespace ?? unnamed}/sa/${serviceAccount ?? unnamed}`
}

/** Whether a request is over mTLS and says only in part, or not at all, whose certificate it shows. */
export const isUnnamed = ({ mtls, source }: Request): boolean =>
  mtls &&
  (source.principal ?? '') === '' &&
  source.uriSans === undefined &&
  (source.namespace === undefined || source.serviceAccount === undefined)

export const clientOf = (request: Request, settings: MeshSettings, toGateway: boolean): Client => {
  const tls = request.tls ?? (request.mtls ? 'mutual' : 'none')
  const principal = principalOf(request, settings)
  const names =
    request.source.uriSans ?? (principal === undefined ? [] : [spiffe + principal.replace(/^spiffe:\/\//, '')])
  const host = request.http?.authority.split(':')[0] ?? request.destination.service ?? ''
  const sni = request.sni ?? (tls === 'mutual' && !toGateway ? `outbound_.${request.destination.port}_._.${host}` : '')
  return {
    tls,
    alpn: request.alpn ?? (tls === 'mutual' && !toGateway ? meshAlpn : plainAlpn)[request.protocol],
    // The TLS inspector lowers the name that the client sends.
    sni: tls === 'none' ? '' : lowerAscii(toBytes(sni)),
    names: tls === 'mutual' ? names.map(toBytes) : [],
  }
}

const httpAlpn = new Set(['istio-http/1.0', 'istio-http/1.1', 'istio-h2'])
const peerAlpn = new Set(['istio-peer-exchange', 'istio'])

/** Trust domains of which a proxy of the mesh accepts certificates (istio-semantics §2.7). */
export const isOfTheMesh = (client: Client, settings: MeshSettings): boolean =>
  [settings.trustDomain, ...settings.trustDomainAliases, ...settings.otherTrustDomains].some((domain) =>
    client.names.some((name) => name.startsWith(`${spiffe}${domain}/`)),
  )

const refused = (text: string): Chain => ({ kind: 'refused', text })

/** Ends mutual TLS here, for those who can. */
const terminate = (kind: 'http' | 'tcp', client: Client, settings: MeshSettings): Chain => {
  if (client.tls !== 'mutual') return refused('the handshake needs a certificate of the client')
  if (!isOfTheMesh(client, settings)) return refused('the certificate is of no trust domain of the mesh')
  return { kind, terminated: true, identified: true }
}

const notHttp: Chain = { kind: 'rejected', text: 'the bytes of a TLS handshake are no HTTP request' }

/**
 * The filter chain of a sidecar's port (istio-semantics §2.10; I core/filterchain_options.go: 38-210). `looksLikeHttp`
 * is what the HTTP inspector says of plain bytes.
 */
export const sidecarChain = (
  protocol: Destination['protocol'],
  mode: Stage['mutualTls'],
  client: Client,
  looksLikeHttp: boolean,
  settings: MeshSettings,
): Chain => {
  const plain = client.tls === 'none'
  if (mode === 'STRICT' && plain) return refused('mTLS mode STRICT takes no plain connection')
  // With DISABLE there is no TLS inspector: a handshake is bytes like any others.
  if (mode === 'DISABLE' && !plain)
    return protocol === 'HTTP' ? notHttp : { kind: 'tcp', terminated: false, identified: false }
  // The first offered name that some chain has decides; with STRICT only the HTTP chain has names.
  const first = client.alpn.find((offered) => httpAlpn.has(offered) || (mode !== 'STRICT' && peerAlpn.has(offered)))
  switch (protocol) {
    case 'HTTP':
      if (plain) return { kind: 'http', terminated: false, identified: false }
      if (mode === 'PERMISSIVE' && first === undefined)
        return refused('mTLS mode PERMISSIVE takes TLS only with the protocol names of the mesh')
      return terminate('http', client, settings)
    case 'TCP':
      if (plain) return { kind: 'tcp', terminated: false, identified: false }
      if (mode === 'PERMISSIVE' && first === undefined) return { kind: 'tcp', terminated: false, identified: false }
      return terminate('tcp', client, settings)
    case 'AUTO':
      if (plain) return { kind: looksLikeHttp ? 'http' : 'tcp', terminated: false, identified: false }
      if (first !== undefined && httpAlpn.has(first)) return terminate('http', client, settings)
      if (mode === 'PERMISSIVE' && first === undefined) return { kind: 'tcp', terminated: false, identified: false }
      return terminate('tcp', client, settings)
  }
}

/** A gateway's server. Where no Gateway is known, whatever the client does is what the server asks for. */
export const gatewayChain = (
  protocol: Destination['protocol'],
  server: Stage['serverTls'],
  client: Client,
  looksLikeHttp: boolean,
): Chain => {
  const kind = protocol === 'AUTO' ? (looksLikeHttp ? 'http' : 'tcp') : protocol === 'HTTP' ? 'http' : 'tcp'
  const plain = client.tls === 'none'
  switch (server) {
    case undefined:
      return { kind, terminated: !plain, identified: client.names.length > 0 }
    case 'none':
      if (!plain) return kind === 'http' ? notHttp : { kind, terminated: false, identified: false }
      return { kind, terminated: false, identified: false }
    case 'simple':
      return plain ? refused('the server asks for TLS') : { kind, terminated: true, identified: false }
    case 'optional':
      return plain
        ? refused('the server asks for TLS')
        : { kind, terminated: true, identified: client.names.length > 0 }
    case 'mutual':
      if (plain) return refused('the server asks for TLS')
      return client.tls === 'mutual' && client.names.length > 0
        ? { kind, terminated: true, identified: true }
        : refused('the server asks for a certificate of the client')
  }
}

/** A waypoint takes only tunnelled connections, which have a peer. */
export const waypointChain = (
  protocol: Destination['protocol'],
  client: Client,
  looksLikeHttp: boolean,
  settings: MeshSettings,
): Chain => {
  const kind = protocol === 'HTTP' || (protocol === 'AUTO' && looksLikeHttp) ? 'http' : 'tcp'
  if (client.tls === 'none') return refused('a waypoint takes no connection from outside the mesh')
  return terminate(kind, client, settings)
}
