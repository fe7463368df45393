import { Refusal } from '../errors/problem.js'
import type { Clock } from '../ports/clock.js'

/** What logs a client in by `Authorization: Bearer`. */
export interface BearerSource {
  /** Asks for a token. Called once, and again when the token is too old or the server stops accepting it. */
  readonly bearer: () => Promise<string>
  /** Milliseconds after which the token is asked for again; missing: only after a 401. */
  readonly maxAge?: number
}

/** One token for all requests of a connection. */
export interface Bearer {
  current(): Promise<BearerToken>
  /** After a 2xx: a later 401 is an expiry and may be answered by a new token. */
  accepted(token: BearerToken): void
  /** After a 401: the next token, or undefined where the server refuses a fresh one. Asked by many, done once. */
  renew(refused: BearerToken): Promise<BearerToken | undefined>
}

export interface BearerToken {
  readonly value: string
  /** Counts the requests for a token. */
  readonly generation: number
  readonly since: number
}

/** RFC 6750 §2.1, the characters of a bearer token; anything else could end the header. */
const wellFormed = /^[A-Za-z0-9\-._~+/:|@,;!$%&*()[\]{}?#^]+=*$/

export const openBearer = (source: BearerSource, clock: Clock): Bearer => {
  let held: Promise<BearerToken> | undefined
  let generation = 0
  let acceptedGeneration = 0
  let renewals = 0
  const fetchToken = async (): Promise<BearerToken> => {
    generation += 1
    const mine = generation
    const value = (await source.bearer()).trim()
    if (!wellFormed.test(value))
      throw new Refusal({
        code: 'CLUSTER_CONNECTION',
        message: 'The credential for the API server is empty or holds characters that a bearer token cannot have',
        expected: 'a token of RFC 6750',
        received: `${value.length} characters`,
        remedy: 'Look at where the token comes from: the variable, the file or the plugin that the connection names.',
      })
    return { value, generation: mine, since: clock.now() }
  }
  const hold = (next: Promise<BearerToken>): Promise<BearerToken> => {
    held = next
    // A failed request for a token is not remembered.
    next.catch(() => {
      if (held === next) held = undefined
    })
    return next
  }
  return {
    current: async () => {
      const token = await (held ?? hold(fetchToken()))
      if (source.maxAge === undefined || clock.now() - token.since < source.maxAge) return token
      return generation > token.generation && held !== undefined ? held : hold(fetchToken())
    },
    accepted: (token) => {
      acceptedGeneration = Math.max(acceptedGeneration, token.generation)
      if (token.generation === generation) renewals = 0
    },
    // Decides before it waits, so that eight refused requests ask for one token.
    renew: async (refused) => {
      if (generation > refused.generation) return held ?? hold(fetchToken())
      // One more try for a token that never worked: it may have expired while the job waited in a queue.
      if (refused.generation > acceptedGeneration && renewals > 0) return undefined
      renewals += 1
      return hold(fetchToken())
    },
  }
}
