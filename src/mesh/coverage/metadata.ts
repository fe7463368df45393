import { modelled, neutral, opaque, opaqueWhere, type CoverageEntry } from './entry.js'

const api = 'Kubernetes API reference: ObjectMeta'

/** `metadata` of every object; labels and annotations have tables of their own. */
export const metadataTable: readonly CoverageEntry[] = [
  ...modelled('it is the name by which objects are paired', api, 'kind', 'metadata.name', 'metadata.namespace'),
  ...modelled('mesh/resolve: the oldest of two rivals counts', 'istio-semantics §2.9', 'metadata.creationTimestamp'),
  ...neutral(
    'the API server keeps it',
    api,
    'metadata.generation',
    'metadata.generateName',
    'metadata.selfLink',
    'metadata.finalizers[]',
    'metadata.deletionTimestamp',
    'metadata.deletionGracePeriodSeconds',
    'metadata.clusterName',
  ),
  ...opaqueWhere(
    'what may close something comes with it',
    'the API server refuses an object that is new and says it was stored already: what it would close may stay open',
    `${api}; Kubernetes: Server-Side Apply`,
    'metadata.uid',
    'metadata.resourceVersion',
    'metadata.managedFields[].**',
  ),
  ...opaqueWhere(
    'what may close something takes it',
    'the garbage collector deletes what belongs to an object that is not there, and the API server refuses an owner without its uid: what this would close may stay open',
    'Kubernetes: Owners and Dependents, Garbage Collection',
    'metadata.ownerReferences[].**',
  ),
  ...opaque('no version of Kubernetes has such a field', api, 'metadata.**'),
]

/** Versions that API servers serve, by group; an object of another one does not exist there. */
export const servedVersions: Readonly<Record<string, readonly string[]>> = {
  'security.istio.io': ['v1', 'v1beta1'],
  'networking.istio.io': ['v1', 'v1beta1', 'v1alpha3'],
  'telemetry.istio.io': ['v1', 'v1alpha1'],
  'extensions.istio.io': ['v1alpha1'],
  'install.istio.io': ['v1alpha1'],
  'sailoperator.io': ['v1', 'v1alpha1'],
  'gateway.networking.k8s.io': ['v1', 'v1beta1', 'v1alpha2', 'v1alpha3'],
  'rbac.authorization.k8s.io': ['v1'],
  'admissionregistration.k8s.io': ['v1', 'v1beta1', 'v1alpha1'],
  'discovery.k8s.io': ['v1'],
  'networking.k8s.io': ['v1'],
  'certificates.k8s.io': ['v1', 'v1beta1', 'v1alpha1'],
  apps: ['v1'],
  batch: ['v1', 'v1beta1'],
  '': ['v1'],
}
