import type { Alias, Document, ParsedNode, Scalar } from 'yaml'
import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, Parser } from 'yaml'
import type { Json, JsonObject } from '../ports/json.js'
import type { Flaw, KnownDocuments, ParsedDocument, ParsedFile, Range } from './parsed-file.js'
import { duplicateKey, emptyObject, forbiddenKey, forbiddenKeys, noItems, tooDeep } from './parsed-file.js'
import type { ReadLimits } from './limits.js'
import { readFileMode, readPlainScalar } from './plain-scalar.js'
import { pointerParts } from './positions.js'
import { endOfDocument, moved, openPlainYaml, readPlainYaml, short } from './read-plain-yaml.js'
import { unlikeKubectl } from './unlike-kubectl.js'

type YamlDocument = Document.Parsed<ParsedNode, false>

const feature = (what: string, offset: number, received: string, remedy: string): Flaw => ({
  code: 'YAML_FEATURE',
  offset,
  message: what,
  received: received.slice(0, 60),
  remedy,
})

const refusedAlias = (offset: number, text: string): Flaw =>
  feature('Aliases are refused: programs differ in what they expand', offset, text, 'Write the value out')

/** What a lexeme starts with, where its mere presence is refused. */
const refusedLexemes = new Map<string, (offset: number, text: string) => Flaw>([
  [
    '&',
    (offset, text) =>
      feature(
        'Anchors are refused: programs differ in what they expand',
        offset,
        text,
        'Write the value out where it is used',
      ),
  ],
  ['*', refusedAlias],
  [
    '!',
    (offset, text) =>
      feature(
        'Tags are refused: they make programs build different values',
        offset,
        text,
        'Remove the tag; quote the value if it is text',
      ),
  ],
  [
    '%',
    (offset, text) =>
      feature('Directives are refused: they change how the file reads', offset, text, 'Remove the line'),
  ],
])

const noSpace = (offset: number): Flaw => ({
  code: 'YAML_SYNTAX',
  offset,
  message: 'This is not well-formed YAML for kubectl: a key without quotes needs a space behind its colon',
  remedy: 'Write a space behind the colon',
})

// The lexer announces a plain or block scalar by this character; the next lexeme is its text (`yaml`, cst.SCALAR).
const scalarFollows = '\x1f'
// It says by this one that a flow collection ends for want of indentation (`yaml`, cst.FLOW_END).
const flowEnds = '\x18'

/** Lines of flow collections that stand too far left; of more the text is left as it is. */
const mostJoined = 64

/**
 * A text in which lines of a flow collection that stand too far left for YAML 1.2 follow on the line before, each at its own place.
 * kubectl asks for no indentation there (libyaml: yaml_parser_unroll_indent). A line that goes on with a word stays: it is folded.
 */
const joinFlows = (text: string): string => {
  let joined = text
  for (let count = 0; count < mostJoined; count += 1) {
    const at = endOfFlow(joined)
    if (at === undefined) return joined
    const end = joined.lastIndexOf('\n', at - 1)
    const before = joined.slice(joined.lastIndexOf('\n', end - 1) + 1, Math.max(end, 0)).trimEnd()
    const isMarker = at === end + 1 && /^(?:---|\.\.\.)(?:\s|$)/.test(joined.slice(at, at + 4))
    // A comment ends with its line, and a word goes on in the next one with one space.
    const isBetween = !before.includes('#') && (/[,[{:]$/.test(before) || /^[,\]}]/.test(joined.slice(at, at + 1)))
    if (isMarker || !isBetween) return text
    const start = end - (joined[end - 1] === '\r' ? 1 : 0)
    joined = `${joined.slice(0, start)}${' '.repeat(end + 1 - start)}${joined.slice(end + 1)}`
  }
  return endOfFlow(joined) === undefined ? joined : text
}

const endOfFlow = (text: string): number | undefined => {
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === flowEnds) return offset
    if (lexeme.length !== 1 || !ofLexer.has(lexeme)) offset += lexeme.length
  }
  return undefined
}

/** Lexemes that stand for nothing of the text (`yaml`, cst: BOM is one of the text). */
const ofLexer: ReadonlySet<string> = new Set(['\x02', scalarFollows, flowEnds])

