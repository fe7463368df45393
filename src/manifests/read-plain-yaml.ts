import { isJsonObject, type Json, type JsonArray } from '../ports/json.js'
import type { ReadLimits } from './limits.js'
import type { KnownDocuments, ParsedDocument, Range } from './parsed-file.js'
import { emptyObject, forbiddenKeys, noFlaws, noItems } from './parsed-file.js'
import { leave, notePlaces, OtherForm, readFlow, readPlain, trimmed, type Places } from './read-plain-flow.js'

/**
 * The YAML that people and tools write for Kubernetes: block mappings and sequences, one entry a line, values that end on
 * their line. It is read several times faster than YAML at large. Whatever is not surely of this form, mistakes included,
 * is left to the library: a text is read here whole or not at all, and then it has the same value there and no flaw.
 */

/** A line that is neither empty nor a comment. `start` is the offset of its first character that is no space. */
interface Line {
  readonly indent: number
  readonly start: number
  /** Without the spaces at either end. */
  readonly text: string
  /** Offset after its line feed. */
  readonly end: number
  /** The literal text below it, where the line ends with the sign for one. */
  readonly block?: string
}

// Line feeds, printable ASCII, and letters and punctuation of western languages: none of them means anything to YAML.
const foreign = /[^\n\x20-\x7e\u00a1-\u024f\u2010-\u2027]/

const separator = /^---(?: *| +#.*)$/
const entry = /^(?:([A-Za-z_][A-Za-z0-9_./-]{0,99})|"([A-Za-z0-9_./-]{1,100})"):(?: +(.*))?$/
const comment = /^(?: +#.*)?$/
const doubleQuoted = /^"([^"\\]*)"(.*)$/
const singleQuoted = /^'([^']*)'(.*)$/
const dashes = /^(?:- +)*/
const literal = /^\|-?$/
const plainStart = /^(?:[A-Za-z0-9_./]|-[0-9])/

/** Without the spaces at either end; an expression with `+$` takes quadratic time on hostile text. */
const withoutSpaces = (text: string): string => {
  let from = 0
  let to = text.length
  while (from < to && text.charCodeAt(from) === 32) from += 1
  while (to > from && text.charCodeAt(to - 1) === 32) to -= 1
  return text.slice(from, to)
}

const scalar = (text: string): Json => {
  const first = text.charAt(0)
  if (first === '"' || first === "'") {
    const found = (first === '"' ? doubleQuoted : singleQuoted).exec(text)
    if (found === null || !comment.test(found[2] ?? '')) return leave()
    return found[1] ?? ''
  }
  const cut = text.indexOf(' #')
  const value = cut < 0 ? text : withoutSpaces(text.slice(0, cut))
  if (!plainStart.test(value) || value.includes(': ') || value.endsWith(':')) return leave()
  return readPlain(value)
}

const isItem = (line: Line): boolean => line.text.startsWith('- ')

/** Keys that `entry` took, and that are no number, word or forbidden name: the same few stand in every file. */
const knownKeys = new Set<string>()
const mostKeys = 5000

/** Key and rest of a line whose key is known; undefined where the line has to be looked at. */
const splitKnown = (text: string): { readonly key: string; readonly rest: string } | undefined => {
  const colon = text.indexOf(':')
  if (colon < 1 || (colon + 1 < text.length && text.charCodeAt(colon + 1) !== 32)) return undefined
  const key = text.slice(0, colon)
  return knownKeys.has(key) ? { key, rest: withoutSpaces(text.slice(colon + 1)) } : undefined
}

const splitEntry = (text: string): { readonly key: string; readonly rest: string } => {
  const found = entry.exec(text)
  if (found === null) return leave()
  const [, bare, quoted, rest = ''] = found
  const key = bare ?? quoted ?? ''
  if (forbiddenKeys.has(key)) leave()
  if (bare !== undefined && typeof readPlain(bare) !== 'string') leave()
  if (bare !== undefined && knownKeys.size < mostKeys) knownKeys.add(bare)
  return { key, rest }
}

/** Lines of one document, from the first on. */
class PlainReader {
  private at = 0
  private readonly lines: Line[]
  private readonly depth: number
  private readonly places: Places | undefined

  constructor(lines: Line[], depth: number, places?: Places) {
    this.lines = lines
    this.depth = depth
    this.places = places
  }

  document(): Json {
    const [first] = this.lines
    if (first === undefined || isItem(first)) return leave()
    const value = this.map(first.indent, 1)
    if (this.at < this.lines.length) leave()
    return value
  }

