import type { JsonObject } from '../ports/json.js'

/** A kind that the double has. */
export interface ServedKind {
  readonly group: string
  /** The preferred one first. */
  readonly versions: readonly string[]
  readonly kind: string
  readonly resource: string
  readonly namespaced: boolean
  /** Members of the object, or of its `spec`, that the schema declares; missing: the double takes it by seed only. */
  readonly schema?: Schema
}

export interface Schema {
  readonly top: readonly string[]
  readonly spec?: readonly string[]
  /** Merge types that are not the default (a map is granular, a list is atomic), by path: `secrets`, `roleRef`. */
  readonly types?: Readonly<Record<string, MergeType>>
  /** Allowed values, by path. */
  readonly values?: Readonly<Record<string, readonly string[]>>
}

export type MergeType =
  | { readonly kind: 'map' }
  | { readonly kind: 'atomic' }
  | { readonly kind: 'set' }
  | { readonly kind: 'keyed'; readonly keys: readonly string[] }

/** What every object's metadata has (k8s.io/apimachinery, ObjectMeta). */
export const metadataTypes: Readonly<Record<string, MergeType>> = {
  'metadata.finalizers': { kind: 'set' },
  'metadata.ownerReferences': { kind: 'keyed', keys: ['uid'] },
}

const served = (
  group: string,
  versions: string,
  kind: string,
  resource: string,
  rest: Partial<Pick<ServedKind, 'namespaced' | 'schema'>> = {},
): ServedKind => ({ group, versions: versions.split(' '), kind, resource, namespaced: true, ...rest })

const security = (kind: string, resource: string, spec: string, values?: Schema['values']): ServedKind =>
  served('security.istio.io', 'v1 v1beta1', kind, resource, {
    schema: { top: ['spec'], spec: spec.split(' '), ...(values === undefined ? {} : { values }) },
  })

const rbac = 'rbac.authorization.k8s.io'

/** Kinds and merge types as kube-apiserver 1.36 with the CRDs of Istio 1.30 has them. */
export const servedKinds: readonly ServedKind[] = [
  served('', 'v1', 'Namespace', 'namespaces', { namespaced: false, schema: { top: ['spec'], spec: ['finalizers'] } }),
  served('', 'v1', 'ServiceAccount', 'serviceaccounts', {
    schema: {
      top: ['secrets', 'imagePullSecrets', 'automountServiceAccountToken'],
      types: { secrets: { kind: 'keyed', keys: ['name'] } },
    },
  }),
  served('', 'v1', 'ConfigMap', 'configmaps', { schema: { top: ['data', 'binaryData', 'immutable'] } }),
  served('', 'v1', 'Service', 'services'),
  served('', 'v1', 'Pod', 'pods'),
  served('apps', 'v1', 'Deployment', 'deployments'),
  served('apps', 'v1', 'StatefulSet', 'statefulsets'),
  served('apps', 'v1', 'DaemonSet', 'daemonsets'),
  served('batch', 'v1', 'Job', 'jobs'),
  served('batch', 'v1', 'CronJob', 'cronjobs'),
  served('admissionregistration.k8s.io', 'v1', 'ValidatingAdmissionPolicy', 'validatingadmissionpolicies', {
    namespaced: false,
  }),
  served(
    'admissionregistration.k8s.io',
    'v1',
    'ValidatingAdmissionPolicyBinding',
    'validatingadmissionpolicybindings',
    {
      namespaced: false,
    },
  ),
  served('admissionregistration.k8s.io', 'v1', 'MutatingWebhookConfiguration', 'mutatingwebhookconfigurations', {
    namespaced: false,
  }),
  served(rbac, 'v1', 'Role', 'roles', { schema: { top: ['rules'] } }),
  served(rbac, 'v1', 'RoleBinding', 'rolebindings', {
    schema: { top: ['roleRef', 'subjects'], types: { roleRef: { kind: 'atomic' } } },
  }),
  served(rbac, 'v1', 'ClusterRole', 'clusterroles', { namespaced: false }),
  served(rbac, 'v1', 'ClusterRoleBinding', 'clusterrolebindings', { namespaced: false }),
  security('AuthorizationPolicy', 'authorizationpolicies', 'selector targetRef targetRefs rules action provider', {
    'spec.action': ['ALLOW', 'DENY', 'AUDIT', 'CUSTOM'],
  }),
  security('RequestAuthentication', 'requestauthentications', 'selector targetRef targetRefs jwtRules'),
  security('PeerAuthentication', 'peerauthentications', 'selector mtls portLevelMtls'),
  served('networking.istio.io', 'v1 v1beta1 v1alpha3', 'ServiceEntry', 'serviceentries'),
  served('networking.istio.io', 'v1 v1beta1 v1alpha3', 'Gateway', 'gateways'),
  served('networking.istio.io', 'v1 v1beta1 v1alpha3', 'Sidecar', 'sidecars'),
  served('networking.istio.io', 'v1 v1beta1 v1alpha3', 'VirtualService', 'virtualservices'),
  served('networking.istio.io', 'v1 v1beta1 v1alpha3', 'DestinationRule', 'destinationrules'),
  served('networking.istio.io', 'v1alpha3', 'EnvoyFilter', 'envoyfilters'),
]

export const versionText = (kind: ServedKind, version: string): string =>
  kind.group === '' ? version : `${kind.group}/${version}`

/** The message of a schema error, or an empty text. */
export const undeclared = (schema: Schema, object: JsonObject): string => {
  const fixed = ['apiVersion', 'kind', 'metadata']
  for (const member of Object.keys(object))
    if (!fixed.includes(member) && !schema.top.includes(member)) return `.${member}: field not declared in schema`
  const spec = object['spec']
  if (schema.spec !== undefined && typeof spec === 'object' && spec !== null)
    for (const member of Object.keys(spec))
      if (!schema.spec.includes(member)) return `.spec.${member}: field not declared in schema`
  return ''
}
