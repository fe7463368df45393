import type { Decision, Reason } from '../mesh/difference/access-diff.js'
import type { Plan } from '../plan/plan.js'
import {
  asOwnersCount,
  commonTrustDomain,
  destinationName,
  portsOfRow,
  rowsOfSide,
  shortSubject,
  unusedText,
  whatOfGroup,
  type AccessGroup,
  type PlacedRow,
  type SideRows,
} from './access-groups.js'
import { accessTable, tableRows, type TableRow } from './access-table.js'
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
  type Line,
} from './block.js'
import { judgedState, placeTitle, snapshotFirst } from './places.js'
import { phrase, title } from './phrase.js'
import { notesSection, upgradeFold } from './notes-section.js'
import { codeLink, wholeReview } from './pages.js'
import { prose } from './prose.js'
import { placeOfProvider, providerSide } from './provider-text.js'
import { callVerb, saysPort } from './said-of-policies.js'
import { revisionName, type Level, type ReviewMeta } from './review-meta.js'
import { leftOfRows, namesShown, shownRows, type Side } from './shown-rows.js'
import { knownSentence, subjectText } from './subject-text.js'
import { curlLine, explainLine, isOneProtocolOfMany, snapshotLines, witnessJson, witnessTitle } from './witness.js'

/** Entries of a fold, each with its request. */
const entriesShown = 5_000
/** Rows of a side that stand open; the others are folded. */
const rowsOpen = { gained: 20, lost: 15 } as const

/** Where what stands in the way stands. */
const placed = (plan: Plan, reason: Reason): Line => {
  const where = reason.where ?? placeOfProvider(plan, reason)
  return where === undefined ? [] : say` (at ${value(placeTitle(where), 200)})`
}

const decided = ({ by, where }: Decision): Line =>
  say`${prose(by, 400)}${where === undefined ? [] : say` at ${placeTitle(where)}`}`

/** What decides about the witness after and before the change, each with its line; both of the head where Istio alone changes. */
const because = ({ row: { before, after }, destination: { upgrade } }: PlacedRow): Line =>
  upgrade === undefined
    ? say`now: ${decided(after)}; before: ${decided(before)}`
    : say`with Istio ${upgrade.to}: ${decided(after)}; with ${upgrade.from}: ${decided(before)}`

const on = (placed: PlacedRow): Line => say`${title(destinationName(placed.destination))}${portWords(placed)}`

const example = ({ row, destination }: PlacedRow): Line => {
  const title = value(witnessTitle(row.witness), 160)
  return isOneProtocolOfMany(row, destination) ? say`a connection to port ${row.witness.destination.port}` : [title]
}

/** A row in full: who, what and where, with an example and what decides about it. */
const entry = (row: TableRow, side: Side, common: string | undefined): readonly Line[] => {
  const [group] = row
  const isMet = group.places.some(({ destination }) => destination.unmet === undefined)
  const texts = group.who.map((one) => ({
    one,
    text: subjectText(one, side, group.callers.get(one), isMet ? Infinity : 0),
  }))
  const short = (sentence: string): Line => phrase(shortSubject(sentence, common))
  const who = listed(
    texts,
    Infinity,
    ({ one, text }) =>
      text === undefined
        ? say`${short(one)}${words(group.unused.has(one) ? unusedText : '')}`
        : short(`${text.base} except ${text.others}`),
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
    say`on ${listed(
      row.flatMap(({ places }) => places),
      Infinity,
      on,
    )}`,
    say`for example ${example(first)}; ${because(first)}`,
  ]
}

