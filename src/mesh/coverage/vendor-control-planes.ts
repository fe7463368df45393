/** Kinds by which vendors install Istio, or say who belongs to a mesh and whom it trusts. */
export const vendorControlPlanes: readonly string[] = [
  'maistra.io/*',
  'federation.maistra.io/*',
  'operator.kyma-project.io/Istio',
  'mesh.cloud.google.com/*',
  'install.tetrate.io/*',
  '*.xcp.tetrate.io/*',
  'tsm.tanzu.vmware.com/*',
  '*.tsm.tanzu.vmware.com/*',
  'servicemesh.cisco.com/*',
  'istio.banzaicloud.io/*',
  'istio.alibabacloud.com/*',
  'aspenmesh.io/*',
]

/** Members of theirs that decide where and how often a part of Istio runs, and what it may use. */
export const placesOfParts: readonly string[] = [
  ...[
    'resources',
    'replicas',
    'replicaCount',
    'autoScaling',
    'autoscaling',
    'hpaSpec',
    'strategy',
    'pod',
    'k8s',
    'runtime',
  ],
  ...['nodeSelector', 'tolerations', 'affinity', 'priorityClassName', 'imagePullPolicy', 'imagePullSecrets'],
]

/** Members of theirs about logs, traces, metrics and what shows them. */
export const observation: readonly string[] = [
  ...['addons', 'accessLogging', 'logging', 'tracing', 'telemetry', 'grafana', 'kiali', 'jaeger', 'prometheus'],
]
