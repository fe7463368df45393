import { conditionKeyNames, conditionKeys, type ConditionKey } from '../vocabulary.js'

/** A `when` key of Istio's, taken apart. */
export interface ConditionName {
  readonly key: ConditionKey
  /** What stands in brackets behind it: `request.auth.claims[a][b]` has a and b. */
  readonly names: readonly string[]
}

/** `[a][b]` as names (I model/util.go: 44-73): malformed nesting is one name of all that is inside the outer brackets. */
export const bracketNames = (text: string): readonly string[] | undefined => {
  if (text.length < 2 || !text.startsWith('[') || !text.endsWith(']')) return undefined
  const names = [...text.matchAll(/\[([^[\]]*)\]/g)].map((found) => found[1] ?? '')
  return names.map((name) => `[${name}]`).join('') === text ? names : [text.slice(1, -1)]
}

const isKey = (text: string): text is ConditionKey => Object.hasOwn(conditionKeys, text)

/** Behind the key of a filter stands the filter's own name, and then what is asked of it: `FILTER[KEY]`. */
const filterNames = (text: string): readonly string[] | undefined => (/^[^[]*\[.*\]$/.test(text) ? [text] : undefined)

/** Reads a key in the words that some version of Istio knows; undefined for any other. */
export const readNameOfAnyVersion = (text: string): ConditionName | undefined => {
  if (isKey(text)) return conditionKeys[text].form === 'plain' ? { key: text, names: [] } : undefined
  for (const key of conditionKeyNames)
    if (conditionKeys[key].form === 'names' && text.startsWith(key)) {
      const rest = text.slice(key.length)
      const names = key === 'experimental.envoy.filters.' ? filterNames(rest) : bracketNames(rest)
      return names === undefined ? undefined : { key, names }
    }
  return undefined
}
