import type { AccessDiff, Decision, Reason } from '../mesh/difference/access-diff.js'
import type { Plan } from '../plan/plan.js'
import {
  asOwnersCount,
  commonTrustDomain,
  countSubjects,
  destinationName,
  portName,
  rowsOfSide,
  shortSubject,
  whatOfGroup,
  type AccessGroup,
  type PlacedRow,
  type SideRows,
} from './access-groups.js'
import { accessTable, tableRows, targetsShown, type TableRow } from './access-table.js'
import {
  count,
  details,
  fence,
  foldRest,
  heading,
  joined,
  list,
  listed,
  paragraph,
  say,
  strong,
  value,
  words,
  type Block,
  type Inline,
  type Line,
} from './block.js'
import { judgedState, placeTitle, snapshotFirst } from './places.js'
import { phrase, title } from './phrase.js'
import { notesSection } from './notes-section.js'
import { codeLink } from './pages.js'
import { prose } from './prose.js'
import { placeOfProvider, providerSide } from './provider-text.js'
import { callVerb, saysPort } from './said-of-policies.js'
import { revisionName, type Level, type ReviewMeta } from './review-meta.js'
import { knownSentence, subjectText } from './subject-text.js'
import { curlLine, explainLine, isOneProtocolOfMany, snapshotLines, witnessJson, witnessTitle } from './witness.js'

/** How many rows each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown: Readonly<Record<Level, number>> = { full: 5_000, short: 15, list: 50, verdict: 0 }
/** Names and places in one row; a longer list is counted, and stands whole in the fold of the full rendering. */
const namesShown: Readonly<Record<Level, number>> = { full: 12, short: 12, list: 1, verdict: 0 }
/** Rows of a side that stand open; the others are folded. */
const rowsOpen = { gained: 20, lost: 15 } as const

type Side = 'gained' | 'lost'

/** Where what stands in the way stands. */
const placed = (plan: Plan, reason: Reason): Line => {
  const where = reason.where ?? placeOfProvider(plan, reason)
  return where === undefined ? [] : say` (at ${value(placeTitle(where), 200)})`
}

const decided = ({ by, where }: Decision): Line =>
  say`${prose(by, 400)}${where === undefined ? [] : say` at ${placeTitle(where)}`}`

/** What decides about the witness after and before the change, each with its line. */
const because = ({ row: { before, after } }: PlacedRow): Line => say`now: ${decided(after)}; before: ${decided(before)}`

const on = (placed: PlacedRow): Line => say`${title(destinationName(placed.destination))}${portWords(placed)}`

const example = ({ row, destination }: PlacedRow): Line => {
  const title = value(witnessTitle(row.witness), 160)
  return isOneProtocolOfMany(row, destination)
    ? say`a connection to port ${row.witness.destination.port}, asked as ${title}`
    : [title]
}

/** A row in full: who, what and where, with an example and what decides about it. */
const entry = (group: AccessGroup, side: Side, common: string | undefined): readonly Line[] => {
  const isMet = group.places.some(({ destination }) => destination.unmet === undefined)
  const texts = group.who.map((one) => ({
    one,
    text: subjectText(one, side, group.callers.get(one), isMet ? Infinity : 0),
  }))
  const short = (sentence: string): Line => phrase(shortSubject(sentence, common))
  const who = listed(
    texts,
    Infinity,
    ({ one, text }) => (text === undefined ? short(one) : short(`${text.base} except ${text.others}`)),
    '; ',
  )
  const others = texts.flatMap(({ text }) =>
    text === undefined
      ? []
      : [say`${words(text.fate)}: ${short(text.others)}`, ...(text.known === '' ? [] : [short(knownSentence(text))])],
  )
  const [first] = group.rows
  return [
    say`${strong(who)} ${words(`${side === 'gained' ? 'can now' : 'can no longer'} ${callVerb(group.what)}`)}: ${phrase(whatOfGroup(group))}`,
    ...others,
    say`on ${listed(group.places, Infinity, on)}`,
    say`for example ${example(first)}; ${because(first)}`,
  ]
}

/** `port 8080 and any other port`; nothing where the row itself says which ports. */
const portWords = ({ destination, row }: PlacedRow): Line => {
  const parts = [
    ...(saysPort(destination, row.what) ? [] : [[words(portName(destination))]]),
    ...(row.where === '' ? [] : [phrase(row.where)]),
  ]
  return parts.length === 0 ? [] : say` ${joined(parts, ' ')}`
}

