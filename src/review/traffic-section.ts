import { keyTitle } from '../ports/object.js'
import type { TrafficChange } from '../plan/traffic-changes.js'
import { count, list, listed, paragraph, say, strong, value, words, type Block } from './block.js'
import { ruleLink } from './pages.js'
import { prose } from './prose.js'
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

/** Routes of gateways count in the verdict: who reads gains behind one must not be told that none is judged. */
export const trafficTitle = (traffic: readonly TrafficChange[]): string => {
  if (traffic.every(({ judged }) => judged === '')) return 'Traffic: not judged'
  return traffic.some(({ judged }) => judged === '') ? 'Traffic: not judged, or in part' : 'Traffic: judged in part'
}

/** Changed routes and their like, so that nobody takes the verdict for a judgement of them. */
export const trafficSection = (traffic: readonly TrafficChange[], meta: ReviewMeta, level: Level): readonly Block[] => {
  if (traffic.length === 0 || level === 'verdict') return []
  return [
    paragraph(say`${strong(trafficTitle(traffic))} (${count(traffic.length, 'object')})`),
    ...list(flaggedFirst(traffic), shownRows[level], (one) => {
      const flags = listed(one.flags, Infinity, (rule) => [ruleLink(rule, meta.docsBase)])
      const flagged = flags.length === 0 ? [] : say` ${strong('flagged')} ${flags}`
      const head = say`${words(one.kind)} ${value(keyTitle(one.key), 160)}${flagged}`
      return level === 'list' ? head : say`${head}: ${prose(trafficText(one), 300)}`
    }),
  ]
}
