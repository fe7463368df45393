import type { RequestHttp, RequestToken } from '../../ports/request.js'
import { toBytes, type Bytes } from './bytes.js'
import type { HeaderLine } from './headers.js'

/** Described tokens by the compact text that stands for them in the request. */
export type DescribedTokens = ReadonlyMap<string, RequestToken>

/** A request's tokens put where they are sent: header lines, and query parameters for the path. */
export interface PlacedTokens {
  readonly lines: readonly HeaderLine[]
  readonly query: Bytes
  readonly cookies: readonly Bytes[]
  readonly described: DescribedTokens
}

const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url')

/** A compact form that no signer made; the signature says which token of the request it is. */
const compactOf = (token: RequestToken, index: number): string =>
  `${base64url('{"alg":"RS256"}')}.${base64url(JSON.stringify(token.claims))}.${base64url(`described token ${index}`)}`

/** Puts `bearer` and `tokens` into the places that they name; an unknown place holds nothing that Envoy would look at. */
export const placeTokens = (http: RequestHttp): PlacedTokens => {
  const lines: HeaderLine[] = []
  const query: string[] = []
  const cookies: Bytes[] = []
  const described = new Map<string, RequestToken>()
  if (http.bearer !== undefined) lines.push(['authorization', toBytes(`Bearer ${http.bearer}`)])
  for (const [index, token] of (http.tokens ?? []).entries()) {
    const compact = compactOf(token, index)
    described.set(compact, token)
    const [kind = '', name = '', ...prefix] = token.in.split(':')
    if (kind === 'authorization') lines.push(['authorization', `Bearer ${compact}`])
    else if (kind === 'header') lines.push([name.toLowerCase(), toBytes(prefix.join(':')) + compact])
    else if (kind === 'param') query.push(`${encodeURIComponent(name)}=${compact}`)
    else if (kind === 'cookie') cookies.push(`${name}=${compact}`)
  }
  return { lines, query: query.join('&'), cookies, described }
}
