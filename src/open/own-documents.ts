import { parsedTexts } from '../mesh/coverage/parsed-text.js'
import type { Json } from '../ports/json.js'

const documentsOf = (text: string): readonly string[] => text.split(/^---[ \t]*$/m)

/** The documents of two YAML texts that one of them alone has and that count, each side as a text: no other is parsed. */
export const ownDocuments = (
  old: string,
  now: string,
  counts: (document: string) => boolean,
): readonly [string, string] => {
  const [one, other] = [documentsOf(old), documentsOf(now)]
  const only = (some: readonly string[], others: readonly string[]): string => {
    const known = new Set(others)
    return some.filter((document) => !known.has(document) && counts(document)).join('---\n')
  }
  return [only(one, other), only(other, one)]
}

/** What a file of YAML or JSON holds; undefined: it cannot be read. JSON is read as such where it is, since lists of packages are large. */
export const documentsIn = (path: string, text: string): readonly Json[] | undefined => {
  if (!path.toLowerCase().endsWith('.json')) return parsedTexts(text)
  try {
    return [JSON.parse(text) as Json]
  } catch {
    return parsedTexts(text)
  }
}
