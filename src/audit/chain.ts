import { createHash } from 'node:crypto'
import { canonicalJson } from '../plan/canonical-json.js'
import { isJsonObject, parseJson, type Json, type JsonObject } from '../ports/json.js'

/** A record before it has its place in the chain. */
export interface AuditRecord {
  readonly unmapped: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

/** The last record of a chain: where the next one goes on. */
export interface ChainHead {
  /** Records so far. */
  readonly length: number
  /** SHA-256 of the last one, hexadecimal. */
  readonly hash: string
}

export const emptyChain: ChainHead = { length: 0, hash: '0'.repeat(64) }

const hashOf = (record: unknown): string => createHash('sha256').update(canonicalJson(record), 'utf8').digest('hex')

/** One line per record; each holds the hash of the one before and its own, over its canonical JSON without that hash. */
export const sealRecords = (
  records: readonly AuditRecord[],
  after: ChainHead = emptyChain,
): { readonly text: string; readonly head: ChainHead } => {
  let { length, hash } = after
  const lines = records.map((record) => {
    const { unmapped, ...rest } = record
    const chain = { index: length, prev: hash }
    hash = hashOf({ ...rest, unmapped: { ...unmapped, chain } })
    length += 1
    return `${canonicalJson({ ...rest, unmapped: { ...unmapped, chain: { ...chain, hash } } })}\n`
  })
  return { text: lines.join(''), head: { length, hash } }
}

/** A file of records, as it was named. */
export interface RecordFile {
  readonly name: string
  readonly text: string
}

/** What is wrong at one line; `unreadable`: it is no record at all; `incomplete`: records of a run are missing. */
export interface ChainBreak {
  readonly kind: 'unreadable' | 'changed' | 'out of order' | 'begins late' | 'incomplete'
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** Where a chain is gone on from: the length is missing where only the hash is known. */
export type ChainStart = Pick<ChainHead, 'hash'> & Partial<Pick<ChainHead, 'length'>>

/**
 * Follows the chain through the files in their order. Without `after` the first record begins a chain, or goes on from one that
 * was not handed in (`begins late`). A file holds whole runs: it begins with a run's own record, which says how many follow.
 */
export const verifyChain = (
  files: readonly RecordFile[],
  after?: ChainStart,
): { readonly breaks: readonly ChainBreak[]; readonly head: ChainHead; readonly records: number } => {
  const breaks: ChainBreak[] = []
  let start = after
  let head = emptyChain
  let records = 0
  for (const file of files) {
    const lines = linesOf(file)
    const broken = lines.flatMap(({ read, line }): readonly ChainBreak[] => {
      if (read === undefined) return []
      const found = breaksAt(read, start).map((one) => ({ ...one, file: file.name, line }))
      head = { length: read.index + 1, hash: read.stated }
      start = head
      records += 1
      return found
    })
    const unread = lines.flatMap(({ read, line, why }): readonly ChainBreak[] =>
      read === undefined ? [{ kind: 'unreadable', file: file.name, line, text: why }] : [],
    )
    const all = [...broken, ...unread].sort((a, b) => a.line - b.line)
    // Where records are missing, their number cannot be right: one word for it is enough.
    const whole = all.every(({ kind }) => kind === 'begins late' || kind === 'changed')
    breaks.push(...all, ...(whole ? runsApart(file.name, lines) : []))
  }
  return { breaks, head, records }
}

interface ReadLine {
  /** From 1. */
  readonly line: number
  readonly read: ReadRecord | undefined
  /** Why it is no record. */
  readonly why: string
}

const linesOf = ({ text }: RecordFile): readonly ReadLine[] => {
  const lines = text.split('\n')
  const cut = lines.pop() ?? ''
  return [
    ...lines.map((line, at) => ({ line: at + 1, read: readRecord(line), why: 'no record' })),
    ...(cut === '' ? [] : [{ line: lines.length + 1, read: undefined, why: 'the line has no end: the file was cut' }]),
    // Every run leaves a record.
    ...(text === '' ? [{ line: 1, read: undefined, why: 'the file is empty: what stood there is gone' }] : []),
  ]
}

const breaksAt = (
  { index, prev, stated, hash }: ReadRecord,
  start: ChainStart | undefined,
): readonly Pick<ChainBreak, 'kind' | 'text'>[] => {
  const changed: readonly Pick<ChainBreak, 'kind' | 'text'>[] =
    hash === stated ? [] : [{ kind: 'changed', text: 'the record does not have the hash that it states' }]
  if (start === undefined)
    return index === 0 && prev === emptyChain.hash
      ? changed
      : [
          ...changed,
          {
            kind: 'begins late',
            text: `the first record is number ${index + 1} of its chain: earlier ones are missing`,
          },
        ]
  if (prev === start.hash && (start.length === undefined || index === start.length)) return changed
  const before = start.length === undefined ? 'that of the hash it should go on from' : `record ${start.length}`
  return [
    ...changed,
    {
      kind: 'out of order',
      text: `record ${index + 1} follows another one than stands before it (${before}): taken out, moved, or of another chain`,
    },
  ]
}

/** Runs whose records do not all stand behind their own. */
const runsApart = (file: string, lines: readonly ReadLine[]): readonly ChainBreak[] => {
  let left = 0
  const last = lines.at(-1)?.line ?? 1
  const missing = (line: number): readonly ChainBreak[] =>
    left <= 0 ? [] : [{ kind: 'incomplete', file, line, text: `${left} records of the run before are not there` }]
  const apart = lines.flatMap(({ read, line }): readonly ChainBreak[] => {
    if (read === undefined) return []
    if (read.follow !== undefined) {
      const found = missing(line)
      left = read.follow
      return found
    }
    left -= 1
    return left >= 0
      ? []
      : [{ kind: 'incomplete', file, line, text: 'the run that this record is of has no record of its own before it' }]
  })
  return [...apart, ...missing(last)]
}

/** Which runs the records of a file are of. */
export const correlationsOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const record = line === '' ? undefined : parseJson(line)
    const metadata = isJsonObject(record) ? record['metadata'] : undefined
    const run = isJsonObject(metadata) ? metadata['correlation_uid'] : undefined
    return typeof run === 'string' ? [run] : []
  })

interface ReadRecord {
  readonly index: number
  readonly prev: string
  readonly stated: string
  readonly hash: string
  /** Of the record of a run: how many of its objects follow. */
  readonly follow: number | undefined
}

const readRecord = (line: string): ReadRecord | undefined => {
  const record = parseJson(line)
  const unmapped = isJsonObject(record) ? record['unmapped'] : undefined
  const chain = isJsonObject(unmapped) ? unmapped['chain'] : undefined
  if (!isJsonObject(record) || !isJsonObject(unmapped) || !isJsonObject(chain)) return undefined
  const { index, prev, hash: stated, ...more } = chain
  if (!isCount(index) || typeof prev !== 'string' || typeof stated !== 'string') return undefined
  const unsealed = { ...record, unmapped: { ...unmapped, chain: { index, prev, ...more } } }
  // A text that is not the canonical one was written by somebody else, whatever it says.
  const hash = canonicalOf(record) === line ? hashOf(unsealed) : ''
  const { records } = unmapped
  return { index, prev, stated, hash, follow: isCount(records) ? records : undefined }
}

const isCount = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** undefined: it has none (a number beyond JSON's, half a character, nesting without end), and no run wrote it. */
const canonicalOf = (record: JsonObject): string | undefined => {
  try {
    return canonicalJson(record)
  } catch {
    return undefined
  }
}
