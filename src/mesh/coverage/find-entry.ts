import type { CoverageEntry, NameEntry } from './entry.js'

/** How well a part of a pattern fits a part of a path; 0: not at all. */
const fit = (pattern: string, part: string): number => {
  if (pattern === part) return 4
  if (pattern === '[]') return part.startsWith('[') ? 3 : 0
  return pattern === '*' ? 2 : 0
}

const patterns = new Map<string, readonly string[]>()

/** `spec.ports[].name` in parts; a list is a part of its own. */
export const partsOf = (path: string): readonly string[] => {
  const known = patterns.get(path)
  if (known !== undefined) return known
  const parts = path.split('.').flatMap((part) => {
    const at = part.indexOf('[')
    return at <= 0 ? [part] : [part.slice(0, at), part.slice(at)]
  })
  patterns.set(path, parts)
  return parts
}

interface Fit {
  readonly entry: CoverageEntry
  readonly fits: readonly number[]
  /** How many parts of the path the entry's own stand for. */
  readonly length: number
}

const fitOf = (entry: CoverageEntry, path: readonly string[]): Fit | undefined => {
  const parts = partsOf(entry.path)
  const open = parts.at(-1) === '**'
  const own = open ? parts.slice(0, -1) : parts
  const rest = open || entry.as !== undefined
  if (own.length > path.length || (!rest && own.length < path.length)) return undefined
  const fits: number[] = []
  for (let at = 0; at < own.length; at++) {
    const value = fit(own[at] ?? '', path[at] ?? '')
    if (value === 0) return undefined
    fits.push(value)
  }
  if (open) fits.push(1)
  return { entry, fits, length: own.length }
}

const isBetter = (left: readonly number[], right: readonly number[]): boolean => {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one, other] = [left[at] ?? 0, right[at] ?? 0]
    if (one !== other) return one > other
  }
  return false
}

/** An entry that stands for a path, and what of the path goes on in the table that it names. */
export interface FoundEntry {
  readonly entry: CoverageEntry
  readonly rest: readonly string[]
}

/** The narrowest entry for a path; undefined: nobody said what the field is. */
export const findEntry = (table: readonly CoverageEntry[], path: readonly string[]): FoundEntry | undefined => {
  let best: Fit | undefined
  for (const entry of table) {
    const found = fitOf(entry, path)
    if (found !== undefined && (best === undefined || isBetter(found.fits, best.fits))) best = found
  }
  return best === undefined ? undefined : { entry: best.entry, rest: path.slice(best.length) }
}

/** Whether the table says something of fields below the path. */
export const hasBelow = (table: readonly CoverageEntry[], path: readonly string[]): boolean =>
  table.some(({ path: pattern }) => {
    const parts = partsOf(pattern)
    return parts.length > path.length && path.every((part, at) => fit(parts[at] ?? '', part) > 0)
  })

const expressions = new Map<string, RegExp>()

/** Whether a name is one of a pattern, in which `*` stands for any text. */
export const isNamed = (pattern: string, name: string): boolean => {
  if (!pattern.includes('*')) return pattern === name
  let expression = expressions.get(pattern)
  if (expression === undefined) {
    const text = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    expression = new RegExp(`^${text.join('.*')}$`, 's')
    expressions.set(pattern, expression)
  }
  return expression.test(name)
}

/** The first entry for a label or annotation on one of these kinds; an entry for other kinds alone says that it is not read. */
export const findName = (table: readonly NameEntry[], name: string, on: readonly string[]): NameEntry | undefined => {
  const named = table.filter((entry) => isNamed(entry.name, name))
  const read = named.find((entry) => entry.on.includes('Any') || on.some((kind) => entry.on.includes(kind)))
  const [listed] = named
  if (read === undefined || listed === undefined) return undefined
  // One of Istio's own names on a kind where it is not read is nothing; unknown ones may be something anywhere.
  const elsewhere = !listed.name.includes('*') && read.name.includes('*')
  if (!elsewhere) return read
  const { source, on: where } = listed
  return {
    name: listed.name,
    cover: 'neutral',
    why: `Istio reads it on ${where.join(', ')} alone`,
    source,
    on: ['Any'],
  }
}

/** Names that say nothing on any kind, so that they say nothing where another controller hands them on either. */
export const namesNeutralEverywhere = (...tables: readonly (readonly NameEntry[])[]): readonly string[] => {
  const entries = tables.flat().filter(({ name }) => !name.includes('*'))
  const read = new Set(entries.filter(({ cover }) => cover !== 'neutral').map(({ name }) => name))
  return [...new Set(entries.map(({ name }) => name))].filter((name) => !read.has(name))
}
