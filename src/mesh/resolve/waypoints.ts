import type { KubernetesObject } from '../../ports/object.js'
import { objectsOfKind, objectsOfKindName } from '../../ports/objects-of-kind.js'
import { once } from '../../ports/once.js'
import type { CallerWay, Destination, Enforcement, Stage, Unknown } from '../enforcement.js'
import { byCodePoint } from '../../ports/order.js'
import { member, objectAt, textAt } from '../fields.js'
import { gatewayAccount, gatewayNameLabel, isServiceRef, targetOf } from './attachment.js'
import { findCallers } from './callers.js'
import type { StateIndex } from './index-state.js'
import type { Resolution } from './resolution.js'
import type { RevisionSettings } from './revision-settings.js'
import type { Served } from './served.js'
import { buildStage, stageAtPort, withUnknowns, type ProxyStage } from './stages.js'
import { lookUpWaypoints, useWaypoint, waypointFor, type FoundWaypoint, type WaypointName } from './waypoint-lookup.js'

/** A waypoint that some traffic meets. */
export interface MetWaypoint {
  readonly name: WaypointName
  readonly assumed: boolean
  /** No label and no Gateway says its name, so nobody knows as whom it sends on. */
  readonly nameless?: true
  readonly unknowns: readonly Unknown[]
}

/** What stands behind a waypoint. */
export interface Behind {
  readonly destination: Destination
  readonly settings: Enforcement['settings']
  /** The workload's own proxy; undefined where nothing of the mesh stands there. */
  readonly direct: Stage | undefined
}

type Addressed = Pick<Served, 'kind' | 'namespace' | 'name'>

/** Waypoints of Services and workloads, and what they enforce. */
export interface WaypointFinder {
  /** What labels say; where they were not read, one is assumed if a policy has the Service for its target. */
  ofService(one: Served): MetWaypoint | undefined
  ofWorkload(namespace: string, labels: Readonly<Record<string, string>>): MetWaypoint | undefined
  /** Whether a Service or known workload may have one at all: something names a waypoint, or a policy has a Service for its target. */
  mayBeMet(): boolean
  /** The waypoint alone. `one` is missing where a workload is addressed. */
  at(
    waypoint: WaypointName,
    one: Addressed | undefined,
    port: number,
  ): Pick<Enforcement, 'settings'> & { readonly stage: Stage }
  /** What callers meet on both ways: through the waypoint, and straight. */
  before(waypoint: MetWaypoint, one: Served | undefined, behind: Behind): Enforcement
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

const serviceRefs = (object: KubernetesObject): readonly string[] =>
  targetOf(object)
    .refs.filter(isServiceRef)
    .map(({ kind, name }) => `${kind}/${name}`)

/** What some policy names as its target, `kind/namespace/name`. */
const targetedServices = (index: StateIndex): ReadonlySet<string> => {
  const out = new Set<string>()
  for (const one of [index.authorization, index.request])
    for (const namespace of one.namespaces)
      for (const ref of one.inNamespace(namespace).flatMap((object) => serviceRefs(object)))
        out.add(ref.replace('/', `/${namespace}/`))
  return out
}

/** Waypoints that serve Services, in order of name. */
const waypointsForServices = ({ state }: Resolution): readonly KubernetesObject[] =>
  objectsOfKind(state, 'gateway.networking.k8s.io', 'Gateway')
    .filter(
      ({ labels, content }) =>
        textAt(content, 'spec', 'gatewayClassName') === 'istio-waypoint' &&
        labels[waypointFor] !== 'workload' &&
        labels[waypointFor] !== 'none',
    )
    .sort((a, b) => byCodePoint(a.key.name, b.key.name))

const namesWaypoint = (resolution: Resolution): boolean =>
  ['Namespace', 'Service', 'ServiceEntry'].some((kind) =>
    objectsOfKindName(resolution.state, kind).some(
      ({ labels, content }) =>
        Object.hasOwn(labels, useWaypoint) ||
        // A selector stands for the labels of workloads that are not known.
        member(objectAt(content, 'spec', 'selector'), useWaypoint) !== undefined ||
        member(objectAt(content, 'spec', 'workloadSelector', 'labels'), useWaypoint) !== undefined,
    ),
  ) || [...resolution.workloads().values()].some(({ labels }) => Object.hasOwn(labels, useWaypoint))

/** Keeps what a question was answered the first time. */
const remember = <Key, Value>(find: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    if (!known.has(key)) known.set(key, find(key))
    return known.get(key) as Value
  }
}

const metOf = (found: FoundWaypoint): MetWaypoint | undefined =>
  found.kind === 'waypoint' ? { name: found.waypoint, assumed: found.assumed, unknowns: found.unknowns } : undefined

