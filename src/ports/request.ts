import type { JsonObject } from './json.js'

/**
 * One concrete request: what `explain`, `test` and `replay` take, and what a witness is. Its JSON form is published as
 * docs/schemas/request.schema.json.
 */
export interface Request {
  readonly protocol: 'http' | 'http2' | 'grpc' | 'tcp'
  /** Which proxy decides. Missing: the one that the state gives the destination. */
  readonly proxy?: 'sidecar' | 'gateway' | 'waypoint' | 'ztunnel'
  readonly destination: RequestDestination
  readonly source: RequestSource
  /** Whether the connection is mutual TLS with a certificate of the mesh. */
  readonly mtls: boolean
  /** TLS without a certificate of the client's own (`simple`); missing: as `mtls` says. */
  readonly tls?: 'none' | 'simple' | 'mutual'
  /** What the client offers; missing: what an Istio sidecar, or a plain client, offers for the protocol. */
  readonly alpn?: readonly string[]
  /** `requested_server_name`; what a sidecar sends when missing and mtls. */
  readonly sni?: string
  readonly http?: RequestHttp
  /** Where the request must arrive behind the gateway that it is sent to; missing: it is judged at its destination alone. */
  readonly onward?: RequestOnward
}

/** A place behind a gateway. What is missing is not asked. */
export interface RequestOnward {
  /** `namespace/name` of the Gateway whose routes are followed. */
  readonly gateway: string
  /** `namespace/name` of a Service, or the name of a host outside. */
  readonly to: string
  /** Port of the Service. */
  readonly port: number
  /** As what it arrives: the path without query, and the authority. */
  readonly path?: string
  readonly authority?: string
}

export interface RequestDestination {
  readonly namespace: string
  readonly service?: string
  /** `deployment/orders`: the workload itself is addressed, past any waypoint, and has the labels that the state gives it. */
  readonly workload?: string
  readonly labels: Readonly<Record<string, string>>
  readonly ip?: string
  readonly principal?: string
  /** The port on which the proxy listens: a workload's target port, a gateway's container port. */
  readonly port: number
}

export interface RequestSource {
  readonly namespace?: string
  readonly serviceAccount?: string
  /** The TCP peer's address. */
  readonly ip?: string
  /** Without `spiffe://`: `cluster.local/ns/shop/sa/orders`. */
  readonly principal?: string
  /** Names (URI SANs) of the client's certificate, where they are not just its principal. */
  readonly uriSans?: readonly string[]
}

export interface RequestHttp {
  readonly method: string
  /** `:authority`, port included where the client sends it. */
  readonly authority: string
  /** As sent, query included. */
  readonly path: string
  /** The bytes of `path` in base64, where they are no text. */
  readonly pathBase64?: string
  /** A map, or a list of lines where one name occurs more than once. */
  readonly headers: Readonly<Record<string, string>> | readonly (readonly [string, string])[]
  /** A compact JWT, sent as `Authorization: Bearer …`. */
  readonly bearer?: string
  readonly tokens?: readonly RequestToken[]
}

/** A token described by what it says, where no signed one is at hand. */
export interface RequestToken {
  readonly claims: JsonObject
  /** `authorization` · `header:NAME:PREFIX` · `param:NAME` · `cookie:NAME`. */
  readonly in: string
  readonly signature: 'valid' | 'invalid'
  readonly expired?: boolean
}
