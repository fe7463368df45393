import { isJsonObject, type Json, type JsonArray, parseJson } from '../ports/json.js'
import type { ObjectKey } from '../ports/object.js'
import { sha256 } from './digest.js'

/**
 * Secrets in plans and reviews (attack C11). `maskSecrets` is strict, for whole objects: it also hides what only looks
 * random. `maskText` and `maskJson` hide what is a secret by its form, for texts and requests that must stay usable.
 */

/** What stands for a secret: enough to see that it changed, nothing to guess it from but the whole of it. */
const masked = (value: string): string => `(masked sha256:${sha256(value).slice(0, 12)})`

/** Private members of a JWK (RFC 7518 §6.2.2, §6.3.2, §6.4). */
const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])

/** Members that hold secrets wherever they stand: of a Secret, of a request's token, of a tool's settings. */
const secretMembers = new Set([
  'stringData',
  'bearer',
  'password',
  'token',
  'privateKey',
  'private_key',
  'clientSecret',
  'client_secret',
])

const pem = /-----BEGIN [A-Z0-9 ]{0,80}-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,80}-----|$)/g
const jwt = /eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?/g
const authorization = /\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{12,}/gi
const prefixes =
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|AKIA[A-Z0-9]{16})\b/g

/** The text with every secret of a known form replaced. */
export const maskText = (text: string): string =>
  [pem, jwt, authorization, prefixes].reduce((left, pattern) => left.replace(pattern, masked), text)

/** The same value with every string masked, and members that hold secrets replaced as a whole. */
export const maskJson = (value: Json): Json => {
  if (typeof value === 'string') return maskText(value)
  if (Array.isArray(value)) return (value as JsonArray).map(maskJson)
  if (!isJsonObject(value)) return value
  const isKey = Object.hasOwn(value, 'kty')
  return record(
    Object.entries(value).map(([name, member]) => {
      const secret = secretMembers.has(name) || (isKey && privateMembers.has(name))
      return [name, secret && member !== null && !isMasked(member) ? masked(JSON.stringify(member)) : maskJson(member)]
    }),
  )
}

/** A copy of an object in which nothing that looks like a secret is left. */
export const maskSecrets = (key: ObjectKey, value: Json): Json => {
  const secret = key.group === '' && key.kind === 'Secret'
  return walk(value, secret)
}

const walk = (value: Json, secret: boolean): Json => {
  if (typeof value === 'string') return maskStrictly(value)
  if (Array.isArray(value)) return (value as JsonArray).map((item) => walk(item, secret))
  if (!isJsonObject(value)) return value
  const isKey = typeof value['kty'] === 'string'
  return record(
    Object.entries(value).map(([name, item]) => {
      if ((secret && (name === 'data' || name === 'stringData')) || (isKey && privateMembers.has(name)))
        return [name, hide(item)]
      // Another tool's copy of the whole object, secrets included.
      if (name === 'kubectl.kubernetes.io/last-applied-configuration') return [name, hide(item)]
      if (isApplySetId(name, item)) return [name, item]
      return [maskStrictly(name), walk(item, secret)]
    }),
  )
}

/** Keeps the shape, so that a reader sees which entry changed. */
const hide = (value: Json): Json => {
  if (Array.isArray(value)) return (value as JsonArray).map(hide)
  if (isJsonObject(value)) return record(Object.entries(value).map(([name, item]) => [name, hide(item)]))
  return value === null || isMasked(value) ? value : masked(typeof value === 'string' ? value : JSON.stringify(value))
}

const record = (entries: readonly (readonly [string, Json])[]): Json => {
  const out = Object.create(null) as Record<string, Json>
  for (const [name, value] of entries) out[name] = value
  return out
}

const maskedForm = /^\(masked sha256:[0-9a-f]{12}\)$/
const isMasked = (value: Json): boolean => typeof value === 'string' && maskedForm.test(value)

/** ApplySet ids (KEP-3659): a digest of names that stand beside it, as base64url of 32 bytes. */
const isApplySetId = (name: string, value: Json): boolean =>
  (name === 'applyset.kubernetes.io/id' || name === 'applyset.kubernetes.io/part-of') &&
  typeof value === 'string' &&
  /^applyset-[A-Za-z0-9_-]{43}-v1$/.test(value)

const candidate = /[A-Za-z0-9+/_=-]{20,}/g
/** A digest that says what it is. */
const digest = /\b(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})(?![A-Za-z0-9+/_=-])/g

const maskStrictly = (text: string): string => {
  const keys = text.includes('"kty"') ? parseJson(text) : undefined
  // An inline key set: its public part is no secret and worth reading.
  if (keys !== undefined) return isJsonObject(keys) ? JSON.stringify(walk(keys, false)) : masked(text)
  // The whole text goes: what stands beside a secret is often the other half of it.
  if (maskText(text) !== text) return masked(text)
  return (text.replace(digest, 'digest').match(candidate) ?? []).some(looksRandom) ? masked(text) : text
}

/**
 * Long and evenly mixed. Names, paths and host names are words: few kinds of characters, or many separators. Hex of
 * 32 digits and more is taken for a key, except a digest that says so.
 */
const looksRandom = (word: string): boolean => {
  if (/^[0-9a-f]{32,}$/i.test(word)) return entropy(word) >= 3
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(word)).length
  const longestPart = Math.max(...word.split(/[-_/=+]/).map((part) => part.length))
  return kinds === 3 && longestPart >= 12 && entropy(word) >= 3.8
}

/** Shannon, in bits per character. */
const entropy = (word: string): number => {
  const counts = new Map<string, number>()
  for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0)
}
