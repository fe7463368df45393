import { stringify } from 'yaml'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { keyText, keyTitle } from '../ports/object.js'
import { groupBy } from '../ports/group-by.js'
import { inNumberOrder } from '../ports/order.js'
import type { ObjectChange } from '../plan/plan.js'
import { maskJson, maskSecrets, maskText } from '../plan/mask.js'
import { details, fence, say, words, type Block } from './block.js'
import { cut } from './escape.js'
import { generatedTitles } from './generated-title.js'
import { plural } from './plural.js'
import type { Level } from './review-meta.js'

type Sign = '+' | '-' | ' '

const order: Readonly<Record<ObjectChange['kind'], number>> = { removed: 0, changed: 1, added: 2 }
const signs: Readonly<Record<ObjectChange['kind'], Sign>> = { removed: '-', changed: ' ', added: '+' }

/** Lines of one value; a longer one is cut and says so. */
const linesShown = 120

/** Items of a list that stays that are named. */
const itemsNamed = 3

/** The writer of a fence escapes its lines, and any character of ours in them. */
const shownLater = ' ... '

/** YAML 1.2 without what a reader could mistake: no anchors, and every text on one line. */
const yamlLines = (value: Json): readonly string[] =>
  stringify(value, { aliasDuplicateObjects: false, blockQuote: false, lineWidth: 0 }).trimEnd().split('\n')

/** A branch of YAML with one step of indentation, or a scalar. */
const marked = (sign: Sign, name: string, value: Json): readonly string[] => {
  const lines = yamlLines(value)
  const [only = ''] = lines
  const isBranch = (isJsonObject(value) || Array.isArray(value)) && !/^(\{\}|\[\])$/.test(only)
  const body = isBranch ? lines.map((line) => (name === '' ? line : `  ${line}`)) : []
  const head = name === '' ? [] : [isBranch ? `${name}:` : `${name}: ${lines.join(' ')}`]
  const all = name === '' && !isBranch ? lines : [...head, ...body]
  const shown = all.slice(0, linesShown).map((line) => `${sign} ${cut(line, 300, shownLater)}`)
  return all.length > linesShown ? [...shown, `${sign} # and ${plural(all.length - linesShown, 'line')} more`] : shown
}

/** `/spec/rules/1/to` as people write it: `spec.rules[1].to`; names with other characters stay in quotes. */
const pathTitle = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part, index) =>
      /^\d+$/.test(part)
        ? `[${part}]`
        : /^[A-Za-z][\w-]*$/.test(part)
          ? `${index === 0 ? '' : '.'}${part}`
          : `["${cut(maskText(part), 120, shownLater)}"]`,
    )
    .join('')

/**
 * What comes and what goes of a list, where the items that stay keep their order; the whole of both lists would leave that to
 * the reader.
 */
const itemLines = (
  name: string,
  before: Json | undefined,
  after: Json | undefined,
  show: (value: Json) => Json,
  named: number,
): readonly string[] | undefined => {
  if (!Array.isArray(before) || !Array.isArray(after) || name === '') return undefined
  const textsOf = (list: readonly Json[]): readonly string[] => list.map((item) => JSON.stringify(item))
  const [old, now] = [textsOf(before as readonly Json[]), textsOf(after as readonly Json[])]
  const gone = old.filter((item) => !now.includes(item))
  const come = now.filter((item) => !old.includes(item))
  const stay = old.filter((item) => now.includes(item))
  const isSameOrder = now.filter((item) => old.includes(item)).join('\n') === stay.join('\n')
  if (stay.length === 0 || gone.length + come.length === 0 || !isSameOrder) return undefined
  const said = (sign: Sign, items: readonly string[]): readonly string[] =>
    items.flatMap((item) => marked(sign, '', show([JSON.parse(item) as Json])))
  // Few are named: who reads the list asks which.
  const kept = named === 0 || stay.length > named ? [] : said(' ', stay)
  const counted = kept.length > 0 ? '' : ` # ${plural(stay.length, 'item stays', 'items stay')}`
  return [`  ${name}:${counted}`, ...kept, ...said('-', gone), ...said('+', come)]
}

