import { istiodFlags } from '../resolve/istiod-flags.js'
import { judgedAs, modelled, neutral, opaque, opaqueWhere, type CoverageEntry } from './entry.js'

const api = 'Kubernetes API reference: PodSpec'
const container = 'Kubernetes API reference: Container'
const keyOfMesh = 'the pods read the key by which the mesh signs identities, and may sign any'
const keySource = 'I security/pkg/pki/ca; pilot/pkg/bootstrap'
const othersIdentities =
  'the pods read tokens and certificates of the other pods of their node, or start any pod there, and may act as each of these'
const nodeSource = 'Kubernetes documentation: hostPath; kubelet --root-dir'
const inside = 'what runs inside the pod decides nothing of what its proxy lets in'
const where = 'it decides where and when the pod runs'
const injection = 'I manifests/charts/istio-control/istio-discovery/files/injection-template.yaml'

/** `metadata` and `spec` of a pod, or of the template of pods. Labels and annotations have tables of their own. */
export const podTemplateTable: readonly CoverageEntry[] = [
  ...judgedAs('PodSpec', 'spec', api),
  ...neutral('pods made from a template take another name', api, 'metadata.name', 'metadata.generateName'),
  ...neutral(
    'the API server keeps it',
    'Kubernetes API reference: ObjectMeta',
    'metadata.namespace',
    'metadata.creationTimestamp',
    'metadata.finalizers[]',
    'metadata.ownerReferences[].**',
    'metadata.uid',
    'metadata.resourceVersion',
    'metadata.generation',
  ),
]

/** Containers of the proxy and of its redirection are Istio's; what is written over them changes both. */
const ofIstio = ['istio-proxy', 'istio-init', 'istio-validation', 'enable-core-dump']

/** The user that the proxy runs as decides what of its own traffic comes back to it, and not what it lets in. */
const securityOfProxy = (path: string): readonly CoverageEntry[] => [
  ...neutral(
    'the user that the proxy runs as decides nothing of what it lets in',
    'I tools/istio-iptables: PROXY_UID is for what leaves the pod',
    ...['allowPrivilegeEscalation', 'readOnlyRootFilesystem', 'runAsNonRoot', 'runAsUser', 'runAsGroup'].map(
      (field) => `${path}.${field}`,
    ),
    `${path}.capabilities.drop[]`,
    `${path}.seccompProfile.**`,
  ),
  ...opaqueWhere(
    'it gives the pod power over its network',
    'the proxy may change how packets reach it',
    injection,
    `${path}.privileged`,
    `${path}.capabilities.add[]`,
  ),
]

