import type { Json, JsonObject } from '../ports/json.js'
import { refuseToken } from './token-problem.js'

/**
 * What an issuer writes into a claim. `id`: a positive number as text, never reused; `flag`: the texts true and false;
 * `text or null`; `ignored`: known, of any type, and never copied.
 */
export type ClaimType = 'id' | 'text' | 'flag' | 'number' | 'texts' | 'text or null' | 'ignored'

export interface ClaimSchema {
  /** Claims that every token has. */
  readonly required: Readonly<Record<string, ClaimType>>
  readonly optional: Readonly<Record<string, ClaimType>>
  /** Claims whose names start so are texts. */
  readonly prefixes?: readonly string[]
}

export type ClaimValue = string | number | null | readonly string[]

/** Checked claims by name, without a prototype. */
export type Claims = Readonly<Record<string, ClaimValue>>

const idPattern = /^[1-9][0-9]{0,19}$/
const wording: Readonly<Record<ClaimType, string>> = {
  id: 'a number written as text, without leading zeros',
  text: 'text',
  flag: 'the text true or false',
  number: 'a whole number',
  texts: 'a list of texts',
  'text or null': 'text or null',
  ignored: 'anything',
}

const isText = (value: Json | undefined): value is string => typeof value === 'string' && value.length <= 4096

const fits = (value: Json | undefined, type: ClaimType): value is ClaimValue => {
  switch (type) {
    case 'id':
      return isText(value) && idPattern.test(value)
    case 'text':
      return isText(value)
    case 'flag':
      return value === 'true' || value === 'false'
    case 'number':
      return Number.isSafeInteger(value)
    case 'texts':
      return Array.isArray(value) && value.length <= 1000 && value.every(isText)
    case 'text or null':
      return value === null || isText(value)
    case 'ignored':
      return true
  }
}

const registered = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti']

export interface ReadClaims {
  readonly claims: Claims
  /** Names of claims that the schema does not know: an issuer has changed, or it is another one. */
  readonly unknown: readonly string[]
}

/** Copies the claims that the schema knows, each with its type (attacks T13, T14). Throws TOKEN_CLAIM, TOKEN_CLAIM_TYPE. */
export const readClaims = (payload: JsonObject, schema: ClaimSchema): ReadClaims => {
  const remedy =
    'Nothing was applied. Tokens of this issuer are not made so: check that the configured issuer is the right one.'
  for (const name of Object.keys(schema.required))
    if (!Object.hasOwn(payload, name))
      throw refuseToken('TOKEN_CLAIM', `the token has no claim ${name}`, {
        expected: name,
        received: undefined,
        remedy,
      })
  const claims = Object.create(null) as Record<string, ClaimValue>
  const unknown: string[] = []
  for (const [name, value] of Object.entries(payload)) {
    if (registered.includes(name)) continue
    const own = (types: Readonly<Record<string, ClaimType>>): ClaimType | undefined =>
      Object.hasOwn(types, name) ? types[name] : undefined
    const prefixed = schema.prefixes?.some((prefix) => name.startsWith(prefix)) === true ? 'text' : undefined
    const type = own(schema.required) ?? own(schema.optional) ?? prefixed
    if (type === undefined) unknown.push(name)
    else if (!fits(value, type))
      throw refuseToken('TOKEN_CLAIM_TYPE', `claim ${name} has a type that the issuer does not use`, {
        expected: wording[type],
        received: value,
        remedy,
      })
    else if (type !== 'ignored') claims[name] = value
  }
  return { claims, unknown: unknown.sort() }
}
