import type { Environment, UnitSettings } from '../config/config.js'
import { createReadCache, type ReadCache } from '../manifests/read-objects.js'
import type { Sides } from '../plan/opened-environment.js'
import type { Unit } from '../units/unit.js'
import { renderedSides } from './reached/rendered-sides.js'
import { unprovenSides } from './no-sides.js'
import { isWhole, readBothUnits, type RevisionUnits } from './reached/revision-units.js'
import type { OpenRepository, Run } from './run.js'

/** Both revisions of the unit that the protected configuration names for an environment. */
export const readConfiguredUnit = async (
  run: Pick<Run, 'renderer' | 'context'>,
  repository: OpenRepository,
  environment: Environment,
  settings: UnitSettings,
  revisions: { readonly base: string; readonly head: string },
  cache: ReadCache = createReadCache(),
): Promise<Sides> => {
  if (!isWhole(repository)) return unreadable(settings)
  const { read, before, after } = await readBothUnits(repository, revisions, run.context.repository.path)
  const ports = { repository: read, renderer: await run.renderer(), cache, namespace: environment.namespace }
  const at = (side: RevisionUnits): Unit | undefined =>
    side.revision === '' ? undefined : side.found.configured(settings, settings.namespace ?? environment.namespace)
  return renderedSides(ports, { title: settings.path, before: at(before), after: at(after) }, before, after)
}

const unreadable = ({ path }: UnitSettings): Sides =>
  unprovenSides({
    code: 'NOT_RENDERED',
    text: `${path === '' ? 'the root' : path} was not rendered: the revisions of this repository cannot be listed. Give the result as before and after.`,
  })
