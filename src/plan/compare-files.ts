import type { MeshOverrides } from '../config/config.js'
import { composeStates } from '../manifests/state.js'
import type { AccessDiff } from '../mesh/difference/access-diff.js'
import { compareMeshes } from '../mesh/difference/difference.js'
import { evaluate } from '../mesh/evaluate/evaluate.js'
import { readKinds } from '../mesh/kinds.js'
import { resolveMesh } from '../mesh/resolve.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import { comparePermissions } from '../rbac/compare-permissions.js'
import type { PermissionChange } from '../rbac/permission-change.js'
import type { UnitBeside } from './opened-environment.js'

/** What a comparison says: of access, and of permissions. */
export interface Comparison {
  readonly access: AccessDiff
  readonly permissions: readonly PermissionChange[]
}

/** Both sides of files alone, and what of them is not whole. */
export type FileSides = Pick<UnitBeside, 'before' | 'after'> & Partial<Pick<UnitBeside, 'incomplete'>>

/** States of files, of which no cluster says more than the one that is given. */
export const statesOfFiles = (
  { before, after, incomplete = [] }: FileSides,
  world?: MeshState,
): { readonly before: MeshState; readonly after: MeshState } =>
  composeStates(world, before, after, { kinds: readKinds, incomplete })

/** Objects of files; what was read of each kind is as `read` says, where these are not all that was read. */
export const compareFiles = (
  sides: FileSides,
  overrides: MeshOverrides,
  { read = sides, world }: { readonly read?: FileSides; readonly world?: MeshState | undefined } = {},
): Comparison => {
  const states = statesOfFiles(sides, world)
  const { reads } = read === sides ? states.before : statesOfFiles(read).before
  const before = { ...states.before, reads }
  const after = { ...states.after, reads }
  return compareStates(before, after, overrides)
}

const compareStates = (before: MeshState, after: MeshState, overrides: MeshOverrides): Comparison => ({
  access: compareMeshes(resolveMesh(before, overrides), resolveMesh(after, overrides), { evaluate }),
  permissions: comparePermissions(before, after),
})

const numbers = new WeakMap<KubernetesObject, number>()
let lastNumber = 0

const numberOf = (object: KubernetesObject): number => {
  const known = numbers.get(object) ?? (lastNumber += 1)
  numbers.set(object, known)
  return known
}

const mostKnown = 1000
const known = new Map<string, Comparison>()

/**
 * The same, once for the same objects: sets of files that hold one change are compared beside each other, two of them for the plan of
 * each, and one by itself for the plans of all others.
 */
export const compareFilesOnce = (
  sides: FileSides,
  overrides: MeshOverrides,
  world: MeshState | undefined,
): Comparison => {
  const { before, after } = statesOfFiles(sides, world)
  const objects = [before, after].map((state) => state.objects.map(numberOf).join(','))
  const key = JSON.stringify([...objects, before.reads, overrides])
  const found = known.get(key) ?? compareStates(before, after, overrides)
  known.delete(key)
  known.set(key, found)
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) break
    known.delete(oldest)
  }
  return found
}
