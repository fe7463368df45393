import { modelled, neutral, opaque, type CoverageEntry } from './entry.js'

const api = 'Kubernetes API reference: ObjectMeta'

/** `metadata` of every object; labels and annotations have tables of their own. */
export const metadataTable: readonly CoverageEntry[] = [
  ...modelled('it is the name by which objects are paired', api, 'kind', 'metadata.name', 'metadata.namespace'),
  ...modelled('mesh/resolve: the oldest of two rivals counts', 'istio-semantics §2.9', 'metadata.creationTimestamp'),
  ...neutral(
    'the API server keeps it',
    api,
    'metadata.uid',
    'metadata.resourceVersion',
    'metadata.generation',
    'metadata.generateName',
    'metadata.selfLink',
    'metadata.finalizers[]',
    'metadata.deletionTimestamp',
    'metadata.deletionGracePeriodSeconds',
    'metadata.managedFields[].**',
    'metadata.clusterName',
  ),
  ...modelled(
    'mesh/resolve/workloads: what another object owns is its business; plan/doubtful-metadata',
    api,
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
