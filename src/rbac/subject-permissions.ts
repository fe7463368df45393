import { describePermission, describeScope, describeUrl } from './describe-permission.js'
import { groupsOf, heldBy, type EffectivePermissions, type SubjectName } from './effective-permissions.js'
import { mergePermissions, subtractPermissions } from './permission.js'
import { subtractUrls } from './url-permission.js'
import { everything } from './value-set.js'

/** One thing that a subject may do in Kubernetes, before, after or both. */
export interface SubjectRow {
  /** `unknown`: what decides it was not read; `rule` says what. */
  readonly change: 'kept' | 'gained' | 'lost' | 'unknown'
  /** `get, list deployments of apps`. */
  readonly rule: string
  /** `namespace shop`. */
  readonly scope: string
}

/**
 * All that one subject may do by its own bindings, and what changes for it by any of its groups'. What every member of
 * its groups may do before and after is left out: it says nothing about the subject.
 */
export const permissionsOfSubject = (
  before: EffectivePermissions,
  after: EffectivePermissions,
  subject: SubjectName,
): readonly SubjectRow[] => {
  const [old, now] = [heldBy(before, subject), heldBy(after, subject)]
  const [own, earlier] = [heldBy(after, subject, []), heldBy(before, subject, groupsOf(subject))]
  const rowsOf = (change: SubjectRow['change'], having: typeof old, without: typeof old): readonly SubjectRow[] => [
    ...mergePermissions(subtractPermissions(mergePermissions(having.resources), without.resources)).map((row) => ({
      change,
      rule: describePermission(row),
      scope: describeScope(row.scope),
    })),
    ...subtractUrls(having.urls, without.urls).map((row) => ({
      change,
      rule: describeUrl(row),
      scope: describeScope(everything),
    })),
  ]
  const gained = mergePermissions(subtractPermissions(mergePermissions(now.resources), old.resources))
  const gainedUrls = subtractUrls(now.urls, old.urls)
  const rows = [
    ...rowsOf('gained', now, old),
    ...rowsOf('lost', earlier, now),
    ...unreadOf(before, after, subject),
    ...rowsOf('kept', own, { resources: gained, urls: gainedUrls, unread: [] }),
  ]
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

const unreadOf = (
  before: EffectivePermissions,
  after: EffectivePermissions,
  subject: SubjectName,
): readonly SubjectRow[] => {
  const kinds = [...new Set([...before.unread, ...after.unread].map(({ kind }) => kind))].sort()
  const roles = [...heldBy(before, subject).unread, ...heldBy(after, subject).unread].map(({ role, scope }) => ({
    change: 'unknown' as const,
    rule: `whatever ${role.kind} ${role.name} grants: it was not wholly read`,
    scope: scope === '' ? describeScope(everything) : `namespace ${scope}`,
  }))
  return [
    ...roles,
    ...(kinds.length === 0
      ? []
      : [
          {
            change: 'unknown' as const,
            rule: `more, by objects that were not all read: ${kinds.join(', ')}`,
            scope: describeScope(everything),
          },
        ]),
  ]
}
