import { Refusal } from '../errors/problem.js'
import type { Source } from '../ports/source.js'
import type { BearerSource } from './bearer.js'

/** Where an API server is, how to know it, and how to log in. */
export interface Endpoint {
  readonly server: ServerAddress
  /** PEM; it replaces the public roots. Missing: Node's roots and NODE_EXTRA_CA_CERTS. */
  readonly certificateAuthority?: string
  /** Name in the certificate, where it differs from the server's. */
  readonly tlsServerName?: string
  /** PEM, both. */
  readonly clientCertificate?: ClientCertificate
  readonly login?: BearerSource
  /** `as`, `as-groups`, `as-uid` of a kubeconfig. */
  readonly impersonate?: Impersonation
  /** `http://host:port` of a proxy that is asked to CONNECT. */
  readonly proxy?: ProxyAddress
}

export interface ClientCertificate {
  readonly certificate: string
  readonly key: string
}

export interface Impersonation {
  readonly user: string
  readonly groups: readonly string[]
  readonly uid: string
}

/** `https://host:port/prefix`, taken apart; the prefix is that of a proxy such as GitLab's `/k8s-proxy`. */
export interface ServerAddress {
  readonly host: string
  readonly port: number
  /** Without a slash at its end; empty for none. */
  readonly prefix: string
  /** `https://host:port`. */
  readonly origin: string
  /** As a kubeconfig has it. */
  readonly url: string
}

export interface ProxyAddress {
  readonly host: string
  readonly port: number
  /** `Basic …`, for Proxy-Authorization. */
  readonly authorization?: string
}

const parseUrl = (text: string): URL | undefined => {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, '')

/** Reads the URL of an API server: https, no user, query or fragment. */
export const readServer = (text: string, where: Source): ServerAddress => {
  const url = parseUrl(text)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new Refusal({
      code: 'CLUSTER_CONNECTION',
      message: "The API server's address is no https URL",
      where,
      expected: 'https://HOST:PORT',
      received: url === undefined ? text : `${url.protocol}//${url.host}${url.pathname}`,
      remedy: 'Write the address as the cluster gives it, with https and without user, query or fragment.',
    })
  const port = url.port === '' ? 443 : Number(url.port)
  const prefix = url.pathname.replace(/\/+$/, '')
  return {
    host: withoutBrackets(url.hostname),
    port,
    prefix,
    origin: `https://${url.hostname}:${port}`,
    url: `${url.origin}${prefix}`,
  }
}

/** Reads `proxy-url` or HTTPS_PROXY: http only, since the tunnel inside it is TLS anyway. */
export const readProxy = (text: string, where: Source): ProxyAddress => {
  const url = parseUrl(text)
  if (url?.protocol !== 'http:')
    throw new Refusal({
      code: 'CLUSTER_CONNECTION',
      message: 'The proxy to the API server is of a kind that is not supported',
      where,
      expected: 'http://HOST:PORT',
      received: url === undefined ? 'no URL' : url.protocol,
      remedy: 'Name an http proxy; the connection to the API server inside it stays TLS from end to end.',
    })
  const user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
  return {
    host: withoutBrackets(url.hostname),
    port: url.port === '' ? 80 : Number(url.port),
    ...(user === ':' ? {} : { authorization: `Basic ${Buffer.from(user).toString('base64')}` }),
  }
}
