import { alignLines } from '../ports/align-lines.js'
import { isJsonObject, type Json } from '../ports/json.js'
import type { KubernetesObject } from '../ports/object.js'
import type { FileSource } from '../ports/source.js'
import type { ObjectChange } from '../mesh/changed-objects.js'

/** A file that a unit is rendered with, and that differs; undefined: there is none at that revision. */
export interface ChangedFile {
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** One place at which two texts differ; what was taken away stands where the text goes on. */
interface ChangedLine {
  readonly line: number
  readonly removed: string
  readonly added: string
}

/** More lines than this are not compared with each other: the first one stands for all. */
const mostCompared = 1_500

/** A changed file, and where it differs. */
export interface ChangedLines {
  readonly path: string
  readonly lines: readonly ChangedLine[]
}

/** Where an object is changed, and where a part of it is; undefined: as the whole. */
export interface PlaceOfChange {
  readonly whole: Pick<FileSource, 'changedAt' | 'renderedWith'>
  readonly ofPart: (side: 'before' | 'after', part: Json) => FileSource | undefined
}

/**
 * What a reader of the diff looks for, where the file of a rendered object does not change: the line of the values, the patch
 * or the kustomization that does. Of several lines and files, the one whose value the object gains or loses. Several files
 * that may be it are named beside the object's own place.
 */
export const placeOfChange = (change: ObjectChange, files: readonly ChangedLines[]): PlaceOfChange => {
  const [removed, added] = scalarsOfOne(change)
  const shownBy = (gone: readonly string[], come: readonly string[]): readonly FileSource[] =>
    files.flatMap(({ path, lines }) => {
      const line = lines.find((one) => isSaid(one.added, come)) ?? lines.find((one) => isSaid(one.removed, gone))
      return line === undefined ? [] : [placeAt(path, line)]
    })
  const whole = (): PlaceOfChange['whole'] => {
    const shown = onlyOne(shownBy(removed, added))
    const file = onlyOne(files)
    if (shown !== undefined) return { changedAt: shown }
    if (file !== undefined) return { changedAt: placeAt(file.path, file.lines[0]) }
    return files.length === 0 ? {} : { renderedWith: files.map(({ path }) => path) }
  }
  return {
    whole: whole(),
    ofPart: (side, part) => {
      const own = new Set(scalars(part))
      const of = (texts: readonly string[]): readonly string[] => texts.filter((text) => own.has(text))
      return onlyOne(side === 'before' ? shownBy(of(removed), []) : shownBy([], of(added)))
    },
  }
}

const onlyOne = <T>([first, ...more]: readonly T[]): T | undefined => (more.length === 0 ? first : undefined)

const placeAt = (path: string, at: ChangedLine | undefined): FileSource => ({
  kind: 'file',
  path,
  line: at?.line ?? 1,
  column: 1,
})

const linesOf = (text: string): readonly { readonly text: string; readonly line: number }[] =>
  text.split('\n').flatMap((line, at) => (/^\s*(?:#|$)/.test(line) ? [] : [{ text: line.trimEnd(), line: at + 1 }]))

export const changedLines = ({ path, before = '', after = '' }: ChangedFile): ChangedLines => ({
  path,
  lines: linesApart(before, after),
})

const linesApart = (before: string, after: string): readonly ChangedLine[] => {
  const [old, now] = [linesOf(before), linesOf(after)]
  const least = Math.min(old.length, now.length)
  let start = 0
  while (start < least && old[start]?.text === now[start]?.text) start += 1
  let end = 0
  while (end < least - start && old[old.length - 1 - end]?.text === now[now.length - 1 - end]?.text) end += 1
  const [left, right] = [old.slice(start, old.length - end), now.slice(start, now.length - end)]
  const last = now.at(-1)?.line ?? 1
  const isLong = Math.max(left.length, right.length) > mostCompared
  const pairs = isLong
    ? ([[0, 0]] as const)
    : alignLines(
        left.map(({ text }) => text),
        right.map(({ text }) => text),
      )
  let next = 0
  return pairs.flatMap(([at, to]): readonly ChangedLine[] => {
    const [removed = '', added = ''] = [left[at]?.text, right[to]?.text]
    const line = right[to < 0 ? next : to]?.line ?? now[start + right.length]?.line ?? last
    if (to >= 0) next = to + 1
    return removed === added ? [] : [{ line, removed, added }]
  })
}

const scalars = (value: Json): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => scalars(one))
  if (isJsonObject(value)) return Object.values<Json>(value).flatMap(scalars)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

/** What one side alone says. */
const scalarsOfOne = ({ before, after }: ObjectChange): readonly [readonly string[], readonly string[]] => {
  const of = (object: KubernetesObject | undefined): ReadonlySet<string> =>
    new Set(object === undefined ? [] : scalars(object.content))
  const [old, now] = [of(before), of(after)]
  return [[...old].filter((one) => !now.has(one)), [...now].filter((one) => !old.has(one))]
}

/** Whether a line gives a value that stands in one of the texts: `- orders` in `cluster.local/ns/shop/sa/orders`. */
const isSaid = (line: string, texts: readonly string[]): boolean => {
  const value = line.replace(/\s#.*$/, '').replace(/^[\s-]*(?:["']?[\w./-]+["']?:(?:\s|$))?/, '')
  return value
    .split(/[\s,[\]{}"']+/)
    .some((word) => /\w/.test(word) && texts.some((text) => text === word || text.split(/[/:,\s]+/).includes(word)))
}
