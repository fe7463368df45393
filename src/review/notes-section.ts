import type { Note } from '../mesh/difference/access-diff.js'
import type { Plan } from '../plan/plan.js'
import { keyText } from '../ports/object.js'
import { rowsOfSide } from './access-groups.js'
import { foldRest, heading, list, paragraph, say, strong, value, words, type Block, type Line } from './block.js'
import { mutualTlsRefuses } from './changed-line.js'
import { goneDenies } from './gone-denies.js'
import { phrase } from './phrase.js'
import { placeTitle } from './places.js'
import type { Level } from './review-meta.js'
import { ownNotes, upgradeNotes } from './upgrade-text.js'

export const notesShown: Readonly<Record<Level, number>> = { full: 200, short: 10, list: 5, verdict: 0 }

/** Rules that two versions of Istio read differently: the next are folded, since most decide nothing here. */
const rulesOpen = 2

/** Whether a mode of mutual TLS is what some row comes from. */
const hasModeRows = ({ reviewed: { access } }: Plan): boolean =>
  (['gained', 'lost'] as const).some((side) =>
    rowsOfSide(access, side).shown.some(({ rows: [{ row }] }) => mutualTlsRefuses(row.before, row.after)),
  )

/** A note, and the line of the object whose mode held before: it stands in no diff. */
const noteLine = ({ observed: { positions } }: Plan, { text, about }: Note): Line => {
  const former = about?.kind === 'mutual TLS' ? about.former : undefined
  const key = former === undefined ? '' : keyText(former)
  const where = Object.hasOwn(positions, key) ? positions[key] : undefined
  return where === undefined || former === undefined
    ? phrase(text, 600)
    : say`${phrase(text, 600)} (${`${former.namespace}/${former.name}`} stands at ${value(placeTitle(where), 200)})`
}

/** Policies that select nothing: most often by a mistake, which nothing else on the first screen shows. */
const selectorLines = (plan: Plan): readonly Block[] =>
  ownNotes(plan)
    .filter(({ about }) => about?.kind === 'empty selector')
    .map(({ text }) => paragraph(say`${strong('Selects nothing')}: ${phrase(text, 600)}.`))

const noteList = (plan: Plan, title: string, notes: readonly Note[], level: Level): readonly Block[] =>
  notes.length === 0 ? [] : [heading(title), ...list(notes, notesShown[level], (note) => noteLine(plan, note))]

/** What the next version of Istio reads otherwise; the first line names the versions. */
const upgradeList = (plan: Plan, level: Level): readonly Block[] => {
  const upgrade = upgradeNotes(plan)
  if (upgrade === undefined) return []
  const line = ({ text, hasRow }: (typeof upgrade.rules)[number]): Line =>
    say`${phrase(text, 600)}${words(hasRow ? ': rows below come from it' : '')}`
  return [
    heading('The next version of Istio matches differently'),
    ...(level === 'full'
      ? foldRest(upgrade.rules, rulesOpen, (some) => list(some, Infinity, line))
      : list(upgrade.rules, notesShown[level], line)),
  ]
}

/** What the rows come from, and what changes without a row, so that no reader takes a missing row for a missing effect. */
export const notesSection = (plan: Plan, level: Level): readonly Block[] => {
  if (level === 'verdict') return []
  const { access } = plan.reviewed
  const own = ownNotes(plan).filter(({ about }) => about?.kind !== 'empty selector')
  const causes = hasModeRows(plan) ? own.filter(({ about }) => about?.kind === 'mutual TLS') : []
  const others = [...goneDenies(plan).map((text) => ({ text })), ...own.filter((note) => !causes.includes(note))]
  const silent = access.verdict === 'equivalent' && access.destinations.length === 0
  return [
    ...selectorLines(plan),
    ...noteList(plan, 'Why', causes, level),
    ...noteList(plan, 'Also changes', others, level),
    ...upgradeList(plan, level),
    ...(silent && (access.notes ?? []).length > 0 ? [paragraph(say`No request gains or loses access by it.`)] : []),
  ]
}