  /** What stands behind a value on its line, a comment, is a part of `text`. */
  private value(text: string, line: Line, depth: number): Json {
    if (text.startsWith('|') && literal.test(text)) return line.block ?? leave()
    if (!text.startsWith('{') && !text.startsWith('[')) return scalar(text)
    const start = line.start + line.text.length - text.length
    const { value, end } = readFlow(text, start, this.depth - depth, this.places)
    return comment.test(text.slice(end)) ? value : leave()
  }

  /** What belongs to the line before: deeper lines, or for a key the items of a sequence that stand no deeper. */
  private nested(indent: number, depth: number): Json {
    const line = this.lines[this.at]
    if (line === undefined || line.indent < indent) return null
    if (line.indent === indent) return isItem(line) ? this.sequence(indent, depth + 1) : null
    return isItem(line) ? this.sequence(line.indent, depth + 1) : this.map(line.indent, depth + 1)
  }

  /** Nothing that is deeper may follow a value: it would go on there. */
  private closed(indent: number): void {
    const line = this.lines[this.at]
    if (line !== undefined && line.indent > indent) leave()
  }

  private map(indent: number, depth: number): Json {
    if (depth > this.depth) leave()
    const object = emptyObject()
    const places = notePlaces(this.places, object)
    for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
      if (isItem(line)) break
      const { key, rest } = splitKnown(line.text) ?? splitEntry(line.text)
      // A top-level list of objects has its places noted, which the library's nodes know.
      if (key in object || (depth === 1 && key === 'items')) leave()
      this.at += 1
      places?.set(key, line.start)
      if (rest === '' || rest.startsWith('#')) object[key] = this.nested(indent, depth)
      else object[key] = this.value(rest, line, depth)
      this.closed(indent)
    }
    return object
  }

  private sequence(indent: number, depth: number): Json {
    if (depth > this.depth) leave()
    const list: Json[] = []
    const places = notePlaces(this.places, list)
    for (let line = this.lines[this.at]; line?.indent === indent && isItem(line); line = this.lines[this.at]) {
      const text = line.text.slice(1).replace(/^ +/, '')
      const shift = line.text.length - text.length
      places?.set(String(list.length), line.start + shift)
      if (entry.test(text)) {
        this.lines[this.at] = { ...line, indent: line.indent + shift, start: line.start + shift, text }
        list.push(this.map(line.indent + shift, depth + 1))
      } else {
        this.at += 1
        list.push(this.value(text, line, depth))
      }
      this.closed(indent)
    }
    return places === undefined ? trimmed(list) : list
  }
}

/**
 * The text below a line that ends with `|` or `|-`: lines that stand deeper than the key or dash it belongs to, without
 * their common indent. Undefined where the line ends otherwise.
 */
const readBlock = (text: string, line: Line): Pick<Line, 'block' | 'end'> | undefined => {
  if (!line.text.endsWith('|') && !line.text.endsWith('|-')) return undefined
  const before = dashes.exec(line.text)?.[0] ?? ''
  const rest = line.text.slice(before.length)
  const [sign, parent] = literal.test(rest)
    ? [rest, line.indent + before.lastIndexOf('-')]
    : [entry.exec(rest)?.[3] ?? '', line.indent + before.length]
  if (!literal.test(sign) || line.indent > parent) return undefined
  const lines: string[] = []
  let blank = 0
  let indent = -1
  let end = line.end
  for (let offset = line.end; offset < text.length;) {
    const stop = text.indexOf('\n', offset)
    // Whether a text without a last line feed ends with one is no question of the plain form.
    if (stop < 0) return leave()
    let from = offset
    while (from < stop && text.charCodeAt(from) === 32) from += 1
    if (from === stop) {
      if (from - offset > Math.max(indent, 0)) return leave()
      blank += 1
    } else {
      if (from - offset <= parent) break
      if (indent < 0) indent = from - offset
      if (from - offset < indent) return leave()
      for (; blank > 0; blank -= 1) lines.push('')
      lines.push(text.slice(offset + indent, stop))
      end = stop + 1
    }
    offset = stop + 1
  }
  if (lines.length === 0) return leave()
  return { block: lines.join('\n') + (sign === '|' ? '\n' : ''), end }
}

const helmSource = /^# Source: (.{1,500})$/m

