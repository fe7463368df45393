import { mayHold } from '../../manifests/may-hold.js'
import { mayHoldDeciding } from '../../mesh/coverage/may-decide.js'
import { isSameList } from '../../ports/same-list.js'

/** ytt: what opens and ends a part that is written several times, or not at all (ytt: Language, if and for). */
const opens = /^\s*#@\s*(?:if|for)\s.*:\s*$/
const ends = /^\s*#@\s*end\s*$/
const isPart = (line: string): boolean => opens.test(line) || ends.test(line)

/** A key or an item with its value on the same line, if it has one. */
const plain = /^\s*(?:-\s+)*["']?[\w./-]+["']?\s*:(?:\s.*)?$|^\s*-\s.*$|^\s*(?:#!.*)?$/

const isIdleObject = (lines: readonly string[]): boolean =>
  lines.every((line) => plain.test(line)) &&
  ['apiVersion', 'kind'].every((key) => lines.filter((line) => line.startsWith(`${key}: `)).length === 1) &&
  !mayHoldDeciding(mayHold(lines.join('\n')))

/** A mark at the end of a document is about the next one: by such ytt lays it over others (ytt: Annotations; code has a space). */
const isMarked = (document: string): boolean => /^\s*#@\S.*$/.test(document.trimEnd().split('\n').at(-1) ?? '')

/**
 * The documents of a text without objects of kinds that decide nothing. What is no plain object, or lays something over others, stays
 * whole; of parts that begin in such an object or end in it their lines stay, unless nothing else stands in the part.
 */
export const withoutIdleObjects = (text: string): readonly string[] => {
  const kept: string[] = []
  let isOverlay = false
  for (const document of text.split(/^---[ \t]*$/m)) {
    const lines = document.split('\n')
    const isIdle = !isOverlay && isIdleObject(lines.filter((line) => !isPart(line)))
    isOverlay = isMarked(document)
    if (!isIdle) kept.push(document.trim())
    else
      for (const line of lines.filter(isPart)) {
        if (ends.test(line) && opens.test(kept.at(-1) ?? '')) kept.pop()
        else kept.push(line.trim())
      }
  }
  return kept
}

/**
 * Two texts of YAML, or of ytt, that differ in objects of kinds that decide nothing: such an object says nothing of what another
 * file is filled in with, and is laid over none.
 */
export const differInIdleObjects = (old: string | undefined, now: string | undefined): boolean =>
  old !== undefined && now !== undefined && isSameList(withoutIdleObjects(old), withoutIdleObjects(now))
