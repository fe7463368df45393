import { isJsonObject, type Json, type JsonArray } from '../ports/json.js'
import type { ReadLimits } from './limits.js'
import type { ParsedDocument } from './parsed-file.js'
import { emptyObject, forbiddenKeys } from './parsed-file.js'
import { readPlainScalar } from './plain-scalar.js'

/**
 * The YAML that people and tools write for Kubernetes: block mappings and sequences, one entry a line, values that end on
 * their line. It is read several times faster than YAML at large. Whatever is not surely of this form, mistakes included,
 * is left to the library: a text is read here whole or not at all, and then it has the same value there and no flaw.
 */

/** Thrown and caught in this file alone. */
class OtherForm extends Error {}

/** A line that is neither empty nor a comment. `start` is the offset of its first character that is no space. */
interface Line {
  readonly indent: number
  readonly start: number
  /** Without the spaces at either end. */
  readonly text: string
  /** Offset after its line feed. */
  readonly end: number
}

// Line feeds, printable ASCII, and letters and punctuation of western languages: none of them means anything to YAML.
const foreign = /[^\n\x20-\x7e\u00a1-\u024f\u2010-\u2027]/

const separator = /^---(?: *| +#.*)$/
const entry = /^(?:([A-Za-z_][A-Za-z0-9_./-]{0,99})|"([A-Za-z0-9_./-]{1,100})"):(?: +(.*))?$/
const comment = /^(?: +#.*)?$/
const doubleQuoted = /^"([^"\\]*)"(.*)$/
const singleQuoted = /^'([^']*)'(.*)$/
const flowList = /^\[([^[\]]*)\](.*)$/
const flowItem = /^(?:"([^"\\,{}]*)"|'([^',{}]*)'|([A-Za-z0-9_./][A-Za-z0-9_./*-]*))$/
const plainStart = /^(?:[A-Za-z0-9_./]|-[0-9])/

const plain = (text: string): Json => {
  const read = readPlainScalar(text)
  if (read.kind === 'ambiguous') throw new OtherForm()
  return read.value
}

/** Without the spaces at either end; an expression with `+$` takes quadratic time on hostile text. */
const withoutSpaces = (text: string): string => {
  let [from, to] = [0, text.length]
  while (from < to && text.charCodeAt(from) === 32) from += 1
  while (to > from && text.charCodeAt(to - 1) === 32) to -= 1
  return text.slice(from, to)
}

const scalar = (text: string): Json => {
  switch (text.charAt(0)) {
    case '"':
    case "'": {
      const found = (text.startsWith('"') ? doubleQuoted : singleQuoted).exec(text)
      if (found === null || !comment.test(found[2] ?? '')) throw new OtherForm()
      return found[1] ?? ''
    }
    case '{':
      if (!text.startsWith('{}') || !comment.test(text.slice(2))) throw new OtherForm()
      return emptyObject()
    case '[': {
      const found = flowList.exec(text)
      if (found === null || !comment.test(found[2] ?? '')) throw new OtherForm()
      const inner = withoutSpaces(found[1] ?? '')
      if (inner === '') return []
      return inner.split(',').map((item) => {
        const one = flowItem.exec(withoutSpaces(item))
        if (one === null) throw new OtherForm()
        return one[1] ?? one[2] ?? plain(one[3] ?? '')
      })
    }
    default: {
      const cut = text.indexOf(' #')
      const value = cut < 0 ? text : withoutSpaces(text.slice(0, cut))
      if (!plainStart.test(value) || value.includes(': ') || value.endsWith(':')) throw new OtherForm()
      return plain(value)
    }
  }
}

/** Offsets of a mapping's keys or a sequence's elements. */
type Places = Map<Json, ReadonlyMap<string, number>>

/** The elements of a sequence in brackets; `start` is the offset of the bracket. */
const flowPlaces = (text: string, start: number): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  let at = start + 1
  for (const [index, item] of (flowList.exec(text)?.[1] ?? '').split(',').entries()) {
    places.set(String(index), at + item.length - item.trimStart().length)
    at += item.length + 1
  }
  return places
}

