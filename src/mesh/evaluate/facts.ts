import type { JsonObject } from '../../ports/json.js'
import type { MeshSettings } from '../enforcement.js'
import type { Address } from './address.js'
import type { Bytes } from './bytes.js'
import type { Headers } from './headers.js'

/** What the rules of one proxy can see of a request. */
export interface Facts {
  readonly settings: MeshSettings
  /** Names of the peer, `spiffe://…`; empty without mTLS. Any of them may match. */
  readonly peers: readonly Bytes[]
  readonly directAddress: Address | undefined
  readonly remoteAddress: Address | undefined
  readonly destinationAddress: Address | undefined
  readonly port: number
  readonly sni: Bytes
  /** Missing on TCP. */
  readonly http?: HttpFacts
}

export interface HttpFacts {
  readonly method: Bytes
  readonly authority: Bytes
  /** Without query. */
  readonly path: Bytes
  readonly headers: Headers
  readonly payload: JsonObject | undefined
}
