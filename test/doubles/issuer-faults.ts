import type { ServerResponse } from 'node:http'
import { sendJson, type HttpsHandler } from '../../src/demo/https-server.js'

/** What an issuer does wrong, until it is told otherwise. */
export interface IssuerFault {
  /** Milliseconds before every answer. */
  readonly delay?: number
  /** Answers discovery and key set with this status. */
  readonly status?: number
  /** Ends the connection without an answer. */
  readonly reset?: boolean
  /** What discovery says instead of the issuer. */
  readonly issuer?: string
  /** What discovery says instead of the address of the keys. */
  readonly keysUrl?: string
  /** Served instead of the key set. */
  readonly keySet?: string
  readonly contentType?: string
  /** Answers for the next token requests, in order; then tokens again. */
  readonly tokenAnswers?: readonly { readonly status: number; readonly body: string }[]
}

type IssuerName = 'github' | 'gitlab'

const discoveryOf: Readonly<Record<IssuerName, string>> = {
  github: '/_services/token/.well-known/openid-configuration',
  gitlab: '/.well-known/openid-configuration',
}
const keysOf: Readonly<Record<IssuerName, string>> = {
  github: '/_services/token/.well-known/jwks',
  gitlab: '/oauth/discovery/keys',
}

/** The faults of both issuers of a server, in front of it. */
export class IssuerFaults {
  readonly #faults: Record<IssuerName, IssuerFault> = { github: {}, gitlab: {} }
  #answers: readonly { readonly status: number; readonly body: string }[] = []

  set(name: IssuerName, fault: IssuerFault): void {
    this.#faults[name] = fault
    if (name === 'github') this.#answers = fault.tokenAnswers ?? []
  }

  readonly around =
    (handler: HttpsHandler): HttpsHandler =>
    async (request, response, body) => {
      const { pathname } = new URL(request.url ?? '/', 'https://localhost')
      if (request.method !== 'GET') return handler(request, response, body)
      const [answer, ...rest] = /^\/_services\/pipelines\/[^/]+\/idtoken\//.test(pathname) ? this.#answers : []
      if (answer !== undefined) {
        this.#answers = rest
        return void response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
      }
      const name = (['github', 'gitlab'] as const).find((one) => [discoveryOf[one], keysOf[one]].includes(pathname))
      if (name === undefined) return handler(request, response, body)
      const fault = this.#faults[name]
      if (fault.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay))
      if (fault.reset === true) return void response.destroy()
      if (fault.status !== undefined) return sendJson(response, fault.status, { message: 'fault' })
      return handler(request, changed(response, fault, pathname === discoveryOf[name]), body)
    }
}

/** The response of an issuer that says something else than it would. */
const changed = (response: ServerResponse, fault: IssuerFault, isDiscovery: boolean): ServerResponse => {
  const text = (said: string): string =>
    isDiscovery
      ? JSON.stringify({
          ...(JSON.parse(said) as object),
          ...(fault.issuer === undefined ? {} : { issuer: fault.issuer }),
          ...(fault.keysUrl === undefined ? {} : { jwks_uri: fault.keysUrl }),
        })
      : (fault.keySet ?? said)
  const type = isDiscovery ? 'application/json' : (fault.contentType ?? 'application/json')
  return Object.create(response, {
    writeHead: {
      value: (status: number) => ({
        end: (said: string) => response.writeHead(status, { 'content-type': type }).end(text(said)),
      }),
    },
  }) as ServerResponse
}
