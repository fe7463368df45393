import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { Agent, request as sendRequest, type AgentOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import type { ConnectionOptions } from 'node:tls'
import { promisify } from 'node:util'
import { gunzip, gunzipSync } from 'node:zlib'
import { connectThrough, type ProxyAddress } from './tunnel.js'

/** One request and how long, and how large, its answer may be. */
export interface Outgoing {
  readonly agent: Agent
  readonly method: string
  /** Name or address, without brackets. */
  readonly host: string
  readonly port: number
  readonly path: string
  readonly headers: OutgoingHttpHeaders
  readonly body: string | undefined
  /** Of the body, packed and unpacked. */
  readonly maxBytes: number
  readonly patience: Patience
  /** Called when the request has left, and its answer is waited for. */
  readonly sent?: (() => void) | undefined
}

/** Milliseconds: until the whole answer is there, or of silence on the connection. */
export type Patience = { readonly whole: number } | { readonly silence: number }

export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  /** Names in lower case; values of one name joined. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Why there is no whole answer; what each client makes of it is its own policy. */
export type Fault =
  | { readonly kind: 'late' | 'too large' | 'encoding' | 'unpacking' }
  /** Node's own error: of the name, the connection, TLS or the proxy. */
  | { readonly kind: 'lost'; readonly error: unknown }

export interface Failed {
  readonly kind: 'failed'
  readonly fault: Fault
  /** Nothing of the request had left: sending it again repeats nothing. */
  readonly unsent: boolean
}

/** An http or https proxy in front of every host, and the authorities that its own certificate may be of. */
export interface Tunnel {
  /** Read when a connection is made, so that an address that cannot be read fails the request. */
  readonly proxy: () => ProxyAddress
  readonly authorities: string[] | undefined
}

/** Keeps connections and always checks certificates: NODE_TLS_REJECT_UNAUTHORIZED=0 only switches a default off. */
export const openAgent = (options: AgentOptions, tunnel?: Tunnel): Agent => {
  const agent = new Agent({ keepAlive: true, ...options, rejectUnauthorized: true, minVersion: 'TLSv1.2' })
  // The constructor takes no createConnection; the agent's own method is what makes a connection.
  if (tunnel !== undefined) Object.assign(agent, { createConnection: tunnelled(tunnel) })
  return agent
}

const tunnelled =
  (tunnel: Tunnel) =>
  (options: ConnectionOptions, connected?: (error: Error | null, socket?: Duplex) => void): undefined => {
    const connection = async (): Promise<Duplex> => connectThrough(tunnel.proxy(), options, tunnel.authorities)
    connection().then(
      (socket) => connected?.(null, socket),
      (error: Error) => connected?.(error),
    )
    return undefined
  }

/** Sends a request once. Redirects are not followed; a cut or oversized body is no answer. Never rejects. */
export const exchange = (outgoing: Outgoing): Promise<Answer | Failed> =>
  new Promise((settle) => {
    const { agent, method, host, port, path, body, patience } = outgoing
    let connected = false
    const finish = (outcome: Answer | Failed): void => {
      clearTimeout(timer)
      settle(outcome)
    }
    const fail = (fault: Fault): void => finish({ kind: 'failed', fault, unsent: !connected })
    const request = sendRequest({
      agent,
      method,
      host,
      port,
      path,
      headers: {
        'user-agent': 'meshgate',
        'accept-encoding': 'gzip',
        ...outgoing.headers,
        ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
      },
      ...('silence' in patience ? { timeout: patience.silence } : {}),
    })
    const giveUp = (): void => {
      fail({ kind: 'late' })
      request.destroy()
    }
    const timer = 'whole' in patience ? setTimeout(giveUp, patience.whole) : undefined
    request.once('timeout', giveUp)
    request.once('socket', (socket) => {
      connected = request.reusedSocket || !socket.connecting
      if (!connected) socket.once('secureConnect', () => (connected = true))
    })
    request.once('finish', () => outgoing.sent?.())
    request.once('error', (error) => fail({ kind: 'lost', error }))
    request.once('response', (response) => {
      receive(response, outgoing.maxBytes).then(
        (received) => {
          if (received.kind === 'answer') return finish(received)
          request.destroy()
          fail(received)
        },
        (error: unknown) => {
          request.destroy()
          fail({ kind: 'lost', error })
        },
      )
    })
    request.end(body)
  })

const receive = async (response: IncomingMessage, maxBytes: number): Promise<Answer | Fault> => {
  const encoding = response.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity' && encoding !== 'gzip') return { kind: 'encoding' }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) return { kind: 'too large' }
    chunks.push(chunk)
  }
  // Without this, an answer that is cut short looks like a short one.
  if (!response.complete) return { kind: 'lost', error: Object.assign(new Error('cut short'), { code: 'ECONNRESET' }) }
  const raw = Buffer.concat(chunks, size)
  const body = encoding === 'gzip' ? await unpack(raw, maxBytes) : raw
  if (!Buffer.isBuffer(body)) return body
  return {
    kind: 'answer',
    status: response.statusCode ?? 0,
    headers: headersOf(response),
    body: body.toString('utf8'),
  }
}

const inflate = promisify(gunzip)

const unpack = async (raw: Buffer, maxBytes: number): Promise<Buffer | Fault> => {
  const options = { maxOutputLength: maxBytes }
  try {
    // A trip to the thread pool costs more than a small answer.
    return raw.length < 4096 ? gunzipSync(raw, options) : await inflate(raw, options)
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'unpacking' }
  }
}

const headersOf = (response: IncomingMessage): Readonly<Record<string, string>> => {
  const headers = Object.create(null) as Record<string, string>
  for (const [name, values] of Object.entries(response.headersDistinct)) headers[name] = (values ?? []).join(', ')
  return headers
}
