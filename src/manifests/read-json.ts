import type { Json, JsonObject } from '../ports/json.js'
import type { Flaw, ParsedFile, Range } from './parsed-file.js'
import { duplicateKey, emptyObject, forbiddenKey, forbiddenKeys, noItems, notExact, tooDeep } from './parsed-file.js'
import { pointerParts } from './positions.js'

/** Ends the reading; the flaw is the only one that counts. */
class Malformed extends Error {
  readonly flaw: Flaw

  constructor(flaw: Flaw) {
    super(flaw.message)
    this.flaw = flaw
  }
}

const quote = 34
const backslash = 92
const wholeNumber = /^-?[0-9]+$/
const numberAt = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y

/**
 * RFC 8259 in one pass: JSON.parse would take the last of two equal members in silence (attack K06), and its objects
 * have a prototype. A byte order mark is skipped, as kubectl does.
 */
class Reader {
  private readonly text: string
  private readonly depth: number
  private at: number
  readonly flaws: Flaw[] = []
  readonly items = new Map<JsonObject, Range>()

  constructor(text: string, depth: number) {
    this.text = text
    this.depth = depth
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  }

  /** The one value of the text. */
  document(): Json {
    const value = this.value(0, true)
    this.space()
    if (this.at < this.text.length) this.fail('Text follows the end of the value', 'one JSON value in a file')
    return value
  }

  private fail(message: string, expected: string): never {
    const received = this.at < this.text.length ? this.text.slice(this.at, this.at + 20) : 'the end of the file'
    throw new Malformed({
      code: 'YAML_SYNTAX',
      offset: this.at,
      message,
      expected,
      received,
      remedy: 'Write well-formed JSON (RFC 8259): no comments, no trailing commas',
    })
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      this.at += 1
    }
  }

  /** `list`: the value is a document or an item of a list, so its `items` may be objects of their own. */
  private value(depth: number, list: boolean): Json {
    this.space()
    switch (this.text.charCodeAt(this.at)) {
      case 123:
        return this.object(depth + 1, list)
      case 91:
        return this.array(depth + 1, false)
      case quote:
        return this.string()
      case 116:
        return this.word('true', true)
      case 102:
        return this.word('false', false)
      case 110:
        return this.word('null', null)
      default:
        return this.number()
    }
  }

  private word(word: string, value: Json): Json {
    if (!this.text.startsWith(word, this.at)) this.fail('This is no JSON value', 'a value')
    this.at += word.length
    return value
  }

  private number(): number {
    numberAt.lastIndex = this.at
    const text = numberAt.exec(this.text)?.[0]
    if (text === undefined) return this.fail('This is no JSON value', 'a value')
    const value = Number(text)
    if (!Number.isFinite(value) || (wholeNumber.test(text) && !Number.isSafeInteger(value)))
      this.flaws.push(notExact(text.slice(0, 60), this.at))
    this.at += text.length
    return value + 0
  }

  private string(): string {
    const start = this.at
    let at = start + 1
    let escaped = false
    for (;;) {
      const code = this.text.charCodeAt(at)
      if (code === quote) break
      if (code === backslash) {
        escaped = true
        at += 2
      } else if (code >= 32) {
        at += 1
      } else {
        // NaN at the end of the text, or a control character.
        this.at = at
        return this.fail('A string does not end, or holds a control character', '"')
      }
    }
    if (!escaped) {
      this.at = at + 1
      return this.text.slice(start + 1, at)
    }
    try {
      const value: unknown = JSON.parse(this.text.slice(start, at + 1))
      this.at = at + 1
      return String(value)
    } catch {
      return this.fail('A string has an escape that JSON does not know', '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX')
    }
  }

  private object(depth: number, list: boolean): JsonObject {
    if (depth > this.depth) throw new Malformed(tooDeep(this.depth, this.at))
    const object = emptyObject()
    this.at += 1
    this.space()
    if (this.text.charCodeAt(this.at) === 125) {
      this.at += 1
      return object
    }
    for (;;) {
      this.space()
      const start = this.at
      if (this.text.charCodeAt(start) !== quote) this.fail('A member has no name', 'a string in double quotes')
      const key = this.string()
      this.space()
      if (this.text.charCodeAt(this.at) !== 58) this.fail('A member has no value', ':')
      this.at += 1
      if (forbiddenKeys.has(key)) this.flaws.push(forbiddenKey(key, start))
      else if (key in object) this.flaws.push(duplicateKey(key, start))
      const value = this.member(key, depth, list)
      if (!forbiddenKeys.has(key)) object[key] = value
      this.space()
      const code = this.text.charCodeAt(this.at)
      if (code !== 44 && code !== 125) this.fail('An object does not end', ', or }')
      this.at += 1
      if (code === 125) return object
    }
  }

  private member(key: string, depth: number, list: boolean): Json {
    this.space()
    if (list && key === 'items' && this.text.charCodeAt(this.at) === 91) return this.array(depth + 1, true)
    return this.value(depth, false)
  }

  private array(depth: number, list: boolean): Json[] {
    if (depth > this.depth) throw new Malformed(tooDeep(this.depth, this.at))
    const array: Json[] = []
    this.at += 1
    this.space()
    if (this.text.charCodeAt(this.at) === 93) {
      this.at += 1
      return array
    }
    for (;;) {
      this.space()
      const start = this.at
      const value = this.value(depth, list)
      if (list && typeof value === 'object' && value !== null && !Array.isArray(value)) {
        this.items.set(value as JsonObject, { start, end: this.at })
      }
      array.push(value)
      this.space()
      const code = this.text.charCodeAt(this.at)
      if (code !== 44 && code !== 93) this.fail('An array does not end', ', or ]')
      this.at += 1
      if (code === 93) return array
    }
  }
}

