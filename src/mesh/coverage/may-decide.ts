import type { MayHold } from '../../manifests/may-hold.js'
import type { CoverageEntry } from './entry.js'
import { kindTables } from './tables.js'

/**
 * Of these some objects decide by their names, or by their labels as a Namespace does, which a text that nobody can read does not
 * say.
 */
const decidedByMetadata: ReadonlySet<string> = new Set([
  '/ConfigMap',
  '/Namespace',
  'apiextensions.k8s.io/CustomResourceDefinition',
])

const isNeutral = (table: readonly CoverageEntry[] | undefined): boolean =>
  table?.every(({ cover }) => cover === 'neutral') === true

/** Whether every field of a kind is known to decide nothing; of a kind without a table nobody knows what it holds. */
const decidesNothing = (title: string): boolean =>
  !decidedByMetadata.has(title) && Object.hasOwn(kindTables, title) && isNeutral(kindTables[title])

/** Kinds that decide nothing and whose names no other group has: overlays of ytt say no group. */
const idleInAnyGroup: ReadonlySet<string> = new Set([
  ...['HorizontalPodAutoscaler', 'VerticalPodAutoscaler', 'PodDisruptionBudget', 'PersistentVolumeClaim'],
])

/**
 * Whether a text that nobody can read may hold an object of which a change has to be judged: of any kind but those of which
 * every field is neutral. False is certain.
 */
export const mayHoldDeciding = ({ groups, kinds, meshParts }: MayHold): boolean => {
  if (meshParts === true) return true
  // An object says both.
  if ((groups !== 'any' && groups.size === 0) || (kinds !== 'any' && kinds.size === 0)) return false
  if (kinds === 'any') return true
  if (groups === 'any') return [...kinds].some((kind) => !idleInAnyGroup.has(kind))
  return [...groups].some((group) => [...kinds].some((kind) => !decidesNothing(`${group}/${kind}`)))
}
