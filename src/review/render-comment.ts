import type { Plan } from '../plan/plan.js'
import { groupBy } from '../ports/group-by.js'
import { commonTrustDomain, subjectsOfRow } from './access-groups.js'
import { accessFolds, accessSection } from './access-section.js'
import { alignmentLine, callSection } from './call-section.js'
import { chainSection } from './chain-section.js'
import { assumedSection } from './assumed-section.js'
import { rightsSection } from './rights-section.js'
import { revokedSection } from './revoked-section.js'
import { changeSection } from './change-section.js'
import {
  environmentTitle,
  groupEnvironments,
  hasSameObjects,
  linesOfOwn,
  namesNamespace,
  ownNamespaces,
  type EnvironmentGroup,
} from './environment-groups.js'
import { details, joined, list, listed, paragraph, say, strong, value, words, type Block, type Line } from './block.js'
import { hiddenSection } from './hidden-section.js'
import { findingSection } from './finding-section.js'
import { forecastSection } from './forecast-section.js'
import { graphSection } from './graph.js'
import { leavesOutAccess } from './left-out.js'
import { nextStep } from './next-step.js'
import { refusedBlocks } from './not-judged.js'
import { objectionSection } from './objection-section.js'
import { platformLink, wholeReview } from './pages.js'
import {
  firstPermissions,
  permissionSection,
  permissionsShown,
  protectionSection,
  widestPermission,
} from './permission-section.js'
import { phrase } from './phrase.js'
import { prose } from './prose.js'
import {
  firstRunText,
  levels,
  noDriftOfBranch,
  revisionName,
  type DriftReview,
  type Level,
  type ReviewMeta,
} from './review-meta.js'
import { recordedSection } from './recorded-section.js'
import { leftOfRows } from './shown-rows.js'
import { subjectsSentence } from './short-names.js'
import { tokenSection } from './token-section.js'
import { upgradeNotes } from './upgrade-text.js'
import { trafficSection } from './traffic-section.js'
import { headline, isQuiet, verdictOfAll, widestGain, worstFirst, type Headline } from './verdict-line.js'
import { writeDocument } from './write-markdown.js'

export interface RenderedComment {
  readonly body: string
  readonly level: Level
}

/** GitHub and GitLab count characters as Ruby does: code points. */
export const countCharacters = (text: string): number => text.length - (text.match(pairs)?.length ?? 0)
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

/** Bytes of UTF-8: how a job summary is counted. */
export const countBytes = (text: string): number => Buffer.byteLength(text, 'utf8')

const names = (plans: readonly Plan[]): readonly Line[] =>
  plans.flatMap((plan) => {
    const title = environmentTitle(plan)
    return title === undefined ? [] : [[value(title, 160)]]
  })
const nameOf = (plan: Plan, otherwise: Line = say`none`): Line => names([plan])[0] ?? otherwise
const between = ' · '

/** Where only the version of Istio changes, a reader looks for a changed object in vain. */
const upgradeFact = (plan: Plan): readonly Line[] => {
  const upgrade = upgradeNotes(plan)
  if (upgrade === undefined) return []
  const said = say`Istio ${upgrade.from} to ${upgrade.to}`
  return [plan.reviewed.change.length === 0 ? say`no object changes, only ${said}` : said]
}

/** Verdict, counts and scope: what a reader sees first. */
export const firstLine = (
  plans: readonly Plan[],
  level: Level,
  { refused, drift }: Pick<ReviewMeta, 'refused' | 'drift'>,
): Line => {
  const [worst] = plans
  if (worst === undefined) return say`❓ ${strong('nothing was judged')}`
  const { icon, words: verdict, counts } = drift === undefined ? headline(worst) : driftLine(worst, drift)
  const several = plans.length > 1
  const facts = [
    refused === undefined ? say`${words(icon)} ${strong(verdict)}` : [strong(`not written: ${verdict}`)],
    ...(refused === undefined && drift === undefined ? gateWord(worst) : []),
    // Those of several stand with each of them.
    ...(several ? [] : upgradeFact(worst)),
    ...(several ? [] : counts.map((text) => [words(text)])),
    ...(several || drift !== undefined ? [] : [...openToAll(worst), ...widestPermission(worst.reviewed.permissions)]),
    ...names([worst]),
    ...(several ? [[words(worstOf(plans))]] : []),
    ...(several && drift === undefined ? otherVerdict(plans) : []),
    ...(leavesOutAccess(plans, level, drift) ? [[strong('shortened: do not approve from this text')]] : []),
  ]
  return joined(facts, between)
}

