import type { Finding, Plan } from '../plan/plan.js'
import { isParent } from '../plan/steps.js'
import { groupBy } from '../ports/group-by.js'
import { keyText } from '../ports/object.js'
import {
  count,
  joined,
  list,
  listed,
  paragraph,
  say,
  strong,
  value,
  words,
  type Block,
  type Inline,
  type Line,
} from './block.js'
import { commonTrustDomain, rowsOfSide, shortSubject } from './access-groups.js'
import { changesBehind } from './changed-line.js'
import { bySeverity, standingCallFindings } from './finding-section.js'
import { shellWord } from './kubectl-line.js'
import { leavesOutAccess } from './left-out.js'
import { wholeReview, withPages } from './pages.js'
import { placeOf, placeTitle } from './places.js'
import { phrase } from './phrase.js'
import { prose } from './prose.js'
import { areProviders, askedOtherwise, newProviders } from './provider-text.js'
import type { Level, ReviewMeta } from './review-meta.js'
import { closes, leavesPermissionsOpen, leavesRequestsOpen, opensPermissions, opensRequests } from '../plan/verdict.js'
import { callRuleIds } from '../rules/call-rules.js'
import { informingRules } from '../rules/find-findings.js'
import { staleSnapshotWords } from '../plan/gate.js'
import { brokenCalls, losses } from './loss-steps.js'
import { newFindings } from './finding-steps.js'
import { introduced } from './verdict-line.js'

const where = (plan: Plan): Line =>
  plan.reviewed.environment === null ? say`the configuration` : say`environment ${value(plan.reviewed.environment, 80)}`

const atLines = (found: readonly string[]): Line => {
  const lines = [...new Set(found)]
  return lines.length === 0 ? [] : say`: ${listed(lines, 3, (line) => [value(line, 160)])}`
}

/** The lines of this change that grant or take it, so that a reader need not look for them. */
const changedAt = (plan: Plan, side: 'gained' | 'lost'): Line =>
  atLines(rowsOfSide(plan.reviewed.access, side).shown.flatMap((row) => changesBehind(plan, row)))

/** The lines of bindings and roles that give a permission; none where the cluster alone holds them. */
const givenAt = (plan: Plan, kind: 'gained' | 'lost' | 'unknown'): Line =>
  atLines(
    plan.reviewed.permissions
      .filter((one) => one.kind === kind)
      .flatMap(({ where: places = [] }) => places.filter((place) => place.kind !== 'cluster').map(placeTitle)),
  )

const hasUnknownPermission = ({ reviewed }: Plan): boolean =>
  reviewed.permissions.some(({ kind }) => kind === 'unknown')

/** Leads to the steps of it, for one change alone; where no link can be, the word stays. */
const through = (docsBase: string | undefined): Inline => {
  const label = 'through'
  if (docsBase === undefined) return words(label)
  const address = `${docsBase}/guides/required-check.md#to-let-wanted-access-through`
  return { kind: 'link', label, address, otherwise: label }
}

/** Of a blocked change, what blocks as new access: each reason by itself, since each is taken back somewhere else. */
const newAccessSteps = (plan: Plan, docsBase: string | undefined): readonly Line[] => {
  const grants = opensRequests(plan) || opensPermissions(plan)
  const steps: readonly Line[] = [
    ...(opensRequests(plan) ? [say`revert what grants the access${changedAt(plan, 'gained')}`] : []),
    ...(opensPermissions(plan) ? [say`revert what gives the Kubernetes permission${givenAt(plan, 'gained')}`] : []),
    ...(leavesRequestsOpen(plan) ? [unprovenStep(plan)] : []),
    ...(hasUnknownPermission(plan)
      ? [say`find out what the Kubernetes permission that cannot be judged gives${givenAt(plan, 'unknown')}`]
      : []),
  ]
  const last = steps.at(-1)
  if (last === undefined) return []
  // The one way through; nothing in a merge request can open its own gate.
  const lastStep = say`${last}. If ${words(grants ? (steps.length > 1 ? 'all of it is wanted' : 'the access is wanted') : 'the change is wanted as it is')}, ${'gate.newAccess: warn'} on the protected branch lets it ${through(docsBase)}: it then lets every later change of ${where(plan)} through too`
  return [...steps.slice(0, -1), lastStep]
}

