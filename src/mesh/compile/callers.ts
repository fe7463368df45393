import { and, fits, never, not, or, type Formula } from '../../access/formula.js'
import { dot, exactly, language, literal, many, startingWith, type Language } from '../../access/language.js'
import type { CallerWay, Enforcement } from '../enforcement.js'
import { attribute } from './attribute.js'

/** Identities of a namespace, or of one ServiceAccount, in the mesh's own trust domain; in any where that is not known. */
const identities = ({ namespace, account }: CallerWay, { settings }: Enforcement): Language => {
  const [end, label] =
    account === undefined
      ? [`/ns/${namespace}/`, `namespace ${namespace}`]
      : [`/ns/${namespace}/sa/${account}`, `${namespace}/${account}`]
  if (settings.anyTrustDomain === true)
    return language(label, [
      ...literal('spiffe://'),
      many(dot),
      ...literal(end),
      ...(account === undefined ? [many(dot)] : []),
    ])
  const text = `spiffe://${settings.trustDomain}${end}`
  return account === undefined ? startingWith(text, label) : exactly(text, label)
}

/** Callers of these ways: a ServiceAccount that is listed is told apart from its namespace. */
export const callersOf = (enforcement: Enforcement, ways: readonly CallerWay['way'][]): Formula => {
  const callers = enforcement.callers ?? []
  const test = (one: CallerWay): Formula => fits(attribute.peer, identities(one, enforcement))
  const parts = callers
    .filter(({ way }) => ways.includes(way))
    .map((one) => {
      if (one.account !== undefined) return test(one)
      const apart = callers.filter(({ namespace, account }) => namespace === one.namespace && account !== undefined)
      return and(test(one), ...apart.map((other) => not(test(other))))
    })
  return parts.length === 0 ? never : or(...parts)
}
