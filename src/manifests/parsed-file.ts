import type { Code } from '../errors/codes.js'
import type { Json, JsonObject } from '../ports/json.js'

/** Something wrong at an offset (UTF-16 code units) of a text; becomes a `Problem` once the path is known. */
export interface Flaw {
  readonly code: Code
  readonly offset: number
  readonly message: string
  readonly expected?: string
  readonly received?: string
  readonly remedy: string
}

/** Offsets into the text, end excluded. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** One YAML document, or the one value of a JSON file. */
export interface ParsedDocument {
  readonly range: Range
  /** Undefined where the flaws leave no value. */
  readonly value: Json | undefined
  readonly flaws: readonly Flaw[]
  /** Ranges of the members of `items`, also of lists in lists: the objects of a `kind: List`. */
  readonly items: ReadonlyMap<JsonObject, Range>
  /** `# Source: chart/templates/policy.yaml`, which `helm template` writes above each document. */
  readonly renderedFrom?: string
  /** Refused features stand where keys of the document's own mapping may be: a merge, an alias. */
  readonly hidesKeys?: true
}

/** Most documents are one object, and lists are long: each empty map of its own would take more than the object. */
export const noItems: ParsedDocument['items'] = new Map()

/**
 * Documents that were read before, by their text: what two revisions of a file share is one value. Only of files with several
 * documents, since one that is all of its file is known by the file's digest.
 */
export type KnownDocuments = Map<string, ParsedDocument>

export const noFlaws: ParsedDocument['flaws'] = []

/** A text, parsed once, whatever its path. */
export interface ParsedFile {
  readonly language: 'yaml' | 'json'
  readonly documents: readonly ParsedDocument[]
}

/** Keys that reach into JavaScript's own objects when a value is copied or merged (attack K08). */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export const forbiddenKey = (key: string, offset: number): Flaw => ({
  code: 'YAML_KEY',
  offset,
  message: 'This key is refused, since programs that copy the value could take it for a part of their own objects',
  received: key,
  remedy: 'Rename or remove the key',
})

export const duplicateKey = (key: string, offset: number): Flaw => ({
  code: 'YAML_FEATURE',
  offset,
  message: 'This key stands twice in one mapping, and programs differ in which one they take',
  received: key,
  remedy: 'Remove one of the two',
})

export const tooDeep = (depth: number, offset: number): Flaw => ({
  code: 'YAML_LIMIT',
  offset,
  message: 'Mappings and sequences are nested too deeply',
  expected: `at most ${depth} levels`,
  remedy: 'Flatten the value, or leave the file out of the list of policies',
})

export const notExact = (text: string, offset: number): Flaw => ({
  code: 'YAML_FEATURE',
  offset,
  message: 'This number is too large to be read exactly by every program',
  expected: 'a whole number between -9007199254740991 and 9007199254740991',
  received: text,
  remedy: 'Quote it if it is an identifier',
})

/**
 * An object without a prototype, so that no key of a file can reach one. `Object.create(null)` makes a dictionary: V8 lets
 * objects with the same keys share their shape only where the prototype is taken from one that has it, which takes a third
 * of the memory.
 */
export const emptyObject = (): Record<string, Json> => Object.setPrototypeOf({}, null) as Record<string, Json>
