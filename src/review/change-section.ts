import { keyTitle } from '../ports/object.js'
import type { ObjectChange } from '../plan/plan.js'
import { cut, fenced } from './escape.js'
import { maskJson, maskText } from './mask.js'
import type { Level } from './review-meta.js'
import { asciiJson } from './witness.js'

const order: Readonly<Record<ObjectChange['kind'], number>> = { removed: 0, changed: 1, added: 2 }

const fieldLines = (change: ObjectChange): readonly string[] =>
  change.fields.flatMap((field) => {
    // Values of a Secret are never printed, whatever the plan says (attack C11).
    const show = (value: Parameters<typeof maskJson>[0]): string =>
      change.key.kind === 'Secret' ? '(masked)' : cut(asciiJson(maskJson(value)), 300)
    const pointer = cut(maskText(field.pointer), 200)
    return [
      ...(field.before === undefined ? [] : [`-   ${pointer}: ${show(field.before)}`]),
      ...(field.after === undefined ? [] : [`+   ${pointer}: ${show(field.after)}`]),
    ]
  })

const heading = (change: ObjectChange): string => {
  const title = keyTitle(change.key)
  switch (change.kind) {
    case 'removed':
      return `- ${title} (removed)`
    case 'added':
      return `+ ${title} (added)`
    case 'changed':
      return `# ${title}`
  }
}

const plural = (number: number, word: string): string => `${number} ${word}`

/** The objects of the change, removals first, as one diff; folded, since the verdict does not hang on it. */
export const changeSection = (changes: readonly ObjectChange[], level: Level): readonly string[] => {
  if (changes.length === 0 || level === 'verdict' || level === 'list') return []
  const sorted = changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => order[a.change.kind] - order[b.change.kind] || a.index - b.index)
  const counts = (['removed', 'changed', 'added'] as const)
    .map((kind) => ({ kind, number: changes.filter((change) => change.kind === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => plural(number, kind))
  const limit = level === 'full' ? sorted.length : 40
  const lines = sorted
    .slice(0, limit)
    .flatMap(({ change }) => [heading(change), ...(level === 'full' ? fieldLines(change) : [])])
  const left = sorted.length - Math.min(limit, sorted.length)
  return [
    '<details>',
    `<summary>Objects: ${counts.join(', ')}</summary>`,
    '',
    fenced([...lines, ...(left > 0 ? [`# and ${left} more`] : [])], 'diff'),
    '',
    '</details>',
    '',
  ]
}
