import type { ServerResponse } from 'node:http'
import { sendJson, type HttpsHandler } from '../../src/demo/https-server.js'

/** An answer that a double gives in place of its own, for the next requests that match. */
export interface Fault {
  readonly method: string
  /** Part of the path. */
  readonly path: string
  readonly times: number
  /** 0 ends the connection without an answer. */
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Does the work first, and then says that it failed, as a gateway does that lost the answer. */
  readonly afterwards?: boolean
}

/** The faults that a test has asked for, in order, and the double that stands behind them. */
export class Faults {
  readonly #pending: { fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times })
  }

  /** The double's handler with the faults in front. */
  readonly around =
    (handler: HttpsHandler): HttpsHandler =>
    async (request, response, body) => {
      const fault = this.#take(request.method ?? '', request.url ?? '')
      if (fault === undefined) return handler(request, response, body)
      if (fault.afterwards === true) await handler(request, withoutAnswer(response), body)
      if (fault.status === 0) request.socket.destroy()
      else sendJson(response, fault.status, fault.body ?? { message: 'a fault that was asked for' }, fault.headers)
    }

  #take(method: string, url: string): Fault | undefined {
    const entry = this.#pending.find(
      ({ fault, left }) => left > 0 && fault.method === method && url.includes(fault.path),
    )
    if (entry === undefined) return undefined
    entry.left -= 1
    return entry.fault
  }
}

/** A response whose answer nobody will read. */
const withoutAnswer = (response: ServerResponse): ServerResponse =>
  Object.create(response, { writeHead: { value: () => ({ end: () => undefined }) } }) as ServerResponse
