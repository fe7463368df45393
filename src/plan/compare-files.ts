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

/** Objects of files alone, of which no cluster says more. */
export const compareFiles = (
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
  incomplete: UnitBeside['incomplete'],
  overrides: MeshOverrides,
): Comparison => {
  const states: { readonly before: MeshState; readonly after: MeshState } = composeStates(undefined, before, after, {
    kinds: readKinds,
    incomplete,
  })
  return {
    access: compareMeshes(resolveMesh(states.before, overrides), resolveMesh(states.after, overrides), { evaluate }),
    permissions: comparePermissions(states.before, states.after),
  }
}
