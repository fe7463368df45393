import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { indexTargets, type TargetIndex } from './policies.js'
import { indexServices } from './ports.js'
import type { SelectorIndex } from './selector-index.js'

/** The objects of a state that decide access, by kind, each read once. */
export interface StateIndex {
  readonly authorization: TargetIndex
  readonly request: TargetIndex
  readonly peer: TargetIndex
  readonly extensions: readonly KubernetesObject[]
  readonly gateways: readonly KubernetesObject[]
  /** Sidecar objects that say where a sidecar listens. */
  readonly sidecars: readonly KubernetesObject[]
  /** Services by namespace. */
  readonly services: ReadonlyMap<string, readonly KubernetesObject[]>
  readonly serviceEntries: readonly KubernetesObject[]
  /** Services of a namespace that select these labels. */
  servicesOf(namespace: string, labels: Readonly<Record<string, string>>): readonly KubernetesObject[]
  /** Every namespace that some object names, or in which policies stand that were not read. */
  readonly namespaces: ReadonlySet<string>
}

export const indexState = (state: MeshState): StateIndex => {
  const kinds = { authorization: [], request: [], peer: [] } as Record<
    'authorization' | 'request' | 'peer',
    KubernetesObject[]
  >
  const extensions: KubernetesObject[] = []
  const gateways: KubernetesObject[] = []
  const sidecars: KubernetesObject[] = []
  const serviceEntries: KubernetesObject[] = []
  const services = new Map<string, KubernetesObject[]>()
  const namespaces = new Set<string>()
  const selectors = new Map<string, SelectorIndex<KubernetesObject>>()
  for (const object of state.objects) {
    const { group, kind, namespace, name } = object.key
    if (namespace !== '') namespaces.add(namespace)
    switch (`${group}/${kind}`) {
      case 'security.istio.io/AuthorizationPolicy':
        kinds.authorization.push(object)
        break
      case 'security.istio.io/RequestAuthentication':
        kinds.request.push(object)
        break
      case 'security.istio.io/PeerAuthentication':
        kinds.peer.push(object)
        break
      case 'networking.istio.io/EnvoyFilter':
      case 'extensions.istio.io/WasmPlugin':
      case 'extensions.istio.io/TrafficExtension':
        extensions.push(object)
        break
      case 'networking.istio.io/Sidecar':
        sidecars.push(object)
        break
      case 'networking.istio.io/ServiceEntry':
        serviceEntries.push(object)
        break
      case 'networking.istio.io/Gateway':
      case 'gateway.networking.k8s.io/Gateway':
        gateways.push(object)
        break
      case '/Service': {
        const list = services.get(namespace)
        if (list === undefined) services.set(namespace, [object])
        else list.push(object)
        break
      }
      case '/Namespace':
        namespaces.add(name)
        break
      default:
    }
  }
  for (const { group, namespace, status } of state.reads)
    if (group === 'security.istio.io' && status === 'forbidden' && !['', '*'].includes(namespace))
      namespaces.add(namespace)
  return {
    authorization: indexTargets(kinds.authorization),
    request: indexTargets(kinds.request),
    peer: indexTargets(kinds.peer),
    extensions,
    gateways,
    sidecars,
    services,
    serviceEntries,
    servicesOf: (namespace, labels) => {
      let index = selectors.get(namespace)
      if (index === undefined) {
        index = indexServices(services.get(namespace) ?? [])
        selectors.set(namespace, index)
      }
      return index.matching(labels)
    },
    namespaces,
  }
}
