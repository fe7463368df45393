import type { AccessDiff, Decision } from '../mesh/difference/access-diff.js'
import { commonTrustDomain, groupRows, shortSubject, type AccessGroup, type PlacedRow } from './access-groups.js'
import { cell, code, fenced, prose } from './escape.js'
import { placeTitle } from './places.js'
import { codeLink } from './pages.js'
import { plural } from './plural.js'
import type { Level, ReviewMeta } from './review-meta.js'
import { curlLine, explainLine, witnessJson, witnessTitle } from './witness.js'

interface NumberedGroup extends AccessGroup {
  readonly number: number
}

/** How much of a table each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown: Readonly<Record<Level, number>> = { full: 5_000, short: 25, list: 50, verdict: 0 }
/** Names and places in one cell; a longer list is counted, and the full rendering leaves none out. */
const namesShown: Readonly<Record<Level, number>> = { ...rowsShown, short: 12, list: 1 }

const place = (decision: Decision): string =>
  decision.where === undefined ? '' : ` ${cell(placeTitle(decision.where))}`

/** What decides about the request now; where that has no line of its own, what decided before. */
const because = ({ row: { before, after } }: PlacedRow): string =>
  after.where !== undefined || before.where === undefined
    ? cell(after.by) + place(after)
    : `${cell(after.by)}, before: ${cell(before.by)}${place(before)}`

/** Names in code and our words as text, for the two forms that nearly all rows have; anything else is code as a whole. */
const named = (text: string): string => {
  const [, kind = '', name = '', namespace = ''] =
    /^(service(?: account)?) ([a-z0-9.-]+) in ([a-z0-9-]+)$/.exec(text) ?? []
  return kind === '' ? cell(text) : `${kind} ${cell(name)} in ${cell(namespace)}`
}

const on = ({ destination, row }: PlacedRow): string =>
  `${named(destination.title)} ${destination.port === 0 ? 'any port' : `port ${destination.port}`}${row.where === '' ? '' : ` ${cell(row.where)}`}`

const listed = <T>(items: readonly T[], limit: number, show: (item: T) => string): string =>
  items.slice(0, limit).map(show).join(', ') + (items.length > limit ? ` and ${items.length - limit} more` : '')

const table = (
  groups: readonly NumberedGroup[],
  which: 'gained' | 'lost',
  level: Level,
  common: string | undefined,
): readonly string[] => [
  `| Who | ${which === 'gained' ? 'Can now' : 'Can no longer'} | On | Witness | Because |`,
  '| --- | --- | --- | --- | --- |',
  ...groups.map(
    (group) =>
      `| ${listed(group.who, namesShown[level], (who) => named(shortSubject(who, common)))} | ${cell(group.what)} | ${listed(group.places, namesShown[level], on)} | ${group.number}. ${cell(witnessTitle(group.rows[0].row.witness), 160)} | ${because(group.rows[0])} |`,
  ),
]

const bullets = (groups: readonly NumberedGroup[], which: 'gained' | 'lost'): readonly string[] =>
  groups.map((group) => {
    const who = listed(group.who, namesShown.list, (one) => code(one, 120))
    const on = listed(group.places, namesShown.list, ({ destination }) => code(destination.title, 120))
    const verb = which === 'gained' ? 'gain' : 'lose'
    return `- ${who} ${group.who.length === 1 ? `${verb}s` : verb} ${code(group.what, 120)} on ${on}`
  })

const witnesses = (groups: readonly NumberedGroup[], which: 'gained' | 'lost'): readonly string[] => {
  if (groups.length === 0) return []
  const rows = groups.flatMap((group) => group.rows)
  const commands = groups.flatMap(({ number, rows: [{ row }] }) => {
    const curl = curlLine(row.witness)
    return [`# ${number}`, explainLine(row.witness), ...(curl === undefined ? [] : [curl])]
  })
  return [
    '<details>',
    `<summary>Try it: ${plural(groups.length, 'command')} for the ${which} ${groups.length === 1 ? 'request' : 'requests'}</summary>`,
    '',
    'Each request was put to both states before it was written here.',
    '',
    fenced(commands, 'sh'),
    '',
    '<details>',
    `<summary>As JSON: ${plural(rows.length, 'request')}, one a line, for explain and replay</summary>`,
    '',
    fenced(
      rows.map(({ row }) => witnessJson(row.witness)),
      'json',
    ),
    '',
    '</details>',
    '',
    '</details>',
    '',
  ]
}

const side = (access: AccessDiff, which: 'gained' | 'lost', level: Level): readonly string[] => {
  const all = groupRows(access, which).map((group, index): NumberedGroup => ({ ...group, number: index + 1 }))
  if (all.length === 0 || level === 'verdict') return []
  const common = commonTrustDomain(access)
  const shown = all.slice(0, rowsShown[level])
  const left = all.length - shown.length
  return [
    `**${which === 'gained' ? 'Gains access' : 'Loses access'}**`,
    '',
    ...(level === 'list' ? bullets(shown, which) : table(shown, which, level, common)),
    ...(left > 0 ? ['', `And ${left} more, not shown here.`] : []),
    '',
    ...(common === undefined || level === 'list'
      ? []
      : [`Service accounts are those of trust domain ${code(common, 160)}.`, '']),
    ...(level === 'full' ? witnesses(shown, which) : []),
  ]
}

/** What stands in the way of a proof, by name. */
export const unprovenSection = (access: AccessDiff, meta: ReviewMeta, level: Level): readonly string[] => {
  const destinations = access.destinations.filter(
    (destination) => destination.verdict === 'cannot prove' || destination.reasons.length > 0,
  )
  if (access.reasons.length === 0 && destinations.length === 0) return []
  const limit = level === 'full' ? 500 : level === 'short' ? 20 : 5
  const page = (name: string): string => codeLink(name, meta.docsBase)
  const told = (reason: { readonly code: string; readonly text: string }): string =>
    JSON.stringify([reason.code, reason.text])
  // A reason of destinations that are listed below stands there, with their names.
  const below = new Set(destinations.flatMap((destination) => destination.reasons.map(told)))
  const lines = [
    ...access.reasons
      .filter((reason) => !below.has(told(reason)))
      .map((reason) => `- ${page(reason.code)}: ${prose(reason.text)}`),
    ...destinations.flatMap((destination) =>
      destination.reasons.length === 0
        ? [`- ${code(destination.title, 160)}`]
        : destination.reasons.map(
            (reason) => `- ${code(destination.title, 160)}: ${page(reason.code)}: ${prose(reason.text)}`,
          ),
    ),
  ]
  const left = Math.max(0, lines.length - limit)
  return ['**Cannot prove**', '', ...lines.slice(0, limit), ...(left > 0 ? [`- and ${left} more`] : []), '']
}

/** Gains first, then what cannot be proven, then losses. */
export const accessSection = (access: AccessDiff, meta: ReviewMeta, level: Level): readonly string[] => [
  ...side(access, 'gained', level),
  ...unprovenSection(access, meta, level),
  ...side(access, 'lost', level),
]