/**
 * Finds parts of the one value that a text of the plain form holds: the offset of a mapping's member at its key, of a
 * sequence's element at the element, of what is not there at its nearest parent. Undefined for a text of another form.
 */
export const openPlainYaml = (text: string): ((parts: readonly string[]) => number) | undefined => {
  const places: Places = new Map()
  const [document, ...more] = readPlainYaml(text, { bytes: Infinity, documents: 2, depth: 100 }, { places }) ?? []
  if (document === undefined || more.length > 0) return undefined
  return (parts) => {
    let value = document.value
    let offset = document.range.start
    for (const part of parts) {
      const found = value === undefined ? undefined : places.get(value)?.get(part)
      if (found === undefined) return offset
      offset = found
      if (isJsonObject(value)) value = value[part]
      else value = Array.isArray(value) ? (value as JsonArray)[Number(part)] : undefined
    }
    return offset
  }
}

/** Where the document that begins at `start` has its end: at the line that begins with the mark of another. */
export const endOfDocument = (text: string, start: number): number => {
  if (text.startsWith('---', start)) return start
  const found = text.indexOf('\n---', start)
  return found < 0 ? text.length : found + 1
}

/** Shorter texts are read before it pays to remember their parts. */
export const short = 4000

const movedRange = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by })

/** A document of a part of a text, as one of the text. It has no flaws. */
export const moved = (document: ParsedDocument, by: number): ParsedDocument => {
  if (by === 0) return document
  const { range, items } = document
  return {
    ...document,
    range: movedRange(range, by),
    ...(items.size === 0 ? {} : { items: new Map([...items].map(([item, at]) => [item, movedRange(at, by)])) }),
  }
}

/**
 * Reads a stream of the plain form; undefined where any of it is of another. `places` takes down where its parts stand; of what
 * is `known` nobody asks for them.
 */
export const readPlainYaml = (
  text: string,
  limits: ReadLimits,
  { places, known }: { readonly places?: Places; readonly known?: KnownDocuments } = {},
): readonly ParsedDocument[] | undefined => {
  if (foreign.test(text)) return undefined
  const documents: ParsedDocument[] = []
  let lines: Line[] = []
  let begin = 0
  let separators = 0
  const isLong = text.length > short
  const finish = (): void => {
    const [first, last] = [lines[0], lines.at(-1)]
    if (first !== undefined && last !== undefined) {
      const value = new PlainReader(lines, limits.depth, places).document()
      const before = text.slice(begin, first.start)
      const renderedFrom = before.includes('# Source: ') ? helmSource.exec(before)?.[1] : undefined
      const document: ParsedDocument = {
        range: { start: first.start, end: last.end },
        value,
        flaws: noFlaws,
        items: noItems,
        ...(renderedFrom === undefined ? {} : { renderedFrom }),
      }
      documents.push(document)
      if (isLong && known !== undefined) {
        const end = endOfDocument(text, begin)
        if (begin > 0 || end < text.length) known.set(text.slice(begin, end), moved(document, -begin))
      }
    }
    lines = []
  }
  /** Where what follows a document that is known begins. */
  const skipKnown = (): number => {
    if (!isLong || known === undefined) return begin
    const end = endOfDocument(text, begin)
    const found = begin > 0 || end < text.length ? known.get(text.slice(begin, end)) : undefined
    if (found === undefined) return begin
    documents.push(moved(found, begin))
    return end
  }
  try {
    for (let offset = skipKnown(); offset < text.length;) {
      const found = text.indexOf('\n', offset)
      const stop = found < 0 ? text.length : found
      const end = found < 0 ? stop : stop + 1
      let from = offset
      while (from < stop && text.charCodeAt(from) === 32) from += 1
      let to = stop
      while (to > from && text.charCodeAt(to - 1) === 32) to -= 1
      const line = text.slice(from, to)
      if (from === offset && (line.startsWith('---') || line.startsWith('...'))) {
        if (!separator.test(line)) return undefined
        finish()
        begin = end
        separators += 1
        if (separators >= limits.documents) return undefined
        offset = skipKnown()
        continue
      }
      if (line !== '' && !line.startsWith('#')) {
        const one: Line = { indent: from - offset, start: from, text: line, end }
        const block = readBlock(text, one)
        lines.push(block === undefined ? one : { ...one, ...block })
        offset = block?.end ?? end
        continue
      }
      offset = end
    }
    finish()
  } catch (error) {
    if (!(error instanceof OtherForm)) throw error
    return undefined
  }
  return documents
}
