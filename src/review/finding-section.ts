import { groupBy } from '../ports/group-by.js'
import { keyText, keyTitle } from '../ports/object.js'
import { byNumber } from '../ports/order.js'
import type { Finding, Plan } from '../plan/plan.js'
import {
  count,
  details,
  foldRest,
  heading,
  list,
  listed,
  paragraph,
  say,
  strong,
  value,
  words,
  type Block,
  type Line,
} from './block.js'
import { callRuleIds } from '../rules/call-rules.js'
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

/** A finding, and what other rules say of the same object in the same words: one fault, whose worst name stands first. */
interface Fault extends Finding {
  readonly also: readonly Finding[]
}

const headOf = ({ severity, rule, also }: Fault, meta: ReviewMeta): Line => {
  const others = listed(also, 8, (one) => say`${words(one.severity)} ${ruleLink(one.rule, meta.docsBase)}`)
  return say`${strong(severity)} ${ruleLink(rule, meta.docsBase)}${also.length === 0 ? [] : say` (also ${others})`}`
}

const objectOf = (plan: Plan, { fingerprint, object }: Finding): Line => {
  const place = placeOf(plan, fingerprint, object)
  return say`${value(keyTitle(object), 160)}${place === undefined ? [] : say` at ${value(placeTitle(place), 200)}`}`
}

/** Objects of one sentence that are named; the others are counted. */
const objectsShown = 5

/** One sentence of a rule, with every object that it holds for: thirty times the same text hides the one that differs. */
const line = (plan: Plan, same: readonly [Fault, ...Fault[]], meta: ReviewMeta, brief: boolean): Line => {
  const [first] = same
  if (brief) return say`${headOf(first, meta)} ${listed(same, objectsShown, (one) => objectOf(plan, one))}`
  const told = say`${prose(first.text)}. Fix: ${prose(first.remedy)}${modeOf(plan, first)}`
  return same.length === 1
    ? say`${headOf(first, meta)} ${objectOf(plan, first)}: ${told}`
    : say`${headOf(first, meta)} ${count(same.length, 'object')}: ${told}. They are ${listed(same, objectsShown, (one) => objectOf(plan, one))}`
}

/** A policy that does not change is a mistake by a mode that does: it stands at another line than the policy's. */
const modeOf = ({ reviewed: { access, change } }: Plan, { rule, introduced, object }: Finding): Line => {
  if (!rule.startsWith('MTLS-') || !introduced || change.some(({ key }) => keyText(key) === keyText(object))) return []
  const heads = (access.notes ?? []).flatMap(({ about }) =>
    about?.kind === 'mutual TLS' && about.head !== undefined ? [placeTitle(about.head)] : [],
  )
  const [only, ...others] = new Set(heads)
  return only === undefined || others.length > 0 ? [] : say` (the mode changes at ${value(only, 200)})`
}

/** One fault for each sentence about an object; the findings come most severe first. */
const faultsOf = (findings: readonly Finding[]): readonly Fault[] =>
  [
    ...groupBy(findings, ({ object, text, remedy }) => JSON.stringify([keyText(object), text, remedy])).values(),
  ].flatMap(([first, ...also]) => (first === undefined ? [] : [{ ...first, also }]))

/** Findings that say one thing, each group where its first stands. */
const bySentence = (findings: readonly Finding[]): readonly (readonly [Fault, ...Fault[]])[] =>
  [
    ...groupBy(faultsOf(findings), ({ severity, rule, text, remedy, also }) =>
      JSON.stringify([severity, rule, text, remedy, also.map((one) => one.rule)]),
    ).values(),
  ].flatMap((same) => {
    const [first, ...rest] = [...same].sort((a, b) => byNumber(keyTitle(a.object), keyTitle(b.object)))
    return first === undefined ? [] : [[first, ...rest] as const]
  })

/** `POL-001 (40), JWT-002 (1)`: the rules of findings, in their order, with how often each hits. */
const byRule = (findings: readonly Finding[], meta: ReviewMeta): Line => {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rules = listed([...counts], 8, ([rule, number]) => say`${ruleLink(rule, meta.docsBase)} (${number})`)
  return counts.size > 8 ? say`${rules} rules` : rules
}

/** Findings that stand open; the others are folded. */
const findingsOpen = 8

const findingsListed: Readonly<Record<Exclude<Level, 'verdict'>, number>> = { full: 1_000, short: 10, list: 10 }

/** About the configuration itself: told whole, since nobody meets it anywhere else. */
const isOwn = ({ rule }: Finding): boolean => rule.startsWith('CFG-')

/** Each with its place and its fix, the worst first. */
export const findingList = (
  plan: Plan,
  all: readonly Finding[],
  meta: ReviewMeta,
  level: Exclude<Level, 'verdict'>,
): readonly Block[] =>
  level === 'full'
    ? foldRest(bySentence(bySeverity(all)), findingsOpen, (some) =>
        list(some, findingsListed[level], (same) => line(plan, same, meta, false)),
      )
    : list(bySentence(bySeverity(all)), findingsListed[level], (same) => line(plan, same, meta, level === 'list'))

/** Those of declared calls that no change of this request introduces; they stand in the section of the calls, since the gate counts them. */
export const standingCallFindings = ({ reviewed }: Plan): readonly Finding[] =>
  reviewed.findings.filter(({ introduced, rule }) => !introduced && callRuleIds.has(rule))

/** What the change introduces is shown; what stood before is one line that opens, however much it is. */
export const findingSection = (plan: Plan, meta: ReviewMeta, level: Level): readonly Block[] => {
  if (level === 'verdict') return []
  const { findings } = plan.reviewed
  const told = (title: string, all: readonly Finding[]): readonly Block[] =>
    all.length === 0 ? [] : [heading(title), ...findingList(plan, all, meta, level)]
  const standing = findings.filter(
    (finding) => !finding.introduced && !isOwn(finding) && !callRuleIds.has(finding.rule),
  )
  return [
    ...told(
      'New findings',
      findings.filter((finding) => finding.introduced),
    ),
    ...told(
      'Exceptions',
      findings.filter((finding) => !finding.introduced && isOwn(finding)),
    ),
    ...(standing.length === 0 || level === 'list' ? [] : standingFindings(plan, bySeverity(standing), meta, level)),
  ]
}

/** Objects of a rule that are named among standing findings; a repository may have thousands, and the report has them all. */
const standingNamed = 12

/** One line that counts them; below it each rule with its objects and their places. */
const standingFindings = (
  plan: Plan,
  standing: readonly Finding[],
  meta: ReviewMeta,
  level: Level,
): readonly Block[] => {
  const title = say`${count(standing.length, 'standing finding')}, not of this change`
  if (level !== 'full') return [paragraph(say`${title}: ${byRule(standing, meta)}`)]
  const rules = [...groupBy(standing, ({ rule, severity }) => JSON.stringify([severity, rule])).values()]
  return [
    details(
      title,
      list(rules, Infinity, (same) => {
        const [first] = same
        const objects = listed(same, standingNamed, (one) => objectOf(plan, one))
        if (first === undefined) return []
        const isOneText = same.every(({ text }) => text === first.text)
        const said = say`${words(isOneText ? '' : 'for example, ')}${prose(first.text)}`
        return say`${headOf({ ...first, also: [] }, meta)} (${same.length}): ${said}. ${words(same.length === 1 ? 'Object' : 'Objects')}: ${objects}`
      }),
    ),
  ]
}
