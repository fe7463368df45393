/** What callers do: requests are sent, connections opened. */
export const callVerb = (what: string): 'send' | 'open' => (/^(?:any )?TCP/.test(what) ? 'open' : 'send')

/** `GET` and its path as requests are written; several methods stand before the path. */
export const requestPhrase = (what: string): string =>
  what.replace(/^`([A-Z]+)` · `(?=[/*])/, '`$1 ').replace(/^(`[A-Z]+`(?:, `[A-Z]+`)+) · (?=`[/*])/, '$1 ')

/** What a caller can do now: `send `GET` on service orders in shop`. */
export const gainPhrase = (what: string, on: string): string =>
  `can now ${callVerb(what)} ${requestPhrase(what)} on ${on}`
