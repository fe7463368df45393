import { parsedTexts } from '../mesh/coverage/parsed-text.js'
import type { Json } from '../ports/json.js'
import { ofOneSide } from '../ports/of-one-side.js'

const documentsOf = (text: string): readonly string[] => text.split(/^---[ \t]*$/m)

/** The documents of two YAML texts that one of them alone has and that count, each side as a text: no other is parsed. */
export const ownDocuments = (
  old: string,
  now: string,
  counts: (document: string) => boolean,
): readonly [string, string] => {
  const [gone, come] = ofOneSide(documentsOf(old), documentsOf(now), (document) => document)
  return [gone.filter(counts).join('---\n'), come.filter(counts).join('---\n')]
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
