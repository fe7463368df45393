import { folderLimits } from '../manifests/limits.js'
import { pointerPart, pointerParts, positionsOf, type Position } from '../manifests/positions.js'
import { openYaml, readYaml } from '../manifests/read-yaml.js'
import { isJsonObject, isSameJson, type Json, type JsonObject } from '../ports/json.js'
import type { ObjectKey } from '../ports/object.js'
import { once } from '../ports/once.js'

/** One object as its source writes it: before prefixes, suffixes and namespaces. */
interface WrittenObject {
  readonly kind: string
  /** Where a template makes the name, all names of its document. */
  readonly names: readonly string[]
  /** undefined: it is written by a template, or names none. */
  readonly namespace?: string
  /** The line of its `kind`; found when it is asked for. */
  readonly line: () => number
  /** undefined: it is written by a template, of which no part can be told. */
  readonly parts?: WrittenParts
}

/** An object that is written without a template. */
interface WrittenParts {
  readonly content: JsonObject
  readonly find: (pointer: string) => Position
}

/** Where a rendered object stands in its source. */
export interface WrittenPlace {
  /** The line of its `kind`, 1 where the object is not found. */
  readonly line: number
  /** The place of a part, where its source says the same as what is rendered: no patch and no transformer has changed it. */
  readonly placeOf: (pointer: string, rendered: JsonObject) => Position | undefined
}

/** Finds a rendered object in its source: the one of its name, else the only one of its kind. */
export const openWritten = (text: string): ((key: ObjectKey) => WrittenPlace) => {
  let known: readonly WrittenObject[] | undefined
  return (key) => {
    known ??= (text.includes('{{') ? undefined : parsedObjects(text)) ?? scannedObjects(text)
    const written = writtenOf(known, key)
    return {
      line: written?.line() ?? 1,
      placeOf: (pointer, rendered) =>
        written?.parts === undefined ? undefined : placeOfPart(written.parts, pointer, rendered),
    }
  }
}

const writtenOf = (
  known: readonly WrittenObject[],
  { kind, name, namespace }: ObjectKey,
): WrittenObject | undefined => {
  const same = known.filter((written) => written.kind === kind)
  const exact = same.filter(({ names }) => names.includes(name))
  // Prefixes and suffixes of kustomize, and what a template adds, stand around the name.
  const around = same.find(({ names }) => names.some((written) => written !== '' && name.includes(written)))
  return (
    exact.find((written) => written.namespace === namespace) ??
    exact.find((written) => written.namespace === undefined) ??
    exact[0] ??
    around ??
    (same.length === 1 ? same[0] : undefined)
  )
}

const placeOfPart = ({ content, find }: WrittenParts, pointer: string, rendered: JsonObject): Position | undefined => {
  const there = presentPart(rendered, pointerParts(pointer))
  if (there.length === 0) return undefined
  const [written, made] = [content, rendered].map((whole) => valueAt(whole, there))
  return written !== undefined && made !== undefined && isSameJson(written, made)
    ? find(there.map((part) => `/${pointerPart(part)}`).join(''))
    : undefined
}

/** The part itself, or the nearest one around it that is there. */
const presentPart = (content: JsonObject, parts: readonly string[]): readonly string[] =>
  parts.length === 0 || valueAt(content, parts) !== undefined ? parts : presentPart(content, parts.slice(0, -1))

const valueAt = (content: Json, parts: readonly string[]): Json | undefined =>
  parts.reduce<Json | undefined>((value, part) => {
    if (Array.isArray(value)) return (value as readonly Json[])[Number(part)]
    return isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined
  }, content)

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
      const { name, namespace } = isJsonObject(metadata) ? metadata : {}
      // The members of a list are indented as in their file.
      const column = position(start).column - 1
      const offsetOf = once(() => openYaml(' '.repeat(column) + text.slice(start, end)))
      const find = (pointer: string): Position => position(start + Math.max(offsetOf()(pointer) - column, 0))
      found.push({
        kind: part['kind'],
        names: typeof name === 'string' ? [name] : [],
        ...(typeof namespace === 'string' ? { namespace } : {}),
        line: () => find('/kind').line,
        parts: { content: part, find },
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
