import type { Segment } from '../config/config.js'
import type { Destination } from '../mesh/enforcement.js'
import { numberAt, objectsAt } from '../mesh/fields.js'
import { placesOfMesh } from '../mesh/places-of-mesh.js'
import type { Mesh } from '../mesh/resolve.js'
import { selects } from '../mesh/resolve/selector-index.js'
import type { KubernetesObject } from '../ports/object.js'
import { identityOf, serviceTitle, type Call, type Caller, type Declaration } from './declaration.js'
import { readServiceName } from './read-calls.js'
import { findTarget, isTarget, type Labels, type NoTarget, type Target } from './targets.js'
import { anyOperation, type Grant } from './write-rules.js'
import { labelsKey } from '../mesh/resolve/destination-key.js'

/** A declared call, and where it arrives. */
export interface Edge {
  readonly caller: Caller
  readonly call: Call
  readonly target: Target | NoTarget
}

/** What is declared, laid on the workloads and Services of a mesh. */
export interface DeclaredAccess {
  readonly mesh: Mesh
  readonly namespace: string
  readonly declaration: Declaration
  readonly segments: readonly PlacedSegment[]
  readonly edges: readonly Edge[]
  /** Edges of which a segment takes every workload away. */
  readonly keptOut: readonly { readonly edge: Edge; readonly segment: string }[]
  /** Whether a policy is what a binding of the same configuration asks for: said elsewhere, and no excess. */
  readonly isGranted: (policy: KubernetesObject) => boolean
  /** Edges that arrive at a destination: a Service at its waypoint, or a workload at a port. */
  edgesAt(destination: Destination): readonly Edge[]
  /** What those edges grant there, and what a waypoint needs to pass on. */
  grantsAt(destination: Destination): readonly Grant[]
  /** What a waypoint needs to pass on, alone. */
  passingAt(destination: Destination): readonly Grant[]
}

/** A segment with its Services as the mesh has them. */
export interface PlacedSegment {
  readonly segment: Segment
  readonly services: ReadonlySet<string>
  readonly targets: readonly Target[]
  readonly isMember: (caller: Caller) => boolean
}

const placeSegment = (mesh: Mesh, segment: Segment, edges: readonly Edge[], namespace: string): PlacedSegment => {
  const names = segment.services.flatMap((text) => readServiceName(text, namespace) ?? [])
  const services = new Set(names.map(serviceTitle))
  const targets = new Map<Target['object'], Target>()
  for (const { target } of edges)
    if (isTarget(target) && services.has(serviceTitle(target.service))) targets.set(target.object, target)
  // Nobody calls it yet: its workloads are of the segment all the same.
  for (const service of names) {
    const object = placesOfMesh(mesh).services.get(`${service.namespace}/${service.name}`)
    for (const port of object === undefined || targets.has(object) ? [] : objectsAt(object.content, 'spec', 'ports')) {
      const target = findTarget(mesh, { service, port: numberAt(port, 'port') ?? 0 })
      if (isTarget(target)) targets.set(target.object, target)
    }
  }
  return {
    segment,
    services,
    targets: [...targets.values()],
    isMember: ({ id, group }) =>
      segment.callers.includes(id) || (group !== undefined && segment.callers.includes(group)),
  }
}

/** Segments that a workload belongs to: those with a Service that selects it. */
const segmentsOf = (segments: readonly PlacedSegment[], namespace: string, labels: Labels): readonly PlacedSegment[] =>
  segments.filter(({ targets }) =>
    targets.some(({ service, selector }) => service.namespace === namespace && selects(selector, labels)),
  )

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** The identity that a ztunnel behind a waypoint sees instead of the caller's. */
const waypointIdentity = (mesh: Mesh, destination: Destination): string | undefined => {
  const peer = mesh.enforcementOf(destination).stages[1]?.peer
  const found = typeof peer === 'object' ? /^[^/]+\/ns\/([^/]+)\/sa\/(.+)$/.exec(peer.principal) : null
  return found?.[1] === undefined || found[2] === undefined ? undefined : `${found[1]}/${found[2]}`
}

const serviceKey = (namespace: string, service: string, port: number): string => `${namespace}/${service}:${port}`

/** Lays a declaration on a mesh. A call to a broad Service is none to the workloads of a segment that it also selects. */
export const layOnMesh = (
  declaration: Declaration,
  mesh: Mesh,
  namespace: string,
  wanted: readonly Segment[],
  isGranted: DeclaredAccess['isGranted'] = () => false,
): DeclaredAccess => {
  const targets = new Map<string, Target | NoTarget>()
  const targetOf = (call: Call): Target | NoTarget => {
    const key = serviceKey(call.service.namespace, call.service.name, call.port)
    const found = targets.get(key) ?? findTarget(mesh, call)
    targets.set(key, found)
    return found
  }
  const edges = declaration.callers.flatMap((caller) =>
    caller.calls.map((call): Edge => ({ caller, call, target: targetOf(call) })),
  )
  const segments = wanted.map((segment) => placeSegment(mesh, segment, edges, namespace))
  const atService = new Map<string, Edge[]>()
  const atWorkload = new Map<string, Edge[]>()
  const passedOn = new Map<string, Set<string>>()
  const keptOut: { edge: Edge; segment: string }[] = []
  for (const edge of edges) {
    const { target, call } = edge
    const kept: PlacedSegment[] = []
    if (!isTarget(target)) continue
    const { service } = target
    if (target.attach === 'waypoint') push(atService, serviceKey(service.namespace, service.name, call.port), edge)
    for (const { labels, port } of target.workloads) {
      const key = `${labelsKey(service.namespace, labels)}:${port}`
      const own = segmentsOf(segments, service.namespace, labels)
      const isBroad = own.length > 0 && !own.some(({ services }) => services.has(serviceTitle(service)))
      if (isBroad) kept.push(...own.slice(0, 1))
      if (isBroad) continue
      if (target.attach === 'workloads') push(atWorkload, key, edge)
      else {
        const addressed = { namespace: service.namespace, labels, port: call.port, service: service.name }
        const identity = waypointIdentity(mesh, { ...addressed, protocol: 'AUTO', title: '', known: true })
        if (identity !== undefined) passedOn.set(key, (passedOn.get(key) ?? new Set()).add(identity))
      }
    }
    const [first] = kept
    if (first !== undefined && kept.length === target.workloads.length)
      keptOut.push({ edge, segment: first.segment.name })
  }
  const edgesAt: DeclaredAccess['edgesAt'] = ({ namespace: space, labels, port, service }) =>
    (service === undefined
      ? atWorkload.get(`${labelsKey(space, labels)}:${port}`)
      : atService.get(serviceKey(space, service, port))) ?? []
  const passingAt: DeclaredAccess['passingAt'] = ({ namespace: space, labels, port, service }) =>
    service !== undefined
      ? []
      : [...(passedOn.get(`${labelsKey(space, labels)}:${port}`) ?? [])].map((identity) => ({
          identity,
          port,
          operation: anyOperation,
        }))
  return {
    mesh,
    namespace,
    declaration,
    segments,
    edges,
    keptOut,
    isGranted,
    edgesAt,
    grantsAt: (destination) => [
      ...edgesAt(destination).map(({ caller, call }) => ({
        identity: identityOf(caller),
        port: destination.port,
        operation: call,
      })),
      ...passingAt(destination),
    ],
    passingAt,
  }
}