/** For a blocked change, a step for each reason that blocks, and for losses, which may only warn. */
const wayThrough = (plan: Plan, sections: 'above' | 'below', docsBase: string | undefined): readonly Line[] => {
  const { lostAccess, newAccess } = plan.reviewed.gate.settings
  return [
    ...(newAccess === 'error' ? newAccessSteps(plan, docsBase) : []),
    ...(lostAccess === 'error' && closes(plan) ? brokenCalls(plan, docsBase) : []),
    ...(lostAccess === 'error' && (closes(plan) || leavesRequestsOpen(plan))
      ? [
          say`let in again who loses access${changedAt(plan, 'lost')}. If the loss is wanted, ${'gate.lostAccess: warn'} on the protected branch lets it through, and every later loss of ${where(plan)} too`,
        ]
      : []),
    ...renderAgain(plan),
    ...correctNew(plan),
    ...correctStanding(plan),
    ...renewSnapshot(plan),
    ...(lostAccess !== 'error' && closes(plan) ? losses(plan, sections, docsBase) : []),
  ]
}

/** Of all that blocks it alone is nowhere but in the gate's own words. */
const renewSnapshot = ({ reviewed: { gate } }: Plan): readonly Line[] =>
  gate.failures.some((text) => text.startsWith(staleSnapshotWords))
    ? [say`take a new snapshot of the cluster: ${'meshgate snapshot'}`]
    : []

/** Files that wait for `render` are what most other findings come from: it comes first, as a line to paste. */
const renderAgain = (plan: Plan): readonly Line[] => {
  const stale = introduced(plan).filter(isNotRendered)
  if (stale.length === 0) return []
  const { environment } = plan.reviewed
  const { config } = plan.observed
  const folders = new Set(
    stale.flatMap(({ fingerprint, object }) => {
      const place = placeOf(plan, fingerprint, object)
      const [, folder] = place?.kind === 'file' ? (/^(.+)\/[^/]+$/su.exec(place.path) ?? []) : []
      return folder === undefined ? [] : [folder]
    }),
  )
  const [folder = 'DIR'] = folders.size === 1 ? folders : []
  const command = [
    'meshgate render',
    ...(environment === null ? [] : [`--environment ${shellWord(environment)}`]),
    ...(config === undefined ? [] : [`--config ${shellWord(config)}`]),
    `--out ${shellWord(folder)}`,
  ].join(' ')
  return [
    say`run ${value(command)}${words(folder === 'DIR' ? ' with the folder of the generated files' : '')} and commit its files`,
  ]
}

const isNotRendered = ({ rule, remedy }: Finding): boolean =>
  rule === 'GIT-001' && remedy.startsWith('run `meshgate render`')

const correctNew = (plan: Plan): readonly Line[] => {
  const { settings } = plan.reviewed.gate
  const others = introduced(plan).filter(
    (finding) =>
      !isNotRendered(finding) &&
      !informingRules.has(finding.rule) &&
      (callRuleIds.has(finding.rule) ? settings.calls === 'error' : settings.findings === 'error'),
  )
  if (others.length === 0) return []
  const isAfter = introduced(plan).some(isNotRendered)
  const at = atLines(
    bySeverity(others)
      .flatMap(({ fingerprint, object }) => placeOf(plan, fingerprint, object) ?? [])
      .map(placeTitle),
  )
  return [
    say`correct ${words(isAfter ? 'the new findings that are left then' : 'the new findings')}${at}. To accept a finding, add it under ${'ignore'} in ${plan.observed.config ?? 'meshgate.yaml'} on the protected branch, with a reason`,
  ]
}

/** No change of this request brought them, and they block it all the same. */
const correctStanding = (plan: Plan): readonly Line[] => {
  const standing = standingCallFindings(plan)
  if (plan.reviewed.gate.settings.calls !== 'error' || standing.length === 0) return []
  const rules = [...new Set(standing.map(({ rule }) => rule))]
  return [
    say`correct ${count(standing.length, 'finding')} of declared calls that stood before this change and ${words(standing.length === 1 ? 'blocks' : 'block')} it too: ${listed(rules, 5, (rule) => [value(rule)])}`,
  ]
}

