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
  const compiled = globs.map(compileGlob)
  // `**/NAME` asks for the name alone, and is what most globs are.
  const names = compiled.flatMap(({ name }) => name ?? [])
  const others = compiled.filter(({ name }) => name === undefined)
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const isPlain = name !== '' && name !== '.'
    if (isPlain && names.some((matches) => matches(name))) return true
    if (isPlain && others.every(({ root }) => !mayStandBelow(path, root))) return false
    const segments = segmentsOf(path)
    return (isPlain ? others : compiled).some(({ parts }) => matchesAll(parts, segments, isAnyFolders, isPart))
  }
}

type SegmentMatcher = (segment: string) => boolean

interface CompiledGlob {
  /** `**` for any folders, else what one part of a path has to be. */
  readonly parts: readonly ('**' | SegmentMatcher)[]
  readonly root: string
  /** The last part, where everything before it is `**`. */
  readonly name?: SegmentMatcher
}

const compileGlob = (glob: string): CompiledGlob => {
  const parts = segmentsOf(glob).map((segment) => (segment === '**' ? segment : segmentMatcher(segment)))
  const [first, name, ...rest] = parts
  const isName = first === '**' && name !== undefined && name !== '**' && rest.length === 0
  return { parts, root: globRoot(glob), ...(isName ? { name } : {}) }
}

const isAnyFolders = (part: CompiledGlob['parts'][number]): boolean => part === '**'
const isPart = (part: CompiledGlob['parts'][number], segment: string): boolean => part !== '**' && part(segment)

/** Most paths of a tree stand elsewhere, and need not be taken apart to see it; one with parts that say nothing has to be. */
const mayStandBelow = (path: string, root: string): boolean =>
  root === '' || isBelow(path, root) || path.includes('//') || path.startsWith('/') || path.includes('./')

/** Whether a path matches, or stands where a glob begins to look: a link there may bring files that match. */
export const globReach = (globs: readonly string[]): GlobMatcher => {
  const matches = globMatcher(globs)
  const roots = globs.map(globRoot).filter((root) => root !== '')
  return (path) => matches(path) || roots.some((root) => isBelow(root, path))
}

/** `*.yaml`: a star, and then an ending. */
const isEnding = (pattern: string): boolean => pattern.startsWith('*') && !isPattern(pattern.slice(1))

const segmentMatcher = (pattern: string): SegmentMatcher => {
  if (!isPattern(pattern)) return (segment) => segment === pattern
  const ending = pattern.slice(1)
  if (isEnding(pattern)) return (segment) => segment.endsWith(ending)
  const characters = [...pattern]
  return (segment) => matchesAll(characters, [...segment], isStar, isCharacter)
}

const isStar = (part: string): boolean => part === '*'
const isCharacter = (part: string, character: string): boolean => part === '?' || part === character

/** The classic two-pointer match: on a mismatch only the last star is tried again, so nothing explodes. */
const matchesAll = <Part>(
  pattern: readonly Part[],
  text: readonly string[],
  isAny: (part: Part) => boolean,
  matches: (part: Part, item: string) => boolean,
): boolean => {
  let at = 0
  let star = -1
  let resume = 0
  let index = 0
  while (index < text.length) {
    const part = pattern[at]
    if (part !== undefined && isAny(part)) {
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
  let rest = pattern[at]
  while (rest !== undefined && isAny(rest)) rest = pattern[++at]
  return at === pattern.length
}
