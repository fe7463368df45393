import { parse, parseAllDocuments } from 'yaml'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { objectAt, textAt } from '../fields.js'

const texts = new Map<string, Json | undefined>()
const mostTexts = 256

/** A text that holds YAML; undefined where it does not. */
export const parsedText = (text: string): Json | undefined => {
  if (texts.has(text)) return texts.get(text)
  let value: Json | undefined
  try {
    value = parse(text, { maxAliasCount: 100, prettyErrors: false, logLevel: 'silent' }) as Json
  } catch {
    value = undefined
  }
  if (texts.size >= mostTexts) texts.clear()
  texts.set(text, value)
  return value
}

/** The MeshConfig of a ConfigMap. */
export const meshConfigOf = ({ content }: KubernetesObject): JsonObject => {
  const value = parsedText(textAt(content, 'data', 'mesh'))
  return isJsonObject(value) ? value : objectAt(null)
}

/** Documents of a text that holds YAML; undefined where it does not. */
export const parsedTexts = (text: string): readonly Json[] | undefined => {
  try {
    const documents = [...parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent' })]
    if (documents.some(({ errors }) => errors.length > 0)) return undefined
    return documents.map((document) => document.toJS({ maxAliasCount: 100 }) as Json)
  } catch {
    return undefined
  }
}
