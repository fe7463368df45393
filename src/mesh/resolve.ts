import type { MeshOverrides } from '../config/config.js'
import type { MeshState } from '../ports/object.js'
import type { Destination, Enforcement, MeshSettings, ProxyKind } from './enforcement.js'
import { objectAt } from './fields.js'
import { byDestination } from './resolve/destination-key.js'
import { gatewayServers } from './resolve/gateway-servers.js'
import type { SelectorSource } from './resolve/label-classes.js'
import { enforcementAtPlace, findPlaces, portsOfPlace } from './resolve/places.js'
import { declaredPorts } from './resolve/ports.js'
import { startResolution, type Resolution } from './resolve/resolution.js'
import { defaultRevision } from './resolve/revisions.js'
import { findServices } from './resolve/services.js'
import { findWaypoints } from './resolve/waypoints.js'

/** What Istio would enforce, for one state. Everything is found on first use and kept. */
export interface Mesh {
  /** What was resolved. */
  readonly state: MeshState
  /** What the configuration says beside it; missing in a mesh that is not what its state alone makes. */
  readonly overrides?: MeshOverrides
  readonly settings: MeshSettings
  /** What had to be assumed, in whole sentences without a full stop; sorted. */
  readonly assumptions: readonly string[]
  /** Known workloads × ports, gateways' servers, and Services behind a waypoint; sorted. */
  destinations(): readonly Destination[]
  /** Notes what all destinations would assume, without asking what each enforces. */
  assumeEverywhere(): void
  /** Kinds of proxies that stand before the workloads of its destinations. */
  proxies(): ReadonlySet<ProxyKind>
  /**
   * What is enforced at a destination, which need not be in the state. The answer's own `destination.protocol` is the
   * one that this state gives the port. `proxy` overrides the state's.
   */
  enforcementOf(destination: Destination, proxy?: ProxyKind): Enforcement
  /** @internal What `alignDestinations` needs of the state. */
  readonly selectors: SelectorSource
}

const selectorsOf = (resolution: Resolution, settings: MeshSettings): SelectorSource => {
  const { index, proxies } = resolution
  return {
    namespaces: index.namespaces,
    rootNamespace: settings.rootNamespace,
    indexes: [index.authorization, index.request, index.peer],
    workloads: () => [...resolution.workloads().values()],
    declaredPorts: (namespace, labels) => [
      ...declaredPorts(index.servicesOf(namespace, labels), objectAt(null)).keys(),
    ],
    serverPorts: (namespace, labels) => {
      if (index.gateways.length === 0 || proxies.ofLabels(namespace, labels).kind !== 'gateway') return []
      const pods = { namespace, labels, podSpec: objectAt(null) }
      return [...gatewayServers(pods, index.gateways, index.servicesOf(namespace, labels)).keys()]
    },
  }
}

export const resolveMesh = (state: MeshState, overrides: MeshOverrides): Mesh => {
  const resolution = startResolution(state, overrides)
  const { settings } = resolution.settingsOf(defaultRevision)
  const placeAt = findPlaces(resolution)
  const waypoints = findWaypoints(resolution)
  const services = findServices(resolution, placeAt, waypoints)
  const selectors = selectorsOf(resolution, settings)
  let listed: readonly Destination[] | undefined
  const destinations: Mesh['destinations'] = () =>
    (listed ??= [
      ...[...resolution.workloads().values()]
        .map((workload) => placeAt(workload.namespace, workload.labels))
        // A waypoint's own pods are met only on the way to a Service.
        .filter((place) => place.proxy !== 'waypoint')
        .flatMap((place) => portsOfPlace(place, resolution.index)),
      ...services.destinations(),
    ].sort(byDestination))
  const enforcementOf: Mesh['enforcementOf'] = (destination, proxy) =>
    destination.service !== undefined && (proxy === undefined || proxy === 'waypoint')
      ? services.enforcementOf(destination, destination.service, proxy)
      : enforcementAtPlace(
          placeAt(destination.namespace, destination.labels, proxy, destination.pods),
          destination,
          selectors,
          waypoints,
        )
  return {
    state,
    overrides,
    settings,
    get assumptions() {
      return resolution.assumptions()
    },
    destinations,
    assumeEverywhere: () => {
      // What a place assumes is noted when it is listed; a waypoint's settings are looked up when it is met.
      const listed = destinations()
      if (!waypoints.mayBeMet()) return
      for (const destination of listed)
        if (destination.service !== undefined || waypoints.ofWorkload(destination.namespace, destination.labels))
          enforcementOf(destination)
    },
    proxies: () => new Set(destinations().map(({ namespace, labels }) => placeAt(namespace, labels).proxy)),
    enforcementOf,
    selectors,
  }
}
