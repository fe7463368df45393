import { guardConfiguration } from '../bindings/guard.js'
import type { Binding, Environment, PermissionRule } from '../config/config.js'
import type { Configuration } from '../plan/opened-environment.js'
import type { JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'

/** What `apply` does with an object of a kind that it writes. */
export const writeVerbs = ['get', 'list', 'create', 'patch', 'delete'] as const

/** An environment with what its applier holds besides the kinds of every binding. */
export type WrittenEnvironment = Environment & { readonly written: readonly JsonObject[] }

/**
 * Kubernetes lets nobody give away what they do not hold: a RoleBinding needs `bind` on its role, by name, and a Role its own
 * rules. What a binding may not ask for is not given, `apply` would refuse it.
 */
export const withWrittenRights = (configuration: Configuration): readonly WrittenEnvironment[] =>
  (configuration.protected?.environments ?? []).map((environment) => {
    const bindings = writableBindings(configuration, environment)
    return {
      ...environment,
      written: [
        ...(configuration.protected?.apply.policies === true
          ? [
              {
                apiGroups: ['security.istio.io'],
                resources: ['peerauthentications', 'requestauthentications'],
                verbs: [...writeVerbs],
              },
            ]
          : []),
        ...bindRules(bindings),
        ...bindings.flatMap(({ permissions }) => permissions.map(heldRule)),
      ],
    }
  })

const writableBindings = ({ after, head }: Configuration, environment: Environment): readonly Binding[] =>
  head === undefined
    ? []
    : (after?.bindings ?? [])
        .filter(({ environments }) => environments?.includes(environment.name) ?? true)
        .filter(
          (binding) =>
            guardConfiguration([binding], environment, head.locate, environment.mesh.rootNamespace ?? 'istio-system')
              .length === 0,
        )

const bindRules = (bindings: readonly Binding[]): readonly JsonObject[] =>
  (['Role', 'ClusterRole'] as const).flatMap((kind) => {
    const names = new Set(bindings.flatMap(({ roleRef }) => (roleRef?.kind === kind ? [roleRef.name] : [])))
    return names.size === 0
      ? []
      : [
          {
            apiGroups: ['rbac.authorization.k8s.io'],
            resources: [kind === 'Role' ? 'roles' : 'clusterroles'],
            resourceNames: [...names].sort(byCodePoint),
            verbs: ['bind'],
          },
        ]
  })

const heldRule = ({ apiGroups, resources, resourceNames, verbs }: PermissionRule): JsonObject => ({
  apiGroups: [...apiGroups],
  resources: [...resources],
  ...(resourceNames.length === 0 ? {} : { resourceNames: [...resourceNames] }),
  verbs: [...verbs],
})
