import { request as ask } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CertificateAuthority } from '../../src/demo/certificates.js'
import { sendJson, startHttpsServer } from '../../src/demo/https-server.js'

/** What goes wrong at a request. `process killed`: from there on nothing arrives any more. */
export const faults = [
  'process killed',
  'reset',
  'time-out',
  '409',
  '422',
  '429',
  '500',
  '503',
  'token expired',
  'webhook refuses',
] as const
export type FaultName = (typeof faults)[number]

export interface Cut {
  /** Of the request, from 0. */
  readonly index: number
  readonly fault: FaultName
  /** The server does the work, and its answer is lost; only where an answer can be lost. */
  readonly done: boolean
  /** The request fails whenever it is sent again, too. */
  readonly lasting: boolean
}

/** Faults that a server says before it has done anything. */
const isRefusal = (fault: FaultName): boolean =>
  ['409', '422', '429', 'token expired', 'webhook refuses'].includes(fault)

/** Every way to cut at one request. */
export const cutsAt = (index: number): readonly Cut[] =>
  faults.flatMap((fault) =>
    [false, true].flatMap((done) =>
      done && isRefusal(fault)
        ? []
        : (fault === 'process killed' ? [true] : [false, true]).map((lasting) => ({ index, fault, done, lasting })),
    ),
  )

export const cutTitle = ({ index, fault, done, lasting }: Cut): string =>
  `${fault} at request ${index}${done ? ', after it was done' : ''}${lasting ? ', again and again' : ''}`

const status = (code: number, reason: string, message: string, details: object = {}): object => ({
  kind: 'Status',
  apiVersion: 'v1',
  metadata: {},
  status: 'Failure',
  message,
  reason,
  details,
  code,
})

const say = (fault: FaultName, request: IncomingMessage, response: ServerResponse): void => {
  switch (fault) {
    case 'process killed':
    case 'reset':
      return void request.socket.destroy()
    case 'time-out':
      return sendJson(response, 504, status(504, 'Timeout', 'context deadline exceeded'))
    case '409':
      return sendJson(
        response,
        409,
        status(409, 'Conflict', 'Operation cannot be fulfilled: the object has been modified'),
      )
    case '422':
      return sendJson(response, 422, status(422, 'Invalid', 'the object is invalid: spec: Invalid value'))
    case '429':
      return sendJson(response, 429, status(429, 'TooManyRequests', 'too many requests', { retryAfterSeconds: 1 }), {
        'retry-after': '1',
      })
    case '500':
      return sendJson(response, 500, status(500, 'InternalError', 'etcdserver: leader changed'))
    case '503':
      return sendJson(response, 503, status(503, 'ServiceUnavailable', 'the server is currently unable to handle it'))
    case 'token expired':
      return sendJson(response, 401, status(401, 'Unauthorized', 'Unauthorized'))
    case 'webhook refuses':
      return sendJson(
        response,
        403,
        status(403, 'Forbidden', 'admission webhook "validation.istio.io" denied the request: no'),
      )
  }
}

/** A write that the server did. */
export interface DoneWrite {
  readonly method: string
  /** Without its query. */
  readonly path: string
}

export interface CutProxy {
  readonly url: string
  readonly certificateAuthority: string
  /** Requests since the last `arm`, in order of arrival. */
  readonly seen: readonly { readonly method: string; readonly path: string }[]
  /** Writes that the server answered with 2xx since the last `arm`; no dry runs. */
  readonly done: readonly DoneWrite[]
  /** Counts anew; undefined cuts nothing. */
  arm(cut: Cut | undefined): void
  /** Counts anew; the request of this index waits until the work is done, others go on. */
  hold(index: number, work: () => Promise<void>): void
  close(): Promise<void>
}

interface Target {
  readonly url: string
  readonly certificateAuthority: string
}

/** Stands before an API server, a double or a real one, passes everything on, and breaks what it is told to. */
export const startCutProxy = async (
  authority: CertificateAuthority,
  target: Target,
  afterWrite: () => Promise<void> = async () => undefined,
): Promise<CutProxy> => {
  let cut: Cut | undefined
  let seen: { method: string; path: string }[] = []
  let done: DoneWrite[] = []
  let victim = ''
  let held: { readonly index: number; readonly work: () => Promise<void> } | undefined

  const forward = (request: IncomingMessage, body: Buffer): Promise<{ message: IncomingMessage; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const { host, ...headers } = request.headers
      void host
      const sent = ask(
        new URL(request.url ?? '/', target.url),
        {
          method: request.method,
          headers: { ...headers, 'accept-encoding': 'identity' },
          ca: target.certificateAuthority,
        },
        (message) => {
          const chunks: Buffer[] = []
          message.on('data', (chunk: Buffer) => chunks.push(chunk))
          message.on('end', () => resolve({ message, body: Buffer.concat(chunks) }))
          message.on('error', reject)
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })

  const pass = async (request: IncomingMessage, body: Buffer) => {
    const answer = await forward(request, body)
    const [path = '', query = ''] = (request.url ?? '').split('?')
    const dry = query.includes('dryRun') || body.includes('"dryRun"')
    const writes = request.method === 'PATCH' || request.method === 'DELETE'
    if (writes && !dry && (answer.message.statusCode ?? 500) < 300) {
      done.push({ method: request.method ?? '', path })
      await afterWrite()
    }
    return answer
  }

  const server = await startHttpsServer(authority, async (request, response, body) => {
    const index = seen.length
    const name = `${request.method ?? ''} ${request.url ?? ''}`
    seen.push({ method: request.method ?? '', path: request.url ?? '' })
    if (index === held?.index) await held.work()
    if (cut !== undefined && index === cut.index) victim = name
    const dead = cut?.fault === 'process killed' && index > cut.index
    const hit = cut !== undefined && (index === cut.index || (cut.lasting && index > cut.index && name === victim))
    if (dead) return void request.socket.destroy()
    if (cut !== undefined && hit) {
      if (cut.done) await pass(request, body)
      return say(cut.fault, request, response)
    }
    const answer = await pass(request, body)
    const { 'transfer-encoding': chunked, connection, ...headers } = answer.message.headers
    void [chunked, connection]
    response.writeHead(answer.message.statusCode ?? 500, headers).end(answer.body)
  })
  return {
    url: server.url,
    certificateAuthority: authority.certificate,
    get seen() {
      return seen
    },
    get done() {
      return done
    },
    arm: (next) => {
      cut = next
      held = undefined
      seen = []
      done = []
      victim = ''
    },
    hold: (index, work) => {
      cut = undefined
      held = { index, work }
      seen = []
      done = []
    },
    close: () => server.close(),
  }
}
