import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { listAt, member, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { jwksUriOf } from '../key-place.js'
import { has } from './schema.js'
import { checkTargeting } from './targeting.js'
import { checkJwksUri } from './values.js'
import type { Violation } from './violation.js'

const error = (message: string, pointer: string): Violation => ({ severity: 'error', by: 'webhook', message, pointer })

const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']

const checkKeys = (text: string, pointer: string): readonly Violation[] => {
  let set: Json
  try {
    set = JSON.parse(text) as Json
  } catch {
    return [error('jwks parse error: it is no JSON', pointer)]
  }
  if (!isJsonObject(set) || !Array.isArray(member(set, 'keys')))
    return [error('jwks parse error: it has no list of keys', pointer)]
  return objectsAt(set, 'keys').some((key) => privateMembers.some((name) => has(key, name)))
    ? [
        {
          severity: 'warning',
          by: 'webhook',
          message: 'the inline jwks holds private keys: everybody who may read the object can sign tokens',
          pointer,
        },
      ]
    : []
}

const checkJwtRule = (rule: JsonObject, pointer: string): readonly Violation[] => {
  const out: Violation[] = []
  const uri = jwksUriOf(rule)
  if (textAt(rule, 'issuer') === '' && uri === '')
    out.push(error('issuer or jwksUri must be non-empty string', pointer))
  const uriMessage = uri === '' ? undefined : checkJwksUri(uri)
  if (uriMessage !== undefined) out.push(error(uriMessage, `${pointer}/jwksUri`))
  if (textAt(rule, 'jwks') !== '') out.push(...checkKeys(textAt(rule, 'jwks'), `${pointer}/jwks`))
  const filled = (name: string, message: string): void =>
    textsAt(rule, name).forEach((value, index) => {
      if (value === '') out.push(error(message, `${pointer}/${name}/${index}`))
    })
  filled('audiences', 'audience must be non-empty string')
  filled('fromParams', 'location query must be non-empty string')
  filled('fromCookies', 'cookie name must be non-empty string')
  listAt(rule, 'fromHeaders').forEach((header: Json, index) => {
    if (textAt(header, 'name') === '')
      out.push(error('location header name must be non-empty string', `${pointer}/fromHeaders/${index}`))
  })
  listAt(rule, 'outputClaimToHeaders').forEach((output: Json, index) => {
    const where = `${pointer}/outputClaimToHeaders/${index}`
    if (textAt(output, 'claim') === '') out.push(error('outputClaimToHeaders claim must be non-empty string', where))
    const header = textAt(output, 'header')
    if (header === '') out.push(error('outputClaimToHeaders header must be non-empty string', where))
    else if (!/^[-_A-Za-z0-9]+$/.test(header))
      out.push(error(`header name ${JSON.stringify(header)} is invalid`, where))
  })
  return out
}

/** istiod's webhook on a RequestAuthentication (I validation.go: 1597-1707). */
export const checkRequestAuthentication = (spec: JsonObject): readonly Violation[] => [
  ...checkTargeting(spec, true),
  ...objectsAt(spec, 'jwtRules').flatMap((rule, index) => checkJwtRule(rule, `/spec/jwtRules/${index}`)),
]

/** istiod's webhook on a PeerAuthentication (I validation.go: 1710-1740). */
export const checkPeerAuthentication = (spec: JsonObject): readonly Violation[] => {
  const out = [...checkTargeting(spec, false)]
  if (!has(spec, 'portLevelMtls')) return out
  const pointer = '/spec/portLevelMtls'
  const ports = Object.keys(objectAt(spec, 'portLevelMtls'))
  if (Object.keys(objectAt(spec, 'selector', 'matchLabels')).length === 0)
    out.push(error('mesh/namespace peer authentication cannot have port level mTLS', pointer))
  if (ports.length === 0) out.push(error('port level mTLS, if defined, must have at least one element', pointer))
  for (const port of ports)
    if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535)
      out.push(error('port must be in range 1..65535', `${pointer}/${port}`))
  return out
}
