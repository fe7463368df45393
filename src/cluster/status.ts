import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'

/** The body of a failed request: a Kubernetes Status, or whatever text a proxy or a missing path sent. */
export interface FailureStatus {
  readonly code: number
  /** Empty where the server gives none, as for HTTP 500 of a schema error. */
  readonly reason: string
  readonly message: string
  /** `details.kind` and `details.name`: the thing that the failure is about. */
  readonly about: { readonly kind: string; readonly name: string }
  readonly causes: readonly FailureCause[]
  /** Seconds, from `details.retryAfterSeconds`; 0 for none. */
  readonly retryAfter: number
  /** False for a body that is no Status: `404 page not found` of a path that the server does not have. */
  readonly structured: boolean
}

export interface FailureCause {
  readonly reason: string
  readonly field: string
  readonly message: string
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** At most 2000 characters of a server's words go on: they end up in messages. */
export const limited = (message: string, limit = 2_000): string =>
  message.length > limit ? `${message.slice(0, limit)}…` : message

/** Of a refused grant the rules are read, which stand after the user and all groups: these may fill the most by themselves. */
const limitedMessage = (message: string): string =>
  limited(message, message.includes('is attempting to grant RBAC permissions not currently held') ? 64_000 : 2_000)

export const readStatus = (code: number, body: Json | undefined, raw: string): FailureStatus => {
  if (!isJsonObject(body) || body['kind'] !== 'Status')
    return {
      code,
      reason: '',
      message: limited(raw.trim()),
      about: { kind: '', name: '' },
      causes: [],
      retryAfter: 0,
      structured: false,
    }
  const details: JsonObject = isJsonObject(body['details']) ? body['details'] : {}
  const causes = Array.isArray(details['causes']) ? (details['causes'] as readonly Json[]) : []
  const seconds = details['retryAfterSeconds']
  return {
    code,
    reason: text(body['reason']),
    message: limitedMessage(text(body['message'])),
    about: { kind: text(details['kind']), name: text(details['name']) },
    causes: causes.filter(isJsonObject).map((cause) => ({
      reason: text(cause['reason']),
      field: limited(text(cause['field'])),
      message: limited(text(cause['message'])),
    })),
    retryAfter: typeof seconds === 'number' && seconds > 0 ? seconds : 0,
    structured: true,
  }
}

/** Whom a 403 is about: `… is forbidden: User "jane" cannot list resource "pods" …`; empty where it says it otherwise. */
export const deniedUser = (status: FailureStatus): string =>
  /(?:^|: )User "([^"]{1,512})" cannot /.exec(status.message)?.[1] ?? ''