/** Reads a JSON file; never throws, whatever the text. */
export const readJson = (text: string, depth: number): ParsedFile => {
  const reader = new Reader(text, depth)
  const range = { start: 0, end: text.length }
  try {
    const value = reader.document()
    return { language: 'json', documents: [{ range, value, flaws: reader.flaws, items: reader.items }] }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return {
      language: 'json',
      documents: [{ range, value: undefined, flaws: [...reader.flaws, error.flaw], items: noItems }],
    }
  }
}

/** The offset just after the value that starts at `start`; the text is known to be well-formed. */
const skipValue = (text: string, start: number): number => {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      for (at += 1; at < text.length && text.charCodeAt(at) !== quote; at += 1)
        if (text.charCodeAt(at) === backslash) at += 1
      if (depth === 0) return at + 1
    } else if (code === 123 || code === 91) depth += 1
    else if (code === 125 || code === 93) {
      depth -= 1
      if (depth === 0) return at + 1
      if (depth < 0) return at
    } else if (depth === 0 && (code === 44 || code <= 32)) return at
  }
  return text.length
}

const skipTo = (text: string, start: number): number => {
  let at = start
  while (
    at < text.length &&
    (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 44 || text.charCodeAt(at) === 0xfeff)
  )
    at += 1
  return at
}

/**
 * The offset of a part of the value that starts at `start`: of a member its name, of an array its element. A part that
 * is not there gives its nearest parent. The text must have been read without a flaw.
 */
export const findInJson = (text: string, start: number, pointer: string): number => {
  let found = skipTo(text, start)
  let value = found
  for (const part of pointerParts(pointer)) {
    const open = text.charCodeAt(value)
    if (open !== 123 && open !== 91) return found
    let at = skipTo(text, value + 1)
    let next: number | undefined
    for (let index = 0; at < text.length && text.charCodeAt(at) !== 125 && text.charCodeAt(at) !== 93; index += 1) {
      if (open === 91) {
        if (String(index) === part) {
          found = at
          next = at
          break
        }
        at = skipTo(text, skipValue(text, at))
        continue
      }
      const end = skipValue(text, at)
      const content = skipTo(text, text.indexOf(':', end) + 1)
      if (JSON.parse(text.slice(at, end)) === part) {
        found = at
        next = content
        break
      }
      at = skipTo(text, skipValue(text, content))
    }
    if (next === undefined) return found
    value = next
  }
  return found
}
