import type { IstioVersion } from '../enforcement.js'
import { hasFix } from '../resolve/version.js'
import { joinedHeaders } from '../vocabulary.js'
import { lowerAscii, type Bytes } from './bytes.js'

/** One header line: the name in lower case, the value as bytes. */
export type HeaderLine = readonly [name: string, value: Bytes]

/** Headers of a request, changed by the proxy on its way to the policies. */
export interface Headers {
  has(name: string): boolean
  /** Every line, or the joined one of the names that Envoy keeps as one. */
  lines(name: string): readonly Bytes[]
  /** All lines as one, joined with `,`. */
  whole(name: string): Bytes | undefined
  set(name: string, value: Bytes): void
  append(name: string, value: Bytes): void
  remove(name: string): void
  /** Every line as it stands now. */
  all(): readonly HeaderLine[]
}

/** An empty value adds nothing, not even a delimiter (E header_map_impl.cc: appendToHeader). */
const joinValues = (before: Bytes, value: Bytes, delimiter: string): Bytes =>
  value === '' ? before : before === '' ? value : `${before}${delimiter}${value}`

export const makeHeaders = (lines: readonly HeaderLine[], http2: boolean): Headers => {
  const map = new Map<string, Bytes[]>()
  const append = (given: string, value: Bytes): void => {
    const name = lowerAscii(given)
    const known = map.get(name)
    if (known === undefined) map.set(name, [value])
    else if (joinedHeaders.has(name)) map.set(name, [joinValues(known[0] ?? '', value, ',')])
    else if (name === 'cookie' && http2) map.set(name, [joinValues(known[0] ?? '', value, '; ')])
    else known.push(value)
  }
  for (const [name, value] of lines) append(name, value)
  return {
    has: (name) => map.has(lowerAscii(name)),
    lines: (name) => map.get(lowerAscii(name)) ?? [],
    whole: (name) => map.get(lowerAscii(name))?.join(','),
    set: (name, value) => void map.set(lowerAscii(name), [value]),
    append,
    remove: (name) => void map.delete(lowerAscii(name)),
    all: () => [...map].flatMap(([name, values]) => values.map((value) => [name, value] as const)),
  }
}

/**
 * What a policy's header test sees: until Envoy 1.37.0 all lines joined with `,`, since then each alone
 * (CVE-2026-26308; Istio 1.29.1, 1.28.5, 1.27.8).
 */
export const matchedValues = (headers: Headers, name: string, version: IstioVersion): readonly Bytes[] => {
  const lines = headers.lines(name)
  return lines.length > 1 && !hasFix(version, [27, 8], [28, 5], [29, 1]) ? [lines.join(',')] : lines
}
