import type { AccessDiff, Decision, DestinationDiff, RegionRow } from '../mesh/difference/access-diff.js'
import { cell, code, fenced, prose } from './escape.js'
import { placeTitle } from './places.js'
import type { Level } from './review-meta.js'
import { curlLine, explainLine, witnessJson, witnessTitle } from './witness.js'

export interface NumberedRow {
  readonly number: number
  readonly row: RegionRow
  readonly destination: DestinationDiff
}

/** How much of a table each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown: Readonly<Record<Level, number>> = { full: 5_000, short: 25, list: 50, verdict: 0 }

/** Who is let in without any identity comes first, then whole patterns, then the rest in the order of the plan (attack C09). */
const danger = (row: RegionRow): number =>
  /^(anyone|anybody|everyone|any )/i.test(row.who) ? 0 : row.who.includes('*') ? 1 : 2

const rowsOf = (access: AccessDiff, side: 'gained' | 'lost'): readonly NumberedRow[] =>
  access.destinations
    .flatMap((destination) => destination[side].map((row) => ({ row, destination })))
    .map((entry, index) => ({ ...entry, index, rank: danger(entry.row) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ row, destination }, index) => ({ number: index + 1, row, destination }))

const place = (decision: Decision): string =>
  decision.where === undefined ? '' : ` ${cell(placeTitle(decision.where))}`

/** What decides about the request now; where that has no line of its own, what decided before. */
const because = ({ before, after }: RegionRow): string =>
  after.where !== undefined || before.where === undefined
    ? cell(after.by) + place(after)
    : `${cell(after.by)}, before: ${cell(before.by)}${place(before)}`

const on = ({ destination, row }: NumberedRow): string =>
  `${cell(destination.title)} port ${destination.port === 0 ? 'any' : destination.port}${row.where === '' ? '' : ` ${cell(row.where)}`}`

const table = (rows: readonly NumberedRow[], side: 'gained' | 'lost'): readonly string[] => [
  `| Who | ${side === 'gained' ? 'Can now' : 'Can no longer'} | On | Witness | Because |`,
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    (entry) =>
      `| ${cell(entry.row.who)} | ${cell(entry.row.what)} | ${on(entry)} | ${entry.number}. ${cell(witnessTitle(entry.row.witness), 160)} | ${because(entry.row)} |`,
  ),
]

const bullets = (rows: readonly NumberedRow[], side: 'gained' | 'lost'): readonly string[] =>
  rows.map(
    (entry) =>
      `- ${code(entry.row.who, 120)} ${side === 'gained' ? 'gains' : 'loses'} ${code(entry.row.what, 120)} on ${code(entry.destination.title, 120)}`,
  )

const witnesses = (rows: readonly NumberedRow[], side: 'gained' | 'lost'): readonly string[] => {
  if (rows.length === 0) return []
  const commands = rows.flatMap(({ number, row }) => {
    const curl = curlLine(row.witness)
    return [`# ${number}`, explainLine(row.witness), ...(curl === undefined ? [] : [curl])]
  })
  return [
    '<details>',
    `<summary>Try the ${side === 'gained' ? 'gained' : 'lost'} requests: ${rows.length} witnesses</summary>`,
    '',
    'Each was checked on both states before it was put here.',
    '',
    fenced(commands, 'sh'),
    '',
    'The same as JSON, one request a line:',
    '',
    fenced(
      rows.map(({ row }) => witnessJson(row.witness)),
      'json',
    ),
    '',
    '</details>',
    '',
  ]
}

const side = (access: AccessDiff, which: 'gained' | 'lost', level: Level): readonly string[] => {
  const all = rowsOf(access, which)
  if (all.length === 0 || level === 'verdict') return []
  const shown = all.slice(0, rowsShown[level])
  const left = all.length - shown.length
  return [
    `**${which === 'gained' ? 'Gains access' : 'Loses access'}**`,
    '',
    ...(level === 'list' ? bullets(shown, which) : table(shown, which)),
    ...(left > 0 ? ['', `And ${left} more, not shown here.`] : []),
    '',
    ...(level === 'full' ? witnesses(shown, which) : []),
  ]
}

const unproven = (access: AccessDiff, level: Level): readonly string[] => {
  const destinations = access.destinations.filter(
    (destination) => destination.verdict === 'cannot prove' || destination.reasons.length > 0,
  )
  if (access.reasons.length === 0 && destinations.length === 0) return []
  const limit = level === 'full' ? 500 : level === 'short' ? 20 : 5
  const lines = [
    ...access.reasons.map((reason) => `- ${code(reason.code, 60)}: ${prose(reason.text)}`),
    ...destinations.flatMap((destination) =>
      destination.reasons.length === 0
        ? [`- ${code(destination.title, 160)}`]
        : destination.reasons.map(
            (reason) => `- ${code(destination.title, 160)}: ${code(reason.code, 60)}: ${prose(reason.text)}`,
          ),
    ),
  ]
  const left = Math.max(0, lines.length - limit)
  return ['**Cannot prove**', '', ...lines.slice(0, limit), ...(left > 0 ? [`- and ${left} more`] : []), '']
}

/** Gains first, then what cannot be proven, then losses. */
export const accessSection = (access: AccessDiff, level: Level): readonly string[] => [
  ...side(access, 'gained', level),
  ...unproven(access, level),
  ...side(access, 'lost', level),
]
