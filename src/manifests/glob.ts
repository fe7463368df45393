import { isBelow } from '../ports/repository.js'

/**
 * Globs of the configuration: `*` and `?` within a folder, `**` across folders. Nothing else has a meaning: braces,
 * brackets and `!` are refused, so that a pattern never matches less than its writer thinks.
 */
export type GlobFlaw = 'empty' | 'absolute' | 'parent' | 'backslash' | 'control' | 'unknown syntax'

/** Why a glob or path of the configuration is refused (attack G08); undefined where it is fine. */
export const globFlaw = (glob: string): GlobFlaw | undefined => {
  if (glob === '') return 'empty'
  if (/\p{Cc}/u.test(glob)) return 'control'
  if (glob.includes('\\')) return 'backslash'
  if (glob.startsWith('/') || glob.startsWith('~') || /^[A-Za-z]:/.test(glob)) return 'absolute'
  if (glob.split('/').includes('..')) return 'parent'
  return /[{}[\]!]/.test(glob) ? 'unknown syntax' : undefined
}

/** Files with manifests anywhere in the repository: what is read where nobody lists any. */
export const defaultGlobs: readonly string[] = ['**/*.yaml', '**/*.yml', '**/*.json']

const segmentsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '' && part !== '.')

/** Whether a glob holds a wildcard; one that holds none is a path. */
export const isPattern = (glob: string): boolean => glob.includes('*') || glob.includes('?')

/** The folder below which everything that a glob matches stands; '' is the root. */
export const globRoot = (glob: string): string => {
  const segments = segmentsOf(glob)
  const first = segments.findIndex((segment) => isPattern(segment))
  return (first === -1 ? segments : segments.slice(0, first)).join('/')
}

export type GlobMatcher = (path: string) => boolean

/** A path matches where one of the globs does. Time is linear in the path for each glob's length. */
export const globMatcher = (globs: readonly string[]): GlobMatcher => {
  const compiled = globs.map(segmentsOf)
  // `**/NAME` asks for the name alone, and is what most globs are.
  const names = compiled.flatMap(([first, name, ...rest]) =>
    first === '**' && name !== undefined && name !== '**' && rest.length === 0 ? [name] : [],
  )
  const onlyNames = compiled.length === names.length
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const isPlain = name !== '' && name !== '.'
    if (isPlain && names.some((pattern) => matchesSegment(pattern, name))) return true
    if (isPlain && onlyNames) return false
    const segments = segmentsOf(path)
    return compiled.some((glob) => matchesAll(glob, segments, (part) => part === '**', matchesSegment))
  }
}

/** Whether a path matches, or stands where a glob begins to look: a link there may bring files that match. */
export const globReach = (globs: readonly string[]): GlobMatcher => {
  const matches = globMatcher(globs)
  const roots = globs.map(globRoot).filter((root) => root !== '')
  return (path) => matches(path) || roots.some((root) => isBelow(root, path))
}

/** `*.yaml`: a star, and then an ending. */
const isEnding = (pattern: string): boolean => pattern.startsWith('*') && !isPattern(pattern.slice(1))

const matchesSegment = (pattern: string, segment: string): boolean =>
  pattern === segment ||
  (isEnding(pattern) && segment.endsWith(pattern.slice(1))) ||
  (isPattern(pattern) &&
    matchesAll(
      [...pattern],
      [...segment],
      (part) => part === '*',
      (part, character) => part === '?' || part === character,
    ))

/** The classic two-pointer match: on a mismatch only the last star is tried again, so nothing explodes. */
const matchesAll = (
  pattern: readonly string[],
  text: readonly string[],
  isStar: (part: string) => boolean,
  matches: (part: string, item: string) => boolean,
): boolean => {
  let at = 0
  let star = -1
  let resume = 0
  let index = 0
  while (index < text.length) {
    const part = pattern[at]
    if (part !== undefined && isStar(part)) {
      star = at
      resume = index
      at += 1
    } else if (part !== undefined && matches(part, text[index] ?? '')) {
      at += 1
      index += 1
    } else if (star !== -1) {
      at = star + 1
      resume += 1
      index = resume
    } else return false
  }
  while (at < pattern.length && isStar(pattern[at] ?? '')) at += 1
  return at === pattern.length
}
