import { request } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type Socket } from 'node:net'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'

/** A proxy that is asked to CONNECT. */
export interface ProxyAddress {
  readonly host: string
  readonly port: number
  /** TLS to the proxy itself (`https://`), with the roots that Node trusts. */
  readonly secure: boolean
  /** `Basic …`, for Proxy-Authorization. */
  readonly authorization?: string
}

/** The proxy could not be reached or would not connect; `code` says which, and the message names no credentials. */
export class ProxyFailure extends Error {
  override readonly name = 'ProxyFailure'
  /** `PROXY_407`, `PROXY_ECONNREFUSED`, `PROXY_URL`. */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Milliseconds. */
const timeout = 10_000

/** A host of a URL as Node's connections take it. */
export const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, '')

/** Reads HTTPS_PROXY or a kubeconfig's `proxy-url`; without a scheme it is http, as in curl. Throws `ProxyFailure`. */
export const readProxyAddress = (text: string): ProxyAddress => {
  let url: URL
  try {
    url = new URL(text.includes('://') ? text : `http://${text}`)
  } catch {
    throw new ProxyFailure('PROXY_URL', 'the address of the proxy is no URL')
  }
  if (!/^https?:$/.test(url.protocol))
    throw new ProxyFailure(
      'PROXY_URL',
      `the proxy speaks ${url.protocol.slice(0, -1)}, and only http and https are spoken`,
    )
  const secure = url.protocol === 'https:'
  const login = `${decode(url.username)}:${decode(url.password)}`
  return {
    host: withoutBrackets(url.hostname),
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    secure,
    ...(login === ':' ? {} : { authorization: `Basic ${Buffer.from(login).toString('base64')}` }),
  }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const refused = (status: number | undefined): ProxyFailure =>
  new ProxyFailure(`PROXY_${status ?? 0}`, `the proxy answered CONNECT with ${status ?? 0}`)

const openTunnel = (proxy: ProxyAddress, target: string, authorities: ConnectionOptions['ca']): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const options = {
      host: proxy.host,
      port: proxy.port,
      method: 'CONNECT',
      path: target,
      agent: false,
      timeout,
      headers: {
        host: target,
        ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
      },
    }
    const sent = proxy.secure
      ? secureRequest({
          ...options,
          // Else Node takes the name out of the Host header, which is that of the tunnel's end.
          servername: isIP(proxy.host) === 0 ? proxy.host : '',
          rejectUnauthorized: true,
          ...(authorities === undefined ? {} : { ca: authorities }),
        })
      : request(options)
    sent.once('timeout', () => sent.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' })))
    sent.once('connect', (response, socket: Socket) => {
      if (response.statusCode === 200) {
        socket.setTimeout(0)
        return resolve(socket)
      }
      socket.destroy()
      reject(refused(response.statusCode))
    })
    sent.once('response', (response) => {
      response.destroy()
      reject(refused(response.statusCode))
    })
    sent.once('error', (error: NodeJS.ErrnoException) => {
      const code = error.code ?? error.name
      reject(new ProxyFailure(`PROXY_${code}`, `the proxy could not be reached (${code})`))
    })
    sent.end()
  })

/**
 * Opens a CONNECT tunnel (RFC 9110 §9.3.6) and TLS inside it; the proxy sees the host's name and nothing of the request.
 * Node 20 has no proxy of its own, and Node 24's is not asked for, so that both behave alike. `proxyAuthorities` are the
 * roots for an https proxy; host, port, `servername` and roots of the server inside stand in `options`.
 */
export const connectThrough = async (
  proxy: ProxyAddress,
  options: ConnectionOptions,
  proxyAuthorities?: ConnectionOptions['ca'],
): Promise<TLSSocket> => {
  const host = options.host ?? ''
  const authority = `${host.includes(':') ? `[${host}]` : host}:${options.port ?? 443}`
  const socket = await openTunnel(proxy, authority, proxyAuthorities)
  const name = options.servername ?? host
  // RFC 6066 §3: no address in server_name; the certificate is compared with `host` then.
  return connect({ ...options, host, socket, servername: isIP(name) === 0 ? name : '' })
}
