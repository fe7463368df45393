import { callRuleIds } from '../rules/call-rules.js'
import { asPeopleCount } from './change-section.js'
import { alignmentWords, classWords, edgeText, loudestEdges } from './call-section.js'
import { keyTitle } from '../ports/object.js'
import type { Tone } from '../ports/output.js'
import type { AccessDiff, Decision, Note, NoteSubject, Reason } from '../mesh/difference/access-diff.js'
import type { RecordedTraffic } from '../plan/recorded-traffic.js'
import type { Finding, Plan } from '../plan/plan.js'
import { commonTrustDomain, rowsOfSide, subjectsOfRow, whatOfGroup, type AccessGroup } from './access-groups.js'
import { groupBy } from '../ports/group-by.js'
import { listNames } from '../ports/list-names.js'
import { changedLines } from './changed-line.js'
import { subjectsSentence, targetNames, targetsLine } from './short-names.js'
import { plainPhrase } from '../mesh/difference/phrase.js'
import { chainLine } from './chain-section.js'
import {
  environmentTitle,
  groupEnvironments,
  hasSameObjects,
  linesOfOwn,
  namesNamespace,
  ownNamespaces,
  type EnvironmentGroup,
} from './environment-groups.js'
import { cut, logLine } from './escape.js'
import { hiddenCounts } from './hidden-section.js'
import { plural } from './plural.js'
import { bySeverity, standingCallFindings } from './finding-section.js'
import { otherRights, type RightsMoved } from '../plan/drift/rights-moved.js'
import { revokedTitle } from '../plan/revoke/revoked-bindings.js'
import { maskText } from '../plan/mask.js'
import { judgedState, placeOf, placeTitle, snapshotFirst } from './places.js'
import { firstRunText, type ReviewMeta } from './review-meta.js'
import { missingYaml } from '../plan/forecast-apply.js'
import { forecastLine } from './forecast-section.js'
import { dangerousFirst } from './permission-section.js'
import { flaggedFirst, trafficText, trafficTitle } from './traffic-section.js'
import { noteLine, notesApart, selectionNotes } from './notes-section.js'
import { headline, introduced, isQuiet, verdictOfAll, widestGain, worstFirst } from './verdict-line.js'
import { rulePlace } from '../mesh/rule-place.js'
import { recordedLine } from './recorded-section.js'
import { explainLine, snapshotLines } from './witness.js'
import { lineText } from './write-text.js'

/** A line of the review; its tone repeats what the words say and adds nothing. */
interface ToneLine {
  readonly tone: Tone
  readonly text: string
}
type TerminalLine = string | ToneLine

const toned = (tone: Tone, text: string): ToneLine => ({ tone, text })

/** Foreign text in a line of ours: on one line, visible, and never first in it. */
const say = (text: string, limit = 600): string => cut(logLine(maskText(text)), limit)

const groupLines = (plan: Plan, side: 'gained' | 'lost'): readonly TerminalLine[] => {
  const { access } = plan.reviewed
  const common = commonTrustDomain(access)
  const { shown, unmet } = rowsOfSide(access, side)
  const decided = ({ by, where }: Decision): string =>
    `${say(by)}${where === undefined ? '' : ` (${say(placeTitle(where))})`}`
  const told = (groups: readonly AccessGroup[]): readonly TerminalLine[] => {
    const targets = targetNames(groups.flatMap(({ places }) => places.map(({ destination }) => destination)))
    return groups.flatMap((group) => {
      const [{ row, destination }] = group.rows
      const who = subjectsSentence(subjectsOfRow(group, side, common), namesShown)
      const where = targetsLine(group.places, { ...targets, namespace: undefined }, namesShown)
      const lines = changedLines(plan, group)
      const several = group.places.some(({ row: { beside } }) => beside !== undefined)
      const line = (several ? lines.slice(0, 3) : lines.slice(0, 1)).join(', ')
      return [
        `    - ${say(lineText(who))} → ${say(lineText(where))}: ${say(plainPhrase(whatOfGroup(group)))}${line === '' ? '' : ` (${say(line)})`}`,
        `      now: ${decided(row.after)}; before: ${decided(row.before)}`,
        toned('dim', `      try: ${say(explainLine(row.witness, judgedState(plan, destination)), 4_000)}`),
      ]
    })
  }
  const rows = [
    ...told(shown),
    ...(unmet.length === 0 ? [] : ['    labels that no known workload has:', ...told(unmet)]),
  ]
  if (rows.length === 0) return []
  const first = snapshotLines(snapshotFirst(plan)).map((line) =>
    toned('dim', `    to try them, first: ${say(line, 4_000)}`),
  )
  return [...first, ...rows]
}

