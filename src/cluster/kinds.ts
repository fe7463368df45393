import type { ResourceKind } from '../ports/cluster.js'

const written = (group: string, version: string, kind: string, resource: string): ResourceKind => ({
  group,
  version,
  kind,
  resource,
  namespaced: true,
})

/** Kinds that meshgate writes and removes. An empty version stands for the server's preferred one. */
export const writableKinds: readonly ResourceKind[] = [
  written('', 'v1', 'ServiceAccount', 'serviceaccounts'),
  written('', 'v1', 'ConfigMap', 'configmaps'),
  written('rbac.authorization.k8s.io', 'v1', 'Role', 'roles'),
  written('rbac.authorization.k8s.io', 'v1', 'RoleBinding', 'rolebindings'),
  written('security.istio.io', '', 'AuthorizationPolicy', 'authorizationpolicies'),
  written('security.istio.io', '', 'RequestAuthentication', 'requestauthentications'),
  written('security.istio.io', '', 'PeerAuthentication', 'peerauthentications'),
]

export const writableKind = (group: string, kind: string): ResourceKind | undefined =>
  writableKinds.find((entry) => entry.group === group && entry.kind === kind)

/** The path of a kind, in one namespace or, for an empty one, everywhere. */
export const collectionPath = (kind: ResourceKind, version: string, namespace: string): string => {
  const root = kind.group === '' ? `/api/${version}` : `/apis/${kind.group}/${version}`
  return `${root}${namespace === '' ? '' : `/namespaces/${segment(namespace)}`}/${kind.resource}`
}

/** One part of a path. Kubernetes allows neither `/` nor `%` in a name, and no name is `.` or `..`. */
export const segment = (name: string): string => {
  if (name === '' || name === '.' || name === '..' || /[/%]/.test(name)) throw new RangeError('no name of an object')
  return encodeURIComponent(name)
}
