import type { Request } from '../../ports/request.js'
import type { Destination, Enforcement, Stage } from '../enforcement.js'
import type { Mesh } from '../resolve.js'
import { labelsKey } from '../resolve/destination-key.js'
import { readsPorts } from '../reads-ports.js'
import { newLeadsOfService } from '../service-leads.js'
import { groupBy } from '../../ports/group-by.js'
import { once } from '../../ports/once.js'
import { findPossibleGateways } from '../resolve/unread-gateways.js'

/** One way to a destination, in both states. */
export interface Way {
  readonly before: Enforcement
  readonly after: Enforcement
  /** Where its rows hold beside their destination; empty for the way that callers take by default. */
  readonly where: string
  /** What a request must ask for to be judged on this way. */
  readonly proxy?: Request['proxy']
  /** The way itself comes or goes: what it is compared with may be met anyway, and is neither. */
  readonly only?: 'gained' | 'lost'
}

const straight = ({ destination, settings, unsaid, stages, bypass }: Enforcement): Enforcement => ({
  destination,
  settings,
  ...(unsaid === undefined ? {} : { unsaid }),
  stages: bypass ?? stages,
})

/**
 * Of most callers nobody can say whether anything leads them through a waypoint. To a Service what goes straight meets
 * what its workload does, and is compared there; a workload that has a waypoint of its own is compared on both ways.
 */
const pastWaypoint = (before: Enforcement, after: Enforcement): readonly Way[] => {
  if (after.destination.service !== undefined || (before.bypass === undefined && after.bypass === undefined)) return []
  const [then, now] = [straight(before), straight(after)]
  const proxy = now.stages[0]?.proxy
  return [
    {
      before: then,
      after: now,
      where: 'past its waypoint',
      ...(proxy === undefined || proxy === 'none' ? {} : { proxy }),
    },
  ]
}

/** No Service has an empty name: its pods are met as by requests that nothing leads to them. */
const withoutService = (mesh: Mesh, destination: Destination): Enforcement => {
  const { service } = destination
  const found = mesh.enforcementOf({ ...destination, service: '' })
  return { ...found, destination: { ...found.destination, ...(service === undefined ? {} : { service }) } }
}

/**
 * Whether a Service leads to the pods of a destination in one state alone, though they are there in both. By another of its
 * ports it is the same way, but where policies tell ports apart.
 */
const leadsAnew = (from: Mesh, to: Mesh): ((destination: Destination) => 'to pods' | 'by a port' | undefined) => {
  const known = new Map<string, ReadonlySet<string>>()
  const placesAt = (namespace: string, service: string, port: number | undefined): ReadonlySet<string> => {
    const key = `${namespace}/${service}:${port ?? ''}`
    let places = known.get(key)
    if (places === undefined) {
      const leads = newLeadsOfService(from, to, namespace, service, port)
      places = new Set(leads.map((lead) => labelsKey(lead.namespace, lead.labels)))
      known.set(key, places)
    }
    return places
  }
  return (destination) => {
    const { namespace, service, port, labels } = destination
    if (service === undefined) return undefined
    const place = labelsKey(namespace, labels)
    if (!placesAt(namespace, service, port).has(place)) return undefined
    if (placesAt(namespace, service, undefined).has(place)) return 'to pods'
    return [from, to].some((mesh) => readsPorts(mesh.enforcementOf(destination))) ? 'by a port' : undefined
  }
}

/** Of a Service that leads to the same port of the same pods by another port of its own: what is enforced there. */
const byFormerPort = (mesh: Mesh): ((destination: Destination) => Enforcement | undefined) => {
  const keyOf = ({ namespace, service, labels, targetPort }: Destination): string =>
    JSON.stringify([service ?? null, targetPort ?? null, labelsKey(namespace, labels)])
  const served = once(() =>
    groupBy(
      mesh.destinations().filter(({ service }) => service !== undefined),
      keyOf,
    ),
  )
  return (destination) => {
    const found = served().get(keyOf(destination)) ?? []
    const [first] = [...found].sort((left, right) => left.port - right.port)
    return first === undefined ? undefined : { ...atPort(mesh.enforcementOf(first), first.port), destination }
  }
}

/** Rules that name ports mean those of the place, whichever port a request to another place asks for. */
export const atPort = (enforcement: Enforcement, port: number): Enforcement => {
  const at = (stage: Stage): Stage => (stage.port === undefined ? { ...stage, port } : stage)
  const { stages, bypass } = enforcement
  return { ...enforcement, stages: stages.map(at), ...(bypass === undefined ? {} : { bypass: bypass.map(at) }) }
}

/** The ways to a destination, first the usual one. */
export const findWays = (old: Mesh, now: Mesh): ((then: Destination, destination: Destination) => readonly Way[]) => {
  const isPossibleGateway = findPossibleGateways([old.state, now.state])
  const [gainedWay, lostWay] = [leadsAnew(old, now), leadsAnew(now, old)]
  const formerly = byFormerPort(old)
  const usual = (then: Destination, destination: Destination, before: Enforcement, after: Enforcement) => {
    // Where its labels are others, that is told beside this.
    const isOne = then === destination
    const [gains, loses] = isOne ? [gainedWay(destination), lostWay(then)] : []
    if (gains === undefined && loses === undefined) return [{ before, after, where: '' }]
    // Rules of a waypoint about ports are about those of the Service: none about the former port meets the new one.
    const former = gains === 'by a port' ? formerly(then) : undefined
    return [
      ...(gains === undefined
        ? []
        : [{ before: former ?? withoutService(old, then), after, where: '', only: 'gained' as const }]),
      ...(loses === undefined
        ? []
        : [{ before, after: withoutService(now, destination), where: '', only: 'lost' as const }]),
    ]
  }
  return (then, destination) => {
    const [before, after] = [old.enforcementOf(then), now.enforcementOf(destination)]
    const ways: readonly Way[] = usual(then, destination, before, after)
    const proxies = [...before.stages, ...after.stages].map(({ proxy }) => proxy)
    const isAsked =
      proxies.some((proxy) => proxy === 'none' || proxy === 'ztunnel') &&
      isPossibleGateway(destination, proxies.includes('none'))
    return [
      ...ways,
      ...pastWaypoint(before, after),
      ...(isAsked
        ? [
            {
              before: old.enforcementOf(then, 'gateway'),
              after: now.enforcementOf(destination, 'gateway'),
              where: 'if it is a gateway',
              proxy: 'gateway' as const,
            },
          ]
        : []),
    ]
  }
}
