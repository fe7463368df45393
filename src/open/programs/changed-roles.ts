import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { readValues } from '../../units/read-values.js'
import { mayHand } from '../scripts/changed-handing.js'
import { directPlaces, flowIn } from '../scripts/text-flows.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Members of a play or a task that say nothing of whether, where and with what a role runs (Ansible: Playbook Keywords). */
const neutral = new Set([
  ...[
    'name',
    'gather_facts',
    'gather_subset',
    'gather_timeout',
    'become_user',
    'become_method',
    'no_log',
    'debugger',
    'strategy',
  ],
  ...[
    'forks',
    'serial',
    'throttle',
    'timeout',
    'retries',
    'delay',
    'diff',
    'order',
    'any_errors_fatal',
    'roles',
    'tasks',
  ],
  ...['pre_tasks', 'post_tasks', 'handlers', 'block', 'rescue', 'always'],
])
const including = [
  'include_role',
  'import_role',
  'ansible.builtin.include_role',
  'ansible.builtin.import_role',
] as const

/** A role that a playbook runs, with all that says whether, where and with what. */
interface RoleUse {
  readonly role: string
  readonly how: string
}

const about = (value: JsonObject): Json =>
  Object.fromEntries(Object.entries<Json>(value).filter(([name]) => !neutral.has(name)))

/** Roles that a value runs, wherever its lists and blocks have them. */
const rolesIn = (value: Json, around: readonly Json[] = []): readonly RoleUse[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => rolesIn(one, around))
  if (!isJsonObject(value)) return []
  const how = [...around, about(value)]
  const roles = Array.isArray(value['roles']) ? value['roles'] : []
  const own = roles.flatMap((one: Json) => roleOf(one, how))
  const included = including.flatMap((name) => roleOf(value[name] ?? null, how))
  const inner = ['tasks', 'pre_tasks', 'post_tasks', 'block', 'rescue', 'always'].flatMap((name) =>
    rolesIn(value[name] ?? null, how),
  )
  return [...own, ...included, ...inner]
}

const roleOf = (value: Json, how: readonly Json[]): readonly RoleUse[] => {
  if (typeof value === 'string') return [{ role: value, how: JSON.stringify(how) }]
  if (!isJsonObject(value)) return []
  const role = value['role'] ?? value['name']
  return typeof role === 'string' ? [{ role, how: JSON.stringify([...how, value]) }] : []
}

const isPlaybook = /\.ya?ml$/

/**
 * Changed playbooks of Ansible that run a role which holds a policy, or a template of one, no longer, newly, or otherwise: its objects stand
 * where they stood, and whether a cluster has them stands in the playbook.
 */
export const changedRoles = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => isPlaybook.test(path)).sort(byCodePoint)
  if (paths.length === 0 || !after.tree.paths.some((path) => inRole.test(path))) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const asked = paths.filter((path) =>
    [old.get(path), now.get(path)].every((text) => text !== undefined && /role/.test(text)),
  )
  const deciding = once(async () => decidingRoles(repository, before, after))
  const found = await Promise.all(
    asked.map(async (path): Promise<readonly Reason[]> => {
      const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''].map((text) =>
        readValues(text).flatMap((value) => rolesIn(value)),
      )
      const keys = (uses: readonly RoleUse[] | undefined, role: string): string =>
        (uses ?? []).flatMap((use) => (use.role === role ? [use.how] : [])).join('\n')
      const roles = [...new Set([...(one ?? []), ...(other ?? [])].map(({ role }) => role))]
      const differing = roles.filter((role) => keys(one, role) !== keys(other, role))
      if (differing.length === 0) return []
      const names = await deciding()
      const role = differing.find((name) => names.has(name.replace(/^.*[./]/, '')))
      return role === undefined ? [] : [reasonOf(path, role, now.get(path) ?? '')]
    }),
  )
  return found.flat()
}

const inRole = /(?:^|\/)roles\/([^/]+)\/(?:tasks|templates|files|handlers)\//

const ofTasks = /\/(?:tasks|handlers)\/[^/]+\.ya?ml$/

/** Roles that hold a policy, or hand one over, in both revisions. */
const decidingRoles = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
): Promise<ReadonlySet<string>> => {
  const both = after.tree.paths.filter((path) => inRole.test(path) && before.tree.file(path) === path)
  const texts = await textsOf(repository, after, both)
  const places = once(() => directPlaces(before, after))
  // A policy of the repository that its tasks hand over stands outside of the role.
  const hands = (path: string, text: string): boolean =>
    ofTasks.test(path) && mayHand.test(text) && flowIn(path, text, places()).hands
  return new Set(
    [...texts].flatMap(([path, text]) =>
      mayHoldPolicy(mayHold(text)) || hands(path, text) ? (inRole.exec(path)?.[1] ?? []) : [],
    ),
  )
}

const reasonOf = (path: string, role: string, text: string): Reason => {
  const lines = text.split('\n')
  const at =
    [role, 'roles:'].map((word) => lines.findIndex((line) => line.includes(word))).find((index) => index >= 0) ?? 0
  return {
    code: 'CHANGE_UNREAD',
    text: `${path}:${at + 1} runs the role ${role} otherwise than before, and that role holds, or applies, an object of Istio or of permissions: whether a cluster gets it was not read. Give the objects of both revisions as before and after, or let check read the cluster.`,
    where: { kind: 'file', path, line: at + 1, column: 1 },
  }
}
