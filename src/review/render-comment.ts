import type { Plan } from '../plan/plan.js'
import { accessSection } from './access-section.js'
import { chainSection } from './chain-section.js'
import { assumedSection } from './assumed-section.js'
import { changeSection } from './change-section.js'
import { environmentTitle, groupEnvironments, type EnvironmentGroup } from './environment-groups.js'
import { code, link, prose } from './escape.js'
import { hiddenSection } from './hidden-section.js'
import { findingSection } from './finding-section.js'
import { forecastSection } from './forecast-section.js'
import { graphSection } from './graph.js'
import { nextStep } from './next-step.js'
import { permissionSection, protectionSection } from './permission-section.js'
import { levels, type Level, type ReviewMeta } from './review-meta.js'
import { tokenSection } from './token-section.js'
import { trafficSection } from './traffic-section.js'
import { headline, isQuiet, worstFirst } from './verdict-line.js'

export interface RenderedComment {
  readonly body: string
  readonly level: Level
}

/** GitHub and GitLab count characters as Ruby does: code points. */
export const countCharacters = (text: string): number => [...text].length

/** Bytes of UTF-8: how a job summary is counted. */
export const countBytes = (text: string): number => Buffer.byteLength(text, 'utf8')

const environment = (plan: Plan): readonly string[] =>
  [environmentTitle(plan)].flatMap((title) => (title === undefined ? [] : [code(title, 160)]))

const shortened = 'shortened: this text cannot serve as approval'

/** Verdict, counts and scope: what a reader sees first. */
export const firstLine = (plans: readonly Plan[], level: Level): string => {
  const [worst] = plans
  if (worst === undefined) return '❓ **nothing was judged**'
  const { icon, words, counts } = headline(worst)
  const scope =
    plans.length === 1 ? environment(worst) : [`worst of ${plans.length} environments`, ...environment(worst)]
  return [`${icon} **${words}**`, ...counts, ...scope, ...(level === 'full' ? [] : [`**${shortened}**`])].join(' · ')
}

const environmentLine = (plan: Plan): string => {
  const { icon, words, counts } = headline(plan)
  const name = environment(plan)[0] ?? 'the two folders'
  return `- ${icon} ${name}: ${isQuiet(plan) ? 'no change in access' : [words, ...counts].join(' · ')}`
}

const firstRun = (meta: ReviewMeta): readonly string[] =>
  meta.firstRun ? ['First run: trust and gates take effect after merge, and nothing gates here.', ''] : []

const elsewhere = (meta: ReviewMeta, level: Level): readonly string[] => {
  if (level === 'full') return []
  const places = [
    ...(meta.artifact === undefined ? [] : [`the artifact ${link('artifact', '', meta.artifact)}`]),
    ...(meta.runUrl === undefined ? [] : [`the job's log and summary: ${link('run', '', meta.runUrl)}`]),
  ]
  return [
    `The whole review did not fit here. It is in ${places.length === 0 ? "the job's artifacts" : places.join(', and in ')}.`,
    '',
  ]
}

/** A commit as people name it; folders and refs stay whole. */
const revision = (name: string): string => code(/^[0-9a-f]{40}$/.test(name) ? name.slice(0, 12) : name, 80)

const planLine = (plan: Plan): string => `Plan ${code(plan.digest, 80)}.`

/** What people should know about the two sides, once. */
const notesOf = (plans: readonly Plan[]): readonly string[] =>
  [...new Set(plans.flatMap((plan) => (plan.observed.note === undefined ? [] : [plan.observed.note])))].slice(0, 5)

/** What was compared with what. */
export const compared = (plans: readonly Plan[], meta: ReviewMeta, before = ''): readonly string[] => [
  `${before}Compared base ${revision(meta.base)} with head ${revision(meta.head)}.${notesOf(plans)
    .map((note) => ` Note: ${prose(note, 300)}.`)
    .join('')}`,
  '',
]

export const assumptions = (plan: Plan, level: Level): readonly string[] => {
  const { assumptions: all, drift, confirmedByServer } = plan.observed
  const lines = [
    ...(drift === undefined || drift.changed + drift.missing === 0
      ? []
      : [
          `- drift before this change: ${drift.changed} changed and ${drift.missing} missing in the cluster against the base; it never gates`,
        ]),
    ...(plan.reviewed.cluster === 'none' || confirmedByServer || plan.observed.snapshot !== undefined
      ? []
      : ['- compared here; the API server did not confirm it, since this identity may not patch']),
    ...all.slice(0, 200).map((assumption) => `- ${prose(assumption)}`),
    ...(all.length > 200 ? [`- and ${all.length - 200} more`] : []),
  ]
  if (lines.length === 0 || level === 'verdict' || level === 'list') return []
  const kept = level === 'full' ? lines : lines.slice(0, 10)
  return [
    '<details>',
    `<summary>Assumptions and what is not modelled: ${lines.length}</summary>`,
    '',
    ...kept,
    '',
    '</details>',
    '',
  ]
}

