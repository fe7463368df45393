import { parseDocument } from 'yaml'
import type { Json } from '../ports/json.js'

/** Aliases that one document may expand. */
const mostAliases = 100

/**
 * The value of a document as most programs read it, anchors, merges and words of YAML 1.1 included; undefined where it has
 * none. Only for objects of kinds that decide nothing by themselves: of those that do, nothing may be left to a reader.
 */
export const readLoosely = (text: string): Json | undefined => {
  try {
    const document = parseDocument(text, {
      version: '1.1',
      merge: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
    if (document.errors.length > 0) return undefined
    return document.toJS({ maxAliasCount: mostAliases }) as Json
  } catch {
    return undefined
  }
}
