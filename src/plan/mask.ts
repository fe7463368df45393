import { isJsonObject, type Json, type JsonArray } from '../ports/json.js'
import type { ObjectKey } from '../ports/object.js'
import { sha256 } from './digest.js'

/** What stands for a secret: enough to see that it changed, nothing to guess it from but the whole of it (attack C11). */
const masked = (value: string): string => `masked sha256:${sha256(value).slice(0, 12)}`

/** Private members of a JWK (RFC 7518 §6.2.2, §6.3.2, §6.4). */
const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])

/** A copy in which nothing that looks like a secret is left. */
export const maskSecrets = (key: ObjectKey, value: Json): Json => {
  const secret = key.group === '' && key.kind === 'Secret'
  return walk(value, secret)
}

const walk = (value: Json, secret: boolean): Json => {
  if (typeof value === 'string') return maskText(value)
  if (Array.isArray(value)) return (value as JsonArray).map((item) => walk(item, secret))
  if (!isJsonObject(value)) return value
  const isKey = typeof value['kty'] === 'string'
  return record(
    Object.entries(value).map(([name, item]) => {
      if ((secret && (name === 'data' || name === 'stringData')) || (isKey && privateMembers.has(name)))
        return [name, hide(item)]
      // Another tool's copy of the whole object, secrets included.
      if (name === 'kubectl.kubernetes.io/last-applied-configuration') return [name, hide(item)]
      return [maskText(name), walk(item, secret)]
    }),
  )
}

/** Keeps the shape, so that a reader sees which entry changed. */
const hide = (value: Json): Json => {
  if (Array.isArray(value)) return (value as JsonArray).map(hide)
  if (isJsonObject(value)) return record(Object.entries(value).map(([name, item]) => [name, hide(item)]))
  return value === null ? null : masked(typeof value === 'string' ? value : JSON.stringify(value))
}

const record = (entries: readonly (readonly [string, Json])[]): Json => {
  const out = Object.create(null) as Record<string, Json>
  for (const [name, value] of entries) out[name] = value
  return out
}

const jwt = /eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(\.[A-Za-z0-9_-]*)?/
const pem = /-----BEGIN [A-Z0-9 ]+-----/
const candidate = /[A-Za-z0-9+/_=-]{20,}/g

const maskText = (text: string): string => {
  const keys = text.includes('"kty"') ? parse(text) : undefined
  // An inline key set: its public part is no secret and worth reading.
  if (keys !== undefined) return isJsonObject(keys) ? JSON.stringify(walk(keys, false)) : masked(text)
  if (jwt.test(text) || pem.test(text)) return masked(text)
  return (text.match(candidate) ?? []).some(looksRandom) ? masked(text) : text
}

const parse = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/**
 * Long and evenly mixed. Names, paths and host names are words: few kinds of characters, or many separators. Hex of
 * 32 digits and more is taken for a key, except a digest that says so (`sha256:` ends the candidate before it).
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
