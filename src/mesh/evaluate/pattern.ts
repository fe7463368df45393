import type { IstioVersion } from '../enforcement.js'
import { hasFix } from '../resolve/version.js'
import { isUtf8, lowerAscii, toBytes, type Bytes } from './bytes.js'

const newline = /\n/

/**
 * RE2's `.+` as Envoy asks it: something, without a line feed. Bytes that are no UTF-8 do not match up to Envoy 1.38
 * (Istio 1.30) and do from 1.39 on (probed).
 */
export const matchesAnything = (value: Bytes, version: IstioVersion): boolean =>
  value !== '' && !newline.test(value) && (isUtf8(value) || hasFix(version, [31, 0]))

/** Istio's StringMatcher (I authz/matcher/string.go: 100-116): `*` first, then a leading `*`, then a trailing one. */
export const matchesPattern = (pattern: string, value: Bytes, version: IstioVersion): boolean => {
  if (pattern === '*') return matchesAnything(value, version)
  if (pattern.startsWith('*')) return value.endsWith(toBytes(pattern.slice(1)))
  if (pattern.endsWith('*')) return value.startsWith(toBytes(pattern.slice(0, -1)))
  return value === toBytes(pattern)
}

/** The header variant: `*` is presence, so that an empty value counts (I authz/matcher/header.go: 25-90). */
export const matchesHeaderPattern = (
  pattern: string,
  value: Bytes,
  version: IstioVersion,
  ignoreCase: boolean,
): boolean => {
  if (pattern === '*') return true
  return ignoreCase
    ? matchesPattern(lowerAscii(pattern), lowerAscii(value), version)
    : matchesPattern(pattern, value, version)
}

const special = /[\\^$.|?*+()[\]{}]/g

/** Go's `regexp.QuoteMeta`. */
export const quote = (text: string): string => toBytes(text).replace(special, '\\$&')

const compiled = new Map<string, RegExp | undefined>()

/** A full match of an expression that Istio wrote; one that is none of JavaScript's never matches. */
export const matchesExpression = (expression: string, value: Bytes): boolean => {
  let found = compiled.get(expression)
  if (found === undefined && !compiled.has(expression)) {
    try {
      found = new RegExp(`^(?:${expression})$`)
    } catch {
      found = undefined
    }
    if (compiled.size > 10_000) compiled.clear()
    compiled.set(expression, found)
  }
  return found !== undefined && isUtf8(value) && found.test(value)
}