/** Feeds the composer lexeme by lexeme, so that refused features are seen wherever they stand, used or not. */
interface Composed {
  readonly documents: readonly YamlDocument[]
  readonly flaws: readonly Flaw[]
  /** Where the reading stopped because of too many documents. */
  readonly tooMany?: number
  /** The file has so many refused features that the rest was not read: no part of it has a value. */
  readonly stopped?: true
  /** A flow collection ends for want of indentation. */
  readonly endsFlow?: true
}

/** Refused features of one file, after which the rest of it is not looked at. */
const maximumFeatures = 100

const compose = (text: string, maximum: number): Composed => {
  const lexer = new Lexer()
  const parser = new Parser()
  const composer = new Composer<ParsedNode, false>({
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    strict: true,
  })
  const documents: YamlDocument[] = []
  const flaws: Flaw[] = []
  let scalar = false
  let endsFlow = false
  let before: 'plain' | 'plain key' | undefined
  for (const lexeme of lexer.lex(text)) {
    if (scalar) {
      scalar = false
      before = 'plain'
    } else if (lexeme === scalarFollows) {
      if (before === 'plain key') flaws.push(noSpace(parser.offset))
      scalar = true
    } else {
      if (before === 'plain key' && !/^[\s#]/.test(lexeme)) flaws.push(noSpace(parser.offset))
      before = before === 'plain' && lexeme === ':' ? 'plain key' : undefined
      endsFlow ||= lexeme === flowEnds
      const refused = refusedLexemes.get(lexeme.charAt(0))
      if (refused !== undefined) flaws.push(refused(parser.offset, lexeme))
      if (flaws.length >= maximumFeatures) return { documents: [], flaws, stopped: true }
    }
    for (const token of parser.next(lexeme)) for (const document of composer.next(token)) documents.push(document)
    if (documents.length > maximum) return { documents, flaws, tooMany: parser.offset }
  }
  for (const token of parser.end()) for (const document of composer.next(token)) documents.push(document)
  for (const document of composer.end()) documents.push(document)
  // Without any document the composer keeps what it found to itself.
  if (documents.length === 0) {
    for (const error of composer.streamInfo().errors) flaws.push(syntax(error.pos[0], error.message))
  }
  if (documents.length > maximum) return { documents, flaws, tooMany: text.length }
  return { documents, flaws, ...(endsFlow ? { endsFlow } : {}) }
}

const composeJoined = (text: string, maximum: number): Composed => {
  const composed = compose(text, maximum)
  const joined = composed.endsFlow === true ? joinFlows(text) : text
  return joined === text ? composed : compose(joined, maximum)
}

const syntax = (offset: number, message: string): Flaw => ({
  code: 'YAML_SYNTAX',
  offset,
  message: `This is not well-formed YAML: ${message.slice(0, 200)}`,
  remedy: 'Fix the line; if the file is a template, render it first',
})

export interface YamlOptions {
  /** `text`: yes, no, on, off, y and n are text, in a file that nothing but meshgate reads. Else they are refused. */
  readonly words?: 'text'
  /** Of texts with the same limit of depth. */
  readonly known?: KnownDocuments
}

const isWhole = /^[0-9]+$/

/** Turns the nodes of one document into values and collects what is refused. */
class Converter {
  readonly flaws: Flaw[] = []
  readonly items = new Map<JsonObject, Range>()
  /** Some key of the document itself is not known. */
  hidesKeys = false
  private readonly depth: number
  private readonly options: YamlOptions

  constructor(depth: number, options: YamlOptions) {
    this.depth = depth
    this.options = options
  }

  /** `list`: a document or an item of a list, whose `items` may be objects of their own. */
  value(node: unknown, depth: number, list: boolean): Json {
    if (isScalar(node)) return this.scalar(node as Scalar.Parsed)
    if (isMap(node)) return this.map(node as unknown as MapNode, depth + 1, list)
    if (isSeq(node)) return this.sequence(node as unknown as SequenceNode, depth + 1, false)
    // Its lexeme is refused already; a value that depends on it must never pass for null.
    if (isAlias(node)) this.flaws.push(refusedAlias((node as Alias.Parsed).range[0], node.source))
    return null
  }

  private scalar(node: Scalar.Parsed): Json {
    const text = String(node.value)
    if (node.type !== 'PLAIN') return text
    const read = readPlainScalar(text)
    if (read.kind === 'value') return read.value
    if (read.word && this.options.words === 'text') return text
    this.flaws.push(
      feature(`This unquoted value is refused: ${read.why}`, node.range[0], text, `Quote it: "${text.slice(0, 60)}"`),
    )
    return text
  }

  private key(node: unknown, offset: number): { readonly text: string; readonly offset: number } | undefined {
    if (!isScalar(node)) {
      this.flaws.push(
        feature(
          'A key must be text',
          offset,
          node === null ? 'no key' : 'a mapping or sequence',
          'Use a quoted string as the key',
        ),
      )
      return undefined
    }
    const scalar = node as Scalar.Parsed
    const text = String(scalar.value)
    const at = scalar.range[0]
    if (text === '<<') {
      this.flaws.push(
        feature('Merge keys are refused: programs differ in what they expand', at, text, 'Write the merged fields out'),
      )
      return undefined
    }
    if (scalar.type === 'PLAIN') {
      const read = readPlainScalar(text)
      // Every reader of Kubernetes turns a whole number as a key into its text: Istio's documents write `8080:` so.
      if (read.kind === 'value' && typeof read.value === 'number' && String(read.value) === text && isWhole.test(text))
        return { text, offset: at }
      if (read.kind === 'ambiguous' || typeof read.value !== 'string') {
        this.flaws.push(
          feature(
            'A key must be text, and programs do not read this one as text',
            at,
            text,
            `Quote it: "${text.slice(0, 60)}"`,
          ),
        )
        return undefined
      }
    }
    return { text, offset: at }
  }

  private map(node: MapNode, depth: number, list: boolean): Json {
    const object = emptyObject()
    if (depth > this.depth) {
      this.flaws.push(tooDeep(this.depth, node.range[0]))
      return object
    }
    for (const pair of node.items) {
      const key = this.key(pair.key, node.range[0])
      if (key === undefined) {
        // A plain word, as `on`, is refused for what it stands for; it is never another key.
        if (depth === 1 && (!isScalar(pair.key) || String(pair.key.value) === '<<')) this.hidesKeys = true
        this.value(pair.value, depth, false)
        continue
      }
      if (forbiddenKeys.has(key.text)) {
        this.flaws.push(forbiddenKey(key.text, key.offset))
        continue
      }
      if (key.text in object) this.flaws.push(duplicateKey(key.text, key.offset))
      object[key.text] =
        list && key.text === 'items' && isSeq(pair.value)
          ? this.sequence(pair.value as unknown as SequenceNode, depth + 1, true)
          : // No object of Kubernetes is a file itself: its own keys have no mode.
            ((depth > 1 ? fileMode(key.text, pair.value) : undefined) ?? this.value(pair.value, depth, false))
    }
    return object
  }

  private sequence(node: SequenceNode, depth: number, list: boolean): Json {
    if (depth > this.depth) {
      this.flaws.push(tooDeep(this.depth, node.range[0]))
      return []
    }
    return node.items.map((item) => {
      // `[a: b]` is a sequence of one-pair mappings; the composer gives those as mappings.
      const value = this.value(item, depth, list)
      if (list && isMap(item) && typeof value === 'object' && value !== null) {
        const range = (item as unknown as MapNode).range
        this.items.set(value as JsonObject, { start: range[0], end: range[2] })
      }
      return value
    })
  }
}

const fileMode = (key: string, node: unknown): number | undefined =>
  isScalar(node) && node.type === 'PLAIN' ? readFileMode(key, String(node.value)) : undefined

interface MapNode {
  readonly items: readonly { readonly key: unknown; readonly value: unknown }[]
  readonly range: readonly [number, number, number]
}

interface SequenceNode {
  readonly items: readonly unknown[]
  readonly range: readonly [number, number, number]
}

const helmSource = /^# Source: ([^\r\n]{1,500})\r?$/m

/** One mistake, the first: what the library says behind it is about what that one left open, line after line. */
const syntaxFlawsOf = ({ errors }: YamlDocument, depth: number): readonly Flaw[] => {
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (exhausted !== undefined) return [tooDeep(depth, exhausted.pos[0])]
  const first = errors.reduce<(typeof errors)[number] | undefined>(
    (least, error) => (least === undefined || error.pos[0] < least.pos[0] ? error : least),
    undefined,
  )
  return first === undefined ? [] : [syntax(first.pos[0], first.message)]
}

const readDocument = (
  text: string,
  document: YamlDocument,
  start: number,
  refused: readonly Flaw[],
  depth: number,
  options: YamlOptions,
): ParsedDocument | undefined => {
  const contents = document.contents as ParsedNode | null
  const converter = new Converter(depth, options)
  const syntaxFlaws = syntaxFlawsOf(document, depth)
  const value = converter.value(contents, 0, true)
  const seen = new Set(refused.map((flaw) => flaw.offset))
  // Of what cannot be read, its values say nothing.
  const ofValues = syntaxFlaws.length > 0 ? [] : converter.flaws.filter((flaw) => !seen.has(flaw.offset))
  const flaws = [...syntaxFlaws, ...refused, ...ofValues]
  if (flaws.length === 0 && value === null) return undefined
  const first = contents?.range[0] ?? document.range[0]
  const head = text.slice(start, first)
  const renderedFrom = head.includes('# Source: ') ? helmSource.exec(head)?.[1] : undefined
  return {
    range: { start: first, end: contents?.range[2] ?? document.range[2] },
    value: syntaxFlaws.length === 0 ? value : undefined,
    flaws,
    items: converter.items,
    ...(converter.hidesKeys ? { hidesKeys: true as const } : {}),
    ...(renderedFrom === undefined ? {} : { renderedFrom }),
  }
}

/** The library makes an Error of each mistake: a hostile file has half a million, and their stack traces cost seconds. */
const withoutStackTraces = <T>(read: () => T): T => {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return read()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/**
 * Reads a YAML stream strictly: only what YAML 1.1 and 1.2 readers agree on gets a value (attacks K06 to K08). Empty
 * documents are left out. Never throws, whatever the text.
 */
export const readYaml = (text: string, limits: ReadLimits, options: YamlOptions = {}): ParsedFile => {
  const plain = readPlainYaml(text, limits, options)
  if (plain !== undefined) return { language: 'yaml', documents: plain }
  const flaw = unlikeKubectl(text)
  if (flaw !== undefined) return { language: 'yaml', documents: [unread(text, flaw)] }
  const parts = readParts(text, limits, options)
  return parts === undefined ? readAnyYaml(text, limits, options) : { language: 'yaml', documents: parts }
}

/** Lines that make more of a stream than documents between lines of `---`, and such lines with anything more in them. */
const otherThanParts = /\ufeff|^(?:%|\.\.\.|---(?! *$))/m

/**
 * Each document of a stream by itself, so that one that is not of the plain form leaves the others to it, and what two files
 * share is read once. Undefined where a document has a flaw: those of a whole stream are counted together.
 */
const readParts = (text: string, limits: ReadLimits, options: YamlOptions): readonly ParsedDocument[] | undefined => {
  if (text.length <= short || otherThanParts.test(text)) return undefined
  const documents: ParsedDocument[] = []
  const byLibrary = knownByLibrary(options.known)
  let separators = 0
  for (let begin = 0; begin < text.length;) {
    const end = endOfDocument(text, begin)
    if (begin === 0 && end === text.length) return undefined
    const part = text.slice(begin, end)
    const read = readPart(part, limits, options, byLibrary)
    if (read === undefined) return undefined
    // Comments above a line of --- may be about the document below it: before the first one, and behind what a document holds.
    const isEmpty = begin > 0 && !/^[ \t]*[^\s#]/m.test(part)
    const told = read.at(-1)?.range.end ?? (isEmpty ? part.length : 0)
    if (part.includes('# Source: ', told)) return undefined
    for (const document of read) documents.push(moved(document, begin))
    const stop = text.indexOf('\n', end)
    if (end === text.length || stop < 0) break
    begin = stop + 1
    separators += 1
    if (separators >= limits.documents) return undefined
  }
  return documents
}

/**
 * Documents that the library read, beside the known ones of the plain form: a text of that form alone never takes one, so that
 * a document has the same end in all that is read so.
 */
const readByLibrary = new WeakMap<KnownDocuments, KnownDocuments>()

const knownByLibrary = (known: KnownDocuments | undefined): KnownDocuments => {
  const found = (known === undefined ? undefined : readByLibrary.get(known)) ?? new Map<string, ParsedDocument>()
  if (known !== undefined) readByLibrary.set(known, found)
  return found
}

const readPart = (
  part: string,
  limits: ReadLimits,
  options: YamlOptions,
  byLibrary: KnownDocuments,
): readonly ParsedDocument[] | undefined => {
  const known = byLibrary.get(part)
  if (known !== undefined) return [known]
  const read = options.known?.get(part)
  const plain = read === undefined ? readPlainYaml(part, limits, options) : [read]
  // To the library a comment below the last line is a part of the document.
  if (plain?.every(({ range }) => part.slice(range.end).trim() === '') === true) {
    const [document] = plain
    if (document !== undefined && plain.length === 1) options.known?.set(part, document)
    return plain
  }
  const { documents } = readAnyYaml(part, limits, options)
  if (documents.some(({ flaws }) => flaws.length > 0)) return undefined
  const [document] = documents
  if (document !== undefined && documents.length === 1) byLibrary.set(part, document)
  return documents
}

const unread = (text: string, ...flaws: readonly Flaw[]): ParsedDocument => ({
  range: { start: 0, end: text.length },
  value: undefined,
  flaws,
  items: noItems,
})

/** The same by the library alone, whatever the form of the text. */
export const readAnyYaml = (text: string, limits: ReadLimits, options: YamlOptions = {}): ParsedFile => {
  const { documents, flaws, tooMany, stopped } = withoutStackTraces(() => composeJoined(text, limits.documents))
  if (tooMany !== undefined) {
    const flaw: Flaw = {
      code: 'YAML_LIMIT',
      offset: tooMany,
      message: 'The file holds too many documents',
      expected: `at most ${limits.documents}`,
      remedy: 'Split the file',
    }
    return { language: 'yaml', documents: [unread(text, flaw)] }
  }
  const read: ParsedDocument[] = []
  let start = 0
  let next = 0
  for (const [index, document] of documents.entries()) {
    const end = index === documents.length - 1 ? Number.POSITIVE_INFINITY : document.range[2]
    const from = next
    while (next < flaws.length && (flaws[next]?.offset ?? 0) < end) next += 1
    const parsed = readDocument(text, document, start, flaws.slice(from, next), limits.depth, options)
    if (parsed !== undefined) read.push(parsed)
    start = document.range[2]
  }
  if (stopped === true || (documents.length === 0 && flaws.length > 0)) {
    read.push(unread(text, ...flaws))
  }
  return { language: 'yaml', documents: read }
}

/**
 * Finds parts of a value within `text`, which holds the one value, indented as in its file: gives the offset of a
 * mapping's member at its key, of a sequence's element at the element. A part that is not there gives its nearest parent.
 */
export const openYaml = (text: string): ((pointer: string) => number) => {
  const plain = openPlainYaml(text)
  return plain === undefined ? openAnyYaml(text) : (pointer) => plain(pointerParts(pointer))
}

/** The same by the library alone. */
export const openAnyYaml = (text: string): ((pointer: string) => number) => {
  const composer = new Composer<ParsedNode, false>({
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const contents = [...composer.compose(new Parser().parse(joinFlows(text)))][0]?.contents as
    ParsedNode | null | undefined
  return (pointer) => findNode(contents, pointerParts(pointer))
}

const findNode = (contents: ParsedNode | null | undefined, parts: readonly string[]): number => {
  let node: unknown = contents
  let offset = contents?.range[0] ?? 0
  for (const part of parts) {
    if (isMap(node)) {
      const pair = (node as unknown as MapNode).items.find(
        (item) => isScalar(item.key) && String(item.key.value) === part,
      )
      if (pair === undefined) return offset
      offset = (pair.key as Scalar.Parsed).range[0]
      node = pair.value
    } else if (isSeq(node)) {
      const item = /^(?:0|[1-9][0-9]*)$/.test(part) ? (node as unknown as SequenceNode).items[Number(part)] : undefined
      if (item === undefined) return offset
      offset = (item as ParsedNode).range?.[0] ?? offset
      node = item
    } else {
      return offset
    }
  }
  return offset
}
