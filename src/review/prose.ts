import { value, words, type Text } from './block.js'
import { cut, isPlain } from './escape.js'

/** A JSON string, or a name between backticks. */
const quoted = /"(?:[^"\\]|\\.)*"|`[^`\s][^`\n]*`/g
const ends = /^[),.;:]{1,3}$/

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
 * Sentences of ours with foreign names in them. JSON strings and names between backticks are values; of the rest only plain words stay words, and
 * every other run of characters (paths, addresses, mentions, numbers with signs, markup) is a value as well. Never put it
 * at the start of a line.
 */
export const prose = (text: string, limit = 1200): readonly Text[] => {
  const source = cut(text, limit)
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
    addWords(source.slice(from, match.index), from > 0)
    add([value(unquote(match[0]))], false)
    from = match.index + match[0].length
  }
  addWords(source.slice(from), from > 0)
  return parts
}
