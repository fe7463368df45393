import { keyTitle } from '../ports/object.js'
import type { Finding, Plan } from '../plan/plan.js'
import { code, prose } from './escape.js'
import { ruleLink } from './pages.js'
import { placeOf, placeTitle } from './places.js'
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

/** What the change introduces is shown; what stood before is one folded count. */
export const findingSection = (plan: Plan, meta: ReviewMeta, level: Level): readonly string[] => {
  const fresh = bySeverity(plan.reviewed.findings.filter((finding) => finding.introduced))
  const standing = bySeverity(plan.reviewed.findings.filter((finding) => !finding.introduced))
  if (level === 'verdict') return []
  const limit = { full: 1_000, short: 20, list: 10 }[level]
  const left = Math.max(0, fresh.length - limit)
  const shown = fresh.slice(0, limit).map((finding) => line(plan, finding, meta, level === 'list'))
  const out =
    fresh.length === 0 ? [] : ['**New findings**', '', ...shown, ...(left > 0 ? [`- and ${left} more`] : []), '']
  if (standing.length === 0 || level !== 'full') return out
  return [
    ...out,
    '<details>',
    `<summary>${standing.length} standing ${standing.length === 1 ? 'finding' : 'findings'}, not of this change</summary>`,
    '',
    ...standing.slice(0, 100).map((finding) => line(plan, finding, meta, true)),
    ...(standing.length > 100 ? [`- and ${standing.length - 100} more`] : []),
    '',
    '</details>',
    '',
  ]
}
