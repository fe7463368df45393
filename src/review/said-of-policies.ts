/**
 * `AuthorizationPolicy shop/orders rule 1` as people find it in the file: `AuthorizationPolicy shop/orders spec.rules[1]`. What
 * names a rule in Istio's own words counts from 0 and does not say so.
 */
export const policyPlace = (by: string): string =>
  by.replace(
    /^((AuthorizationPolicy|RequestAuthentication) \S+) rule (\d+)/,
    (_, title: string, kind: string, at: string) => `${title} ${rulePlace(kind, at)}`,
  )

/** `spec.rules[1]`, `spec.jwtRules[0]`. */
export const rulePlace = (kind: string, rule: number | string): string =>
  `spec.${kind === 'RequestAuthentication' ? 'jwtRules' : 'rules'}[${rule}]`

/** What callers do: requests are sent, connections opened. */
export const callVerb = (what: string): 'send' | 'open' => (/^(?:any )?TCP/.test(what) ? 'open' : 'send')

/** `GET` and its path as requests are written; several methods stand before the path. */
export const requestPhrase = (what: string): string =>
  what.replace(/^`([A-Z]+)` · `(?=[/*])/, '`$1 ').replace(/^(`[A-Z]+`(?:, `[A-Z]+`)+) · (?=`[/*])/, '$1 ')
