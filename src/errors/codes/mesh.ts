/** What stands in the way of a proof gates like new access: exit 1. */
export const meshCodes = {
  MESH_CONFIG_UNREADABLE: { exit: 4, title: 'The MeshConfig of the cluster or folder cannot be read' },
  REQUEST_FORM: { exit: 2, title: 'A request is not in the published form' },
  ENVOY_FILTER: { exit: 1, title: 'An EnvoyFilter changes a proxy in front of the policies' },
  WASM_PLUGIN: { exit: 1, title: 'A WasmPlugin runs code in a proxy on the way' },
  NAMESPACE_UNREAD: { exit: 1, title: 'Policies of a namespace may not be read' },
  REVISION_UNKNOWN: { exit: 1, title: 'Which revision of Istio a namespace belongs to is not known' },
  INJECTION_UNKNOWN: { exit: 1, title: 'What stands before a workload after its next restart is not known' },
  CLUSTER_UNREAD: { exit: 1, title: 'A binding depends on a cluster that this job may not read' },
  BEFORE_UNREADABLE: { exit: 1, title: 'Files of the base revision cannot be read' },
  CUSTOM_PROVIDER: { exit: 1, title: 'An external authorizer decides about some requests' },
  UNKNOWN_FIELD: { exit: 1, title: 'A policy has a field that Istio is not known to read' },
  FILTER_METADATA: { exit: 1, title: 'A condition reads what another filter says' },
  PEER_AUTHENTICATION_AGE: { exit: 1, title: 'Two PeerAuthentications of one scope have no age yet' },
  PORT_PROTOCOL_AGE: { exit: 1, title: 'Two Services give one port different protocols' },
  SIDECAR_INGRESS: { exit: 1, title: 'A Sidecar has listeners of its own' },
  TOO_MANY_LABEL_CLASSES: { exit: 1, title: 'Selectors can meet on one workload in too many ways' },
} as const
