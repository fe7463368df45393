import type { AnswerChange } from '../mesh/answer-change.js'
import { withoutIdentity } from '../plan/caller-title.js'
import type { Plan } from '../plan/plan.js'
import type { RecordedGroup, RecordedTraffic } from '../plan/recorded-traffic.js'
import { count, foldRest, heading, listed, paragraph, say, value, words, type Block, type Line } from './block.js'
import { prose } from './prose.js'
import type { Level } from './review-meta.js'

const rowsOpen = 8

const changeWords: Readonly<Record<AnswerChange, string>> = {
  'newly refused': 'refused',
  'newly allowed': 'let in',
  'cannot tell': 'cannot tell',
}

/** How many of the recorded requests meet another answer, and of how many. */
export const recordedLine = (recorded: RecordedTraffic): Line => {
  const { from, unread, lines, judged, refused, allowed, untold } = recorded
  if (unread !== undefined) return say`${from} was not read: ${prose(unread)}`
  const missed = lines - judged
  return say`Of ${count(judged, 'request')} in ${from}, ${refused} would be refused and ${allowed} newly let in${
    untold === 0 ? [] : say`; ${untold} cannot be told`
  }${missed === 0 ? [] : say`; ${count(missed, 'more line')} could not be judged`}`
}

const table = (groups: readonly RecordedGroup[]): readonly Block[] => [
  {
    kind: 'table',
    head: ['Requests', 'Who → Where', 'For example', 'Because'],
    rows: groups.map(({ change, requests, from, to, example, reason, where }) => [
      say`${requests} ${words(changeWords[change])}`,
      say`${from === withoutIdentity ? words(from) : value(from, 160)} → ${value(to, 160)}`,
      [value(example, 120)],
      say`${prose(reason, 300)}${where === null ? [] : say` at ${value(where, 160)}`}`,
    ]),
  },
]

/** What yesterday's requests would meet: a picture of the outage before it happens. It gates nothing. */
export const recordedSection = ({ observed: { recorded } }: Plan, level: Level): readonly Block[] => {
  if (recorded === undefined || level === 'verdict') return []
  const title = heading('Recorded traffic')
  const counted = paragraph(say`${recordedLine(recorded)}.`)
  if (level === 'list') return [title, counted]
  const { groups, further, notJudged } = recorded
  const shown = level === 'full' ? groups : groups.slice(0, rowsOpen)
  const left = groups.slice(shown.length).reduce((sum, { requests }) => sum + requests, further)
  return [
    title,
    counted,
    ...(shown.length === 0 ? [] : foldRest(shown, rowsOpen, table)),
    ...(left === 0 ? [] : [paragraph(say`And ${count(left, 'request')} more, not shown here.`)]),
    ...(notJudged.length === 0
      ? []
      : [
          paragraph(say`Not judged: ${listed(notJudged, 3, ({ why, lines }) => say`${prose(why)} (${lines})`, '; ')}.`),
        ]),
  ]
}
