import type { JsonObject } from '../../ports/json.js'
import type { AppliedJwtRule, MeshSettings } from '../enforcement.js'
import { member, objectsAt, textAt, textsAt } from '../fields.js'
import { jwksUriOf } from '../key-place.js'
import { hasFix } from '../resolve/version.js'
import type { Json } from '../../ports/json.js'
import { toBytes, type Bytes } from './bytes.js'
import type { Headers } from './headers.js'
import { checkSignature, parseKeySet } from './jwt-signature.js'
import { checkTime, isAudienceAllowed, parseToken, type JwtError, type ParsedToken } from './jwt-token.js'
import type { DescribedTokens } from './tokens.js'

/** The request as jwt_authn reads and changes it. */
export interface JwtRequest {
  readonly headers: Headers
  readonly method: Bytes
  path: Bytes
  readonly described: DescribedTokens
}

export interface JwtContext {
  readonly settings: MeshSettings
  /** Seconds since the epoch. */
  readonly now: number
  readonly keySets: ReadonlyMap<string, JsonObject>
}

/** What jwt_authn says: a payload or none, or the error that the client reads. */
export type JwtOutcome =
  | {
      readonly kind: 'passed'
      readonly payload: JsonObject | undefined
      readonly rule: AppliedJwtRule | undefined
      readonly notes: readonly string[]
    }
  | {
      readonly kind: 'failed'
      readonly error: JwtError
      readonly rule: AppliedJwtRule
      readonly notes: readonly string[]
    }

/** A token found at one of a provider's locations, and how it is taken out of the request once it is verified. */
interface Found {
  readonly compact: string
  readonly take: () => void
}

/**
 * From the first character after the prefix that a token may have, to the end of the value; without one the whole value
 * (E extractor.cc, since #28678). Two Authorization lines, joined with a comma, are one token that is none.
 */
const extractAfter = (value: Bytes, after: number): Bytes => {
  const start = value.slice(after).search(/[A-Za-z0-9\-_.]/)
  return start < 0 ? value : value.slice(after + start)
}

const decodeQuery = (text: Bytes): Bytes =>
  text.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The first value of a query parameter, undefined where it is missing. */
const queryValue = (path: Bytes, name: string): Bytes | undefined => {
  const start = path.indexOf('?')
  if (start < 0) return undefined
  for (const pair of path.slice(start + 1).split('&')) {
    const equals = pair.indexOf('=')
    const key = equals < 0 ? pair : pair.slice(0, equals)
    if (decodeQuery(key) === toBytes(name)) return equals < 0 ? '' : decodeQuery(pair.slice(equals + 1))
  }
  return undefined
}

const withoutParameter = (path: Bytes, name: string): Bytes => {
  const start = path.indexOf('?')
  if (start < 0) return path
  const rest = path
    .slice(start + 1)
    .split('&')
    .filter((pair) => decodeQuery(pair.split('=')[0] ?? '') !== toBytes(name))
  return path.slice(0, start) + (rest.length === 0 ? '' : `?${rest.join('&')}`)
}

const cookieValue = (headers: Headers, name: string): Bytes | undefined => {
  for (const line of headers.lines('cookie'))
    for (const pair of line.split(';')) {
      const equals = pair.indexOf('=')
      if (equals < 0 || pair.slice(0, equals).trim() !== toBytes(name)) continue
      const value = pair.slice(equals + 1).trim()
      return value.length >= 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value
    }
  return undefined
}