/** What the gate makes of it: a sign alone leaves open whether anything stops. A gate that blocks stands in the verdict. */
const gateWord = ({ reviewed: { gate } }: Plan): readonly Line[] => {
  if (gate.failures.length > 0) return gate.active ? [] : [say`gate would block`]
  return [gate.warnings.length > 0 ? say`gate warns` : say`gate passes`]
}

/** A count alone reads the same for one named caller and for everybody. */
const everybody: readonly string[] = ['anyone', 'anyone without mTLS', 'any mTLS identity']

const openToAll = (plan: Plan): readonly Line[] => {
  const widest = widestGain(plan)
  const who = widest?.who.find((one) => everybody.includes(one))
  if (widest === undefined || who === undefined) return []
  const modes = new Set(
    widest.places.map(({ destination: { mutualTls: move } }) =>
      move === undefined || move.before === move.after ? '' : `${move.before} → ${move.after}`,
    ),
  )
  const [mode = ''] = modes
  // Where a mode lets it in, no policy is what to look for.
  const isOfMode = modes.size === 1 && mode.startsWith('STRICT ') && who !== 'any mTLS identity'
  return [say`${strong(who)} gains access${isOfMode ? say`: mTLS ${words(mode)}, plaintext was refused before` : []}`]
}

const otherVerdict = (plans: readonly Plan[]): readonly Line[] => {
  const all = verdictOfAll(plans)
  return all === undefined ? [] : [say`${words(`${all.of}, from`)} ${nameOf(all.plan)}${words(`: ${all.words}`)}`]
}

/** An environment may have a plan of its commit and one of what its cluster has besides. */
const worstOf = (plans: readonly Plan[]): string => {
  const count = new Set(
    plans.map(({ reviewed, observed }) => [reviewed.environment, reviewed.unit, observed.configuration].join('\n')),
  ).size
  return count === 1 ? `the worse of its ${plans.length} plans` : `the worst of ${count} environments`
}

/** Access alone would be a green word where an object drifted, or somebody else holds rights. */
const driftLine = (
  { reviewed: { gate } }: Plan,
  { drifted, headline: counts }: DriftReview,
): Pick<Headline, 'icon' | 'words' | 'counts'> => ({
  icon: gate.passed ? (counts.length === 0 ? '✅' : '⚠') : '⛔',
  words: gate.passed ? (drifted ? 'drift' : counts.length === 0 ? 'no drift' : noDriftOfBranch) : 'blocked: drift',
  counts,
})

/** What keeps an environment from being judged stands where its name first does: its section may be screens below. */
const unprovenBy = ({ reviewed: { access } }: Plan): readonly Line[] => {
  const [first] = [...access.reasons, ...access.destinations.flatMap(({ reasons }) => reasons)]
  return first === undefined ? [] : [[...prose(first.text, 160)]]
}

/** One gain of many is told, the widest; a count alone reads the same for one account and for anyone. */
const widestOf = (plan: Plan): readonly Line[] => {
  const widest = widestGain(plan)
  if (widest === undefined) return []
  const common = commonTrustDomain(plan.reviewed.access)
  return [say`${subjectsSentence(subjectsOfRow(widest, 'gained', common), 2)}: ${phrase(widest.what)}`]
}

const environmentLine = (plan: Plan, { refused }: ReviewMeta): Line => {
  const { icon, words: verdict, counts } = headline(plan)
  const alignment = alignmentLine(plan)
  const said = isQuiet(plan)
    ? joined([say`no change in access`, ...(alignment === undefined ? [] : [alignment])], between)
    : joined(
        [
          [strong(verdict)],
          ...upgradeFact(plan),
          ...counts.map((text) => [words(text)]),
          ...widestPermission(plan.reviewed.permissions),
          ...widestOf(plan),
          ...unprovenBy(plan),
        ],
        between,
      )
  const sign = refused === undefined ? [words(`${icon} `)] : []
  return say`${sign}${nameOf(plan, say`the two folders`)}: ${said}`
}

