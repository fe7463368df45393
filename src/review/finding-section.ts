import { keyTitle } from '../ports/object.js'
import type { Finding, Plan } from '../plan/plan.js'
import {
  count,
  foldRest,
  heading,
  list,
  listed,
  paragraph,
  say,
  strong,
  value,
  type Block,
  type Line,
} from './block.js'
import { ruleLink } from './pages.js'
import { placeOf, placeTitle } from './places.js'
import { prose } from './prose.js'
import type { Level, ReviewMeta } from './review-meta.js'

const order: Readonly<Record<Finding['severity'], number>> = { critical: 0, high: 1, medium: 2, low: 3 }

/** Most severe first; equal ones stay in the order of the plan. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding)

const line = (plan: Plan, finding: Finding, meta: ReviewMeta, brief: boolean): Line => {
  const place = placeOf(plan, finding.fingerprint, finding.object)
  const at = place === undefined ? [] : say` at ${value(placeTitle(place), 200)}`
  const head = say`${strong(finding.severity)} ${ruleLink(finding.rule, meta.docsBase)} ${value(keyTitle(finding.object), 160)}${at}`
  return brief ? head : say`${head}: ${prose(finding.text)}. Fix: ${prose(finding.remedy)}`
}

/** `POL-001 (40), JWT-002 (1)`: the rules of findings, in their order, with how often each hits. */
const byRule = (findings: readonly Finding[], meta: ReviewMeta): Line => {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rules = listed([...counts], 8, ([rule, number]) => say`${ruleLink(rule, meta.docsBase)} (${number})`)
  return counts.size > 8 ? say`${rules} rules` : rules
}

/** Findings that stand open; the others are folded. */
const findingsOpen = 8

/** About the configuration itself: told whole, since nobody meets it anywhere else. */
const isOwn = ({ rule }: Finding): boolean => rule.startsWith('CFG-')

/** What the change introduces is shown; what stood before is one line, however much it is. */
export const findingSection = (plan: Plan, meta: ReviewMeta, level: Level): readonly Block[] => {
  if (level === 'verdict') return []
  const { findings } = plan.reviewed
  const limit = { full: 1_000, short: 10, list: 10 }[level]
  const told = (title: string, all: readonly Finding[]): readonly Block[] =>
    all.length === 0
      ? []
      : [
          heading(title),
          ...(level === 'full'
            ? foldRest(bySeverity(all), findingsOpen, (some) =>
                list(some, limit, (finding) => line(plan, finding, meta, false)),
              )
            : list(bySeverity(all), limit, (finding) => line(plan, finding, meta, level === 'list'))),
        ]
  const standing = findings.filter((finding) => !finding.introduced && !isOwn(finding))
  return [
    ...told(
      'New findings',
      findings.filter((finding) => finding.introduced),
    ),
    ...told(
      'Exceptions',
      findings.filter((finding) => !finding.introduced && isOwn(finding)),
    ),
    ...(standing.length === 0 || level === 'list'
      ? []
      : [
          paragraph(
            say`${count(standing.length, 'standing finding')}, not of this change: ${byRule(bySeverity(standing), meta)}`,
          ),
        ]),
  ]
}
