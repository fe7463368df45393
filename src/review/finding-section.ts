import { keyTitle } from '../ports/object.js'
import type { Finding, Plan } from '../plan/plan.js'
import { code, prose } from './escape.js'
import { ruleLink } from './pages.js'
import { placeOf, placeTitle } from './places.js'
import { plural } from './plural.js'
import type { Level, ReviewMeta } from './review-meta.js'

const order: Readonly<Record<Finding['severity'], number>> = { critical: 0, high: 1, medium: 2, low: 3 }

/** Most severe first; equal ones stay in the order of the plan. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding)

const line = (plan: Plan, finding: Finding, meta: ReviewMeta, brief: boolean): string => {
  const place = placeOf(plan, finding.fingerprint, finding.object)
  const at = place === undefined ? '' : ` at ${code(placeTitle(place), 200)}`
  const head = `- **${finding.severity}** ${ruleLink(finding.rule, meta.docsBase)} ${code(keyTitle(finding.object), 160)}${at}`
  return brief ? head : `${head}: ${prose(finding.text)}. Mend: ${prose(finding.remedy)}`
}

/** `POL-001 (40), JWT-002 (1)`: the rules of findings, in their order, with how often each hits. */
const byRule = (findings: readonly Finding[], meta: ReviewMeta): string => {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rules = [...counts].map(([rule, number]) => `${ruleLink(rule, meta.docsBase)} (${number})`)
  return rules.slice(0, 8).join(', ') + (rules.length > 8 ? ` and ${rules.length - 8} more rules` : '')
}

/** About the configuration itself: told whole, since nobody meets it anywhere else. */
const isOwn = ({ rule }: Finding): boolean => rule.startsWith('CFG-')

/** What the change introduces is shown; what stood before is one line, however much it is. */
export const findingSection = (plan: Plan, meta: ReviewMeta, level: Level): readonly string[] => {
  if (level === 'verdict') return []
  const { findings } = plan.reviewed
  const limit = { full: 1_000, short: 20, list: 10 }[level]
  const list = (heading: string, all: readonly Finding[]): readonly string[] => {
    const left = Math.max(0, all.length - limit)
    const shown = bySeverity(all).slice(0, limit)
    return all.length === 0
      ? []
      : [
          `**${heading}**`,
          '',
          ...shown.map((finding) => line(plan, finding, meta, level === 'list')),
          ...(left > 0 ? [`- and ${left} more`] : []),
          '',
        ]
  }
  const standing = findings.filter((finding) => !finding.introduced && !isOwn(finding))
  return [
    ...list(
      'New findings',
      findings.filter((finding) => finding.introduced),
    ),
    ...list(
      'Exceptions',
      findings.filter((finding) => !finding.introduced && isOwn(finding)),
    ),
    ...(standing.length === 0 || level === 'list'
      ? []
      : [
          `${plural(standing.length, 'standing finding')}, not of this change: ${byRule(bySeverity(standing), meta)}`,
          '',
        ]),
  ]
}
