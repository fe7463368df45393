import { isScalar, parseAllDocuments, visit, type Document } from 'yaml'
import type { Json } from '../ports/json.js'

/** Aliases may double a value each; a build file with more of them is no build file. */
const mostAliases = 200

/** Whether a mapping has a key twice: programs refuse it, or take the first or the last. */
export const hasRepeatedKey = (text: string): boolean =>
  parseAllDocuments(text, { uniqueKeys: false, merge: true, logLevel: 'silent' }).some(repeatsKey)

/** The same of a document that was read with `uniqueKeys: false`: the library compares each key with every other one. */
export const repeatsKey = (document: Document): boolean => {
  let repeats = false
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set(items.map(({ key }): unknown => (isScalar(key) ? key.value : key)))
      if (keys.size === items.length) return undefined
      repeats = true
      return visit.BREAK
    },
  })
  return repeats
}

/**
 * The values of a file that says what is applied: kustomizations, charts, objects of Argo CD and Flux. It is read as its own
 * tool reads it, anchors included, and it decides no access: it only tells where objects come from.
 */
export const readValues = (text: string): readonly Json[] => readJsonValue(text) ?? readYamlValues(text)

/** JSON is YAML, of which its own parser makes the same value in a tenth of the time. */
const readJsonValue = (text: string): readonly Json[] | undefined => {
  if (!/^\s*[{[]/.test(text) || isDeep(text)) return undefined
  try {
    return [JSON.parse(text) as Json]
  } catch {
    return undefined
  }
}

/** More than anything that says what is applied; the library for YAML gives such a value up. */
const deepest = 500

const isDeep = (text: string): boolean => {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '{' || bracket === '[' ? 1 : -1
    if (depth > deepest) return true
  }
  return false
}

const readYamlValues = (text: string): readonly Json[] => {
  try {
    return parseAllDocuments(text, { uniqueKeys: false, merge: true, logLevel: 'silent' }).flatMap((document) => {
      if (document.errors.length > 0) return []
      const value = document.toJS({ maxAliasCount: mostAliases }) as Json | undefined
      return value === undefined || value === null ? [] : [value]
    })
  } catch {
    // Too many aliases, or a value that the library cannot build: as good as none.
    return []
  }
}

/** The same where every document of the text can be read; undefined: what the others hold is not known. */
export const readWhole = (text: string): readonly Json[] | undefined => {
  const values = readValues(text)
  const documents = text.split(/^---(?:\s|$)/m).filter((part) => /^[ \t]*[^#\s]/m.test(part)).length
  return values.length === documents ? values : undefined
}
