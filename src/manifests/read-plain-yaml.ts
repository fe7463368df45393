import type { Json } from '../ports/json.js'
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

const isItem = (line: Line): boolean => line.text.startsWith('- ')

/** Lines of one document, from the first on. */
class PlainReader {
  private at = 0
  private readonly lines: Line[]
  private readonly depth: number

  constructor(lines: Line[], depth: number) {
    this.lines = lines
    this.depth = depth
  }

  document(): Json {
    const [first] = this.lines
    if (first === undefined || isItem(first)) throw new OtherForm()
    const value = this.map(first.indent, 1)
    if (this.at < this.lines.length) throw new OtherForm()
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
      if (rest === '' || rest.startsWith('#')) {
        object[key] = this.nested(indent, depth)
      } else object[key] = scalar(rest)
      this.closed(indent)
    }
    return object
  }

  private sequence(indent: number, depth: number): Json {
    if (depth > this.depth) throw new OtherForm()
    const list: Json[] = []
    for (let line = this.lines[this.at]; line?.indent === indent && isItem(line); line = this.lines[this.at]) {
      const text = line.text.slice(1).replace(/^ +/, '')
      if (entry.test(text)) {
        const inner = line.indent + line.text.length - text.length
        this.lines[this.at] = { ...line, indent: inner, text }
        list.push(this.map(inner, depth + 1))
      } else {
        this.at += 1
        list.push(scalar(text))
      }
      this.closed(indent)
    }
    return list
  }
}

const helmSource = /^# Source: (.{1,500})$/m

/** Reads a stream of the plain form; undefined where any of it is of another. */
export const readPlainYaml = (text: string, limits: ReadLimits): readonly ParsedDocument[] | undefined => {
  if (foreign.test(text)) return undefined
  const documents: ParsedDocument[] = []
  let lines: Line[] = []
  let head = 0
  let separators = 0
  const finish = (): void => {
    const [first, last] = [lines[0], lines.at(-1)]
    if (first !== undefined && last !== undefined) {
      const value = new PlainReader(lines, limits.depth).document()
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
