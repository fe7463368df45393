import type { KubernetesObject, MeshState } from '../../ports/object.js'
import type { JsonObject } from '../../ports/json.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { ProxyKind, Unknown } from '../enforcement.js'
import { member, objectAt, objectsAt, textAt, textMapAt } from '../fields.js'
import { gatewayNameLabel, selects } from './attachment.js'
import { defaultRevision } from './revisions.js'
import type { Workload } from './workloads.js'

type Labels = Readonly<Record<string, string>>

/** A proxy, and what had to be assumed to say so. */
export interface FoundProxy {
  readonly kind: ProxyKind
  /** Revision or tag of the istiod that the proxy asks. */
  readonly revision: string
  readonly assumption?: string
  /** Nothing says which proxy stands before workloads of the namespace: a sidecar is assumed. */
  readonly assumedSidecar?: true
  /** No label says it: it is assumed, or seen in live pods, and the next restart may show otherwise. */
  readonly unsaid?: boolean
  /** Why nobody can say what stands there. */
  readonly unknown?: Unknown
}

/** Finds which proxy stands before a workload or a set of labels. */
export interface ProxyFinder {
  ofWorkload(workload: Workload): FoundProxy
  ofLabels(namespace: string, labels: Labels): FoundProxy
}

const labelOf = (labels: Labels, name: string): string => (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? ''

/** A sidecar is a container, or an init container that goes on running. */
const holdsProxy = (podSpec: JsonObject): boolean =>
  [...objectsAt(podSpec, 'containers'), ...objectsAt(podSpec, 'initContainers')].some(
    (container) => textAt(container, 'name') === 'istio-proxy',
  )

const runsProxy = (pod: KubernetesObject): boolean => holdsProxy(objectAt(pod.content, 'spec'))

/** Namespaces that the injector never injects (I pkg/kube/inject/inject.go: IgnoredNamespaces). */
const ignoredNamespaces: ReadonlySet<string> = new Set([
  'kube-system',
  'kube-public',
  'kube-node-lease',
  'local-path-storage',
])

/** What Istio's rules say of injection: by which revision, not at all, or nothing. */
type Injection = { readonly revision: string } | 'none' | 'unsaid'

/**
 * Which of the injector's webhooks a pod meets, and whether it is injected then (I charts, mutatingwebhook.yaml; I
 * pkg/kube/inject/inject.go: injectRequired). `istio-injection` wins over `istio.io/rev`, a namespace's word over its
 * pods' revision, and `sidecar.istio.io/inject: "false"` over everything.
 */
const injectionOf = (space: Labels, labels: Labels, annotations: Labels): Injection => {
  const asked = labelOf(labels, 'sidecar.istio.io/inject')
  // An annotation is read only where there is no label, and brings no webhook about.
  const noted = asked === '' ? labelOf(annotations, 'sidecar.istio.io/inject') : ''
  if (asked === 'false' || noted === 'false') return 'none'
  if (Object.hasOwn(space, 'istio-injection'))
    return space['istio-injection'] === 'enabled' ? { revision: defaultRevision } : 'none'
  const revision = labelOf(space, 'istio.io/rev') || labelOf(labels, 'istio.io/rev')
  if (revision !== '') return { revision }
  return asked === 'true' ? { revision: defaultRevision } : 'unsaid'
}

/** Istio's own injection and ambient rules, on labels (istio-semantics §2; charts' webhook, ambient enrolment). */
export const findProxies = (state: MeshState): ProxyFinder => {
  const namespaces = new Map<string, Labels>()
  const gatewaySelectors: { readonly namespace: string; readonly selector: Labels }[] = []
  const waypoints = new Map<string, KubernetesObject>()
  for (const { key, labels } of objectsOfKind(state, '', 'Namespace')) namespaces.set(key.name, labels)
  for (const { key, content } of objectsOfKind(state, 'networking.istio.io', 'Gateway'))
    gatewaySelectors.push({ namespace: key.namespace, selector: textMapAt(content, 'spec', 'selector') })
  for (const object of objectsOfKind(state, 'gateway.networking.k8s.io', 'Gateway'))
    waypoints.set(`${object.key.namespace}/${object.key.name}`, object)
  const isWaypoint = (namespace: string, name: string): boolean => {
    const gateway = waypoints.get(`${namespace}/${name}`)
    return gateway !== undefined && textAt(gateway.content, 'spec', 'gatewayClassName') === 'istio-waypoint'
  }
  const gatewayRevision = (namespace: string, name: string, labels: Labels): string =>
    labelOf(waypoints.get(`${namespace}/${name}`)?.labels ?? labels, 'istio.io/rev') ||
    labelOf(namespaces.get(namespace) ?? {}, 'istio.io/rev') ||
    defaultRevision
  /** A Namespace that may not be read: its labels are unknown, and not missing. */
  const isUnread = (namespace: string): boolean => {
    if (namespaces.has(namespace)) return false
    const of = (scope: string): string | undefined =>
      state.reads.find((read) => read.group === '' && read.kind === 'Namespace' && read.namespace === scope)?.status
    return (of(namespace) ?? of('')) === 'forbidden'
  }
  const find = (namespace: string, labels: Labels, annotations: Labels, podSpec: JsonObject): FoundProxy => {
    const space = namespaces.get(namespace) ?? {}
    const gatewayName = labelOf(labels, gatewayNameLabel)
    if (gatewayName !== '')
      return {
        kind:
          isWaypoint(namespace, gatewayName) ||
          labelOf(labels, 'gateway.istio.io/managed') === 'istio.io-mesh-controller' ||
          labelOf(labels, 'gateway.networking.k8s.io/gateway-class-name') === 'istio-waypoint'
            ? 'waypoint'
            : 'gateway',
        revision: gatewayRevision(namespace, gatewayName, labels),
      }
    const injection = injectionOf(space, labels, annotations)
    const revision =
      typeof injection === 'object'
        ? injection.revision
        : labelOf(labels, 'istio.io/rev') || labelOf(space, 'istio.io/rev') || defaultRevision
    if (
      gatewaySelectors.some(({ selector }) => Object.keys(selector).length > 0 && selects(selector, labels)) ||
      labelOf(annotations, 'inject.istio.io/templates')
        .split(',')
        .some((name) => name.trim() === 'gateway')
    )
      return { kind: 'gateway', revision }
    // Written into the template by hand (`istioctl kube-inject`), or seen in a pod.
    if (holdsProxy(podSpec)) return { kind: 'sidecar', revision }
    // Traffic to the node's own network passes by both kinds of proxy.
    if (member(podSpec, 'hostNetwork') === true) return { kind: 'none', revision }
    if (isUnread(namespace))
      return {
        kind: 'sidecar',
        revision,
        unknown: {
          code: 'NAMESPACE_UNREAD',
          what: `the labels of Namespace ${namespace} may not be read, so what enforces policies there is not known`,
          identity: `unread:/Namespace/${namespace}`,
          effect: 'anything',
        },
      }
    const canInject = !ignoredNamespaces.has(namespace)
    if (typeof injection === 'object' && canInject) return { kind: 'sidecar', revision }
    // I cni/pkg/util/podutil.go, PodRedirectionEnabled: the pod's `none` counts before the namespace's `ambient`.
    const dataplane = labelOf(labels, 'istio.io/dataplane-mode') || labelOf(space, 'istio.io/dataplane-mode')
    if (dataplane === 'ambient') return { kind: 'ztunnel', revision: defaultRevision }
    // A pod that leaves ambient mode, where nothing asks for a sidecar instead.
    if (injection !== 'unsaid' || !canInject || dataplane === 'none') return { kind: 'none', revision }
    return {
      kind: 'sidecar',
      revision,
      unsaid: true,
      assumedSidecar: true,
    }
  }
  return {
    ofLabels: (namespace, labels) => find(namespace, labels, {}, objectAt(null)),
    ofWorkload: (workload) => {
      const found = find(workload.namespace, workload.labels, workload.annotations, workload.podSpec)
      if (found.kind !== 'sidecar' || workload.pods.length === 0) return found
      // Live pods know better than labels: injection happens once, when a pod is made.
      const { revision, unsaid, unknown } = found
      const injected = workload.pods.some(runsProxy)
      if (unknown !== undefined) return injected ? { kind: 'sidecar', revision, unsaid: true } : found
      if (unsaid === true) return { kind: injected ? 'sidecar' : 'none', revision, unsaid }
      if (injected) return found
      const assumption = `the pods of ${workload.title} in ${workload.namespace} run without the sidecar that their labels ask for: policies hold there once they are restarted`
      return { ...found, assumption }
    },
  }
}

/** The revision or tag whose istiod most workloads of a namespace ask: what the namespace itself says. */
export const revisionOfNamespace = (state: MeshState, namespace: string): string =>
  findProxies(state).ofLabels(namespace, {}).revision
