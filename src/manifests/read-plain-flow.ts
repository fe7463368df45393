import type { Json } from '../ports/json.js'
import { emptyObject, forbiddenKeys } from './parsed-file.js'
import { readPlainScalar } from './plain-scalar.js'

/** Of another form than is read directly: thrown and caught among the readers of the plain form. */
export class OtherForm extends Error {}

// One for all: the stack trace of each would cost more than the reading.
const other = new OtherForm()

/** Leaves the text to the library. */
export const leave = (): never => {
  throw other
}

/** Offsets of a mapping's keys or a sequence's elements. */
export type Places = Map<Json, ReadonlyMap<string, number>>

/** A list that grows keeps room for sixteen more, and most lists have one item. */
export const trimmed = (list: readonly Json[]): readonly Json[] => list.slice()

/** Where the parts of one value are taken down; undefined where nobody asks for places. */
export const notePlaces = (all: Places | undefined, value: Json): Map<string, number> | undefined => {
  if (all === undefined) return undefined
  const places = new Map<string, number>()
  all.set(value, places)
  return places
}

export const readPlain = (text: string): Json => {
  const read = readPlainScalar(text)
  return read.kind === 'ambiguous' ? leave() : read.value
}

const key = /(?:([A-Za-z_][A-Za-z0-9_./-]{0,99})|"([A-Za-z0-9_./-]{1,100})"): +/y
const doubleQuoted = /"([^"\\]*)"/y
const singleQuoted = /'([^']*)'/y
// A colon within a word is a part of it: nothing follows it that would end a key.
const word = /[A-Za-z0-9_./](?:[A-Za-z0-9_./*-]|:(?=[A-Za-z0-9_./-]))*/y

/**
 * Mappings in braces and sequences in brackets that end on their line, inside each other, of keys that are words and of
 * values that are words or quoted: `[{ name: http, port: 80 }]`. The rest is left to the library.
 */
class FlowReader {
  /** Where the reading is, and at last where the collection ended. */
  at = 0
  private readonly text: string
  private readonly start: number
  private readonly depth: number
  private readonly places: Places | undefined

  /** `start`: offset of the text in its file; `depth`: how deep collections may still be nested. */
  constructor(text: string, start: number, depth: number, places: Places | undefined) {
    this.text = text
    this.start = start
    this.depth = depth
    this.places = places
  }

  collection(depth: number): Json {
    if (depth > this.depth) return leave()
    return this.text.charAt(this.at) === '{' ? this.map(depth) : this.sequence(depth)
  }

  private map(depth: number): Json {
    const object = emptyObject()
    const places = notePlaces(this.places, object)
    this.at += 1
    for (let more = !this.ends('}'); more; more = this.goesOn('}')) {
      const offset = this.start + this.at
      const found = this.take(key)
      const name = found[1] ?? found[2] ?? ''
      if (name in object || forbiddenKeys.has(name)) leave()
      if (found[1] !== undefined && typeof readPlain(name) !== 'string') leave()
      places?.set(name, offset)
      object[name] = this.value(depth)
    }
    return object
  }

  private sequence(depth: number): Json {
    const list: Json[] = []
    const places = notePlaces(this.places, list)
    this.at += 1
    for (let more = !this.ends(']'); more; more = this.goesOn(']')) {
      places?.set(String(list.length), this.start + this.at)
      list.push(this.value(depth))
    }
    return places === undefined ? trimmed(list) : list
  }

  private value(depth: number): Json {
    switch (this.text.charAt(this.at)) {
      case '"':
        return this.take(doubleQuoted)[1] ?? ''
      case "'":
        return this.take(singleQuoted)[1] ?? ''
      case '{':
      case '[':
        return this.collection(depth + 1)
      default:
        return readPlain(this.take(word)[0])
    }
  }

  private take(form: RegExp): RegExpExecArray {
    form.lastIndex = this.at
    const found = form.exec(this.text)
    if (found === null) return leave()
    this.at += found[0].length
    return found
  }

  private skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === 32) this.at += 1
  }

  /** Whether the collection ends here; its bracket is then passed. */
  private ends(bracket: string): boolean {
    this.skipSpaces()
    if (this.text.charAt(this.at) !== bracket) return false
    this.at += 1
    return true
  }

  /** After an entry: a comma and another, or the end. */
  private goesOn(bracket: string): boolean {
    if (this.ends(bracket)) return false
    if (this.text.charAt(this.at) !== ',') return leave()
    this.at += 1
    this.skipSpaces()
    return true
  }
}

/** Reads the collection at the beginning of a text, and where it ends. */
export const readFlow = (
  text: string,
  start: number,
  depth: number,
  places: Places | undefined,
): { readonly value: Json; readonly end: number } => {
  const reader = new FlowReader(text, start, depth, places)
  const value = reader.collection(1)
  return { value, end: reader.at }
}
