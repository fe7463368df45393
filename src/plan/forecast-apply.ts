import type { JsonObject } from '../ports/json.js'
import {
  keyText,
  keyTitle,
  readStatus,
  type KubernetesObject,
  type MeshState,
  type ObjectKey,
} from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import {
  effectivePermissions,
  heldBy,
  rbacKindNames,
  type SubjectName,
  type SubjectPermissions,
} from '../rbac/effective-permissions.js'
import { coversRule, rulesHeld } from '../rbac/escalation.js'
import { permissionsOfRule, subtractPermissions, type Permission, type ResourceRule } from '../rbac/permission.js'
import { rbacGroup } from '../rbac/group.js'
import { roleRefOf, roleResolver, rulesOf, type ResolvedRole } from '../rbac/roles.js'
import { only } from '../rbac/value-set.js'
import type { Step } from './step.js'

/** Who the API server takes the apply job for; neither user nor group where nobody says it. */
export interface Applier {
  /** `system:serviceaccount:ci:applier`, `github:repo:…`, whatever the server maps the login to. */
  readonly user: string
  readonly groups: readonly string[]
}

/** What keeps one write from being let through. */
export interface MissingPermission {
  readonly key: ObjectKey
  /** `write`: it may not create, patch or delete the object. `grant`: it would give away what it does not hold. */
  readonly kind: 'write' | 'grant'
  readonly rules: readonly ResourceRule[]
}

/** Whether the API server would let the plan through for this identity, from the roles that were read. */
export interface ApplyForecast {
  readonly applier: Applier
  /** `unknown`: something is missing among what was read, and not all was read. */
  readonly outcome: 'passes' | 'refused' | 'unknown'
  readonly missing: readonly MissingPermission[]
  /** RBAC kinds and roles that were not wholly read. */
  readonly unread: readonly string[]
}

const resources: Readonly<Record<string, string>> = {
  ServiceAccount: 'serviceaccounts',
  ConfigMap: 'configmaps',
  Role: 'roles',
  RoleBinding: 'rolebindings',
  AuthorizationPolicy: 'authorizationpolicies',
  RequestAuthentication: 'requestauthentications',
  PeerAuthentication: 'peerauthentications',
}

/**
 * Kubernetes, pkg/registry/rbac/{role,rolebinding}/policybased/storage.go: whoever writes a Role must hold every rule of
 * it in the namespace, or `escalate` on it; whoever writes a RoleBinding must hold the role's rules, or `bind` on it;
 * `system:masters` may everything. Every step is dry-run before the first is written, so each is judged twice: by what
 * stands there now, and by what stands there when its turn comes.
 */
export const forecastApply = (steps: readonly Step[], live: MeshState, applier: Applier): ApplyForecast => {
  if (applier.groups.includes('system:masters') || steps.length === 0)
    return { applier, outcome: 'passes', missing: [], unread: [] }
  const written = new Set(steps.filter(({ kind }) => kind === 'apply').map(({ key }) => keyText(key)))
  const missing = new Map<string, MissingPermission>()
  const unread = new Set<string>()
  let state = live
  for (const step of steps) {
    for (const [moment, at] of [live, state].entries()) {
      // In a dry run a RoleBinding to a role that this plan makes meets none; when it is written, it meets that one.
      const found = judge(step, at, applier, moment === 0 ? written : new Set())
      for (const one of found.missing) missing.set(JSON.stringify(one), one)
      for (const text of found.unread) unread.add(text)
    }
    state = after(state, step)
  }
  const list = [...missing.values()]
  return {
    applier,
    outcome: list.length === 0 ? (unread.size === 0 ? 'passes' : 'unknown') : unread.size === 0 ? 'refused' : 'unknown',
    missing: list,
    unread: [...unread].sort(byCodePoint),
  }
}

/**
 * What is known where the configuration does not say who applies: nothing where roles are written, since those are judged
 * by what their writer holds. Undefined where none is: then an ordinary right to write is all that it takes.
 */
export const forecastUnnamed = (steps: readonly Step[]): ApplyForecast | undefined =>
  steps.some(({ kind, key }) => kind === 'apply' && key.group === rbacGroup)
    ? { applier: { user: '', groups: [] }, outcome: 'unknown', missing: [], unread: [] }
    : undefined

interface Judgement {
  readonly missing: readonly MissingPermission[]
  readonly unread: readonly string[]
}

const judge = (step: Step, state: MeshState, applier: Applier, promised: ReadonlySet<string>): Judgement => {
  const { key } = step
  const subjects = subjectsOfApplier(applier)
  const [own, ...groups] = subjects
  const held = heldBy(effectivePermissions(state), own, groups)
  const verbs =
    step.kind === 'remove' ? ['delete'] : step.precondition.kind === 'absent' ? ['patch', 'create'] : ['patch']
  const needed: ResourceRule = {
    apiGroups: [key.group],
    resources: [resources[key.kind] ?? `${key.kind.toLowerCase()}s`],
    verbs: verbs.filter((verb) => !covers(held, ruleFor(key, verb), key.namespace)),
    resourceNames: [],
  }
  const write: readonly MissingPermission[] = needed.verbs.length === 0 ? [] : [{ key, kind: 'write', rules: [needed] }]
  const grant = step.kind === 'remove' ? none : judgeGrant(step.key, step.object, state, held, subjects, promised)
  const missing = [...write, ...grant.missing]
  return { missing, unread: [...grant.unread, ...(missing.length === 0 ? [] : unreadFor(state, key.namespace, held))] }
}

const none: Judgement = { missing: [], unread: [] }

