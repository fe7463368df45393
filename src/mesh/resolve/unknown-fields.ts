import { isJsonObject, type Json } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../digest.js'
import { objectAt } from '../fields.js'

/** Fields of a kind: `leaf` for a value of its own, a shape for an object or a list of objects. */
interface Shape {
  readonly [field: string]: Shape | 'leaf'
}

const target: Shape = { group: 'leaf', kind: 'leaf', name: 'leaf', namespace: 'leaf' }
const selector: Shape = { matchLabels: 'leaf' }
const leaves = (...names: readonly string[]): Shape => Object.fromEntries(names.map((name) => [name, 'leaf'] as const))
const both = (...names: readonly string[]): Shape =>
  leaves(...names.flatMap((name) => [name, `not${name.charAt(0).toUpperCase()}${name.slice(1)}`]))

const source = both(
  'principals',
  'requestPrincipals',
  'namespaces',
  'serviceAccounts',
  'ipBlocks',
  'remoteIpBlocks',
  'trustDomains',
)

/** Fields of the three kinds in Istio 1.20 to 1.31; the oldest way to write one (`jwks_uri`) counts. */
const kinds: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  [
    'AuthorizationPolicy',
    {
      selector,
      targetRef: target,
      targetRefs: target,
      action: 'leaf',
      provider: { name: 'leaf' },
      rules: {
        from: { source },
        to: { operation: both('hosts', 'ports', 'methods', 'paths') },
        when: leaves('key', 'values', 'notValues'),
      },
    },
  ],
  [
    'RequestAuthentication',
    {
      selector,
      targetRef: target,
      targetRefs: target,
      jwtRules: {
        ...leaves(
          'issuer',
          'audiences',
          'jwksUri',
          'jwks_uri',
          'jwks',
          'fromParams',
          'fromCookies',
          'outputPayloadToHeader',
          'forwardOriginalToken',
          'timeout',
          'spaceDelimitedClaims',
          'presence',
        ),
        fromHeaders: leaves('name', 'prefix'),
        outputClaimToHeaders: leaves('header', 'claim'),
      },
    },
  ],
  ['PeerAuthentication', { selector, mtls: { mode: 'leaf' }, portLevelMtls: 'leaf' }],
])

const walk = (value: Json, shape: Shape, path: string, out: string[]): void => {
  if (Array.isArray(value)) {
    value.forEach((item: Json, index) => walk(item, shape, `${path}[${index}]`, out))
    return
  }
  if (!isJsonObject(value)) return
  for (const [name, inner] of Object.entries(value)) {
    const next = Object.hasOwn(shape, name) ? shape[name] : undefined
    if (next === undefined) out.push(`${path}.${name}`)
    else if (next !== 'leaf') walk(inner, next, `${path}.${name}`, out)
  }
}

const found = new WeakMap<KubernetesObject, readonly string[]>()

/** Paths of fields that the kind does not have, for example `spec.rules[0].form`. */
export const unknownFields = (object: KubernetesObject): readonly string[] => {
  const known = found.get(object)
  if (known !== undefined) return known
  const out: string[] = []
  const shape = kinds.get(object.key.kind)
  if (shape !== undefined) walk(objectAt(object.content, 'spec'), shape, 'spec', out)
  const sorted = out.sort(byCodePoint)
  found.set(object, sorted)
  return sorted
}
