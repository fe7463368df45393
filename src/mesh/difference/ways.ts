import type { Request } from '../../ports/request.js'
import type { Destination, Enforcement } from '../enforcement.js'
import type { Mesh } from '../resolve.js'
import { findPossibleGateways } from '../resolve/unread-gateways.js'

/** One way to a destination, in both states. */
export interface Way {
  readonly before: Enforcement
  readonly after: Enforcement
  /** Where its rows hold beside their destination; empty for the way that callers take by default. */
  readonly where: string
  /** What a request must ask for to be judged on this way. */
  readonly proxy?: Request['proxy']
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

/** The ways to a destination, first the usual one. */
export const findWays = (old: Mesh, now: Mesh): ((then: Destination, destination: Destination) => readonly Way[]) => {
  const isPossibleGateway = findPossibleGateways([old.state, now.state])
  return (then, destination) => {
    const [before, after] = [old.enforcementOf(then), now.enforcementOf(destination)]
    const proxies = [...before.stages, ...after.stages].map(({ proxy }) => proxy)
    const isAsked =
      proxies.some((proxy) => proxy === 'none' || proxy === 'ztunnel') &&
      isPossibleGateway(destination, proxies.includes('none'))
    return [
      { before, after, where: '' },
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
