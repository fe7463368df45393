/** `group/version`, and `group/version/Kind`, as Helm's `.Capabilities.APIVersions.Has` takes them. */
const withKinds = (versions: readonly string[], kinds: readonly string[]): readonly string[] =>
  versions.flatMap((version) => [version, ...kinds.map((kind) => `${version}/${kind}`)])

const traffic = ['DestinationRule', 'Gateway', 'ServiceEntry', 'Sidecar', 'VirtualService', 'WorkloadEntry']

/**
 * What the API server of every cluster with a supported Istio serves (istio `manifests/charts/base/files/crd-all.gen.yaml` of
 * 1.20: `networking.istio.io/v1`, `telemetry.istio.io/v1` and PeerAuthentication of `v1` came with 1.22).
 */
export const servedByIstio: readonly string[] = [
  ...withKinds(['security.istio.io/v1'], ['AuthorizationPolicy', 'RequestAuthentication']),
  ...withKinds(['security.istio.io/v1beta1'], ['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication']),
  ...withKinds(['networking.istio.io/v1beta1'], [...traffic, 'WorkloadGroup']),
  ...withKinds(['networking.istio.io/v1alpha3'], [...traffic, 'WorkloadGroup', 'EnvoyFilter']),
  ...withKinds(['telemetry.istio.io/v1alpha1'], ['Telemetry']),
  ...withKinds(['extensions.istio.io/v1alpha1'], ['WasmPlugin']),
]

/** What most such clusters serve besides: charts are rendered as if they did. */
export const servedBesides: readonly string[] = [
  'security.istio.io/v1/PeerAuthentication',
  ...withKinds(['networking.istio.io/v1'], [...traffic, 'WorkloadGroup']),
  ...withKinds(['telemetry.istio.io/v1'], ['Telemetry']),
  ...withKinds(
    ['gateway.networking.k8s.io/v1', 'gateway.networking.k8s.io/v1beta1'],
    ['Gateway', 'GatewayClass', 'HTTPRoute', 'ReferenceGrant'],
  ),
]