export const podSpecTable: readonly CoverageEntry[] = [
  ...modelled('mesh/resolve/proxy-kind', 'istio-semantics §2; I cni/pkg/plugin', 'hostNetwork'),
  ...opaqueWhere(
    'the pods may be a gateway',
    'the gateway runs as another identity, and whatever it sends on arrives with the access of that one',
    'istio-semantics §2.7; of other workloads mesh/difference/compare-accounts follows the identity',
    'serviceAccountName',
    'serviceAccount',
  ),
  ...(['containers', 'initContainers'] as const).flatMap((list) => [
    ...judgedAs('Container', `${list}[]`, container),
    ...ofIstio.flatMap((name) => [
      ...opaque(
        "what is written here goes over Istio's own container of that name",
        `${injection}; I pkg/kube/inject/inject.go: reapplyOverwrittenContainers`,
        `${list}[${name}].**`,
      ),
      ...opaqueWhere(
        'the image is not a patch release of the same',
        "what is written here goes over Istio's own container of that name",
        injection,
        `${list}[${name}].image`,
      ),
      ...modelled('mesh/resolve/proxy-kind', injection, `${list}[${name}].name`),
      ...opaqueWhere(
        'the object was there before and is there after',
        'a gateway without it opens ports below 1024',
        'I pkg/model: UnprivilegedPod',
        `${list}[${name}].env[ISTIO_META_UNPRIVILEGED_POD].**`,
      ),
      ...(name === 'istio-proxy' ? securityOfProxy(`${list}[${name}].securityContext`) : []),
      ...neutral(
        'it is about memory, processor time and readiness',
        container,
        `${list}[${name}].resources.**`,
        `${list}[${name}].readinessProbe.**`,
        `${list}[${name}].livenessProbe.**`,
        `${list}[${name}].startupProbe.**`,
        `${list}[${name}].lifecycle.**`,
        `${list}[${name}].imagePullPolicy`,
        `${list}[${name}].terminationMessagePath`,
        `${list}[${name}].terminationMessagePolicy`,
        `${list}[${name}].env[ISTIO_CPU_LIMIT].**`,
        `${list}[${name}].env[GOMEMLIMIT].**`,
        `${list}[${name}].env[GOMAXPROCS].**`,
        // What ztunnel writes into its log; its container has the same name.
        `${list}[${name}].env[RUST_LOG].**`,
        `${list}[${name}].env[RUST_BACKTRACE].**`,
      ),
      ...modelled('mesh/resolve/ports', container, `${list}[${name}].ports[].**`),
    ]),
  ]),
  ...neutral('it is added to a pod that already runs', api, 'ephemeralContainers[].**'),
  ...opaque('pods of another runtime may not be redirected to their proxy', 'I cni; RuntimeClass', 'runtimeClassName'),
  ...opaqueWhere(
    'it is the user of the proxy, or root beside what the node holds of other pods',
    "what runs as the proxy's own user or group passes it by, and root reads what the pods mount of their node",
    'I tools/istio-iptables: PROXY_UID',
    'securityContext.runAsUser',
    'securityContext.runAsGroup',
    'securityContext.supplementalGroups[]',
    'securityContext.fsGroup',
  ),
  ...opaque('it sets how the pod handles packets', api, 'securityContext.sysctls[].**', 'hostUsers'),
  ...neutral(
    inside,
    api,
    'securityContext.fsGroupChangePolicy',
    'securityContext.seccompProfile.**',
    'securityContext.seLinuxOptions.**',
    'securityContext.seLinuxChangePolicy',
    'securityContext.appArmorProfile.**',
    'securityContext.windowsOptions.**',
    'securityContext.supplementalGroupsPolicy',
    'shareProcessNamespace',
    'hostIPC',
    'imagePullSecrets[].**',
    'enableServiceLinks',
  ),
  ...[
    'istio-envoy',
    'istio-data',
    'istio-token',
    'istiod-ca-cert',
    'istio-podinfo',
    'istio-ca-crl',
    'workload-socket',
    'credential-socket',
    'workload-certs',
  ].flatMap((name) => opaque("it goes over a volume of the proxy's own", injection, `volumes[${name}].**`)),
  ...opaqueWhere('it is a key of the mesh', keyOfMesh, keySource, 'volumes[].**'),
  ...opaqueWhere(
    'by it the pods read what their node holds of other pods',
    othersIdentities,
    nodeSource,
    'volumes[].hostPath.path',
    'hostPID',
    'securityContext.runAsNonRoot',
  ),
  ...opaqueWhere(
    'it gives an identity, or a key of the mesh',
    'the pods are given a certificate with an identity of their choice, or the key to make one',
    'cert-manager csi-driver: volume attributes; Kubernetes API reference: PodCertificateProjection',
    'volumes[].csi.**',
    'volumes[].projected.sources[].podCertificate.**',
  ),
  ...opaqueWhere(
    'the pods get a token that the mesh takes, by which a policy knows their account',
    'by this token the pods may call what they could not',
    'KEP-1205: bound tokens; Kubernetes API reference: ServiceAccountTokenProjection',
    'volumes[].projected.sources[].serviceAccountToken.**',
    'automountServiceAccountToken',
  ),
  ...neutral(
    'it is about names that the pod itself looks up, or is looked up by',
    api,
    'dnsPolicy',
    'dnsConfig.**',
    'hostAliases[].**',
    'hostname',
    'hostnameOverride',
    'subdomain',
    'setHostnameAsFQDN',
  ),
  ...neutral(
    where,
    api,
    'nodeName',
    'nodeSelector.**',
    'affinity.**',
    'tolerations[].**',
    'topologySpreadConstraints[].**',
    'priority',
    'priorityClassName',
    'preemptionPolicy',
    'schedulerName',
    'schedulingGates[].**',
    'overhead.**',
    'os.**',
    'resources.**',
    'resourceClaims[].**',
    'readinessGates[].**',
    'restartPolicy',
    'terminationGracePeriodSeconds',
    'activeDeadlineSeconds',
  ),
  // Knative's RevisionSpec has these beside the pod's own (serving.knative.dev/v1).
  ...neutral(
    where,
    'Knative serving API: RevisionSpec',
    'containerConcurrency',
    'timeoutSeconds',
    'idleTimeoutSeconds',
    'responseStartTimeoutSeconds',
  ),
]

