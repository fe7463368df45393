import type { Annotation } from '../ports/output.js'
import type { Finding, Plan } from '../plan/plan.js'
import { groupBy } from '../ports/group-by.js'
import type { Source } from '../ports/source.js'
import { groupRows } from './access-groups.js'
import { placesOfRow } from './changed-line.js'
import { cut, logLine } from './escape.js'
import { bySeverity } from './finding-section.js'
import { fileInDiff, placeOf, placeTitle } from './places.js'
import { gainPhrase } from './said-of-policies.js'
import { worstFirst } from './verdict-line.js'

const text = (value: string): string => cut(logLine(value), 1_000)

/** Beside its line where the diff has it; elsewhere, and for a rendered line, the text says the place. */
const placed = (plan: Plan, annotation: Omit<Annotation, 'where'>, source: Source | undefined): Annotation => {
  const where = fileInDiff(plan, source)
  const said = source !== undefined && (where === undefined || where.renderedFrom !== undefined)
  return {
    ...annotation,
    ...(said ? { text: text(`${annotation.text} (${placeTitle(source)})`) } : {}),
    ...(where === undefined ? {} : { where }),
  }
}

const gains = (plan: Plan): readonly Annotation[] => {
  const level = plan.reviewed.gate.active && plan.reviewed.gate.settings.newAccess === 'error' ? 'error' : 'warning'
  return groupRows(plan.reviewed.access, 'gained').map((group) => {
    const [{ row, destination }] = group.rows
    const further = group.places.length - 1
    const on = further === 0 ? destination.title : `${destination.title} and ${further} more`
    const { by } = row.after
    const [where, ...beside] = placesOfRow(plan, { row, destination })
    const also = beside.length === 0 ? '' : ` (together with ${beside.map(placeTitle).join(', ')})`
    const reason = /^(?:no|the|any) /.test(by) ? `because ${by}` : `because of ${by}`
    return placed(
      plan,
      {
        level,
        title: 'grants new access',
        text: text(`${group.who.join(' and ')} ${gainPhrase(row.what, on)}, ${reason}${also}`),
      },
      where,
    )
  })
}

const findingLevel = (plan: Plan, finding: Finding): Annotation['level'] => {
  if (finding.severity === 'low' || finding.severity === 'medium')
    return finding.severity === 'low' ? 'notice' : 'warning'
  return plan.reviewed.gate.active && plan.reviewed.gate.settings.findings === 'error' ? 'error' : 'warning'
}

const findings = (plan: Plan): readonly Annotation[] =>
  bySeverity(plan.reviewed.findings.filter((finding) => finding.introduced)).map((finding) =>
    placed(
      plan,
      {
        level: findingLevel(plan, finding),
        title: text(finding.rule),
        text: text(`${finding.text}. Fix: ${finding.remedy}`),
      },
      placeOf(plan, finding.fingerprint, finding.object),
    ),
  )

/** What one line does to several callers, or in several overlays, is one annotation of it: each says its own part once. */
const onePerPlace = (all: readonly Annotation[]): readonly Annotation[] =>
  [...groupBy(all, placeKey).values()].flatMap((same) => {
    const [first] = same
    const texts = [...new Set(same.map((one) => one.text))]
    if (first === undefined || texts.length < 2) return first ?? []
    const left = texts.length - mostSaid
    const more = left > 0 ? `; and ${left} more at this line` : ''
    return { ...first, text: `${cut(texts.slice(0, mostSaid).join('; '), 900)}${more}` }
  })

const mostSaid = 3

const placeKey = (annotation: Annotation): string | Annotation => {
  const { level, title, where } = annotation
  return where === undefined ? annotation : JSON.stringify([level, title, where.path, where.line])
}

/**
 * At the YAML line of each gaining rule and of each new finding, most severe first; of every level only the first ten,
 * since GitHub shows no more of a step.
 */
export const annotationsOf = (plans: readonly Plan[], perLevel = 10): readonly Annotation[] => {
  const order: readonly Annotation['level'][] = ['error', 'warning', 'notice']
  const all = onePerPlace(worstFirst(plans).flatMap((plan) => [...gains(plan), ...findings(plan)]))
  return order.flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, perLevel))
}
