import type { Gate, GateLevel } from '../config/config.js'
import type { AccessDiff, DestinationDiff } from '../mesh/difference/access-diff.js'
import type { PermissionChange } from '../rbac/permission-change.js'
import { callRuleIds, identityRuleIds } from '../rules/call-rules.js'
import { informingRules } from '../rules/find-findings.js'
import type { Finding } from '../rules/finding.js'
import type { GateResult } from './plan.js'

/** How the text about a snapshot begins that is too old. */
export const staleSnapshotWords = 'the snapshot of the cluster is older than'

export interface GateOptions {
  /** The base had no configuration: the result is shown, and nothing gates. */
  readonly firstRun: boolean
  /** Kubernetes permissions that the change gives count as new access where they are handed in. */
  readonly permissions?: readonly PermissionChange[]
  /** Said where the snapshot of the cluster is older than the configuration allows. */
  readonly staleSnapshot?: string
}

/** What the environment's gate says. `cannot prove` and what was not read count as new access; standing findings never gate, but for those of declared calls. */
export const judgeGate = (
  settings: Gate,
  access: AccessDiff,
  findings: readonly Finding[],
  options: GateOptions,
): GateResult => {
  const failures: string[] = []
  const warnings: string[] = []
  const say = (level: GateLevel, texts: readonly string[]): void => {
    if (level === 'off') return
    if (level === 'error' && !options.firstRun) failures.push(...texts)
    else warnings.push(...texts)
  }
  const { permissions = [] } = options
  say(settings.newAccess, [...accessTexts(access), ...permissionTexts(permissions)])
  say(settings.lostAccess, lossTexts(access, permissions))
  // What cannot be proven may lose as well as gain: no gate that stops losses may pass it.
  if (settings.lostAccess === 'error' && settings.newAccess !== 'error')
    say('error', unprovenTexts(access, 'lost access cannot be ruled out'))
  const calls = findings.filter(({ rule }) => callRuleIds.has(rule))
  // Not only new ones: the word is that declared and allowed calls are the same.
  if (calls.length > 0) say(settings.calls ?? 'warn', [callsText(calls)])
  const introduced = findings.filter((finding) => finding.introduced && !callRuleIds.has(finding.rule))
  const mistakes = introduced.filter(({ rule }) => !informingRules.has(rule))
  const news = introduced.filter(({ rule }) => informingRules.has(rule))
  if (mistakes.length > 0) say(settings.findings, [findingsText(mistakes)])
  if (news.length > 0 && settings.findings !== 'off') warnings.push(findingsText(news))
  if (options.staleSnapshot !== undefined) say(settings.snapshotAge ?? 'error', [options.staleSnapshot])
  return { settings, passed: failures.length === 0, active: !options.firstRun, failures, warnings }
}

/** One word of the whole is not trusted alone: a destination that gains counts whatever the summary says. */
const accessTexts = (access: AccessDiff): readonly string[] => {
  const gaining = countChanging(access, 'gained')
  return [
    ...(gaining > 0 || access.verdict === 'more permissive' || access.verdict === 'incomparable'
      ? [gaining > 0 ? `new access at ${count(gaining, 'destination')}` : 'new access']
      : []),
    ...unprovenTexts(access, 'new access cannot be ruled out'),
  ]
}

/** A destination as people count them: a workload with all of its ports, or what has no workload by its title. */
export const countedAs = ({ namespace, workload, title }: DestinationDiff): string =>
  JSON.stringify([namespace, workload ?? title])

/** Destinations at which access is gained or lost, as gate and headline count them. */
export const countChanging = ({ destinations }: AccessDiff, side: 'gained' | 'lost'): number => {
  const word = side === 'gained' ? 'more permissive' : 'less permissive'
  return existing(
    destinations.filter((one) => one.verdict === word || one.verdict === 'incomparable' || one[side].length > 0),
  )
}

/** Labels that no workload has are counted only where nothing else is. */
const existing = (destinations: AccessDiff['destinations']): number => {
  const known = destinations.filter(({ unmet }) => unmet === undefined)
  return new Set((known.length > 0 ? known : destinations).map(countedAs)).size
}

const unprovenTexts = (access: AccessDiff, words: string): readonly string[] => {
  const unproven = access.destinations.some(({ verdict, reasons }) => verdict === 'cannot prove' || reasons.length > 0)
  if (!unproven && access.verdict !== 'cannot prove' && access.reasons.length === 0) return []
  const codes = new Set(
    [...access.reasons, ...access.destinations.flatMap(({ reasons }) => reasons)].map(({ code }) => code),
  )
  return [`${words}${codes.size > 0 ? `: ${[...codes].sort().join(', ')}` : ''}`]
}

const lossTexts = (access: AccessDiff, permissions: readonly PermissionChange[]): readonly string[] => {
  const losing = countChanging(access, 'lost')
  const lost = permissions.filter(({ kind }) => kind === 'lost').length
  return [
    ...(losing > 0 || access.verdict === 'less permissive' || access.verdict === 'incomparable'
      ? [losing > 0 ? `lost access at ${count(losing, 'destination')}` : 'lost access']
      : []),
    ...(lost > 0 ? [`${count(lost, 'lost Kubernetes permission')}`] : []),
  ]
}

const findingsText = (findings: readonly Finding[]): string => {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort()
  return `${count(findings.length, 'new finding')}: ${ids.join(', ')}`
}

const callsText = (findings: readonly Finding[]): string => {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort()
  return ids.every((id) => identityRuleIds.has(id))
    ? `who stands behind declared calls is not as declared: ${ids.join(', ')}`
    : `declared calls are not proved to be what is allowed: ${ids.join(', ')}`
}

const permissionTexts = (permissions: readonly PermissionChange[]): readonly string[] => {
  const gained = permissions.filter(({ kind }) => kind === 'gained').length
  const unknown = permissions.filter(({ kind }) => kind === 'unknown').length
  return [
    ...(gained > 0 ? [`${count(gained, 'new Kubernetes permission')}`] : []),
    ...(unknown > 0 ? [`${count(unknown, 'Kubernetes permission')} that cannot be judged`] : []),
  ]
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
