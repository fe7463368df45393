import type { PermissionChange, ProtectionChange } from '../plan/plan.js'
import { cell } from './escape.js'
import type { Level } from './review-meta.js'

const shownRows: Readonly<Record<Level, number>> = { full: 2_000, short: 20, list: 20, verdict: 0 }

const rest = (left: number): readonly string[] => (left > 0 ? ['', `And ${left} more, not shown here.`] : [])

/** Changes of trust, gates and audiences: the first rows of a review. */
export const protectionSection = (changes: readonly ProtectionChange[], level: Level): readonly string[] => {
  if (changes.length === 0 || level === 'verdict') return []
  const shown = changes.slice(0, shownRows[level])
  return [
    '**Changes what protects this environment**',
    '',
    '| Setting | Before | After |',
    '| --- | --- | --- |',
    ...shown.map((change) => `| ${cell(change.path)} | ${cell(change.before, 300)} | ${cell(change.after, 300)} |`),
    ...rest(changes.length - shown.length),
    '',
  ]
}

/** Gained before lost, most badges first: what is dangerous is read first. */
export const permissionSection = (changes: readonly PermissionChange[], level: Level): readonly string[] => {
  if (changes.length === 0 || level === 'verdict') return []
  const sorted = changes
    .map((change, index) => ({ change, index, rank: (change.kind === 'gained' ? 0 : 1_000) - change.badges.length }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ change }) => change)
  const shown = sorted.slice(0, shownRows[level])
  return [
    '**Kubernetes permissions**',
    '',
    '| | Who | What | Where | Danger |',
    '| --- | --- | --- | --- | --- |',
    ...shown.map(
      (change) =>
        `| ${change.kind} | ${cell(change.subject)} | ${cell(change.rule)} | ${cell(change.scope)} | ${change.badges.length === 0 ? 'none' : change.badges.map((badge) => cell(badge, 80)).join(' ')} |`,
    ),
    ...rest(changes.length - shown.length),
    '',
  ]
}