/** Names and places in one line; the report has all of them. */
const namesShown = 12

const list = (heading: string, lines: readonly TerminalLine[]): readonly TerminalLine[] =>
  lines.length === 0 ? [] : ['', `  ${heading}`, ...lines]

/** Lines of an environment in order; `own` ones are said for each, the others once for all that have the same difference. */
interface Part {
  readonly own: boolean
  /** Each environment has its own where they differ. */
  readonly isObjects?: true
  readonly lines: readonly TerminalLine[]
}

const headLine = (plan: Plan): TerminalLine => {
  const environment = environmentTitle(plan)
  const { gate } = plan.reviewed
  const { words, counts } = headline(plan)
  const text = `${[words, ...counts].join(' · ')}${environment === undefined ? '' : ` [${say(environment, 160)}]`}`
  return gate.active && !gate.passed ? toned('bad', text) : isQuiet(plan) ? toned('good', text) : toned('warn', text)
}

/** A row names the namespace of one of them. */
const ownNames = (plans: readonly Plan[]): readonly string[] => {
  const namespaces = ownNamespaces(plans)
  if (namespaces === undefined) return []
  const each = plans.map((plan, index) => `${say(environmentTitle(plan) ?? '', 160)} in ${namespaces[index] ?? ''}`)
  const [first] = plans
  const named = first === undefined ? '' : say(environmentTitle(first) ?? '', 160)
  const follows = first !== undefined && namesNamespace(first) ? `; what follows names that of ${named}` : ''
  return ['', `  the same in each one's own namespace: ${each.join(', ')}${follows}`]
}

/** The difference once, for every environment that has it; then what each has for itself. */
const groupText = (
  group: EnvironmentGroup,
  rights: ReviewMeta['rights'],
  saidOnce: ReadonlySet<string>,
): readonly TerminalLine[] => {
  const { first, plans } = group
  const isOneList = hasSameObjects(group)
  if (plans.length === 1)
    return [headLine(first), ...partsOf(first, rights, saidOnce).flatMap(({ lines }) => lines), '']
  return [
    ...plans.map((plan) => headLine(plan)),
    ...ownNames(plans),
    ...partsOf(first, rights, saidOnce).flatMap(({ own, isObjects, lines }) =>
      own || (isObjects === true && !isOneList) ? [] : lines,
    ),
    ...plans.flatMap((plan) => [
      '',
      `  In ${say(environmentTitle(plan) ?? 'the two folders', 160)}`,
      ...list(
        'Its rows stand at',
        linesOfOwn(group, plan).map((line) => `    - ${say(line)}`),
      ),
      ...partsOf(plan, rights, saidOnce).flatMap(({ own, isObjects, lines }) =>
        own || (isObjects === true && !isOneList) ? lines : [],
      ),
    ]),
    '',
  ]
}

const upgradeText = ({ text, about }: Note): string =>
  about?.kind === 'upgrade' ? `Istio ${about.from} to ${about.to}: ${text}` : text

const placed = ({ where }: Reason): string => (where === undefined ? '' : ` (${say(placeTitle(where))})`)

