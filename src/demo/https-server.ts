import { createServer } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { CertificateAuthority } from './certificates.js'

/** What a double was asked, without what logs somebody in. */
export interface RecordedRequest {
  readonly method: string
  /** As sent, query included. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Answers one request; what it throws becomes a 500 with the error's message. */
export type HttpsHandler = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void | Promise<void>

export interface HttpsServer {
  /** `https://127.0.0.1:PORT`. */
  readonly url: string
  readonly port: number
  /** In order of arrival; a request is here before its handler starts. */
  readonly requests: readonly RecordedRequest[]
  close(): Promise<void>
}

export interface HttpsServerOptions {
  /** Asks clients for a certificate; one that the authority did not sign is no certificate. */
  readonly clientCertificates?: boolean
}

const secretHeaders = new Set(['authorization', 'proxy-authorization', 'private-token', 'job-token', 'cookie'])

const recorded = (request: IncomingMessage, body: Buffer): RecordedRequest => ({
  method: request.method ?? '',
  path: request.url ?? '',
  headers: Object.fromEntries(
    Object.entries(request.headers)
      .filter(([header]) => !secretHeaders.has(header))
      .map(([header, value]) => [header, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  ),
  body: body.toString('utf8'),
})

/** Sends JSON. */
export const sendJson = (
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
}

/** The answer of a double to what it does not know: never a plausible one. */
export const sendNotImplemented = (request: IncomingMessage, response: ServerResponse): void => {
  const path = (request.url ?? '').split('?')[0] ?? ''
  sendJson(response, 501, { message: `This double does not implement ${request.method ?? ''} ${path}` })
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

interface ClientSubject {
  readonly commonName: string
  readonly organizations: readonly string[]
}

/** A connection has one certificate, and Node parses it anew every time that it is asked. */
const subjects = new WeakMap<TLSSocket, { readonly subject: ClientSubject | undefined }>()

/** The client's certificate, where one was asked for, sent, and signed by the server's authority. */
export const clientSubject = (request: IncomingMessage): ClientSubject | undefined => {
  const socket = request.socket as TLSSocket
  if (!socket.authorized) return undefined
  const known = subjects.get(socket) ?? { subject: subjectOf(socket) }
  subjects.set(socket, known)
  return known.subject
}

const subjectOf = (socket: TLSSocket): ClientSubject | undefined => {
  // Node's types say one string; a subject with several O is a list. A resumed session of a client without a certificate
  // counts as authorized, and its certificate is an empty object.
  const { subject } = socket.getPeerCertificate() as unknown as {
    readonly subject?: Readonly<Record<string, string | string[]>>
  }
  if (subject === undefined) return undefined
  return { commonName: list(subject['CN']).join(','), organizations: list(subject['O']) }
}

/** A server on 127.0.0.1 and a random port, with a certificate of the authority for 127.0.0.1 and localhost. */
export const startHttpsServer = async (
  authority: CertificateAuthority,
  handler: HttpsHandler,
  options: HttpsServerOptions = {},
): Promise<HttpsServer> => {
  const { key, certificate } = authority.issue({ names: ['localhost'], addresses: ['127.0.0.1'] })
  const requests: RecordedRequest[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    requests.push(recorded(request, body))
    await handler(request, response, body)
  }
  const server = createServer(
    {
      key,
      cert: certificate,
      ca: authority.certificate,
      requestCert: options.clientCertificates === true,
      rejectUnauthorized: false,
    },
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        if (response.headersSent) response.destroy()
        else sendJson(response, 500, { message: error instanceof Error ? error.message : 'unknown error' })
      })
    },
  )
  // `closeAllConnections` misses a connection that has not sent a request yet.
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `https://127.0.0.1:${port}`,
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
