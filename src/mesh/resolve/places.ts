import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { keyText } from '../../ports/object.js'
import { digestOf, objectDigest } from '../digest.js'
import type { Destination, Enforcement, MeshSettings, ProxyKind, Unknown } from '../enforcement.js'
import { objectAt } from '../fields.js'
import { labelsKey } from './destination-key.js'
import { gatewayServers, type GatewayServer } from './gateway-servers.js'
import type { StateIndex } from './index-state.js'
import { interceptionOf } from './interception.js'
import { labelsAtStart, servicesAtStart } from './labels-at-start.js'
import { combinationsUnknown, type SelectorSource } from './label-classes.js'
import { declaredPorts, listedPorts, titlesOf, type DeclaredPort } from './ports.js'
import type { ProxyFinder } from './proxy-kind.js'
import type { Resolution } from './resolution.js'
import { buildStage, mutualTlsAt, stageAtPort, withUnknowns, type ProxyStage } from './stages.js'
import type { WaypointFinder } from './waypoints.js'
import type { Workload } from './workloads.js'

type Labels = Readonly<Record<string, string>>

/** A workload, or all that have these labels, with the proxy before it. */
export interface Place {
  readonly workload: Workload | undefined
  readonly settings: MeshSettings
  readonly unsaid: boolean
  readonly namespace: string
  readonly labels: Labels
  readonly proxy: ProxyKind
  /** The proxy is not the state's, but what was asked for. */
  readonly forced: boolean
  readonly declared: ReadonlyMap<number, DeclaredPort>
  readonly servers: ReadonlyMap<number, GatewayServer> | undefined
  /** Found when it is asked for: a list of destinations needs none. */
  readonly stage: () => ProxyStage
}

/** Finds the place of a set of labels; `forced` overrides the state's proxy, `pods` run there where no workload of it does. */
export type PlaceFinder = (namespace: string, labels: Labels, forced?: ProxyKind, pods?: Workload) => Place

/** Workloads that no policy can tell apart, and before which not the same stands. */
const differingWorkloads = (workload: Workload, proxies: ProxyFinder): readonly Unknown[] => {
  if (workload.alike.length === 0) return []
  const shown = [workload, ...workload.alike].map((one) => {
    const { kind } = proxies.ofWorkload(one)
    return { title: one.title, met: JSON.stringify([kind, interceptionOf(kind, one.annotations).text]) }
  })
  if (new Set(shown.map(({ met }) => met)).size === 1) return []
  const titles = shown.map(({ title }) => title).sort(byCodePoint)
  const identity = shown.map(({ title, met }) => `${title} ${met}`).sort(byCodePoint)
  return [
    {
      code: 'WORKLOADS_DIFFER',
      what: `${titles.join(' and ')} in ${workload.namespace} have the same labels, and not the same stands before them`,
      identity: `alike:${digestOf(identity)}`,
      effect: 'anything',
    },
  ]
}

const protocolRivals = (port: DeclaredPort): readonly Unknown[] =>
  port.rivals.length === 0
    ? []
    : [
        {
          code: 'PORT_PROTOCOL_AGE',
          what: `${titlesOf([port.service, ...port.rivals])} give port ${port.port} different protocols, and none has an age yet`,
          identity: `protocol:${port.port}:${titlesOf([port.service, ...port.rivals])}`,
          effect: 'anything',
        },
      ]

/** A Service that may select these pods by a label of running ones, where it would give a port another protocol. */
const startingServices = (
  index: StateIndex,
  workload: Workload,
  { namespace, labels }: Pick<Place, 'namespace' | 'labels'>,
): readonly Unknown[] => {
  const { podSpec } = workload
  const known = declaredPorts(index.servicesOf(namespace, labels), podSpec)
  const starting = servicesAtStart(index.services.get(namespace) ?? [], labels, workload)
  return starting.flatMap(({ service, starts }): readonly Unknown[] => {
    const differs = [...declaredPorts([service], podSpec).values()].some(
      ({ port, protocol }) => known.get(port)?.protocol !== protocol,
    )
    if (!differs) return []
    return [
      {
        code: 'LABEL_OF_RUNNING_PODS',
        what: `${titlesOf([service])} selects by a label that pods get when they start, and gives a port of theirs a protocol of its own`,
        identity: `started:${keyText(service.key)}@${objectDigest(service)} ${starts}`,
        effect: 'anything',
      },
    ]
  })
}