const reasonLines = (access: AccessDiff): readonly string[] => {
  const below = new Set(access.destinations.flatMap((one) => one.reasons.map((reason) => JSON.stringify(reason))))
  return [
    ...access.reasons
      .filter((reason) => !below.has(JSON.stringify(reason)))
      .map((reason) => `    - ${say(reason.code)}: ${say(reason.text, 1_200)}${placed(reason)}`),
    // What stands in the way of several destinations is told once, with all of them.
    ...[
      ...groupBy(
        access.destinations.flatMap(({ title, reasons }) => reasons.map((reason) => ({ title, reason }))),
        ({ reason }) => `${say(reason.code)}: ${say(reason.text, 1_200)}${placed(reason)}`,
      ),
    ].map(([told, members]) => {
      const titles = [...new Set(members.map(({ title }) => say(title)))]
      return `    - ${listNames(titles, namesShown)}: ${told}`
    }),
  ]
}

const findingLines = (plan: Plan, findings: readonly Finding[]): readonly string[] =>
  bySeverity(findings).map((finding) => {
    const where = placeOf(plan, finding.fingerprint, finding.object)
    return `    - ${finding.severity} ${say(finding.rule)} ${say(keyTitle(finding.object))}${where === undefined ? '' : ` (${say(placeTitle(where))})`}: ${say(finding.text)}. Fix: ${say(finding.remedy)}`
  })

const recordedLines = (recorded: RecordedTraffic | undefined): readonly string[] =>
  recorded === undefined
    ? []
    : [
        `    - ${say(lineText(recordedLine(recorded)))}`,
        ...recorded.groups
          .slice(0, 20)
          .map(
            ({ change, requests, from, to, example, reason, where }) =>
              `    - ${requests} ${change}: ${say(from)} → ${say(to)}, for example ${say(example)}: ${say(reason)}${where === null ? '' : ` (${say(where)})`}`,
          ),
      ]

const tokenLines = (plan: Plan): readonly string[] =>
  plan.observed.token.verdicts
    .filter((verdict) => verdict.verdict === 'refused' || verdict.verdict === 'cannot tell')
    .map(
      (verdict) =>
        `    - ${verdict.verdict} by ${say(keyTitle(verdict.requestAuthentication))} ${rulePlace('RequestAuthentication', verdict.rule)}: ${say(verdict.message)}; expects ${say(verdict.expected.join(', '))}, received ${say(verdict.received.join(', '))}`,
    )

export const permissionLines = (permissions: Plan['reviewed']['permissions']): readonly string[] =>
  dangerousFirst(permissions).map((one) => {
    const badges = one.badges.length === 0 ? '' : ` [${say(one.badges.join(', '))}]`
    const places = [...new Set((one.where ?? []).map((place) => placeTitle(place)))].slice(0, 3).join(', ')
    const via = `${one.via === undefined ? '' : ` through ${say(one.via)}`}${places === '' ? '' : ` (${say(places)})`}`
    return `    - ${one.kind}: ${say(one.subject)}: ${say(one.rule)} in ${say(one.scope)}${badges}${via}`
  })

/** Of drift, whose roles and bindings are a section of their own: the rights that none of these explains. */
const rightsLines = (
  permissions: Plan['reviewed']['permissions'],
  rights: readonly RightsMoved[],
): readonly string[] => [
  ...(rights.length === 0
    ? []
    : [
        `    - ${plural(rights.length, 'role or binding', 'roles and bindings')} that ${rights.length === 1 ? 'changes' : 'change'} who may do what, each told below`,
      ]),
  ...permissionLines(otherRights(permissions, rights)),
]

/** Standing findings of declared calls that are shown; the report has all of them. */
const standingShown = 20

const callLines = (plan: Plan): readonly string[] => {
  const { calls, findings } = plan.reviewed
  if (calls === undefined) return []
  const own = findings.filter(({ rule }) => callRuleIds.has(rule))
  const standing = findingLines(plan, standingCallFindings(plan))
  const more = standing.length - standingShown
  return [
    `    - ${[alignmentWords(calls, own.length).words, ...new Set(own.map(({ rule }) => rule))].join(' ')}`,
    ...standing.slice(0, standingShown),
    ...(more > 0 ? [`    - and ${more} more, in the report`] : []),
    ...loudestEdges(calls).map((edge) => {
      const approvers = edge.approvers.length === 0 ? '' : `, needs ${say(edge.approvers.join(', '))}`
      return `    - ${edge.change}: ${say(edge.caller)} as ${say(edge.identity)} to ${say(edge.service)} port ${edge.port}: ${say(edgeText(edge))} (${classWords[edge.class]}${approvers})`
    }),
  ]
}

