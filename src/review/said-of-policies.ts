import type { DestinationDiff } from '../mesh/difference/access-diff.js'
import { phraseParts } from '../mesh/difference/phrase.js'

/** What callers do: requests are sent, connections opened, ports connected to. */
export const callVerb = (what: string): 'send' | 'open' | 'connect to' => {
  if (/^(?:any )?TCP/.test(what)) return 'open'
  return /^(?:of these, )?(?:any )?port /.test(what) ? 'connect to' : 'send'
}

/** `GET` and its path as requests are written; several methods stand before the path. */
export const requestPhrase = (what: string): string =>
  what.replace(/^`([A-Z]+)` · `(?=[/*])/, '`$1 ').replace(/^(`[A-Z]+`(?:, `[A-Z]+`)+) · (?=`[/*])/, '$1 ')

/**
 * Whether a row of the ports that nothing names says itself which of them it is of: `any port` beside it would say otherwise.
 * Where it is of all but some, these are the destination's.
 */
export const saysPort = ({ port, otherThan }: Pick<DestinationDiff, 'port' | 'otherThan'>, what: string): boolean => {
  const told = phraseParts(what)?.flatMap(({ kind, text }) => (kind === 'words' ? [text] : [])) ?? []
  const isOfPorts = told.some((text) => /(?:^|· )(?:any )?port(?: |$)/.test(text))
  return port === 0 && isOfPorts && (otherThan === undefined || !told.some((text) => /\bany port except\b/.test(text)))
}

/** What a caller can do now: `send `GET` on service orders in shop`. */
export const gainPhrase = (what: string, on: string): string =>
  `can now ${callVerb(what)} ${requestPhrase(what)} on ${on}`
