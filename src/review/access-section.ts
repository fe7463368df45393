import type { AccessDiff, Decision, Reason } from '../mesh/difference/access-diff.js'
import { keyText, keyTitle, type ObjectKey } from '../ports/object.js'
import type { Plan } from '../plan/plan.js'
import { commonTrustDomain, groupRows, shortSubject, type AccessGroup, type PlacedRow } from './access-groups.js'
import { code, fenced, prose } from './escape.js'
import { placeTitle } from './places.js'
import { decided, phrase, title } from './phrase.js'
import { codeLink } from './pages.js'
import { plural } from './plural.js'
import type { Level, ReviewMeta } from './review-meta.js'
import { curlLine, explainLine, witnessJson, witnessTitle } from './witness.js'

interface NumberedGroup extends AccessGroup {
  readonly number: number
}

/** How many rows each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown: Readonly<Record<Level, number>> = { full: 5_000, short: 25, list: 50, verdict: 0 }
/** Names and places in one row; a longer list is counted, and the full rendering leaves none out. */
const namesShown: Readonly<Record<Level, number>> = { ...rowsShown, short: 12, list: 1 }

/** Where what stands in the way stands. */
const placed = ({ where }: Reason): string => (where === undefined ? '' : ` (at ${code(placeTitle(where), 200)})`)

const place = (decision: Decision): string =>
  decision.where === undefined ? '' : ` at ${code(placeTitle(decision.where))}`

/** What decides about the witness after and before the change, each with its line. */
const because = ({ row: { before, after } }: PlacedRow): string =>
  `now: ${decided(after.by)}${place(after)}; before: ${decided(before.by)}${place(before)}`

const on = ({ destination, row }: PlacedRow): string =>
  `${title(destination.title)} ${destination.port === 0 ? 'any port' : `port ${destination.port}`}${row.where === '' ? '' : ` ${phrase(row.where)}`}`

const listed = <T>(items: readonly T[], limit: number, show: (item: T) => string): string =>
  items.slice(0, limit).map(show).join(', ') + (items.length > limit ? ` and ${items.length - limit} more` : '')

/** Objects whose change can decide about a destination, where what decides now and before is not itself changed. */
const cause = (plan: Plan, { destination, row }: PlacedRow): string => {
  const said = (key: ObjectKey): boolean =>
    [row.before.by, row.after.by].some((by) => by === keyTitle(key) || by.startsWith(`${keyTitle(key)} `))
  const near = plan.reviewed.change.filter(
    ({ key }) =>
      deciding.has(key.kind) && (key.namespace === destination.namespace || key.name === destination.namespace),
  )
  const [first, ...rest] = near.length > 0 ? near : plan.reviewed.change.filter(({ key }) => deciding.has(key.kind))
  if (first === undefined || [first, ...rest].some(({ key }) => said(key))) return ''
  const { positions } = plan.observed
  const name = keyText(first.key)
  const at = Object.hasOwn(positions, name) ? positions[name] : undefined
  const further = rest.length === 0 ? '' : ` and ${rest.length} more`
  return `; ${first.kind} here: ${code(keyTitle(first.key), 160)}${at === undefined ? '' : ` at ${code(placeTitle(at))}`}${further}`
}

/** Kinds that can change access without being what decides about a request. */
const deciding: ReadonlySet<string> = new Set([
  'AuthorizationPolicy',
  'RequestAuthentication',
  'PeerAuthentication',
  'Namespace',
  'Service',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Pod',
  'ConfigMap',
])

/** A numbered list and no table: on a narrow screen a table hides its last columns, and those name the line. */
const entries = (
  plan: Plan,
  groups: readonly NumberedGroup[],
  which: 'gained' | 'lost',
  level: Level,
  common: string | undefined,
): readonly string[] =>
  groups.flatMap((group) => {
    const indent = ' '.repeat(`${group.number}. `.length)
    const who = listed(group.who, namesShown[level], (one) => phrase(shortSubject(one, common)))
    const [first] = group.rows
    return [
      `${group.number}. **${who}** ${which === 'gained' ? 'can now' : 'can no longer'}: ${phrase(group.what)}\\`,
      `${indent}on ${listed(group.places, namesShown[level], on)}\\`,
      `${indent}for example ${code(witnessTitle(first.row.witness), 160)}; ${because(first)}${cause(plan, first)}`,
    ]
  })