/** `port 8080`, `at any port except 8080`; nothing where the row itself says which ports. */
const portWords = (placed: PlacedRow): Line => {
  const { destination, row } = placed
  const parts = [
    ...(saysPort(destination, row.what) ? [] : [[words(portsOfRow(placed).replace(/^any port/, 'at any port'))]]),
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

const requestsTitle = (rows: number, unmet: number, side: Side): Line =>
  say`${words(side === 'gained' ? 'Gained' : 'Lost')} in full, and ${count(rows, 'request')} to try${unmet === 0 ? [] : say`, ${unmet} of labels that no known workload has`}`

/** Every row in full but those that are `left` to the report, with commands that ask for it again; folded, since the table says what matters. */
const inFull = (plan: Plan, { shown, unmet }: SideRows, side: Side, meta: ReviewMeta, left: number): Block => {
  const met = tableRows(shown)
  const entries = [...met, ...tableRows(unmet)].slice(0, entriesShown)
  const common = commonTrustDomain(plan.reviewed.access)
  const rows = entries.flat().flatMap((group) => group.rows)
  const first = snapshotLines(snapshotFirst(plan))
  const commands = entries.flatMap(([group], index) => {
    const [{ row, destination }] = group.rows
    const curl = curlLine(row.witness, destination.servicePort)
    const said = [
      `# ${index + 1}`,
      ...(isOneProtocolOfMany(row, destination) ? ['as HTTP'] : []),
      ...(destination.upgrade === undefined ? [] : [`with --istio ${destination.upgrade.from} the answer before`]),
    ]
    return [
      said.join(', '),
      explainLine(row.witness, judgedState(plan, destination)),
      ...(curl === undefined ? [] : [curl]),
    ]
  })
  const sends = entries.some(([group]) => curlLine(group.rows[0].row.witness) !== undefined)
  const isCommit = meta.head !== '' && meta.head !== 'worktree'
  // Drift is of the branch: there is no change to check out.
  const revision = isCommit
    ? [value(revisionName(meta.head), 80)]
    : [words(meta.drift === undefined ? 'this change' : 'the protected branch')]
  return details(requestsTitle(entries.length, Math.max(0, entries.length - met.length), side), [
    { kind: 'numbered', items: entries.map((row) => entry(row, side, common)) },
    ...(left === 0
      ? []
      : [
          paragraph(
            say`${count(left, 'further row')}, of labels that only several selectors together ask for and that no known workload has, ${words(left === 1 ? 'stands' : 'stand')} in ${wholeReview(meta)}.`,
          ),
        ]),
    paragraph(
      say`The policies before and after were asked about each request. ${'meshgate explain'} asks the files again: run it in a checkout of ${revision}; it sends nothing${first.length === 0 ? [] : say` but what ${'meshgate snapshot'} asks the cluster, with your login there`}.${
        sends
          ? say` ${'curl'} sends a real request: run it from a pod in the cluster that has no sidecar. An allowed request gets the status of the application.`
          : []
      }`,
    ),
    fence([...first, ...commands], 'sh'),
    details(
      say`As JSON: ${count(rows.length, 'request')}${words(rows.length === entries.length ? '' : ', one for each destination')}, one a line, for explain and replay`,
      [
        fence(
          rows.map(({ row }) => witnessJson(row.witness)),
          'json',
        ),
      ],
    ),
  ])
}

const leftOutRows = (plan: Plan, side: Side, level: Level): readonly Block[] => {
  const left = leftOfRows([plan], side, level)
  return left === undefined ? [] : [paragraph(say`Not shown here: ${left}.`)]
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
      { kind: 'list', items: shownRows(plan, side, level).rows.map(([group]) => brief(group, side)) },
      ...leftOutRows(plan, side, level),
    ]
  const { rows } = shownRows(plan, side, level)
  const table = tableOf(plan, side, level)
  return level === 'short'
    ? [title, ...table(rows), ...leftOutRows(plan, side, level)]
    : [title, ...foldRest(rows, rowsOpen[side], table)]
}

/** Labels that only several selectors together ask for: nobody has them, and each selector has rows of its own. */
const isOfSeveralSelectors = ({ places }: AccessGroup): boolean =>
  places.every(({ destination }) => destination.unmet === 'several selectors')

/** What a reader opens after the objects: requests to try, then what nobody runs. */
const sideFolds = (plan: Plan, side: Side, meta: ReviewMeta): readonly Block[] => {
  const { shown, unmet: all } = rowsOfSide(plan.reviewed.access, side)
  if (shown.length === 0) return []
  const unmet = all.filter((group) => !isOfSeveralSelectors(group))
  const rows = tableRows(unmet)
  const left = tableRows(all.filter(isOfSeveralSelectors)).length
  return [
    inFull(plan, { shown, unmet }, side, meta, left),
    ...(rows.length === 0
      ? []
      : [
          details(
            say`Labels that no known workload has: ${count(rows.length, 'row')}`,
            tableOf(plan, side, 'full')(rows),
          ),
        ]),
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
  level === 'full' ? [...upgradeFold(plan), ...sideFolds(plan, 'gained', meta), ...sideFolds(plan, 'lost', meta)] : []