const firstRun = (meta: ReviewMeta): readonly Block[] => (meta.firstRun ? [paragraph([words(firstRunText)])] : [])

/** A quiet answer that leaves files of the change out says so on its first screen. */
const unjudged = ({ unjudged: lines = [] }: ReviewMeta, level: Level): readonly Block[] => {
  const shown = level === 'full' || level === 'short' ? lines : lines.slice(0, 3)
  return list(shown, Infinity, (line) => say`Not judged: ${prose(line)}.`)
}

const leftOutOf: Readonly<Record<Exclude<Level, 'full'>, string>> = {
  short: 'requests to try, what changes within objects, texts of findings that stand already',
  list: 'files and lines, texts of findings, the token, assumptions, requests to try',
  verdict: 'everything but the verdict',
}

const elsewhere = (plans: readonly Plan[], meta: ReviewMeta, level: Level): readonly Block[] => {
  if (level === 'full') return []
  const log = meta.runUrl === undefined ? [] : [say`the log and summary of the ${platformLink('run', meta.runUrl)}`]
  const where = joined([wholeReview(meta), ...log], ', and in ')
  const rows = (['gained', 'lost'] as const).flatMap((side) => {
    const left = leftOfRows(plans, side, level)
    return left === undefined ? [] : [say`, ${left}`]
  })
  return [
    paragraph(
      say`${strong('Shortened')}: this review is too long for a comment. Read all of it in ${where}. Left out here: ${words(leftOutOf[level])}${rows.flat()}.`,
    ),
  ]
}

const revision = (name: string): Line => [value(revisionName(name), 80)]

/** The one that `apply` takes, where each plan has its own besides. */
export const digestToApprove = ({ digest }: ReviewMeta): readonly Block[] =>
  digest === undefined
    ? []
    : [paragraph(say`Digest of these plans together, which is the one to approve: ${value(digest, 80)}.`)]

const planLine = (plan: Plan): Line => say`Plan ${value(plan.digest, 80)}.`

/** What people should know about the two sides, once. */
const notesOf = (plans: readonly Plan[]): readonly string[] =>
  [...new Set(plans.flatMap((plan) => (plan.observed.note === undefined ? [] : [plan.observed.note])))].slice(0, 5)

/** What was compared with what. */
export const compared = (plans: readonly Plan[], meta: ReviewMeta): Line =>
  meta.command === 'drift'
    ? say`Compared what ${revision(meta.head)} says with the cluster.`
    : say`Compared base ${revision(meta.base)} with head ${revision(meta.head)}.${notesOf(plans).flatMap((note) => say` Note: ${prose(note, 300)}.`)}`

const assumptionLines = (plan: Plan, { command }: Pick<ReviewMeta, 'command'>): readonly Line[] => {
  const { assumptions: all, drift, confirmedByServer } = plan.observed
  return [
    ...(command === 'drift' || drift === undefined || drift.changed + drift.missing === 0
      ? []
      : [
          say`before this change the cluster already differs from the target branch: ${drift.changed} changed and ${drift.missing} missing objects (drift); this comparison starts from the files, and drift never gates`,
        ]),
    // What drift compares and what was never applied are no writes that a server could be asked about.
    ...(plan.reviewed.cluster === 'none' ||
    confirmedByServer ||
    plan.observed.snapshot !== undefined ||
    plan.observed.arrival === true ||
    command === 'drift'
      ? []
      : [
          say`compared by meshgate alone: the API server was not asked to confirm the result, since this identity may not patch`,
        ]),
    ...all.slice(0, 200).map((assumption) => prose(assumption)),
    ...(all.length > 200 ? [say`and ${all.length - 200} more`] : []),
  ]
}

/** What the answers take for granted, each once; with the environments that it is of where it is not of all of them. */
export const assumptions = (
  plans: readonly Plan[],
  meta: Pick<ReviewMeta, 'command'>,
  level: Level,
): readonly Block[] => {
  const told = groupBy(
    plans.flatMap((plan) => assumptionLines(plan, meta).map((line) => ({ line, plan }))),
    ({ line }) => JSON.stringify(line),
  )
  const lines = [...told.values()].flatMap((members) => {
    const line = members[0]?.line ?? []
    const of = members.map(({ plan }) => plan)
    return [of.length === plans.length ? line : say`${listed(names(of), 10, (name) => name)}: ${line}`]
  })
  if (lines.length === 0 || level === 'verdict' || level === 'list') return []
  const kept = level === 'full' ? lines : lines.slice(0, 10)
  return [
    details(
      say`Assumptions and what is not modelled: ${lines.length}`,
      list(kept, Infinity, (line) => line),
    ),
  ]
}