/** A rule's locations: the default ones only where it names none (E extractor.cc: addProvider). */
const findTokens = (rule: JsonObject, request: JwtRequest, settings: MeshSettings): readonly Found[] => {
  const found: Found[] = []
  const fromHeaders = objectsAt(rule, 'fromHeaders')
  const fromParams = textsAt(rule, 'fromParams')
  const fromCookies = hasFix(settings.istioVersion, [21, 0]) ? textsAt(rule, 'fromCookies') : []
  const defaults = fromHeaders.length + fromParams.length + fromCookies.length === 0
  const places = defaults
    ? [{ name: 'authorization', prefix: 'Bearer ' }]
    : fromHeaders.map((header) => ({ name: textAt(header, 'name').toLowerCase(), prefix: textAt(header, 'prefix') }))
  const sorted = [...new Map(places.map((place) => [place.name + place.prefix, place])).entries()].sort(
    (left, right) => (left[0] < right[0] ? -1 : 1),
  )
  for (const [, { name, prefix }] of sorted) {
    // Each line is looked at alone (probed); lines of Authorization are one by then.
    for (const value of request.headers.lines(name)) {
      const at = value.indexOf(toBytes(prefix))
      if (at < 0) continue
      const compact = prefix === '' ? value : extractAfter(value, at + toBytes(prefix).length)
      found.push({ compact, take: () => request.headers.remove(name) })
    }
  }
  for (const name of [...new Set(defaults ? ['access_token'] : fromParams)].sort()) {
    const value = queryValue(request.path, name)
    if (value !== undefined)
      found.push({ compact: value, take: () => void (request.path = withoutParameter(request.path, name)) })
  }
  for (const name of [...new Set(fromCookies)].sort()) {
    const value = cookieValue(request.headers, name)
    if (value !== undefined) found.push({ compact: value, take: () => undefined })
  }
  return found
}

/** `scope`, `permission` and the listed claims become lists where they are strings; empty pieces are skipped. */
const normalizePayload = (payload: JsonObject, rule: JsonObject, settings: MeshSettings): JsonObject => {
  const listed = hasFix(settings.istioVersion, [28, 0]) ? textsAt(rule, 'spaceDelimitedClaims') : []
  const out: Record<string, Json> = Object.assign(Object.create(null) as Record<string, Json>, payload)
  for (const name of new Set(['scope', 'permission', ...listed])) {
    const value = member(payload, name)
    if (typeof value === 'string') out[name] = value.split(' ').filter((piece) => piece !== '')
  }
  return out
}

const claimText = (value: Json | undefined): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return value === undefined || value === null ? '' : Buffer.from(JSON.stringify(value), 'utf8').toString('base64')
}

/** Writes what the rule wants the workload to see; it is there before the policies are asked. */
const writeOutputs = (rule: JsonObject, token: ParsedToken, headers: Headers): void => {
  const whole = textAt(rule, 'outputPayloadToHeader')
  if (whole !== '') headers.set(whole, token.payloadText)
  for (const output of objectsAt(rule, 'outputClaimToHeaders')) {
    const value = textAt(output, 'claim').split('.').reduce<Json | undefined>(member, token.payload)
    const text = claimText(member(token.payload, textAt(output, 'claim')) ?? value)
    if (text !== '') headers.append(textAt(output, 'header'), toBytes(text))
  }
}

/** Forged output headers are taken off before a rule's tokens are looked at. */
const sanitize = (rule: JsonObject, headers: Headers): void => {
  const whole = textAt(rule, 'outputPayloadToHeader')
  if (whole !== '') headers.remove(whole)
  for (const output of objectsAt(rule, 'outputClaimToHeaders')) headers.remove(textAt(output, 'header'))
}

/** The keys of a rule; `unknown` where nobody gave them. */
const keySetOf = (rule: JsonObject, context: JwtContext): JsonObject | undefined | 'unknown' => {
  const inline = textAt(rule, 'jwks')
  if (inline !== '') return parseKeySet(inline)
  const uri = jwksUriOf(rule)
  return context.keySets.get(uri === '' ? textAt(rule, 'issuer') : uri) ?? 'unknown'
}

const verifyOne = (
  found: Found,
  rule: JsonObject,
  request: JwtRequest,
  context: JwtContext,
  notes: Set<string>,
): ParsedToken | JwtError => {
  const token = parseToken(found.compact)
  if (typeof token === 'string') return token
  const issuer = textAt(rule, 'issuer')
  if (issuer !== '' && token.issuer !== issuer) return 'JwtUnknownIssuer'
  const described = request.described.get(found.compact)
  const late =
    described?.expired === undefined ? checkTime(token, context.now) : described.expired ? 'JwtExpired' : undefined
  if (late !== undefined) return late
  if (!isAudienceAllowed(textsAt(rule, 'audiences'), token.audiences)) return 'JwtAudienceNotAllowed'
  if (described !== undefined) {
    if (described.signature === 'invalid') return 'JwtVerificationFail'
    return token
  }
  const keys = keySetOf(rule, context)
  if (keys === 'unknown') {
    notes.add(`no keys of issuer ${issuer === '' ? '(any)' : issuer} are at hand: the signature is taken as valid`)
    return token
  }
  return checkSignature(token, keys) ?? token
}

