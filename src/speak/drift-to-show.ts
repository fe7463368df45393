import type { compareDrift, desiredOf } from '../plan/drift/compare-drift.js'
import { decidingObjects } from '../plan/drift/deciding-objects.js'
import { notCompared } from '../plan/drift/find-drift.js'
import { rightsMoved } from '../plan/drift/rights-moved.js'
import { findWayBack, noWayBack } from '../plan/drift/way-back.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import type { Plan } from '../plan/plan.js'
import type { MeshState } from '../ports/object.js'
import { sinceOf, type DriftFound } from '../review/drift-text.js'

/** What a run tells of the drift, of which `plan` is what it may show; on a public repository in numbers, since the objects are the cluster's. */
export const driftToShow = (
  opened: LiveEnvironment,
  { rendered, files }: ReturnType<typeof desiredOf>,
  state: MeshState,
  { judged, sides, objects, own, beside }: ReturnType<typeof compareDrift>,
  plan: Plan,
): DriftFound => {
  const { environment, hides } = opened
  const told = {
    plan,
    notCompared: notCompared(state, [...files, ...rendered]),
    beside,
    refused: objects.filter(({ kind }) => kind === 'refused').length,
  }
  if (hides) return { ...told, objects: [], since: [], rights: [], wayBack: noWayBack, counted: own }
  const deciding = decidingObjects(plan.reviewed.access, { ...sides, state: judged.after, settings: environment.mesh })
  return {
    ...told,
    objects,
    since: sinceOf(deciding, state),
    rights: rightsMoved(sides, plan.reviewed.permissions),
    wayBack: findWayBack({ environment, rendered, files, state, objects }),
  }
}
