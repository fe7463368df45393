import type { ServerResponse } from 'node:http'
import { sendJson } from './https-server.js'

/** An answer that a double gives in place of its own, for the next requests that match. */
export interface Fault {
  readonly method: string
  /** Part of the path. */
  readonly path: string
  readonly times: number
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Does the work first, and then says that it failed, as a gateway does that lost the answer. */
  readonly afterwards?: boolean
}

/** The faults that tests have asked for, in order. */
export class Faults {
  readonly #pending: { fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times })
  }

  take(method: string, path: string): Fault | undefined {
    const entry = this.#pending.find(
      ({ fault, left }) => left > 0 && fault.method === method && path.includes(fault.path),
    )
    if (entry === undefined) return undefined
    entry.left -= 1
    return entry.fault
  }
}

export const sendFault = (response: ServerResponse, fault: Fault): void =>
  sendJson(response, fault.status, fault.body ?? { message: 'a fault that was asked for' }, fault.headers)

/** The response of a request whose work is done and whose answer is lost: whatever is sent becomes the fault. */
export const losing = (response: ServerResponse, fault: Fault): ServerResponse =>
  Object.create(response, {
    writeHead: { value: () => ({ end: () => sendFault(response, fault) }) },
  }) as ServerResponse