/** Before a merge a reader asks first whether it can be merged. */
const warns = ({ command }: Pick<ReviewMeta, 'command'>): Inline =>
  strong(command === undefined ? 'Gate warns, merging is not blocked' : 'Gate warns')

/** What the gate says and what comes next, a paragraph for each; a log ends with it, so that what it speaks of stands above. */
export const nextStep = (
  plan: Plan,
  meta: Pick<ReviewMeta, 'docsBase' | 'command' | 'drift' | 'runUrl' | 'artifact'>,
  level: Level,
  sections: 'above' | 'below' = 'below',
): readonly Block[] => {
  const { gate } = plan.reviewed
  const limit = level === 'full' ? 100 : level === 'short' ? 10 : 3
  const told = (texts: readonly string[], verb: Inline): readonly Line[] => {
    const left = texts.length - limit
    const shown = [
      ...texts.slice(0, limit).map((text) => withPages(prose(text), meta.docsBase)),
      ...(left > 0 ? [say`${left} more`] : []),
    ]
    return texts.length === 0 ? [] : [say`${verb}: ${joined(shown, '; ')}.`]
  }
  // Its verb stands in one strong text with it: two side by side would be read as one word.
  const lines = [
    ...told(gate.failures, gate.active ? strong('Gate blocks') : strong('Gate would block')),
    ...told(gate.warnings, gate.failures.length === 0 ? warns(meta) : words('It warns')),
  ]
  const said = lines.length === 0 ? [] : [paragraph(joined(lines, ' '))]
  const whole = !leavesOutAccess([plan], level, meta.drift)
    ? []
    : [say`open ${wholeReview(meta)} before you approve: this text is shortened`]
  const next = [...whole, ...following(plan, meta, sections)]
  if (next.length <= 1) return [...said, ...next.map((line) => paragraph(say`${strong('Next')}: ${line}.`))]
  return [...said, paragraph([strong('Next')]), ...list(next, Infinity, (line) => say`${line}.`)]
}

/** Whose word a new call needs: it must not hide in a cell of a table. */
const sensitiveCalls = ({ reviewed: { calls } }: Plan): readonly Line[] =>
  [
    ...groupBy(
      (calls?.changes ?? []).filter((edge) => edge.class === 'sensitive'),
      ({ approvers }) => JSON.stringify(approvers),
    ).values(),
  ]
    .slice(0, 5)
    .map(
      (edges) =>
        say`let ${listed(edges[0]?.approvers ?? [], 5, (name) => [value(name, 80)])} agree to what opens at a sensitive service: ${listed(edges, 3, ({ caller, service, port }) => say`${value(caller, 120)} to ${value(`${service}:${port}`, 120)}`)}`,
    )

/** Of a provider that changes, the fact that decides is not in the policies. */
const unprovenStep = (plan: Plan): Line => {
  const { access } = plan.reviewed
  const reasons = [...access.reasons, ...access.destinations.flatMap((one) => one.reasons)]
  const providers = newProviders(plan)
  const asked = leavesPermissionsOpen(plan) ? undefined : askedOtherwise(plan)
  if (asked !== undefined)
    return say`${listed(asked.providers, 3, (name) => [value(name, 80)])} ${words(asked.how === 'about fewer requests' ? 'is no longer asked about some requests (see Why): check that they are safe without it' : 'is asked about other requests than before (see Why): check that this is wanted')}${atLines(asked.places.map(placeTitle))}`
  if (!areProviders(reasons) || providers.length === 0 || leavesPermissionsOpen(plan))
    return say`find out what stands under ${strong('Cannot prove')}: it may open access; the page of each code says how`
  const isUnread = plan.observed.assumptions.some((text) => text.startsWith('MeshConfig was not read'))
  return say`check that ${'extensionProviders'} of MeshConfig has ${listed(providers, 3, (name) => [value(name, 80)])}${words(isUnread ? ' (MeshConfig was not read)' : '')}: without it all of these requests are refused. And check what it answers to them: it may let in what was refused, and refuse what was let in`
}

