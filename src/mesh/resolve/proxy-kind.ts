import type { KubernetesObject, MeshState } from '../../ports/object.js'
import type { ProxyKind } from '../enforcement.js'
import { objectsAt, textAt, textMapAt } from '../fields.js'
import { gatewayNameLabel, selects } from './attachment.js'
import type { Workload } from './workloads.js'

type Labels = Readonly<Record<string, string>>

/** A proxy, and what had to be assumed to say so. */
export interface FoundProxy {
  readonly kind: ProxyKind
  readonly assumption?: string
}

/** Finds which proxy stands before a workload or a set of labels. */
export interface ProxyFinder {
  ofWorkload(workload: Workload): FoundProxy
  ofLabels(namespace: string, labels: Labels): FoundProxy
  /** Name and namespace of the waypoint that traffic to this Service meets; undefined where there is none. */
  waypointOfService(service: KubernetesObject): { readonly namespace: string; readonly name: string } | undefined
  /** The waypoint that traffic to a workload's own address meets. */
  waypointOfWorkload(
    namespace: string,
    labels: Labels,
  ): { readonly namespace: string; readonly name: string } | undefined
}

const labelOf = (labels: Labels, name: string): string => (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? ''

const runsProxy = (pod: KubernetesObject): boolean =>
  [...objectsAt(pod.content, 'spec', 'containers'), ...objectsAt(pod.content, 'spec', 'initContainers')].some(
    (container) => textAt(container, 'name') === 'istio-proxy',
  )

const waypointRef = (labels: Labels, namespace: string) => {
  const name = labelOf(labels, 'istio.io/use-waypoint')
  if (name === '') return undefined
  if (name === 'none') return 'none' as const
  return { name, namespace: labelOf(labels, 'istio.io/use-waypoint-namespace') || namespace }
}

/** Istio's own injection and ambient rules, on labels (istio-semantics §2; charts' webhook, ambient enrolment). */
export const findProxies = (state: MeshState): ProxyFinder => {
  const namespaces = new Map<string, Labels>()
  const gatewaySelectors: { readonly namespace: string; readonly selector: Labels }[] = []
  const waypoints = new Map<string, KubernetesObject>()
  for (const object of state.objects) {
    const { group, kind, name, namespace } = object.key
    if (group === '' && kind === 'Namespace') namespaces.set(name, object.labels)
    if (group === 'networking.istio.io' && kind === 'Gateway')
      gatewaySelectors.push({ namespace, selector: textMapAt(object.content, 'spec', 'selector') })
    if (group === 'gateway.networking.k8s.io' && kind === 'Gateway') waypoints.set(`${namespace}/${name}`, object)
  }
  const isWaypoint = (namespace: string, name: string): boolean => {
    const gateway = waypoints.get(`${namespace}/${name}`)
    return gateway !== undefined && textAt(gateway.content, 'spec', 'gatewayClassName') === 'istio-waypoint'
  }
  const ofLabels = (namespace: string, labels: Labels, annotations: Labels = {}): FoundProxy => {
    const gatewayName = labelOf(labels, gatewayNameLabel)
    if (gatewayName !== '')
      return {
        kind:
          isWaypoint(namespace, gatewayName) ||
          labelOf(labels, 'gateway.istio.io/managed') === 'istio.io-mesh-controller' ||
          labelOf(labels, 'gateway.networking.k8s.io/gateway-class-name') === 'istio-waypoint'
            ? 'waypoint'
            : 'gateway',
      }
    if (
      gatewaySelectors.some(({ selector }) => Object.keys(selector).length > 0 && selects(selector, labels)) ||
      labelOf(annotations, 'inject.istio.io/templates') === 'gateway'
    )
      return { kind: 'gateway' }
    const space = namespaces.get(namespace) ?? {}
    const inject = labelOf(labels, 'sidecar.istio.io/inject') || labelOf(annotations, 'sidecar.istio.io/inject')
    const injection = labelOf(space, 'istio-injection')
    const revision = labelOf(labels, 'istio.io/rev') || labelOf(space, 'istio.io/rev')
    const dataplane = labelOf(labels, 'istio.io/dataplane-mode') || labelOf(space, 'istio.io/dataplane-mode')
    if (inject === 'true') return { kind: 'sidecar' }
    const sidecar = inject !== 'false' && injection !== 'disabled' && (injection === 'enabled' || revision !== '')
    if (sidecar) return { kind: 'sidecar' }
    if (dataplane === 'ambient') return { kind: 'ztunnel' }
    if (inject === 'false' || injection === 'disabled') return { kind: 'none' }
    return {
      kind: 'sidecar',
      assumption: `nothing says which proxy stands before workloads of namespace ${namespace}: a sidecar is assumed`,
    }
  }
  return {
    ofLabels,
    ofWorkload: (workload) => {
      const found = ofLabels(workload.namespace, workload.labels, workload.annotations)
      if (found.kind !== 'sidecar' || workload.pods.length === 0) return found
      // Live pods know better than labels: injection happens once, when a pod is made.
      return workload.pods.some(runsProxy)
        ? { kind: 'sidecar' }
        : found.assumption === undefined
          ? found
          : { kind: 'none' }
    },
    waypointOfService: (service) => {
      const own = waypointRef(service.labels, service.key.namespace)
      const found = own ?? waypointRef(namespaces.get(service.key.namespace) ?? {}, service.key.namespace)
      if (found === undefined || found === 'none') return undefined
      return serves(waypoints.get(`${found.namespace}/${found.name}`), 'service') ? found : undefined
    },
    waypointOfWorkload: (namespace, labels) => {
      const found = waypointRef(labels, namespace) ?? waypointRef(namespaces.get(namespace) ?? {}, namespace)
      if (found === undefined || found === 'none') return undefined
      return serves(waypoints.get(`${found.namespace}/${found.name}`), 'workload') ? found : undefined
    },
  }
}

/** Label `istio.io/waypoint-for` of a waypoint: `service` where it is missing. One that was not read serves services. */
const serves = (waypoint: KubernetesObject | undefined, what: 'service' | 'workload'): boolean => {
  const wanted = waypoint === undefined ? 'service' : labelOf(waypoint.labels, 'istio.io/waypoint-for') || 'service'
  return wanted === 'all' || wanted === what
}
