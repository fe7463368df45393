import { codes } from '../errors/codes.js'
import type { Problem } from '../errors/problem.js'
import { keyText, type KubernetesObject, type ObjectKey } from '../ports/object.js'
import { rules } from '../rules/find-findings.js'
import type { AccessDiff } from '../mesh/difference/access-diff.js'
import type { CallReview } from './call-review.js'
import { compareObjects } from './object-changes.js'
import type { AssumedObject, Finding, HiddenCounts, Objection, ObjectChange, Plan } from './plan.js'
import type { RecordedTraffic } from './recorded-traffic.js'

const unsaid = 'not shown, since it was read from the cluster'

/** What the repository's own files say of a plan. */
interface OwnFiles {
  /** Their objects in both revisions. */
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
  /** The plan compares objects as the cluster holds them: also under a name that files know, what is otherwise is the cluster's. */
  readonly ofCluster: boolean
}

/**
 * What a public repository may show of a plan that was made with a cluster: verdicts, counts, and what stands in the
 * repository's own files. Rows, witnesses, subjects and sentences are made of what the cluster holds, so none of them is kept;
 * of a plan that compares the cluster's objects, no object either. The digest stays that of the whole plan: `apply` compares it.
 */
export const withoutLive = (plan: Plan, files: OwnFiles): Plan => {
  const { reviewed, observed } = plan
  const own = new Set([...files.before, ...files.after].map(({ key }) => keyText(key)))
  const isOwn = (key: ObjectKey): boolean => own.has(keyText(key))
  const findings = files.ofCluster
    ? []
    : reviewed.findings.filter(
        ({ object, rule }) => isOwn(object) || rule.startsWith('CFG-') || object.group === 'meshgate.dev',
      )
  const counted = files.ofCluster ? reviewed.findings.filter(({ introduced }) => introduced) : reviewed.findings
  const positions = Object.create(null) as Record<string, Plan['observed']['positions'][string]>
  for (const [name, place] of Object.entries(observed.positions))
    if (place.kind === 'file' && !files.ofCluster) positions[name] = place
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
      change: changeWithout(reviewed.change, files),
      access: accessWithout(reviewed.access),
      ...(reviewed.calls === undefined ? {} : { calls: callsWithout(reviewed.calls, files) }),
      permissions: [],
      // Whom a pipeline acts as may stand in files; what that identity may do is the cluster's.
      chains: [],
      traffic: reviewed.traffic.filter(({ key }) => isOwn(key) && !files.ofCluster),
      rendered: [],
      findings: findings.map(findingWithout),
    },
    observed: {
      ...rest,
      ...(objections === undefined ? {} : { objections }),
      ...(observed.recorded === undefined ? {} : { recorded: recordedWithout(observed.recorded) }),
      token: {
        ...observed.token,
        verdicts: observed.token.verdicts.filter(({ requestAuthentication }) => isOwn(requestAuthentication)),
      },
      positions,
      // Also where the server's address is the configuration's own: nobody has to tell the two apart.
      assumptions: clusterServer === undefined ? observed.assumptions : [],
      hidden: {
        ...countsOf(plan, counted.length - findings.length),
        ...(files.ofCluster ? { objects: reviewed.change.length } : {}),
      },
    },
    steps: [],
  }
}

/** Of an object that bindings render, the name is the configuration's, and its fields say what the cluster's Services select. */
const changeWithout = (change: readonly ObjectChange[], files: OwnFiles): readonly ObjectChange[] => {
  if (files.ofCluster) return []
  const own = new Map(compareObjects(files.before, files.after).map((one) => [keyText(one.key), one]))
  return change.map((one) => {
    const said = own.get(keyText(one.key))
    return said?.kind === one.kind ? said : { ...one, fields: [] }
  })
}

/** Who called what, and which object decides, the cluster and its logs say. */
const recordedWithout = (recorded: RecordedTraffic): RecordedTraffic => ({
  ...recorded,
  groups: [],
  further: recorded.further + recorded.groups.reduce((sum, { requests }) => sum + requests, 0),
})

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
const callsWithout = (
  { verdict, edges, destinations, changes }: CallReview,
  { ofCluster }: Pick<OwnFiles, 'ofCluster'>,
): CallReview => ({
  verdict,
  edges,
  destinations,
  changes: ofCluster ? [] : changes,
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
