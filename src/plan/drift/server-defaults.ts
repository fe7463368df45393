import { isSameJson, type Json } from '../../ports/json.js'
import type { ObjectKey } from '../../ports/object.js'
import type { FieldChange } from '../plan.js'

/** What the API server fills in where a file says nothing; `*` stands for any element of a list. */
type Defaults = Readonly<Record<string, readonly Json[]>>

/** pkg/apis/core/v1/defaults.go: SetDefaults_Service, SetDefaults_Namespace's finalizer (registry/core/namespace/strategy.go). */
const service: Defaults = {
  '/spec/type': ['ClusterIP'],
  '/spec/sessionAffinity': ['None'],
  '/spec/internalTrafficPolicy': ['Cluster'],
  '/spec/ipFamilyPolicy': ['SingleStack'],
  '/spec/ipFamilies': [['IPv4'], ['IPv6']],
  '/spec/ports/*/protocol': ['TCP'],
}
const namespace: Defaults = { '/spec': [{ finalizers: ['kubernetes'] }], '/spec/finalizers': [['kubernetes']] }

/** pkg/apis/core/v1/defaults.go: SetDefaults_PodSpec, SetDefaults_Container, SetDefaults_ContainerPort. */
const podTemplate: Defaults = {
  '/spec/template/spec/dnsPolicy': ['ClusterFirst'],
  '/spec/template/spec/restartPolicy': ['Always'],
  '/spec/template/spec/schedulerName': ['default-scheduler'],
  '/spec/template/spec/securityContext': [{}],
  '/spec/template/spec/terminationGracePeriodSeconds': [30],
  ...Object.fromEntries(
    ['containers', 'initContainers'].flatMap((list) => [
      [`/spec/template/spec/${list}/*/terminationMessagePath`, ['/dev/termination-log']],
      [`/spec/template/spec/${list}/*/terminationMessagePolicy`, ['File']],
      [`/spec/template/spec/${list}/*/imagePullPolicy`, ['IfNotPresent', 'Always']],
      [`/spec/template/spec/${list}/*/resources`, [{}]],
      [`/spec/template/spec/${list}/*/ports/*/protocol`, ['TCP']],
    ]),
  ),
}
/** pkg/apis/apps/v1/defaults.go: SetDefaults_Deployment. */
const deployment: Defaults = {
  ...podTemplate,
  '/spec/replicas': [1],
  '/spec/revisionHistoryLimit': [10],
  '/spec/progressDeadlineSeconds': [600],
  '/spec/strategy': [{ type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } }],
}

const byKind: ReadonlyMap<string, Defaults> = new Map([
  ['/Service', service],
  ['/Namespace', namespace],
  ['apps/Deployment', deployment],
])

/** Whether a field that only the cluster has is what the API server fills in by itself; what is not listed is drift. */
export const isServerDefault = ({ group, kind }: ObjectKey, { pointer, before, after }: FieldChange): boolean => {
  if (before !== undefined || after === undefined) return false
  const known = byKind.get(`${group}/${kind}`)?.[pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')] ?? []
  return (
    known.some((value) => isSameJson(value, after)) ||
    // An address is allotted; `None` is somebody's word.
    (kind === 'Service' &&
      group === '' &&
      /^\/spec\/clusterIPs?$/.test(pointer) &&
      !JSON.stringify(after).includes('None'))
  )
}
