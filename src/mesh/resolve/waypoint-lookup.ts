import { isKnownAbsent, keyTitle, mayBeLabelled, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { digestOf } from '../digest.js'
import type { IstioVersion, Unknown } from '../enforcement.js'
import { member, numberAt, objectAt, objectsAt, textAt } from '../fields.js'
import { takesNamespace } from '../namespace-labels.js'
import { hasFix } from './version.js'

type Labels = Readonly<Record<string, string>>

/** A waypoint by the name of its Gateway. */
export interface WaypointName {
  readonly namespace: string
  readonly name: string
}

/**
 * What the labels of a Service or workload say of its waypoint. `unsaid`: the object that would say it was not read, or files
 * alone have it, and say nothing: `istioctl waypoint apply --enroll-namespace` labels what stands in the cluster.
 */
export type FoundWaypoint =
  | { readonly kind: 'none' }
  | { readonly kind: 'unsaid' }
  | {
      readonly kind: 'waypoint'
      readonly waypoint: WaypointName
      /** Its Gateway was not read, and is taken for a waypoint that is ready and lets everybody attach. */
      readonly assumed: boolean
      readonly unknowns: readonly Unknown[]
    }

/** Istio's own lookup of waypoints, on labels (istio-semantics §2.13). */
export interface WaypointLookup {
  /** The waypoint that traffic to a Service or ServiceEntry meets. */
  ofService(object: KubernetesObject): FoundWaypoint
  /** The waypoint that traffic to a workload's own address meets. */
  ofWorkload(namespace: string, labels: Labels): FoundWaypoint
  /** Whether ingress gateways send through the waypoint of a Service, as a version of Istio reads the label. */
  isForIngress(object: KubernetesObject, version: IstioVersion): boolean
}

export const useWaypoint = 'istio.io/use-waypoint'
export const waypointFor = 'istio.io/waypoint-for'
const inboundBinding = 'ambient.istio.io/waypoint-inbound-binding'
const forIngress = 'istio.io/ingress-use-waypoint'
const none: FoundWaypoint = { kind: 'none' }

const own = (labels: Labels, name: string): string | undefined =>
  Object.hasOwn(labels, name) ? labels[name] : undefined

/** What a label refers to (I ambient/waypoints.go: GetUseWaypoint); undefined where there is no label. An empty one refers to nothing. */
const refOf = (labels: Labels, namespace: string): WaypointName | 'none' | undefined => {
  const name = own(labels, useWaypoint)
  if (name === undefined || name === 'none') return name
  return { name, namespace: own(labels, `${useWaypoint}-namespace`) ?? namespace }
}

/** The listener whose `allowedRoutes` count: the bound one, else that for HBONE (I ambient/waypoints.go: makeAllowedRoutes). */
const attachmentListener = (gateway: KubernetesObject, gatewayClass: KubernetesObject | undefined) => {
  const listeners = objectsAt(gateway.content, 'spec', 'listeners')
  const binding = own(gateway.annotations, inboundBinding) ?? own(gatewayClass?.annotations ?? {}, inboundBinding)
  const [protocol = '', port = ''] = binding?.split('/') ?? []
  const bound = listeners.find((listener) =>
    Number(port) > 0
      ? numberAt(listener, 'port') === Number(port)
      : protocol === 'PROXY' && textAt(listener, 'protocol') === 'istio.io/PROXY',
  )
  return (
    bound ??
    listeners.find((listener) => textAt(listener, 'protocol') === 'HBONE' && numberAt(listener, 'port') === 15008)
  )
}

/** An ExternalName is an alias, and a headless Service has no address that ztunnel could know it by: its pods are addressed. */
const isAddressed = ({ key, content }: KubernetesObject): boolean =>
  key.kind !== 'Service' ||
  (textAt(content, 'spec', 'type') !== 'ExternalName' && textAt(content, 'spec', 'clusterIP') !== 'None')

const managed = new Set(['istio.io-mesh-controller', 'istio.io-eastwest-controller'])

/** Go's strconv.ParseBool, which Istio asks since 1.30; before it was `true` in any case. */
const isTrue = (text: string, version: IstioVersion): boolean =>
  hasFix(version, [30, 0]) ? ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text) : text.toLowerCase() === 'true'

