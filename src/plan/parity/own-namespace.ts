import { objectsAt, textAt } from '../../mesh/fields.js'
import { isJsonObject, type Json, type JsonArray, type JsonObject } from '../../ports/json.js'
import { quotePattern } from '../../ports/quote-pattern.js'

/** What stands for the namespace of each environment, where they differ. */
const own = '(its namespace)'

/**
 * What a plan says, with the environment's own namespace under one name, so that environments are compared whose namespaces are
 * called otherwise. Another environment's namespace stays what it is: who lets that one in differs from who lets its own in.
 */
export const withOwnNamespace = <T extends Json>(value: T, namespace: string): T => {
  const replace = replacer(namespace)
  const walk = (one: Json, holder: string): Json => {
    if (typeof one === 'string') return isNamespace(holder) && one === namespace ? own : replace(one)
    if (Array.isArray(one)) return (one as JsonArray).map((item) => walk(item, holder))
    if (!isJsonObject(one)) return one
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner, name)]))
  }
  return walk(value, '') as T
}

/**
 * What `drift` says of an object, with the environment's name out of what `init` gives its applier: the binding is called
 * `meshgate-applier-ENVIRONMENT`, and its group ends in that name. Whatever else it gives, and to whom, stays as it is.
 */
export const withOwnApplier = (one: JsonObject, environment: string): JsonObject => {
  const name = quotePattern(environment)
  const object = textAt(one, 'object')
  const bound = new RegExp(`^(RoleBinding \\S+/meshgate-applier-)${name}$`)
  if (environment === '' || !bound.test(object)) return one
  const group = new RegExp(`( to Group meshgate:apply:[a-z0-9-]+:)${name}$`)
  return {
    ...one,
    object: object.replace(bound, '$1(environment)'),
    details: objectsAt(one, 'details').map((detail) => ({
      ...detail,
      what: textAt(detail, 'what').replace(group, '$1(environment)'),
    })),
  }
}

/** Members whose texts are names of namespaces as a whole. */
const isNamespace = (name: string): boolean =>
  ['namespace', 'namespaces', 'notNamespaces', 'kubernetes.io/metadata.name'].includes(name)

/** In a text, a word is the namespace only where what stands around says so: a Service or a path may have the same name. */
const replacer = (namespace: string): ((text: string) => string) => {
  const name = quotePattern(namespace)
  const ends = '(?![a-z0-9-])'
  const places = [
    // `cluster.local/ns/shop/sa/batch`
    `(?<=(?:^|/)ns/)${name}(?=/|$)`,
    // `RoleBinding shop/team`, `shop/orders:8080`
    `(?<![a-z0-9./-])${name}(?=/)`,
    // `service orders in shop`, `namespace shop`
    `(?<=\\b(?:in|namespaces?) [\`"]?)${name}${ends}`,
    `(?<=system:serviceaccounts?:)${name}${ends}`,
    // The group of its applier, as `init` names it.
    `(?<=\\bmeshgate:apply:)${name}(?=:)`,
    // `orders.shop.svc.cluster.local`
    `(?<=[a-z0-9]\\.)${name}(?=\\.svc${ends})`,
  ]
  const pattern = new RegExp(places.join('|'), 'g')
  return (text) => text.replace(pattern, own)
}
