import type { AccessDiff, Decision, Reason } from '../mesh/difference/access-diff.js'
import { keyText, keyTitle, type ObjectKey } from '../ports/object.js'
import type { Plan } from '../plan/plan.js'
import { commonTrustDomain, groupRows, shortSubject, type AccessGroup, type PlacedRow } from './access-groups.js'
import {
  count,
  details,
  fence,
  heading,
  leftOut,
  list,
  listed,
  paragraph,
  say,
  strong,
  value,
  words,
  type Block,
  type Line,
} from './block.js'
import { placeTitle } from './places.js'
import { phrase, title } from './phrase.js'
import { codeLink } from './pages.js'
import { prose } from './prose.js'
import type { Level, ReviewMeta } from './review-meta.js'
import { curlLine, explainLine, witnessJson, witnessTitle } from './witness.js'

/** How many rows each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown: Readonly<Record<Level, number>> = { full: 5_000, short: 25, list: 50, verdict: 0 }
/** Names and places in one row; a longer list is counted, and the full rendering leaves none out. */
const namesShown: Readonly<Record<Level, number>> = { ...rowsShown, short: 12, list: 1 }

type Side = 'gained' | 'lost'

/** Where what stands in the way stands. */
const placed = ({ where }: Reason): Line => (where === undefined ? [] : say` (at ${value(placeTitle(where), 200)})`)

const decided = ({ by, where }: Decision): Line =>
  say`${prose(by, 400)}${where === undefined ? [] : say` at ${placeTitle(where)}`}`

/** What decides about the witness after and before the change, each with its line. */
const because = ({ row: { before, after } }: PlacedRow): Line => say`now: ${decided(after)}; before: ${decided(before)}`

const on = ({ destination, row }: PlacedRow): Line =>
  say`${title(destination.title)} ${destination.port === 0 ? say`any port` : say`port ${destination.port}`}${row.where === '' ? [] : say` ${phrase(row.where)}`}`

