import type { Finding, Plan } from '../plan/plan.js'
import { informingRules } from '../rules/find-findings.js'
import { groupBy } from '../ports/group-by.js'
import { count, listed, say, strong, words, type Line } from './block.js'
import { bySeverity } from './finding-section.js'
import { isToldAsLoss } from './loss-steps.js'
import { ruleLink } from './pages.js'
import { prose } from './prose.js'
import { introduced } from './verdict-line.js'

const findingsTold = 3

const acceptedIn = (plan: Plan, number: number): Line =>
  say`or accept ${words(number === 1 ? 'it' : 'them')} under ${'ignore'} in ${plan.observed.config ?? 'meshgate.yaml'}, with a reason`

/** `POL-001 (low), JWT-002 (medium)`. */
const withSeverity = (findings: readonly Finding[], docsBase: string | undefined): Line =>
  listed(
    [...groupBy(bySeverity(findings), ({ rule, severity }) => `${severity} ${rule}`).values()].flatMap(
      ([first]) => first ?? [],
    ),
    5,
    ({ rule, severity }) => say`${ruleLink(rule, docsBase)} (${words(severity)})`,
  )

/**
 * New findings by their rules: what nobody should merge without a look says what it is about; the others are named, and where one
 * is accepted is said once. What a step about losses says already is none of them.
 */
export const newFindings = (plan: Plan, docsBase: string | undefined): readonly Line[] => {
  const all = introduced(plan).filter((finding) => !informingRules.has(finding.rule) && !isToldAsLoss(plan, finding))
  const severe = (['critical', 'high'] as const).flatMap((severity) => {
    const found = all.filter((finding) => finding.severity === severity)
    return found.length === 0 ? [] : [{ severity, found }]
  })
  const steps = severe.map(({ severity, found }, index) => {
    const rules = [...new Set(found.map(({ rule }) => rule))]
    const links = listed(rules, 3, (rule) => [ruleLink(rule, docsBase)])
    const told = rules.length > 1 ? [] : say` (${listed(found, findingsTold, ({ text }) => prose(text, 240), '; ')})`
    const accept = index === 0 ? say`, ${acceptedIn(plan, found.length)}` : []
    return say`fix ${count(found.length, 'new finding')} of severity ${strong(severity)}${accept}: ${links}${told}`
  })
  const others = all.filter(({ severity }) => severity !== 'critical' && severity !== 'high')
  if (others.length === 0) return steps
  return [
    ...steps,
    steps.length > 0
      ? say`the same for ${count(others.length, 'other new finding')}: ${withSeverity(others, docsBase)}`
      : say`look at ${count(others.length, 'new finding')}, ${withSeverity(others, docsBase)}: fix ${words(others.length === 1 ? 'it' : 'them')}, ${acceptedIn(plan, others.length)}`,
  ]
}
