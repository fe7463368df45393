import type { Destination, Enforcement, ProxyKind, Stage } from '../enforcement.js'
import { objectAt } from '../fields.js'
import { labelsKey } from './destination-key.js'
import { unsaidOf, type Place, type PlaceFinder } from './places.js'
import type { Resolution } from './resolution.js'
import { selects } from './selector-index.js'
import { servedName, servedOf, type Served, type ServedPort } from './served.js'
import { stageAtPort } from './stages.js'
import type { WaypointFinder } from './waypoints.js'

type Labels = Readonly<Record<string, string>>

/** Services that a waypoint serves, as destinations, and what a request to a Service meets. */
export interface ServiceFinder {
  destinations(): readonly Destination[]
  /** A request to a Service: through its waypoint, where the state has one for it, and then to the workload. */
  enforcementOf(destination: Destination, text: string, forced: ProxyKind | undefined): Enforcement
}

const servedIn = ({ index }: Resolution, namespace: string, text: string): Served | undefined => {
  const { kind, name } = servedName(text)
  const objects =
    kind === 'Service'
      ? (index.services.get(namespace) ?? [])
      : index.serviceEntries.filter(({ key }) => key.namespace === namespace)
  const object = objects.find(({ key }) => key.name === name)
  return object === undefined ? undefined : servedOf(object)
}

/** Labels of the workloads behind a Service; its own selector where none of them is known. */
const labelsBehind = (resolution: Resolution, { selector, namespace }: Served): readonly Labels[] => {
  if (selector === undefined) return [{}]
  const behind = [...resolution.workloads().values()].filter(
    (workload) => workload.namespace === namespace && selects(selector, workload.labels),
  )
  return behind.length === 0 ? [selector] : behind.map(({ labels }) => labels)
}

const destinationsOf = (resolution: Resolution, one: Served, way: string): readonly Destination[] => {
  const what = one.kind === 'Service' ? 'service' : 'service entry'
  return labelsBehind(resolution, one).flatMap((labels) =>
    one.ports.map(({ port, protocol, target }): Destination => {
      const targetPort = target(resolution.workloads().get(labelsKey(one.namespace, labels))?.podSpec ?? objectAt(null))
      return {
        namespace: one.namespace,
        labels,
        port,
        protocol,
        title: `${what} ${one.name} ${way}`,
        known: true,
        service: one.text,
        ...(targetPort === undefined ? {} : { targetPort }),
      }
    }),
  )
}

/** A destination of a Service, with what the state says of it. */
interface Addressed {
  /** With the protocol of the Service's port. */
  readonly destination: Destination
  /** Undefined where the state does not have it. */
  readonly one: Served | undefined
  readonly declared: ServedPort | undefined
}

/** The workload's own proxy, where the Service's port leads, and what it takes that port for. */
const directStage = ({ destination, declared }: Addressed, place: Place): DirectStage => {
  const port = declared?.target(place.workload?.podSpec ?? objectAt(null)) ?? destination.targetPort ?? destination.port
  const protocol = place.servers?.get(port)?.protocol ?? place.declared.get(port)?.protocol ?? destination.protocol
  const stage: Stage = {
    ...stageAtPort(place.stage, port, place.servers),
    ...(port === destination.port ? {} : { port }),
    ...(protocol === destination.protocol ? {} : { protocol }),
  }
  return { stage, protocol }
}

interface DirectStage {
  readonly stage: Stage
  readonly protocol: Destination['protocol']
}

/** Nothing of the mesh stands behind a ServiceEntry that selects no workload. */
const isElsewhere = ({ one }: Addressed): boolean => one?.kind === 'ServiceEntry' && one.selector === undefined

/** Where the workload has a waypoint of its own, what addresses the Service passes that by (Z outbound.rs: build_request). */
const isPast = (one: Served, resolution: Resolution, waypoints: WaypointFinder): boolean =>
  labelsBehind(resolution, one).some((labels) => waypoints.ofWorkload(one.namespace, labels) !== undefined)

export const findServices = (
  resolution: Resolution,
  placeAt: PlaceFinder,
  waypoints: WaypointFinder,
): ServiceFinder => {
  const { index } = resolution
  return {
    destinations: () =>
      [...[...index.services.values()].flat(), ...index.serviceEntries].flatMap((object) => {
        const one = servedOf(object)
        if (waypoints.ofService(one) !== undefined) return destinationsOf(resolution, one, 'through its waypoint')
        return one.selector !== undefined && isPast(one, resolution, waypoints)
          ? destinationsOf(resolution, one, 'past the waypoint of its workload')
          : []
      }),
    enforcementOf: (destination, text, forced) => {
      const { namespace, labels } = destination
      const one = servedIn(resolution, namespace, text)
      const declared = one?.ports.find(({ port }) => port === destination.port)
      const addressed: Addressed = {
        destination: declared === undefined ? destination : { ...destination, protocol: declared.protocol },
        one,
        declared,
      }
      const waypoint = one === undefined ? undefined : waypoints.ofService(one)
      if (forced === 'waypoint') {
        const through = waypoint?.name ?? { namespace, name: 'waypoint' }
        const { settings, stage } = waypoints.at(through, { ...servedName(text), namespace }, destination.port)
        return { destination: addressed.destination, settings, stages: [stage] }
      }
      const place = placeAt(namespace, labels)
      const { stage, protocol } = directStage(addressed, place)
      const direct = isElsewhere(addressed) ? undefined : stage
      if (waypoint !== undefined) {
        const behind = { destination: addressed.destination, settings: place.settings, direct }
        return { ...waypoints.before(waypoint, one, behind), ...unsaidOf(place) }
      }
      return {
        destination: { ...addressed.destination, protocol },
        settings: place.settings,
        ...unsaidOf(place),
        stages: direct === undefined ? [] : [direct],
      }
    },
  }
}
