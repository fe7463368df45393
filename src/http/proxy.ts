import { request } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type Socket } from 'node:net'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'
import { classifyAddress } from './address.js'

/** `HTTPS_PROXY` and `NO_PROXY` of the runner, as its owner set them. */
export interface ProxySettings {
  /** `http://[user:password@]host:port`, or https. */
  readonly url: string
  /** Hosts that are reached directly: names (with their subdomains), addresses, `host:port`, `*`. */
  readonly except: string
}

/** Reads the settings from variables; the lower-case name wins, as in curl. */
export const readProxySettings = (env: Readonly<Record<string, string | undefined>>): ProxySettings | undefined => {
  const url = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? ''
  return url === '' ? undefined : { url, except: env['no_proxy'] ?? env['NO_PROXY'] ?? '' }
}

const matches = (entry: string, hostname: string, port: string): boolean => {
  const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(isIP(entry) === 6 ? `[${entry}]` : entry) ?? []
  if (only !== undefined && only !== port) return false
  const bare = name.replace(/^\*?\./, '').toLowerCase()
  return bare !== '' && (hostname === bare || (isIP(bare) === 0 && hostname.endsWith(`.${bare}`)))
}

/** Whether a request goes straight to its host. The machine itself is never asked for through a proxy. */
export const isDirect = (settings: ProxySettings | undefined, url: URL): boolean => {
  if (settings === undefined) return true
  const { hostname } = url
  if (hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname)) return true
  const port = url.port === '' ? '443' : url.port
  const entries = settings.except.split(/[\s,]+/).filter((entry) => entry !== '')
  return entries.some((entry) => entry === '*' || matches(entry, hostname, port))
}

/** The proxy could not be reached or would not connect; the message names no credentials. */
export class ProxyFailure extends Error {
  override readonly name = 'ProxyFailure'
}

const openTunnel = (proxy: URL, target: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const user = decodeURIComponent(proxy.username)
    const password = decodeURIComponent(proxy.password)
    const login = Buffer.from(`${user}:${password}`).toString('base64')
    const options = {
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port),
      method: 'CONNECT',
      path: target,
      agent: false,
      headers: { host: target, ...(proxy.username === '' ? {} : { 'proxy-authorization': `Basic ${login}` }) },
    }
    const sent =
      proxy.protocol === 'https:' ? secureRequest({ ...options, rejectUnauthorized: true }) : request(options)
    sent.once('connect', (response, socket: Socket) => {
      if (response.statusCode === 200) return resolve(socket)
      socket.destroy()
      reject(new ProxyFailure(`the proxy answered CONNECT with ${response.statusCode ?? 0}`))
    })
    sent.once('response', (response) => {
      response.destroy()
      reject(new ProxyFailure(`the proxy answered CONNECT with ${response.statusCode ?? 0}`))
    })
    sent.once('error', (error: NodeJS.ErrnoException) => {
      reject(new ProxyFailure(`the proxy could not be reached (${error.code ?? error.name})`))
    })
    sent.end()
  })

/** Opens a CONNECT tunnel and TLS inside it; the proxy sees the host's name and nothing of the request. */
export const connectThrough = async (
  settings: ProxySettings,
  host: string,
  port: number,
  options: ConnectionOptions,
): Promise<TLSSocket> => {
  let proxy: URL
  try {
    proxy = new URL(settings.url.includes('://') ? settings.url : `http://${settings.url}`)
  } catch {
    throw new ProxyFailure('the value of HTTPS_PROXY is no URL')
  }
  if (!/^https?:$/.test(proxy.protocol)) throw new ProxyFailure('HTTPS_PROXY is neither http nor https')
  const socket = await openTunnel(proxy, `${host.includes(':') ? `[${host}]` : host}:${port}`)
  const servername = classifyAddress(host) === undefined ? host : ''
  return connect({ ...options, socket, ...(servername === '' ? {} : { servername }) })
}
