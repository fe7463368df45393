/**
 * Envoy compares bytes. Text is kept here as one character per byte (0 to 255), so that prefixes, suffixes and regular
 * expressions see what Envoy sees.
 */
export type Bytes = string

const ascii = /^[\0-\x7f]*$/

/** UTF-8 of a text; characters of a request that are already bytes go through `fromBase64`. */
export const toBytes = (text: string): Bytes => (ascii.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1'))

export const fromBase64 = (text: string): Bytes => Buffer.from(text, 'base64').toString('latin1')

/** For people: bytes that are no UTF-8 are shown as the replacement character. */
export const toText = (bytes: Bytes): string =>
  ascii.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8')

const decoder = new TextDecoder('utf-8', { fatal: true })

export const isUtf8 = (bytes: Bytes): boolean => {
  if (ascii.test(bytes)) return true
  try {
    decoder.decode(Buffer.from(bytes, 'latin1'))
    return true
  } catch {
    return false
  }
}

/** A to Z alone, as Envoy lowers names and hosts. */
export const lowerAscii = (bytes: Bytes): Bytes => bytes.replace(/[A-Z]+/g, (run) => run.toLowerCase())