export const lookUpWaypoints = (state: MeshState): WaypointLookup => {
  const of = (group: string, kind: string): ReadonlyMap<string, KubernetesObject> =>
    new Map(objectsOfKind(state, group, kind).map((object) => [`${object.key.namespace}/${object.key.name}`, object]))
  const [namespaces, gateways, classes] = [
    of('', 'Namespace'),
    of('gateway.networking.k8s.io', 'Gateway'),
    of('gateway.networking.k8s.io', 'GatewayClass'),
  ]
  const isAbsent = (group: string, kind: string, namespace: string, name: string): boolean =>
    isKnownAbsent(state, { group, kind, namespace, name })
  /** Labels of a Namespace; undefined where it was not read. */
  const labelsOf = (name: string): Labels | undefined =>
    namespaces.get(`/${name}`)?.labels ?? (isAbsent('', 'Namespace', '', name) ? {} : undefined)
  const admits = (gateway: KubernetesObject, gatewayClass: KubernetesObject | undefined, namespace: string) => {
    const allowed = objectAt(attachmentListener(gateway, gatewayClass), 'allowedRoutes', 'namespaces')
    switch (textAt(allowed, 'from')) {
      case 'All':
        return true
      case 'Selector': {
        // A missing selector selects nothing (metav1.LabelSelectorAsSelector).
        if (member(allowed, 'selector') === undefined) return false
        return takesNamespace(objectAt(allowed, 'selector'), namespace, namespaces.get(`/${namespace}`))
      }
      default:
        return gateway.key.namespace === namespace
    }
  }
  const resolve = (waypoint: WaypointName, namespace: string, traffic: 'service' | 'workload'): FoundWaypoint => {
    const gateway = gateways.get(`${waypoint.namespace}/${waypoint.name}`)
    if (gateway === undefined) {
      const { name } = waypoint
      if (name === '' || isAbsent('gateway.networking.k8s.io', 'Gateway', waypoint.namespace, name)) return none
      // Of a Gateway that was not read, the usual one is taken: for Services.
      return traffic === 'service' ? { kind: 'waypoint', waypoint, assumed: true, unknowns: [] } : none
    }
    const className = textAt(gateway.content, 'spec', 'gatewayClassName')
    const gatewayClass = classes.get(`/${className}`)
    const serves = own(gateway.labels, waypointFor) ?? own(gatewayClass?.labels ?? {}, waypointFor) ?? 'service'
    if (serves !== 'all' && serves !== traffic) return none
    const admitted = admits(gateway, gatewayClass, namespace)
    if (admitted === false) return none
    const unknown = (code: string, what: string): Unknown => ({
      code,
      what,
      identity: `${code}:${keyTitle(gateway.key)}@${digestOf([className, namespace, what])}`,
      effect: 'anything',
    })
    return {
      kind: 'waypoint',
      waypoint,
      assumed: false,
      unknowns: [
        ...(className === 'istio-waypoint'
          ? []
          : [
              unknown(
                'WAYPOINT_CLASS',
                `${keyTitle(gateway.key)} is named as a waypoint and is of class ${className}, of which it is not known what it enforces`,
              ),
            ]),
        ...(admitted === undefined
          ? [
              unknown(
                'NAMESPACE_UNREAD',
                `${keyTitle(gateway.key)} serves namespaces by their labels, and those of ${namespace} were not read`,
              ),
            ]
          : []),
      ],
    }
  }
  /** `isOpen`: where no label says anything, one may stand in the cluster. */
  const lookUp = (
    labels: Labels,
    namespace: string,
    traffic: 'service' | 'workload',
    isOpen = false,
  ): FoundWaypoint => {
    const space = labelsOf(namespace)
    const ref = refOf(labels, namespace) ?? refOf(space ?? {}, namespace)
    if (ref !== undefined) return ref === 'none' ? none : resolve(ref, namespace, traffic)
    return space === undefined || isOpen ? { kind: 'unsaid' } : none
  }
  const mayBeEnrolled = ({ key }: KubernetesObject): boolean => {
    const space = namespaces.get(`/${key.namespace}`)
    return space !== undefined && [key, space.key].every((one) => mayBeLabelled(state, one, useWaypoint))
  }
  return {
    ofService: (object) =>
      managed.has(own(object.labels, 'gateway.istio.io/managed') ?? '') || !isAddressed(object)
        ? none
        : lookUp(object.labels, object.key.namespace, 'service', mayBeEnrolled(object)),
    ofWorkload: (namespace, labels) => lookUp(labels, namespace, 'workload'),
    isForIngress: (object, version) => {
      const text = own(object.labels, forIngress) ?? own(labelsOf(object.key.namespace) ?? {}, forIngress)
      return text !== undefined && isTrue(text, version) && isAddressed(object)
    },
  }
}