const bullets = (groups: readonly NumberedGroup[], which: 'gained' | 'lost'): readonly string[] =>
  groups.map((group) => {
    const who = listed(group.who, namesShown.list, (one) => phrase(one, 120))
    const on = listed(group.places, namesShown.list, ({ destination }) => title(destination.title, 120))
    const verb = which === 'gained' ? 'gain' : 'lose'
    return `- ${who} ${group.who.length === 1 ? `${verb}s` : verb}: ${phrase(group.what, 120)} on ${on}`
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

const side = (plan: Plan, which: 'gained' | 'lost', level: Level): readonly string[] => {
  const { access } = plan.reviewed
  const all = groupRows(access, which).map((group, index): NumberedGroup => ({ ...group, number: index + 1 }))
  if (all.length === 0 || level === 'verdict') return []
  const common = commonTrustDomain(access)
  const shown = all.slice(0, rowsShown[level])
  const left = all.length - shown.length
  return [
    `**${which === 'gained' ? 'Gains access' : 'Loses access'}**`,
    '',
    ...(level === 'list' ? bullets(shown, which) : entries(plan, shown, which, level, common)),
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
  const told = (reason: Reason): string => JSON.stringify([reason.code, reason.text])
  // A reason of destinations that are listed below stands there, with their names.
  const below = new Set(destinations.flatMap((destination) => destination.reasons.map(told)))
  // One thing in the way of several destinations is told once, with all of them.
  const places = new Map<string, { readonly what: string; readonly titles: Set<string> }>()
  for (const destination of destinations) {
    const whats = destination.reasons.map((reason) => `${page(reason.code)}: ${prose(reason.text)}${placed(reason)}`)
    for (const what of whats.length === 0 ? [''] : whats) {
      const known = places.get(what) ?? { what, titles: new Set<string>() }
      known.titles.add(title(destination.title, 160))
      places.set(what, known)
    }
  }
  const lines = [
    ...access.reasons
      .filter((reason) => !below.has(told(reason)))
      .map((reason) => `- ${page(reason.code)}: ${prose(reason.text)}${placed(reason)}`),
    ...[...places.values()].map(({ what, titles }) => {
      const on = listed([...titles], namesShown[level], (one) => one)
      return what === '' ? `- ${on}` : `- ${on}: ${what}`
    }),
  ]
  const left = Math.max(0, lines.length - limit)
  return ['**Cannot prove**', '', ...lines.slice(0, limit), ...(left > 0 ? [`- and ${left} more`] : []), '']
}

const notesShown: Readonly<Record<Level, number>> = { full: 200, short: 10, list: 5, verdict: 0 }

/** What changes without a row: a list of its own, so that no reader takes a missing row for a missing effect. */
export const notesSection = ({ reviewed: { access } }: Plan, level: Level): readonly string[] => {
  const { notes = [] } = access
  if (notes.length === 0 || level === 'verdict') return []
  const left = notes.length - notesShown[level]
  const silent = access.verdict === 'equivalent' && access.destinations.length === 0
  return [
    '**Also changes**',
    '',
    ...notes.slice(0, notesShown[level]).map((note) => `- ${phrase(note, 600)}`),
    ...(left > 0 ? [`- and ${left} more`] : []),
    ...(silent ? ['', 'No request gains or loses access by it.'] : []),
    '',
  ]
}

/** What no row tells first, then gains, what cannot be proven, and losses. */
export const accessSection = (plan: Plan, meta: ReviewMeta, level: Level): readonly string[] => [
  ...notesSection(plan, level),
  ...side(plan, 'gained', level),
  ...unprovenSection(plan.reviewed.access, meta, level),
  ...side(plan, 'lost', level),
]
