import { hasFix } from '../resolve/version.js'
import type { IstioVersion } from '../enforcement.js'
import { conditionKeyNames, conditionKeys, type ConditionKey } from '../vocabulary.js'

/** A `when` key, and the names in brackets behind it. */
export interface NamedKey {
  readonly key: ConditionKey
  readonly names: readonly string[]
}

const bracketNames = (text: string): readonly string[] | undefined => {
  if (text.length < 2 || !text.startsWith('[') || !text.endsWith(']')) return undefined
  const found = [...text.matchAll(/\[([^[\]]*)\]/g)]
  return found.map(([whole]) => whole).join('') === text ? found.map((one) => one[1] ?? '') : [text.slice(1, -1)]
}

const keysWithNames = conditionKeyNames.filter((key) => conditionKeys[key].form === 'names')
const plainKeys: ReadonlyMap<string, ConditionKey> = new Map(
  conditionKeyNames.filter((key) => conditionKeys[key].form === 'plain').map((key) => [key, key]),
)

/** Reads a key that this version of Istio knows; undefined for any other, which loses its rule (istio-semantics §2.1). */
export const readConditionKey = (text: string, version: IstioVersion): NamedKey | undefined => {
  const plain = plainKeys.get(text)
  if (plain !== undefined) return hasFix(version, conditionKeys[plain].since) ? { key: plain, names: [] } : undefined
  const key = keysWithNames.find((one) => text.startsWith(one))
  if (key === undefined || !hasFix(version, conditionKeys[key].since)) return undefined
  const rest = text.slice(key.length)
  // `experimental.envoy.filters.FILTER[KEY]`: the name of the filter stands before the brackets.
  const names = key.endsWith('.') ? (/^[^[]*\[.*\]$/.test(rest) ? [rest] : undefined) : bracketNames(rest)
  return names === undefined ? undefined : { key, names }
}
