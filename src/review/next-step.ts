import type { Plan } from '../plan/plan.js'
import { count, joined, paragraph, say, strong, value, words, type Block, type Inline, type Line } from './block.js'
import { withPages } from './pages.js'
import { prose } from './prose.js'
import type { Level, ReviewMeta } from './review-meta.js'
import { closes, leavesPermissionsOpen, leavesRequestsOpen, opensPermissions, opensRequests } from '../plan/verdict.js'
import { introduced } from './verdict-line.js'

const where = (plan: Plan): Line =>
  plan.reviewed.environment === null ? say`the configuration` : say`environment ${value(plan.reviewed.environment, 80)}`

/** For a blocked change, the one way through; nothing in a merge request can open its own gate. */
const wayThrough = (plan: Plan): readonly Line[] => {
  const { gate } = plan.reviewed
  const grants = opensRequests(plan) || opensPermissions(plan)
  return [
    ...(gate.settings.newAccess === 'error' && (grants || leavesRequestsOpen(plan))
      ? [
          say`take back what grants the access; where it is meant, set ${'gate.newAccess: warn'} for ${where(plan)} on the protected branch first`,
        ]
      : []),
    ...(gate.settings.lostAccess === 'error' && (closes(plan) || leavesRequestsOpen(plan))
      ? [
          say`let in again who loses access; where the loss is meant, set ${'gate.lostAccess: warn'} for ${where(plan)} on the protected branch first`,
        ]
      : []),
    ...(gate.settings.findings === 'error' && introduced(plan).length > 0
      ? [
          say`fix the new findings; where one is meant, put it under ${'ignore'} with a reason on the protected branch first`,
        ]
      : []),
  ]
}

/** What the gate says and what comes next, a paragraph for each. */
export const nextStep = (plan: Plan, meta: Pick<ReviewMeta, 'docsBase'>, level: Level): readonly Block[] => {
  const { gate } = plan.reviewed
  const limit = level === 'full' ? 100 : level === 'short' ? 10 : 3
  const told = (texts: readonly string[], verb: Inline): readonly Line[] => {
    const left = texts.length - limit
    const shown = [
      ...texts.slice(0, limit).map((text) => withPages(prose(text), meta.docsBase)),
      ...(left > 0 ? [say`${left} more`] : []),
    ]
    return texts.length === 0 ? [] : [say`${verb}: ${joined(shown, '; ')}`]
  }
  const lines = [
    ...told(gate.failures, gate.active ? strong('blocks') : words('would block')),
    ...told(gate.warnings, words('warns')),
  ]
  const said = lines.length === 0 ? [] : [paragraph(say`${strong('Gate')} ${joined(lines, '. It ')}.`)]
  const next = following(plan)
  return next === undefined ? said : [...said, paragraph(say`${strong('Next')} ${next}.`)]
}

const following = (plan: Plan): Line | undefined => {
  const { gate } = plan.reviewed
  if (gate.active && !gate.passed) {
    const ways = wayThrough(plan)
    return ways.length === 0 ? say`fix what blocks` : joined(ways, '; and ')
  }
  const look = [
    ...(plan.reviewed.protection.length > 0
      ? [say`check that each setting below is meant to change: it judges every later change`]
      : []),
    ...(opensRequests(plan) || opensPermissions(plan) || closes(plan) ? [say`check that each row below is meant`] : []),
    ...(leavesRequestsOpen(plan) || leavesPermissionsOpen(plan)
      ? [say`look at what stands under ${strong('Cannot prove')}: it may open access`]
      : []),
  ]
  const after = afterMerge(plan)
  const all = after === undefined ? look : [...look, after]
  return all.length === 0 ? undefined : joined(all, '; ')
}

const afterMerge = (plan: Plan): Line | undefined => {
  const { rendered } = plan.reviewed
  if (plan.steps.length > 0)
    return say`after the merge, ${'apply'} makes ${count(plan.steps.length, 'write')} for ${where(plan)}`
  return plan.observed.snapshot === undefined || rendered.length === 0
    ? undefined
    : say`after the merge, ${'apply'} reads the cluster: its writes are not planned from a snapshot`
}
