import type { AccessDiff, Decision, Note, Reason, RegionRow } from '../mesh/difference/access-diff.js'
import type { PermissionChange } from '../rbac/permission-change.js'

/** The same access without lines and columns: they move when nothing is said differently, and the digest must not. */
export const withoutPlaces = (access: AccessDiff): AccessDiff => ({
  ...access,
  reasons: access.reasons.map(reasonWithoutPlace),
  ...(access.notes === undefined ? {} : { notes: access.notes.map(noteWithoutPlaces) }),
  destinations: access.destinations.map((destination) => ({
    ...destination,
    gained: destination.gained.map(rowWithoutPlaces),
    lost: destination.lost.map(rowWithoutPlaces),
    reasons: destination.reasons.map(reasonWithoutPlace),
  })),
})

/** The same of permissions: where binding and role stand is shown beside them. */
export const permissionsWithoutPlaces = (permissions: readonly PermissionChange[]): readonly PermissionChange[] =>
  permissions.map(({ kind, subject, scope, rule, badges, via }) => ({
    kind,
    subject,
    scope,
    rule,
    badges,
    ...(via === undefined ? {} : { via }),
  }))

const rowWithoutPlaces = ({ who, what, where, otherPorts, witness, before, after }: RegionRow): RegionRow => ({
  who,
  what,
  where,
  ...(otherPorts === undefined ? {} : { otherPorts }),
  witness,
  before: decisionWithoutPlace(before),
  after: decisionWithoutPlace(after),
})

const noteWithoutPlaces = ({ text, about }: Note): Note =>
  about === undefined || about.kind === 'upgrade'
    ? { text, ...(about === undefined ? {} : { about }) }
    : { text, about: { kind: about.kind } }

const decisionWithoutPlace = ({ allowed, status, by }: Decision): Decision => ({ allowed, status, by })

const reasonWithoutPlace = ({ code, text }: Reason): Reason => ({ code, text })
