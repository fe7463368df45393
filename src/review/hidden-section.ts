import type { Plan } from '../plan/plan.js'
import { paragraph, say, strong, words, type Block } from './block.js'
import { plural } from './plural.js'
import type { Level } from './review-meta.js'

/** Counts in place of what was read from a cluster, where the repository is public. */
export const hiddenSection = (plan: Plan, level: Level): readonly Block[] => {
  const { hidden } = plan.observed
  if (hidden === undefined || level === 'verdict') return []
  const counts = hiddenCounts(plan)
  const told = counts.length === 0 ? ['nothing that changes'] : counts
  return [
    paragraph(
      say`${strong('Not shown on a public repository')}, since it was read from the cluster: ${words(told.join(', '))}. The protected configuration may say ${'publishLive: true'}.`,
    ),
  ]
}

export const hiddenCounts = ({ observed: { hidden } }: Plan): readonly string[] => {
  if (hidden === undefined) return []
  const {
    gained,
    lost,
    destinations,
    permissionsGained,
    permissionsLost,
    permissionsUnknown,
    findings,
    objects = 0,
  } = hidden
  const told: readonly (readonly [number, string, string?])[] = [
    [gained, 'gain'],
    [lost, 'loss', 'losses'],
    [destinations, 'destination'],
    [permissionsGained, 'permission gained', 'permissions gained'],
    [permissionsLost, 'permission lost', 'permissions lost'],
    [permissionsUnknown, 'permission that cannot be judged', 'permissions that cannot be judged'],
    [findings, 'finding'],
    [objects, 'object'],
  ]
  return told.flatMap(([number, one, many]) => (number === 0 ? [] : [plural(number, one, many)]))
}
