import { join } from 'node:path'
import { isUtf8 } from 'node:buffer'

// A name of a file is bytes. Each byte that is no UTF-8 becomes one lone surrogate, as PEP 383 has it, so that two names
// never become one, and the bytes can be had back.

const byteFrom = 0xdc00

/** A name as git and the disk give it. */
export const decodeName = (bytes: Buffer): string => {
  const text = bytes.toString('utf8')
  if (!text.includes('\ufffd') || isUtf8(bytes)) return text
  let name = ''
  for (let at = 0; at < bytes.length;) {
    const length = [1, 2, 3, 4].find((size) => at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size)))
    name +=
      length === undefined ? String.fromCharCode(byteFrom + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length)
    at += length ?? 1
  }
  return name
}

/** Names with a NUL behind each. */
export const decodeNames = (output: Buffer): readonly string[] => {
  const text = output.toString('utf8')
  if (!text.includes('\ufffd')) return text.split('\0')
  const names: string[] = []
  for (let at = 0; at <= output.length;) {
    const end = output.indexOf(0, at)
    const stop = end === -1 ? output.length : end
    names.push(decodeName(output.subarray(at, stop)))
    at = stop + 1
  }
  return names
}

export const isUtf8Name = (path: string): boolean => !/\p{Surrogate}/u.test(path)

/** The path on disk, in bytes where no text can say it. */
export const pathOnDisk = (root: string, path: string): string | Buffer =>
  isUtf8Name(path)
    ? join(root, path)
    : Buffer.concat(
        [`${root}/`, ...path].map((part) => {
          const code = part.charCodeAt(0)
          return part.length === 1 && code >= byteFrom && code <= byteFrom + 0xff
            ? Buffer.from([code - byteFrom])
            : Buffer.from(part)
        }),
      )
