import type { Destination, Enforcement, ProxyKind, Stage } from '../enforcement.js'
import { objectAt } from '../fields.js'
import { labelsKey } from './destination-key.js'
import { unsaidOf, type Place, type PlaceFinder } from './places.js'
import type { Resolution } from './resolution.js'
import { selects } from './selector-index.js'
import { servedName, servedOf, type Served, type ServedPort } from './served.js'
import { stageAtPort } from './stages.js'
import { findWaypoints, type WaypointFinder, type WaypointName } from './waypoints.js'

type Labels = Readonly<Record<string, string>>

/** Services that a waypoint serves, as destinations, and what a request to a Service meets. */
export interface ServiceFinder {
  destinations(): readonly Destination[]
  /** A request to a Service: through its waypoint, where the state has one for it, and then to the workload. */
  enforcementOf(destination: Destination, text: string, forced: ProxyKind | undefined): Enforcement
}

/** A waypoint and what stands behind it are compared under one set of settings; of two revisions there are two. */
const withRivalRevision = (stage: Stage): Stage => ({
  ...stage,
  unknowns: [
    ...stage.unknowns,
    {
      code: 'REVISION_UNKNOWN',
      what: 'a waypoint and the workload behind it belong to different revisions of Istio',
      identity: 'revision:waypoint',
      effect: 'anything',
    },
  ],
})

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

const destinationsOf = (resolution: Resolution, one: Served): readonly Destination[] => {
  const what = one.kind === 'Service' ? 'service' : 'service entry'
  return labelsBehind(resolution, one).flatMap((labels) =>
    one.ports.map(({ port, protocol, target }): Destination => {
      const targetPort = target(resolution.workloads().get(labelsKey(one.namespace, labels))?.podSpec ?? objectAt(null))
      return {
        namespace: one.namespace,
        labels,
        port,
        protocol,
        title: `${what} ${one.name} through its waypoint`,
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
  readonly name: Pick<Served, 'kind' | 'namespace' | 'name'>
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

const throughWaypoint = (
  addressed: Addressed,
  place: Place,
  waypoint: WaypointName,
  waypoints: WaypointFinder,
): Enforcement => {
  const { destination, name } = addressed
  const direct = directStage(addressed, place).stage
  const elsewhere = isElsewhere(addressed)
  const first = stageAtPort(waypoints.stage(waypoint, name), destination.port, undefined)
  const { settings: own } = waypoints.settings(waypoint)
  // The waypoint's own ServiceAccount is named as the waypoint: its pods are made by Istio.
  const peer = { principal: `${own.trustDomain}/ns/${waypoint.namespace}/sa/${waypoint.name}` }
  const second: readonly Stage[] = elsewhere || place.proxy !== 'ztunnel' ? [] : [{ ...direct, peer }]
  const ways = [first, ...second]
  return {
    destination,
    settings: own,
    ...unsaidOf(place),
    stages: elsewhere || own === place.settings ? ways : ways.map((stage) => withRivalRevision(stage)),
    bypass: elsewhere ? [] : [own === place.settings ? direct : withRivalRevision(direct)],
  }
}

/** The waypoint alone: what `proxy` of a request asks for. */
const atWaypoint = (
  { destination, name }: Addressed,
  waypoint: WaypointName,
  waypoints: WaypointFinder,
): Enforcement => ({
  destination,
  settings: waypoints.settings(waypoint).settings,
  stages: [stageAtPort(waypoints.stage(waypoint, name), destination.port, undefined)],
})

export const findServices = (resolution: Resolution, placeAt: PlaceFinder): ServiceFinder => {
  const { index } = resolution
  const waypoints = findWaypoints(resolution)
  return {
    destinations: () =>
      [...[...index.services.values()].flat(), ...index.serviceEntries]
        .map((object) => servedOf(object))
        .filter((one) => waypoints.of(one) !== undefined)
        .flatMap((one) => destinationsOf(resolution, one)),
    enforcementOf: (destination, text, forced) => {
      const { namespace, labels } = destination
      const one = servedIn(resolution, namespace, text)
      const declared = one?.ports.find(({ port }) => port === destination.port)
      const addressed: Addressed = {
        destination: declared === undefined ? destination : { ...destination, protocol: declared.protocol },
        name: { ...servedName(text), namespace },
        one,
        declared,
      }
      const waypoint = one === undefined ? undefined : waypoints.of(one)
      if (forced === 'waypoint') return atWaypoint(addressed, waypoint ?? { namespace, name: 'waypoint' }, waypoints)
      const place = placeAt(namespace, labels)
      if (waypoint !== undefined) return throughWaypoint(addressed, place, waypoint, waypoints)
      const { stage, protocol } = directStage(addressed, place)
      return {
        destination: { ...addressed.destination, protocol },
        settings: place.settings,
        ...unsaidOf(place),
        stages: isElsewhere(addressed) ? [] : [stage],
      }
    },
  }
}
