import { Refusal } from '../errors/problem.js'
import { ProxyFailure, readProxyAddress, withoutBrackets, type ProxyAddress } from '../http/tunnel.js'
import type { Source } from '../ports/source.js'
import type { BearerSource } from './bearer.js'

/** Where an API server is, how to know it, and how to log in. */
export interface Endpoint {
  readonly server: ServerAddress
  /** PEM; it replaces the public roots. Missing: Node's roots, NODE_EXTRA_CA_CERTS and `furtherAuthorities`. */
  readonly certificateAuthority?: string
  /** PEM of the authorities that the job trusts besides the public ones; an https proxy may have a certificate of theirs too. */
  readonly furtherAuthorities?: readonly string[]
  /** Name in the certificate, where it differs from the server's. */
  readonly tlsServerName?: string
  /** PEM, both. */
  readonly clientCertificate?: ClientCertificate
  readonly login?: BearerSource
  /** `as`, `as-groups`, `as-uid` of a kubeconfig. */
  readonly impersonate?: Impersonation
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

const parseUrl = (text: string): URL | undefined => {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

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

/** Reads `proxy-url` or HTTPS_PROXY. */
export const readProxy = (text: string, where: Source): ProxyAddress => {
  try {
    return readProxyAddress(text)
  } catch (error) {
    if (!(error instanceof ProxyFailure)) throw error
    throw new Refusal({
      code: 'CLUSTER_CONNECTION',
      message: `The proxy to the API server cannot be used: ${error.message}`,
      where,
      expected: 'http://HOST:PORT or https://HOST:PORT',
      received: /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1] ?? 'no URL',
      remedy: 'Name an http or https proxy; the connection to the API server inside it stays TLS from end to end.',
    })
  }
}