const isItem = (line: Line): boolean => line.text.startsWith('- ')

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
    if (first === undefined || isItem(first)) throw new OtherForm()
    const value = this.map(first.indent, 1)
    if (this.at < this.lines.length) throw new OtherForm()
    return value
  }

  private value(text: string, line: Line): Json {
    const value = scalar(text)
    // What stands behind it on the line, a comment, is a part of `text`.
    if (this.places !== undefined && Array.isArray(value) && value.length > 0)
      this.places.set(value, flowPlaces(text, line.start + line.text.length - text.length))
    return value
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
    if (line !== undefined && line.indent > indent) throw new OtherForm()
  }

  private map(indent: number, depth: number): Json {
    if (depth > this.depth) throw new OtherForm()
    const object = emptyObject()
    const places = new Map<string, number>()
    this.places?.set(object, places)
    for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
      const found = entry.exec(line.text)
      if (found === null) {
        if (isItem(line)) break
        throw new OtherForm()
      }
      const [, bare, quoted, rest = ''] = found
      const key = bare ?? quoted ?? ''
      // A top-level list of objects has its places noted, which the library's nodes know.
      if (key in object || forbiddenKeys.has(key) || (depth === 1 && key === 'items')) throw new OtherForm()
      if (bare !== undefined && typeof plain(bare) !== 'string') throw new OtherForm()
      this.at += 1
      if (this.places !== undefined) places.set(key, line.start)
      if (rest === '' || rest.startsWith('#')) object[key] = this.nested(indent, depth)
      else object[key] = this.value(rest, line)
      this.closed(indent)
    }
    return object
  }

  private sequence(indent: number, depth: number): Json {
    if (depth > this.depth) throw new OtherForm()
    const list: Json[] = []
    const places = new Map<string, number>()
    this.places?.set(list, places)
    for (let line = this.lines[this.at]; line?.indent === indent && isItem(line); line = this.lines[this.at]) {
      const text = line.text.slice(1).replace(/^ +/, '')
      const shift = line.text.length - text.length
      if (this.places !== undefined) places.set(String(list.length), line.start + shift)
      if (entry.test(text)) {
        this.lines[this.at] = { ...line, indent: line.indent + shift, start: line.start + shift, text }
        list.push(this.map(line.indent + shift, depth + 1))
      } else {
        this.at += 1
        list.push(this.value(text, line))
      }
      this.closed(indent)
    }
    return list
  }
}

const helmSource = /^# Source: (.{1,500})$/m

/**
 * Finds parts of the one value that a text of the plain form holds: the offset of a mapping's member at its key, of a
 * sequence's element at the element, of what is not there at its nearest parent. Undefined for a text of another form.
 */
export const openPlainYaml = (text: string): ((parts: readonly string[]) => number) | undefined => {
  const places: Places = new Map()
  const [document, ...more] = readPlainYaml(text, { bytes: Infinity, documents: 2, depth: 100 }, places) ?? []
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

/** Reads a stream of the plain form; undefined where any of it is of another. `places` takes down where its parts stand. */
export const readPlainYaml = (
  text: string,
  limits: ReadLimits,
  places?: Places,
): readonly ParsedDocument[] | undefined => {
  if (foreign.test(text)) return undefined
  const documents: ParsedDocument[] = []
  let lines: Line[] = []
  let head = 0
  let separators = 0
  const finish = (): void => {
    const [first, last] = [lines[0], lines.at(-1)]
    if (first !== undefined && last !== undefined) {
      const value = new PlainReader(lines, limits.depth, places).document()
      const before = text.slice(head, first.start)
      const renderedFrom = before.includes('# Source: ') ? helmSource.exec(before)?.[1] : undefined
      documents.push({
        range: { start: first.start, end: last.end },
        value,
        flaws: [],
        items: new Map(),
        ...(renderedFrom === undefined ? {} : { renderedFrom }),
      })
    }
    lines = []
  }
  try {
    for (let offset = 0; offset < text.length;) {
      const found = text.indexOf('\n', offset)
      const stop = found < 0 ? text.length : found
      const end = found < 0 ? stop : stop + 1
      let from = offset
      while (from < stop && text.charCodeAt(from) === 32) from += 1
      const line = withoutSpaces(text.slice(from, stop))
      if (from === offset && (line.startsWith('---') || line.startsWith('...'))) {
        if (!separator.test(line)) return undefined
        finish()
        head = offset
        separators += 1
        if (separators >= limits.documents) return undefined
      } else if (line !== '' && !line.startsWith('#')) {
        lines.push({ indent: from - offset, start: from, text: line, end })
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