/** What is one environment's own: its token, its gate, and what was assumed there. */
const ownSection = (plan: Plan, level: Level, named: boolean): readonly string[] => [
  // Sentences name the environment's own jobs, so each environment has its own.
  ...(named ? [`**${environment(plan)[0] ?? 'none'}**`, '', ...chainSection(plan.reviewed.chains, level)] : []),
  // Two folders have no job and so no token.
  ...(plan.reviewed.environment === null ? [] : tokenSection(plan.observed.token, level)),
  ...forecastSection(plan.observed.forecast, level),
  ...nextStep(plan, level),
]

/** The difference once, for every environment that has it; then what each has for itself. */
const section = (
  { first, plans }: EnvironmentGroup,
  meta: ReviewMeta,
  level: Level,
  several: boolean,
  loud: number,
): readonly string[] => {
  const { protection, access, permissions, change, rendered } = first.reviewed
  if (level === 'verdict') return []
  const alike = plans.length > 1
  const names = plans.flatMap(environment)
  const heading = `**Environment${alike ? 's' : ''}** ${names.length === 0 ? 'none' : names.join(', ')}: ${headline(first).words}`
  return [
    ...(several ? ['---', '', heading, ''] : []),
    ...protectionSection(protection, level),
    ...accessSection(first, meta, level),
    ...hiddenSection(first, level),
    ...assumedSection(first, level),
    ...(alike ? [] : chainSection(first.reviewed.chains, level)),
    ...permissionSection(permissions, level),
    ...findingSection(first, meta, level),
    ...trafficSection(first.reviewed.traffic, meta, level),
    ...plans.flatMap((plan) => ownSection(plan, level, alike)),
    ...graphSection(access, level, loud),
    ...changeSection(change, rendered, level),
    ...plans.flatMap((plan) => [
      ...(several ? [`${alike ? `${environment(plan)[0] ?? 'none'}: ` : ''}${planLine(plan)}`, ''] : []),
      ...assumptions(plan, level),
    ]),
  ]
}

const quiet = (plans: readonly Plan[], meta: ReviewMeta): string => {
  const names = plans.flatMap(environment).slice(0, 20)
  const scope = names.length === 0 ? '' : ` · ${names.join(', ')}`
  const first = meta.firstRun ? ' First run: trust and gates take effect after merge.' : ''
  return `✅ **no change in access**${scope} · base ${revision(meta.base)}, head ${revision(meta.head)}.${first}\n`
}

const compose = (plans: readonly Plan[], meta: ReviewMeta, level: Level, environments: number): string => {
  const several = plans.length > 1
  const [only] = plans
  const listed = several ? plans.slice(0, environments) : []
  const groups = groupEnvironments(plans.filter((plan) => !isQuiet(plan)))
  const lines = [
    firstLine(plans, level),
    '',
    ...firstRun(meta),
    ...elsewhere(meta, level),
    ...listed.map(environmentLine),
    ...(several && plans.length > listed.length ? [`- and ${plans.length - listed.length} more environments`] : []),
    ...(several ? [''] : []),
    ...groups.flatMap((group) => section(group, meta, level, several, groups.length)),
    ...compared(plans, meta, only === undefined || several ? '' : `${planLine(only)} `),
  ]
  const once = lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
  return `${once.join('\n').trimEnd()}\n`
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
  if (plans.length > 0 && plans.every(isQuiet)) return { body: quiet(plans, meta), level: 'full' }
  const sorted = worstFirst(plans)
  for (const level of levels) {
    const body = compose(sorted, meta, level, sorted.length)
    if (measure(body) <= limit) return { body, level }
  }
  // Hundreds of environments: the worst ones are named, the rest counted.
  const few = [200, 50, 10, 1]
    .map((number) => compose(sorted, meta, 'verdict', number))
    .find((body) => measure(body) <= limit)
  return { body: few ?? `${firstLine(sorted.slice(0, 1), 'verdict')}\n`, level: 'verdict' }
}