/** `named`: so many items that stay are named, more are counted. */
const fieldLines = (change: ObjectChange, named = itemsNamed): readonly string[] =>
  change.fields.flatMap((field) => {
    const name = cut(pathTitle(field.pointer), 240, shownLater)
    // Values of a Secret are never printed, whatever the plan says (attack C11).
    const show = (value: Json): Json =>
      change.key.kind !== 'Secret' ? maskJson(value) : name === '' ? maskSecrets(change.key, value) : '(masked)'
    const items = itemLines(name, field.before, field.after, show, named)
    if (items !== undefined) return items
    return [
      ...(field.before === undefined ? [] : marked('-', name, show(field.before))),
      ...(field.after === undefined ? [] : marked('+', name, show(field.after))),
    ]
  })

/** Objects by kind, namespace and name, `orders-2` before `orders-10`. */
export const asPeopleCount = (changes: readonly ObjectChange[]): readonly ObjectChange[] =>
  inNumberOrder(changes, ({ key }) => [key.group, key.kind, key.namespace, key.name])

/** Objects of one diff that are named in its first line; it is a line of them each where they are more. */
const titlesInLine = 3

const headingLines = (changes: readonly ObjectChange[]): readonly string[] => {
  const [first, ...rest] = changes
  if (first === undefined) return []
  if (rest.length === 0) return [`@@ ${first.kind}: ${keyTitle(first.key)} @@`]
  const titles = changes.map(({ key }) => keyTitle(key))
  return changes.length <= titlesInLine
    ? [`@@ ${first.kind}: ${titles.join(', ')} @@`]
    : [`@@ ${first.kind} alike: ${plural(changes.length, 'object')} @@`, ...titles.map((title) => `  # ${title}`)]
}

/** Diffs, each once with the objects that have it: twenty times the same lines hide the one that differs. Items that stay may differ. */
const diffLines = (changes: readonly ObjectChange[]): readonly string[] => {
  const changed = (change: ObjectChange): string =>
    JSON.stringify([
      change.kind,
      change.key.kind,
      fieldLines(change, 0),
      change.kind === 'changed' ? '' : keyText(change.key),
    ])
  return [...groupBy(changes, changed).values()].flatMap((alike) => {
    const whole = new Set(alike.map((change) => JSON.stringify(fieldLines(change))))
    const lines = alike.slice(0, 1).flatMap((change) => fieldLines(change, whole.size === 1 ? itemsNamed : 0))
    return [...headingLines(alike), ...lines]
  })
}

/** The objects of the change, removals first, as one diff; folded, since the verdict does not hang on it. */
export const changeSection = (
  changes: readonly ObjectChange[],
  rendered: readonly JsonObject[],
  level: Level,
): readonly Block[] => {
  if (changes.length === 0 || level === 'verdict' || level === 'list') return []
  const titles = generatedTitles(rendered)
  const titleOf = (change: ObjectChange): readonly string[] | undefined =>
    change.kind === 'added' ? titles.get(keyText(change.key)) : undefined
  const counts = (['removed', 'changed', 'added'] as const)
    .map((kind) => ({ kind, number: changes.filter((change) => change.kind === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => `${number} ${kind}`)
  const sorted = asPeopleCount(changes)
    .map((change, index) => ({ change, index, generated: titleOf(change) === undefined ? 0 : 1 }))
    .sort((a, b) => order[a.change.kind] - order[b.change.kind] || a.generated - b.generated || a.index - b.index)
    .map(({ change }) => change)
  const limit = level === 'full' ? sorted.length : 40
  const shown = sorted.slice(0, limit)
  const own = shown.filter((change) => titleOf(change) === undefined)
  const generated = shown.flatMap((change) => titleOf(change) ?? [])
  const left = sorted.length - shown.length
  const lines = [
    ...(level === 'full' ? diffLines(own) : own.map((change) => `${signs[change.kind]} ${keyTitle(change.key)}`)),
    ...(generated.length === 0
      ? []
      : ['@@ added by meshgate, from the bindings @@', ...generated.map((title) => `+ ${title}`)]),
    ...(left > 0 ? [`@@ and ${left} more @@`] : []),
  ]
  return [details(say`Objects: ${words(counts.join(', '))}`, [fence(lines, 'diff')])]
}
