import { codes } from '../errors/codes.js'
import type { Problem } from '../errors/problem.js'
import { keyText, type ObjectKey } from '../ports/object.js'
import { rules } from '../rules/find-findings.js'
import type { AccessDiff } from '../mesh/difference/access-diff.js'
import type { CallReview } from './call-review.js'
import type { AssumedObject, Finding, HiddenCounts, Objection, Plan } from './plan.js'

const unsaid = 'not shown, since it was read from the cluster'

/**
 * What a public repository may show of a plan that was made with a cluster: verdicts, counts, and what stands in the
 * repository's own files (`own`, by key). Rows, witnesses, subjects and sentences are made of what the cluster holds, so none
 * of them is kept. The digest stays that of the whole plan: `apply` compares it.
 */
export const withoutLive = (plan: Plan, own: ReadonlySet<string>): Plan => {
  const { reviewed, observed } = plan
  const isOwn = (key: ObjectKey): boolean => own.has(keyText(key))
  const findings = reviewed.findings.filter(
    ({ object, rule }) => isOwn(object) || rule.startsWith('CFG-') || object.group === 'meshgate.dev',
  )
  const positions = Object.create(null) as Record<string, Plan['observed']['positions'][string]>
  for (const [name, place] of Object.entries(observed.positions)) if (place.kind === 'file') positions[name] = place
  const { clusterServer, ...seen } = observed
  // The forecast is made of the cluster's roles.
  const rest: Plan['observed'] = { ...seen }
  delete (rest as { forecast?: unknown }).forecast
  const objections = observed.objections?.map(({ by, ...objection }): Objection => {
    const { code, message, remedy } = problemWithoutLive(objection)
    return { by, code, message, remedy }
  })
  const told: Plan['reviewed'] = { ...reviewed }
  // Which run took something back, the cluster alone says.
  delete (told as { revoked?: unknown }).revoked
  return {
    digest: plan.digest,
    reviewed: {
      ...told,
      cluster: 'not shown',
      ...(reviewed.assumed === undefined ? {} : { assumed: reviewed.assumed.map(assumedWithout) }),
      // What an apply takes out beside the commit, only the cluster knows.
      change: reviewed.change
        .filter((change) => observed.arrival !== true || isOwn(change.key))
        .map((change) => (isOwn(change.key) ? change : { ...change, fields: [] })),
      access: accessWithout(reviewed.access),
      ...(reviewed.calls === undefined ? {} : { calls: callsWithout(reviewed.calls) }),
      permissions: [],
      // Whom a pipeline acts as may stand in files; what that identity may do is the cluster's.
      chains: [],
      traffic: reviewed.traffic.filter(({ key }) => isOwn(key)),
      rendered: [],
      findings: findings.map(findingWithout),
    },
    observed: {
      ...rest,
      ...(objections === undefined ? {} : { objections }),
      token: {
        ...observed.token,
        verdicts: observed.token.verdicts.filter(({ requestAuthentication }) => isOwn(requestAuthentication)),
      },
      positions,
      // Also where the server's address is the configuration's own: nobody has to tell the two apart.
      assumptions: clusterServer === undefined ? observed.assumptions : [],
      hidden: countsOf(plan, reviewed.findings.length - findings.length),
    },
    steps: [],
  }
}

/** Kind and reason stand in the configuration; the name may be one that a pattern met in the cluster. */
const assumedWithout = ({ object, reason }: AssumedObject): AssumedObject => ({
  object: `${object.split(' ')[0] ?? ''} (name not shown)`,
  reason,
})

/**
 * What is wrong, without the words of the API server and the names that it knows: code, title, and where it stands in the
 * repository's own files.
 */
export const problemWithoutLive = ({ code, where }: Problem): Problem => ({
  code,
  message: codes[code].title,
  ...(where === undefined || where.kind === 'cluster' ? {} : { where }),
  received: unsaid,
  remedy: `See the page of ${code}. Run the command in a shell to see the details, or set \`publishLive: true\` in the protected configuration.`,
})

/** The same number of problems in the same order, so that the exit code stays. */
export const hideProblems = ([first, ...rest]: readonly [Problem, ...Problem[]]): readonly [Problem, ...Problem[]] => [
  problemWithoutLive(first),
  ...rest.map(problemWithoutLive),
]

/** Edges are the files' own; what an identity reaches, and who runs behind a Service, is the cluster's. */
const callsWithout = ({ verdict, edges, destinations, changes }: CallReview): CallReview => ({
  verdict,
  edges,
  destinations,
  changes,
  reach: [],
})

const accessWithout = ({ verdict, reasons, unchanged }: AccessDiff): AccessDiff => ({
  verdict,
  reasons: [...new Set(reasons.map(({ code }) => code))].map((code) => ({ code, text: unsaid })),
  destinations: [],
  unchanged,
})

/** A rule's own words stand for a sentence that may name what the cluster holds. */
const findingWithout = (finding: Finding): Finding => {
  if (finding.rule.startsWith('CFG-')) return finding
  const rule = rules.find(({ id }) => id === finding.rule)
  return { ...finding, text: rule?.title ?? unsaid, remedy: 'see the page of the rule' }
}

const countsOf = ({ reviewed }: Plan, findings: number): HiddenCounts => {
  const { destinations } = reviewed.access
  const rows = (side: 'gained' | 'lost'): number => destinations.reduce((sum, one) => sum + one[side].length, 0)
  const kinds = (kind: 'gained' | 'lost' | 'unknown'): number =>
    reviewed.permissions.filter((permission) => permission.kind === kind).length
  return {
    gained: rows('gained'),
    lost: rows('lost'),
    destinations: destinations.length,
    permissionsGained: kinds('gained'),
    permissionsLost: kinds('lost'),
    permissionsUnknown: kinds('unknown'),
    findings,
  }
}
