import { canonicalJson } from '../canonical-json.js'
import { keyText, keyTitle, type KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { groupBy } from '../../ports/group-by.js'
import { subjectsOf, type SubjectName } from '../../rbac/effective-permissions.js'
import { isRbac } from '../../rbac/group.js'
import type { PermissionChange } from '../../rbac/permission-change.js'
import { roleRefOf } from '../../rbac/roles.js'
import { writerOf } from './drifted-object.js'

/** One role or binding that is not as the branch says and moves rights: a row for people, however many rights it is. */
export interface RightsMoved {
  /** `RoleBinding shop/team`. */
  readonly object: string
  /** `User eve got Role team`; of a role, what it gives now or no longer gives. */
  readonly what: readonly string[]
  /** Missing where the cluster does not say. */
  readonly by?: string
}

interface Sides {
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
}

/** Roles and bindings by which `permissions` differ. Of a binding, who got or lost which role; of a role, the rights themselves. */
export const rightsMoved = (
  { before, after }: Sides,
  permissions: readonly PermissionChange[],
): readonly RightsMoved[] => {
  const there = new Map(after.map((object) => [keyText(object.key), object]))
  const wanted = new Map(before.map((object) => [keyText(object.key), object]))
  const objects = [...new Map([...wanted, ...there]).values()].filter((object) =>
    kinds.some((kind) => isRbac(object, kind)),
  )
  // A role that came or went with its bindings says nothing that they do not.
  const isTold = (part: string): boolean =>
    objects.some(
      ({ key }) =>
        part.startsWith(`${keyTitle(key)} → `) &&
        handedOver(wanted.get(keyText(key)), there.get(keyText(key))).length > 0,
    )
  return objects
    .flatMap(({ key }): readonly RightsMoved[] => {
      const [old, now] = [wanted.get(keyText(key)), there.get(keyText(key))]
      const isBinding = /Binding$/.test(key.kind)
      const what = isBinding ? handedOver(old, now) : ruled(old, now, permissions, isTold)
      const title = keyTitle(key)
      const moves = permissions.some(({ via = '' }) => partsOf(via).some((part) => isFrom(part, title)))
      if (what.length === 0 || !moves) return []
      return [{ object: title, what, ...(now === undefined ? {} : writerOf(now)) }]
    })
    .sort((a, b) => byCodePoint(a.object, b.object))
}

const kinds = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'] as const

/** `RoleBinding shop/team → Role team`, of a right that several give: each. */
const partsOf = (via: string): readonly string[] => via.split('; ')

/** Whether a way to a right leads through an object: its binding, or its role. */
const isFrom = (part: string, title: string): boolean => {
  const [binding = '', role = ''] = part.split(' → ')
  if (binding === title) return true
  const [, namespace = ''] = /^\w+ ([^/]+)\//.exec(binding) ?? []
  return title === role || title === role.replace(/^Role /, `Role ${namespace}/`)
}

/** Rights that no role or binding told here explains wholly. */
export const otherRights = (
  permissions: readonly PermissionChange[],
  told: readonly RightsMoved[],
): readonly PermissionChange[] =>
  permissions.filter(
    ({ via }) => via === undefined || !partsOf(via).every((part) => told.some(({ object }) => isFrom(part, object))),
  )

const handedOver = (old: KubernetesObject | undefined, now: KubernetesObject | undefined): readonly string[] => {
  const [had, has] = [grantOf(old), grantOf(now)]
  const only = (one: Grant, other: Grant): readonly SubjectName[] =>
    one.role === other.role ? one.subjects.filter((subject) => !other.subjects.includes(subject)) : one.subjects
  const say = (subjects: readonly SubjectName[], verb: string, role: string): readonly string[] =>
    subjects.length === 0 ? [] : [`${subjects.join(', ')} ${verb} ${role}`]
  return [...say(only(has, had), 'got', has.role), ...say(only(had, has), 'lost', had.role)]
}

interface Grant {
  readonly role: string
  readonly subjects: readonly SubjectName[]
}

const grantOf = (binding: KubernetesObject | undefined): Grant => {
  const ref = binding === undefined ? undefined : roleRefOf(binding)
  return binding === undefined || ref === undefined
    ? { role: '', subjects: [] }
    : { role: `${ref.kind} ${ref.name}`, subjects: subjectsOf(binding) }
}

const verbs = { gained: 'gained', lost: 'lost', unknown: 'may have gained' } as const

/** What a role gives otherwise, with everybody who has it. */
const ruled = (
  old: KubernetesObject | undefined,
  now: KubernetesObject | undefined,
  permissions: readonly PermissionChange[],
  isTold: (part: string) => boolean,
): readonly string[] => {
  const title = keyTitle((now ?? old)?.key ?? { group: '', kind: '', namespace: '', name: '' })
  if (old !== undefined && now !== undefined && canonicalJson(rulesOf(old)) === canonicalJson(rulesOf(now))) return []
  const rows = permissions.filter(({ via = '' }) =>
    partsOf(via).some((part) => isFrom(part, title) && !part.startsWith(`${title} → `)),
  )
  const isWhole = old === undefined || now === undefined
  if (isWhole && rows.every(({ via = '' }) => partsOf(via).every(isTold))) return []
  return [...groupBy(rows, ({ kind, rule }) => `${verbs[kind]} ${rule}`)].map(
    ([text, alike]) => `${[...new Set(alike.map(({ subject }) => subject))].join(', ')} ${text}`,
  )
}

const rulesOf = ({ content }: KubernetesObject) => [content['rules'] ?? [], content['aggregationRule'] ?? {}]
