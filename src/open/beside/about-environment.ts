import type { Environment } from '../../config/config.js'
import { mayCount } from '../../manifests/may-hold.js'
import { mayHoldDeciding } from '../../mesh/coverage/may-decide.js'
import { objectAt, objectsAt, textAt } from '../../mesh/fields.js'
import type { KubernetesObject } from '../../ports/object.js'

const rbac = 'rbac.authorization.k8s.io'

const isRole = ({ key }: KubernetesObject): boolean => key.group === rbac && /^(?:Cluster)?Role$/.test(key.kind)
const isBinding = ({ key }: KubernetesObject): boolean =>
  key.group === rbac && /^(?:Cluster)?RoleBinding$/.test(key.kind)

/** Roles and bindings, which may be about an environment wherever they stand: the others say it by their own names. */
export const isRbac = (object: KubernetesObject): boolean => isRole(object) || isBinding(object)

/** Of the root namespace, what holds for every other one; the settings of the mesh with it. */
const holdsEverywhere = ({ key }: KubernetesObject, root: string): boolean =>
  key.namespace === root &&
  (key.group === 'security.istio.io' ||
    ['EnvoyFilter', 'WasmPlugin'].includes(key.kind) ||
    (key.group === '' && key.kind === 'ConfigMap' && /^istio(?:$|-)/.test(key.name)))

/** What counts in the whole cluster: webhooks, policies of admission, classes of gateways. Roles and bindings say more of whom they are about. */
const holdsInCluster = ({ key: { group, kind, namespace } }: KubernetesObject): boolean => {
  if (namespace !== '' || group === rbac || (group === '' && kind === 'Namespace')) return false
  const holds = { groups: new Set([group]), kinds: new Set([kind]), namespaces: 'any' } as const
  return mayCount(holds) && mayHoldDeciding(holds)
}

/** Whether an object that is no role and no binding is about an environment, by its place and name. */
export const standsIn =
  ({ namespace, mesh }: Environment) =>
  (object: KubernetesObject): boolean =>
    object.key.namespace === namespace ||
    (object.key.group === '' && object.key.kind === 'Namespace' && object.key.name === namespace) ||
    holdsEverywhere(object, mesh.rootNamespace ?? 'istio-system') ||
    holdsInCluster(object)

/** Groups that every account is in, or everybody. */
const everybody: ReadonlySet<string> = new Set([
  'system:serviceaccounts',
  'system:authenticated',
  'system:unauthenticated',
])

/** The namespace whose accounts a subject is; '' is any, and undefined somebody who is none of an account. */
const namespaceOfSubject = (subject: ReturnType<typeof objectsAt>[number]): string | undefined => {
  const name = textAt(subject, 'name')
  switch (textAt(subject, 'kind')) {
    case 'ServiceAccount':
      return textAt(subject, 'namespace')
    case 'Group':
      return everybody.has(name) ? '' : /^system:serviceaccounts:(.+)$/.exec(name)?.[1]
    default:
      return /^system:serviceaccount:([^:]+):/.exec(name)?.[1]
  }
}

/**
 * Whether a binding gives something to an environment's accounts, or to everybody, or to anyone in the whole cluster and so in its
 * namespace. Accounts of another environment of the configuration gain there, where it is told.
 */
const bindsFor =
  ({ namespace }: Environment, others: ReadonlySet<string>) =>
  (binding: KubernetesObject): boolean =>
    binding.key.namespace === namespace ||
    objectsAt(binding.content, 'subjects').some((subject) => {
      const of = namespaceOfSubject(subject)
      if (of === '' || of === namespace) return true
      return binding.key.namespace === '' && (of === undefined || !others.has(of))
    })

/** Whether a binding gives a role. */
export const namesRole = (binding: KubernetesObject, role: KubernetesObject): boolean => {
  if (!isBinding(binding) || !isRole(role)) return false
  const reference = objectAt(binding.content, 'roleRef')
  return (
    textAt(reference, 'kind') === role.key.kind &&
    textAt(reference, 'name') === role.key.name &&
    (role.key.namespace === '' || role.key.namespace === binding.key.namespace)
  )
}

/** Roles that any cluster has, and those that become a part of others: who is bound to these stands in no file. */
const isOfEveryCluster = ({ key, labels }: KubernetesObject): boolean =>
  key.kind === 'ClusterRole' &&
  (/^(?:cluster-admin|admin|edit|view|system:.*)$/.test(key.name) ||
    Object.keys(labels).some((label) => label.startsWith(`${rbac}/aggregate-to-`)))

const gathers = (object: KubernetesObject): boolean =>
  isRole(object) && objectsAt(object.content, 'aggregationRule', 'clusterRoleSelectors').length > 0

/**
 * Which roles and bindings of a repository are about an environment: bindings by whom they name, roles by the bindings that name
 * them, of the environment itself or of these.
 */
export const rbacOf = (
  environment: Environment,
  others: ReadonlySet<string>,
  objects: readonly KubernetesObject[],
): ((object: KubernetesObject) => boolean) => {
  const bindings = objects.filter((object) => isBinding(object) && bindsFor(environment, others)(object))
  const isBound = (role: KubernetesObject): boolean => bindings.some((binding) => namesRole(binding, role))
  const gathering = objects.filter((object) => gathers(object) && isBound(object))
  return (object) => {
    if (isBinding(object)) return bindsFor(environment, others)(object)
    if (!isRole(object)) return false
    return (
      object.key.namespace === environment.namespace ||
      isOfEveryCluster(object) ||
      isBound(object) ||
      (gathering.length > 0 && object.key.kind === 'ClusterRole' && Object.keys(object.labels).length > 0)
    )
  }
}
