import { createHash } from 'node:crypto'
import { isJsonObject, type Json } from '../ports/json.js'

/**
 * Secrets in what a review shows (attack C11): a second line of defence, the plan masks first. What is recognised by its
 * form alone is replaced by a digest, so that two states of it can still be told apart.
 */
const jwt = /\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?/g
const pem = /-----BEGIN [A-Z0-9 ]{0,40}-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}-----|$)/g
const authorization = /\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{12,}/gi
const prefixes =
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|AKIA[A-Z0-9]{16})\b/g

const digestOf = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex').slice(0, 12)

const masked = (secret: string): string => `(masked sha256:${digestOf(secret)})`

export const maskText = (text: string): string =>
  [pem, jwt, authorization, prefixes].reduce((left, pattern) => left.replace(pattern, masked), text)

/** Members that hold secrets wherever they stand: of a Secret, of a private JWK, of a request's token. */
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
const privateKeyMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']

/** The same value with every string masked, and members that hold secrets replaced as a whole. */
export const maskJson = (value: Json): Json => {
  if (typeof value === 'string') return maskText(value)
  if (Array.isArray(value)) return value.map(maskJson)
  if (!isJsonObject(value)) return value
  const isKey = Object.hasOwn(value, 'kty')
  const entries = Object.entries(value).map(([name, member]): [string, Json] => {
    const secret = secretMembers.has(name) || (isKey && privateKeyMembers.includes(name))
    return [name, secret && member !== null ? masked(JSON.stringify(member)) : maskJson(member)]
  })
  return Object.assign(Object.create(null) as Record<string, Json>, Object.fromEntries(entries))
}