const findPlace = (
  resolution: Resolution,
  { namespace, labels }: Pick<Place, 'namespace' | 'labels'>,
  forced: ProxyKind | undefined,
  pods: Workload | undefined,
): Place => {
  const { state, index, proxies } = resolution
  const workload = resolution.workloads().get(labelsKey(namespace, labels))
  const running = workload ?? pods
  const finding = running === undefined ? proxies.ofLabels(namespace, labels) : proxies.ofWorkload(running)
  if (forced === undefined && finding.assumption !== undefined) resolution.assume(finding.assumption)
  if (forced === undefined && finding.assumedSidecar) resolution.assumeSidecars(namespace)
  const proxy = forced ?? finding.kind
  const podSpec = workload?.podSpec ?? objectAt(null)
  const own = resolution.settingsOf(finding.revision)
  const unknowns =
    proxy === 'none' ? [] : [...own.unknowns, ...(finding.unknown === undefined ? [] : [finding.unknown])]
  const differing = workload === undefined ? [] : differingWorkloads(workload, proxies)
  const subject = { namespace, labels, proxy, services: [] }
  const build = (): ProxyStage =>
    withUnknowns(buildStage(state, index, own.settings, subject, running?.annotations ?? {}, 'client'), [
      ...unknowns,
      ...differing,
      ...(workload === undefined ? [] : labelsAtStart(state, subject, workload, own.settings)),
      ...(workload === undefined ? [] : startingServices(index, workload, subject)),
    ])
  return {
    workload,
    settings: own.settings,
    unsaid: finding.unsaid === true,
    namespace,
    labels,
    proxy,
    forced: forced !== undefined,
    declared: declaredPorts(index.servicesOf(namespace, labels), podSpec),
    servers:
      proxy === 'gateway'
        ? gatewayServers({ namespace, labels, podSpec }, index.gateways, index.servicesOf(namespace, labels))
        : undefined,
    stage: once(build),
  }
}

/** Each place is found once. */
export const findPlaces = (resolution: Resolution): PlaceFinder => {
  const places = new Map<string, Place>()
  return (namespace, labels, forced, pods) => {
    const key = `${forced ?? ''}${pods?.title ?? ''}${labelsKey(namespace, labels)}`
    const known = places.get(key)
    if (known !== undefined) return known
    const place = findPlace(resolution, { namespace, labels }, forced, pods)
    places.set(key, place)
    return place
  }
}

/** A place at each of its ports: those that a server, a Service, a container or a setting names, and any other. */
export const portsOfPlace = (place: Place, index: StateIndex): readonly Destination[] => {
  const { workload, namespace, labels } = place
  const out = new Map<number, Destination>()
  const put = (port: number, protocol: Destination['protocol'], title: string): void => {
    if (!out.has(port))
      out.set(port, {
        namespace,
        labels,
        port,
        protocol,
        title,
        known: true,
        ...(workload === undefined ? {} : { workload: workload.title }),
      })
  }
  const title = workload?.title ?? 'workload'
  for (const server of place.servers?.values() ?? []) put(server.port, server.protocol, title)
  if (place.servers !== undefined && place.servers.size > 0) return [...out.values()]
  for (const declared of place.declared.values())
    put(declared.port, declared.protocol, `service ${declared.service.key.name}`)
  for (const port of listedPorts(workload?.podSpec ?? objectAt(null))) put(port, 'AUTO', title)
  for (const port of mutualTlsAt(index, place.settings.rootNamespace, place).ports.keys()) put(port, 'AUTO', title)
  for (const port of interceptionOf(place.proxy, workload?.annotations ?? {}).ports) put(port, 'AUTO', title)
  put(0, 'AUTO', title)
  return [...out.values()]
}

export const unsaidOf = ({ unsaid }: Place): Pick<Enforcement, 'unsaid'> => (unsaid ? { unsaid } : {})

/** Gateways and waypoints are instances of one, and have none; `forced` asks what one proxy alone would say. */
const isBehindWaypoints = ({ proxy, forced }: Place): boolean => !forced && proxy !== 'gateway' && proxy !== 'waypoint'

/** What a workload's own address meets: its waypoint, where it has one, and its own proxy. */
export const enforcementAtPlace = (
  place: Place,
  destination: Destination,
  selectors: SelectorSource,
  waypoints: WaypointFinder,
): Enforcement => {
  const declared = place.declared.get(destination.port)
  const server = place.servers?.get(destination.port)
  // A port that no Service of a known workload declares is detected; of an unknown one the caller knows more.
  const protocol =
    server?.protocol ??
    declared?.protocol ??
    (place.workload !== undefined && destination.known ? 'AUTO' : destination.protocol)
  const stage = stageAtPort(place.stage(), destination.port, place.servers)
  const rivals = [
    ...(declared === undefined || server !== undefined ? [] : protocolRivals(declared)),
    ...combinationsUnknown(selectors, destination),
  ]
  const direct = rivals.length === 0 ? stage : { ...stage, unknowns: [...stage.unknowns, ...rivals] }
  const resolved = protocol === destination.protocol ? destination : { ...destination, protocol }
  const waypoint = isBehindWaypoints(place) ? waypoints.ofWorkload(place.namespace, place.labels) : undefined
  return waypoint === undefined
    ? { destination: resolved, settings: place.settings, ...unsaidOf(place), stages: [direct] }
    : {
        ...waypoints.before(waypoint, undefined, { destination: resolved, settings: place.settings, direct }),
        ...unsaidOf(place),
      }
}
