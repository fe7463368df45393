import type { PermissionChange, ProtectionChange } from '../plan/plan.js'
import {
  foldRest,
  heading,
  leftOut,
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
import type { Level } from './review-meta.js'

export const permissionsShown: Readonly<Record<Level, number>> = { full: 2_000, short: 10, list: 20, verdict: 0 }

/** Rows that stand open; the others are folded. */
const rowsOpen = 15

/** Changes of trust, gates and audiences: the first rows of a review. */
export const protectionSection = (changes: readonly ProtectionChange[], level: Level): readonly Block[] => {
  if (changes.length === 0 || level === 'verdict') return []
  return [
    heading('Settings that protect this environment'),
    {
      kind: 'table',
      head: ['Setting', 'Before', 'After'],
      rows: changes
        .slice(0, permissionsShown[level])
        .map(({ path, before, after }) => [[value(path)], [value(before, 300)], [value(after, 300)]]),
    },
    ...leftOut(changes.length - permissionsShown[level]),
  ]
}

/** What was not read may be a gain, and stands among them; of each, most dangers first. */
const rank = ({ kind, badges }: PermissionChange): number => (kind === 'lost' ? 1_000 : 0) - badges.length

/** Dangerous first: the order in which people should read. */
export const dangerousFirst = (changes: readonly PermissionChange[]): readonly PermissionChange[] =>
  changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => rank(a.change) - rank(b.change) || a.index - b.index)
    .map(({ change }) => change)

/** Who gains what, of the most dangerous one: a count alone reads the same for a right to read and for one to act as anybody. */
export const widestPermission = (changes: readonly PermissionChange[]): readonly Line[] => {
  const gained = dangerousFirst(changes.filter(({ kind }) => kind === 'gained'))
  const [first] = gained
  if (first === undefined) return []
  const { subject, rule, badges } = first
  return [
    say`${value(subject, 120)} gains ${value(rule, 120)}${badges.length === 0 ? [] : say` (${strong('danger')})`}${words(gained.length > 1 ? ` and ${gained.length - 1} more` : '')}`,
  ]
}

/** Of a list that would stand before everything else, the rows that are read first; all of them follow behind the folds. */
export const firstPermissions = (changes: readonly PermissionChange[], level: Level): readonly Block[] => {
  const first = dangerousFirst(changes).slice(0, rowsAhead)
  const left = changes.length - first.length
  return level === 'verdict' || level === 'list'
    ? []
    : [...permissionSection(first, level), paragraph(say`And ${left} more, in the whole list further down.`)]
}

const rowsAhead = 5

const placesShown = 3

/** The binding and role that give it, and the lines where they stand. */
const because = ({ via, where = [] }: PermissionChange): Line => {
  const files = [...new Set(where.filter(({ kind }) => kind !== 'cluster').map((place) => placeTitle(place)))]
  const places = listed(files, placesShown, (place) => [value(place, 160)], ' ')
  return via === undefined ? places : [value(via, 240), ...(places.length === 0 ? [] : say` ${places}`)]
}

export const permissionSection = (changes: readonly PermissionChange[], level: Level): readonly Block[] => {
  const rows = permissionRows(changes, level)
  return rows.length === 0 ? [] : [heading('Kubernetes permissions'), ...rows]
}

/** Gained and unknown before lost, most badges first: what is dangerous is read first. */
export const permissionRows = (changes: readonly PermissionChange[], level: Level): readonly Block[] => {
  if (changes.length === 0 || level === 'verdict') return []
  const shown = dangerousFirst(changes).slice(0, permissionsShown[level])
  const explained = shown.some(({ via, where }) => via !== undefined || where !== undefined)
  const table = (some: readonly PermissionChange[]): readonly Block[] => [
    {
      kind: 'table',
      // Who and what come first, with the danger: of a wide table a telephone shows two columns.
      head: ['Who', 'What', 'Where', ...(explained ? ['Because'] : [])],
      rows: some.map((change) => [
        say`${change.kind === 'unknown' ? strong(change.kind) : words(change.kind)}: ${value(change.subject)}`,
        say`${value(change.rule)}${change.badges.length === 0 ? [] : say`, ${strong('danger')}: ${listed(change.badges, Infinity, (badge) => [value(badge, 200)])}`}`,
        [value(change.scope)],
        ...(explained ? [because(change)] : []),
      ]),
    },
  ]
  return [
    ...(level === 'full' ? foldRest(shown, rowsOpen, table) : table(shown)),
    ...leftOut(changes.length - shown.length),
  ]
}