const partsOf = (plan: Plan, rights: ReviewMeta['rights'], saidOnce: ReadonlySet<string>): readonly Part[] => {
  const { access, change, permissions, protection, chains, traffic } = plan.reviewed
  const { forecast } = plan.observed
  const once = (heading: string, lines: readonly TerminalLine[]): Part => ({ own: false, lines: list(heading, lines) })
  const own = (heading: string, lines: readonly TerminalLine[]): Part => ({ own: true, lines: list(heading, lines) })
  const common = commonTrustDomain(access)
  const gained = groupLines(plan, 'gained')
  const lost = groupLines(plan, 'lost')
  const told = (notes: readonly Note[]): readonly string[] =>
    notes.map((note) => `    - ${say(lineText(noteLine(note)), 1_200)}`)
  const { causes, others } = notesApart(plan)
  const ofKind = (kind: NoteSubject['kind']): readonly Note[] =>
    (access.notes ?? []).filter(({ about }) => about?.kind === kind)
  const standing = plan.reviewed.findings.length - introduced(plan).length - standingCallFindings(plan).length
  return [
    {
      own: false,
      lines:
        common === undefined ? [] : [toned('dim', `  service accounts are those of trust domain ${say(common, 160)}`)],
    },
    once(
      'Settings that protect this environment',
      protection.map((one) => `    - ${say(one.path)}: ${say(one.before)} becomes ${say(one.after)}`),
    ),
    ...[...groupBy(selectionNotes(plan), ({ title }) => title)].map(([title, notes]) =>
      once(title, told(notes.map(({ note }) => note))),
    ),
    once('Why', told(causes)),
    once('Also changes', [...told(others), ...told(ofKind('upgrade').map((note) => ({ text: upgradeText(note) })))]),
    once('Gains access', gained),
    once('Cannot prove', reasonLines(access)),
    once('Loses access', lost),
    once(
      'Not shown on a public repository, since it was read from the cluster',
      hiddenCounts(plan).map((text) => `    - ${text}`),
    ),
    own(
      'From the job to the mesh',
      chains.map((chain) => `    - ${say(lineText(chainLine(chain)), 2_000)}`),
    ),
    once(
      'Kubernetes permissions',
      rights === undefined ? permissionLines(permissions) : rightsLines(permissions, rights),
    ),
    once('Declared calls', callLines(plan)),
    once('New findings', findingLines(plan, introduced(plan))),
    once(
      trafficTitle(traffic),
      flaggedFirst(traffic).map((one) => {
        const flags = one.flags.length === 0 ? '' : ` [${say(one.flags.join(', '))}]`
        return `    - ${one.kind} ${say(keyTitle(one.key))}${flags}: ${say(trafficText(one))}`
      }),
    ),
    {
      own: true,
      lines:
        standing > 0
          ? ['', `  ${standing} standing ${standing === 1 ? 'finding' : 'findings'}, not of this change`]
          : [],
    },
    own('Recorded traffic', recordedLines(plan.observed.recorded)),
    own('Token', tokenLines(plan)),
    {
      ...once(
        'Objects',
        (['removed', 'changed', 'added'] as const).flatMap((kind) =>
          asPeopleCount(change.filter((one) => one.kind === kind)).map(
            (one) => `    - ${kind} ${say(keyTitle(one.key))}`,
          ),
        ),
      ),
      isObjects: true,
    },
    own(
      'Apply',
      forecast === undefined
        ? []
        : [
            `    - ${say(lineText(forecastLine(forecast)))}`,
            ...forecast.missing.map(({ key, kind }) => `    - missing to ${kind}: ${say(keyTitle(key))}`),
            ...(forecast.missing.length === 0
              ? []
              : ['    - paste:', ...missingYaml(forecast).map((line) => `        ${say(line)}`)]),
          ],
    ),
    own(
      'Taken back before, and given by this plan',
      (plan.reviewed.revoked ?? []).map((one) => toned('warn', `    - ${say(revokedTitle(one))}`)),
    ),
    own(
      'Assumptions',
      assumptionTexts(plan)
        .filter((text) => !saidOnce.has(text))
        .map((text) => `    - ${text}`),
    ),
    { own: true, lines: ['', toned('dim', `  plan ${say(plan.digest)}`)] },
  ]
}