const judgeGrant = (
  key: ObjectKey,
  content: JsonObject,
  state: MeshState,
  held: SubjectPermissions,
  subjects: readonly SubjectName[],
  promised: ReadonlySet<string>,
): Judgement => {
  if (key.group !== rbacGroup) return none
  if (key.kind === 'Role') {
    if (covers(held, ruleFor(key, 'escalate'), key.namespace)) return none
    const owner = rulesHeld(state, subjects, key.namespace)
    const rules = rulesOf(objectOf(key, content))
      .filter((rule) => !coversRule(owner, rule))
      .map(({ apiGroups, resources: of, verbs, resourceNames }) => ({ apiGroups, resources: of, verbs, resourceNames }))
    return rules.length === 0 ? none : { missing: [{ key, kind: 'grant', rules }], unread: [] }
  }
  if (key.kind !== 'RoleBinding') return none
  const role = roleRefOf(objectOf(key, content))
  if (role === undefined) return none
  const name: ObjectKey = { group: rbacGroup, kind: role.kind, namespace: role.namespace, name: role.name }
  const bind: ResourceRule = {
    apiGroups: [rbacGroup],
    resources: [role.kind === 'Role' ? 'roles' : 'clusterroles'],
    verbs: ['bind'],
    resourceNames: [role.name],
  }
  // `bind` on a ClusterRole is asked for in the namespace of the RoleBinding.
  if (covers(held, bind, key.namespace)) return none
  const missing: readonly MissingPermission[] = [{ key, kind: 'grant', rules: [bind] }]
  const resolved: ResolvedRole = roleResolver(state)(role)
  switch (resolved.kind) {
    case 'missing':
      return promised.has(keyText(name)) ? none : { missing, unread: [] }
    case 'unread':
      return { missing: [], unread: [keyTitle(name)] }
    case 'rules': {
      const owner = rulesHeld(state, subjects, key.namespace)
      if (resolved.rules.every((rule) => coversRule(owner, rule)))
        return resolved.complete ? none : { missing: [], unread: [keyTitle(name)] }
      return { missing, unread: resolved.complete ? [] : [keyTitle(name)] }
    }
  }
}

const covers = (held: SubjectPermissions, rule: ResourceRule, namespace: string): boolean => {
  const wanted: readonly Permission[] = permissionsOfRule(rule, only([namespace]), '')
  return subtractPermissions(wanted, held.resources).length === 0
}

const ruleFor = (key: ObjectKey, verb: string): ResourceRule => ({
  apiGroups: [key.group],
  resources: [resources[key.kind] ?? `${key.kind.toLowerCase()}s`],
  verbs: [verb],
  resourceNames: [key.name],
})

const subjectsOfApplier = ({ user, groups }: Applier): readonly [SubjectName, ...SubjectName[]] => {
  const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? []
  const subject = namespace === undefined || name === undefined ? `User ${user}` : `ServiceAccount ${namespace}/${name}`
  return [subject, ...groups.map((group) => `Group ${group}`)]
}

/** What could still hold the missing permission: kinds that were not read where it counts, and roles that are bound and unread. */
const unreadFor = (state: MeshState, namespace: string, held: SubjectPermissions): readonly string[] => [
  ...rbacKindNames
    .filter((kind) => readStatus(state, rbacGroup, kind, kind.startsWith('Cluster') ? '' : namespace) !== 'complete')
    .map((kind) => `${kind}s`),
  ...held.unread.map(({ role }) => `${role.kind} ${role.name}`),
]

const objectOf = (key: ObjectKey, content: JsonObject): KubernetesObject => {
  const source = { kind: 'input' as const, name: 'plan' }
  return { key, apiVersion: `${rbacGroup}/v1`, labels: {}, annotations: {}, content, source, locate: () => source }
}

/** The state when a step is done; only roles and bindings change what later ones may. */
const after = (state: MeshState, step: Step): MeshState => {
  if (step.key.group !== rbacGroup) return state
  const rest = state.objects.filter(({ key }) => keyText(key) !== keyText(step.key))
  return { ...state, objects: step.kind === 'remove' ? rest : [...rest, objectOf(step.key, step.object)] }
}

const listText = (values: readonly string[]): string => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`

const subjectLines = ({ user }: Applier): readonly string[] => {
  const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? []
  return namespace === undefined || name === undefined
    ? [`  - { kind: User, apiGroup: ${rbacGroup}, name: ${JSON.stringify(user)} }`]
    : [`  - { kind: ServiceAccount, namespace: ${JSON.stringify(namespace)}, name: ${JSON.stringify(name)} }`]
}

/** A Role and a RoleBinding to paste, for each namespace in which something is missing. */
export const missingYaml = ({ applier, missing }: ApplyForecast): readonly string[] =>
  [...new Set(missing.map(({ key }) => key.namespace))].sort(byCodePoint).flatMap((namespace, index) => {
    const rules = missing.filter(({ key }) => key.namespace === namespace).flatMap((one) => one.rules)
    const lines = rules.map(({ apiGroups, resources: of, verbs, resourceNames }) => {
      const names = resourceNames.length === 0 ? '' : `, resourceNames: ${listText(resourceNames)}`
      return `  - { apiGroups: ${listText(apiGroups)}, resources: ${listText(of)}, verbs: ${listText(verbs)}${names} }`
    })
    const metadata = `metadata: { name: meshgate-apply, namespace: ${JSON.stringify(namespace)} }`
    return [
      ...(index === 0 ? [] : ['---']),
      `apiVersion: ${rbacGroup}/v1`,
      'kind: Role',
      metadata,
      'rules:',
      ...new Set(lines),
      '---',
      `apiVersion: ${rbacGroup}/v1`,
      'kind: RoleBinding',
      metadata,
      `roleRef: { apiGroup: ${rbacGroup}, kind: Role, name: meshgate-apply }`,
      'subjects:',
      ...subjectLines(applier),
    ]
  })
