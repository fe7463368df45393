import { parseAllDocuments } from 'yaml'
import { isSameJson, type Json } from '../../ports/json.js'
import { repeatsKey } from '../../units/read-values.js'

/**
 * A line that is a comment of YAML to every program that may read it. Marks by which one takes a comment for more keep it:
 * ytt (`#@`; its own comments are `#!`), setters of Flux and kpt (`{`), variables of Flux and Argo CD's plugins (`${`, `$(`, `<path:`), concourse (`((`).
 */
const isComment = (line: string): boolean => /^[ \t]*#(?!@|!\/)/.test(line) && !/[{}<`]|\(\(|\$\(/.test(line)

/**
 * Text over several lines may begin: a block, a quoted scalar, or a string of an action. In it a `#` is text. Of quotes a line
 * counts as whole only with an even number of one kind and no escape.
 */
const opensText = (whole: string): boolean => {
  // Behind a value without quotes and actions, words of a comment open nothing.
  const line = /^([^"'`#{]*[ \t])#[^`{}]*$/.exec(whole)?.[1]?.trimEnd() ?? whole
  const count = (mark: RegExp): number => (line.match(mark) ?? []).length
  const [double, single] = [count(/"/g), count(/'/g)]
  return (
    /[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/.test(line) ||
    line.includes('`') ||
    [double, single, count(/\{\{|\}\}/g)].some((marks) => marks % 2 === 1) ||
    (double > 0 && (single > 0 || line.includes('\\')))
  )
}

/** For each line the last one before it that says something. */
const saidBefore = (lines: readonly string[]): readonly string[] => {
  let last = ''
  return lines.map((line) => {
    const before = last
    if (line.trim() !== '') last = line
    return before
  })
}

/** The line ends with the mark of a block, whose text is indented deeper than the line (YAML 1.2 §8.1); a document's own block need not be. */
const opensBlock = (line: string): boolean => /[|>][-+0-9]*[ \t]*\r?$/.test(line) && !/^---|["'`#{]/.test(line)

const depthOf = (line: string): number => line.length - line.trimStart().length

/** For each line whether it may be a comment: none is in a text over several lines, nor below one of which nothing tells the end. */
const outsideOfTexts = (lines: readonly string[]): readonly boolean[] => {
  const isTemplate = lines.some((line) => /\{[{%]|#@/.test(line))
  let block: number | undefined
  let isOpen = false
  return lines.map((line) => {
    if (isOpen) return false
    if (block !== undefined && (line.trim() === '' || depthOf(line) > block)) return false
    block = undefined
    if (isComment(line) || !opensText(line)) return true
    if (opensBlock(line) && !isTemplate) block = depthOf(line)
    else isOpen = true
    return true
  })
}

/**
 * A text without its comments; those stay that stand beside an action which trims (`{{-`, `-}}`), since what is written there joins
 * their line, and those that may be text over several lines.
 */
export const withoutComments = (text: string): string => {
  const lines = text.split('\n')
  const isOutside = outsideOfTexts(lines)
  // Comments may be most of a long text: the lines between which each stands are found in one pass each way.
  const above = saidBefore(lines)
  const below = saidBefore(lines.toReversed()).toReversed()
  const isJoined = (at: number): boolean => /-\}\}\s*$/.test(above[at] ?? '') || /^\s*\{\{-/.test(below[at] ?? '')
  const kept = lines.filter((line, at) => isOutside[at] !== true || !isComment(line) || isJoined(at)).join('\n')
  // The mark of a first document that nothing stands before.
  return kept.replace(/^(?:[ \t]*\r?\n)*---[ \t]*\r?\n/, '')
}

/**
 * Two texts of YAML, or of a template of it, that differ in comments alone: they hold the same objects, or write the same in
 * every cluster, whichever branch is taken. Text outside of actions is written as it stands, and a comment is no part of an
 * object.
 */
export const differInComments = (old: string | undefined, now: string | undefined): boolean =>
  old !== undefined && now !== undefined && withoutComments(old) === withoutComments(now)

/** Comments in which some program may read more than words. */
const marksOf = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => /#(?:[@!]|.*(?:[{}<`]|\(\(|\$\()).*$/.exec(line)?.[0].trimEnd() ?? [])
    .join('\n')

/** Aliases may double a value each. */
const mostAliases = 100

const valuesBy = (text: string, version: '1.1' | '1.2'): Json | undefined => {
  const documents = parseAllDocuments(text, { version, merge: true, uniqueKeys: false, logLevel: 'silent' })
  if (documents.some((one) => one.errors.length + one.warnings.length > 0 || repeatsKey(one))) return undefined
  try {
    const values = documents.map((document) => document.toJS({ maxAliasCount: mostAliases }) as unknown)
    return JSON.parse(JSON.stringify(values)) as Json
  } catch {
    return undefined
  }
}

/**
 * Two texts of YAML with the same values, in whatever order and however they are written: by both versions of it, since programs differ in what `yes`
 * and `"yes"` are.
 */
export const isSameYaml = (old: string | undefined, now: string | undefined): boolean => {
  if (old === undefined || now === undefined || marksOf(old) !== marksOf(now)) return false
  return (['1.1', '1.2'] as const).every((version) => {
    const [one, other] = [valuesBy(old, version), valuesBy(now, version)]
    return one !== undefined && other !== undefined && isSameJson(one, other)
  })
}
