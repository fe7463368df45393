import type { Decision } from '../mesh/difference/access-diff.js'
import type { Plan } from '../plan/plan.js'
import {
  commonTrustDomain,
  groupRows,
  shortSubject,
  subjectsOfRow,
  whatOfGroup,
  wholeSubjects,
  type AccessGroup,
} from './access-groups.js'
import type { TableGroup } from './other-ports.js'
import { groupBy } from '../ports/group-by.js'
import { byNumber, isNumberedOn } from '../ports/order.js'
import { count, joined, listed, newLine, paragraph, say, strong, value, words, type Block, type Line } from './block.js'
import { changedLines } from './changed-line.js'
import { phrase } from './phrase.js'
import { prose } from './prose.js'
import { meansPlaintext, wholeOf } from './subject-text.js'
import {
  callingLine,
  subjectsLine,
  targetNames,
  targetsLine,
  withAccountsShort,
  type TargetNames,
} from './short-names.js'
import { lineText } from './write-text.js'

/** The one word that all of them say, if they do. */
const shared = (groups: readonly AccessGroup[], of: (group: AccessGroup) => Decision): string | undefined => {
  const said = new Set(groups.map((group) => of(group).by))
  const [only] = said
  return said.size === 1 && groups.length > 1 ? only : undefined
}

/** What holds for every row of a table, once. */
const sharedLine = (
  groups: readonly AccessGroup[],
  namespace: string | undefined,
  domain: string | undefined,
  what: string | undefined,
  plaintext: string,
): Line => {
  const who = groups.flatMap((group) => group.who)
  const named = who.some((one) => one.includes('service account '))
  const isIdentified = who.some((one) => one.startsWith('any mTLS identity'))
  const before = shared(groups, ({ rows: [first] }) => first.row.before)
  const after = shared(groups, ({ rows: [first] }) => first.row.after)
  return joined(
    [
      ...(namespace === undefined ? [] : [say`Destinations are in namespace ${namespace}.`]),
      ...(what === undefined ? [] : [say`Each row: ${phrase(what)}.`]),
      ...(before === undefined ? [] : [say`Before: ${prose(before, 200)}.`]),
      ...(after === undefined ? [] : [say`Now: ${prose(after, 200)}.`]),
      ...(isIdentified && plaintext !== '' ? [say`${words(plaintext)}`] : []),
      ...(named
        ? [
            say`Callers are given by namespace and service account${domain === undefined ? [] : say`, of trust domain ${value(domain, 160)}`}.`,
          ]
        : []),
    ],
    ' ',
  )
}

/**
 * What becomes of callers without mTLS, where all that changes is known and no row of either side is of them: one table alone
 * does not say so. A mode that refuses them is said, or a reader takes what does not change for what is let in.
 */
const plaintextText = (plan: Plan, groups: readonly AccessGroup[]): string => {
  if (!keepsPlaintext(plan)) return ''
  const refuses = groups.every(({ places }) =>
    places.every(({ destination: { mutualTls: mode } }) => mode?.before === 'STRICT' && mode.after === 'STRICT'),
  )
  return refuses
    ? 'Callers without mTLS: refused before and after (mode STRICT).'
    : 'Nothing changes for callers without mTLS.'
}

const keepsPlaintext = ({ reviewed: { access }, observed: { hidden } }: Plan): boolean => {
  const unproven =
    access.verdict === 'cannot prove' || [access, ...access.destinations].some(({ reasons }) => reasons.length > 0)
  const rows = [...groupRows(access, 'gained'), ...groupRows(access, 'lost')]
  return !unproven && hidden === undefined && !rows.some(({ who }) => who.some(meansPlaintext))
}

/** Groups that make one row of a table. */
export type TableRow = readonly [TableGroup, ...TableGroup[]]

/** So many namespaces with the same row are told as one; fewer are read faster as they stand. */
const alikeNamespaces = 4
/** Names of namespaces in such a row; more are counted, and stand whole in the fold. */
const namespacesShown = 60

const onlyNamespace = ({ places }: AccessGroup): string | undefined => {
  const [only, ...others] = new Set(places.map(({ destination }) => destination.namespace))
  return others.length === 0 ? only : undefined
}

/** What a row says but for the namespace of its destinations, none of them left out. */
const saidBeside = (group: AccessGroup, namespace: string): string => {
  const [{ row }] = group.rows
  const names = { ...targetNames(group.places.map(({ destination }) => destination)), namespace }
  const targets = lineText(targetsLine(group.places, names, Infinity))
  const by = [row.before, row.after].map((decision) => decision.by.replaceAll(` ${namespace}/`, ' '))
  return JSON.stringify([group.who, [...group.callers], group.what, by, targets, group.calling ?? null])
}

/**
 * Rows of a table in the order of their groups: those that differ in the namespace of their destinations alone are one. Each
 * has its lines and its request to try in the fold.
 */
export const tableRows = (groups: readonly TableGroup[]): readonly TableRow[] => {
  const rows = groupBy(groups, (group): TableGroup | string => {
    const namespace = onlyNamespace(group)
    return namespace === undefined ? group : saidBeside(group, namespace)
  })
  return [...rows.values()].flatMap((members): readonly TableRow[] => {
    const [first, ...rest] = members
    if (first === undefined) return []
    const namespaces = new Set(members.map(onlyNamespace))
    return namespaces.size < alikeNamespaces ? members.map((group): TableRow => [group]) : [[first, ...rest]]
  })
}

