import { request as httpRequest } from 'node:http'
import { connect as connectTls } from 'node:tls'
import type { AgentOptions } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Endpoint, ProxyAddress } from './endpoint.js'

type Connected = (error: Error | null, socket: Duplex) => void

/**
 * Makes the connections of an agent through an http proxy (RFC 9110 §9.3.6, CONNECT). Node 20 has no proxy of its own,
 * and Node 24's is not asked for, so that both behave alike.
 */
export const connectThrough =
  (proxy: ProxyAddress, endpoint: Endpoint) =>
  (options: AgentOptions, connected?: Connected): undefined => {
    const { host, port } = endpoint.server
    const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`
    const fail = (error: Error): void => connected?.(error, undefined as never)
    const request = httpRequest({
      method: 'CONNECT',
      host: proxy.host,
      port: proxy.port,
      path: authority,
      agent: false,
      timeout: 10_000,
      headers: {
        host: authority,
        ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
      },
    })
    request.on('timeout', () => request.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' })))
    request.on('error', fail)
    request.on('connect', (response, socket: Socket) => {
      if (response.statusCode !== 200) {
        socket.destroy()
        fail(Object.assign(new Error('proxy'), { code: `PROXY_${response.statusCode ?? 0}` }))
        return
      }
      const name = endpoint.tlsServerName ?? host
      const secure = connectTls({ ...options, host, socket, servername: /^[\d.]+$|:/.test(name) ? '' : name })
      connected?.(null, secure)
    })
    request.end()
    return undefined
  }
