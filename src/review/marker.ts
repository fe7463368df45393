import { isJsonObject, type Json, type JsonObject, parseJson } from '../ports/json.js'

/** What the hidden first line of a comment says about it. It finds the comment and orders runs; it is no evidence. */
export interface Marker {
  /** One comment per key. */
  readonly key: string
  /** The source's tip that the comment is about. */
  readonly head: string
  readonly run: RunNumber
  /** Digests, base, environments, whether it was shortened: for people and tools that look. */
  readonly details: JsonObject
}

/** Later runs have higher numbers on both platforms; a retried one keeps its id and has a higher attempt. */
export interface RunNumber {
  /** Decimal digits. */
  readonly id: string
  readonly attempt: number
}

const opening = '<!-- meshgate:v1 '
const closing = ' -->'

/** JSON that cannot end an HTML comment (`-->`, `--!>`) nor look like markup: these characters exist in strings only. */
const inertJson = (value: Json): string =>
  JSON.stringify(value).replace(/--|[<>&\u2028\u2029]/g, (text) =>
    [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  )

export const writeMarker = ({ key, head, run, details }: Marker): string =>
  `${opening}${inertJson({ ...details, key, head, run: run.id, attempt: run.attempt })}${closing}`

/** Reads the first line of a comment; undefined where it is no marker of this version. */
export const readMarker = (body: string): Marker | undefined => {
  const line = (body.split('\n', 1)[0] ?? '').trimEnd()
  if (!line.startsWith(opening) || !line.endsWith(closing)) return undefined
  const value = parseJson(line.slice(opening.length, -closing.length))
  if (!isJsonObject(value)) return undefined
  const { key, head, run, attempt, ...details } = value
  if (typeof key !== 'string' || typeof head !== 'string' || typeof run !== 'string' || typeof attempt !== 'number') {
    return undefined
  }
  if (!/^\d{1,20}$/.test(run) || !Number.isSafeInteger(attempt)) return undefined
  return { key, head, run: { id: run, attempt }, details }
}

/** Whether one run started after another. */
export const isLater = (one: RunNumber, other: RunNumber): boolean => {
  const difference = BigInt(one.id) - BigInt(other.id)
  return difference === 0n ? one.attempt > other.attempt : difference > 0n
}

/** The comment without what changes from run to run: two comments that say the same are equal in it. */
export const withoutRun = (body: string): string => {
  const text = body.replaceAll('\r\n', '\n').trimEnd()
  const marker = readMarker(text)
  if (marker === undefined) return text
  const rest = text.indexOf('\n')
  return writeMarker({ ...marker, run: { id: '0', attempt: 0 } }) + (rest === -1 ? '' : text.slice(rest))
}