/** A container of the workload's own. */
export const containerTable: readonly CoverageEntry[] = [
  ...modelled(
    'mesh/resolve/ports',
    'istio-semantics §2.4',
    'ports[].containerPort',
    'ports[].name',
    'ports[].protocol',
  ),
  ...neutral(
    'the port of the node leads to the pod, and there to its proxy as every connection does',
    container,
    'ports[].hostPort',
    'ports[].hostIP',
  ),
  ...opaqueWhere(
    'it gives the pod power over its network',
    'a container with this power can take its connections past the proxy',
    'I tools/istio-iptables; capabilities(7)',
    'securityContext.privileged',
    'securityContext.capabilities.add[]',
  ),
  ...opaqueWhere(
    'it is the user of the proxy, or root beside what the node holds of other pods',
    "what runs as the proxy's own user or group passes it by, and root reads what the pods mount of their node",
    'I tools/istio-iptables: PROXY_UID',
    'securityContext.runAsUser',
    'securityContext.runAsGroup',
  ),
  ...opaqueWhere(
    'the agent asks for an address that is none of health, and a policy or STRICT decides who may',
    'the agent beside the proxy asks the application for this address on behalf of anyone, where no policy looks, and hands the answer on',
    'I pilot/cmd/pilot-agent/status/server.go: handleAppProbeHTTPGet at port 15020; pkg/kube/inject/app_probe.go',
    ...['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle.preStop', 'lifecycle.postStart'].flatMap(
      (probe) => ['path', 'port', 'host', 'httpHeaders[].**'].map((field) => `${probe}.httpGet.${field}`),
    ),
  ),
  ...opaqueWhere('it is a key of the mesh', keyOfMesh, keySource, 'env[].**', 'envFrom[].**'),
  ...opaqueWhere(
    'by it the pods read what their node holds of other pods',
    othersIdentities,
    nodeSource,
    'securityContext.runAsNonRoot',
  ),
  ...neutral(
    inside,
    container,
    'name',
    'image',
    'imagePullPolicy',
    'command[]',
    'args[]',
    'workingDir',
    'resources.**',
    'resizePolicy[].**',
    'restartPolicy',
    'restartPolicyRules[].**',
    'volumeMounts[].**',
    'volumeDevices[].**',
    'livenessProbe.**',
    'readinessProbe.**',
    'startupProbe.**',
    'lifecycle.**',
    'terminationMessagePath',
    'terminationMessagePolicy',
    'stdin',
    'stdinOnce',
    'tty',
    'securityContext.capabilities.drop[]',
    'securityContext.allowPrivilegeEscalation',
    'securityContext.readOnlyRootFilesystem',
    'securityContext.procMount',
    'securityContext.seccompProfile.**',
    'securityContext.seLinuxOptions.**',
    'securityContext.appArmorProfile.**',
    'securityContext.windowsOptions.**',
  ),
]

/** Containers of istiod, ztunnel and the CNI's agent. */
export const controlPlaneContainerTable: readonly CoverageEntry[] = [
  ...containerTable.filter(({ path }) => !['image', 'command[]', 'args[]', 'env[].**', 'envFrom[].**'].includes(path)),
  // mesh/resolve/settings reads its tag, the version of Istio (istio-semantics, Sources and versions).
  ...opaqueWhere(
    'the image comes from elsewhere',
    'another program may enforce other policies',
    'istio-semantics, Sources and versions',
    'image',
  ),
  ...modelled(
    'mesh/resolve/istiod-flags',
    'I pilot/pkg/features; istio-semantics §1, §2',
    ...istiodFlags.map((name) => `env[${name}].**`),
  ),
  ...neutral(
    'it says where the process runs, what it may use and what it logs',
    'I manifests/charts/istio-control/istio-discovery/templates/deployment.yaml',
    ...[
      'POD_NAME',
      'POD_NAMESPACE',
      'SERVICE_ACCOUNT',
      'KUBECONFIG',
      'GOMEMLIMIT',
      'GOMAXPROCS',
      'PLATFORM',
      'PILOT_TRACE_SAMPLING',
      'RUST_LOG',
      'RUST_BACKTRACE',
      'NODE_NAME',
      'INSTANCE_IP',
      'HOST_IP',
    ].map((name) => `env[${name}].**`),
  ),
  ...opaque(
    'a setting of the control plane may change what every proxy enforces',
    'I pilot/pkg/features',
    'env[].**',
    'envFrom[].**',
    'command[]',
    'args[]',
  ),
]