const objectsOf = ({ reviewed: { change, rendered } }: Plan, level: Level): readonly Block[] =>
  changeSection(change, rendered, level)

/** Under the name of the environment that they are about. */
const named = (plan: Plan, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [paragraph([strong(nameOf(plan))]), ...blocks]

/** What is one environment's own: its lines, its token and what its apply may do. */
const ownSection = (group: EnvironmentGroup, plan: Plan, level: Level): readonly Block[] => {
  const isOneOf = group.plans.length > 1
  const lines = isOneOf ? linesOfOwn(group, plan) : []
  const own = [
    ...(lines.length === 0
      ? []
      : [paragraph(say`Its rows stand at ${listed(lines, 12, (line) => [value(line, 160)])}.`)]),
    // Sentences name the environment's own jobs, so each environment has its own.
    ...(isOneOf ? chainSection(plan.reviewed.chains, level) : []),
    // Two folders have no job and so no token.
    ...(plan.reviewed.environment === null ? [] : tokenSection(plan.observed.token, level)),
    ...forecastSection(plan.observed.forecast, level),
  ]
  return isOneOf ? named(plan, own) : own
}

/** Environments that say the same of namespaces with other names: a row names one of these, and a reader has to know which. */
const ownNames = (plans: readonly Plan[]): readonly Block[] => {
  const namespaces = ownNamespaces(plans)
  const [first] = plans
  if (namespaces === undefined || first === undefined) return []
  const each = plans.map((plan, index) => say`${nameOf(plan)} in ${value(namespaces[index] ?? '', 63)}`)
  return [
    paragraph(
      say`The same in each one's own namespace: ${joined(each, ', ')}.${namesNamespace(first) ? say` What follows names that of ${nameOf(first)}.` : []}`,
    ),
  ]
}

/** What each has to do next; several with the same are told it once. */
const nextSteps = (plans: readonly Plan[], meta: ReviewMeta, level: Level): readonly Block[] => {
  const told = groupBy(
    plans.map((plan) => ({
      plan,
      blocks: [...nextStep(plan, meta, level), ...objectionSection(plan, meta, level)],
    })),
    ({ blocks }) => JSON.stringify(blocks),
  )
  return [...told.values()].flatMap((members) => [
    ...(told.size === 1 ? [] : [paragraph([strong(joined(names(members.map(({ plan }) => plan)), ', '))])]),
    ...(members[0]?.blocks ?? []),
  ])
}

/** The difference once, for every environment that has it; then what each has for itself. */
const section = (
  group: EnvironmentGroup,
  meta: ReviewMeta,
  level: Level,
  several: boolean,
  loud: number,
): readonly Block[] => {
  const { first, plans } = group
  const { protection, access, permissions } = first.reviewed
  if (level === 'verdict') return []
  const isOneList = hasSameObjects(group)
  const alike = plans.length > 1
  const titles = names(plans)
  const title = say`${strong(alike ? 'Environments' : 'Environment')} ${titles.length === 0 ? say`none` : joined(titles, ', ')}`
  const rights =
    meta.rights === undefined ? permissionSection(permissions, level) : rightsSection(permissions, meta.rights, level)
  // Who gains or loses stands before what is folded; a long list would stand before everything else.
  const isShort = permissions.length <= permissionsShown.short
  return [
    ...(several ? [{ kind: 'break' as const }, paragraph(title)] : []),
    ...ownNames(plans),
    ...nextSteps(plans, meta, level),
    ...protectionSection(protection, level),
    ...accessSection(first, meta, level),
    ...(isShort ? rights : meta.rights === undefined ? firstPermissions(permissions, level) : []),
    ...(several ? [] : elsewhere(plans, meta, level)),
    ...(isOneList ? objectsOf(first, level) : plans.flatMap((plan) => named(plan, objectsOf(plan, level)))),
    ...accessFolds(first, meta, level),
    ...(meta.drift?.blocks(level) ?? []),
    ...plans.flatMap((plan) => recordedSection(plan, level)),
    ...hiddenSection(first, level),
    ...assumedSection(first, level),
    ...plans.flatMap((plan) => revokedSection(plan, level)),
    ...(alike ? [] : chainSection(first.reviewed.chains, level)),
    ...(isShort ? [] : rights),
    ...callSection(first, meta, level),
    ...findingSection(first, meta, level),
    ...trafficSection(first.reviewed.traffic, meta, level),
    ...plans.flatMap((plan) => ownSection(group, plan, level)),
    ...graphSection(access, level, loud),
    ...(several ? plans.map((plan) => paragraph(say`${alike ? say`${nameOf(plan)}: ` : []}${planLine(plan)}`)) : []),
  ]
}

const quiet = (plans: readonly Plan[], meta: ReviewMeta): string => {
  const scope = names(plans).slice(0, 20)
  const named = scope.length === 0 ? [] : say` · ${joined(scope, ', ')}`
  const first = meta.firstRun ? say` ${words(firstRunText)}` : []
  return writeDocument([
    paragraph(
      say`✅ ${strong('no change in access')}${named} · base ${revision(meta.base)}, head ${revision(meta.head)}.${first}`,
    ),
    ...alignments(plans),
    ...unjudged(meta, 'full'),
  ])
}

/** Nothing changes, and yet a reader asks whether what is declared is what is allowed. */
const alignments = (plans: readonly Plan[]): readonly Block[] =>
  list(
    plans.flatMap((plan) => {
      const line = alignmentLine(plan)
      return line === undefined ? [] : [{ line, plan }]
    }),
    20,
    ({ line, plan }) => (plans.length === 1 ? line : say`${nameOf(plan)}: ${line}`),
  )

const compose = (plans: readonly Plan[], meta: ReviewMeta, level: Level, environments: number): string => {
  const several = plans.length > 1
  const [only] = plans
  const groups = groupEnvironments(plans.filter((plan) => !isQuiet(plan) || meta.drift !== undefined))
  const left = plans.length - environments
  const listedPlans = [
    ...plans.slice(0, environments).map((plan) => environmentLine(plan, meta)),
    ...(left > 0 ? [say`and ${left} more environments`] : []),
  ]
  const before = only === undefined || several ? [] : say`${planLine(only)} `
  return writeDocument([
    ...refusedBlocks(meta),
    paragraph(firstLine(plans, level, meta)),
    ...firstRun(meta),
    ...unjudged(meta, level),
    ...(several ? list(listedPlans, Infinity, (line) => line) : []),
    ...digestToApprove(meta),
    // Elsewhere it stands behind what to do next.
    ...(several || groups.length === 0 || level === 'verdict' ? elsewhere(plans, meta, level) : []),
    ...groups.flatMap((group) => section(group, meta, level, several, groups.length)),
    ...(several && groups.length > 0 ? [{ kind: 'break' as const }] : []),
    ...assumptions(
      groups.flatMap((group) => group.plans),
      meta,
      level,
    ),
    paragraph(say`${before}${compared(plans, meta)}`),
  ])
}

/**
 * The body of the one comment, without the hidden first line. The fullest of four renderings that fits is taken; all but
 * the first say in their first line that they are shortened and approve nothing. Pure: equal input gives equal bytes.
 */
export const renderComment = (
  plans: readonly Plan[],
  meta: ReviewMeta,
  limit: number,
  measure: (text: string) => number = countCharacters,
): RenderedComment => {
  const isPlain = meta.refused === undefined && meta.digest === undefined && meta.drift === undefined
  if (plans.length > 0 && plans.every(isQuiet) && isPlain) return { body: quiet(plans, meta), level: 'full' }
  const sorted = worstFirst(plans)
  for (const level of levels) {
    const body = compose(sorted, meta, level, sorted.length)
    if (measure(body) <= limit) return { body, level }
  }
  // Hundreds of environments: the worst ones are named, the rest counted.
  const few = [200, 50, 10, 1]
    .map((number) => compose(sorted, meta, 'verdict', number))
    .find((body) => measure(body) <= limit)
  const last = [...refusedBlocks(meta), paragraph(firstLine(sorted.slice(0, 1), 'verdict', meta))]
  return { body: few ?? writeDocument(last), level: 'verdict' }
}