const assumptionTexts = (plan: Plan): readonly string[] => [
  ...(plan.reviewed.assumed ?? []).map(
    ({ object, reason }) => `assuming that ${say(object)} does not change access: ${say(reason)}`,
  ),
  ...plan.observed.assumptions.map((text) => say(text)),
]

/** What all of several environments take for granted: it is said once, at the end. */
const sharedAssumptions = (plans: readonly Plan[]): ReadonlySet<string> => {
  const [first, ...others] = plans
  if (first === undefined || others.length === 0) return new Set()
  const held = others.map((plan) => new Set(assumptionTexts(plan)))
  return new Set(assumptionTexts(first).filter((text) => held.every((texts) => texts.has(text))))
}

/** All of several environments, the worst first, each with its widest gain: their sections may be screens below. */
const overview = (plans: readonly Plan[]): readonly TerminalLine[] => {
  if (plans.length < 2) return []
  const lines = plans.map((plan): TerminalLine => {
    const head = headLine(plan)
    const { tone, text } = typeof head === 'string' ? toned('warn', head) : head
    const widest = widestGain(plan)
    const common = commonTrustDomain(plan.reviewed.access)
    const told =
      widest === undefined
        ? ''
        : ` · ${say(
            lineText(subjectsSentence(subjectsOfRow(widest, 'gained', common), 2)),
          )}: ${say(plainPhrase(widest.what))}`
    return toned(tone, `  - ${text}${told}`)
  })
  // One environment has two plans where the cluster is behind the files.
  const environments = new Set(
    plans.map(({ reviewed, observed }) =>
      JSON.stringify([reviewed.environment, reviewed.unit, observed.configuration]),
    ),
  )
  const what = environments.size === plans.length ? 'environments' : 'plans'
  const all = verdictOfAll(plans)
  const name = all === undefined ? undefined : environmentTitle(all.plan)
  const other =
    all === undefined ? '' : `; ${all.of}${name === undefined ? '' : `, from ${say(name, 160)}`}: ${all.words}`
  return [`${plans.length} ${what}, the worst first${other}:`, ...lines, '']
}

/** The review line by line, for a terminal that may paint them. */
export const terminalLines = (plans: readonly Plan[], meta: ReviewMeta): readonly TerminalLine[] => {
  const sorted = worstFirst(plans)
  const saidOnce = sharedAssumptions(plans)
  return [
    ...(meta.nothing === true ? [toned('warn', 'Nothing was compared: base and head hold the same files.'), ''] : []),
    ...(meta.refused === undefined
      ? []
      : [toned('bad', `refused, nothing written: ${meta.refused.map(({ code }) => code).join(', ')}`), '']),
    ...overview(sorted),
    ...groupEnvironments(sorted).flatMap((group) => groupText(group, meta.rights, saidOnce)),
    ...(saidOnce.size === 0 ? [] : ['Assumptions, of all of them', ...[...saidOnce].map((text) => `  - ${text}`), '']),
    ...(meta.digest === undefined
      ? []
      : [`Digest of these plans together, which is the one to approve: ${meta.digest}`, '']),
    ...(meta.firstRun ? [firstRunText] : []),
    meta.command === 'drift'
      ? `Compared what ${say(meta.head, 80)} says with the cluster.`
      : `Compared base ${say(meta.base, 80)} with head ${say(meta.head, 80)}${meta.note === undefined ? '' : `: ${say(meta.note)}`}.`,
  ]
}

/** The review as plain text, for a job's log. */
export const renderTerminal = (plans: readonly Plan[], meta: ReviewMeta): string =>
  `${terminalLines(plans, meta)
    .map((line) => (typeof line === 'string' ? line : line.text))
    .join('\n')}\n`
