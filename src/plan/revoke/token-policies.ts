import { objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import type { JsonObject } from '../../ports/json.js'
import { keyTitle, type KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'

/** What a rule asks of a token: key of the condition → values, any of which does. */
type TokenConditions = ReadonlyMap<string, readonly string[]>

const isPolicy = ({ key }: KubernetesObject): boolean =>
  key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy'

/** Conditions on tokens, rule by rule; a rule without any is about no token. */
const conditionsOf = ({ content }: KubernetesObject): readonly TokenConditions[] =>
  objectsAt(content, 'spec', 'rules').flatMap((rule) => {
    const found = new Map(
      objectsAt(rule, 'when')
        .filter((when) => textAt(when, 'key').startsWith('request.auth.'))
        .map((when) => [textAt(when, 'key'), textsAt(when, 'values')]),
    )
    const issuers = objectsAt(rule, 'from').flatMap((from) => issuersOf(from))
    if (issuers.length > 0 && !found.has(issuerKey)) found.set(issuerKey, issuers)
    return found.size === 0 ? [] : [found]
  })

const issuerKey = 'request.auth.claims[iss]'

/** A request principal is the issuer, a slash and the subject. */
const issuersOf = ({ source }: JsonObject): readonly string[] =>
  textsAt(source, 'requestPrincipals').map((value) =>
    value.startsWith('*') || !value.includes('/') ? value : value.slice(0, value.lastIndexOf('/')),
  )

/** Patterns on either side count as met: what cannot be ruled out is told. */
const meet = (one: string, other: string): boolean =>
  one === other || [one, other].some((value) => value.startsWith('*') || value.endsWith('*'))

/** Whether a token that meets the one may meet the other: they share a key, and no shared key keeps them apart. */
const mayMeet = (held: TokenConditions, asked: TokenConditions): boolean => {
  const shared = [...asked].filter(([key]) => held.has(key))
  return (
    shared.length > 0 &&
    shared.every(([key, values]) =>
      values.length === 0 ? true : values.some((value) => (held.get(key) ?? []).some((own) => meet(own, value))),
    )
  )
}

/**
 * Policies that may still let in the tokens of whom the removed ones spoke of, by title; undefined where these spoke of no
 * token. What a token needs beside its claims, and where, is not looked at: it is told, and not proven.
 */
export const policiesForTokens = (
  standing: readonly KubernetesObject[],
  removed: readonly KubernetesObject[],
): readonly string[] | undefined => {
  const held = removed.filter(isPolicy).flatMap(conditionsOf)
  if (held.length === 0) return undefined
  return standing
    .filter((object) => isPolicy(object) && ['', 'ALLOW'].includes(textAt(object.content, 'spec', 'action')))
    .filter((object) => conditionsOf(object).some((asked) => held.some((own) => mayMeet(own, asked))))
    .map(({ key }) => keyTitle(key))
    .sort(byCodePoint)
}
