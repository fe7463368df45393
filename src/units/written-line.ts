import { folderLimits } from '../manifests/limits.js'
import { positionsOf } from '../manifests/positions.js'
import { openYaml, readYaml } from '../manifests/read-yaml.js'
import { isJsonObject, type Json } from '../ports/json.js'
import type { ObjectKey } from '../ports/object.js'

/** One object as its source writes it: before prefixes, suffixes and namespaces. */
interface WrittenObject {
  readonly kind: string
  /** Where a template makes the name, all names of its document. */
  readonly names: readonly string[]
  /** The line of its `kind`; found when it is asked for. */
  readonly line: () => number
}

/** Finds the line of a rendered object in its source: the one of its name, else the only one of its kind, else the first line. */
export const writtenLines = (text: string): ((key: ObjectKey) => number) => {
  let known: readonly WrittenObject[] | undefined
  return ({ kind, name }) => {
    known ??= (text.includes('{{') ? undefined : parsedObjects(text)) ?? scannedObjects(text)
    const same = known.filter((written) => written.kind === kind)
    const exact = same.find(({ names }) => names.includes(name))
    // Prefixes and suffixes of kustomize, and what a template adds, stand around the name.
    const around = same.find(({ names }) => names.some((written) => written !== '' && name.includes(written)))
    return (exact ?? around ?? (same.length === 1 ? same[0] : undefined))?.line() ?? 1
  }
}

/** undefined where a part of the text is no YAML that everybody reads alike. */
const parsedObjects = (text: string): readonly WrittenObject[] | undefined => {
  const position = positionsOf(text)
  const found: WrittenObject[] = []
  for (const { value, range, items } of readYaml(text, folderLimits).documents) {
    if (value === undefined) return undefined
    const parts: readonly (readonly [Json, { readonly start: number; readonly end: number }])[] =
      items.size === 0 ? [[value, range]] : [...items]
    for (const [part, { start, end }] of parts) {
      if (!isJsonObject(part) || typeof part['kind'] !== 'string') continue
      const metadata = part['metadata']
      const name = isJsonObject(metadata) ? metadata['name'] : undefined
      found.push({
        kind: part['kind'],
        names: typeof name === 'string' ? [name] : [],
        line: () => {
          // The members of a list are indented as in their file.
          const column = position(start).column - 1
          const kindAt = openYaml(' '.repeat(column) + text.slice(start, end))('/kind') - column
          return position(start + Math.max(kindAt, 0)).line
        },
      })
    }
  }
  return found
}

/** What the lines of a template say, which is no YAML yet. */
const scannedObjects = (text: string): readonly WrittenObject[] => {
  const lines = text.split('\n')
  const found: WrittenObject[] = []
  let start = 0
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && !/^---(?:\s|$)/.test(lines[at] ?? '')) continue
    const document = lines.slice(start, at)
    const from = start
    const names = document.flatMap((line) => valuesOf(line, 'name'))
    const kinds = new Set<string>()
    for (const [index, line] of document.entries())
      for (const kind of valuesOf(line, 'kind')) {
        const number = from + index + 1
        if (!kinds.has(kind)) found.push({ kind, names, line: () => number })
        kinds.add(kind)
      }
    start = at + 1
  }
  return found
}

/** In block style at the beginning of a line, in flow style after a brace or a comma. */
const valuesOf = (line: string, field: string): readonly string[] =>
  [...line.matchAll(new RegExp(`(?:^\\s*(?:- )?|[{,]\\s*)["']?${field}["']?:\\s*["']?([^"'\\s#,{}]+)`, 'g'))].map(
    ([, value = '']) => value,
  )