const brief = (group: AccessGroup, side: Side): Line => {
  const who = listed(group.who, namesShown.list, (one) =>
    phrase(subjectText(one, side, group.callers.get(one))?.all ?? one, 120),
  )
  const place = (placed: PlacedRow): Line => say`${title(placed.destination.title, 120)}${portWords(placed)}`
  const on = listed(group.places, namesShown.list, place)
  const verb = side === 'gained' ? 'gain' : 'lose'
  return say`${who} ${words(group.who.length === 1 ? `${verb}s` : verb)}: ${phrase(whatOfGroup(group), 120)} on ${on}`
}

/** Requests to try are of more than the headline counts, or of less: then what they are of is said. */
const requestsTitle = (access: AccessDiff, shown: number, unmet: number, side: Side): Line => {
  const counted = countSubjects(access, side)
  const said = side === 'gained' ? count(counted, 'gain') : count(counted, 'loss', 'losses')
  const told = counted === shown ? [said] : say`${said} in ${count(shown, 'entry', 'entries')}`
  const whole = say`${words(side === 'gained' ? 'Gained' : 'Lost')} in full, and ${count(shown + unmet, 'request')} to try`
  if (unmet === 0 && counted === shown) return whole
  return say`${whole}: ${told}${unmet === 0 ? [] : say`, ${unmet} of labels that no known workload has`}`
}

/** Every row in full, with commands that ask for it again; folded, since the table says what matters. */
const inFull = (plan: Plan, { shown, unmet }: SideRows, side: Side, meta: ReviewMeta): Block => {
  const groups = [...shown, ...unmet].slice(0, rowsShown.full)
  const common = commonTrustDomain(plan.reviewed.access)
  const rows = groups.flatMap((group) => group.rows)
  const first = snapshotLines(snapshotFirst(plan))
  const commands = groups.flatMap(({ rows: [{ row, destination }] }, index) => {
    const curl = curlLine(row.witness)
    const of = isOneProtocolOfMany(row, destination) ? `, as HTTP` : ''
    return [`# ${index + 1}${of}`, explainLine(row.witness, judgedState(plan)), ...(curl === undefined ? [] : [curl])]
  })
  const sends = groups.some(({ rows: [{ row }] }) => curlLine(row.witness) !== undefined)
  const isCommit = meta.head !== '' && meta.head !== 'worktree'
  // Drift is of the branch: there is no change to check out.
  const revision = isCommit
    ? [value(revisionName(meta.head), 80)]
    : [words(meta.drift === undefined ? 'this change' : 'the protected branch')]
  return details(
    requestsTitle(
      plan.reviewed.access,
      Math.min(shown.length, groups.length),
      Math.max(0, groups.length - shown.length),
      side,
    ),
    [
      { kind: 'numbered', items: groups.map((group) => entry(group, side, common)) },
      paragraph(
        say`The policies before and after were asked about each request. ${'meshgate explain'} asks the files again: run it in a checkout of ${revision}; it sends nothing${first.length === 0 ? [] : say` but what ${'meshgate snapshot'} asks the cluster, with your login there`}.${
          sends
            ? say` ${'curl'} sends a real request: run it from a pod in the cluster that has no sidecar. An allowed request gets the status of the application.`
            : []
        }`,
      ),
      fence([...first, ...commands], 'sh'),
      details(
        say`As JSON: ${count(rows.length, 'request')}${words(rows.length === groups.length ? '' : ', one for each destination')}, one a line, for explain and replay`,
        [
          fence(
            rows.map(({ row }) => witnessJson(row.witness)),
            'json',
          ),
        ],
      ),
    ],
  )
}

/** `3 losses`, for people who have to know which rows they do not see. */
export const rowCount = (rows: number, side: Side): Inline =>
  side === 'gained' ? count(rows, 'row of gains', 'rows of gains') : count(rows, 'row of losses', 'rows of losses')

/** Rows of a side that this rendering does not show. */
export const rowsLeftOut = (plan: Plan, side: Side, level: Level): number => {
  if (level === 'full') return 0
  const { shown, unmet } = rowsOfSide(plan.reviewed.access, side)
  if (level !== 'short') return Math.max(0, shown.length - rowsShown[level]) + unmet.length
  const rows = tableRows(shown).length
  return Math.max(0, rows - rowsShown.short) + tableRows(unmet).length
}