/** The waypoint's own ServiceAccount, as its peers see it: its pods are made by Istio. */
const principalOf = (
  { state }: Resolution,
  { trustDomain }: Enforcement['settings'],
  waypoint: WaypointName,
): string => {
  const gateway = objectsOfKind(state, 'gateway.networking.k8s.io', 'Gateway').find(
    ({ key }) => key.namespace === waypoint.namespace && key.name === waypoint.name,
  )
  return `${trustDomain}/ns/${waypoint.namespace}/sa/${gateway === undefined ? waypoint.name : gatewayAccount(gateway)}`
}

export const findWaypoints = (resolution: Resolution): WaypointFinder => {
  const { state, index, proxies } = resolution
  const lookup = lookUpWaypoints(state)
  const targeted = once(() => targetedServices(index))
  const settingsOf = (waypoint: WaypointName): RevisionSettings =>
    resolution.settingsOf(proxies.ofLabels(waypoint.namespace, { [gatewayNameLabel]: waypoint.name }).revision)
  const stages = new Map<string, ProxyStage>()
  const stageOf = (waypoint: WaypointName, one: Addressed | undefined): ProxyStage => {
    const key = [waypoint.namespace, waypoint.name, one?.kind ?? '', one?.namespace ?? '', one?.name ?? ''].join('/')
    const known = stages.get(key)
    if (known !== undefined) return known
    const labels = { [gatewayNameLabel]: waypoint.name }
    const services = one === undefined ? [] : [{ kind: one.kind, namespace: one.namespace, name: one.name }]
    const subject = { namespace: waypoint.namespace, labels, proxy: 'waypoint' as const, services }
    const settings = settingsOf(waypoint)
    const stage = withUnknowns(buildStage(state, index, settings.settings, subject, {}, 'client'), settings.unknowns)
    stages.set(key, stage)
    return stage
  }
  const waypoints = once(() => waypointsForServices(resolution))
  const isNamed = once(() => namesWaypoint(resolution))
  const mayBeMet = once(() => isNamed() || targeted().size > 0 || waypoints().length > 0)
  /** Nothing that was read says a waypoint, and a policy waits for one, or one waits for Services: it is taken that it serves. */
  const assumeFor = (one: Served): MetWaypoint | undefined => {
    const here = waypoints().filter(({ key }) => key.namespace === one.namespace)
    const isTarget = targeted().has(`${one.kind}/${one.namespace}/${one.name}`)
    if (!isTarget && (here.length === 0 || isNamed())) return undefined
    const title = `${one.kind} ${one.namespace}/${one.name}`
    resolution.assume(
      isTarget
        ? `a policy has ${title} for its target, and nothing says which waypoint serves it: one is assumed`
        : `a waypoint stands beside ${title}, and nothing says whether it serves it: that is assumed`,
    )
    const [only, ...others] = here
    return only === undefined || others.length > 0
      ? { name: { namespace: one.namespace, name: 'waypoint' }, assumed: true, nameless: true, unknowns: [] }
      : { name: { namespace: only.key.namespace, name: only.key.name }, assumed: true, unknowns: [] }
  }
  const callers = remember((gatewaysThrough: boolean): readonly CallerWay[] => findCallers(resolution, gatewaysThrough))
  const at: WaypointFinder['at'] = (waypoint, one, port) => ({
    settings: settingsOf(waypoint).settings,
    stage: stageAtPort(stageOf(waypoint, one), port, undefined),
  })
  return {
    ofService: (one) => {
      const found = lookup.ofService(one.object)
      return found.kind === 'unsaid' ? assumeFor(one) : metOf(found)
    },
    ofWorkload: (namespace, labels) => metOf(lookup.ofWorkload(namespace, labels)),
    mayBeMet,
    at,
    before: (waypoint, one, { destination, settings, direct }) => {
      const { settings: its, stage } = at(waypoint.name, one, destination.port)
      const first =
        waypoint.unknowns.length === 0 ? stage : { ...stage, unknowns: [...stage.unknowns, ...waypoint.unknowns] }
      const peer = { principal: principalOf(resolution, its, waypoint.name) }
      const second = direct?.proxy === 'ztunnel' && waypoint.nameless !== true ? [{ ...direct, peer }] : []
      const isRival = direct !== undefined && its !== settings
      const mark = (way: Stage): Stage => (isRival ? withRivalRevision(way) : way)
      const ways = callers(one !== undefined && lookup.isForIngress(one.object, its.istioVersion))
      return {
        destination,
        settings: its,
        stages: [first, ...second].map(mark),
        bypass: direct === undefined ? [] : [mark(direct)],
        ...(ways.length === 0 ? {} : { callers: ways }),
        ...(waypoint.assumed ? { assumedWaypoint: true } : {}),
      }
    },
  }
}