/** What verified tokens leave behind, whatever comes of the rule that verified them. */
interface Extracted {
  payload: JsonObject | undefined
  rule: AppliedJwtRule | undefined
  readonly notes: Set<string>
}

/**
 * One rule's verifier. All tokens at its locations must verify; they are asked last first, and the last one asked becomes
 * the payload. A verified token is taken out of the request at once, also where a later one fails.
 */
const verifyRule = (
  applied: AppliedJwtRule,
  request: JwtRequest,
  context: JwtContext,
  extracted: Extracted,
): 'ok' | JwtError => {
  const { rule } = applied
  sanitize(rule, request.headers)
  const found = findTokens(rule, request, context.settings)
  if (found.length === 0) return 'JwtMissed'
  for (const one of [...found].reverse()) {
    const token = verifyOne(one, rule, request, context, extracted.notes)
    if (typeof token === 'string') return token
    writeOutputs(rule, token, request.headers)
    if (member(rule, 'forwardOriginalToken') !== true) one.take()
    extracted.payload = normalizePayload(token.payload, rule, context.settings)
    extracted.rule = applied
  }
  return 'ok'
}

const isPreflight = (request: JwtRequest): boolean =>
  request.method === 'OPTIONS' &&
  (request.headers.whole('origin') ?? '') !== '' &&
  (request.headers.whole('access-control-request-method') ?? '') !== ''

interface Failure {
  readonly error: JwtError
  readonly rule: AppliedJwtRule
}

/** Of several errors the last counts that is neither a missing token nor an unknown issuer, else the last of all. */
const tellingOf = (failures: readonly Failure[]): Failure | undefined =>
  failures.filter(({ error }) => error !== 'JwtMissed' && error !== 'JwtUnknownIssuer').at(-1) ?? failures.at(-1)

/**
 * jwt_authn (istio-semantics §2.11): a CORS preflight passes; else the first rule all of whose tokens verify gives the
 * payload. Of several rules each is then asked again, with `allow missing`: the request passes if none of them finds a
 * token that fails, and the first that does speaks for all. Tokens that verified the first time are gone by then, so that
 * a bad token beside a good one in the same header is refused by one rule and not by two (measured on Envoy 1.38.3).
 */
export const runJwtFilter = (
  rules: readonly AppliedJwtRule[],
  request: JwtRequest,
  context: JwtContext,
): JwtOutcome => {
  if (rules.length === 0 || isPreflight(request))
    return { kind: 'passed', payload: undefined, rule: undefined, notes: [] }
  const extracted: Extracted = { payload: undefined, rule: undefined, notes: new Set() }
  const passed = (): JwtOutcome => ({
    kind: 'passed',
    payload: extracted.payload,
    rule: extracted.rule,
    notes: [...extracted.notes],
  })
  const failures: Failure[] = []
  for (const rule of rules) {
    const outcome = verifyRule(rule, request, context, extracted)
    if (outcome === 'ok') return passed()
    failures.push({ error: outcome, rule })
  }
  const [only, second] = failures
  if (only !== undefined && second === undefined && only.error !== 'JwtMissed')
    return { kind: 'failed', ...only, notes: [...extracted.notes] }
  for (const rule of rules) {
    const outcome = verifyRule(rule, request, context, extracted)
    if (outcome === 'ok' || outcome === 'JwtMissed') continue
    const telling = tellingOf([...failures, { error: outcome, rule }]) ?? { error: outcome, rule }
    return { kind: 'failed', ...telling, notes: [...extracted.notes] }
  }
  return passed()
}
