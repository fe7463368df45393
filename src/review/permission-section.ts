import type { PermissionChange, ProtectionChange } from '../plan/plan.js'
import { cell } from './escape.js'
import { placeTitle } from './places.js'
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

/** What was not read may be a gain, and stands among them; of each, most dangers first. */
const rank = ({ kind, badges }: PermissionChange): number => (kind === 'lost' ? 1_000 : 0) - badges.length

/** Dangerous first: the order in which people should read. */
export const dangerousFirst = (changes: readonly PermissionChange[]): readonly PermissionChange[] =>
  changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => rank(a.change) - rank(b.change) || a.index - b.index)
    .map(({ change }) => change)

const placesShown = 3

/** The binding and role that give it, and the lines where they stand. */
const because = ({ via, where = [] }: PermissionChange): string => {
  const files = [...new Set(where.filter(({ kind }) => kind !== 'cluster').map((place) => placeTitle(place)))]
  const places = files.slice(0, placesShown).map((place) => cell(place, 160))
  const more = files.length > placesShown ? ` and ${files.length - placesShown} more` : ''
  return [...(via === undefined ? [] : [cell(via, 240)]), ...places].join(' ') + more
}

/** Gained and unknown before lost, most badges first: what is dangerous is read first. */
export const permissionSection = (changes: readonly PermissionChange[], level: Level): readonly string[] => {
  if (changes.length === 0 || level === 'verdict') return []
  const shown = dangerousFirst(changes).slice(0, shownRows[level])
  const explained = shown.some(({ via, where }) => via !== undefined || where !== undefined)
  return [
    '**Kubernetes permissions**',
    '',
    `| | Who | What | Where | Danger |${explained ? ' Because |' : ''}`,
    `| --- | --- | --- | --- | --- |${explained ? ' --- |' : ''}`,
    ...shown.map((change) => {
      const kind = change.kind === 'unknown' ? '**unknown**' : change.kind
      const badges = change.badges.length === 0 ? 'none' : change.badges.map((badge) => cell(badge, 80)).join(' ')
      return `| ${kind} | ${cell(change.subject)} | ${cell(change.rule)} | ${cell(change.scope)} | ${badges} |${explained ? ` ${because(change)} |` : ''}`
    }),
    ...rest(changes.length - shown.length),
    '',
  ]
}