/** Objects whose change can decide about a destination, where what decides now and before is not itself changed. */
const cause = (plan: Plan, { destination, row }: PlacedRow): Line => {
  const said = (key: ObjectKey): boolean =>
    [row.before.by, row.after.by].some((by) => by === keyTitle(key) || by.startsWith(`${keyTitle(key)} `))
  const near = plan.reviewed.change.filter(
    ({ key }) =>
      deciding.has(key.kind) && (key.namespace === destination.namespace || key.name === destination.namespace),
  )
  const [first, ...rest] = near.length > 0 ? near : plan.reviewed.change.filter(({ key }) => deciding.has(key.kind))
  if (first === undefined || [first, ...rest].some(({ key }) => said(key))) return []
  const { positions } = plan.observed
  const name = keyText(first.key)
  const at = Object.hasOwn(positions, name) ? positions[name] : undefined
  const place = at === undefined ? [] : say` at ${placeTitle(at)}`
  const further = rest.length === 0 ? [] : say` and ${rest.length} more`
  return say`; ${words(first.kind)} here: ${value(keyTitle(first.key), 160)}${place}${further}`
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
const entry = (
  plan: Plan,
  group: AccessGroup,
  side: Side,
  level: Level,
  common: string | undefined,
): readonly Line[] => {
  const who = listed(group.who, namesShown[level], (one) => phrase(shortSubject(one, common)))
  const [first] = group.rows
  return [
    say`${strong(who)} ${words(side === 'gained' ? 'can now' : 'can no longer')}: ${phrase(group.what)}`,
    say`on ${listed(group.places, namesShown[level], on)}`,
    say`for example ${value(witnessTitle(first.row.witness), 160)}; ${because(first)}${cause(plan, first)}`,
  ]
}

const brief = (group: AccessGroup, side: Side): Line => {
  const who = listed(group.who, namesShown.list, (one) => phrase(one, 120))
  const on = listed(group.places, namesShown.list, ({ destination }) => title(destination.title, 120))
  const verb = side === 'gained' ? 'gain' : 'lose'
  return say`${who} ${words(group.who.length === 1 ? `${verb}s` : verb)}: ${phrase(group.what, 120)} on ${on}`
}

const witnesses = (groups: readonly AccessGroup[], side: Side): Block => {
  const rows = groups.flatMap((group) => group.rows)
  const commands = groups.flatMap(({ rows: [{ row }] }, index) => {
    const curl = curlLine(row.witness)
    return [`# ${index + 1}`, explainLine(row.witness), ...(curl === undefined ? [] : [curl])]
  })
  const requests = groups.length === 1 ? 'request' : 'requests'
  return details(say`Try it: ${count(groups.length, 'command')} for the ${words(`${side} ${requests}`)}`, [
    paragraph(say`Each request was put to both states before it was written here.`),
    fence(commands, 'sh'),
    details(say`As JSON: ${count(rows.length, 'request')}, one a line, for explain and replay`, [
      fence(
        rows.map(({ row }) => witnessJson(row.witness)),
        'json',
      ),
    ]),
  ])
}

const sideSection = (plan: Plan, side: Side, level: Level): readonly Block[] => {
  const { access } = plan.reviewed
  const all = groupRows(access, side)
  if (all.length === 0 || level === 'verdict') return []
  const common = commonTrustDomain(access)
  const shown = all.slice(0, rowsShown[level])
  return [
    heading(side === 'gained' ? 'Gains access' : 'Loses access'),
    level === 'list'
      ? { kind: 'list', items: shown.map((group) => brief(group, side)) }
      : { kind: 'numbered', items: shown.map((group) => entry(plan, group, side, level, common)) },
    ...leftOut(all.length - shown.length),
    ...(common === undefined || level === 'list'
      ? []
      : [paragraph(say`Service accounts are those of trust domain ${value(common, 160)}.`)]),
    ...(level === 'full' ? [witnesses(shown, side)] : []),
  ]
}

/** What stands in the way of a proof, by name. */
export const unprovenSection = (access: AccessDiff, meta: ReviewMeta, level: Level): readonly Block[] => {
  const destinations = access.destinations.filter(
    (destination) => destination.verdict === 'cannot prove' || destination.reasons.length > 0,
  )
  if (access.reasons.length === 0 && destinations.length === 0) return []
  const line = (reason: Reason): Line =>
    say`${codeLink(reason.code, meta.docsBase)}: ${prose(reason.text)}${placed(reason)}`
  const told = (reason: Reason): string => JSON.stringify([reason.code, reason.text])
  // A reason of destinations that are listed below stands there, with their names.
  const below = new Set(destinations.flatMap((destination) => destination.reasons.map(told)))
  // One thing in the way of several destinations is told once, with all of them.
  const places = new Map<string, { readonly what: Line; readonly titles: Set<string> }>()
  for (const destination of destinations)
    for (const what of destination.reasons.length === 0 ? [[]] : destination.reasons.map(line)) {
      const key = JSON.stringify(what)
      const known = places.get(key) ?? { what, titles: new Set<string>() }
      known.titles.add(destination.title)
      places.set(key, known)
    }
  const lines = [
    ...access.reasons.filter((reason) => !below.has(told(reason))).map(line),
    ...[...places.values()].map(({ what, titles }) => {
      const on = listed([...titles], namesShown[level], (one) => title(one, 160))
      return what.length === 0 ? on : say`${on}: ${what}`
    }),
  ]
  return [heading('Cannot prove'), ...list(lines, level === 'full' ? 500 : level === 'short' ? 20 : 5, (one) => one)]
}

const notesShown: Readonly<Record<Level, number>> = { full: 200, short: 10, list: 5, verdict: 0 }

/** What changes without a row: a list of its own, so that no reader takes a missing row for a missing effect. */
export const notesSection = ({ reviewed: { access } }: Plan, level: Level): readonly Block[] => {
  const { notes = [] } = access
  if (notes.length === 0 || level === 'verdict') return []
  const silent = access.verdict === 'equivalent' && access.destinations.length === 0
  return [
    heading('Also changes'),
    ...list(notes, notesShown[level], (note) => phrase(note, 600)),
    ...(silent ? [paragraph(say`No request gains or loses access by it.`)] : []),
  ]
}

/** What no row tells first, then gains, what cannot be proven, and losses. */
export const accessSection = (plan: Plan, meta: ReviewMeta, level: Level): readonly Block[] => [
  ...notesSection(plan, level),
  ...sideSection(plan, 'gained', level),
  ...unprovenSection(plan.reviewed.access, meta, level),
  ...sideSection(plan, 'lost', level),
]
