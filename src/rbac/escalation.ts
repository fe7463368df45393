import type { MeshState } from '../ports/object.js'
import { subjectsOf, type SubjectName } from './effective-permissions.js'
import { rbacObjectsOf } from './default-objects.js'
import { isRbac } from './group.js'
import { roleRefOf, roleResolver, type RoleRule } from './roles.js'
import { coversUrl } from './url-permission.js'

/** A rule as the escalation check reads it: by its texts, also those that match no request. */
export type GrantedRule = Omit<RoleRule, 'place'>

/** Rules that these subjects hold in a namespace, by its RoleBindings and all ClusterRoleBindings, as they are written. */
export const rulesHeld = (
  state: MeshState,
  subjects: readonly SubjectName[],
  namespace: string,
): readonly GrantedRule[] => {
  const resolve = roleResolver(state)
  return rbacObjectsOf(state).flatMap((binding): readonly GrantedRule[] => {
    const here = isRbac(binding, 'RoleBinding') && binding.key.namespace === namespace
    if (!here && !isRbac(binding, 'ClusterRoleBinding')) return []
    if (!subjectsOf(binding).some((subject) => subjects.includes(subject))) return []
    const role = roleRefOf(binding)
    const resolved = role === undefined ? undefined : resolve(role)
    return resolved?.kind === 'rules' ? resolved.rules : []
  })
}

/**
 * component-helpers auth/rbac/validation/policy_comparator.go, Covers: every verb, group, resource and name of the rule
 * must stand in one single rule of the owner.
 */
export const coversRule = (owner: readonly GrantedRule[], rule: GrantedRule): boolean =>
  atoms(rule).every((atom) => owner.some((one) => coversAtom(one, atom)))

const atoms = (rule: GrantedRule): readonly GrantedRule[] => [
  ...rule.apiGroups.flatMap((group) =>
    rule.resources.flatMap((resource) =>
      rule.verbs.flatMap((verb) =>
        (rule.resourceNames.length === 0 ? [[]] : rule.resourceNames.map((name) => [name])).map((resourceNames) => ({
          apiGroups: [group],
          resources: [resource],
          verbs: [verb],
          resourceNames,
          nonResourceURLs: [],
        })),
      ),
    ),
  ),
  ...rule.nonResourceURLs.flatMap((url) =>
    rule.verbs.map((verb) => ({
      apiGroups: [],
      resources: [],
      verbs: [verb],
      resourceNames: [],
      nonResourceURLs: [url],
    })),
  ),
]

const hasAll = (owner: readonly string[], wanted: readonly string[]): boolean =>
  owner.includes('*') || wanted.every((one) => owner.includes(one))

const coversAtom = (owner: GrantedRule, atom: GrantedRule): boolean =>
  hasAll(owner.verbs, atom.verbs) &&
  hasAll(owner.apiGroups, atom.apiGroups) &&
  (owner.resources.includes('*') ||
    atom.resources.every(
      (one) =>
        owner.resources.includes(one) ||
        (one.includes('/') && owner.resources.includes(`*/${one.slice(one.indexOf('/') + 1)}`)),
    )) &&
  atom.nonResourceURLs.every((url) => owner.nonResourceURLs.some((pattern) => coversUrl(pattern, url))) &&
  (owner.resourceNames.length === 0 ||
    (atom.resourceNames.length > 0 && atom.resourceNames.every((name) => owner.resourceNames.includes(name))))
