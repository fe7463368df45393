import type { Enforcement } from '../enforcement.js'

/** One way to a destination, in both states. */
export interface Way {
  readonly before: Enforcement
  readonly after: Enforcement
  /** Where its rows hold beside their destination; empty for the way that callers take by default. */
  readonly where: string
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
export const waysTo = (before: Enforcement, after: Enforcement): readonly Way[] => {
  const usual: Way = { before, after, where: '' }
  const isService = after.destination.service !== undefined
  return isService || (before.bypass === undefined && after.bypass === undefined)
    ? [usual]
    : [usual, { before: straight(before), after: straight(after), where: 'past its waypoint' }]
}
