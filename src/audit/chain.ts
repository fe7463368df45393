import { createHash } from 'node:crypto'
import { canonicalJson } from '../plan/canonical-json.js'
import { isJsonObject, parseJson } from '../ports/json.js'

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

/** What is wrong at one line; `unreadable`: it is no record at all. */
export interface ChainBreak {
  readonly kind: 'unreadable' | 'changed' | 'out of order' | 'begins late'
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly text: string
}

/**
 * Follows the chain through the files in their order. The first record begins a chain, or goes on from one that was not
 * handed in (`begins late`, which is told and is no break where the caller knows the earlier head).
 */
export const verifyChain = (
  files: readonly RecordFile[],
  after: ChainHead | undefined,
): { readonly breaks: readonly ChainBreak[]; readonly head: ChainHead; readonly records: number } => {
  const breaks: ChainBreak[] = []
  let head = after
  let records = 0
  for (const { name, text } of files) {
    const lines = text.split('\n')
    lines.forEach((line, at) => {
      const last = at === lines.length - 1
      if (line === '' && last) return
      const broken = (kind: ChainBreak['kind'], why: string): void =>
        void breaks.push({ kind, file: name, line: at + 1, text: why })
      const read = last ? undefined : readRecord(line)
      if (read === undefined) return broken('unreadable', last ? 'the line has no end: the file was cut' : 'no record')
      records += 1
      if (read.hash !== read.stated) broken('changed', 'the record does not have the hash that it states')
      const begins = read.index === 0 && read.prev === emptyChain.hash
      if (head === undefined && !begins)
        broken('begins late', `the first record is number ${read.index + 1} of its chain: earlier ones are missing`)
      else if (head !== undefined && (read.prev !== head.hash || read.index !== head.length))
        broken(
          'out of order',
          `record ${read.index + 1} follows another one than stands before it (record ${head.length}): taken out, moved, or of another chain`,
        )
      head = { length: read.index + 1, hash: read.stated }
    })
  }
  return { breaks, head: head ?? emptyChain, records }
}

interface ReadRecord {
  readonly index: number
  readonly prev: string
  readonly stated: string
  readonly hash: string
}

const readRecord = (line: string): ReadRecord | undefined => {
  const record = parseJson(line)
  const unmapped = isJsonObject(record) ? record['unmapped'] : undefined
  const chain = isJsonObject(unmapped) ? unmapped['chain'] : undefined
  if (!isJsonObject(record) || !isJsonObject(unmapped) || !isJsonObject(chain)) return undefined
  const { index, prev, hash: stated, ...more } = chain
  if (typeof index !== 'number' || typeof prev !== 'string' || typeof stated !== 'string') return undefined
  const unsealed = { ...record, unmapped: { ...unmapped, chain: { index, prev, ...more } } }
  // A text that is not the canonical one was written by somebody else, whatever it says.
  const hash = canonicalJson(record) === line ? hashOf(unsealed) : ''
  return { index, prev, stated, hash }
}
