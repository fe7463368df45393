import type { KubernetesObject } from '../../ports/object.js'
import type { Destination, Enforcement, ProxyKind, Stage } from '../enforcement.js'
import { objectAt } from '../fields.js'
import { labelsKey } from './destination-key.js'
import { unsaidOf, type Place, type PlaceFinder } from './places.js'
import type { Resolution } from './resolution.js'
import { indexLabels, type LabelIndex } from './selector-index.js'
import { servedName, servedOf, type Served, type ServedPort } from './served.js'
import { stageAtPort } from './stages.js'
import type { WaypointFinder } from './waypoints.js'
import { groupBy } from '../../ports/group-by.js'

type Labels = Readonly<Record<string, string>>

/** Services that a waypoint serves, as destinations, and what a request to a Service meets. */
export interface ServiceFinder {
  destinations(): readonly Destination[]
  /** A request to a Service: through its waypoint, where the state has one for it, and then to the workload. */
  enforcementOf(destination: Destination, text: string, forced: ProxyKind | undefined): Enforcement
}

/** Services and ServiceEntries by namespace, kind and name; of two with one name the first counts. */
const indexServed = ({ index }: Resolution): ReadonlyMap<string, KubernetesObject> =>
  new Map(
    [...[...index.services.values()].flat(), ...index.serviceEntries]
      .reverse()
      .map((object) => [`${object.key.namespace}/${servedOf(object).text}`, object]),
  )

/** Labels of the workloads behind a Service; its own selector where none of them is known. */
type LabelsBehind = (one: Served) => readonly Labels[]

const findBehind = (resolution: Resolution): LabelsBehind => {
  const namespaces = new Map<string, LabelIndex<Labels>>()
  const indexOf = (namespace: string): LabelIndex<Labels> | undefined => {
    if (namespaces.size === 0)
      for (const [name, list] of groupBy(resolution.workloads().values(), ({ namespace }) => namespace))
        namespaces.set(
          name,
          indexLabels(
            list.map(({ labels }) => labels),
            (labels) => labels,
          ),
        )
    return namespaces.get(namespace)
  }
  return ({ selector, namespace }) => {
    if (selector === undefined) return [{}]
    const behind = indexOf(namespace)?.selectedBy(selector) ?? []
    return behind.length === 0 ? [selector] : behind
  }
}

const destinationsOf = (
  resolution: Resolution,
  labelsBehind: LabelsBehind,
  one: Served,
  way: string,
): readonly Destination[] => {
  const what = one.kind === 'Service' ? 'service' : 'service entry'
  return labelsBehind(one).flatMap((labels) =>
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
    ...stageAtPort(place.stage(), port, place.servers),
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
const isPast = (one: Served, labelsBehind: LabelsBehind, waypoints: WaypointFinder): boolean =>
  labelsBehind(one).some((labels) => waypoints.ofWorkload(one.namespace, labels) !== undefined)

export const findServices = (
  resolution: Resolution,
  placeAt: PlaceFinder,
  waypoints: WaypointFinder,
): ServiceFinder => {
  const { index } = resolution
  const labelsBehind = findBehind(resolution)
  let served: ReadonlyMap<string, KubernetesObject> | undefined
  const servedIn = (namespace: string, text: string): Served | undefined => {
    const object = (served ??= indexServed(resolution)).get(`${namespace}/${text}`)
    return object === undefined ? undefined : servedOf(object)
  }
  return {
    destinations: () => {
      if (!waypoints.mayBeMet()) return []
      return [...[...index.services.values()].flat(), ...index.serviceEntries].flatMap((object) => {
        const one = servedOf(object)
        if (waypoints.ofService(one) !== undefined)
          return destinationsOf(resolution, labelsBehind, one, 'through its waypoint')
        return one.selector !== undefined && isPast(one, labelsBehind, waypoints)
          ? destinationsOf(resolution, labelsBehind, one, 'past the waypoint of its workload')
          : []
      })
    },
    enforcementOf: (destination, text, forced) => {
      const { namespace, labels } = destination
      const one = servedIn(namespace, text)
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
      const place = placeAt(namespace, labels, undefined, destination.pods)
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
