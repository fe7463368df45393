import { keyTitle } from '../ports/object.js'
import type { TrafficChange } from '../plan/traffic-changes.js'
import { code, prose } from './escape.js'
import { ruleLink } from './pages.js'
import { plural } from './plural.js'
import type { Level, ReviewMeta } from './review-meta.js'

const shownRows: Readonly<Record<Level, number>> = { full: 500, short: 20, list: 5, verdict: 0 }

/** Flagged ones first: those have a finding that says more. */
export const flaggedFirst = (traffic: readonly TrafficChange[]): readonly TrafficChange[] => [
  ...traffic.filter(({ flags }) => flags.length > 0),
  ...traffic.filter(({ flags }) => flags.length === 0),
]

/** What of the object the verdict says nothing about, and what it does count; our words alone. */
export const trafficText = ({ judged, notJudged }: TrafficChange): string =>
  `not judged: ${notJudged}${judged === '' ? '' : `; judged: ${judged}`}`

/** Changed routes and their like, so that nobody takes the verdict for a judgement of them. */
export const trafficSection = (
  traffic: readonly TrafficChange[],
  meta: ReviewMeta,
  level: Level,
): readonly string[] => {
  const shown = flaggedFirst(traffic).slice(0, shownRows[level])
  if (shown.length === 0) return []
  const left = traffic.length - shown.length
  return [
    `**Traffic: not judged** (${plural(traffic.length, 'object')})`,
    '',
    ...shown.map((one) => {
      const flags = one.flags.map((rule) => ruleLink(rule, meta.docsBase)).join(', ')
      const head = `- ${one.kind} ${code(keyTitle(one.key), 160)}${flags === '' ? '' : ` **flagged** ${flags}`}`
      return level === 'list' ? head : `${head}: ${prose(trafficText(one), 300)}`
    }),
    ...(left > 0 ? [`- and ${left} more`] : []),
    '',
  ]
}
