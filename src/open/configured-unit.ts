import type { Environment, UnitSettings } from '../config/config.js'
import { createReadCache, type ReadCache } from '../manifests/read-objects.js'
import type { Sides } from '../plan/opened-environment.js'
import type { Unit } from '../units/unit.js'
import { renderedSides } from './rendered-sides.js'
import { readRevisionUnits, rememberTrees, type RevisionUnits, type WholeRepository } from './revision-units.js'
import type { OpenRepository, Run } from './run.js'
import { isWhole } from './revision-units.js'

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
  const read: WholeRepository = rememberTrees(repository)
  const own = run.context.repository.path
  const [before, after] = await Promise.all([
    readRevisionUnits(read, revisions.base, own),
    readRevisionUnits(read, revisions.head, own),
  ])
  const ports = { repository: read, renderer: await run.renderer(), cache, namespace: environment.namespace }
  const at = (side: RevisionUnits): Unit | undefined =>
    side.revision === '' ? undefined : side.found.configured(settings, settings.namespace ?? environment.namespace)
  return renderedSides(ports, { title: settings.path, before: at(before), after: at(after) }, before, after)
}

const unreadable = ({ path }: UnitSettings): Sides => ({
  before: [],
  after: [],
  whole: false,
  unreadableBefore: [],
  unproven: [
    {
      code: 'NOT_RENDERED',
      text: `${path === '' ? 'the root' : path} was not rendered: the revisions of this repository cannot be listed. Give the result as before and after.`,
    },
  ],
})
