import { objectsAt, textAt } from '../mesh/fields.js'
import { keyText, readStatus, type KubernetesObject, type MeshState } from '../ports/object.js'
import { objectsOfGroup, objectsOfKind } from '../ports/objects-of-kind.js'
import { isRbac, rbacGroup } from '../rbac/group.js'
import { roleRefOf, roleResolver } from '../rbac/roles.js'
import { shown, type Hit, type Rule, type RuleContext } from './rule.js'

/** Bindings that somebody wrote down; what only the cluster has is not this repository's to fix. */
const bindingsOf = (state: MeshState): readonly KubernetesObject[] =>
  objectsOfGroup(state, rbacGroup).filter(
    (object) =>
      object.source.kind !== 'cluster' && (isRbac(object, 'RoleBinding') || isRbac(object, 'ClusterRoleBinding')),
  )

/** ClusterRoles that every API server makes by itself. */
const builtIn = (name: string): boolean =>
  ['cluster-admin', 'admin', 'edit', 'view'].includes(name) || name.startsWith('system:')

const missingRole: Rule = {
  id: 'RBC-001',
  title: 'A binding refers to a role that does not exist',
  severity: 'medium',
  why: 'Such a binding gives nothing today. Whoever may make a role of that name decides what its subjects may do, and no review of the binding will show it.',
  find: ({ state }) => {
    const resolve = roleResolver(state)
    return bindingsOf(state).flatMap((object): readonly Hit[] => {
      const role = roleRefOf(object)
      if (role === undefined || (role.kind === 'ClusterRole' && builtIn(role.name))) return []
      if (resolve(role).kind !== 'missing') return []
      return [
        {
          object,
          pointer: '/roleRef',
          text: `there is no ${role.kind} ${shown(role.name)}${role.namespace === '' ? '' : ` in namespace ${shown(role.namespace)}`}`,
          remedy: 'make the role in the same change, or correct its name',
          identity: [role.kind, role.name],
        },
      ]
    })
  },
}

const nobody: Rule = {
  id: 'RBC-002',
  title: 'A binding names a ServiceAccount that does not exist',
  severity: 'low',
  why: 'Whoever may make a ServiceAccount of that name, or a pod that runs as it, gets what the binding gives. Without a namespace a ClusterRoleBinding is refused by the API server.',
  find: ({ state }) => {
    const accounts = new Set(
      objectsOfKind(state, '', 'ServiceAccount').map(({ key }) => `${key.namespace}/${key.name}`),
    )
    return bindingsOf(state).flatMap((object) =>
      objectsAt(object.content, 'subjects').flatMap((subject, index): readonly Hit[] => {
        if (textAt(subject, 'kind') !== 'ServiceAccount') return []
        const name = textAt(subject, 'name')
        const namespace = textAt(subject, 'namespace') || object.key.namespace
        const at = { object, pointer: `/subjects/${index}`, identity: [namespace, name] }
        if (namespace === '')
          return [
            {
              ...at,
              text: `ServiceAccount ${shown(name)} has no namespace: the API server refuses the ClusterRoleBinding`,
              remedy: 'write the namespace of the ServiceAccount',
            },
          ]
        const isKnown = name === 'default' || accounts.has(`${namespace}/${name}`)
        if (isKnown || readStatus(state, '', 'ServiceAccount', namespace) !== 'complete') return []
        return [
          {
            ...at,
            text: `there is no ServiceAccount ${shown(name)} in namespace ${shown(namespace)}`,
            remedy: 'make the ServiceAccount in the same change, or take the subject out',
          },
        ]
      }),
    )
  },
}

const otherRole: Rule = {
  id: 'RBC-003',
  title: 'The role of a standing binding changes',
  severity: 'medium',
  why: 'roleRef is immutable: the API server refuses the change, and a tool that deletes and makes the binding anew leaves its subjects without their permissions in between.',
  find: (context: RuleContext) => {
    const earlier = new Map(
      (context.earlier === undefined ? [] : objectsOfGroup(context.earlier, rbacGroup)).map((object) => [
        keyText(object.key),
        roleRefOf(object),
      ]),
    )
    return bindingsOf(context.state).flatMap((object): readonly Hit[] => {
      const [old, now] = [earlier.get(keyText(object.key)), roleRefOf(object)]
      if (old === undefined || now === undefined || (old.kind === now.kind && old.name === now.name)) return []
      return [
        {
          object,
          pointer: '/roleRef',
          text: `it refers to ${old.kind} ${shown(old.name)} now and would refer to ${now.kind} ${shown(now.name)}, which the API server never allows`,
          remedy: 'give the binding with the other role another name, and remove this one afterwards',
          identity: [now.kind, now.name],
        },
      ]
    })
  },
}

export const permissionRules: readonly Rule[] = [missingRole, nobody, otherRole]
