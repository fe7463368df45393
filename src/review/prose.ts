import { value, words, type Text } from './block.js'
import { ellipsis, fitting, isPlain } from './escape.js'

/** A JSON string, a name between backticks, or where a JSON object or list begins. */
const quoted = /"(?:[^"\\]|\\.)*"|`[^`\s][^`\n]*`|[[{](?=[[{"])/g

/** The object or list that begins at `from`, to its end, or to the end of a text that was cut inside it; undefined for other brackets. */
const jsonAt = (text: string, from: number): string | undefined => {
  let depth = 0
  for (const { 0: part, index } of text.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (part === '[' || part === '{') depth++
    else if (part === ']' || part === '}') depth--
    if (depth === 0) {
      const found = text.slice(from, from + index + 1)
      return isJson(found) ? found : undefined
    }
  }
  return text.slice(from)
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const ends = /^[),.;:!?]{1,3}$/

const unquote = (text: string): string => {
  if (text.startsWith('`')) return text.slice(1, -1)
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'string' ? parsed : text
  } catch {
    return text
  }
}

const wordParts = (word: string): readonly Text[] => {
  if (isPlain(word)) return [words(word)]
  const [, open = '', body = word, close = ''] = /^(\(?)(.*?)([),.;:!?]*)$/su.exec(word) ?? []
  return body === '' ? [value(word)] : [words(open), value(body), words(close)].filter(({ text }) => text !== '')
}

/**
 * What has no room is left out from the end, by whole parts: a name or a quotation that is cut in two reads as another one.
 * A first one that has no room by itself is cut by its writer, as any value is.
 */
const cutWhole = (parts: readonly Text[], limit: number): readonly Text[] => {
  const fits = fitting(
    parts.map(({ text }) => text),
    limit,
  )
  const next = parts[fits]
  if (next === undefined) return parts
  const isFirst = parts.slice(0, fits).every(({ kind }) => kind === 'words')
  const kept = parts.slice(0, fits)
  const head = isFirst && [...next.text].length > limit ? [...kept, value(next.text, limit)] : kept
  if (head.length === parts.length) return head
  const isSpaced = head.at(-1)?.text === ' '
  return [...head, ...(isSpaced || head.length === 0 ? [] : [words(' ')]), words(ellipsis)]
}

/**
 * Sentences of ours with foreign names in them. JSON strings and names between backticks are values; of the rest only plain words stay words, and
 * every other run of characters (paths, addresses, mentions, numbers with signs, markup) is a value as well. Never put it
 * at the start of a line.
 */
export const prose = (text: string, limit = 1200): readonly Text[] => {
  // Only so much is looked at: what is said of more would not be shown.
  const letters = text.length > 4 * limit ? [...text].slice(0, 4 * limit) : undefined
  const source = letters?.join('') ?? text
  const parts: Text[] = []
  const add = (line: readonly Text[], close: boolean): void => {
    if (parts.length > 0 && !close) parts.push(words(' '))
    parts.push(...line)
  }
  const addWords = (between: string, afterValue: boolean): void => {
    const [first, ...rest] = between.split(/[\s]+/u).filter((word) => word !== '')
    if (first === undefined) return
    // What ends a quotation stands close to it.
    const close = afterValue && between.startsWith(first) && ends.test(first)
    add(close ? [words(first)] : wordParts(first), close)
    for (const word of rest) add(wordParts(word), false)
  }
  let from = 0
  for (const match of source.matchAll(quoted)) {
    // Inside of what was told whole.
    if (match.index < from) continue
    const [text] = match
    const json = text === '[' || text === '{' ? jsonAt(source, match.index) : undefined
    if (json === undefined && (text === '[' || text === '{')) continue
    addWords(source.slice(from, match.index), from > 0)
    add([json === undefined ? value(unquote(text)) : value(json, limit)], false)
    from = match.index + (json ?? text).length
  }
  addWords(source.slice(from), from > 0)
  return cutWhole(parts, limit)
}
