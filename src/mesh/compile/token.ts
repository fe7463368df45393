import { always, and, chosen, fits, never, not, or, type Formula } from '../../access/formula.js'
import { exactly } from '../../access/language.js'
import type { JsonObject } from '../../ports/json.js'
import type { MeshSettings, Stage } from '../enforcement.js'
import { digestOf } from '../digest.js'
import { objectsAt, textAt, textsAt } from '../fields.js'
import { jwksUriOf } from '../key-place.js'
import { hasFix } from '../resolve/version.js'
import type { UnknownTests } from './context.js'
import { attribute } from './attribute.js'
import { preflight } from './header.js'
import { audiencePattern } from './pattern.js'

/** Where a token is sent, in the words of `RequestToken.in`. */
export type TokenPlace = string

interface HeaderPlace {
  readonly name: string
  readonly prefix: string
}

const headerPlaceOf = (place: TokenPlace): HeaderPlace | undefined => {
  if (place === 'authorization') return { name: 'authorization', prefix: 'Bearer ' }
  const found = /^header:([^:]*):([^]*)$/.exec(place)
  return found === null ? undefined : { name: (found[1] ?? '').toLowerCase(), prefix: found[2] ?? '' }
}

const placeOfHeader = ({ name, prefix }: HeaderPlace): TokenPlace =>
  name === 'authorization' && prefix === 'Bearer ' ? 'authorization' : `header:${name}:${prefix}`

/** A rule's locations; the default ones only where it names none (istio-semantics §2.11). */
export const placesOf = (rule: JsonObject, settings: MeshSettings): readonly TokenPlace[] => {
  const cookies = hasFix(settings.istioVersion, [21, 0]) ? textsAt(rule, 'fromCookies') : []
  const named = [
    ...objectsAt(rule, 'fromHeaders').map((header) =>
      placeOfHeader({ name: textAt(header, 'name').toLowerCase(), prefix: textAt(header, 'prefix') }),
    ),
    ...textsAt(rule, 'fromParams').map((name) => `param:${name}`),
    ...cookies.map((name) => `cookie:${name}`),
  ]
  return named.length === 0 ? ['authorization', 'param:access_token'] : [...new Set(named)]
}

/** What a rule that looks at `own` finds of a token sent at `sent`: the token, other text, or nothing. */
const findsAt = (own: TokenPlace, sent: TokenPlace): 'token' | 'other text' | 'nothing' => {
  if (own === sent) return 'token'
  const [mine, its] = [headerPlaceOf(own), headerPlaceOf(sent)]
  if (mine === undefined || its === undefined || mine.name !== its.name) return 'nothing'
  if (mine.prefix === '') return its.prefix === '' ? 'token' : 'other text'
  if (!its.prefix.includes(mine.prefix)) return 'nothing'
  // After the prefix Envoy skips to the first character that a token may have.
  const behind = its.prefix.slice(its.prefix.indexOf(mine.prefix) + mine.prefix.length)
  return /[A-Za-z0-9\-_.]/.test(behind) ? 'other text' : 'token'
}

/** Where the keys of a rule come from: equal texts, equal keys. */
export const keySourceOf = (rule: JsonObject): string => {
  const inline = textAt(rule, 'jwks')
  if (inline !== '') return `jwks ${inline}`
  const uri = jwksUriOf(rule)
  return uri === '' ? 'discovery' : `jwksUri ${uri}`
}

/** Headers whose value at the policies is not what the client sent: a rule takes a token out of them, or writes them. */
const headersOfRule = (rule: JsonObject, settings: MeshSettings): ReadonlySet<string> => {
  const out = new Set<string>()
  for (const place of placesOf(rule, settings)) {
    const header = headerPlaceOf(place)
    if (header !== undefined) out.add(header.name)
    if (place.startsWith('cookie:')) out.add('cookie')
    // A parameter is taken out of the query, which the path of operations leaves out and this header shows.
    if (place.startsWith('param:')) out.add(':path')
  }
  const whole = textAt(rule, 'outputPayloadToHeader')
  if (whole !== '') out.add(whole.toLowerCase())
  for (const output of objectsAt(rule, 'outputClaimToHeaders')) out.add(textAt(output, 'header').toLowerCase())
  return out
}

export const headersOfTokens = (stage: Stage, settings: MeshSettings): ReadonlySet<string> =>
  new Set(stage.jwtRules.flatMap(({ rule }) => [...headersOfRule(rule, settings)]))

/**
 * Every header that carries a token in either state, with what this proxy's rules do to it: the same text, the same
 * value at the policies for the same request.
 */
export const touchedHeaders = (
  stage: Stage,
  settings: MeshSettings,
  context: TokenContext,
): ReadonlyMap<string, string> =>
  new Map(
    [...context.headers].map((name) => [
      name,
      digestOf(stage.jwtRules.map(({ rule }) => rule).filter((rule) => headersOfRule(rule, settings).has(name))),
    ]),
  )

export interface TokenTests {
  /** The JWT filter lets the request by. */
  readonly passes: Formula
  /** A verified payload reaches the policies. */
  readonly payload: Formula
}

/** What is known of both states together, so that one state's formulas mean the same as the other's. */
export interface TokenContext {
  /** Every place at which either state looks for a token. */
  readonly places: readonly TokenPlace[]
  /** Every header that either state takes a token from, or writes from one. */
  readonly headers: ReadonlySet<string>
  /** Issuers whose keys come from another source in the other state. */
  readonly doubtfulKeys: ReadonlySet<string>
}

/**
 * The JWT filter (istio-semantics §2.11) for a request with at most one token. With several, Envoy takes the payload of
 * one of them; a client that is let in with several is let in with that one alone, so nobody gains by sending more.
 */
export const compileTokens = (
  stage: Stage,
  settings: MeshSettings,
  context: TokenContext,
  unknowns: UnknownTests,
): TokenTests => {
  if (stage.jwtRules.length === 0) return { passes: always, payload: never }
  const good = chosen(attribute.token, 'valid')
  const seenAt: string[] = []
  const accepted: Formula[] = []
  for (const place of context.places) {
    const finders = stage.jwtRules.flatMap(({ rule }) => {
      const finds = placesOf(rule, settings).map((own) => findsAt(own, place))
      return finds.every((found) => found === 'nothing')
        ? []
        : [{ rule, whole: finds.every((found) => found !== 'other text') }]
    })
    if (finders.length === 0) continue
    seenAt.push(place)
    for (const { rule, whole } of finders) {
      if (!whole) continue
      const issuer = textAt(rule, 'issuer')
      const audiences = textsAt(rule, 'audiences')
      accepted.push(
        and(
          chosen(attribute.tokenPlace, place),
          issuer === '' ? always : fits(attribute.issuer, exactly(issuer)),
          audiences.length === 0
            ? always
            : or(...audiences.map((one) => fits(attribute.claim(['aud']), audiencePattern(one)))),
          context.doubtfulKeys.has(issuer)
            ? unknowns.test(
                'KEYS_CHANGED',
                `the keys of issuer ${issuer === '' ? '(any)' : issuer} come from another source: ${keySourceOf(rule).slice(0, 120)}`,
                `keys:${issuer}:${keySourceOf(rule)}`,
              )
            : always,
        ),
      )
    }
  }
  const bypass = and(...preflight())
  const seen =
    seenAt.length === 0 ? never : and(not(chosen(attribute.token, 'none')), chosen(attribute.tokenPlace, ...seenAt))
  const verified = and(good, or(...accepted))
  return { passes: or(not(seen), bypass, verified), payload: and(verified, not(bypass)) }
}
