import type { MeshState } from '../ports/object.js'
import { objectsOfGroup } from '../ports/objects-of-kind.js'
import { once } from '../ports/once.js'
import { byCodePoint } from '../ports/order.js'
import { everyChange } from '../mesh/changed-objects.js'
import { writtenOnce } from '../mesh/written-once.js'
import { accountChanges, type AccountChange } from './account-changes.js'
import { admissionChanges } from './admission-changes.js'
import { parameterChanges } from './admission-parameters.js'
import { apiServerChanges } from './api-server-changes.js'
import { credentialChanges } from './credential-changes.js'
import { dangersOf, dangersOfUrl } from './dangers.js'
import { describePermission, describeScope, describeUrl } from './describe-permission.js'
import {
  effectivePermissions,
  groupsOf,
  heldBy,
  type EffectivePermissions,
  type SubjectName,
  type SubjectPermissions,
} from './effective-permissions.js'
import { rbacGroup } from './group.js'
import { foreignGrants } from './foreign-grants.js'
import { controllerGrants } from './granting-controllers.js'
import { mountedTokens } from './mounted-tokens.js'
import { mergePermissions, overlaps, subtractPermissions, type Permission } from './permission.js'
import type { PermissionChange } from './permission-change.js'
import { subtractUrls, type UrlPermission } from './url-permission.js'
import { unknownChanges } from './unknown-changes.js'
import { unknownGrants, type UnknownGrants } from './unknown-grants.js'
import { everything, only } from './value-set.js'

/**
 * What each subject may do after and could not before, and the other way round, as sets: a rule that is only written
 * differently is no change, nor is one that another binding, or a group that the subject is in for certain, gives too.
 * Where the change touches what was not read, a row of kind `unknown` says so. In order of subject, then gains first.
 */
export const comparePermissions = (before: MeshState, after: MeshState): readonly PermissionChange[] => {
  const isSame = grantTheSame(before, after)
  const old = once(() => effectivePermissions(before))
  const now = isSame ? old : once(() => effectivePermissions(after))
  const rows = isSame ? [] : changedRows(old(), now())
  const gaining = new Set(rows.filter(({ kind }) => kind === 'gained').map(({ subject }) => subject))
  // Two objects of one name are refused elsewhere.
  const changes = everyChange(before, after)
  const grants = isSame ? noGrants : unknownGrants(before, after)
  return [
    ...(isSame ? [] : unknownChanges(before, after)),
    ...grants.rows,
    ...admissionChanges(changes),
    ...parameterChanges(changes, before),
    ...credentialChanges(changes, before.objects),
    ...apiServerChanges(changes),
    ...mountedTokens(before, after),
    ...foreignGrants(changes),
    ...controllerGrants(changes, after),
    // A binding to one of these gives something anyway, in most cases, and is loud then.
    ...grants.parts.filter(({ subject }) => !gaining.has(subject)),
    ...rows,
    ...accountChanges(before, after).flatMap((change) => accountRows(change, old(), now())),
  ]
}

const noGrants: UnknownGrants = { rows: [], parts: [] }

/**
 * The same roles and bindings, read as wholly, grant the same, also what nobody read of them: most changes are about something
 * else.
 */
const grantTheSame = (before: MeshState, after: MeshState): boolean => {
  const reads = [before, after].map((state) => state.reads.filter(({ group }) => group === rbacGroup))
  if (before.reads !== after.reads && JSON.stringify(reads[0]) !== JSON.stringify(reads[1])) return false
  const [old, now] = [objectsOfGroup(before, rbacGroup), objectsOfGroup(after, rbacGroup)]
  return old.length === now.length && old.every((object, at) => object === now[at])
}

const changedRows = (old: EffectivePermissions, now: EffectivePermissions): readonly PermissionChange[] => {
  const subjects = [...new Set([...old.subjects.keys(), ...now.subjects.keys()])].sort(byCodePoint)
  return subjects
    .filter((subject) => ownText(old, subject) !== ownText(now, subject))
    .flatMap((subject) => [...differences('gained', subject, now, old), ...differences('lost', subject, old, now)])
}

