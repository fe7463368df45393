import { createHash } from 'node:crypto'
import type { GateLevel } from '../config/config.js'
import type { Problem } from '../errors/problem.js'
import { keyTitle } from '../ports/object.js'
import type { FileSource } from '../ports/source.js'
import type { Finding, Plan } from '../plan/plan.js'
import { placesOfRow } from './changed-line.js'
import { cut, visible } from './escape.js'
import { bySeverity } from './finding-section.js'
import { levelOfFinding, levelOfGains, lowerLevel } from './gate-level.js'
import { fileOf, placeOf, placeTitle } from './places.js'
import { problemIssues, type Issue } from './render-problems.js'
import { gainPhrase } from './said-of-policies.js'

const severities: Readonly<Record<Finding['severity'], Issue['severity']>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
}

/** The highest severity of an entry, by what the gate makes of it. */
const gated: Readonly<Record<GateLevel, Issue['severity']>> = { error: 'blocker', warn: 'major', off: 'info' }

const order: readonly Issue['severity'][] = ['info', 'minor', 'major', 'critical', 'blocker']

const fingerprint = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 32)

const at = (where: FileSource): Issue['location'] => ({ path: visible(where.path), lines: { begin: where.line } })

const issues = (plan: Plan): readonly Issue[] => {
  const environment = plan.reviewed.environment ?? plan.reviewed.unit ?? ''
  const gains = plan.reviewed.access.destinations.flatMap((destination) =>
    destination.gained.flatMap((row): readonly Issue[] => {
      const [first, ...beside] = placesOfRow(plan, { row, destination })
      const where = fileOf(first)
      if (where === undefined) return []
      // GitLab reads one location of an entry.
      const also = beside.length === 0 ? '' : `, together with ${beside.map(placeTitle).join(', ')}`
      return [
        {
          description: cut(visible(`${row.who} ${gainPhrase(row.what, destination.title)}${also}`), 500),
          check_name: 'ACCESS-GAINED',
          fingerprint: fingerprint(
            'ACCESS-GAINED',
            environment,
            destination.title,
            String(destination.port),
            row.who,
            row.what,
          ),
          severity: gated[levelOfGains(plan)],
          location: at(where),
        },
      ]
    }),
  )
  const found = bySeverity(plan.reviewed.findings).flatMap((finding): readonly Issue[] => {
    const where = fileOf(placeOf(plan, finding.fingerprint, finding.object))
    if (where === undefined) return []
    return [
      {
        description: cut(visible(`${keyTitle(finding.object)}: ${finding.text}`), 500),
        check_name: visible(finding.rule),
        fingerprint: fingerprint(finding.rule, environment, finding.fingerprint),
        severity: lowerLevel(order, severities[finding.severity], gated[levelOfFinding(plan, finding)]),
        location: at(where),
      },
    ]
  })
  return [...gains, ...found]
}

/**
 * GitLab compares the report of the merge request with that of its target and shows what is new, so standing findings
 * are in it too. Entries without a file are left out: the format has no place for them.
 */
export const renderCodeQuality = (plans: readonly Plan[], problems: readonly Problem[] = []): string => {
  const seen = new Set<string>()
  const unique = [...problemIssues(problems), ...plans.flatMap(issues)].filter(
    (issue) => !seen.has(issue.fingerprint) && seen.add(issue.fingerprint).size > 0,
  )
  return `${JSON.stringify(unique, undefined, 2)}\n`
}