/** All of them; the first and the last where they are numbered one by one. */
const spacesLine = (spaces: readonly string[]): Line => {
  const [first = '', last = ''] = [spaces[0], spaces.at(-1)]
  return isNumberedOn(spaces)
    ? say`${value(first, 63)} to ${value(last, 63)}`
    : listed(spaces, namespacesShown, (name) => [value(name, 63)])
}

/** `30 namespaces (team-1, team-2, …), in each: web:8080`. */
export const whereLine = (row: TableRow, names: TargetNames, limit: number): Line => {
  const [first] = row
  if (row.length === 1) return targetsLine(first.places, names, limit)
  const spaces = [...new Set(row.flatMap((group) => onlyNamespace(group) ?? []))].sort(byNumber)
  const within = { ...names, namespace: onlyNamespace(first) }
  return say`${count(spaces.length, 'namespace')} (${spacesLine(spaces)}), in each: ${targetsLine(first.places, within, limit)}`
}

/** Destinations in a row of a long table: many rows with all of theirs are a wall that nobody reads. */
export const targetsShown = (rows: number, names: number): number => Math.min(names, rows > 8 ? 4 : names)

/** One line says where to look; a row that several rules let in together has none that says all of it. */
const linesShown = (row: TableRow): number =>
  row.some(({ places }) => places.some((place) => place.row.beside !== undefined)) ? 3 : 1

/** Whom a rule takes out by identity comes without one: a reader of `notPrincipals` would not think so. */
const takenOutLine = ({ takenOut = [] }: AccessGroup, common: string | undefined): Line =>
  takenOut.length === 0
    ? []
    : [
        newLine,
        ...say`${strong('also')} ${phrase(withAccountsShort(shortSubject(takenOut.join(', '), common)))}, which the rule excludes: plaintext shows no identity`,
      ]

/** Who of the callers is known to call stands first: everybody else in the row may be nobody. */
const whoLine = (group: TableGroup, side: 'gained' | 'lost', common: string | undefined, names: number): Line => {
  const { who, calling, places, isOfOtherPorts } = group
  const ports = new Set(places.map(({ destination: { port } }) => port))
  const [port] = ports
  const at = ports.size === 1 ? `at ${port}, at no other port` : 'at the ports named, at no other'
  const subjects = subjectsOfRow(group, side, common).map((subject) =>
    typeof subject === 'string' || isOfOtherPorts !== true ? subject : { ...subject, fate: `${subject.fate} ${at}` },
  )
  const told = [...subjectsLine(subjects, names), ...takenOutLine(group, common)]
  if (calling === undefined) return told
  const isOfAll = who.some((one) => wholeSubjects.includes(one) || wholeOf(one) !== undefined)
  if (!isOfAll) return calling.length === 0 ? told : say`${told} (${strong('known to call it')})`
  if (calling.length === 0) return [...told, newLine, words('no known caller is affected')]
  return [...say`${strong('known callers')}: ${callingLine(calling)}`, newLine, ...say`and ${told}`]
}

/** One line a row: who, where and what, and below that the line of a file that decides. */
export const accessTable = (
  plan: Plan,
  rows: readonly TableRow[],
  side: 'gained' | 'lost',
  names: number,
): readonly Block[] => {
  const { access } = plan.reviewed
  const groups = rows.flat()
  const common = commonTrustDomain(access)
  const targets = targetNames(groups.flatMap(({ places }) => places.map(({ destination }) => destination)))
  const kinds = new Set(groups.map(whatOfGroup))
  // Of one row it is said in the row.
  const what = kinds.size === 1 && rows.length > 1 ? [...kinds][0] : undefined
  const isOpenAlike = shared(groups, ({ rows: [first] }) => first.row.after) !== undefined
  const said = sharedLine(groups, targets.namespace, common, what, plaintextText(plan, groups))
  return [
    ...(said.length === 0 ? [] : [paragraph(said)]),
    {
      kind: 'table',
      head: ['Who', '→ Where', ...(what === undefined ? ['What'] : [])],
      rows: rows.map((row) => {
        const lines = [...new Set(row.flatMap((group) => changedLines(plan, group)))]
        const place = listed(lines, linesShown(row), (line) => [value(line, 160)])
        const told = whereLine(row, targets, targetsShown(rows.length, names))
        // Nobody is asked there: that is more than what a policy lets in.
        const isOpen = side === 'gained' && !isOpenAlike && row[0].rows[0].row.after.by === 'no policy applies'
        const ports = row[0].isOfOtherPorts === true ? say`${told}, and any other port` : told
        const where = isOpen ? say`${ports} (${strong('no policy applies')})` : ports
        // A column of its own would be off the screen of a phone, where a table scrolls.
        const last = what === undefined ? phrase(whatOfGroup(row[0])) : where
        return [
          whoLine(row[0], side, common, names),
          ...(what === undefined ? [where] : []),
          lines.length === 0 ? last : [...last, newLine, ...say`decided at ${place}`],
        ]
      }),
    },
  ]
}