/** What the pods of a workload may do otherwise, because they run as another ServiceAccount. */
const accountRows = (
  { workload, from, to }: AccountChange,
  old: EffectivePermissions,
  now: EffectivePermissions,
): readonly PermissionChange[] => {
  const held = from === undefined ? none : heldBy(old, from)
  const holds = to === undefined ? none : heldBy(now, to)
  // What everybody in a namespace may do is no news for who is new there, but for who comes from another one.
  const groups = (account: SubjectName, other: SubjectName | undefined): readonly SubjectName[] =>
    other === undefined ? [] : groupsOf(account).filter((group) => !groupsOf(other).includes(group))
  const name = (account: SubjectName | undefined): string => `${workload} as ${account ?? ''}`
  const unread = holds.unread.map(({ role, scope, place }): PermissionChange => ({
    kind: 'unknown',
    subject: name(to),
    scope: describeScope(scope === '' ? everything : only([scope])),
    rule: `whatever ${role.kind} ${role.name} grants: it was not wholly read`,
    badges: [],
    where: [place],
  }))
  return [
    ...unread,
    ...rowsOf('gained', name(to), to === undefined ? none : heldBy(now, to, groups(to, from)), held, []),
    ...rowsOf('lost', name(from), from === undefined ? none : heldBy(old, from, groups(from, to)), holds, []),
  ]
}

const none: SubjectPermissions = { resources: [], urls: [], unread: [] }

/** Whoever has the same bindings to the same rules gains and loses nothing of its own. */
const ownText = (effective: EffectivePermissions, subject: SubjectName): string =>
  textOf(effective.subjects.get(subject) ?? none)

const textOf = writtenOnce(({ resources, urls }: SubjectPermissions) => {
  const text = (one: Permission | UrlPermission): string => JSON.stringify({ ...one, via: '', places: [] })
  return JSON.stringify([...new Set([...resources.map(text), ...urls.map(text)])].sort(byCodePoint))
})

/** What `subject` holds by its own bindings in `having`, and by none of its bindings or groups in `lacking`. */
const differences = (
  kind: 'gained' | 'lost',
  subject: SubjectName,
  having: EffectivePermissions,
  lacking: EffectivePermissions,
): readonly PermissionChange[] => {
  const own = having.subjects.get(subject) ?? none
  const others = heldBy(lacking, subject)
  return rowsOf(kind, subject, own, others, kind === 'lost' ? doubts(lacking, others) : [])
}

/** Rows of what is held here and not there; `lost` are the badges of a loss. */
const rowsOf = (
  kind: 'gained' | 'lost',
  subject: string,
  own: SubjectPermissions,
  others: SubjectPermissions,
  lost: readonly string[],
): readonly PermissionChange[] => {
  const held = others.resources
  const rows = mergePermissions(subtractPermissions(mergePermissions(own.resources), held))
  const urls = subtractUrls(own.urls, others.urls)
  const told = new Set<string>()
  return [
    ...rows.map((row) => ({
      kind,
      subject,
      scope: describeScope(row.scope),
      rule: describePermission(row),
      badges: kind === 'lost' ? lost : badgesOf(row, held),
      via: row.via,
      where: row.places,
    })),
    ...urls.map((row) => ({
      kind,
      subject,
      scope: describeScope(everything),
      rule: describeUrl(row),
      badges: kind === 'lost' ? lost : dangersOfUrl(row).map((danger) => danger.badge),
      via: row.via,
      where: row.places,
    })),
  ]
    .sort((a, b) => byCodePoint(JSON.stringify([a.scope, a.rule]), JSON.stringify([b.scope, b.rule])))
    .filter((row) => {
      const text = JSON.stringify([row.scope, row.rule])
      return !told.has(text) && told.add(text)
    })
}

/** A loss is certain only where nothing that was not read could still give it. */
const doubts = (lacking: EffectivePermissions, others: SubjectPermissions): readonly string[] => {
  const kinds = lacking.unread.filter(({ status }) => status === 'forbidden').map(({ kind }) => `${kind}s`)
  const roles = others.unread.map(({ role }) => `${role.kind} ${role.name}`)
  const unread = [...new Set([...kinds, ...roles])].sort(byCodePoint)
  return unread.length === 0 ? [] : [`may still be held: ${unread.join(', ')} not wholly read`]
}

const badgesOf = (row: Permission, held: readonly Permission[]): readonly string[] => {
  const badges = dangersOf(row).map((danger) => danger.badge)
  const { scope, name, group, resource, verb } = row
  if (
    scope.kind === 'all but' &&
    held.some((one) => one.scope.kind === 'only' && overlaps({ ...row, scope: one.scope }, one))
  )
    badges.push('jumps from a namespace to the whole cluster')
  else if (scope.kind === 'all but') badges.push('holds in the whole cluster')
  if (
    name.kind === 'all but' &&
    held.some((one) => one.name.kind === 'only' && overlaps({ ...row, name: one.name }, one))
  )
    badges.push('no longer limited to names')
  const wild = [
    ...(group.kind === 'all but' ? ['groups'] : []),
    ...(resource.kind === 'all but' ? ['resources'] : []),
    ...(verb.kind === 'all but' ? ['verbs'] : []),
  ]
  if (wild.length > 0) badges.push(`wildcard ${wild.join(' and ')}: also what does not exist yet`)
  return badges
}
