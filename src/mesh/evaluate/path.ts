import type { MeshSettings } from '../enforcement.js'
import type { Bytes } from './bytes.js'

/** Without query and fragment: what RBAC reads (E rbac/matchers.cc: 271). */
export const withoutQuery = (path: Bytes): Bytes => {
  const end = path.search(/[?#]/)
  return end < 0 ? path : path.slice(0, end)
}

/** `%2F` and `%5C` before the query become what they stand for (UNESCAPE_AND_FORWARD). */
export const unescapeSlashes = (path: Bytes): Bytes => {
  const end = path.indexOf('?')
  const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)]
  return head.replace(/%2f/gi, '/').replace(/%5c/gi, '\\') + tail
}

/** Runs of slashes before the query become one. */
export const mergeSlashes = (path: Bytes): Bytes => {
  const end = path.indexOf('?')
  const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)]
  return head.replace(/\/{2,}/g, '/') + tail
}

const unreserved = /^[A-Za-z0-9\-._~]$/
const kept = /^[!$&'()*+,\-./0-9:;=@A-Z[\]^_a-z|~]$/

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** Characters of a path: unreserved escapes are decoded, what no path holds is escaped; undefined for `%00`. */
const canonicalCharacters = (path: Bytes): Bytes | undefined => {
  let out = ''
  for (let index = 0; index < path.length; index += 1) {
    const character = path.charAt(index)
    if (character === '%') {
      const hex = path.slice(index + 1, index + 3)
      if (!/^[0-9a-fA-F]{2}$/.test(hex)) {
        out += '%'
        continue
      }
      const decoded = String.fromCharCode(Number.parseInt(hex, 16))
      if (decoded === '\0') return undefined
      out += unreserved.test(decoded) ? decoded : `%${hex}`
      index += 2
    } else if (character === '\\') out += '/'
    else out += kept.test(character) ? character : percent(character)
  }
  return out
}

const removeDotSegments = (path: Bytes): Bytes => {
  const out: string[] = []
  const segments = path.split('/').slice(1)
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1
    if (segment === '.' || segment === '..') {
      if (segment === '..') out.pop()
      if (last) out.push('')
    } else out.push(segment)
  }
  return `/${out.join('/')}`
}

/** `normalize_path` (E path_utility.cc: canonicalPath, by googleurl); undefined where Envoy answers 400. */
export const canonicalPath = (path: Bytes): Bytes | undefined => {
  const end = path.indexOf('?')
  const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)]
  const characters = canonicalCharacters(head)
  if (characters === undefined) return undefined
  return removeDotSegments(characters.startsWith('/') ? characters : `/${characters}`) + tail
}

/** What Envoy does to a path before any filter (E conn_manager_utility.cc: maybeNormalizePath); undefined is 400. */
export const normalizePath = (path: Bytes, mode: MeshSettings['pathNormalization']): Bytes | undefined => {
  switch (mode) {
    case 'NONE':
      return path
    case 'BASE':
      return canonicalPath(path)
    case 'MERGE_SLASHES':
    case 'DECODE_AND_MERGE_SLASHES': {
      const canonical = canonicalPath(mode === 'MERGE_SLASHES' ? path : unescapeSlashes(path))
      return canonical === undefined ? undefined : mergeSlashes(canonical)
    }
  }
}
