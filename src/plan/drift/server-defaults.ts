import { textOf } from '../../manifests/live-object.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { ObjectKey } from '../../ports/object.js'
import { canonicalJson } from '../canonical-json.js'
import { areSameQuantities } from './quantity.js'

/** Where a value stands in the file's object. */
interface Place {
  /** What holds it: of a port's `protocol` the port. */
  readonly parent: JsonObject
  /** The whole object. */
  readonly root: JsonObject
}

/** Whether the API server stores this value where the file says nothing. */
type Default = (live: Json, place: Place) => boolean

/** By path; `*` stands for any element of a list. */
export type Defaults = Readonly<Record<string, Default>>

const isSame = (one: Json, other: Json): boolean => canonicalJson(one) === canonicalJson(other)

const is =
  (...values: readonly Json[]): Default =>
  (live) =>
    values.some((value) => isSame(value, live))

/** The value of another member beside it. */
const asBeside =
  (name: string): Default =>
  (live, { parent }) =>
    parent[name] !== undefined && isSame(parent[name], live)

/** Only the cluster can know the value. */
const allotted: Default = () => true

const at = (value: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((now, name) => (isJsonObject(now) ? now[name] : undefined), value)

const under = (prefix: string, defaults: Defaults): Defaults =>
  Object.fromEntries(Object.entries(defaults).map(([path, value]) => [`${prefix}${path}`, value]))

/** pkg/util/parsers.ParseImageName: a name without tag and digest has the tag `latest`. */
const pullPolicy: Default = (live, { parent }) => {
  const image = typeof parent['image'] === 'string' ? parent['image'] : ''
  const [name = '', digest] = image.split('@')
  const tag = /:([^:/]+)$/.exec(name)?.[1] ?? (digest === undefined ? 'latest' : '')
  return live === (tag === 'latest' ? 'Always' : 'IfNotPresent')
}

/** SetDefaults_HTTPGetAction. */
const httpGet: Defaults = { '/httpGet/path': is('/'), '/httpGet/scheme': is('HTTP') }
/** SetDefaults_Probe. */
const probe: Defaults = {
  ...httpGet,
  '/grpc/service': is(''),
  '/timeoutSeconds': is(1),
  '/periodSeconds': is(10),
  '/successThreshold': is(1),
  '/failureThreshold': is(3),
}
/** SetDefaults_ObjectFieldSelector; the divisor is a quantity, which is never left out. */
const fieldRef: Defaults = { '/fieldRef/apiVersion': is('v1'), '/resourceFieldRef/divisor': is('0') }

/** SetDefaults_Container and what is below it. */
const container: Defaults = {
  '/imagePullPolicy': pullPolicy,
  '/terminationMessagePath': is('/dev/termination-log'),
  '/terminationMessagePolicy': is('File'),
  '/resources': is({}),
  '/ports/*/protocol': is('TCP'),
  ...under('/env/*/valueFrom', { ...fieldRef, '/fileKeyRef/optional': is(false) }),
  ...under('/livenessProbe', probe),
  ...under('/readinessProbe', probe),
  ...under('/startupProbe', probe),
  ...under('/lifecycle/preStop', httpGet),
  ...under('/lifecycle/postStart', httpGet),
}

/** SetDefaults_PersistentVolumeClaimSpec; servers before 1.34 write the time that there is none. */
const claim: Defaults = {
  '/metadata': is({}, { creationTimestamp: null }),
  '/metadata/creationTimestamp': is(null),
  '/spec/volumeMode': is('Filesystem'),
}

/** SetDefaults_Volume and what is below it. */
const volume: Defaults = {
  '/emptyDir': (live, { parent }) => Object.keys(parent).length === 1 && isSame(live, {}),
  '/secret/defaultMode': is(0o644),
  '/configMap/defaultMode': is(0o644),
  '/downwardAPI/defaultMode': is(0o644),
  '/projected/defaultMode': is(0o644),
  ...under('/downwardAPI/items/*', fieldRef),
  ...under('/projected/sources/*/downwardAPI/items/*', fieldRef),
  '/projected/sources/*/serviceAccountToken/expirationSeconds': is(3600),
  '/hostPath/type': is(''),
  '/iscsi/iscsiInterface': is('default'),
  '/rbd/pool': is('rbd'),
  '/rbd/user': is('admin'),
  '/rbd/keyring': is('/etc/ceph/keyring'),
  ...under('/ephemeral/volumeClaimTemplate', claim),
}

/** pkg/apis/core/v1/defaults.go: SetDefaults_PodSpec, and what zz_generated.defaults.go calls below it. */
const podSpec: Defaults = {
  '/dnsPolicy': is('ClusterFirst'),
  '/restartPolicy': is('Always'),
  '/schedulerName': is('default-scheduler'),
  '/securityContext': is({}),
  '/terminationGracePeriodSeconds': is(30),
  // The old name of serviceAccountName, which the conversion keeps beside it (pkg/apis/core/v1/conversion.go).
  '/serviceAccount': asBeside('serviceAccountName'),
  ...under('/containers/*', container),
  ...under('/initContainers/*', container),
  ...under('/volumes/*', volume),
}

const template: Defaults = {
  '/spec/template/metadata/creationTimestamp': is(null),
  ...under('/spec/template/spec', podSpec),
}

/** The volume of a pod's own token, and its mount: plugin/pkg/admission/serviceaccount. Names end in letters of chance. */
const tokenName = /^kube-api-access-[a-z0-9]{5}$/
const tokenVolume: Json = {
  projected: {
    defaultMode: 0o644,
    sources: [
      { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
      { configMap: { items: [{ key: 'ca.crt', path: 'ca.crt' }], name: 'kube-root-ca.crt' } },
      {
        downwardAPI: {
          items: [{ fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' }, path: 'namespace' }],
        },
      },
    ],
  },
}
const tokenMount: Json = { mountPath: '/var/run/secrets/kubernetes.io/serviceaccount', readOnly: true }
const ofToken =
  (rest: Json): Default =>
  (live) => {
    if (!isJsonObject(live)) return false
    const { name, ...others } = live
    return tokenName.test(textOf(name)) && isSame(others, rest)
  }

const notReady = (key: string): Json => ({
  key: `node.kubernetes.io/${key}`,
  operator: 'Exists',
  effect: 'NoExecute',
  tolerationSeconds: 300,
})

/** SetDefaults_Pod, and what the admission plugins that are always on add: ServiceAccount, Priority, DefaultTolerationSeconds. */
const pod: Defaults = {
  ...under('/spec', podSpec),
  '/spec/enableServiceLinks': is(true),
  '/spec/priority': is(0),
  '/spec/preemptionPolicy': is('PreemptLowerPriority'),
  '/spec/serviceAccountName': is('default'),
  '/spec/serviceAccount': (live, { parent }) => live === (parent['serviceAccountName'] ?? 'default'),
  '/spec/tolerations/*': is(notReady('not-ready'), notReady('unreachable')),
  '/spec/volumes/*': ofToken(tokenVolume),
  ...Object.fromEntries(
    ['containers', 'initContainers'].flatMap((list): readonly (readonly [string, Default])[] => [
      [`/spec/${list}/*/volumeMounts/*`, ofToken(tokenMount)],
      [`/spec/${list}/*/ports/*/hostPort`, hostPort],
      // Requests that nobody names are the limits.
      [`/spec/${list}/*/resources/requests`, (live, { parent }) => areSameQuantities(live, parent['limits'])],
    ]),
  ),
  // The scheduler's.
  '/spec/nodeName': allotted,
}

/** In the node's network a port of the container is one of the node: defaultHostNetworkPorts. */
function hostPort(live: Json, { parent, root }: Place): boolean {
  return at(root, 'spec', 'hostNetwork') === true && live === parent['containerPort']
}

/** pkg/apis/apps/v1/defaults.go. A number of pods that no file names is an autoscaler's, or of whoever scales. */
const deployment: Defaults = {
  ...template,
  '/spec/replicas': allotted,
  '/spec/revisionHistoryLimit': is(10),
  '/spec/progressDeadlineSeconds': is(600),
  '/spec/strategy/type': is('RollingUpdate'),
  '/spec/strategy/rollingUpdate/maxSurge': is('25%'),
  '/spec/strategy/rollingUpdate/maxUnavailable': is('25%'),
}
const statefulSet: Defaults = {
  ...template,
  '/spec/replicas': allotted,
  '/spec/revisionHistoryLimit': is(10),
  '/spec/podManagementPolicy': is('OrderedReady'),
  '/spec/updateStrategy/type': is('RollingUpdate'),
  '/spec/updateStrategy/rollingUpdate/partition': is(0),
  '/spec/updateStrategy/rollingUpdate/maxUnavailable': is(1),
  '/spec/persistentVolumeClaimRetentionPolicy/whenDeleted': is('Retain'),
  '/spec/persistentVolumeClaimRetentionPolicy/whenScaled': is('Retain'),
  '/spec/volumeClaimTemplates/*/apiVersion': is('v1'),
  '/spec/volumeClaimTemplates/*/kind': is('PersistentVolumeClaim'),
  '/spec/volumeClaimTemplates/*/status': is({ phase: 'Pending' }),
  ...under('/spec/volumeClaimTemplates/*', claim),
}
const daemonSet: Defaults = {
  ...template,
  '/spec/revisionHistoryLimit': is(10),
  '/spec/updateStrategy/type': is('RollingUpdate'),
  '/spec/updateStrategy/rollingUpdate/maxSurge': is(0),
  '/spec/updateStrategy/rollingUpdate/maxUnavailable': is(1),
}

const replicaSet: Defaults = { ...template, '/spec/replicas': allotted }

const podReplacement: Default = (live, { parent }) =>
  live === (parent['podFailurePolicy'] === undefined ? 'TerminatingOrFailed' : 'Failed')

/** pkg/apis/batch/v1/defaults.go, and the selector and labels that the strategy makes of the Job's uid and name. */
const job: Defaults = {
  ...template,
  '/spec/completions': (live, { parent }) => live === 1 && parent['parallelism'] === undefined,
  '/spec/parallelism': is(1),
  '/spec/backoffLimit': (live, { parent }) => live === (parent['backoffLimitPerIndex'] === undefined ? 6 : 2147483647),
  '/spec/completionMode': is('NonIndexed'),
  '/spec/manualSelector': is(false),
  '/spec/suspend': is(false),
  '/spec/podReplacementPolicy': podReplacement,
  '/spec/podFailurePolicy/rules/*/onPodConditions/*/status': is('True'),
  ...Object.fromEntries(
    ['', 'batch.kubernetes.io/'].flatMap((prefix): readonly (readonly [string, Default])[] => [
      [`/spec/selector/matchLabels/${prefix}controller-uid`, allotted],
      [`/spec/template/metadata/labels/${prefix}controller-uid`, allotted],
      [`/spec/template/metadata/labels/${prefix}job-name`, (live, { root }) => live === at(root, 'metadata', 'name')],
    ]),
  ),
}
/** SetDefaults_CronJob; of the Jobs that it makes the pods alone, the rest is filled in when they are made. */
const cronJob: Defaults = {
  '/spec/concurrencyPolicy': is('Allow'),
  '/spec/suspend': is(false),
  '/spec/successfulJobsHistoryLimit': is(3),
  '/spec/failedJobsHistoryLimit': is(1),
  '/spec/jobTemplate/metadata': is({}, { creationTimestamp: null }),
  '/spec/jobTemplate/metadata/creationTimestamp': is(null),
  ...under('/spec/jobTemplate', template),
}

const typeOf = ({ root }: Place): string => textOf(at(root, 'spec', 'type')) || 'ClusterIP'
const isOpenAtNodes = (place: Place): boolean => ['NodePort', 'LoadBalancer'].includes(typeOf(place))
const saysNone = (value: Json | undefined): boolean => JSON.stringify(value ?? '').includes('"None"')

/** SetDefaults_Service; addresses and ports of nodes are allotted by pkg/registry/core/service. */
const service: Defaults = {
  '/spec/type': is('ClusterIP'),
  '/spec/sessionAffinity': is('None'),
  '/spec/sessionAffinityConfig/clientIP/timeoutSeconds': is(10800),
  '/spec/internalTrafficPolicy': is('Cluster'),
  '/spec/externalTrafficPolicy': (live, place) => isOpenAtNodes(place) && live === 'Cluster',
  '/spec/allocateLoadBalancerNodePorts': is(true),
  '/spec/healthCheckNodePort': (_, place) => isOpenAtNodes(place),
  '/spec/ipFamilyPolicy': is('SingleStack'),
  '/spec/ipFamilies': (live, { parent }) =>
    is(['IPv4'], ['IPv6'])(live, { parent, root: parent }) || /DualStack$/.test(textOf(parent['ipFamilyPolicy'])),
  // An address is allotted; `None` is somebody's word.
  '/spec/clusterIP': (live) => !saysNone(live),
  '/spec/clusterIPs': (live, { parent }) => saysNone(live) === saysNone(parent['clusterIP']),
  '/spec/ports/*/protocol': is('TCP'),
  '/spec/ports/*/targetPort': asBeside('port'),
  '/spec/ports/*/nodePort': (_, place) => isOpenAtNodes(place),
  '/metadata/finalizers/*': is('service.kubernetes.io/load-balancer-cleanup'),
}

const namespace: Defaults = {
  '/spec': is({ finalizers: ['kubernetes'] }),
  '/spec/finalizers': is(['kubernetes']),
  '/metadata/labels/kubernetes.io/metadata.name': (live, { root }) => live === at(root, 'metadata', 'name'),
}

const rbac = 'rbac.authorization.k8s.io'
/** pkg/apis/rbac/v1/defaults.go. */
const roleBinding: Defaults = {
  '/roleRef/apiGroup': is(rbac),
  '/subjects/*/apiGroup': (live, { parent }) => live === rbac && /^(User|Group)$/.test(textOf(parent['kind'])),
}

/** What the token controller of old servers lists, and the API server itself never reads. */
const serviceAccount: Defaults = { '/secrets': allotted }

/** Defaults of the kind's CRD (gateway-api config/crd/standard). */
const gateway: Defaults = {
  '/spec/addresses/*/type': is('IPAddress'),
  '/spec/listeners/*/allowedRoutes/namespaces/from': is('Same'),
  '/spec/listeners/*/allowedRoutes/kinds/*/group': is('gateway.networking.k8s.io'),
  '/spec/listeners/*/tls/mode': is('Terminate'),
  '/spec/listeners/*/tls/certificateRefs/*/group': is(''),
  '/spec/listeners/*/tls/certificateRefs/*/kind': is('Secret'),
}

const byKind: ReadonlyMap<string, Defaults> = new Map([
  ['/ConfigMap', {}],
  ['/Namespace', namespace],
  ['/Pod', pod],
  ['/Service', service],
  ['/ServiceAccount', serviceAccount],
  ['apps/DaemonSet', daemonSet],
  ['apps/Deployment', deployment],
  ['apps/ReplicaSet', replicaSet],
  ['apps/StatefulSet', statefulSet],
  ['batch/CronJob', cronJob],
  ['batch/Job', job],
  ['gateway.networking.k8s.io/Gateway', gateway],
  [`${rbac}/ClusterRole`, {}],
  [`${rbac}/ClusterRoleBinding`, roleBinding],
  [`${rbac}/Role`, {}],
  [`${rbac}/RoleBinding`, roleBinding],
])

/** Nothing for a kind that is stored as it is written. */
export const defaultsOf = ({ group, kind }: ObjectKey): Defaults | undefined => byKind.get(`${group}/${kind}`)
