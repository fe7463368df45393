import type { Note, NoteSubject } from '../mesh/difference/access-diff.js'
import type { Plan } from '../plan/plan.js'
import { rowsOfSide } from './access-groups.js'
import {
  count,
  details,
  foldRest,
  heading,
  joined,
  list,
  paragraph,
  say,
  strong,
  value,
  type Block,
  type Line,
} from './block.js'
import { mutualTlsRefuses } from './changed-line.js'
import { goneDenies } from './gone-denies.js'
import { phrase } from './phrase.js'
import { placeTitle } from './places.js'
import type { Level } from './review-meta.js'
import { ownNotes, upgradeNotes, type UpgradeNotes } from './upgrade-text.js'

export const notesShown: Readonly<Record<Level, number>> = { full: 200, short: 10, list: 5, verdict: 0 }

/** Rules that two versions of Istio read differently: the next are folded, since most decide nothing here. */
const rulesOpen = 3

/** Whether a mode of mutual TLS is what some row comes from. */
const hasModeRows = ({ reviewed: { access } }: Plan): boolean =>
  (['gained', 'lost'] as const).some((side) =>
    rowsOfSide(access, side).shown.some(({ rows: [{ row }] }) => mutualTlsRefuses(row.before, row.after)),
  )

/** Whether what a provider answers is what keeps something from being proven. */
const isUnprovenByProviders = ({ reasons, destinations }: Plan['reviewed']['access']): boolean =>
  [...reasons, ...destinations.flatMap((one) => one.reasons)].some(({ asks }) => asks !== undefined)

/** A note, and the lines that decide: of a mode or a provider in both revisions, since the one of the base stands in no diff. */
export const noteLine = ({ text, about }: Note): Line => {
  const said = phrase(text, 600)
  const { base, head } = { base: undefined, head: undefined, ...about }
  if (isOfSelection(about?.kind)) return head === undefined ? said : say`${said} (${value(placeTitle(head), 200)})`
  const places = [
    ...(base === undefined ? [] : [say`base ${value(placeTitle(base), 200)}`]),
    ...(head === undefined ? [] : [say`head ${value(placeTitle(head), 200)}`]),
  ]
  return places.length === 0 ? said : say`${said} (${joined(places, ', ')})`
}

/** Whose policies change without a word of it in them: most often by a mistake, which nothing else on the first screen shows. */
const selectionTitles = {
  'empty selector': 'Selects nothing',
  'selected no more': 'No longer selected',
  'first ALLOW': 'First ALLOW',
  scrape: 'Prometheus',
} as const

const isOfSelection = (kind: NoteSubject['kind'] | undefined): kind is keyof typeof selectionTitles =>
  kind !== undefined && Object.hasOwn(selectionTitles, kind)

/** Such notes by their titles. */
export const selectionNotes = (plan: Plan): readonly { readonly title: string; readonly note: Note }[] =>
  ownNotes(plan).flatMap((note) => {
    const kind = note.about?.kind
    return isOfSelection(kind) ? [{ title: selectionTitles[kind], note }] : []
  })

const noteList = (title: string, notes: readonly Note[], level: Level): readonly Block[] =>
  notes.length === 0 ? [] : [heading(title), ...list(notes, notesShown[level], noteLine)]

/** What one version of Istio reads otherwise than the other. */
const upgradeList = (plan: Plan, level: Level): readonly Block[] => {
  const upgrade = upgradeNotes(plan)
  if (upgrade === undefined) return []
  const { from, to, deciding, others, isAllTold } = upgrade
  const lines = [
    ...deciding.map((text) => say`${phrase(text, 600)}: rows below come from it`),
    // Which of the others rows come from is not known.
    ...(isAllTold ? [] : others.map((text) => phrase(text, 600))),
  ]
  const silent = silentRules(upgrade)
  const told = [...lines, ...(silent.length === 0 ? [] : [silentTitle(silent)])]
  const shown = (some: readonly Line[]): readonly Block[] => list(some, Infinity, (one) => one)
  return [
    paragraph([strong(say`Istio ${to} matches differently from ${from}`)]),
    ...(level === 'full' ? foldRest(told, rulesOpen, shown) : list(told, notesShown[level], (one) => one)),
  ]
}

/** Rules that no row comes from, where it is known of every row what it comes from. */
const silentRules = ({ others, isAllTold }: UpgradeNotes): readonly string[] => (isAllTold ? others : [])

const silentTitle = (rules: readonly string[]): Line =>
  say`${count(rules.length, 'other difference', 'other differences')} between the versions without any effect here`

/** Rules of an upgrade that touch nothing, behind the rows: a reader has nothing to look for there. */
export const upgradeFold = (plan: Plan): readonly Block[] => {
  const upgrade = upgradeNotes(plan)
  const silent = upgrade === undefined ? [] : silentRules(upgrade)
  return silent.length === 0
    ? []
    : [
        details(
          silentTitle(silent),
          list(silent, Infinity, (text) => phrase(text, 600)),
        ),
      ]
}

/** What the rows and unknowns come from, and what changes without them: all that is told beside selectors and upgrades. */
export const notesApart = (plan: Plan): { readonly causes: readonly Note[]; readonly others: readonly Note[] } => {
  const own = ownNotes(plan).filter(({ about }) => !isOfSelection(about?.kind))
  const isCause = ({ about }: Note): boolean =>
    (about?.kind === 'mutual TLS' && hasModeRows(plan)) ||
    (about?.kind === 'provider' && isUnprovenByProviders(plan.reviewed.access))
  const [causes, rest] = [own.filter(isCause), own.filter((note) => !isCause(note))]
  return { causes, others: [...goneDenies(plan).map((text) => ({ text })), ...rest] }
}

/** What the rows come from, and what changes without a row, so that no reader takes a missing row for a missing effect. */
export const notesSection = (plan: Plan, level: Level): readonly Block[] => {
  if (level === 'verdict') return []
  const { access } = plan.reviewed
  const { causes, others } = notesApart(plan)
  const silent = access.verdict === 'equivalent' && access.destinations.length === 0
  return [
    ...selectionNotes(plan).map(({ title, note }) => paragraph(say`${strong(title)}: ${noteLine(note)}.`)),
    ...noteList('Why', causes, level),
    ...noteList('Also changes', others, level),
    ...upgradeList(plan, level),
    ...(silent && (access.notes ?? []).length > 0 ? [paragraph(say`No request gains or loses access by it.`)] : []),
  ]
}