/** Whether a row that this rendering shows counts some of its callers or destinations, and names them in no fold. */
export const cutsRows = (plan: Plan, side: Side, level: Level): boolean => {
  if (level === 'full') return false
  const rows = tableRows(rowsOfSide(plan.reviewed.access, side).shown).slice(0, rowsShown[level])
  const names = namesShown[level]
  const targets = targetsShown(rows.length, names)
  return rows.some((groups) => groups.some(({ who, places }) => who.length > names || places.length > targets))
}

const leftOutRows = (plan: Plan, side: Side, level: Level): readonly Block[] => {
  const left = rowsLeftOut(plan, side, level)
  return left === 0 ? [] : [paragraph(say`Not shown here: ${rowCount(left, side)}.`)]
}

const tableOf = (plan: Plan, side: Side, level: Level): ((rows: readonly TableRow[]) => readonly Block[]) => {
  const names = namesShown[level]
  return (rows) => accessTable(plan, rows, side, names)
}

const sideSection = (plan: Plan, side: Side, level: Level): readonly Block[] => {
  const { access } = plan.reviewed
  const { shown } = rowsOfSide(access, side)
  if (shown.length === 0 || level === 'verdict') return []
  const title = heading(side === 'gained' ? 'Gains access' : 'Loses access')
  if (level === 'list')
    return [
      title,
      { kind: 'list', items: shown.slice(0, rowsShown[level]).map((group) => brief(group, side)) },
      ...leftOutRows(plan, side, level),
    ]
  const rows = tableRows(shown).slice(0, rowsShown[level])
  const table = tableOf(plan, side, level)
  return level === 'short'
    ? [title, ...table(rows), ...leftOutRows(plan, side, level)]
    : [title, ...foldRest(rows, rowsOpen[side], table)]
}

/** What a reader opens after the objects: requests to try, then what nobody runs. */
const sideFolds = (plan: Plan, side: Side, meta: ReviewMeta): readonly Block[] => {
  const { shown, unmet } = rowsOfSide(plan.reviewed.access, side)
  if (shown.length === 0) return []
  const rows = tableRows(unmet)
  const said = rowCount(rows.length, side)
  return [
    inFull(plan, { shown, unmet }, side, meta),
    ...(rows.length === 0
      ? []
      : [details(say`Labels that no known workload has: ${said}`, tableOf(plan, side, 'full')(rows))]),
  ]
}

export const reasonsShown: Readonly<Record<Level, number>> = { full: 5_000, short: 10, list: 5, verdict: 0 }

/** What stands in the way of a proof, by name. */
export const unprovenSection = (plan: Plan, meta: ReviewMeta, level: Level): readonly Block[] => {
  const { access } = plan.reviewed
  const destinations = asOwnersCount(access.destinations).filter(
    (destination) => destination.verdict === 'cannot prove' || destination.reasons.length > 0,
  )
  if (access.reasons.length === 0 && destinations.length === 0) return []
  const line = (reason: Reason): Line =>
    say`${codeLink(reason.code, meta.docsBase)}: ${words(providerSide(plan, reason))}${prose(reason.text)}${placed(plan, reason)}`
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
  const listedLines = (items: readonly Line[]): readonly Block[] => list(items, Infinity, (one) => one)
  return [
    heading('Cannot prove'),
    ...(level === 'full' ? foldRest(lines, 10, listedLines) : list(lines, reasonsShown[level], (one) => one)),
  ]
}

/** What no row tells first, then gains, what cannot be proven, and losses. */
export const accessSection = (plan: Plan, meta: ReviewMeta, level: Level): readonly Block[] => [
  ...notesSection(plan, level),
  ...sideSection(plan, 'gained', level),
  ...unprovenSection(plan, meta, level),
  ...sideSection(plan, 'lost', level),
]

/** What stands folded behind the rows and the objects; of the full rendering alone. */
export const accessFolds = (plan: Plan, meta: ReviewMeta, level: Level): readonly Block[] =>
  level === 'full' ? [...sideFolds(plan, 'gained', meta), ...sideFolds(plan, 'lost', meta)] : []