/** The job itself is a caller that loses: its requests get an error from the merge on. */
const refusedToken = ({ observed: { token, positions } }: Plan): readonly Line[] => {
  const refused = token.verdicts.filter(({ verdict }) => verdict === 'refused')
  if (refused.length === 0) return []
  const rules = [...new Set(refused.map(({ requestAuthentication }) => keyText(requestAuthentication)))]
  const at = atLines(
    rules.flatMap((name) => (Object.hasOwn(positions, name) ? (positions[name] ?? []) : [])).map(placeTitle),
  )
  return [
    say`the mesh refuses the token of this CI job: let the mesh accept it, or ask for one with an audience that it accepts${at}`,
  ]
}

/** An account that nobody here runs as may be a name with a mistake in it; those of bindings are made by what they bind. */
const unusedNames = (plan: Plan): Line => {
  if (plan.steps.some(({ key }) => key.kind === 'ServiceAccount')) return []
  const unused = [...new Set(rowsOfSide(plan.reviewed.access, 'gained').shown.flatMap((group) => [...group.unused]))]
  return unused.length === 0
    ? []
    : say`, and that ${listed(unused, 3, (name) => phrase(shortSubject(name, commonTrustDomain(plan.reviewed.access))))} ${words(unused.length === 1 ? 'is the right name: no workload here runs as it' : 'are the right names: no workload here runs as them')}`
}

const following = (
  plan: Plan,
  meta: Pick<ReviewMeta, 'command' | 'drift' | 'docsBase'>,
  sections: 'above' | 'below',
): readonly Line[] => {
  const { gate } = plan.reviewed
  if (meta.drift !== undefined)
    return meta.drift.drifted
      ? [
          say`bring the cluster back to what was reviewed, or have what stands there reviewed: the commands for either stand below`,
        ]
      : []
  if (gate.active && !gate.passed) {
    const ways = wayThrough(plan, sections, meta.docsBase)
    return [...(ways.length === 0 ? [say`fix what blocks`] : ways), ...refusedToken(plan), ...sensitiveCalls(plan)]
  }
  const look = [
    ...(plan.reviewed.protection.length > 0
      ? [
          say`approve only if the team wants each setting ${words(sections)} to change: from the merge on it judges every later change`,
        ]
      : []),
    ...sensitiveCalls(plan),
    ...(opensRequests(plan) || opensPermissions(plan)
      ? [say`check that each gain ${words(sections)} is wanted${unusedNames(plan)}`]
      : []),
    ...(closes(plan) ? losses(plan, sections, meta.docsBase) : []),
    ...newFindings(plan, meta.docsBase),
    ...refusedToken(plan),
    ...(leavesRequestsOpen(plan) || leavesPermissionsOpen(plan) ? [unprovenStep(plan)] : []),
  ]
  const after = afterMerge(plan, meta)
  return after === undefined ? look : [...look, after]
}

/** The same number as the log of `apply`: the ConfigMap that lists the objects is none of them. */
const written = ({ reviewed, observed, steps }: Plan): Line => {
  const { environment } = reviewed
  const namespace = observed.place?.namespace
  const objects =
    environment === null || namespace === undefined
      ? steps
      : steps.filter(({ key }) => !isParent(key, { name: environment, namespace }))
  const beside = objects.length < steps.length
  if (objects.length === 0) return say`its list of what it wrote`
  return say`${count(objects.length, 'object')}${words(beside ? `, and its list of ${objects.length === 1 ? 'it' : 'them'},` : '')}`
}

const afterMerge = (plan: Plan, { command }: Pick<ReviewMeta, 'command'>): Line | undefined => {
  const { rendered } = plan.reviewed
  // What apply says of itself is done, or stands above as refused.
  if (command === 'apply') return undefined
  if (plan.steps.length > 0)
    return say`${words(command === undefined ? 'after the merge, ' : 'once this plan is approved, ')}${'apply'} writes ${written(plan)} for ${where(plan)}`
  return plan.observed.snapshot === undefined || rendered.length === 0
    ? undefined
    : say`after the merge, ${'apply'} reads the cluster: its writes are not planned from a snapshot`
}
